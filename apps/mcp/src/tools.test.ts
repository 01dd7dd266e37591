import { describe, expect, test } from 'vitest';
import { run } from './fixture/made.ts';

describe('find', () => {
  test('answers a plain question, and names the stages that are missing', () => {
    const { structured, text } = run('find', { text: 'How many HIMARS did Morocco receive?' });
    expect(text).toMatch(/^HIMARS \(M142\): no delivery on record\./);
    expect(structured).toMatchObject({ outcome: 'answered', page: 1, pages: 1 });
    expect(structured.notRecorded).toEqual(['contracted', 'delivered']);
    expect(structured.rows.map(({ id, stage }) => [id, stage])).toEqual([
      ['listed-himars', 'listed'],
      ['fms-2023-himars', 'notified'],
    ]);
  });

  test('gives an amount with its kind, its date and the address that prints it', () => {
    const [row] = run('find', { text: '$524.2 million' }).structured.rows;
    expect(row).toMatchObject({ id: 'fms-2023-himars', when: '2023-04-11', stage: 'notified' });
    expect(row?.values[0]).toEqual({
      field: 'amount',
      value: 524_200_000,
      unit: 'usd',
      qualifier: 'exact',
      valueKind: 'ceiling',
      anchors: [
        {
          source: 'UrduPoint',
          url: 'https://www.urdupoint.com/en/world/us-advances-foreign-military-sales-of-himars-1675143.html',
          printed: 'for an estimated cost of $524.2 million',
        },
      ],
    });
  });

  test.each([
    ['Did the US sell F-16s to Egypt?', 'The question names another country'],
    ['Combien de F-16 l’Égypte a-t-elle achetés ?', 'The question names another country'],
    ['هل باعت أمريكا هيمارس للجزائر؟', 'السؤال عن بلد آخر'],
  ])('refuses another country: %s', (text, begins) => {
    const told = run('find', { text });
    expect(told.text).toContain(begins);
    expect(told.structured).toMatchObject({ outcome: 'other-country', rows: [] });
  });

  test('gives every programme for a grand total, and says that nothing is added', () => {
    const { structured, text } = run('find', { text: 'What is the total of US arms sales?' });
    expect(text).toContain('measure different things and are never added');
    expect(structured.rows.length).toBeGreaterThan(4);
    expect(structured.noSum).toMatch(/^unlike-amounts: /);
  });

  test('a rumour is reported, not on record', () => {
    const { structured } = run('find', { text: 'F-35' });
    expect(structured.outcome).toBe('reported-only');
    expect(structured.rows.map(({ kind }) => kind)).toEqual(['system', 'rumour']);
    expect(structured.rows.every(({ stage }) => stage === undefined)).toBe(true);
  });

  test('what is nowhere is named as missing', () => {
    expect(run('find', { text: 'zzzzqq' }).structured).toMatchObject({
      outcome: 'not-on-record',
      notRecorded: ['zzzzqq'],
      rows: [],
    });
  });

  test('a greeting is no search', () => {
    expect(run('find', { text: 'hello' }).structured).toMatchObject({
      outcome: 'answered',
      notRecorded: [],
    });
  });

  test('keeps to a stage and a year', () => {
    const { rows } = run('find', { text: 'F-16', stage: 'notified', year: 2019 }).structured;
    expect(rows.length).toBeGreaterThan(0);
    for (const { stage, when } of rows)
      expect([stage, when?.slice(0, 4)]).toEqual(['notified', '2019']);
  });
});

