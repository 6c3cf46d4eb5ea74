import type { Terminal } from '../../kernel/terminal.ts';
import { TableWriter } from '../../report/tableWriter.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { buildEdition } from './buildEdition.ts';
import type { Edition } from './edition.ts';
import type { Manifest } from './manifest.ts';
import type { MapRequest } from './mapRequest.ts';
import { outlinesFile } from './outlinesFile.ts';
import { publishedFolder } from './publishedFolder.ts';
import { regionCodes } from './regionCodes.ts';
import { writeEdition } from './writeEdition.ts';

/** The main job: employment files in, a finished edition in `out`, its manifest back. Nothing is left of a run that fails or is stopped. */
export async function mapRun(
  request: MapRequest,
  out: string,
  options: { readonly report: boolean },
  terminal: Terminal,
): Promise<Manifest> {
  const { progress, signal } = terminal;
  return publishedFolder(out, terminal, async (folder) => {
    const geometry = request.geometry === null ? null : await readOutlines(request.geometry);
    const writer = new TableWriter(folder);
    try {
      const edition = await buildEdition(request, terminal, geometry, (cells) => writer.add(cells, 'parquet'));
      signal.throwIfAborted();
      const drawings = new Map<string, string>();
      if (geometry !== null) drawings.set(outlinesFile, await ownOutlines(edition, geometry));
      if (options.report) {
        progress.step('Drawing the report');
        drawings.set('report.html', await drawReport(edition, geometry));
      }
      progress.step(`Writing ${out}`);
      return await writeEdition(edition, writer, folder, drawings, signal);
    } finally {
      await writer.stop();
    }
  });
}

/** Maps and figures need heavy parts, loaded only where there is something to draw. */
async function readOutlines(source: string): Promise<Geometry> {
  const { readGeometry } = await import('../geometry/readGeometry.ts');
  return readGeometry(source);
}

async function ownOutlines(edition: Edition, geometry: Geometry): Promise<string> {
  const { matchRegions } = await import('../geometry/matchRegions.ts');
  const { outlineTopology } = await import('../geometry/outlineTopology.ts');
  const { latest, earlier } = regionCodes(edition);
  return outlineTopology(geometry, matchRegions(geometry, latest, earlier));
}

async function drawReport(edition: Edition, geometry: Geometry | null): Promise<string> {
  const { renderReport } = await import('../page/renderReport.ts');
  return renderReport(edition, geometry);
}
