import ts from 'typescript';
import { expressionsOf, type Locale, type Problem, referredKey } from './locale.ts';

/** A file that may say messages. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** Messages that no source mentions and no other message of these files refers to. */
export function checkUnused(locales: readonly Locale[], sources: readonly Source[]): Problem[] {
  const mentioned = sources.flatMap(mentionsIn);
  const referred = new Set(
    locales
      .flatMap(({ entries }) => [...entries.values()])
      .flatMap(({ pattern }) => expressionsOf(pattern))
      .flatMap((expression) =>
        expression.type === 'MessageReference' ? [referredKey(expression)] : [],
      ),
  );
  return locales.flatMap(({ entries, file }) =>
    [...entries.values()]
      .filter(({ key }) => !referred.has(key) && !mentioned.some((mention) => mention.test(key)))
      .map(({ key, line }) => ({
        file,
        line,
        fix: `${key}: no source says it; use it or remove it in every language.`,
      })),
  );
}

/** The string literals of a source, and its template keys such as `stage-badge-${stage}`, whose types are checked. */
function mentionsIn({ path, text }: Source): RegExp[] {
  const mentions: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) mentions.push(...keyPattern([node.text]));
    if (ts.isTemplateExpression(node)) {
      const tails = node.templateSpans.map((span) => span.literal.text);
      mentions.push(...keyPattern([node.head.text, ...tails]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return mentions;
}

const KEY_PART = /^[\w.-]*$/;

/** None for text that no key could hold, nor for a template without a word, which would match every key. */
function keyPattern(parts: readonly string[]): RegExp[] {
  if (!/\w/.test(parts.join('')) || !parts.every((part) => KEY_PART.test(part))) return [];
  return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`)];
}
