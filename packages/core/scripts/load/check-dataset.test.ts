import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../../src/lint/fixture.ts';
import { rules } from '../../src/lint/index.ts';
import { checkDataset } from './check-dataset.ts';
import { edit, fixtureFolder, put } from './fixture-folder.ts';
import { formatProblems } from './problems.ts';

const report = (folder: string) => formatProblems(checkDataset(folder, rules).problems).split('\n');

test('sound files load as the records that they hold', () => {
  const { dataset, problems } = checkDataset(fixtureFolder(), rules);
  expect(formatProblems(problems)).toBe('');
  expect(dataset.events).toEqual(fixture.events);
  expect(dataset.deals.map(({ id }) => id)).toEqual(['lent-robin', 'listed-kite']);
  expect(dataset.redirects).toEqual({ 'listed-kx9': 'listed-kite' });
});

test('a folder without a manifest, or with a day that the calendar lacks, is no dataset', () => {
  const folder = fixtureFolder();
  edit(folder, 'manifest.yaml', '2002-03-01', '2002-02-30');
  expect(report(folder)[0]).toContain('data/manifest.yaml:1:1 asOf');
  rmSync(join(folder, 'manifest.yaml'));
  expect(report(folder)[0]).toContain('data/manifest.yaml:1:1 — There is no manifest.');
});

