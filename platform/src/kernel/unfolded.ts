import { addressText } from './addressText.ts';

/** So many parts of a page may be unfolded in its address; of more, those unfolded last. */
const most = 12;
const name = /^[\p{L}\p{N}_-]{1,40}$/u;

/** The parts of a page that are unfolded, in its address: their names with dots between, such as `portfolio.structure`. */
export const unfoldedField = addressText(most * 41);

/** Whether a part of a page is unfolded by its address. */
export function isUnfolded(text: string | undefined, part: string): boolean {
  return partsOf(text).includes(part);
}

/** The text of the address once a part is unfolded, or folded away; undefined where nothing is unfolded. */
export function withUnfolded(text: string | undefined, part: string, isOpen: boolean): string | undefined {
  const others = partsOf(text).filter((one) => one !== part);
  const parts = isOpen ? [...others, part] : others;
  return parts.length === 0 ? undefined : parts.slice(-most).join('.');
}

function partsOf(text: string | undefined): string[] {
  return (text ?? '').split('.').filter((part) => name.test(part));
}
