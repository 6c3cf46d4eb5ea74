import { spawnSync } from 'node:child_process';

/** A command to time as a whole process; its last line of output is JSON with `peakMegabytes`. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Where the peak memory stands in its JSON. */
  readonly peak: (output: Record<string, unknown>) => number;
}

export interface Timing {
  readonly name: string;
  readonly seconds: number;
  readonly least: number;
  readonly most: number;
  readonly peakMegabytes: number;
}

/** Times the contenders in turn, A B C A B C …, after one round that is not counted; medians over the rounds. */
export function timed(contenders: readonly Contender[], rounds: number): Timing[] {
  const seconds = contenders.map((): number[] => []);
  const peaks = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    contenders.forEach((contender, index) => {
      const begun = process.hrtime.bigint();
      const run = spawnSync(contender.command, contender.args, { encoding: 'utf8', maxBuffer: 1 << 28 });
      const took = Number(process.hrtime.bigint() - begun) / 1e9;
      if (run.status !== 0) throw new Error(`${contender.name} failed: ${run.stderr.slice(-2000)}`);
      if (round < 0) return;
      seconds[index]!.push(took);
      peaks[index]!.push(contender.peak(JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Record<string, unknown>));
    });
  }
  return contenders.map(({ name }, index) => ({
    name,
    seconds: median(seconds[index]!),
    least: Math.min(...seconds[index]!),
    most: Math.max(...seconds[index]!),
    peakMegabytes: median(peaks[index]!),
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