describe('record', () => {
  test.each([
    'fms-2019-ah64e',
    'Possible sale of Apache helicopters (AH-64E)',
    'بيع محتمل لمروحيات أباتشي (AH-64E)',
  ])('knows a deal as %s', (name) => {
    expect(run('record', { name }).structured.rows[0]).toMatchObject({
      id: 'fms-2019-ah64e',
      kind: 'deal',
    });
  });

  test('tells a deal in full, then the other stages of its life', () => {
    const { rows } = run('record', { name: 'fms-2019-ah64e' }).structured;
    expect(rows[0]?.values.filter(({ field }) => field === 'quantity')).toHaveLength(9);
    expect(rows.slice(1).map(({ stage }) => stage)).toEqual([
      'contracted',
      'contracted',
      'contracted',
      'listed',
      'delivered',
    ]);
  });

  test('names what a deal does not state', () => {
    const { notRecorded } = run('record', { name: 'listed-himars' }).structured;
    expect(notRecorded).toEqual(expect.arrayContaining(['amount', 'when', 'delivered']));
  });

  test('gives one year of a programme, or says that it is missing', () => {
    const held = run('record', { name: 'IMET', year: 2020 });
    expect(held.text).toContain('62 students');
    const students = held.structured.rows.find(({ id }) => id === 'imet-students-fy');
    expect(students?.values.map(({ field, unit, value }) => [field, value, unit])).toEqual([
      ['FY2020', 62, 'students'],
    ]);
    const missing = run('record', { name: 'IMET', year: 2021 });
    expect(missing.text).toContain('that does not mean zero');
    expect(missing.structured).toMatchObject({
      outcome: 'not-on-record',
      notRecorded: ['FY2021'],
    });
  });

  test('explains a programme that has no answer of its own, with its figures', () => {
    const { structured, text } = run('record', { name: 'NADR' });
    expect(text).toMatch(/^Nonproliferation, Anti-terrorism, Demining/);
    const amounts = structured.rows.map(({ values }) => values[0]?.value);
    expect(amounts).toEqual(expect.arrayContaining([1_412_000, 1_317_000, 625_000]));
  });

  test('names the gaps of a series', () => {
    const { notRecorded, rows } = run('record', { name: 'dod-sa-obligated-fy' }).structured;
    expect(rows[0]?.values).toHaveLength(3);
    expect(notRecorded).toEqual(['FY2008']);
  });

  test('keeps to the year of a system, and says where it has none', () => {
    const held = run('record', { name: 'F-16', year: 2020 }).structured;
    expect(held.rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['con-2020-f16-b72', 'loa-2020-f16']),
    );
    const none = run('record', { name: 'HIMARS', year: 2019 });
    expect(none.text).toContain('• 2019: none on record');
    expect(none.structured).toMatchObject({
      outcome: 'not-on-record',
      notRecorded: ['himars in 2019'],
    });
  });

  test('shows both sides of a conflict', () => {
    const [row] = run('record', { name: 'conflict-fms-cases' }).structured.rows;
    const sides = row?.values.filter(({ field }) => field === 'reading amount');
    expect(sides?.map(({ value }) => value)).toEqual([8_545_000_000, 8_500_000_000]);
  });

  test('tells a fact in its own words, with where it is printed', () => {
    const { text } = run('record', { name: 'largest-purchaser' });
    expect(text).toMatch(/^According to the State Department, Morocco is the largest purchaser/);
    expect(text).toContain('https://allafrica.com/stories/202404130192.html');
  });

  test('has pages where a system has many deals', () => {
    const pages = [1, 2, 3].map((page) => run('record', { name: 'F-16', page }).structured);
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages.map(({ page, rows }) => [page, rows.length <= 8])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(run('record', { name: 'F-16', page: 30 }).structured).toMatchObject({
      outcome: 'not-understood',
      rows: [],
      notRecorded: [],
    });
  });

  test('suggests what an unknown name may mean', () => {
    expect(run('record', { name: 'himasr' }).structured).toMatchObject({
      outcome: 'not-understood',
      notRecorded: ['himasr'],
      suggestions: expect.arrayContaining(['himars']),
    });
  });
});

describe('compare', () => {
  test('puts two programmes side by side, and adds nothing', () => {
    const { structured, text } = run('compare', { a: 'fms', b: 'eda' });
    expect(text).toContain('Amounts of unlike kinds are not added or compared');
    expect(structured.noSum).toMatch(/^unlike-amounts: /);
  });

  test('names both where nothing is on record of either', () => {
    expect(run('compare', { a: '1801', b: '1802' }).structured).toMatchObject({
      outcome: 'not-on-record',
      notRecorded: ['1801', '1802'],
    });
  });

  test('refuses things of different kinds', () => {
    const { structured, text } = run('compare', { a: 'himars', b: '2019' });
    expect(text).toContain('two things of different kinds');
    expect(structured.outcome).toBe('refused');
  });
});

