/** What the code names of the dataset, checked against it: a record that is renamed is renamed here too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** The folders of code that names entries of the dataset. */
const folders = ['packages/answers/src', 'packages/core/src/claims'].map((folder) =>
  join(import.meta.dirname, folder),
);

const entrySchema = z.object({
  id: z.string(),
  acronym: z.string().optional(),
  designation: z.string().optional(),
  transmittal: z.string().optional(),
  aliases: z.record(z.string(), z.array(z.string())).optional(),
});
const dataset = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'packages/core/dist/data.json'), 'utf8')),
  );

/** Everything that entries of some collections answer to. */
const namesIn = (...collections: readonly string[]): ReadonlySet<string> =>
  new Set(
    collections
      .flatMap((name) => z.array(entrySchema).parse(dataset[name]))
      .flatMap(({ id, acronym, designation, transmittal, aliases = {} }) =>
        [id, acronym, designation, transmittal, ...Object.values(aliases).flat()].filter(
          (name) => name !== undefined,
        ),
      ),
  );

const facts = ['deals', 'figures', 'events', 'deployments', 'exercises', 'statements'];

/** By the key under which code names it, what must be there. */
const kinds: Readonly<Record<string, ReadonlySet<string>>> = {
  record: namesIn(...facts, 'series', 'rumours', 'conflicts'),
  deal: namesIn('deals'),
  term: namesIn('terms', 'programmes'),
  system: namesIn('systems'),
  programme: namesIn('programmes'),
};

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^fixture|^generated/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
);

const NAMED = /\b(record|deal|term|system|programme): '([^']+)'/g;
/** Calls that ask for the facts or the series of one programme. */
const ASKED =
  /\b(?:recordsByProgramme|seriesOf|programmeCommand)\([^()']*'([^']+)'(?:, '([^']+)')?/g;

const named = sources
  .flatMap(({ file, text }) => [
    ...[...text.matchAll(NAMED)].map(([, kind = '', name = '']) => ({ file, kind, name })),
    ...[...text.matchAll(ASKED)].map(([, first = '', second]) => ({
      file,
      kind: 'programme',
      name: second ?? first,
    })),
  ])
  .filter(({ name }) => !/^(?:label|title|point|mentions)-/.test(name));

test('code names entries of the dataset, and there is something to check', () => {
  expect(named.length).toBeGreaterThan(15);
  expect(named.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['record', 'term']));
});

test.each(named)('$file names the $kind $name', ({ kind, name }) => {
  expect(kinds[kind]?.has(name)).toBe(true);
});

const lists = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/const programmes = \[([^\]]+)\]/g)].map(([, list = '']) => ({
    file,
    ids: [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  })),
);

test.each(lists)('$file lists programmes that are on record', ({ ids }) => {
  expect(ids.filter((id) => !kinds.programme?.has(id))).toEqual([]);
});

test('the search offers every programme on record', () => {
  const offered = lists.find(({ file }) => file.endsWith('search.ts'))?.ids ?? [];
  const known = z.array(entrySchema).parse(dataset.programmes);
  expect(offered.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
});
