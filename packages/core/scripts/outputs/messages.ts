import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { languages } from '../../src/labels/language.ts';
import { jsonLiteral } from './json-literal.ts';

const LOCALES = join(import.meta.dirname, '../../src/labels/locales');

const FIELD = 'record-field-';

const MESSAGE = /^([a-z][\w-]*) =/gm;

/** The words of labels and formatters as a module: the messages of each language, parsed, and their keys. */
export function messagesModule(): string {
  const texts = languages.map((language) => ({
    language,
    text: readFileSync(join(LOCALES, `${language}.ftl`), 'utf8'),
  }));
  const keys = [...(texts[0]?.text ?? '').matchAll(MESSAGE)].map(([, key = '']) => key).sort();
  const fields = keys.filter((key) => key.startsWith(FIELD)).map((key) => key.slice(FIELD.length));
  return [
    '/** Every message, by language: the body of a parsed Fluent resource as JSON. */',
    'export const messages: Readonly<Record<"ar" | "en" | "fr", string>> = {',
    ...texts.map(({ language, text }) => {
      return `  get ${language}() {\n    return ${jsonLiteral(new FluentResource(text).body)};\n  },`;
    }),
    '};',
    '',
    'export type MessageKey =',
    `${keys.map((key) => `  | '${key}'`).join('\n')};`,
    '',
    '/** The fields that have a label. */',
    `export const fieldNames = ${JSON.stringify(fields)} as const;`,
    '',
  ].join('\n');
}
