/**
 * The colours of figures. Each names the page's variable, so that figures follow it into dark mode, with the daylight value for a
 * figure that stands alone.
 */
export const palette = {
  ink: 'var(--ink, #14203b)',
  muted: 'var(--muted, #56617a)',
  rule: 'var(--rule, #d6dbe6)',
  paper: 'var(--paper, #ffffff)',
  context: 'var(--context, #eceef2)',
  star: 'var(--star, #f5b800)',
  bar: 'var(--bar, #8fadd0)',
  barQuiet: 'var(--bar-quiet, #cbd8e8)',
  deep: 'var(--deep, #1d4278)',
} as const;

/** Six steps of one hue whose lightness alone tells them apart, from few to many: safe for every colour vision and for grey print. */
export const sequence = [
  'var(--step-0, #f3f6fa)',
  'var(--step-1, #d3e0ef)',
  'var(--step-2, #a3c0de)',
  'var(--step-3, #6a96c6)',
  'var(--step-4, #35659f)',
  'var(--step-5, #102f5e)',
] as const;
