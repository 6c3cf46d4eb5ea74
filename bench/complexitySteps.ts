import { coOccurrence } from '../indicators/src/coOccurrence.ts';
import { economicComplexity } from '../indicators/src/economicComplexity.ts';
import { proximity } from '../indicators/src/proximity.ts';
import { quotientTable } from '../indicators/src/quotientTable.ts';
import { relatednessDensity } from '../indicators/src/relatednessDensity.ts';
import { reaching } from '../indicators/src/reaching.ts';
import { readLongTable } from './readLongTable.ts';

/** One process from a long CSV to quotients, co-occurrence, proximity, density and complexity; its last line tells the steps' times. */
const steps: Record<string, number> = { start: performance.now() / 1000 };
let begun = performance.now();
const lap = <T>(name: string, result: T): T => {
  const now = performance.now();
  steps[name] = (now - begun) / 1000;
  begun = now;
  return result;
};

const incidence = lap('read', await readLongTable(process.argv[2]!));
const quotients = lap('quotients', quotientTable(incidence));
const found = lap('binary', reaching(quotients, 1));
const counts = lap('co-occurrence', coOccurrence(found));
const near = lap('proximity', proximity(counts));
const density = lap('density', relatednessDensity(found, near, { own: true }));
const { eci, eigenvalues } = lap('complexity', economicComplexity(found));

process.stdout.write(
  `${JSON.stringify({
    steps,
    // So that nothing can be left out as unused, and runs can be compared.
    check: [quotients.value.length, found.value.length, density.values.at(-1), eci.at(-1), ...eigenvalues],
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);
