import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shapes, writeSyntheticEmployment, type Shape } from './syntheticEmployment.ts';
import { timed, type Contender, type Timing } from './timed.ts';

/**
 * Times relatedness and complexity as a whole process, from a long CSV to quotients, co-occurrence, proximity, density, ECI and PCI,
 * beside the same steps in bare numpy and scipy (where installed), in turn in one run; prints each step, how it grows from size to
 * size, and the ratio, which is the result.
 */
const rounds = Number(process.argv[2] ?? 7);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), 'asterism-bench-'));

/** Times of one step in all counted runs of a contender, by step. */
type Steps = Map<string, number[]>;

interface Measured {
  readonly name: string;
  readonly shape: Shape;
  readonly timings: readonly Timing[];
  readonly steps: ReadonlyMap<string, Steps>;
}

try {
  const measured: Measured[] = [];
  for (const [name, shape] of Object.entries(shapes)) measured.push(await measure(name, shape));
  for (const one of measured) printSize(one);
  printGrowth(measured);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function measure(name: string, shape: Shape): Promise<Measured> {
  const table = join(scratch, `${name}.csv`);
  await writeSyntheticEmployment(table, shape);
  const steps = new Map<string, Steps>();
  const contender = (title: string, command: string, script: string): Contender => {
    const own: Steps = new Map();
    steps.set(title, own);
    return {
      name: title,
      command,
      args: [here(script), table],
      peak: (output) => {
        for (const [step, seconds] of Object.entries(output['steps'] as Record<string, number>)) {
          own.set(step, [...(own.get(step) ?? []), seconds]);
        }
        return Number(output['peakMegabytes']);
      },
    };
  };
  const python = ['/usr/bin/python3', 'python3'].find(
    (one) => spawnSync(one, ['-c', 'import pandas, scipy']).status === 0,
  );
  const contenders = [
    contender('asterism', process.execPath, 'complexityProcess.mjs'),
    ...(python === undefined ? [] : [contender('numpy', python, 'numpyFloor.py')]),
  ];
  return { name, shape, timings: timed(contenders, rounds), steps };
}

function printSize({ name, shape, timings, steps }: Measured): void {
  const [ours, floor] = timings;
  const lines = [...steps.get('asterism')!].map(([step, times]) => {
    const theirs = steps.get('numpy')?.get(step);
    return `  ${step.padEnd(14)} ${milliseconds(median(times))} ${theirs === undefined ? '' : milliseconds(median(theirs))}`;
  });
  process.stdout.write(
    `\n${name}: ${shape.regions} regions × ${shape.industries} industries, median of ${rounds} runs in turn, milliseconds\n` +
      `  ${''.padEnd(14)} ${timings.map((timing) => timing.name.padStart(9)).join(' ')}\n${lines.join('\n')}\n` +
      `  whole process  ${timings.map(({ seconds }) => milliseconds(seconds)).join(' ')}\n` +
      `  peak, MiB      ${timings.map(({ peakMegabytes }) => String(Math.round(peakMegabytes)).padStart(9)).join(' ')}\n` +
      (floor === undefined
        ? '  numpy and scipy are not installed (apt-get install python3-numpy python3-scipy python3-pandas): left out.\n'
        : `  asterism / numpy = ${(ours!.seconds / floor.seconds).toFixed(2)}\n`),
  );
}

function printGrowth([small, large]: readonly Measured[]): void {
  const cells = ({ shape }: Measured): number => shape.regions * shape.industries;
  const times = cells(large!) / cells(small!);
  process.stdout.write(
    `\ngrowth from ${small!.name} to ${large!.name}, which has ${times.toFixed(1)} times the pairs\n`,
  );
  for (const [step, before] of small!.steps.get('asterism')!) {
    const growth = median(large!.steps.get('asterism')!.get(step)!) / median(before);
    const order = Math.log(growth) / Math.log(times);
    process.stdout.write(
      `  ${step.padEnd(14)} × ${growth.toFixed(1).padStart(5)}   pairs to the power of ${order.toFixed(2)}\n`,
    );
  }
}

function milliseconds(seconds: number): string {
  return (seconds * 1000).toFixed(1).padStart(9);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
