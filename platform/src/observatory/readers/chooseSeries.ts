import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import type { DimensionRoles } from './eurostatDimensions.ts';
import { countUnits, eurostatMeasures } from './eurostatMeasures.ts';
import type { ReadRequest } from './reader.ts';

/** The one value that each dimension beside region and industry is held at, and what the figures then count. */
export interface ChosenSeries {
  readonly held: readonly {
    readonly dimension: number;
    readonly value: string;
    /** For the count of rows set aside. */ readonly otherwise: string;
  }[];
  /** Power of ten by which figures are multiplied to count single persons or units. */
  readonly power: number;
  readonly unit: string | null;
}

/** The publisher's code for "all of them", by dimension; `''` for any dimension. */
const totalCodes: Readonly<Record<string, readonly string[]>> = {
  '': ['TOTAL', 'T', '_T', 'TOT'],
  age: ['Y_GE15'],
  freq: ['A'],
  wstatus: ['EMP'],
};

/**
 * Holds every dimension beside region and industry at one value: the measure's code, what `--where` says, the only value there is, the
 * publisher's total, the only unit that counts. Where none of these settles it, a Problem lists the values and what to type.
 * `combinations` are those the file holds, values in the order of `dimensions`.
 */
export function chooseSeries(
  roles: DimensionRoles,
  dimensions: readonly number[],
  combinations: readonly (readonly string[])[],
  request: ReadRequest,
  file: string,
): ChosenSeries {
  let left = combinations;
  const held: { dimension: number; value: string; otherwise: string }[] = [];
  const hold = (dimension: number, value: string): void => {
    const at = dimensions.indexOf(dimension);
    left = left.filter((values) => values[at] === value);
    held.push({
      dimension,
      value,
      otherwise: dimension === roles.measure ? 'other measure' : `other ${roles.names[dimension]!}`,
    });
  };
  const valuesOf = (dimension: number): string[] =>
    [...new Set(left.map((values) => values[dimensions.indexOf(dimension)]!))].toSorted();

  if (roles.measure !== null)
    hold(roles.measure, measureCode(roles.names[roles.measure]!, valuesOf(roles.measure), request, file));
  const asked = roles.further.filter((dimension) => request.where[roles.names[dimension]!] !== undefined);
  for (const dimension of asked) {
    const name = roles.names[dimension]!;
    const value = request.where[name]!;
    const values = valuesOf(dimension);
    if (!values.includes(value))
      throw new Problem(422, `${file} has no ${name} "${value}": there is ${firstFew(values, 30)}.`);
    hold(dimension, value);
  }
  for (const dimension of roles.further) {
    if (!asked.includes(dimension))
      hold(dimension, onlyValue(roles.names[dimension]!, valuesOf(dimension), request, file));
  }
  return { held, ...unitOf(roles, held, request, file) };
}

function measureCode(dimension: string, values: readonly string[], request: ReadRequest, file: string): string {
  const asked = request.where[dimension];
  const candidates =
    asked === undefined
      ? [...(eurostatMeasures[request.measure] ?? []).map(({ code }) => code), request.measure]
      : [asked];
  const found = candidates.find((code) => values.includes(code));
  if (found !== undefined) return found;
  throw new Problem(
    422,
    `${file} has no ${asked ?? request.measure} among its measures: ${dimension} is ${firstFew(values, 30)}. Choose one with --measure CODE or --where ${dimension}=CODE.`,
  );
}

function onlyValue(name: string, values: readonly string[], request: ReadRequest, file: string): string {
  if (values.length === 1) return values[0]!;
  const totals = values.filter((value) => totalCodes['']!.includes(value) || (totalCodes[name] ?? []).includes(value));
  if (totals.length === 1) return totals[0]!;
  const counts = name === 'unit' && countsUnits(request.measure) ? values.filter((value) => countUnits.has(value)) : [];
  if (counts.length === 1) return counts[0]!;
  throw new Problem(
    422,
    `${file} has several values of ${name}, and none is the total of the others: ${firstFew(values, 30)}. Choose one with --where ${name}=VALUE.`,
  );
}

function countsUnits(measure: string): boolean {
  return measure === 'employment' || measure === 'establishments';
}

function unitOf(
  roles: DimensionRoles,
  held: ChosenSeries['held'],
  request: ReadRequest,
  file: string,
): Pick<ChosenSeries, 'power' | 'unit'> {
  const valueOf = (dimension: number | null): string | undefined =>
    held.find((one) => one.dimension === dimension)?.value;
  const named = roles.further.find((dimension) => /^(unit|unit_measure|currency)$/i.test(roles.names[dimension]!));
  const unit = named === undefined ? undefined : valueOf(named);
  if (unit === undefined) {
    const code = valueOf(roles.measure);
    const known = Object.values(eurostatMeasures)
      .flat()
      .find((one) => one.code === code);
    return { power: 0, unit: known?.unit ?? null };
  }
  const power = countUnits.get(unit) ?? 0;
  if (countsUnits(request.measure) && !countUnits.has(unit) && /EUR|NAC|PPS|PC|^I\d|^RT|HAB/.test(unit)) {
    throw new Problem(
      422,
      `${file} holds figures in ${unit}, which count no ${request.measure}: say with --measure what they are, or take another dataset.`,
    );
  }
  const counted = request.measure === 'employment' ? 'persons' : 'units';
  return { power, unit: power === 0 ? unit : `${counted} (${unit} × ${power === 3 ? '1,000' : '1,000,000'})` };
}
