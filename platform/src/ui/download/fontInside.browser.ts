/** The name under which files have the typeface. */
export const fontOfFiles = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

const fetched = new Map<string, Promise<string>>();

/** The page's typeface as `@font-face` rules with the font inside: those parts of it that the text has letters of. */
export async function fontInside(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  const left = new Set(letters);
  const rules: string[] = [];
  for (const face of facesOfPage()) {
    const ranges = face.style.getPropertyValue('unicode-range');
    const served = [...left].filter((letter) => within(ranges, letter));
    if (served.length === 0) continue;
    for (const letter of served) left.delete(letter);
    const address = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
    if (address === undefined) continue;
    const url = new URL(address, face.parentStyleSheet?.href ?? location.href).href;
    if (!fetched.has(url)) fetched.set(url, asData(url));
    rules.push(
      `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;src:url(${await fetched.get(url)!}) format('woff2');unicode-range:${ranges}}`,
    );
  }
  return rules.join('\n');
}

/** Upright faces that the page has loaded by its style sheets, the Latin one first since it serves most letters. */
function facesOfPage(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => /Source Sans 3/.test(style.getPropertyValue('font-family')))
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .toSorted((a, b) => Number(hasLatin(b)) - Number(hasLatin(a)));
}

function hasLatin(face: CSSFontFaceRule): boolean {
  return within(face.style.getPropertyValue('unicode-range'), 65);
}

function within(ranges: string, letter: number): boolean {
  return ranges.split(',').some((range) => {
    const [from, to] = range.trim().replace(/^U\+/i, '').split('-');
    return letter >= Number.parseInt(from!, 16) && letter <= Number.parseInt(to ?? from!, 16);
  });
}

async function asData(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
