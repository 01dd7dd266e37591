import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { z } from 'zod';
import type { CollectionName } from '../../src/schema/dataset.ts';
import { claimStatusSchema, divergenceSchema, linkSchema } from '../../src/schema/evidence.ts';
import {
  amountSchema,
  qualifierSchema,
  stageSchema,
  topicSchema,
  valueKindSchema,
} from '../../src/schema/primitives.ts';
import { countSchema, dealFile, outcomeSchema } from '../../src/schema/record.ts';
import { sourceFile, systemFile } from '../../src/schema/reference.ts';
import { changeGroupSchema, collectionNameSchema } from '../../src/schema/release.ts';
import { seriesFile } from '../../src/schema/series.ts';
import type { Dataset } from '../load/derive.ts';
import { jsonLiteral } from './json-literal.ts';
import { schemaForTypes } from './json-schema.ts';

const banner = '/** Types of the dataset, made from its schema by the build. */\n\n';

/** The types of the dataset as readers of the package see them: documented, readonly, free of zod. */
export async function typesModule(dataset: Dataset): Promise<string> {
  const { root, definitions } = schemaForTypes();
  const schema = {
    ...documented(root, definitions),
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [
        name,
        name in idsOf
          ? { tsType: `Known${name} | (string & {})`, description: idDescription(definition) }
          : documented(definition, definitions),
      ]),
    ),
  };
  const source = await compile(JSON.parse(JSON.stringify(schema)), 'Dataset', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
    unreachableDefinitions: true,
  });
  return banner + readonly(withoutGeneratorNotes(source)) + knownIds(dataset);
}

type Definitions = ReturnType<typeof schemaForTypes>['definitions'];
type Definition = Definitions[string];

/** A property that is nothing but a named type takes on its description: editors show that of the property alone. */
function documented(definition: Definition, definitions: Definitions): Definition {
  if (definition.properties === undefined) return definition;
  const properties = Object.entries(definition.properties).map(([key, property]) => {
    const $ref = referenceOf(property);
    if ($ref === undefined) return [key, property];
    const { description } = definitions[$ref.split('/').at(-1) ?? ''] ?? {};
    // Beside a reference, the dialect knows no description.
    return [key, { description, allOf: [{ $ref }] }];
  });
  return { ...definition, properties: Object.fromEntries(properties) };
}

/** The definition that a property names, where it says nothing of its own. */
function referenceOf(property: Definition | boolean): string | undefined {
  if (typeof property !== 'object' || property.description !== undefined) return undefined;
  const [only] = property.allOf ?? [property];
  return only?.$ref;
}

/** Of which collections each type of ID lists the IDs. */
const idsOf: Readonly<Record<string, readonly CollectionName[]>> = {
  DealId: ['deals'],
  FigureId: ['figures'],
  SeriesId: ['series'],
  EventId: ['events'],
  DeploymentId: ['deployments'],
  ExerciseId: ['exercises'],
  StatementId: ['statements'],
  RumourId: ['rumours'],
  ConflictId: ['conflicts'],
  ProgrammeId: ['programmes'],
  SystemId: ['systems'],
  TermId: ['terms'],
  SourceId: ['sources'],
  RecordId: ['deals', 'figures', 'events', 'deployments', 'exercises', 'statements'],
};

const idDescription = ({ description = '' }: Definition): string =>
  `${description} Those of this version are offered; any other string may be one of another version.`;

/** The IDs of this version, as types. */
const knownIds = (dataset: Dataset): string =>
  Object.entries(idsOf)
    .map(([name, collections]) => {
      const ids = collections.flatMap((collection) =>
        dataset[collection].map(({ id }) => `'${id}'`),
      );
      return lines(
        `/** Every ${name} of this version. */`,
        `export type Known${name} =${ids.length === 0 ? ' never' : `\n  | ${ids.join('\n  | ')}`};`,
      );
    })
    .join('');

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
    `export const ${readerOf(name)} = /* @__PURE__ */ lazily<Dataset['${name}']>(${jsonLiteral(value)});`,
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

/** The options of a field that may be left out. */
const within = <Inner>(field: { unwrap(): Inner }): Inner => field.unwrap();

const { shape: deal } = dealFile;

const vocabulary = {
  topics: topicSchema,
  stages: stageSchema,
  valueKinds: valueKindSchema,
  collectionNames: collectionNameSchema,
  equipment: systemFile.shape.equipment,
  qualifiers: qualifierSchema,
  relations: linkSchema.shape.relation,
  authorities: within(deal.authority),
  departments: within(deal.department),
  fundings: within(deal.funding),
  works: within(deal.work),
  covered: within(amountSchema.shape.covers),
  outcomes: outcomeSchema,
  claimStatuses: claimStatusSchema.shape.status,
  confidences: z.enum(['high', 'medium', 'low']),
  divergenceReasons: divergenceSchema.shape.reason,
  counted: countSchema.shape.of,
  units: seriesFile.shape.unit,
  sourceTypes: sourceFile.shape.type,
  sourceLanguages: sourceFile.shape.language,
  changes: changeGroupSchema.shape.heading,
};

/** The closed lists of the schema as arrays, for readers who offer them as choices: without zod. */
export function vocabularyModule(): string {
  const lists = Object.entries(vocabulary).map(
    ([name, { description, options }]) =>
      `/** ${description ?? ''} */\nexport const ${name} = ${JSON.stringify(options)} as const;\n`,
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
