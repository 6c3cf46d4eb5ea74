import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { html } from './markup.ts';

test('any text comes back from the page as it went in, in content and in attributes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'script', '/', 'amp;', 'é', ' ') }),
      (text) => {
        const element = JSDOM.fragment(html`<p title="${text}">${text}</p>`.text).firstElementChild!;
        expect(element.textContent).toBe(text);
        expect(element.getAttribute('title')).toBe(text);
        expect(element.children.length).toBe(0);
      },
    ),
  );
});

test('markup within markup is left alone, lists are joined, null is nothing', () => {
  expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}</ul>`.text).toBe(
    '<ul><li>a</li><li>b</li></ul>',
  );
});
