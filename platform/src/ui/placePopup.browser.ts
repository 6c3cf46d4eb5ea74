/** Pixels that stay free between a list and the edge of the window. */
const edge = 8;
/** The height in pixels that a list has at most. */
const mostHeight = 400;

/** Places a list that stands beneath its field so that it is wholly in the window: above where there is more room, and not beyond the right edge. */
export function placePopup(popup: HTMLElement, field: HTMLElement): void {
  const { style } = popup;
  const { top, bottom, left, width } = field.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [top - edge, clientHeight - bottom - edge];
  const isAbove = below < 200 && above > below;
  style.maxHeight = `${Math.min(mostHeight, Math.max(120, (isAbove ? above : below) - 4))}px`;
  style.minWidth = `${width}px`;
  style.maxWidth = `${clientWidth - 2 * edge}px`;
  style.inset = isAbove ? 'auto auto calc(100% + 4px) 0' : '';
  style.left = '0';
  style.left = `${Math.min(0, clientWidth - edge - left - popup.offsetWidth)}px`;
}
