import { palette } from '../../figure/palette.ts';
import type { Downloadable } from './downloadable.ts';
import { fontInside, fontOfFiles } from './fontInside.browser.ts';
import { writePlainStyle } from './plainStyle.browser.ts';

const svg = 'http://www.w3.org/2000/svg';
const terms = 'http://purl.org/dc/terms/';
const margin = 28;
/** No file is narrower, so that title and sources have room. */
const leastWidth = 560;
/** No image is wider, so that title and sources stand in proportion to it; a map drawn larger is scaled. */
const mostWidth = 1000;

/** An image that refers to nothing outside itself. */
export interface StandaloneImage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A figure as a file of its own, by day: title, key, image, note, source and where it comes from, the typeface inside, and the same
 * again as metadata (Dublin Core).
 */
export async function standaloneSvg(
  what: Downloadable & Required<Pick<Downloadable, 'image'>>,
  about: readonly (readonly [string, string])[],
  provenance: string,
): Promise<StandaloneImage> {
  const image = await what.image();
  const [imageWidth, imageHeight] = sizeOf(image);
  const place = document.createElement('div');
  place.className = 'figure-image';
  place.ariaHidden = 'true';
  Object.assign(place.style, { position: 'absolute', left: '-9999px', top: '0', color: palette.ink });
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('font-family', fontOfFiles);
  root.style.maxWidth = 'none';
  place.append(root);
  document.body.append(place);
  try {
    const inner = Math.max(leastWidth, imageWidth);
    const width = inner + 2 * margin;
    const paper = add(root, 'rect', { fill: palette.paper });
    let y = margin + 18;
    for (const line of wrapped(root, what.title, inner, { 'font-size': 21, 'font-weight': 650 })) {
      add(root, 'text', { x: margin, y, fill: palette.ink, 'font-size': 21, 'font-weight': 650 }, line);
      y += 26;
    }
    y -= 8;
    if (what.key !== undefined) y = putKey(root, what.key, inner, y + 8) + 8;
    for (const [name, value] of [
      ['x', margin + (inner - imageWidth) / 2],
      ['y', y],
      ['width', imageWidth],
      ['height', imageHeight],
    ] as const)
      image.setAttribute(name, String(value));
    image.style.maxWidth = 'none';
    root.append(image);
    y += imageHeight + 26;
    for (const text of [what.note ?? '', what.source, provenance].filter((one) => one !== '')) {
      for (const line of wrapped(root, text, inner, { 'font-size': 13.5 })) {
        add(root, 'text', { x: margin, y, fill: palette.muted, 'font-size': 13.5 }, line);
        y += 18;
      }
    }
    const height = Math.ceil(y - 18 + margin);
    for (const [name, value] of [
      ['width', width],
      ['height', height],
      ['viewBox', `0 0 ${width} ${height}`],
    ] as const)
      root.setAttribute(name, String(value));
    paper.setAttribute('width', String(width));
    paper.setAttribute('height', String(height));
    byDay(() => writePlainStyle(root));
    root.setAttribute('font-family', fontOfFiles);
    root.prepend(metadata(about));
    const text = new XMLSerializer().serializeToString(root);
    const font = await fontInside(root.textContent ?? '');
    return { text: printable(text.replace('</metadata>', `</metadata><style>${font}</style>`)), width, height };
  } finally {
    place.remove();
  }
}

/** Does something while the page has the colours of day; it is over before the page is drawn again. */
function byDay(work: () => void): void {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    work();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}

/** Width and height in pixels that an image takes in a file. */
function sizeOf(image: SVGSVGElement): readonly [number, number] {
  const box = image.viewBox.baseVal;
  const of = (name: 'width' | 'height'): number => Number.parseFloat(image.getAttribute(name) ?? '') || box[name];
  const [width, height] = [of('width'), of('height')];
  const scale = Math.min(1, mostWidth / width);
  return [width * scale, height * scale];
}

function add(
  to: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  if (text !== undefined) element.textContent = text;
  to.append(element);
  return element;
}

/** Text in lines that fit, as the page's typeface runs. */
function wrapped(
  root: SVGSVGElement,
  text: string,
  width: number,
  look: Readonly<Record<string, string | number>>,
): string[] {
  const ruler = add(root, 'text', look) as SVGTextElement;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    ruler.textContent = longer;
    if (lines.length > 0 && ruler.getComputedTextLength() <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  ruler.remove();
  return lines;
}

/** The key in rows that fit; gives where it ends. */
function putKey(root: SVGSVGElement, key: Required<Downloadable>['key'], width: number, top: number): number {
  const [swatch, row] = [14, 21];
  let [x, y] = [0, top];
  if (key.title !== undefined) {
    add(root, 'text', { x: margin, y: y + 2, 'font-size': 13.5, 'font-weight': 600, fill: palette.ink }, key.title);
    y += row;
  }
  for (const { label, fill, stroke, hatching } of key.entries) {
    const text = add(root, 'text', { 'font-size': 13.5, fill: palette.ink }, label) as SVGTextElement;
    const wide = swatch + 6 + text.getComputedTextLength() + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    text.setAttribute('x', String(margin + x + swatch + 6));
    text.setAttribute('y', String(y + 2));
    const box = { x: margin + x + 0.5, y: y - 9.5, width: swatch - 1, height: swatch - 1 };
    add(root, 'rect', {
      ...box,
      fill,
      stroke: stroke ?? palette.muted,
      'stroke-width': stroke === undefined ? 0.5 : 1,
    });
    if (hatching !== undefined) add(root, 'rect', { ...box, fill: `url(#${hatching})` });
    x += wide;
  }
  return y + row - 8;
}

/** Dublin Core has names for most of what there is to say; what is left is said in the description. */
const termOf: Readonly<Record<string, string>> = {
  Title: 'title',
  Description: 'description',
  Note: 'description',
  Source: 'source',
  Edition: 'isPartOf',
  Mark: 'identifier',
  Licence: 'rights',
  Software: 'creator',
  Address: 'relation',
  Accessed: 'date',
};

function metadata(about: readonly (readonly [string, string])[]): SVGElement {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const element = document.createElementNS(svg, 'metadata');
  const top = document.createElementNS(rdf, 'rdf:RDF');
  top.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:dcterms', terms);
  const work = document.createElementNS(rdf, 'rdf:Description');
  work.setAttributeNS(rdf, 'rdf:about', '');
  for (const [name, text] of about) {
    const term = document.createElementNS(terms, `dcterms:${termOf[name] ?? 'description'}`);
    term.textContent = text;
    work.append(term);
  }
  top.append(work);
  element.append(top);
  return element;
}

/** Without the characters that XML can't hold, which a hostile name may have. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
