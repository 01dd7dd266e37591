/** Something in an authored file that stops the build, and how to fix it. Lines and columns count from 1. */
export interface Problem {
  /** Path from packages/core, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path of the field, such as items.0.quantity; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
  readonly fix: string;
  /** The lint rule that found it. */
  readonly rule?: string;
}

/** One problem per line, in the order of files, lines and columns. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(byPlace).map(formatProblem).join('\n');
}

function formatProblem({ file, line, column, field, message, fix, rule }: Problem): string {
  const place = `${file}:${line}:${column}${field === '' ? '' : ` ${field}`}`;
  const name = rule === undefined ? '' : ` [${rule}]`;
  return `${place} — ${closed(message)} Fix: ${closed(fix)}${name}`;
}

function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.message, other.message)
  );
}

/** Orders by code unit, so that every machine sorts alike. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
