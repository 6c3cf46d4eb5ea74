// Prints what a vitest JSON report counted: what was skipped, by name, and a closing line "N passed, N failed".
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status));
for (const { fullName } of skipped) process.stdout.write(`skipped: ${fullName}\n`);
for (const { name, message } of brokenFiles)
  process.stdout.write(`could not run: ${name}: ${message.split('\n')[0]}\n`);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests + brokenFiles.length} failed\n`);
