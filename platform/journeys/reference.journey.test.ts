import { expect } from 'vitest';
import { axe } from './axe.ts';
import { fails, hangs } from './fakeAnswers.ts';
import { journey } from './journey.ts';
import { tabTo } from './tabTo.ts';

const description = '/api/v1/openapi.json';

interface Operation {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
}

/** Everything that can be asked, as the description has it. */
async function asked(
  address: string,
): Promise<readonly { readonly method: string; readonly path: string; readonly operation: Operation }[]> {
  const { paths } = (await (await fetch(`${address}${description}`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}

journey('the reference is reached from the foot of any page, and leads to an answer', async ({ open }) => {
  const page = await open('/editions');
  await tabTo(page, 'Open API');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Open API' }).waitFor();
  await tabTo(page, 'Find');
  await page.keyboard.type('sdmx');
  await page.waitForURL('**/reference?find=sdmx');
  await page.getByRole('status').filter({ hasText: '2 entries' }).waitFor();
  await tabTo(page, 'Clusters as SDMX-CSV 2.0');
  const address = await page.getByRole('link', { name: 'Try sdmxClusters' }).getAttribute('href');
  const answer = await page.request.get(address!);
  expect(await answer.text()).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,/);
});

journey(
  'every example works as it is pasted, over all editions that are served',
  async ({ open, page: other, address }) => {
    const page = await open('/reference');
    const commands = page
      .getByRole('main')
      .locator('code')
      .filter({ hasText: /^curl / });
    const operations = await asked(address);
    await expect.poll(() => commands.count()).toBe(operations.length);
    const refused: string[] = [];
    for (const command of await commands.allTextContents()) {
      const words = [...command.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll(String.raw`'\''`, "'"),
      );
      const option = (name: string): string[] => words.filter((_, at) => words[at - 1] === name);
      const [data] = option('--data');
      const response = await other.request.fetch(words.at(-1)!, {
        method: data === undefined ? 'GET' : 'POST',
        headers: Object.fromEntries(option('--header').map((header) => header.split(': ') as [string, string])),
        ...(data === undefined ? {} : { data: Buffer.from(data) }),
      });
      if (response.status() !== 200) refused.push(`${response.status()} ${command}: ${await response.text()}`);
    }
    expect(refused).toEqual([]);
    const links = await page.getByRole('link', { name: /^Try / }).count();
    expect(links).toBe(operations.filter(({ method }) => method === 'get').length);
  },
);

journey('every example of the description itself holds for the demonstration', async ({ page, address }) => {
  const refused: string[] = [];
  for (const { method, path, operation } of await asked(address)) {
    const { parameters, requestBody } = operation;
    const without = parameters.filter(({ required, example }) => required && example === undefined);
    if (without.length > 0) refused.push(`${path}: ${without.map(({ name }) => name).join()} without example`);
    const texts = (example: unknown): string[] => [example].flat().map(String);
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(texts(parameters.find((one) => one.name === name)?.example)[0]!),
    );
    const inQuery = parameters
      .filter((one) => one.in === 'query' && one.example !== undefined)
      .flatMap(({ name, example }) => texts(example).map((text): [string, string] => [name, text]));
    const url = `${address}/api/v1${filled}?${new URLSearchParams(inQuery).toString()}`;
    const data = requestBody?.content['application/json']?.example;
    const response = await page.request.fetch(url, { method, ...(data === undefined ? {} : { data }) });
    if (response.status() !== 200) refused.push(`${response.status()} ${url}: ${await response.text()}`);
  }
  expect(refused).toEqual([]);
});

journey('an address that names an entry shows it', async ({ open }) => {
  const page = await open('/reference#listCells');
  const title = page.locator('#listCells-title');
  await title.waitFor();
  await page.waitForFunction(() => Math.abs(document.getElementById('listCells')!.getBoundingClientRect().top) < 100);
});

journey('what nothing is called says so, and what failed can be tried again', async ({ open }) => {
  const page = await open('/reference?find=zzzz', { width: 'phone', theme: 'dark' });
  await page.getByText('Nothing of that name can be asked.').waitFor();
  expect(await axe(page)).toEqual([]);
  let mend = async (): Promise<void> => undefined;
  const failed = await open('/reference', {
    settles: false,
    first: async (blank) => {
      mend = await fails(blank, description);
    },
  });
  await failed.getByRole('main').getByRole('alert').waitFor();
  expect(await axe(failed)).toEqual([]);
  await mend();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await failed.getByRole('heading', { level: 2, name: 'Editions' }).first().waitFor();
});

journey('it says that it is on its way', async ({ open }) => {
  const page = await open('/reference', {
    settles: false,
    first: async (blank) => void (await hangs(blank, description)),
  });
  await page.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
});
