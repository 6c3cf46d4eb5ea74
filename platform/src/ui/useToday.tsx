import { useState } from 'react';

/** The day on which something was first shown, for citations. */
export function useToday(): Date {
  const [today] = useState(() => new Date());
  return today;
}
