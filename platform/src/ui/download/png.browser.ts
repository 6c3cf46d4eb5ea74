import { pngWithTexts } from './pngText.ts';
import type { StandaloneImage } from './standaloneSvg.browser.ts';

/** Pixels for each pixel of the image, so that it is sharp in print and on fine screens. */
const scale = 2;

/** Pixels of a page in an inch, by CSS. */
const pixelsAnInch = 96;

/** An image as PNG with twice its pixels at its own size, with texts inside. */
export async function pngOf(
  { text, width, height }: StandaloneImage,
  about: readonly (readonly [string, string])[],
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('the image could not be drawn')) : resolve(blob)));
    });
    const texts = about.map(([name, told]) => [keywordOf[name] ?? name, told] as const);
    return new Blob([pngWithTexts(new Uint8Array(await drawn.arrayBuffer()), texts, scale * pixelsAnInch)], {
      type: 'image/png',
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The names that the PNG specification has for some of them. */
const keywordOf: Readonly<Record<string, string>> = { Licence: 'Copyright' };
