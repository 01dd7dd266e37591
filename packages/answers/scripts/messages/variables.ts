import type { Expression, SelectExpression } from '@fluent/syntax';
import { entryIn, expressionsOf, type Locale, type Problem, referredKey } from './locale.ts';

export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What a message does with a variable: counts with it, chooses by its words, or only shows it. */
export interface Use {
  readonly name: string;
  readonly number: boolean;
  readonly words: readonly string[];
}

/** The variables of a message by name, those of the messages it refers to included. */
export function variablesOf(
  locale: Locale,
  key: string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Use> {
  const entry = entryIn(locale, key);
  const uses = new Map<string, Use>();
  if (entry === undefined || seen.has(key)) return uses;
  for (const expression of expressionsOf(entry.pattern)) {
    const found =
      expression.type === 'MessageReference'
        ? variablesOf(locale, referredKey(expression), new Set([...seen, key])).values()
        : useIn(expression);
    for (const use of found) uses.set(use.name, merge(uses.get(use.name), use));
  }
  return uses;
}

export function merge(one: Use | undefined, other: Use): Use {
  if (one === undefined) return other;
  return {
    name: other.name,
    number: one.number || other.number,
    words: [...new Set([...one.words, ...other.words])].sort(),
  };
}

/** References to messages that are not there or refer back, and functions other than a bare NUMBER. */
export function checkReferences(locale: Locale): Problem[] {
  return [...locale.entries.values()].flatMap(({ key, line, pattern }) =>
    expressionsOf(pattern).flatMap((expression) => {
      const fix = referenceFix(locale, key, expression);
      return fix === undefined ? [] : [{ file: locale.file, line, fix }];
    }),
  );
}

function referenceFix(locale: Locale, key: string, expression: Expression): string | undefined {
  if (expression.type === 'MessageReference') {
    const target = referredKey(expression);
    if (entryIn(locale, target) === undefined)
      return `${key}: write the message ${target}, or name another.`;
    if (refersTo(locale, target, key)) return `${key}: do not refer back to it through ${target}.`;
  }
  if (expression.type === 'FunctionReference') {
    const { positional, named } = expression.arguments;
    const bare =
      positional.length === 1 && named.length === 0 && positional[0]?.type === 'VariableReference';
    if (expression.id.name !== 'NUMBER' || !bare) {
      return `${key}: write NUMBER($variable) without options; the house style of numbers is one for all.`;
    }
  }
  return undefined;
}

function refersTo(
  locale: Locale,
  from: string,
  to: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (from === to) return true;
  const entry = entryIn(locale, from);
  if (entry === undefined || seen.has(from)) return false;
  return expressionsOf(entry.pattern).some(
    (expression) =>
      expression.type === 'MessageReference' &&
      refersTo(locale, referredKey(expression), to, new Set([...seen, from])),
  );
}

function useIn(expression: Expression): Use[] {
  switch (expression.type) {
    case 'VariableReference':
      return [{ name: expression.id.name, number: false, words: [] }];
    case 'FunctionReference':
      return expression.arguments.positional.flatMap((argument) =>
        argument.type === 'VariableReference'
          ? [{ name: argument.id.name, number: true, words: [] }]
          : [],
      );
    case 'SelectExpression':
      return selectorUse(expression);
    default:
      return [];
  }
}

function selectorUse({ selector, variants }: SelectExpression): Use[] {
  if (selector.type !== 'VariableReference') return [];
  const keys = variants.map(({ key }) => key);
  const words = keys.flatMap((key) =>
    key.type === 'Identifier' && !pluralCategories.includes(key.name) ? [key.name] : [],
  );
  const number = keys.some(
    (key) =>
      key.type === 'NumberLiteral' || (pluralCategories.includes(key.name) && key.name !== 'other'),
  );
  return [{ name: selector.id.name, number, words: words.sort() }];
}
