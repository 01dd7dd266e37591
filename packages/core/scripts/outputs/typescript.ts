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

/** The dataset as a module. Engines read JSON in a string faster than the same object as a literal. */
export function dataModule(dataset: Dataset): string {
  const literal = JSON.stringify(dataset)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return [
    "import type { Dataset } from './types.ts';",
    '',
    '/** The whole dataset, as this version of the package carries it. */',
    `export const dataset: Dataset = /* @__PURE__ */ JSON.parse('${literal}');`,
    '',
  ].join('\n');
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
