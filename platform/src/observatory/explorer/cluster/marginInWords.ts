import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import type { RuleProof } from './contract.ts';
import { figurePrinter } from './printed.ts';
import { words } from './words.ts';

/** How far a rule's value is from its cut-off, in its unit and as a share of the cut-off; null where there is no cut-off, or no limit to it. */
export function marginInWords({
  star,
  margin,
  margin_share: share,
  met,
}: Pick<RuleProof, 'star' | 'margin' | 'margin_share' | 'met'>): string | null {
  if (margin === null) return null;
  if (margin === 0) return words.atCutoff;
  const size = Math.abs(margin);
  const amount =
    star === 'focus' ? words.points(printNumber(size * 100, size < 0.001 ? 3 : 2)) : figurePrinter[star](size);
  const relative = share === null ? null : printShare(Math.abs(share), Math.abs(share) < 0.1 ? 1 : 0);
  return words.marginIs(amount, margin > 0, relative, met === 'possible');
}
