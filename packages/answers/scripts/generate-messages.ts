/**
 * Checks the locale files, those of core's labels too, and writes src/generated/messages.ts. With `--unused` it also
 * refuses messages that nothing says, in these packages or in an app. Fails with every problem at once: file, line, fix.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '@us-morocco-security/core/labels';
import { emitModule } from './messages/emit.ts';
import { type Locale, type Problem, readLocale } from './messages/locale.ts';
import { checkUnused } from './messages/mentions.ts';
import { checkParity } from './messages/parity.ts';
import { checkPlurals } from './messages/plurals.ts';
import { checkTypography } from './messages/typography.ts';
import { checkReferences } from './messages/variables.ts';
import { checkWording } from './messages/wording.ts';

const folder = join(import.meta.dirname, '..');
const output = join(folder, 'src/generated/messages.ts');

const read = (language: Language, file: string, base?: Locale) =>
  readLocale(language, file, readFileSync(join(folder, file), 'utf8'), base);

const labels = languages.map((language) =>
  read(language, `../core/src/labels/locales/${language}.ftl`),
);
const locales = labels.map((base, index) => {
  const language = languages[index] ?? 'en';
  return read(language, `src/locales/${language}.ftl`, base);
});
const problems = [
  ...[...labels, ...locales].flatMap(check),
  ...checkParity(labels),
  ...checkParity(locales),
  ...(process.argv.includes('--unused') ? unused() : []),
];
if (problems.length > 0) {
  for (const { file, line, fix } of problems) console.error(`${file}:${line}: ${fix}`);
  process.exitCode = 1;
} else {
  writeWhenChanged(emitModule(locales, labels));
}

function check(locale: Locale): Problem[] {
  return [
    ...locale.problems,
    ...checkReferences(locale),
    ...checkPlurals(locale),
    ...checkTypography(locale),
    ...checkWording(locale),
  ];
}

function unused(): Problem[] {
  const paths = globSync(['src/**/*.ts', '../../{apps,packages}/*/src/**/*.{ts,tsx}'], {
    cwd: folder,
  }).filter((path) => !/\.test\.tsx?$|generated/.test(path));
  const sources = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return checkUnused([...labels.slice(0, 1), ...locales.slice(0, 1)], sources);
}

/** Leaves an unchanged file alone, so that builds and tests that run side by side never meet half of it. */
function writeWhenChanged(text: string): void {
  if (existsSync(output) && readFileSync(output, 'utf8') === text) return;
  mkdirSync(join(folder, 'src/generated'), { recursive: true });
  writeFileSync(output, text);
}
