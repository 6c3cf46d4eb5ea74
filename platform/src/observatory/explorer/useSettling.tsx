import { useCallback, useEffect, useState } from 'react';

/**
 * A value of the address that is moved fluidly: the newest is shown at once, and told when it has stood for `pause` milliseconds; what
 * the address comes to by other means takes its place.
 */
export function useSettling<Value>(
  asked: Value,
  settled: (value: Value) => void,
  pause: number,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState({ base: asked, sent: asked, value: asked });
  if (asked !== own.base)
    setOwn(asked === own.sent ? { ...own, base: asked } : { base: asked, sent: asked, value: asked });
  const { value, sent } = own;
  useEffect(() => {
    if (value === sent) return undefined;
    const timer = setTimeout(() => {
      setOwn((now) => ({ ...now, sent: value }));
      settled(value);
    }, pause);
    return () => clearTimeout(timer);
  }, [value, sent, settled, pause]);
  return [value, useCallback((to: Value) => setOwn((now) => ({ ...now, value: to })), [])];
}
