import type { Intervals } from '@asterism/indicators';
import type { CategorySums } from './categorySums.ts';

/** A rank among others as the bounds allow: best and worst rank, and how many are ranked. 0 where the cluster is in no ranking. */
export interface Ranks {
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  /** Row by row, since N differs between categories. */
  readonly nLow: Uint32Array;
  readonly nHigh: Uint32Array;
  /** The value that still earns the star. */
  readonly cutoff: Intervals;
}

/** Whether a rule is met by itself, and whether it gives its star: the minimum for any star must be reached too. */
interface Verdicts {
  readonly met: Uint8Array;
  readonly verdict: Uint8Array;
}

/** What a rule asks for besides, of another measure: its figures, how they rank, the cut-off, and whether it is met by them alone. */
export interface FurtherCondition {
  readonly measure: string;
  readonly values: Intervals;
  readonly ranks: Ranks;
  readonly met: Uint8Array;
}

/** The stars of one year with all they rest on; row k is the k-th row of `sums`. A star the preset does not give is null. */
export interface RatedYear {
  readonly year: number;
  readonly sums: CategorySums;
  /** By category, how many of its industries the data hold, and how many it has. */
  readonly coverage: { readonly found: Uint32Array; readonly of: Uint32Array };
  /** Which categories' totals and what grand total stand behind every share. */
  readonly categoryTotals: Intervals;
  readonly overall: { readonly low: number; readonly high: number };
  readonly quotient: Intervals;
  readonly focus: Intervals;
  readonly size:
    | ({
        readonly ranks: Ranks;
        /** Whether what is asked of the rated measure is met; `met` asks for the further ones too. */
        readonly ownMet: Uint8Array;
        readonly further: readonly FurtherCondition[];
      } & Verdicts)
    | null;
  readonly specialisation: ({ readonly cutoff: Intervals } & Verdicts) | null;
  readonly focusStar: ({ readonly ranks: Ranks } & Verdicts) | null;
  /** Whether the cluster reaches the minimum below which there is no star. */
  readonly largeEnough: Uint8Array;
  /** Certain stars, and certain or possible ones, after the minimum rule. */
  readonly stars: Uint8Array;
  readonly starsMax: Uint8Array;
  /** What the rules have to say of the year as a whole, in sentences without its number, e.g. that a category is too small for a size star. */
  readonly remarks: readonly string[];
}
