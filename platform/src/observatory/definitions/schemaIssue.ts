import type { z } from 'zod';

/** A misfit between a file and its schema as a clause that says how to mend it; undefined leaves zod's own words. */
export function plainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing: add it'
        : `is ${kindOf(issue.input)} where ${expected(issue.expected)} is expected`;
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which the form does not know: take it out or correct its name`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing: add it'
        : `is ${kindOf(issue.input)}, and may be ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty: fill it in';
      if (issue.origin === 'array') return 'is an empty list: it needs an entry';
      return `is ${String(issue.input)}, and must be ${issue.inclusive === true ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `is ${String(issue.input)}, and must be ${issue.inclusive === true ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return undefined;
  }
}

/** The issues of that alternative of a union which the input resembles most, instead of "invalid union"; other issues as they are. */
export function ofClosestBranch(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'invalid_union') return [issue];
  const closest = issue.errors.find((branch) =>
    branch.every((nested) => nested.code !== 'invalid_type' || nested.path.length > 0),
  );
  if (closest === undefined)
    return [{ path: issue.path, message: 'is neither a text nor one of the forms the schema allows' }];
  return closest.flatMap((nested) => ofClosestBranch({ ...nested, path: [...issue.path, ...nested.path] }));
}

function kindOf(input: unknown): string {
  if (input === null || input === '') return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') return `"${input}"`;
  return 'a group of entries';
}

function expected(type: string): string {
  if (type === 'string') return 'a text';
  if (type === 'array') return 'a list';
  if (type === 'object' || type === 'record') return 'a group of entries';
  return `a ${type}`;
}
