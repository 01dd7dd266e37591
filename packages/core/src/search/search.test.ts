import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset } from '../index.ts';
import { createSearch, type SearchOptions } from './search.ts';

const search = createSearch(dataset);
const ids = (text: string, options?: SearchOptions) =>
  search.find(text, options).map(({ id }) => id);

test.each([
  ['F-16', 'f-16', 'designation', 'F-16'],
  ['هيمارس', 'himars', 'alias', 'هيمارس'],
  ['19-16', 'fms-2019-f16-sustainment', 'transmittal', '19-16'],
  ['١٩-١٦', 'fms-2019-f16-sustainment', 'transmittal', '19-16'],
  ['3.787 billion', 'fms-2019-f16-block72', 'amount', '3.787 billion'],
  ['٨٫٥ مليار', 'fms-active-cases', 'amount', '٨٫٥ مليار'],
  ['8,5 milliards', 'fms-active-cases', 'amount', '8,5 milliards'],
  ['African Lion', 'african-lion', 'title', 'African Lion'],
])('%s finds %s, by its %s %s', (text, id, by, value) => {
  const [first] = search.find(text);
  expect(first).toMatchObject({ id, matched: { by, value } });
});

test('an amount printed rounded finds only what no other amount could be', () => {
  // Both 8.545 and nothing else rounds to 8.5 billion; 250.0 and 250.4 million both round to 0.25 billion.
  expect(ids('8.5 billion')).toEqual(['fms-active-cases', 'ita-2020-portfolio']);
  expect(ids('$250 million')).toContain('fms-2023-jsow');
  expect(ids('$250 million')).not.toContain('fms-2019-f16-sustainment');
});

test('a day finds what was reported on it, a year what falls in it', () => {
  expect(ids('11 septembre 2019')).toEqual(['fms-2019-f16-munitions', 'fms-2019-tow2a-rf']);
  expect(search.find('2004').every(({ matched }) => matched.by === 'year')).toBe(true);
  expect(ids('2004')).toContain('mnna-2004');
});

test('filters leave out the rest', () => {
  const systems = search.find('apache', { kinds: ['systems'] });
  expect(systems[0]?.id).toBe('ah-64e');
  expect(systems.every(({ collection }) => collection === 'systems')).toBe(true);
  expect(ids('apache', { stage: 'contracted' })).toEqual(
    expect.arrayContaining(['con-2020-ah64e', 'loa-2020-ah64']),
  );
  expect(ids('apache', { stage: 'contracted' })).not.toContain('fms-2019-ah64e');
  expect(ids('f-16', { year: 2011 })).toContain('del-2011-f16');
  expect(ids('f-16', { year: 2011 })).not.toContain('con-2009-f16');
  expect(ids('apache', { programme: 'eda' })).not.toContain('fms-2019-ah64e');
  expect(ids('apache', { limit: 2 })).toHaveLength(2);
});

test.each(['Apache HTTP Server', 'Hamas', 'حماس', 'F-22', 'lion the animal', 'chinook salmon'])(
  'the look-alike %s finds nothing',
  (text) => {
    expect(ids(text)).toEqual([]);
  },
);

test('a similar name of another place is not the system', () => {
  expect(ids('Texas')).not.toContain('t-6c');
});

test('M1 alone is no name: it finds the tanks, and names none of them', () => {
  expect(search.named('M1')).toEqual([]);
  expect(ids('M1')).toContain('m1a1');
});

test('what is still being typed is completed', () => {
  const begun = (text: string) => search.complete(text).map(({ id }) => id);
  expect(begun('hima')[0]).toBe('himars');
  expect(begun('هيما')[0]).toBe('himars');
  expect(begun('african li')[0]).toBe('african-lion');
});

test.each([
  ['f', 'f-16'],
  ['f1', 'f-16'],
  ['F-1', 'f-16'],
  ['إف', 'f-16'],
  ['إف 1', 'f-16'],
  ['ف', 'f-16'],
  ['ah', 'ah-64e'],
  ['ch', 'ch-47d'],
  ['c1', 'c-130h'],
  ['ha', 'agm-84l'],
  ['ها', 'agm-84l'],
  ['hi', 'himars'],
  ['أب', 'm1a1'],
  ['fm', 'fms'],
  ['im', 'imet'],
  ['الأسد ال', 'african-lion'],
  ['con-2008-a', 'con-2008-aces'],
])('%s begins the name of %s', (text, id) => {
  expect(search.complete(text)[0]?.id).toBe(id);
});

test('a name that is typed whole comes before those that go on', () => {
  expect(search.complete('fms')[0]?.id).toBe('fms');
  expect(search.complete('tow', { kinds: ['systems'] })[0]?.id).toBe('tow-2a');
});

test('the nearest names are suggested, and none is for what is near to nothing', () => {
  expect(search.suggest('himasr').map(({ id }) => id)).toContain('himars');
  expect(search.suggest('qqqqqqqq')).toEqual([]);
  expect(search.suggest('')).toEqual([]);
});

test('any text is answered, best first, within the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const scores = search.find(text).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(10);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
    { numRuns: 200 },
  );
});
