import {
  type Expression,
  FluentParser,
  Junk,
  Message,
  type Pattern,
  type Resource,
  Term,
} from '@fluent/syntax';

/** Something wrong in a locale file, and how to put it right. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly fix: string;
}

/** The value of a message, or one of its attributes. */
interface Entry {
  readonly key: string;
  readonly line: number;
  readonly pattern: Pattern;
}

export interface Locale {
  readonly language: string;
  readonly file: string;
  readonly source: string;
  /** By key: `message` or `message.attribute`. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  /** The messages of another file that these may refer to. */
  readonly base?: Locale | undefined;
}

/** The message or attribute with a key, here or in the file below. */
export const entryIn = (locale: Locale, key: string): Entry | undefined =>
  locale.entries.get(key) ?? (locale.base && entryIn(locale.base, key));

/** Parses a locale file; what cannot be parsed, is said twice or is a term becomes a problem. */
export function readLocale(language: string, file: string, source: string, base?: Locale): Locale {
  const resource: Resource = new FluentParser().parse(source);
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const node of resource.body) {
    const line = lineAt(source, node.span?.start ?? 0);
    if (node instanceof Junk) problems.push({ file, line, fix: junkFix(node) });
    if (node instanceof Term) {
      problems.push({ file, line, fix: `Write a message instead of the term -${node.id.name}.` });
    }
    if (!(node instanceof Message)) continue;
    for (const [key, pattern] of patternsOf(node)) {
      if (entries.has(key)) problems.push({ file, line, fix: `Remove one of the two ${key}.` });
      problems.push(...saidBelow(base, key).map((fix) => ({ file, line, fix })));
      entries.set(key, { key, line, pattern });
    }
  }
  return { language, file, source, entries, problems, base };
}

/** A file may not say anew what the one below it says. */
const saidBelow = (base: Locale | undefined, key: string): readonly string[] =>
  base === undefined || entryIn(base, key) === undefined
    ? []
    : [`Rename ${key}: ${base.file} has it.`];

/** Every expression of a pattern, those inside other expressions included. */
export function expressionsOf(pattern: Pattern): Expression[] {
  return pattern.elements.flatMap((element) =>
    element.type === 'Placeable' ? withInner(element.expression) : [],
  );
}

function withInner(expression: Expression): Expression[] {
  switch (expression.type) {
    case 'SelectExpression':
      return [
        expression,
        ...withInner(expression.selector),
        ...expression.variants.flatMap((variant) => expressionsOf(variant.value)),
      ];
    case 'Placeable':
      return withInner(expression.expression);
    case 'FunctionReference':
      return [expression, ...expression.arguments.positional.flatMap(withInner)];
    default:
      return [expression];
  }
}

/** The message that a reference names. */
export const referredKey = (reference: {
  id: { name: string };
  attribute: { name: string } | null;
}): string =>
  reference.attribute === null
    ? reference.id.name
    : `${reference.id.name}.${reference.attribute.name}`;

function patternsOf(message: Message): [string, Pattern][] {
  const { name } = message.id;
  const value: [string, Pattern][] = message.value === null ? [] : [[name, message.value]];
  return [
    ...value,
    ...message.attributes.map((attribute): [string, Pattern] => [
      `${name}.${attribute.id.name}`,
      attribute.value,
    ]),
  ];
}

function junkFix(junk: Junk): string {
  const [annotation] = junk.annotations;
  return `Correct the syntax: ${annotation?.message ?? 'this is not a message'}.`;
}

const lineAt = (source: string, offset: number): number =>
  source.slice(0, offset).split('\n').length;
