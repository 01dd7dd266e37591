import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { chartNames } from '../pictures/names.ts';
import { pictureRows, pictureText } from '../pictures/words.ts';

const pictureOf = (...asked: Parameters<typeof ask>) => ask(...asked).illustration?.picture;

test.each(languages)(
  'without a name it offers every chart that can be drawn, in %s',
  (language) => {
    const { next, points } = ask('/chart', language, dataset);
    expect(points.map(({ next: question }) => question?.line)).toEqual(
      chartNames.map((name) => `/chart which:${name}`),
    );
    expect(next.length).toBeGreaterThan(0);
  },
);

test.each([
  ['/chart notifications', 'en', 'notifications'],
  ['/chart الإخطارات', 'ar', 'notifications'],
  ['/رسم المتدربون', 'ar', 'imet'],
  ['/graphique "Casques bleus"', 'fr', 'peacekeeping'],
  ['/chart هيمارس', 'ar', 'life-himars'],
  ['/chart abrams', 'en', 'life-m1a1'],
] as const)('%s draws %s: %s', (line, language, name) => {
  const reply = ask(line, language, dataset);
  expect(reply.failure).toBeNull();
  expect(reply.illustration?.picture?.name).toBe(name);
});

test.each(languages)('an unknown chart is answered with what there is, in %s', (language) => {
  const reply = ask('/chart zeppelins', language, dataset);
  expect(reply.failure?.code).toBe('unknown-name');
  expect(reply.failure?.suggestions).toEqual(chartNames);
  expect(reply.next.slice(0, 2).map(({ line }) => line)).toEqual([
    '/chart which:overview',
    '/chart which:notifications',
  ]);
  expect(ask('/chart notifcations', language, dataset).failure?.suggestions[0]).toBe(
    'notifications',
  );
});

test('a chart of which nothing is on record says so, and what can be drawn', () => {
  const reply = ask('/chart exercises');
  expect(reply.failure).toBeNull();
  expect(reply.illustration).toBeNull();
  expect(reply.lead.text).toMatch(/^Nothing on record can be drawn here\./);
  expect(reply.points.map(({ next }) => next?.line)).toEqual([
    '/chart which:overview',
    '/chart which:timeline',
  ]);
});

const ceiling = (id: string, usd: number, when: string) =>
  deal(id, {
    stage: 'notified',
    amount: { usd, qualifier: 'exact', valueKind: 'ceiling' },
    when: { edtf: when },
    bounds: { earliest: when, latest: when },
  });

describe('the chart of notifications', () => {
  const data = withDeals(
    ceiling('second', 5_000_000, '2002-03-01'),
    ceiling('first', 2_000_000, '2001-05-06'),
    ceiling('other', 7_000_000, '2001-07-08'),
    deal('unpriced', {
      stage: 'notified',
      bounds: { earliest: '2003-01-01', latest: '2003-01-01' },
    }),
    deal('listed'),
    {
      ...ceiling('package', 900_000_000, '2004-01-01'),
      amount: { usd: 900_000_000, qualifier: 'exact', valueKind: 'ceiling', covers: 'package' },
    },
  );

  test('shows each ceiling on its own, by year, and leaves out what is none', () => {
    const picture = pictureOf('/chart notifications', 'en', data);
    if (picture?.type !== 'bars') throw new Error('It is no chart of bars.');
    expect(
      picture.groups.map(({ marks, title }) => [title, marks.map(({ value }) => value)]),
    ).toEqual([
      ['2001', [2_000_000, 7_000_000]],
      ['2002', [5_000_000]],
      ['2003', [null]],
    ]);
    expect(picture.caveats.join(' ')).toMatch(
      /its ceiling is an estimate, not a price\. .*1 notification/,
    );
  });

  test('has its data as rows, value by value', () => {
    const picture = pictureOf('/chart notifications', 'en', data);
    if (picture === null || picture === undefined) throw new Error('There is no picture.');
    const rows = pictureRows(picture);
    expect(rows[0]).toEqual({
      group: '2001',
      label: expect.stringMatching(/\w/),
      value: '2000000',
      unit: 'usd',
      kind: 'ceiling',
      shown: '$2 million',
      date: '2001-05-06',
      record: 'first',
    });
    expect(rows[3]).toMatchObject({ value: '', shown: 'not stated', record: 'unpriced' });
  });
});

describe('the life of a system', () => {
  test('keeps a row for every stage, and counts nothing that is work on it', () => {
    const picture = pictureOf('/chart himars', 'en', dataset);
    if (picture?.type !== 'life') throw new Error('It is no life.');
    expect(picture.rows.map(({ hue, marks }) => [hue, marks.map(({ value }) => value)])).toEqual([
      ['claimed', []],
      ['notified', [18]],
      ['listed', [18]],
      ['contracted', []],
      ['delivered', []],
    ]);
    const upgraded = pictureOf('/chart f-16', 'en', dataset);
    const records = upgraded?.type === 'life' ? upgraded.rows.flatMap(({ marks }) => marks) : [];
    expect(records.map(({ record }) => record)).not.toContain('fms-2019-f16v-upgrade');
  });
});

describe('cards', () => {
  test('show how far the thing itself came, not what came with it', () => {
    const picture = pictureOf('/deal fms-2023-himars', 'en', dataset);
    if (picture?.type !== 'card') throw new Error('It is no card.');
    expect(picture.figure).toBe('$524.2 million');
    expect(picture.measure).toBe('Notified ceiling');
    expect(picture.rail.map(({ isReached, stage, time }) => [stage, isReached, time])).toEqual([
      ['claimed', false, null],
      ['notified', true, '2023'],
      ['contracted', false, null],
      ['delivered', false, null],
    ]);
    expect(picture.edition).toMatch(/fms-2023-himars$/);
  });

  test('say of a rumour that nothing is on record, and show no stage', () => {
    const [rumour] = dataset.rumours;
    const picture = pictureOf(`/cite ${rumour?.id}`, 'en', dataset);
    if (picture?.type !== 'card') throw new Error('It is no card.');
    expect([picture.eyebrow, picture.figure, picture.rail]).toEqual([
      'Rumour',
      'Not on record',
      [],
    ]);
  });

  test('show the text that was checked, and its verdict', () => {
    const picture = pictureOf('/verify Morocco received 40 HIMARS', 'en', dataset);
    if (picture?.type !== 'card') throw new Error('It is no card.');
    expect(picture.title).toMatch(/Morocco received 40 HIMARS/);
    expect(picture.figure).toBe('Does not match');
  });

  test('nothing that was not found in the text has a card', () => {
    expect(ask('/verify rien à lire', 'fr', dataset).illustration).toBeNull();
  });
});

test('in words, a picture keeps what it must not be read without', () => {
  for (const language of languages) {
    for (const name of chartNames) {
      const picture = pictureOf(`/chart ${name}`, language, dataset);
      if (picture === null || picture === undefined) throw new Error(`No chart ${name}.`);
      const text = pictureText(picture, 900);
      expect(text.length).toBeLessThanOrEqual(900);
      for (const part of [picture.title, ...picture.caveats, picture.source]) {
        expect(text).toContain(part);
      }
    }
  }
});

test('a picture is written when it is read, once', () => {
  const reply = ask('/overview', 'en', fixture);
  expect(Object.getOwnPropertyDescriptor(reply.illustration, 'picture')?.get).toBeDefined();
  expect(reply.illustration?.picture).toBe(reply.illustration?.picture);
});
