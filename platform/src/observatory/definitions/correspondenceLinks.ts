import type { Correspondence } from './readCorrespondence.ts';
import { broaderKeys, industryKey, industrySystem } from './industryKey.ts';
import type { IndustrySystem } from './industryKey.ts';

/** Which industries of one classification share something with which of another, at the finest level the table gives. */
export interface Links {
  /** By key of the source industry, the target industries as keys; one that stands there twice takes two parts. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** How each target key is written in the table. */
  readonly written: ReadonlyMap<string, string>;
  /** Links to a group that stand for links to each of its members in the table. */
  readonly spreadOut: number;
}

/**
 * The links of a table from one of its classifications to another. Rows that link a broader industry to a broader one are left out where the
 * table has finer rows below both; a link to a broader industry with finer ones beside it (`01.2` beside `01.21`) goes to each of them.
 * `digits` cuts the target codes to a broader level: three classes of one division are three parts of it.
 */
export function correspondenceLinks(table: Correspondence, from: string, to: string, digits?: number): Links {
  const source = side(table, from);
  const target = side(table, to);
  const sourceSystem = systemOf(from);
  const targetSystem = systemOf(to);
  const rows = new Map<string, { source: string; target: string }>();
  const written = new Map<string, string>();
  source.forEach((code, row) => {
    const other = target[row]!;
    if (code === '' || other === '') return;
    const pair = { source: industryKey(code, sourceSystem), target: industryKey(other, targetSystem) };
    rows.set(`${pair.source}\n${pair.target}`, pair);
    written.set(pair.target, other);
  });
  const links = [...rows.values()];
  const sourceMembers = members(
    links.map((link) => link.source),
    sourceSystem,
  );
  const targetMembers = members(
    links.map((link) => link.target),
    targetSystem,
  );
  const targets = new Map<string, string[]>();
  const seen = new Set<string>();
  let spreadOut = 0;
  for (const link of links) {
    const sources = sourceMembers.get(link.source);
    const ends = targetMembers.get(link.target);
    if (sources !== undefined && ends !== undefined) continue;
    if (sources !== undefined || ends !== undefined) spreadOut++;
    for (const key of sources ?? [link.source]) {
      for (const end of ends ?? [link.target]) {
        if (seen.has(`${key}\n${end}`)) continue;
        seen.add(`${key}\n${end}`);
        const list = targets.get(key);
        if (list === undefined) targets.set(key, [end]);
        else list.push(end);
      }
    }
  }
  return digits === undefined ? { targets, written, spreadOut } : { ...cut(targets, written, digits), spreadOut };
}

function side(table: Correspondence, classification: string): readonly string[] {
  return table.sides.find((candidate) => candidate.classification === classification)!.codes;
}

function systemOf(classification: string): IndustrySystem {
  return industrySystem({ name: classification });
}

/** By key of a broader industry, the finest ones below it; an industry with nothing below has no entry. */
function members(keys: readonly string[], system: IndustrySystem): Map<string, string[]> {
  const all = new Set(keys);
  const isBroader = new Set<string>();
  for (const key of all) for (const broader of broaderKeys(key, system)) if (all.has(broader)) isBroader.add(broader);
  const below = new Map<string, string[]>();
  for (const key of all) {
    if (isBroader.has(key)) continue;
    for (const broader of broaderKeys(key, system)) {
      if (isBroader.has(broader)) below.set(broader, [...(below.get(broader) ?? []), key]);
    }
  }
  return below;
}

function cut(
  targets: ReadonlyMap<string, readonly string[]>,
  written: ReadonlyMap<string, string>,
  digits: number,
): Pick<Links, 'targets' | 'written'> {
  const dotted = [...written.values()].some((code) => code.includes('.'));
  const shorter = new Map([...targets].map(([source, ends]) => [source, ends.map((key) => key.slice(0, digits))]));
  const keys = new Set([...shorter.values()].flat());
  return {
    targets: shorter,
    written: new Map(
      [...keys].map((key) => [key, dotted && key.length > 2 ? `${key.slice(0, 2)}.${key.slice(2)}` : key]),
    ),
  };
}
