import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkClaim } from '../claims/index.ts';
import * as core from '../index.ts';
import { createSearch } from '../search/index.ts';
import { codeOf, dataset } from './fixture.ts';

const { find, named, complete, suggest } = createSearch(dataset);

/** What the package offers, the methods of a search among it. */
const offered = { ...core, createSearch, checkClaim, find, named, complete, suggest };

const queries = Object.entries<unknown>(offered)
  .filter(([name, value]) => typeof value === 'function' && name !== 'QueryError')
  .map(([name]) => name);

/** A call as it comes from JavaScript. */
const call = (name: string, ...given: readonly unknown[]): unknown =>
  Reflect.apply(Object(offered)[name], undefined, given);

/** What JavaScript gives by mistake, and sound arguments in wrong places. */
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(dataset, dataset.deals, dataset.deals[0], 'listed-kite', 'notified', '2004'),
);

describe.each(queries)('%s', (name) => {
  test('answers or refuses with a coded error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (given) => {
        expect(refusalOf(() => call(name, ...given))).not.toBe('uncoded');
        expect(refusalOf(() => call(name, dataset, ...given))).not.toBe('uncoded');
      }),
      { numRuns: 300 },
    );
  });
});

function refusalOf(query: () => unknown): 'coded' | 'uncoded' | undefined {
  try {
    query();
    return undefined;
  } catch (error) {
    return error instanceof core.QueryError ? 'coded' : 'uncoded';
  }
}

test.each([
  ['recordById', ['listed-kite'], 'bad-argument string'],
  ['recordById', [dataset], 'bad-argument undefined'],
  ['findSystem', [dataset, undefined], 'bad-argument undefined'],
  ['findSystem', [{}, 'kite'], 'bad-argument undefined'],
  ['dealsByStage', [dataset, 'sold'], 'unknown-stage sold'],
  ['timeline', [dataset, { topic: 'war' }], 'unknown-topic war'],
  ['timeline', [dataset, { from: 2004 }], 'bad-argument number'],
  ['total', ['price', []], 'unknown-value-kind price'],
  ['total', ['ceiling', [null]], 'bad-argument null'],
  ['sourcesOf', [dataset, dataset.sources], 'bad-argument undefined'],
  ['systemById', [dataset, 'kites'], 'unknown-id kites'],
  ['createSearch', [undefined], 'bad-argument undefined'],
  ['createSearch', [{ deals: [] }], 'bad-argument undefined'],
  ['find', [18], 'bad-argument number'],
  ['find', ['kite', null], 'bad-argument null'],
  ['find', ['kite', { kinds: ['ships'] }], 'bad-argument ships'],
  ['complete', ['kite', { stage: 'sold' }], 'unknown-stage sold'],
  ['suggest', ['kite', { programme: 'gifts' }], 'unknown-programme gifts'],
  ['named', ['kite', { limit: '3' }], 'bad-argument string'],
  ['checkClaim', ['Morocco received 40 HIMARS'], 'bad-argument string'],
  ['checkClaim', [dataset, undefined], 'bad-argument undefined'],
] as const)('%s(%j) is refused: %s', (name, given, code) => {
  expect(codeOf(() => call(name, ...given))).toBe(code);
});

test('an error of another copy of the package is recognised, and nothing else is', () => {
  class QueryError extends Error {
    override readonly name = 'QueryError';
    readonly code = 'unknown-id';
  }
  expect(new QueryError('x') instanceof core.QueryError).toBe(true);
  expect(new TypeError('x') instanceof core.QueryError).toBe(false);
  expect(Object(null) instanceof core.QueryError).toBe(false);
});

test('an ID on record gives its kind, and any other string a fact', () => {
  const { dataset: current, recordById, dealById, factsOf, isDeal } = core;
  expectTypeOf(recordById(current, 'listed-himars')).toEqualTypeOf<core.Deal>();
  expectTypeOf(recordById(current, 'fms-active-cases')).toEqualTypeOf<core.Figure>();
  expectTypeOf<ReturnType<typeof recordById>>().toEqualTypeOf<core.FactRecord>();
  expectTypeOf(dealById(current, 'listed-himars')).toEqualTypeOf<core.Deal>();
  const deals = factsOf(current).filter(isDeal);
  expectTypeOf(deals).toEqualTypeOf<core.Deal[]>();
  expect(deals).toEqual(current.deals);
  expect(recordById(current, 'listed-himars').stage).toBe('listed');
});
