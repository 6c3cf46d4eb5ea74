import { writeFileSync } from 'node:fs';
import { accounts } from './account.ts';
import { checks } from './checks.ts';
import { vectorTable } from './vectorTable.ts';

writeFileSync(new URL('../../VECTORS.md', import.meta.url), vectorTable(accounts(checks)));
