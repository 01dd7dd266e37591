import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { AuthoredYaml } from './authored-yaml.ts';
import type { Problem } from './problems.ts';
import { keysAt, type Path } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Sentences = Pick<Problem, 'message' | 'fix'> & { readonly path: Path };

/** What a schema finds wrong with a file, in plain sentences, each at its line and column. */
export function schemaProblems(
  file: string,
  yaml: AuthoredYaml,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues
    .flatMap((issue) => explain(issue, [], { schema, value: yaml.value }))
    .map(({ path, message, fix }) => ({
      file,
      ...yaml.locate(path),
      field: path.join('.'),
      message,
      fix,
    }));
}

interface Context {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function explain(issue: Issue, parent: Path, context: Context): Sentences[] {
  const path = [...parent, ...issue.path.map(asKey)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, context.schema));
    case 'invalid_union':
      return unmatched(issue, path, context);
    case 'invalid_key':
      return [{ path, message: `The key ${show(path.at(-1))} does not fit`, fix: advice(issue) }];
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explain(inner, path, context));
    default:
      return [wrongValue(issue, path, context)];
  }
}

function asKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function unknownKey(key: string, parent: Path, schema: z.ZodType): Sentences {
  const known = keysAt(schema, parent);
  const near = nearest(key, known);
  return {
    path: [...parent, key],
    message: `There is no field ${key} here`,
    fix: near === undefined ? `Use one of: ${known.join(', ')}` : `Did you mean ${near}?`,
  };
}

/** The known name that a mistyped one is probably meant to be. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(name, [...known]);
  return distance(name, near) <= Math.max(2, name.length / 3) ? near : undefined;
}

/** A union reports every branch; the author most likely meant the one that fits best. */
function unmatched(issue: z.core.$ZodIssueInvalidUnion, path: Path, context: Context): Sentences[] {
  if (issue.errors.length === 0) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [notAllowed(path, valueAt(context.value, path), allowed)];
  }
  const value = valueAt(context.value, path);
  const started = issue.errors.filter((branch) => !missesItsOwnKey(branch, value));
  if (started.length === 0) {
    const keys = keysAt(context.schema, path).join(', ');
    return [{ path, message: 'None of the possible forms fits', fix: `Use the keys ${keys}` }];
  }
  const [best = []] = started.toSorted((one, other) => one.length - other.length);
  return best.flatMap((inner) => explain(inner, path, context));
}

function missesItsOwnKey(branch: readonly Issue[], value: unknown): boolean {
  return branch.some(
    ({ code, path }) =>
      code === 'invalid_type' && path.length <= 1 && valueAt(value, path.map(asKey)) === undefined,
  );
}

function wrongValue(issue: Issue, path: Path, { schema, value: whole }: Context): Sentences {
  const value = valueAt(whole, path);
  const needed = textOrId(path, schema) ?? wanted(issue);
  if (value === undefined) return missing(path, needed);
  if (value === null) return { path, message: 'The value is empty', fix: `Write ${needed}` };
  if (issue.code === 'invalid_value') return notAllowed(path, value, issue.values);
  if (issue.code === 'invalid_type') {
    const message = `${show(value)} is not ${kindOf(issue.expected)}`;
    return { path, message, fix: fixForType(issue.expected, value) };
  }
  if (issue.code === 'too_big') {
    const message = `${show(value)} is over the limit`;
    return { path, message, fix: `Keep to at most ${counted(issue.maximum, issue.origin)}` };
  }
  if (issue.code === 'too_small') {
    const message = `${show(value)} is too little`;
    return { path, message, fix: `Give ${smallest(issue)}` };
  }
  return { path, message: `${show(value)} does not fit`, fix: advice(issue) };
}

const languages: Readonly<Record<string, string>> = { ar: 'Arabic', en: 'English', fr: 'French' };

/** What a field takes that is a text in three languages, or names something by its ID. */
function textOrId(path: Path, schema: z.ZodType): string | undefined {
  const keys = keysAt(schema, path);
  if (['ar', 'en', 'fr'].every((language) => keys.includes(language))) {
    return 'ar:, en: and fr: below it, the same sentence in each';
  }
  const key = [...path].reverse().find((each) => typeof each === 'string');
  const named = IDS[String(key)];
  return named === undefined ? undefined : `the ID of ${named}`;
}

/** The fields that hold an ID, and of what: its file is called so. */
const IDS: Readonly<Record<string, string>> = {
  programme: 'a programme, such as fms (data/programmes)',
  system: 'a system, such as himars (data/systems)',
  systems: 'a system, such as himars (data/systems)',
  source: 'a source (data/sources)',
  sources: 'a source (data/sources)',
  to: 'a record',
  records: 'a record',
};

function missing(path: Path, needed: string): Sentences {
  const key = String(path.at(-1));
  const language = languages[key];
  if (language !== undefined) {
    const parent = path.slice(0, -1).join('.');
    const message = `The ${language} text of ${parent} is missing`;
    return { path, message, fix: `Add ${key}: with the same sentence in ${language}` };
  }
  const message = `The field ${key} is missing`;
  return { path, message, fix: `Add ${key}: with ${needed}` };
}

function wanted(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type' ? kindOf(issue.expected) : 'a value';
}

function notAllowed(path: Path, value: unknown, allowed: readonly unknown[]): Sentences {
  const near = nearest(String(value), allowed.map(String));
  const list = `Use one of: ${allowed.join(', ')}`;
  return { path, message: refusalOf(value), fix: near ? `Did you mean ${near}? ${list}` : list };
}

function refusalOf(value: unknown): string {
  return value === undefined || value === null
    ? 'The value is empty'
    : `${show(value)} is not allowed here`;
}

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    object: 'an object (keys with values, indented)',
    record: 'an object (keys with values, indented)',
    array: 'a list (lines that begin with "- ")',
    tuple: 'a list (lines that begin with "- ")',
  };
  return kinds[expected] ?? expected;
}

function fixForType(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return `Put it in quotes: '${value}'`;
  if (expected === 'int') return 'Write a whole number without quotes, separators or a point';
  return `Write ${kindOf(expected)}`;
}

function smallest({ inclusive, minimum, origin }: z.core.$ZodIssueTooSmall): string {
  return `${inclusive === false ? 'more than' : 'at least'} ${counted(minimum, origin)}`;
}

function counted(limit: number | bigint, origin: string): string {
  const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
    string: ['character', 'characters'],
    array: ['entry', 'entries'],
    tuple: ['entry', 'entries'],
  };
  const unit = units[origin]?.[Number(limit) === 1 ? 0 : 1];
  return unit === undefined ? String(limit) : `${limit} ${unit}`;
}

function advice(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'Write a calendar day such as 2024-04-08';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Write a whole address that begins with https://';
  }
  return issue.message;
}

function show(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'An empty list' : `A list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'An object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      found !== null && typeof found === 'object' ? Reflect.get(found, key) : undefined,
    value,
  );
}
