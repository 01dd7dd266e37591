import { expect, test } from 'vitest';
import { arrange, type Control, type Controls } from './layout.ts';

const control = (label: string, title = `Title ${label}`): Control => ({ id: label, label, title });
const some = (...labels: readonly string[]): readonly Control[] =>
  labels.map((label) => control(label));
const inMenu = (title: string): Control => ({ id: title, label: undefined, title });

const lasting = some('English', 'Français');
const nothing: Controls = { steps: [], entries: [], others: [], lasting };

/** Each row as what is read on it: labels, or `{titles}` of a menu. */
const rows = (controls: Partial<Controls>): readonly string[] =>
  arrange({ ...nothing, ...controls }).map((row) =>
    row.type === 'buttons'
      ? row.controls.map(({ label }) => label).join(' ')
      : `{${[...row.entries, ...row.others].map(({ title }) => title).join(', ')}}`,
  );

test('what is little has buttons', () => {
  expect(rows({})).toEqual(['English Français']);
  expect(rows({ others: some('Sources', 'Stages') })).toEqual([
    'Sources Stages',
    'English Français',
  ]);
  expect(rows({ others: some('Sources', 'Stages', 'Remarks', 'By year', 'Counts') })).toEqual([
    'Sources Stages Remarks',
    'By year Counts',
    'English Français',
  ]);
});

test('what does not fit a row is in one menu', () => {
  const others = [
    ...some('Sources', 'Stages', 'Remarks', 'By year'),
    inMenu('A deal'),
    inMenu('B'),
  ];
  expect(rows({ others })).toEqual([
    'Sources Stages Remarks',
    '{Title By year, A deal, B}',
    'English Français',
  ]);
});

test('a label that needs its row to itself has it, where no other label can share one', () => {
  expect(rows({ others: some('As long as a label may be', 'Just as long as the other') })).toEqual([
    'As long as a label may be',
    'Just as long as the other',
    'English Français',
  ]);
  expect(rows({ others: some('As long as a label may be', 'Sources') })).toEqual([
    'Sources',
    'As long as a label may be',
    'English Français',
  ]);
});

test('entries have the buttons of their numbers, or share the menu', () => {
  expect(rows({ entries: some('1', '2', '3'), others: some('Sources') })).toEqual([
    '1 2 3',
    'Sources',
    'English Français',
  ]);
  const entries = some('1', '2', '3', '4', '5', '6');
  expect(rows({ entries, others: [...some('Sources'), inMenu('A deal')] })).toEqual([
    'Sources',
    '{Title 1, Title 2, Title 3, Title 4, Title 5, Title 6, A deal}',
    'English Français',
  ]);
});

test('where there are steps, the sections share the row of the languages', () => {
  const steps = some('First', 'Previous', 'Next', 'Last');
  expect(rows({ steps, others: some('Sources', 'Stages') })).toEqual([
    'First Previous Next Last',
    'Stages',
    'English Français Sources',
  ]);
  expect(rows({ steps, entries: some('1', '2'), others: some('Sources') })).toEqual([
    'First Previous Next Last',
    '1 2',
    'English Français Sources',
  ]);
  expect(
    rows({ steps, entries: some('1', '2'), others: [...some('Sources'), inMenu('A deal')] }),
  ).toEqual(['First Previous Next Last', '{Title 1, Title 2, A deal}', 'English Français Sources']);
});

test('no two things are called the same', () => {
  const others = [
    control('Sources', 'Sources'),
    control('Sources', 'Sources of this deal'),
    control('English', 'English'),
    inMenu('Sources'),
  ];
  expect(rows({ others })).toEqual([
    'Sources',
    '{Sources of this deal, English 2, Sources 2}',
    'English Français',
  ]);
});

test('what comes first has a button, wherever it is among the others', () => {
  const others = [
    ...some('Side by side', 'Stages', 'Source texts'),
    { ...control('Sources'), isFirst: true },
  ];
  expect(rows({ others })).toEqual([
    'Side by side Stages Sources',
    'Source texts',
    'English Français',
  ]);
});
