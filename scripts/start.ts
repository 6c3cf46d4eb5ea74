import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const asterism = fileURLToPath(new URL('../platform/src/cli/asterism.mjs', import.meta.url));

function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, [asterism, ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('demo', '--out', 'out/demo-data');
run('map', 'out/demo-data/employment.csv', '--geometry', 'out/demo-data/regions.topojson', '--out', 'out/demo');
process.stdout.write(`
The stars of a made-up continent are ready. Open this file in a browser:

  ${root}out/demo/report.html

The tables stand beside it. To see why one cluster has its stars:

  npx asterism explain out/demo XB14 finance

For a file of your own:

  npx asterism map FILE --out out/mine
`);
