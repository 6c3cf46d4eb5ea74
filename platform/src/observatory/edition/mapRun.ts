import type { Terminal } from '../../kernel/terminal.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import { renderReport } from '../page/renderReport.ts';
import { buildEdition } from './buildEdition.ts';
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
    let report: string | null = null;
    if (options.report) {
      const geometry = request.geometry === null ? null : await readGeometry(request.geometry);
      progress.step('Drawing the report');
      report = await renderReport(edition, geometry);
    }
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
