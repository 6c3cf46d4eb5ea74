/** The unit of the figure that a rule looks at, as files name it. */
export function figureUnit(rule: 'minimum' | 'size' | 'specialisation' | 'focus'): string {
  if (rule === 'specialisation') return 'ratio';
  return rule === 'focus' ? 'share of 1' : "the edition's measure";
}
