/**
 * A region × industry table, sparse and compressed by region: the activity of region r stands at `start[r]` up to `start[r + 1]`, its
 * industries ascending in `industry`, their amounts in `value`, all above zero. A pair without an entry is zero. Never mutated.
 */
export interface Incidence {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly start: Uint32Array;
  readonly industry: Uint32Array;
  readonly value: Float64Array;
}

/**
 * An incidence from triples in any order: entry k is `value[k]` in region `region[k]` and industry `industry[k]`, positions in the code
 * lists. Triples of the same pair add up. A negative or non-finite value or sum, or a position that is none of its list, is a `RangeError`
 * that names the place.
 */
export function incidenceFromTriples(
  regions: readonly string[],
  industries: readonly string[],
  region: ArrayLike<number>,
  industry: ArrayLike<number>,
  value: ArrayLike<number>,
): Incidence {
  const triples = value.length;
  if (region.length !== triples || industry.length !== triples) {
    throw new RangeError(
      `${triples} values need as many regions and industries, not ${region.length} and ${industry.length}.`,
    );
  }
  const start = new Uint32Array(regions.length + 1);
  let isGrouped = true;
  for (let k = 0; k < triples; k++) {
    const r = region[k]!;
    const i = industry[k]!;
    const amount = value[k]!;
    if (!(r >>> 0 === r && r < regions.length))
      throw new RangeError(`Triple ${k}: there is no region at position ${r} of ${regions.length}.`);
    if (!(i >>> 0 === i && i < industries.length))
      throw new RangeError(`Triple ${k}: there is no industry at position ${i} of ${industries.length}.`);
    if (!(amount >= 0 && amount < Infinity)) refuseAmount(amount, regions[r]!, industries[i]!);
    start[r + 1]! += 1;
    if (k > 0 && r < region[k - 1]!) isGrouped = false;
  }
  for (let r = 0; r < regions.length; r++) start[r + 1]! += start[r]!;
  return gathered(regions, industries, start, isGrouped ? null : byRegion(region, start), industry, value);
}

/** An incidence from a dense table, row-major: `rows[r · industries + i]`. */
export function incidenceFromRows(
  regions: readonly string[],
  industries: readonly string[],
  rows: ArrayLike<number>,
): Incidence {
  if (rows.length !== regions.length * industries.length) {
    throw new RangeError(`${regions.length} regions × ${industries.length} industries are not ${rows.length} values.`);
  }
  const start = new Uint32Array(regions.length + 1);
  const industry: number[] = [];
  const value: number[] = [];
  for (let r = 0; r < regions.length; r++) {
    for (let i = 0; i < industries.length; i++) {
      const amount = rows[r * industries.length + i]!;
      refuseAmount(amount, regions[r]!, industries[i]!);
      if (amount > 0) {
        industry.push(i);
        value.push(amount);
      }
    }
    start[r + 1] = industry.length;
  }
  return { regions, industries, start, industry: Uint32Array.from(industry), value: Float64Array.from(value) };
}

/** An incidence from a long table's columns of codes and amounts; code lists are in order of first appearance. */
export function incidenceFromColumns(
  region: readonly string[],
  industry: readonly string[],
  value: ArrayLike<number>,
): Incidence {
  const regions = new Map<string, number>();
  const industries = new Map<string, number>();
  const r = Uint32Array.from(region, (code) => position(regions, code));
  const i = Uint32Array.from(industry, (code) => position(industries, code));
  return incidenceFromTriples([...regions.keys()], [...industries.keys()], r, i, value);
}

/** The same table seen from the industries: an incidence whose regions are the industries and the other way round. */
export function transposed(incidence: Incidence): Incidence {
  const { regions, industries, industry, value } = incidence;
  const start = new Uint32Array(industries.length + 1);
  for (const i of industry) start[i + 1]! += 1;
  for (let i = 0; i < industries.length; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const column = new Uint32Array(industry.length);
  const amount = new Float64Array(industry.length);
  for (let r = 0; r < regions.length; r++) {
    for (let at = incidence.start[r]!; at < incidence.start[r + 1]!; at++) {
      const to = next[industry[at]!]!++;
      column[to] = r;
      amount[to] = value[at]!;
    }
  }
  return { regions: industries, industries: regions, start, industry: column, value: amount };
}

/** Sums by region, by industry and over all. */
export function totals(incidence: Incidence): {
  readonly region: Float64Array;
  readonly industry: Float64Array;
  readonly overall: number;
} {
  const region = new Float64Array(incidence.regions.length);
  const industry = new Float64Array(incidence.industries.length);
  let overall = 0;
  for (let r = 0; r < region.length; r++) {
    let sum = 0;
    for (let at = incidence.start[r]!; at < incidence.start[r + 1]!; at++) {
      sum += incidence.value[at]!;
      industry[incidence.industry[at]!]! += incidence.value[at]!;
    }
    region[r] = sum;
    overall += sum;
  }
  return { region, industry, overall };
}

function refuseAmount(amount: number, region: string, industry: string): void {
  if (!Number.isFinite(amount) || amount < 0) {
    throw new RangeError(
      `Region ${region}, industry ${industry}: ${amount} is no amount; it must be finite and not negative.`,
    );
  }
}

/** The triples in order of their regions, those of one as they came. */
function byRegion(region: ArrayLike<number>, start: Uint32Array): Uint32Array {
  const next = start.slice(0, -1);
  const order = new Uint32Array(region.length);
  for (let k = 0; k < region.length; k++) order[next[region[k]!]!++] = k;
  return order;
}

/**
 * Gathers the triples of one region after the other, `start[r]` up to `start[r + 1]` of the order (null: as they are), in a row over
 * all industries, with a bit for each that it has, and takes them out of it in order of industry.
 */
function gathered(
  regions: readonly string[],
  industries: readonly string[],
  start: Uint32Array,
  order: Uint32Array | null,
  industry: ArrayLike<number>,
  value: ArrayLike<number>,
): Incidence {
  const row = new Float64Array(industries.length);
  const has = new Int32Array((industries.length + 31) >>> 5);
  const column = new Uint32Array(start[regions.length]!);
  const amount = new Float64Array(column.length);
  const rowStart = new Uint32Array(start.length);
  let to = 0;
  for (let r = 0; r < regions.length; r++) {
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const k = order === null ? at : order[at]!;
      const i = industry[k]!;
      row[i]! += value[k]!;
      if (row[i]! > 0) has[i >>> 5]! |= 1 << (i & 31);
    }
    for (let word = 0; word < has.length; word++) {
      let bits = has[word]!;
      has[word] = 0;
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const i = (word << 5) | bit;
        if (row[i] === Infinity) refuseAmount(Infinity, regions[r]!, industries[i]!);
        column[to] = i;
        amount[to++] = row[i]!;
        row[i] = 0;
      }
    }
    rowStart[r + 1] = to;
  }
  const isFull = to === column.length;
  return {
    regions,
    industries,
    start: rowStart,
    industry: isFull ? column : column.slice(0, to),
    value: isFull ? amount : amount.slice(0, to),
  };
}

function position(positions: Map<string, number>, code: string): number {
  let found = positions.get(code);
  if (found === undefined) {
    found = positions.size;
    positions.set(code, found);
  }
  return found;
}
