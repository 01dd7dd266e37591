import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from './lexicon.ts';

function load(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  for (const [name, text] of Object.entries({ 'sayings.yaml': '[]\n', ...files })) {
    writeFileSync(join(folder, name), text);
  }
  const loaded = loadLexicon(folder);
  rmSync(folder, { recursive: true });
  return loaded;
}

function problemsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { problems, sayingsAmiss } = load(files);
  return [...problems, ...sayingsAmiss((id) => id === 'on-record')].map(
    ({ file, line, message, fix }) => `${file}:${line} ${message}. ${fix}`,
  );
}

const words = (table: string, lists: Readonly<Record<string, readonly string[]>>): string =>
  `${table}:\n${Object.entries(lists)
    .map(([sense, list]) => `  ${sense}:\n${list.map((word) => `    - ${word}\n`).join('')}`)
    .join('')}`;

test('words of several languages become one table, normalised', () => {
  const { lexicon, problems } = load({
    'en.yaml': words('stages', { received: ['took delivery'] }),
    'ar.yaml': words('stages', { received: ['استلم'] }),
  });
  expect(problems).toEqual([]);
  expect(lexicon.tables.stages.received).toEqual(['استلم', 'tookdelivery']);
});

describe('is refused, with its place:', () => {
  test.each([
    [
      'a word in two senses of one language',
      { 'en.yaml': words('stages', { bought: ['sold'], sold: ['Sold'] }) },
      [
        'lexicon/en.yaml:5 “Sold” is sold here, bought in lexicon/en.yaml:3. Keep one of the two, or write a longer phrase',
      ],
    ],
    [
      'a word in two senses of two languages',
      {
        'en.yaml': words('cues', { exercise: ['exercice'] }),
        'fr.yaml': words('cues', { price: ['exercice'] }),
      },
      [
        'lexicon/fr.yaml:3 “exercice” is price here, exercise in lexicon/en.yaml:3. Keep one of the two, or write a longer phrase',
      ],
    ],
    [
      'a word twice, in another spelling',
      { 'ar.yaml': words('cues', { arms: ['أسلحة', 'الأسلحة'] }) },
      ['lexicon/ar.yaml:4 “الأسلحة” is in lexicon/ar.yaml:3. Keep one of the two'],
    ],
    [
      'vowel signs',
      { 'ar.yaml': words('cues', { price: ['ثَمن'] }) },
      ['lexicon/ar.yaml:3 “ثَمن” has vowel signs or a tatweel. Leave them out'],
    ],
    [
      'a straight apostrophe',
      { 'fr.yaml': words('cues', { by: ["d'ici"] }) },
      ["lexicon/fr.yaml:3 “d'ici” is written unusually. Write “d’ici”"],
    ],
    [
      'a mark alone',
      { 'fr.yaml': words('cues', { by: ['"…"'] }) },
      ['lexicon/fr.yaml:3 This has no letter. Write a word or a phrase'],
    ],
    [
      'a saying of no record',
      { 'sayings.yaml': '- record: gone\n  needs: [lion]\n- record: on-record\n  needs: [lion]\n' },
      [
        'lexicon/sayings.yaml:1 No statement, conflict or rumour has the ID “gone”. Give the ID of one, or take the saying out',
      ],
    ],
  ])('%s', (_, files, problems) => {
    expect(problemsIn(files)).toEqual(problems);
  });

  test('a sense that there is not', () => {
    expect(problemsIn({ 'en.yaml': words('stages', { recieved: ['got'] }) })).toEqual([
      expect.stringMatching(/^lexicon\/en\.yaml:2 .*recieved/),
    ]);
  });
});
