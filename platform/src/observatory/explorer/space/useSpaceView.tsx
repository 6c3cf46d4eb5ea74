import { useCallback, useEffect, useMemo, useState } from 'react';
import { viewOf, viewText, type MapView } from '../../../ui/map/mapView.ts';
import type { PictureSize } from './placedSpace.ts';

/** Milliseconds after which a movement of the picture has come to rest. */
const REST = 150;
/** Views stand in the address in thousandths of the picture, since phones have a picture of another size. */
const thousandths: PictureSize = { width: 1000, height: 1000 };

/** Which part of the picture is seen, in its pixels, and how to move it: told to the address once it rests, and following an address that changes by other means. */
export function useSpaceView(
  size: PictureSize,
  asked: string | undefined,
  tell: (view: string | undefined) => void,
): readonly [MapView, (to: MapView) => void] {
  const [own, setOwn] = useState(() => stood(asked));
  if (asked !== own.base) setOwn(asked === own.sent ? { ...own, base: asked } : stood(asked));
  const text = viewText(own.view, thousandths);
  useEffect(() => {
    if (text === own.sent) return undefined;
    const timer = setTimeout(() => {
      setOwn((now) => ({ ...now, sent: text }));
      tell(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [text, own.sent, tell]);
  const view = useMemo(() => drawnIn(own.view, thousandths, size), [own.view, size]);
  const move = useCallback(
    (to: MapView) => setOwn((now) => ({ ...now, view: drawnIn(to, size, thousandths) })),
    [size],
  );
  return [view, move];
}

function stood(asked: string | undefined): {
  readonly base: string | undefined;
  readonly sent: string | undefined;
  readonly view: MapView;
} {
  const view = viewOf(asked, thousandths);
  return { base: asked, sent: viewText(view, thousandths), view };
}

/** The same part of a picture of another size. */
function drawnIn({ scale, x, y }: MapView, from: PictureSize, to: PictureSize): MapView {
  return { scale, x: (x * to.width) / from.width, y: (y * to.height) / from.height };
}
