import { QueryError } from './errors.ts';

/**
 * What a query reads of its arguments. Callers without types may give anything: what has another shape is refused by a
 * QueryError `bad-argument`, which says what was expected, instead of failing somewhere inside.
 */

/** A list that an object has under a key, such as a collection of the dataset. */
export function listIn<Key extends string, Owner extends Readonly<Record<Key, readonly unknown[]>>>(
  owner: Owner,
  key: Key,
): Owner[Key] {
  const list = objectOf(owner, `an object with a list "${key}"`)[key];
  if (!Array.isArray(list)) throw badArgument(list, `a list "${key}"`);
  return list;
}

export function listOf<Item>(value: readonly Item[], what: string): readonly Item[] {
  if (!Array.isArray(value)) throw badArgument(value, what);
  return value;
}

export function objectOf<Value extends object>(value: Value, what: string): Value {
  if (typeof value !== 'object' || value === null) throw badArgument(value, what);
  return value;
}

export function textOf<Text extends string>(value: Text, what: string): Text {
  if (typeof value !== 'string') throw badArgument(value, what);
  return value;
}

export function numberOf(value: number, what: string): number {
  if (typeof value !== 'number') throw badArgument(value, what);
  return value;
}

function badArgument(value: unknown, expected: string): QueryError {
  const given = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new QueryError('bad-argument', given, `Give ${expected}, not ${given}.`);
}
