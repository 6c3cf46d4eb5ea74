import { longestCode } from '../codes/longestCode.ts';
import type { Definition } from './definition.ts';
import { industryKey, industrySystem } from './industryKey.ts';
import { misfit } from './structuredText.ts';
import type { Place } from './structuredText.ts';

interface Issue {
  readonly path: Place;
  readonly message: string;
}

/**
 * The definition itself, once it is known to make sense: category codes are unique, parents are there and go round in no circle, no
 * industry belongs to two categories unless every entry has a weight and these add up to 1 or less. Otherwise one Problem with all places.
 * `29` in one category and `29.1` in another is no overlap: the longer code takes its part.
 */
export function checkedDefinition(definition: Definition, file: string, line: (place: Place) => number): Definition {
  const issues = [...codeIssues(definition), ...industryIssues(definition), ...parentIssues(definition)];
  if (issues.length > 0) throw misfit(file, 'definition', issues, line);
  return definition;
}

function codeIssues(definition: Definition): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const parents = new Set(definition.categories.map((category) => category.parent));
  definition.categories.forEach((category, at) => {
    if (category.code.includes('~') || category.code.length > longestCode) {
      issues.push({
        path: ['categories', at, 'code'],
        message: category.code.includes('~')
          ? `the code "${category.code}" holds "~", which parts region and category in addresses: choose another sign`
          : `the code "${category.code.slice(0, 20)}…" has ${category.code.length} letters, and addresses take ${longestCode}: shorten it`,
      });
    }
    if (seen.has(category.code)) {
      issues.push({
        path: ['categories', at, 'code'],
        message: `the code "${category.code}" names a category above already: give each category its own code`,
      });
    }
    seen.add(category.code);
    if (category.industries.length === 0 && !parents.has(category.code)) {
      issues.push({
        path: ['categories', at, 'industries'],
        message: `the category "${category.code}" has no industry: list its codes or take it out`,
      });
    }
  });
  return issues;
}

function industryIssues(definition: Definition): Issue[] {
  const issues: Issue[] = [];
  const system = industrySystem(definition.classification);
  const takers = new Map<string, { category: string; weight: number | null; path: Place; written: string }[]>();
  definition.categories.forEach((category, at) => {
    category.industries.forEach((entry, position) => {
      const written = typeof entry === 'string' ? entry : entry.industry;
      const taker = {
        category: category.code,
        weight: typeof entry === 'string' ? null : entry.weight,
        path: ['categories', at, 'industries', position],
        written,
      };
      const key = industryKey(written, system);
      const others = takers.get(key) ?? [];
      takers.set(key, others);
      if (others.some((other) => other.category === category.code)) {
        issues.push({
          path: taker.path,
          message: `the industry ${written} stands twice in the category "${category.code}": list it once`,
        });
      } else others.push(taker);
    });
  });
  for (const shared of takers.values()) {
    if (shared.length < 2) continue;
    const last = shared.at(-1)!;
    const categories = shared.map((taker) => `"${taker.category}"`).join(' and ');
    if (shared.some((taker) => taker.weight === null)) {
      issues.push({
        path: last.path,
        message: `the industry ${last.written} is in ${categories}: leave it in one, or give each entry a weight, e.g. {industry: "${last.written}", weight: 0.5}`,
      });
    } else if (!addUpToOne(shared.map((taker) => taker.weight!))) {
      const sum = shared.reduce((total, taker) => total + taker.weight!, 0);
      issues.push({
        path: last.path,
        message: `the weights of the industry ${last.written} in ${categories} add up to ${sum}: they may be 1 at most`,
      });
    }
  }
  return issues;
}

/** Whether weights are 1 or less together, binary rounding of decimal fractions aside. */
function addUpToOne(weights: readonly number[]): boolean {
  return weights.reduce((sum, weight) => sum + weight, 0) <= 1 + 1e-9;
}

function parentIssues(definition: Definition): Issue[] {
  const issues: Issue[] = [];
  const parents = new Map(definition.categories.map((category) => [category.code, category.parent]));
  definition.categories.forEach((category, at) => {
    if (category.parent === undefined) return;
    const path = ['categories', at, 'parent'];
    if (!parents.has(category.parent)) {
      issues.push({
        path,
        message: `the parent "${category.parent}" is no category of this file: add it, or correct the code`,
      });
      return;
    }
    const passed = new Set<string>();
    for (let code: string | undefined = category.code; code !== undefined; code = parents.get(code)) {
      if (passed.has(code)) {
        if (code === category.code)
          issues.push({ path, message: `the parents of "${category.code}" lead back to itself: take one of them out` });
        return;
      }
      passed.add(code);
    }
  });
  return issues;
}
