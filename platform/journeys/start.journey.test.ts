import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { settled } from './settled.ts';
import { watchFaults } from './watchFaults.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

journey(
  'npm start says an address, where the demonstration is to be seen, and ends on Ctrl-C',
  async ({ page, onTestFinished }) => {
    const start = spawn('npm', ['start'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const ended = once(start, 'exit') as Promise<[number | null]>;
    onTestFinished(() => {
      if (start.exitCode === null) process.kill(-start.pid!, 'SIGKILL');
    });
    const address = await listening(start.stdout);
    const faults = await watchFaults(page, address);
    await page.goto(`${address}/editions`);
    await settled(page);
    await page.locator('main a[href="/editions/demo"]').click();
    await page.waitForURL(`${address}/editions/demo*`);
    await settled(page);
    expect(faults).toEqual([]);
    process.kill(-start.pid!, 'SIGINT');
    expect(await ended).toEqual([0, null]);
  },
);

/** The address that it says it listens on. */
async function listening(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(said)) {
    const address = /http:\S+/.exec(line);
    if (address !== null) return address[0];
  }
  throw new Error('npm start ended before it listened: see the lines above.');
}
