import { expect, test } from 'vitest';
import { emitModule } from './emit.ts';
import { type Problem, readLocale } from './locale.ts';
import { checkUnused } from './mentions.ts';
import { checkParity } from './parity.ts';
import { checkPlurals } from './plurals.ts';
import { checkTypography } from './typography.ts';
import { checkReferences } from './variables.ts';
import { checkWording, hasTwoColons, wordingFixes } from './wording.ts';

const locale = (language: string, ...lines: readonly string[]) =>
  readLocale(language, `${language}.ftl`, `${lines.join('\n')}\n`);

const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, fix }) => `${file}:${line}: ${fix}`);

test('anything that is not a message is reported with its place', () => {
  const { problems } = locale('en', 'hello = Hello', 'broken', 'again = Again');
  expect(told(problems)).toEqual(['en.ftl:2: Correct the syntax: Expected token: "=".']);
});

test('a message said twice and a term are reported', () => {
  const { problems } = locale('en', 'a = A', '-brand = B', 'a = C');
  expect(told(problems)).toEqual([
    'en.ftl:2: Write a message instead of the term -brand.',
    'en.ftl:3: Remove one of the two a.',
  ]);
});

test('a file may refer to the messages below it, and may not say one of them anew', () => {
  const below = locale('en', 'a = A { $n }');
  const above = readLocale('en', 'above.ftl', 'b = { a }\n', below);
  const anew = readLocale('en', 'above.ftl', 'a = C\n', below);
  expect(told(anew.problems)).toEqual(['above.ftl:1: Rename a: en.ftl has it.']);
  expect(checkReferences(above)).toEqual([]);
  expect(emitModule([above], [below])).toContain("readonly 'b': { readonly n: string };");
});

test('a message or an attribute that one language lacks is reported there', () => {
  const problems = checkParity([
    locale('ar', 'a = أ'),
    locale('en', 'a = A', '    .title = T', 'b = B'),
  ]);
  expect(told(problems)).toEqual([
    'ar.ftl:1: Write a.title in this language too; en.ftl:1 has it.',
    'ar.ftl:1: Write b in this language too; en.ftl:3 has it.',
  ]);
});

test('a variable that one language leaves out is reported there', () => {
  const problems = checkParity([
    locale('en', 'a = { $x } of { $y }'),
    locale('fr', '', 'a = { $x }'),
  ]);
  expect(told(problems)).toEqual([
    'fr.ftl:2: a: use $y here too, or drop it in the other languages.',
  ]);
});

test('the variables of a message include those of the messages it refers to', () => {
  const problems = checkParity([
    locale('en', 'a = { b }', 'b = { $x }'),
    locale('fr', 'a = { $x }', 'b = { $x }'),
  ]);
  expect(problems).toEqual([]);
});

test('a choice by words has the same words in every language', () => {
  const problems = checkParity([
    locale('en', 'a = { $w ->', '    [day] D', '   *[year] Y', ' }'),
    locale('fr', 'a = { $w ->', '   *[day] D', ' }'),
  ]);
  expect(told(problems)).toEqual([
    'fr.ftl:1: a: add the branch [year] of $w; another language has it.',
  ]);
});

test.each([
  ['a = { missing }', 'a: write the message missing, or name another.'],
  ['a = { a }', 'a: do not refer back to it through a.'],
  [
    'a = { NUMBER($n, minimumFractionDigits: 2) }',
    'a: write NUMBER($variable) without options; the house style of numbers is one for all.',
  ],
  [
    'a = { DATETIME($d) }',
    'a: write NUMBER($variable) without options; the house style of numbers is one for all.',
  ],
])('%s is refused', (line, fix) => {
  expect(checkReferences(locale('en', line)).map((problem) => problem.fix)).toEqual([fix]);
});

const counting = (...forms: readonly string[]) => [
  'a = { $n ->',
  ...forms.map((form) => `    [${form}] x`),
  '   *[other] x',
  ' }',
];

test('Arabic has all six plural forms', () => {
  const fixes = checkPlurals(locale('ar', ...counting('zero', 'one', 'few')));
  expect(fixes.map(({ fix }) => fix)).toEqual(['a: add the plural branch [two], [many].']);
  const all = counting('zero', 'one', 'two', 'few', 'many');
  expect(checkPlurals(locale('ar', ...all))).toEqual([]);
});

test('a choice without a noun may have `other` alone', () => {
  expect(checkPlurals(locale('ar', ...counting()))).toEqual([]);
});

test('a choice may leave the rest to another message', () => {
  const lines = ['a = { $n ->', '    [two] x', '   *[other] { b }', ' }', 'b = { $n }'];
  expect(checkPlurals(locale('ar', ...lines))).toEqual([]);
});

test('a form that the language never chooses is refused', () => {
  const fixes = checkPlurals(locale('fr', ...counting('one', 'few')));
  expect(fixes.map(({ fix }) => fix)).toEqual(['a: remove [few]; this language never chooses it.']);
});

