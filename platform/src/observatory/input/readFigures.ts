import type { Terminal } from '../../kernel/terminal.ts';
import type { Observations } from '../readers/observations.ts';
import { readInputs } from '../readers/readInputs.ts';
import type { ReadRequest } from '../readers/reader.ts';
import type { FiguresRequest } from './figuresRequest.ts';

/** Reads one measure from all files of a run, its columns known, and shows how far it has come. */
export async function readFigures(
  request: FiguresRequest,
  measure: string,
  columns: ReadRequest['columns'],
  { progress, signal }: Terminal,
): Promise<Observations> {
  const { inputs } = request;
  progress.step(`Reading ${measure} from ${inputs.length === 1 ? inputs[0]! : `${inputs.length} files`}`);
  return readInputs(
    [...inputs],
    {
      measure,
      columns,
      where: request.where,
      ...(request.fileYear === null ? {} : { year: request.fileYear }),
      ...(request.decimal === null ? {} : { decimal: request.decimal }),
    },
    ({ bytes, of }) => progress.advance(bytes, of),
    signal,
  );
}
