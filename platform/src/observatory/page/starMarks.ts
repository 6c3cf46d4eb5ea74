import { html, Markup } from '../../report/markup.ts';
import { starWords } from '../../kernel/starWords.ts';

const star = 'M8 1.2l2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 12.2l-4.3 2.4.9-4.9L1 6.3l4.9-.6z';

/** Stars as marks with their words beside (unseen on a phone): filled where certain, outlined where possible, a dot where there is none. */
export function starMarks(stars: number, starsMax: number, starsToGive: number): Markup {
  const width = 18 * starsToGive - 2;
  return html`<span class="stars"><svg class="mark" width="${width}" height="16" viewBox="0 0 ${width} 16" aria-hidden="true"><use href="#stars-${stars}-${starsMax}" width="52" height="16"/></svg><span>${starWords(stars, starsMax)}</span></span>`;
}

/** The drawings that `starMarks` points to, once a page. */
export function starDrawings(starsToGive: number): Markup {
  const drawings: Markup[] = [];
  for (let stars = 0; stars <= starsToGive; stars++) {
    for (let most = stars; most <= starsToGive; most++) {
      drawings.push(
        html`<symbol id="stars-${stars}-${most}" viewBox="0 0 52 16">${Array.from({ length: starsToGive }, (_, place) => drawing(place, stars, most))}</symbol>`,
      );
    }
  }
  return html`<svg width="0" height="0" style="position:absolute" aria-hidden="true"><symbol id="star" viewBox="0 0 16 16"><path d="${star}" fill="currentColor"/></symbol>${drawings}</svg>`;
}

function drawing(place: number, stars: number, most: number): Markup {
  const x = place * 18;
  if (place < stars)
    return new Markup(
      `<path transform="translate(${x} 0)" d="${star}" fill="var(--star)" stroke="var(--star-edge)" stroke-width="1" stroke-linejoin="round"/>`,
    );
  if (place < most)
    return new Markup(
      `<path transform="translate(${x} 0)" d="${star}" fill="none" stroke="var(--star-edge)" stroke-width="1.1" stroke-dasharray="2 1.4"/>`,
    );
  return new Markup(`<circle cx="${x + 8}" cy="8.5" r="1.6" fill="var(--muted)"/>`);
}