describe('a broken record is reported with its place and the fix', () => {
  const event = 'events/pact-1996.yaml';
  const deal = 'deals/lent-robin.yaml';

  test.each([
    [
      'a key twice',
      event,
      'topic: partnership',
      'topic: partnership\ntopic: sales',
      'data/events/pact-1996.yaml:10:1 — Duplicate key. Fix: Keep one of the two.',
    ],
    [
      'an unknown key',
      deal,
      '    quantity: 2',
      '    quantty: 2',
      'data/deals/lent-robin.yaml:14:5 items.0.quantty — There is no field quantty here. Fix: Did you mean quantity?',
    ],
    [
      'a dropped translation',
      event,
      '  fr: Pacte des clubs\n',
      '',
      'data/events/pact-1996.yaml:1:1 title.fr — The French text of title is missing. Fix: Add fr: with the same sentence in French.',
    ],
    [
      'a value outside the list',
      deal,
      'stage: delivered',
      'stage: deliverd',
      'data/deals/lent-robin.yaml:11:1 stage — "deliverd" is not allowed here. Fix: Did you mean delivered? Use one of: claimed, notified, listed, authorised, contracted, delivered, cancelled.',
    ],
    [
      'a date that is not EDTF',
      event,
      'edtf: "1996"',
      'edtf: spring 1996',
      'data/events/pact-1996.yaml:11:3 when.edtf — "spring 1996" does not fit. Fix: Write an EDTF date: 2019-09-11, 2011-05, 2007, 195X, 2013/.., 2016/2018, 2019-03~.',
    ],
    [
      'a year without quotes',
      event,
      'edtf: "1996"',
      'edtf: 1996',
      "data/events/pact-1996.yaml:11:3 when.edtf — 1996 is not text. Fix: Put it in quotes: '1996'.",
    ],
    [
      'a union without any of its forms',
      event,
      'edtf: "1996"',
      'year: "1996"',
      'data/events/pact-1996.yaml:10:1 when — None of the possible forms fits. Fix: Use the keys edtf, words, fiscalYears.',
    ],
    [
      'a missing field',
      deal,
      'programme: glider-loans\n',
      '',
      'data/deals/lent-robin.yaml:1:1 programme — The field programme is missing. Fix: Add programme: with the ID of a programme, such as fms (data/programmes).',
    ],
    [
      'a field left empty',
      deal,
      'stage: delivered',
      'stage:',
      'data/deals/lent-robin.yaml:11:1 stage — The value is empty. Fix: Write one of: claimed, notified, listed, authorised, contracted, delivered, cancelled.',
    ],
    [
      'an ID left empty',
      deal,
      'programme: glider-loans',
      'programme:',
      'programme — The value is empty. Fix: Write the ID of a programme, such as fms (data/programmes).',
    ],
    [
      'an empty list',
      'conflicts/conflict-rank.yaml',
      'records:\n  - top-ten-lender',
      'records: []',
      'data/conflicts/conflict-rank.yaml:10:1 records — An empty list is too little. Fix: Give at least 1 entry.',
    ],
    [
      'a fragment that is too long',
      event,
      'asPrinted: وقعت الأندية ميثاقا',
      `asPrinted: ${'x'.repeat(61)}`,
      `data/events/pact-1996.yaml:32:7 anchors.claim.0.asPrinted — "${'x'.repeat(58)}… is over the limit. Fix: Keep to at most 60 characters.`,
    ],
    [
      'a field path that is none',
      event,
      '  points.loans:',
      '  Points loans:',
      'data/events/pact-1996.yaml:37:3 anchors.Points loans — The key "Points loans" does not fit. Fix: Write a field path such as amount or items.himars.quantity.',
    ],
    [
      'an invisible direction control',
      event,
      'en: Pact of the clubs',
      'en: Pact of\u200F the clubs',
      'data/events/pact-1996.yaml:3:14 — An invisible direction control is not allowed here. Fix: Remove it: what shows the text sets its direction.',
    ],
    [
      'a YAML anchor',
      event,
      'topic: partnership',
      'topic: &topic partnership',
      'data/events/pact-1996.yaml:9:15 — YAML anchors (&), aliases (*) and tags (!) are not used in data files. Fix: Write the value out, in quotes if it begins with one of these signs.',
    ],
    [
      'a link to nothing',
      deal,
      'to: total-loans',
      'to: total-loan',
      'data/deals/lent-robin.yaml:32:5 links.0.to — No record has the ID "total-loan".',
    ],
    [
      'a day that the calendar lacks',
      event,
      'edtf: "1996"',
      'edtf: 1996-02-30',
      'data/events/pact-1996.yaml:11:3 when.edtf — ',
    ],
    [
      'a digit that differs from the print',
      'figures/loans-1999.yaml',
      'usd: 1250000',
      'usd: 1350000',
      'data/figures/loans-1999.yaml:23:7 anchors.amount.0.asPrinted — "1.25 مليون دولار" states 1.25 مليون دولار, but amount is 1350000 dollars. Fix: Correct the value or the quotation, or add a divergence on "amount".',
    ],
  ])('%s', (_what, file, passage, replacement, expected) => {
    const folder = fixtureFolder();
    edit(folder, file, passage, replacement);
    expect(report(folder)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('a file that is no record is reported', () => {
  test.each([
    ['deals/Bad_ID.yaml', 'Name it by an ID'],
    ['deals/kite.yml', 'Give it the extension .yaml'],
    ['deals/.DS_Store', 'Remove it: a record is a .yaml file'],
    ['deals/notes.txt', 'Remove it: a record is a .yaml file'],
    ['.DS_Store', 'Remove it: a record is a .yaml file'],
    ['kite.yaml', 'Move it into one of: deals'],
    ['figurs/x.yaml', 'Rename the folder to figures'],
    ['notes.txt', 'Remove it: a record is a .yaml file'],
  ])('%s', (path, fix) => {
    const folder = fixtureFolder();
    put(folder, path, 'title: x\n');
    expect(report(folder)).toEqual([expect.stringContaining(fix)]);
  });

  test.each([
    ['bytes that are not UTF-8', Uint8Array.of(0x61, 0x0a, 0xff), ':2:1 — This line is not valid'],
    ['a byte order mark', '\uFEFFtitle: x\n', ':1:1 — A byte order mark'],
    ['a tab', 'title:\tx\n', ':1:7 — A tab'],
    ['Windows line ends', 'title: x\r\n', ':1:9 — A carriage return'],
    [
      'a quotation mark not closed',
      'title: x\nnote: "y\nmore: z\n',
      ':2:7 — The quotation mark " is not closed',
    ],
    ['two documents', 'title: x\n---\ntitle: y\n', 'Fix: Write one record a file.'],
  ])('%s', (_what, content, expected) => {
    const folder = fixtureFolder();
    put(folder, 'deals/new.yaml', content);
    expect(report(folder)).toContainEqual(expect.stringContaining(expected));
  });
});

test.each([
  ['Windows line ends', 'title: x\r\nnote: y\r\nmore: z\r\n', ', nor 2 more in this file'],
  ['tabs', 'title:\n\tar: x\n\ten: y\n', ', nor 1 more in this file'],
])('%s are one problem a file', (_what, content, expected) => {
  const folder = fixtureFolder();
  put(folder, 'deals/new.yaml', content);
  expect(report(folder)).toEqual([expect.stringContaining(expected)]);
});

test('a missing text in three languages asks for the three', () => {
  const folder = fixtureFolder();
  edit(folder, 'events/pact-1996.yaml', 'title:', 'titel:');
  expect(report(folder)).toContainEqual(
    expect.stringContaining('title: with ar:, en: and fr: below it, the same sentence in each.'),
  );
});

test('all problems of all files come at once, in the order of files and lines', () => {
  const folder = fixtureFolder();
  edit(folder, 'systems/kite.yaml', 'equipment: aircraft', 'equipment: plane');
  edit(folder, 'events/pact-1996.yaml', 'topic: partnership', 'topic: other');
  edit(folder, 'events/pact-1996.yaml', 'edtf: "1996"', 'edtf: soon');
  put(folder, 'redirects.yaml', 'old: Bad ID\n');
  expect(report(folder).map((line) => line.split(' ', 2).join(' '))).toEqual([
    'data/events/pact-1996.yaml:9:1 topic',
    'data/events/pact-1996.yaml:11:3 when.edtf',
    'data/redirects.yaml:1:1 old',
    'data/systems/kite.yaml:6:1 equipment',
  ]);
});
