/** A figure with Eurostat's flags after a blank, as its tables write `219 d`; letters that may be a unit (k, m, t) are no flags. */
const withFlags = /^(\S+)\s+([bcdefnprsuz]{1,3})$/;

/** The number, by the given reading, and the flags of a text such as `219 d`; null where it is no such text. */
export function flaggedFigure(
  text: string,
  numberOf: (figure: string) => number,
): { readonly value: number; readonly flag: string } | null {
  const [, figure, flag] = withFlags.exec(text) ?? [];
  if (figure === undefined || flag === undefined) return null;
  const value = numberOf(figure);
  return Number.isNaN(value) ? null : { value, flag };
}