test.each([
  ['ar', 'a = نعم, لا', 'write the Arabic marks ، ؛ ؟.'],
  ['ar', 'a = برنامج FMS', 'put Latin text into a placeable, { "FMS" }, so that it is isolated.'],
  ['ar', 'a = { "FMS" } برنامج', 'begin with an Arabic letter, not with Latin text.'],
  [
    'ar',
    'a = من طراز و{ "F-16" }',
    'let no Arabic letter cling to Latin text: put a noun between.',
  ],
  ['ar', 'a = من { $x }-{ $y }', 'join numbers by words: من … إلى …'],
  ['ar', 'a = سنة ٢٠٢٤', 'write Western digits.'],
  ['ar', 'a = { $n }% منها', 'write في المائة for the percent sign.'],
  ['ar', 'a = نعم \u202Aلا', 'remove the direction mark: placeables are isolated by themselves.'],
  ['ar', 'a = نعم \u2068لا', 'close each isolate with U+2069 and open each one that is closed.'],
  ['ar', 'a = نعم \u2069لا', 'close each isolate with U+2069 and open each one that is closed.'],
  ['fr', "a = l'aide", 'write ’ (U+2019) for the apostrophe.'],
  ['fr', 'a = Quoi ?', 'put U+202F before ; ! ? and %.'],
  ['fr', 'a = { $n } %', 'put U+202F before ; ! ? and %.'],
  ['fr', 'a = Source: { $x }', 'put U+00A0 before the colon.'],
  ['fr', 'a = Source\u202F: { $x }', 'put U+00A0 before the colon.'],
  ['fr', 'a = « oui\u00A0»', 'put U+00A0 inside « ».'],
  ['fr', 'a = { $n ->\n   *[other] Quoi!\n }', 'put U+202F before ; ! ? and %.'],
  ['en', 'a = Who ?', 'put no space before a mark.'],
])('%s: "%s" is against the house style', (language, line, fix) => {
  const fixes = checkTypography(locale(language, line)).map((problem) => problem.fix);
  expect(fixes).toEqual([`a: ${fix}`]);
});

test.each([
  ['ar', 'a = برنامج { "FMS" }، من { $x } إلى { $y }؛ هل هو «نعم»؟'],
  ['ar', 'a = برنامج \u2068FMS\u2069 و\u200F{ $n } طائرة'],
  ['fr', 'a = «\u00A0{ $x }\u00A0»\u00A0: l’aide\u202F? { $n }\u202F%'],
  ['en', 'a = “{ $x }”: who? { $n }%'],
])('%s: "%s" is in the house style', (language, line) => {
  expect(checkTypography(locale(language, line))).toEqual([]);
});

const file = (text: string, path = 'source.ts') => ({ path, text });

test('a message is said within the markup of a page too', () => {
  const messages = locale('en', 'said = S');
  const page = '<p>It’s {say("said")}</p>;';
  expect(checkUnused([messages], [file(page, 'page.tsx')])).toEqual([]);
});

test('a message is used by a literal, by a template key, or by another message', () => {
  const messages = locale(
    'en',
    'said = { part }',
    'part = P',
    'stage-listed = L',
    'stage-other-thing = T',
    'lost = X',
  );
  const source = `say("said"); say(\`stage-\${stage}\`);`;
  expect(told(checkUnused([messages], [file(source)]))).toEqual([
    'en.ftl:5: lost: no source says it; use it or remove it in every language.',
  ]);
});

test('a template that holds no word of a key claims no message', () => {
  const messages = locale('en', 'a-title = T');
  expect(checkUnused([messages], [file(`say(\`\${name}-title\`);`)])).toEqual([]);
  expect(checkUnused([messages], [file(`say(\`\${name}-\${part}\`);`)])).toHaveLength(1);
});

test('the generated module types each variable by its use', () => {
  const module = emitModule([
    locale(
      'en',
      'a = { NUMBER($n) } { $s }',
      'b = { $w ->',
      '    [x] X',
      '   *[y] Y',
      ' }',
      'c = C',
    ),
    locale('fr', 'a = { $n } { $s }', 'b = { $w ->', '    [x] X', '   *[y] Y', ' }', 'c = C'),
  ]);
  expect(module).toContain("readonly 'a': { readonly n: number; readonly s: string };");
  expect(module).toContain("readonly 'b': { readonly w: 'x' | 'y' };");
  expect(module).toContain("readonly 'c': Record<never, never>;");
});

test.each([
  ['ar', 'a = حسب صحيفة { $date }', 'وثيقة'],
  ['ar', 'a = ملفات يؤديها المغرب', 'يدفع'],
  ['ar', 'a = كل ما في السجل', 'قاعدة المعطيات'],
  ['ar', 'a = لذلك لا تجمع', 'لا يصح جمعها'],
  ['ar', 'a = الرتبة { $n }', 'المرتبة'],
  ['en', 'a = since 2013, as stated on { $date }', 'as of'],
  ['en', 'a = A text held against the record', 'checked against'],
  ['en', 'a = “{ $x }” is read as { $y }', 'means'],
  ['en', 'a = Stock, not sales', 'value of open cases'],
  ['fr', 'a = { $n } opérations', 'transaction'],
  ['fr', 'a = Ce document n’a pas été vu', 'consulté'],
  ['fr', 'a = Tout le registre', 'base'],
])('%s: "%s" has a wrong form', (language, line, instead) => {
  const [problem, ...more] = checkWording(locale(language, '', line));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: `${language}.ftl`, line: 2 });
  expect(problem?.fix).toContain(instead);
});

test('two colons in a sentence are refused, one in each of two sentences is not', () => {
  expect(checkWording(locale('en', 'a = { $x }: sources differ: { $y }'))).toHaveLength(1);
  expect(checkWording(locale('en', 'a = { $x }: { $y }. { $z }: { $w }.'))).toEqual([]);
  expect(hasTwoColons('Add language:ar to a command: it works.')).toBe(false);
});

test.each([
  ['ar', 'a = المرتبة { $n }، حسب وثيقة { $date }'],
  ['ar', 'a = السجل { $id }'],
  ['en', 'a = MDE stands for major defense equipment'],
  ['fr', 'a = pertes lors d’opérations au Yémen'],
])('%s: "%s" has no wrong form', (language, line) => {
  expect(checkWording(locale(language, line))).toEqual([]);
});

test('what a source prints is its own wording', () => {
  expect(wordingFixes('en', 'The article says “stock, as stated on Monday”.')).toEqual([]);
});
