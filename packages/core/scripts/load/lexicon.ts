import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { foldPhrase } from '../../src/claims/phrases.ts';
import { cueSenses, senses } from '../../src/claims/senses.ts';
import { idSchema } from '../../src/schema/primitives.ts';
import { type AuthoredYaml, readYaml } from './authored-yaml.ts';
import type { Problem } from './problems.ts';
import { schemaProblems } from './schema-problems.ts';

const phrases = z.array(z.string().min(1)).min(1).optional();

const tableSchema = <Sense extends string>(known: readonly Sense[]) =>
  z.partialRecord(z.enum(known), phrases).optional();

const languageFile = z.strictObject({
  stages: tableSchema(senses.stages),
  infinitives: tableSchema(senses.infinitives),
  cues: tableSchema(senses.cues),
  units: tableSchema(senses.units),
  links: tableSchema(senses.links),
  questions: tableSchema(senses.questions),
  endings: tableSchema(senses.endings),
  bearers: tableSchema(senses.bearers),
});

const sayingsFile = z.array(
  z.strictObject({
    record: idSchema,
    needs: z.array(z.enum(cueSenses)).min(1),
    beside: z.array(z.enum(cueSenses)).min(1).optional(),
    dated: z.literal(true).optional(),
  }),
);

type Table = keyof typeof senses;
type Saying = z.output<typeof sayingsFile>[number];

/** The words of the claim check, normalised. */
export interface Lexicon {
  /** By table and sense, each phrase with its spaces gone. */
  readonly tables: Readonly<Record<Table, Readonly<Record<string, readonly string[]>>>>;
  readonly sayings: readonly Saying[];
}

export interface LoadedLexicon {
  /** Complete only if there are no problems. */
  readonly lexicon: Lexicon;
  readonly problems: readonly Problem[];
  /** Sayings of records that are not on record. */
  sayingsAmiss(isOnRecord: (id: string) => boolean): readonly Problem[];
}

const SAYINGS = 'sayings.yaml';
const tableNames = [
  'stages',
  'infinitives',
  'cues',
  'units',
  'links',
  'questions',
  'endings',
  'bearers',
] as const satisfies readonly Table[];

/** Reads the words of every language, and reports those that are ill written or have two senses. */
export function loadLexicon(folder: string): LoadedLexicon {
  const problems: Problem[] = [];
  const parse = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = `lexicon/${name}`;
    const yaml = readYaml(file, readFileSync(join(folder, name)));
    const result = schema.safeParse(yaml.value, { reportInput: true });
    problems.push(...yaml.problems);
    if (yaml.problems.length === 0 && !result.success) {
      problems.push(...schemaProblems(file, yaml, schema, result.error.issues));
    }
    return { file, yaml, value: result.data };
  };
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== SAYINGS)
    .toSorted();
  const entries = languages.flatMap((name) => entriesOf(parse(name, languageFile)));
  const sayings = parse(SAYINGS, sayingsFile);
  problems.push(...entries.flatMap(spellingProblems), ...senseProblems(entries));
  return {
    lexicon: { tables: tablesOf(entries), sayings: sayings.value ?? [] },
    problems,
    sayingsAmiss: (isOnRecord) =>
      (sayings.value ?? []).flatMap(({ record }, at) =>
        isOnRecord(record)
          ? []
          : [
              {
                file: sayings.file,
                ...sayings.yaml.locate([at, 'record']),
                field: `${at}.record`,
                message: `No statement, conflict or rumour has the ID “${record}”`,
                fix: 'Give the ID of one, or take the saying out',
              },
            ],
      ),
  };
}

interface Entry {
  readonly table: Table;
  readonly sense: string;
  readonly phrase: string;
  readonly key: string;
  readonly place: Pick<Problem, 'file' | 'line' | 'column' | 'field'>;
}

interface ParsedFile {
  readonly file: string;
  readonly yaml: AuthoredYaml;
  readonly value: z.output<typeof languageFile> | undefined;
}

const entriesOf = ({ file, yaml, value = {} }: ParsedFile): readonly Entry[] =>
  tableNames.flatMap((table) =>
    Object.entries(value[table] ?? {}).flatMap(([sense, listed = []]) =>
      listed.map((phrase, at) => {
        const path = [table, sense, at];
        const place = { file, ...yaml.locate(path), field: path.join('.') };
        return { table, sense, phrase, key: foldPhrase(phrase), place };
      }),
    ),
  );

const NEEDLESS = /[\p{Cf}\u0640\u064b-\u0652]/u;

function spellingProblems({ phrase, key, place }: Entry): readonly Problem[] {
  const written = phrase.normalize('NFC').trim().replace(/\s+/g, ' ').replaceAll("'", '’');
  if (key === '') {
    return [{ ...place, message: 'This has no letter', fix: 'Write a word or a phrase' }];
  }
  if (NEEDLESS.test(phrase)) {
    return [
      { ...place, message: `“${phrase}” has vowel signs or a tatweel`, fix: 'Leave them out' },
    ];
  }
  return phrase === written
    ? []
    : [{ ...place, message: `“${phrase}” is written unusually`, fix: `Write “${written}”` }];
}

/** A word twice, or in two senses of one table, in any language. */
function senseProblems(entries: readonly Entry[]): readonly Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const id = `${entry.table} ${entry.key}`;
    const known = first.get(id);
    first.set(id, known ?? entry);
    if (known === undefined) return [];
    const where = `${known.place.file}:${known.place.line}`;
    if (known.sense !== entry.sense) {
      return [
        {
          ...entry.place,
          message: `“${entry.phrase}” is ${entry.sense} here, ${known.sense} in ${where}`,
          fix: 'Keep one of the two, or write a longer phrase',
        },
      ];
    }
    return known.place.file === entry.place.file
      ? [
          {
            ...entry.place,
            message: `“${entry.phrase}” is in ${where}`,
            fix: 'Keep one of the two',
          },
        ]
      : [];
  });
}

function tablesOf(entries: readonly Entry[]): Lexicon['tables'] {
  const listOf = (table: Table): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      senses[table].map((sense) => [
        sense,
        [
          ...new Set(
            entries
              .filter((entry) => entry.table === table && entry.sense === sense)
              .map(({ key }) => key),
          ),
        ],
      ]),
    );
  return {
    stages: listOf('stages'),
    infinitives: listOf('infinitives'),
    cues: listOf('cues'),
    units: listOf('units'),
    links: listOf('links'),
    questions: listOf('questions'),
    endings: listOf('endings'),
    bearers: listOf('bearers'),
  };
}
