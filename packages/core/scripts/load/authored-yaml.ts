import { isUtf8 } from 'node:buffer';
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { Problem } from './problems.ts';
import type { Path } from './schema-walk.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** One YAML file as plain data, with the place of every field. */
export interface AuthoredYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a field; for a missing one, that of its parent. */
  locate(path: Path): Place;
}

const start: Place = { line: 1, column: 1 };

/** Reads the plain subset of YAML that data files are written in: no anchors, tags or tabs. */
export function readYaml(file: string, bytes: Uint8Array): AuthoredYaml {
  const encoding = encodingProblem(file, bytes);
  if (encoding !== undefined) {
    return { value: undefined, problems: [encoding], locate: () => start };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => placeAt(lines, offset);
  const characters = characterProblems(file, text, at);
  // A tab or a wrong line end breaks the lines after it, whose errors would mislead.
  const problems = /[\t\r]/.test(text)
    ? characters
    : [
        ...characters,
        ...syntaxProblems(file, text, document, at),
        ...referenceProblems(file, document, at),
      ];
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate: (path) => at(offsetOf(document.contents, path)),
  };
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function encodingProblem(file: string, bytes: Uint8Array): Problem | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  let from = 0;
  for (let to = bytes.indexOf(0x0a); to !== -1; to = bytes.indexOf(0x0a, from)) {
    if (!isUtf8(bytes.subarray(from, to))) break;
    line += 1;
    from = to + 1;
  }
  const message = 'This line is not valid UTF-8';
  return { file, line, column: 1, field: '', message, fix: 'Save the file as UTF-8' };
}

/** Characters that are literally in the file; the rule `visible-characters` finds those escaped in quotes. */
const forbiddenCharacters = [
  [/\uFEFF/g, 'A byte order mark', 'Save the file as UTF-8 without it'],
  [/\t/g, 'A tab', 'Use spaces'],
  [/\r/g, 'A carriage return', 'End lines with a line feed alone'],
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    'An invisible direction control',
    'Remove it: what shows the text sets its direction',
  ],
  [
    /(?![\uFEFF\t\r\n\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu,
    'An invisible character',
    'Remove it',
  ],
] as const;

function characterProblems(file: string, text: string, at: (offset: number) => Place): Problem[] {
  return forbiddenCharacters.flatMap(([pattern, what, fix]) => {
    const [first, ...others] = text.matchAll(pattern);
    if (first === undefined) return [];
    const also = others.length === 0 ? '' : `, nor ${others.length} more in this file`;
    const message = `${what} is not allowed here${also}`;
    return [{ file, ...at(first.index), field: '', message, fix }];
  });
}

function syntaxProblems(
  file: string,
  text: string,
  document: YamlDocument,
  at: (offset: number) => Place,
): Problem[] {
  const unclosed = unclosedQuote(document);
  if (unclosed !== undefined) {
    const message = `The quotation mark ${text[unclosed] ?? ''} is not closed`;
    return [{ file, ...at(unclosed), field: '', message, fix: 'Close it where the text ends' }];
  }
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    file,
    ...at(pos[0]),
    field: '',
    ...(code === 'DUPLICATE_KEY'
      ? { message: 'Duplicate key', fix: 'Keep one of the two' }
      : { message: `Not valid YAML: ${message}`, fix: fixFor(code) }),
  }));
}

/** Where a quoted text begins that goes on to the end of the file; what seems wrong after it follows from that. */
function unclosedQuote(document: YamlDocument): number | undefined {
  const isUnclosed = document.errors.some(
    ({ code, message }) => code === 'MISSING_CHAR' && /closing ['"]/.test(message),
  );
  if (!isUnclosed) return undefined;
  let last: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') last = range?.[0] ?? last;
    },
  });
  return last;
}

function fixFor(code: string): string {
  if (code === 'MULTIPLE_DOCS') return 'Write one record a file';
  if (code === 'BAD_INDENT') return 'Indent the keys of one object alike, with two spaces a level';
  return 'Put the text into quotes if it holds ": ", " #" or begins with a sign';
}

function referenceProblems(
  file: string,
  document: YamlDocument,
  at: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const tagged = !isAlias(node) && (node.anchor !== undefined || node.tag !== undefined);
      if (!isAlias(node) && !tagged) return;
      problems.push({
        file,
        ...at(node.range?.[0] ?? 0),
        field: '',
        message: 'YAML anchors (&), aliases (*) and tags (!) are not used in data files',
        fix: 'Write the value out, in quotes if it begins with one of these signs',
      });
    },
  });
  return problems;
}

/** Follows the path as far as it exists, to the key of the last field found. */
function offsetOf(contents: Node | null, path: Path): number {
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const key of path) {
    const step = stepInto(node, key);
    if (step === undefined) break;
    offset = step.offset;
    node = step.node;
  }
  return offset;
}

function stepInto(node: unknown, key: string | number) {
  if (!isCollection(node)) return undefined;
  if (!isMap(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  const pair = node.items.find((item) => keyOf(item) === String(key));
  if (pair === undefined || !isNode(pair.key)) return undefined;
  return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
}

function keyOf(pair: Pair): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
}
