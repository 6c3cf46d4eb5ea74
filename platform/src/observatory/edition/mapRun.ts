import type { Terminal } from '../../kernel/terminal.ts';
import { buildEdition } from './buildEdition.ts';
import type { Edition } from './edition.ts';
import { diskFull, EditionFolder, isDiskFull } from './editionFolder.ts';
import type { Manifest } from './manifest.ts';
import type { MapRequest } from './mapRequest.ts';
import { writeEdition } from './writeEdition.ts';

/** The main job: employment files in, a finished edition in `out`, its manifest back. Nothing is left of a run that fails or is stopped. */
export async function mapRun(request: MapRequest, out: string, options: { readonly report: boolean }, terminal: Terminal): Promise<Manifest> {
  const { progress, signal } = terminal;
  const folder = await EditionFolder.begin(out);
  try {
    const edition = await buildEdition(request, terminal);
    signal.throwIfAborted();
    const report = options.report ? await drawReport(edition, request.geometry, terminal) : null;
    progress.step(`Writing ${out}`);
    const manifest = await writeEdition(edition, folder.path, report, signal);
    signal.throwIfAborted();
    await folder.publish();
    return manifest;
  } catch (error) {
    await folder.abandon();
    throw isDiskFull(error) ? diskFull(out) : error;
  } finally {
    progress.end();
  }
}

/** The report's figures and its map need heavy parts, loaded only where there is a report to draw. */
async function drawReport(edition: Edition, geometry: string | null, { progress }: Terminal): Promise<string> {
  const { readGeometry } = await import('../geometry/readGeometry.ts');
  const { renderReport } = await import('../page/renderReport.ts');
  progress.step('Drawing the report');
  return renderReport(edition, geometry === null ? null : await readGeometry(geometry));
}
