import { drawKey } from './drawKey.ts';
import { embeddedFont } from './embeddedFont.ts';
import { figureWidth, type Figure } from '../figure/figure.ts';
import { figureToSvg } from './figureToSvg.ts';
import { html, Markup } from './markup.ts';
import { palette } from '../figure/palette.ts';

const margin = 28;
const lineHeight = 18;
/** Letters that fit in a line across the figure, by the mean width of the typeface. */
const lettersOfTitle = 86;
const lettersOfText = 152;

/**
 * A figure as an SVG file of its own, with all that a page would print around it: title and key above, note and source below, on paper,
 * the typeface inside. It refers to nothing outside itself.
 */
export async function standaloneFigure(figure: Figure): Promise<string> {
  const drawn = figureToSvg(figure);
  const height = Number(/^<svg [^>]*?\bheight="([\d.]+)"/.exec(drawn)![1]);
  const title = wrapped(figure.title, lettersOfTitle);
  const below = [...wrapped(figure.note ?? '', lettersOfText), ...wrapped(figure.source, lettersOfText)];
  const keyTop = margin + title.length * 26 + 10;
  const key = figure.key === undefined ? null : drawKey(figure.key, { x: margin, y: keyTop, width: figureWidth });
  const top = keyTop + (key?.height ?? 0);
  const total = top + height + 14 + below.length * lineHeight + margin - 8;
  const width = figureWidth + 2 * margin;
  const font = await embeddedFont(
    figure.title + below.join('') + `${key?.drawing.text ?? ''}${drawn}`.replace(/<[^>]*>/g, ''),
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" color="#14203b" font-family="'Source Sans 3', 'Helvetica Neue', Arial, sans-serif">
<style>${new Markup(font)}</style>
<rect width="100%" height="100%" fill="${palette.paper}"/>
${title.map((line, at) => html`<text x="${margin}" y="${margin + 18 + at * 26}" font-size="21" font-weight="650" fill="${palette.ink}">${line}</text>`)}
${key?.drawing ?? null}
${new Markup(drawn.replace('<svg ', `<svg x="${margin}" y="${top}" `))}
${below.map((line, at) => html`<text x="${margin}" y="${top + height + 14 + (at + 1) * lineHeight - 5}" font-size="13.5" fill="${palette.muted}">${line}</text>`)}
</svg>
`.text;
}

/** Text in lines of at most so many letters, broken between words. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
