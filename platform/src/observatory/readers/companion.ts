import { Problem } from '../../kernel/problem.ts';
import { allReaders } from './allReaders.ts';
import { headerFields } from './headerFields.ts';
import type { InputFile } from './inputFile.ts';
import type { ReadRequest } from './reader.ts';
import { tidy } from './tidy.ts';
import { tidyColumns } from './tidyColumns.ts';

/** Endings of files that hold no table, and names of those that tell about one. */
const noTable = /\.(md|rst|pdf|rtf|docx?|odt|html?|css|xml|xsd|png|jpe?g|gif|svg)$|(-metadata|\.provenance)\.json$/i;
const tellsOf = /(^|\/)(read[ _-]?me|licen[cs]e|copying|notice|change-?log)[^/]*$/i;
const maybeProse = /(^|\/)[^/.]+$|\.(txt|text)$/i;

/** Whether a file in an archive stands beside the data and holds none, by its name alone: a licence, a picture, a page. */
export function isCompanion(name: string): boolean {
  return noTable.test(name) || (tellsOf.test(name) && maybeProse.test(name));
}

/** Whether a text in an archive is prose: of a name that says nothing, and of no layout that is known here, nor with the columns of a tidy table. */
export function isProse(input: InputFile, request: ReadRequest): boolean {
  if (!maybeProse.test(input.name)) return false;
  const reader = allReaders.find((candidate) => candidate.recognises(input.head));
  if (reader !== tidy) return reader === undefined;
  try {
    tidyColumns(headerFields(input.head), request, input.name);
    return false;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
