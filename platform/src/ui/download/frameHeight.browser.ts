/** Pixels across the column of text that a frame is thought to stand in. */
const column = 700;
/** Pixels that a frame adds around a figure: where it is from, and its margins. */
const around = 72;
/** How much more room texts take in that column than on the page. */
const narrower = 1.2;
const [least, most, usual] = [420, 800, 640] as const;

/** Height in pixels of a frame in which a figure of this page is shown as large as its column lets it, with its table folded away; its author may change it. */
export function frameHeight(id: string): number {
  const figure = document.getElementById(id);
  const image = figure?.querySelector('.region-map > svg, .figure-image > svg');
  if (figure === null || !image) return usual;
  const shown = image.getBoundingClientRect();
  const unfolded = figure.querySelector('details[open] > :not(summary)')?.getBoundingClientRect().height ?? 0;
  const texts = figure.getBoundingClientRect().height - shown.height - unfolded;
  const height = (column * shown.height) / shown.width + texts * narrower + around;
  return Math.min(most, Math.max(least, Math.ceil(height / 20) * 20));
}
