const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
const LONGEST_ASKED_PAUSE = 600_000;

/**
 * Milliseconds to wait before the next try: what the publisher asks for in `Retry-After` (seconds or a date, RFC 9110 §10.2.3,
 * ten minutes at most), else one second doubled with every try up to a minute, spread over its upper half so that many
 * clients don't come back together.
 */
export function retryPause(tried: number, retryAfter: string | null, now: Date, random: number): number {
  const asked =
    retryAfter === null
      ? NaN
      : /^\d+$/.test(retryAfter)
        ? Number(retryAfter) * 1_000
        : Date.parse(retryAfter) - now.getTime();
  if (!Number.isNaN(asked)) return Math.min(LONGEST_ASKED_PAUSE, Math.max(0, asked));
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tried - 1));
  return pause / 2 + (pause / 2) * random;
}
