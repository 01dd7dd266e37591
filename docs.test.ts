/** What the documents promise: the tables are those of the schemas, links lead somewhere, and examples run. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { citationFile } from './packages/core/scripts/outputs/citation.ts';
import { fieldTables } from './packages/core/scripts/outputs/field-tables.ts';
import { rules } from './packages/core/src/lint/index.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const documents = globSync('{*,docs/*,{packages,apps}/*/*}.md', {
  cwd: import.meta.dirname,
}).sort();

test('docs/data.md lists the fields of the schemas; `check:repo -u` writes them anew', async () => {
  const text = read('docs/data.md');
  const tables = /(?<=<!-- fields -->\n\n).*(?=\n\n<!-- end of fields -->)/s;
  expect(text).toMatch(tables);
  const current = text.replace(tables, () => fieldTables());
  await expect(current).toMatchFileSnapshot('docs/data.md');
});

test('CITATION.cff is that of this version; `check:repo -u` writes it anew', async () => {
  const dataset = JSON.parse(read('packages/core/dist/data.json'));
  await expect(citationFile(dataset)).toMatchFileSnapshot('CITATION.cff');
});

test.each(rules)('docs/data.md names the lint rule $name', ({ name }) => {
  expect(read('docs/data.md')).toContain(`\`${name}\``);
});

test.each(documents)('every link of %s within the repository leads somewhere', (document) => {
  const broken = linksOf(read(document)).filter((link) => !leadsSomewhere(link, document));
  expect(broken).toEqual([]);
});

const examples = ['README.md', 'packages/core/README.md']
  .flatMap((path) => [...read(path).matchAll(/^```(?<form>js|cjs)\n(?<code>.*?)^```/gms)])
  .map(({ groups }) => ({ form: groups?.form, code: groups?.code ?? '' }));

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)('it prints what its comments say: $code', ({ form, code }) => {
  const type = form === 'cjs' ? 'commonjs' : 'module';
  const printed = execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: join(import.meta.dirname, 'packages/core'),
    encoding: 'utf8',
  });
  const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(promised).not.toEqual([]);
  expect(printed.trimEnd().split('\n')).toEqual(promised);
});

test('every example holds under strict type checking', () => {
  const folder = join(import.meta.dirname, 'packages/core');
  const written = new Map(
    examples.map(({ form, code }, index) => [
      join(folder, `example-${index}.${form === 'cjs' ? 'cjs' : 'mjs'}`),
      code,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    types: ['node'],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => written.has(path) || fileExists(path);
  host.readFile = (path) => written.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = written.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      written.get(file?.fileName ?? ''),
      ts.flattenDiagnosticMessageText(messageText, ' '),
    ]);
  expect(complaints).toEqual([]);
}, 60_000);

function linksOf(markdown: string): string[] {
  const links = withoutCode(markdown).matchAll(/\]\((?<link>[^)\s]+)\)/g);
  return [...links]
    .flatMap(({ groups }) => groups?.link ?? [])
    .filter((link) => !/^\w+:/.test(link));
}

function leadsSomewhere(link: string, document: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(import.meta.dirname, target))) return false;
  return anchor === undefined || headingsOf(read(target)).includes(anchor);
}

/** The anchors that a heading gets where Markdown is shown. */
function headingsOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

const withoutCode = (markdown: string): string => markdown.replace(/^```.*?^```/gms, '');
