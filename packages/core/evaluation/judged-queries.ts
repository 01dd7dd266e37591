/** The judged queries, and how an engine's answers are counted against them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const scripts = ['ar', 'en', 'fr', 'arabizi', 'mixed'] as const;

const JudgedQueries = z.array(
  z.strictObject({
    query: z.string().min(1),
    script: z.enum(scripts),
    expected: z.array(z.string()),
  }),
);

export type JudgedQuery = z.infer<typeof JudgedQueries>[number];

/** IDs for a query, best first. */
export type Engine = (query: string) => readonly string[];

export const judgedQueries: readonly JudgedQuery[] = JudgedQueries.parse(
  parse(readFileSync(`${import.meta.dirname}/queries.yaml`, 'utf8')),
);

const FIRST = 5;

/** Whether the first result is an expected one, and whether one of the first five is. */
export function judge(
  engine: Engine,
  { query, expected }: JudgedQuery,
): { at1: boolean; at5: boolean } {
  const found = engine(query).slice(0, FIRST);
  if (expected.length === 0) return { at1: found.length === 0, at5: found.length === 0 };
  return {
    at1: expected.includes(found[0] ?? ''),
    at5: found.some((id) => expected.includes(id)),
  };
}

export interface Recall {
  readonly queries: number;
  readonly at1: number;
  readonly at5: number;
}

/** The share of queries that an engine answers right, between 0 and 1. */
export function recallOf(engine: Engine, queries: readonly JudgedQuery[]): Recall {
  const judged = queries.map((query) => judge(engine, query));
  const share = (key: 'at1' | 'at5') => judged.filter((one) => one[key]).length / judged.length;
  return { queries: queries.length, at1: share('at1'), at5: share('at5') };
}
