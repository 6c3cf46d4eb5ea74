/** Properties that children take from their parent. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;
/** Those that stand for one element alone, with the value that says nothing. */
const own = [
  ['opacity', '1'],
  ['clip-path', 'none'],
  ['vector-effect', 'none'],
  ['stop-color', 'rgb(0, 0, 0)'],
] as const;

/**
 * Writes the style of every element of a drawing that stands in the page into plain attributes, as any program reads them: colours
 * without variables, no classes, nothing hidden.
 */
export function writePlainStyle(root: SVGElement): void {
  const elements = [root, ...root.querySelectorAll<SVGElement>('*')];
  const hidden: SVGElement[] = [];
  const settled = elements.map((element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' && !isDefinition(element)) hidden.push(element);
    return {
      element,
      values: inherited.map((property) => plain(style.getPropertyValue(property))),
      own: own.map(([property]) => plain(style.getPropertyValue(property))),
    };
  });
  const of = new Map(settled.map((one) => [one.element, one.values]));
  for (const { element, values, own: alone } of settled) {
    const above = element === root ? null : of.get(element.parentElement as unknown as SVGElement);
    inherited.forEach((property, at) => put(element, property, values[at]!, above?.[at] ?? null));
    own.forEach(([property, nothing], at) => put(element, property, alone[at]!, nothing));
    if (element.tagName !== 'stop') element.removeAttribute('stop-color');
    for (const name of ['class', 'style', 'tabindex', 'font-family', 'color', 'cursor']) element.removeAttribute(name);
  }
  for (const element of hidden) element.remove();
}

function put(element: SVGElement, property: string, value: string, without: string | null): void {
  if (value === without || value === '') element.removeAttribute(property);
  else element.setAttribute(property, value);
}

function isDefinition({ tagName }: SVGElement): boolean {
  return /^(defs|title|desc|metadata|pattern|clipPath|linearGradient|radialGradient|stop|marker|mask)$/.test(tagName);
}

/** Colours as `#rrggbb`, addresses within the drawing without quotes. */
function plain(value: string): string {
  return value
    .replaceAll(/rgb\((\d+), (\d+), (\d+)\)/g, (_, ...parts: string[]) => `#${parts.slice(0, 3).map(hex).join('')}`)
    .replaceAll(/url\("[^"#]*(#[^"]+)"\)/g, 'url($1)');
}

function hex(part: string): string {
  return Number(part).toString(16).padStart(2, '0');
}