describe('timeline', () => {
  test('has bounded pages that together hold every record once', () => {
    const first = run('timeline', { from: '2019', to: '2019' });
    expect(first.text).toMatch(/^2019: 16 records, newest first\./);
    const { pages } = first.structured;
    const ids = Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) =>
      run('timeline', { from: '2019', to: '2019', page }).structured.rows.map(({ id }) => id),
    );
    expect(ids).toHaveLength(16);
    expect(new Set(ids).size).toBe(16);
  });

  test('names a period of which nothing is on record', () => {
    expect(run('timeline', { from: '1801', to: '1802' }).structured).toMatchObject({
      outcome: 'not-on-record',
      notRecorded: ['1801 1802'],
    });
  });

  test.each([{ from: 'soon' }, { from: '2020', to: '2010' }])(
    'a bad range %j is told of',
    (range) => {
      const { structured, text } = run('timeline', range);
      expect(structured.outcome).toBe('not-understood');
      expect(text).toMatch(/\S/);
    },
  );
});

describe('verify', () => {
  test('has a verdict on the whole, and one for each claim with the recorded value', () => {
    const { structured, text } = run('verify', {
      text: 'Morocco received 40 HIMARS for $524.2 million.',
    });
    expect(text).toMatch(/^Does not match the record: 18 multiple rocket launchers, not 40;/);
    expect(structured.verdict).toBe('does-not-match');
    expect(structured.parts?.map(({ claims, value, verdict }) => [claims, value, verdict])).toEqual(
      expect.arrayContaining([
        ['quantity', 40, 'differs'],
        ['stage', 'received', 'stage-differs'],
        ['amount', 524_200_000, 'value-kind-differs'],
      ]),
    );
    const amount = structured.parts?.find(({ claims }) => claims === 'amount');
    expect(amount?.recorded[0]).toEqual({
      id: 'fms-2023-himars',
      value: 524_200_000,
      valueKind: 'ceiling',
    });
  });

  test.each([
    ['Algeria bought 14 Su-57 jets.', 'other-country'],
    ['Morocco bought 32 F-35 jets.', 'reported-only'],
    ['The weather is fine.', 'not-on-record'],
  ])('%s: %s', (text, outcome) => {
    expect(run('verify', { text }).structured.outcome).toBe(outcome);
  });

  test('names the words of which nothing is on record', () => {
    const { notRecorded } = run('verify', { text: 'Morocco bought 32 F-35 jets.' }).structured;
    expect(notRecorded).toEqual(expect.arrayContaining(['32', 'bought']));
  });
});

describe('sources', () => {
  test('prefers documents that can be opened, and names those that cannot', () => {
    const { structured } = run('sources', { record: 'listed-himars' });
    const quantity = structured.rows[0]?.values.find(({ field }) => field === 'quantity');
    expect(quantity?.anchors.map(({ url }) => url)).toEqual([
      'https://allafrica.com/stories/202404130192.html',
      'https://maghress.com/fr/yabiladi/159726',
      'https://barlamantoday.com/2024/04/09/u-s-state-dept-touts-strong-security-partnership-with-morocco',
      null,
    ]);
    expect(quantity?.anchors.at(-1)).toMatchObject({ at: 'paragraph 6', printed: '18 قاذفة' });
    expect(structured.notRecorded).toEqual(['address of state-2024-ar']);
  });

  test('without a record, lists the documents by page', () => {
    const { page, pages, rows } = run('sources', { page: 2 }).structured;
    expect([page, pages > 20, rows.length > 0]).toEqual([2, true, true]);
    for (const { kind } of rows) expect(kind).toBe('source');
  });
});

describe('the language', () => {
  test.each([
    ['ar', 'هيمارس (M142): لا تسليم مسجل.'],
    ['en', 'HIMARS (M142): no delivery on record.'],
    ['fr', 'HIMARS (M142)\u00A0: aucune livraison enregistrée.'],
  ])('is the one asked for: %s', (language, begins) => {
    const { text } = run('find', { text: 'When will Morocco receive HIMARS?', language });
    expect(text.startsWith(begins)).toBe(true);
  });

  test('is Arabic for Arabic letters', () => {
    expect(run('find', { text: 'متى يتسلم المغرب هيمارس؟' }).text).toMatch(/^هيمارس/);
  });
});
