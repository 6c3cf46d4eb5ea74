import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { ofClosestBranch, plainIssue } from '../definitions/schemaIssue.ts';
import { presetSchema } from './preset.ts';
import type { Preset } from './preset.ts';

const rules = [
  'minimum',
  'size.top',
  'size.quantile.<measure>',
  'specialisation.base',
  'specialisation.min',
  'specialisation.quantile',
  'focus.top',
  'focus.within',
] as const;

/**
 * The preset with single rules set anew, e.g. `{ 'size.top': '0.05' }`; `none` takes a rule out (`focus: none` takes out the star).
 * The name of the result says what was changed: `eco-2007 (size.top=0.05)`. Without settings it is the preset itself.
 */
export function overridePreset(preset: Preset, settings: Readonly<Record<string, string>>): Preset {
  const changes = Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (changes.length === 0) return preset;
  const draft = structuredClone(preset) as unknown as Group;
  for (const [rule, value] of changes) set(draft, checkedPath(rule), value.trim());
  draft['name'] = `${preset.name} (${changes.map(([rule, value]) => `${rule}=${value.trim()}`).join(', ')})`;
  const parsed = presetSchema.safeParse(draft, { error: plainIssue });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues.flatMap(ofClosestBranch)[0]!;
  throw new Problem(
    400,
    `--set ${changes.map(([rule, value]) => `${rule}=${value}`).join(' --set ')} leaves no valid preset: ${issue.path.join('.')} ${issue.message}.`,
  );
}

interface Group {
  [key: string]: unknown;
}

function checkedPath(rule: string): string[] {
  const path = rule.split('.');
  const isRule =
    (rules as readonly string[]).includes(rule) ||
    (path.length === 3 && path[0] === 'size' && path[1] === 'quantile' && path[2] !== '');
  const isStar = rule === 'size' || rule === 'specialisation' || rule === 'focus' || rule === 'size.quantile';
  if (isRule || isStar) return path;
  const meant = nearestName(rule, rules);
  throw new Problem(
    400,
    `--set knows no rule "${rule}"${meant === null ? '' : `; did you mean ${meant}?`} (rules: ${rules.join(', ')}).`,
  );
}

function set(draft: Group, path: readonly string[], value: string): void {
  const last = path.at(-1)!;
  let group = draft;
  for (const step of path.slice(0, -1)) {
    const inner = group[step];
    if (isGroup(inner)) group = inner;
    else if (value === 'none') return;
    else group = group[step] = {} as Group;
  }
  if (value === 'none') delete group[last];
  else if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value)) group[last] = Number(value);
  else group[last] = value;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}
