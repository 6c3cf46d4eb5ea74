import type { MapView } from './mapView.ts';
import type { RegionShape, RegionShapes, RegionWords } from './regionShapes.ts';

/** Shows what is told of a region beside it, within the frame of the map; nothing where there is nothing to tell. */
export function putTip(
  tip: HTMLElement,
  frame: HTMLElement,
  told: RegionWords | null,
  region: RegionShape | null,
  { scale, x, y }: MapView,
  shapes: Pick<RegionShapes, 'width' | 'height'>,
): void {
  tip.hidden = told === null;
  if (told === null || region === null) return;
  const [title, ...lines] = [told.title, ...told.lines].map((text, at) => {
    const line = document.createElement(at === 0 ? 'strong' : 'span');
    line.textContent = text;
    return line;
  });
  tip.replaceChildren(title!, ...lines);
  const shown = frame.clientWidth / shapes.width;
  const [left, top] = [frame.offsetLeft + (region.x * scale + x) * shown, (region.y * scale + y) * shown];
  const isRight = left - frame.offsetLeft > frame.clientWidth / 2;
  const room = Math.min(Math.max(top, tip.offsetHeight / 2 + 4), frame.clientHeight - tip.offsetHeight / 2 - 4);
  tip.style.transform = `translate(${isRight ? left - tip.offsetWidth - 18 : left + 18}px, ${room - tip.offsetHeight / 2}px)`;
}
