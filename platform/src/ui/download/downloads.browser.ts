import { aboutRows } from './aboutRows.ts';
import { lastingAddress } from './citation.ts';
import { fileName, type Downloadable } from './downloadable.ts';
import { provenanceLine, type Provenance } from './provenance.ts';
import { save } from './save.browser.ts';
import { tableCsv } from './tableCsv.ts';

/** The formats in which a figure can be saved. */
export type FileFormat = 'svg' | 'png' | 'csv' | 'xlsx';

/** Makes a file of a figure, or of the table alone, and saves it. */
export async function download(what: Downloadable, format: FileFormat, provenance: Provenance): Promise<void> {
  const address = lastingAddress(location.href, provenance.edition);
  const about = aboutRows(what, provenance, { address, accessed: new Date() });
  const file = await content(what, format, provenance, about, address);
  save(file, fileName(provenance.edition, address, what.file ?? what.id, format));
}

async function content(
  what: Downloadable,
  format: FileFormat,
  provenance: Provenance,
  about: readonly (readonly [string, string])[],
  address: string,
): Promise<Blob> {
  if (format === 'csv')
    return new Blob([tableCsv(what.data(), provenance, { source: what.source, address })], {
      type: 'text/csv;charset=utf-8',
    });
  if (format === 'xlsx') {
    const { tableXlsx } = await import('./tableXlsx.browser.ts');
    return tableXlsx(what.data(), about);
  }
  const { image } = what;
  if (image === undefined) throw new Error(`${what.id} has no image`);
  const { standaloneSvg } = await import('./standaloneSvg.browser.ts');
  const drawn = await standaloneSvg({ ...what, image }, about, provenanceLine(provenance));
  if (format === 'svg') return new Blob([drawn.text], { type: 'image/svg+xml' });
  const { pngOf } = await import('./png.browser.ts');
  return pngOf(drawn, about);
}
