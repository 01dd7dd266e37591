import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { stageSchema, topicSchema, valueKindSchema } from '../../src/schema/primitives.ts';
import { collectionNameSchema } from '../../src/schema/release.ts';
import type { Dataset } from '../load/derive.ts';
import { schemaForTypes } from './json-schema.ts';

const banner = '/** Types of the dataset, made from its schema by the build. */\n\n';

/** The types of the dataset as readers of the package see them: documented, readonly, free of zod. */
export async function typesModule(): Promise<string> {
  const schema = JSON.parse(JSON.stringify(schemaForTypes()));
  const source = await compile(schema, 'Dataset', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
    unreachableDefinitions: true,
  });
  return banner + readonly(withoutGeneratorNotes(source));
}

/**
 * The dataset as modules, by path: its parts, each parsed when it is first asked for; an entry for each collection; and
 * the whole, whose properties ask for the parts. Engines read JSON in a string faster than the same object as a literal.
 */
export function dataModules({ version, asOf, ...parts }: Dataset): [path: string, text: string][] {
  return [
    ...Object.entries(parts).map(([name, value]): [string, string] => [
      `parts/${name}.ts`,
      partModule(name, value),
    ]),
    ...collectionNameSchema.options.map((name): [string, string] => [
      `collections/${name}.ts`,
      collectionModule(name),
    ]),
    ['data.ts', wholeModule(version, asOf, Object.keys(parts))],
  ];
}

const partModule = (name: string, value: object): string =>
  lines(
    "import { lazily } from '../../frozen.ts';",
    "import type { Dataset } from '../types.ts';",
    '',
    `export const ${readerOf(name)} = /* @__PURE__ */ lazily<Dataset['${name}']>(${quoted(value)});`,
  );

const collectionModule = (name: string): string =>
  lines(
    `import { ${readerOf(name)} } from '../parts/${name}.ts';`,
    "import type { Dataset } from '../types.ts';",
    '',
    "export type * from '../types.ts';",
    '',
    `/** The ${name} of the dataset alone, sorted by ID and frozen. */`,
    `export const ${name}: Dataset['${name}'] = /* @__PURE__ */ ${readerOf(name)}();`,
  );

const wholeModule = (version: string, asOf: string, names: readonly string[]): string =>
  lines(
    ...names.map((name) => `import { ${readerOf(name)} } from './parts/${name}.ts';`),
    "import type { Dataset } from './types.ts';",
    '',
    '/** The whole dataset, as this version of the package carries it: frozen, each part parsed when it is first read. */',
    'export const dataset: Dataset = /* @__PURE__ */ Object.freeze({',
    `  version: '${version}',`,
    `  asOf: '${asOf}',`,
    ...names.map((name) => `  get ${name}() {\n    return ${readerOf(name)}();\n  },`),
    '});',
  );

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;

const readerOf = (name: string): string => `read${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * A value as JSON in a string literal. It holds no apostrophe, for the sake of which bundlers would write it as a template
 * literal: engines keep the text of those twice.
 */
function quoted(value: object): string {
  const json = JSON.stringify(value)
    .replaceAll("'", '\\u0027')
    .replaceAll('\\', '\\\\')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${json}'`;
}

const vocabulary = {
  topics: topicSchema,
  stages: stageSchema,
  valueKinds: valueKindSchema,
  collectionNames: collectionNameSchema,
};

/** The closed lists of the schema as arrays, for readers who offer them as choices: without zod. */
export function vocabularyModule(): string {
  const lists = Object.entries(vocabulary).map(
    ([name, { description, options }]) =>
      `/** ${description} */\nexport const ${name} = ${JSON.stringify(options)} as const;\n`,
  );
  return lists.join('\n');
}

function withoutGeneratorNotes(source: string): string {
  return source
    .replace(/^ *\*\n *\* This interface was referenced by .*\n.*\n/gm, '')
    .replace(/^ *\* This interface was referenced by .*\n.*\n/gm, '')
    .replace(/^ *\/\*\*\n *\*\/\n/gm, '');
}

/** Writes `readonly` before every property, index signature, array and tuple. */
function readonly(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const positions: number[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertySignature(node) ||
      ts.isIndexSignatureDeclaration(node) ||
      ts.isArrayTypeNode(node) ||
      ts.isTupleTypeNode(node)
    ) {
      positions.push(node.getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return positions
    .toSorted((one, other) => other - one)
    .reduce((text, at) => `${text.slice(0, at)}readonly ${text.slice(at)}`, source);
}
