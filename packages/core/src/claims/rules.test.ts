import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { accusedIn, partsOf } from './fixture/checked.ts';
import { checkClaim } from './index.ts';

describe('a clause', () => {
  it.each([
    [
      'Morocco joined the Mediterranean Dialogue in 1995 and was designated a Major Non-NATO Ally in 2004',
      ['mediterranean-dialogue date agrees', 'mnna date agrees'],
    ],
    [
      'HIMARS were notified in April 2023 and are expected in 2027',
      ['himars date agrees', 'himars stage agrees'],
    ],
    [
      'Le Qatar a demandé 24 hélicoptères Apache, tandis que le Maroc a reçu 6 Apache',
      ['ah-64e quantity agrees', 'ah-64e stage agrees'],
    ],
    [
      'طلبت قطر 24 مروحية أباتشي، بينما تسلم المغرب 6 مروحيات',
      ['ah-64e quantity agrees', 'ah-64e stage agrees'],
    ],
  ])('keeps its own dates, numbers and country: %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe('nobody is accused', () => {
  it.each([
    'يستعد المغرب لتسلم 36 مروحية أباتشي',
    'Morocco plans to buy 40 HIMARS in 2027',
    'Le Maroc devrait recevoir 40 HIMARS',
    'It is not true that Morocco received HIMARS',
    'نفى مصدر رسمي تسلم المغرب هيمارس',
    'Morocco received 40 HIMARS. This is false.',
    'Did Morocco receive 40 HIMARS?',
    'هل تسلم المغرب 40 راجمة هيمارس؟',
    'Le Maroc a-t-il reçu 40 HIMARS ?',
    'Poland received 486 HIMARS',
    'Morocco has 55 M-88 recovery vehicles',
    'Morocco received 162 Abrams under a contract signed in October 2020',
    'Boeing received a contract in 2020 for 24 Apache helicopters for Morocco',
    'US approves $5 billion arms sale to Morocco including HIMARS',
    'African Lion began in 2007',
  ])('by %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it('by a text of the record itself', () => {
    const { deals, figures, events, statements, exercises, deployments } = dataset;
    const records = [...deals, ...figures, ...events, ...statements, ...exercises, ...deployments];
    const texts = records.flatMap((record) =>
      (['ar', 'en', 'fr'] as const).flatMap((language) => [
        record.title[language],
        record.summary?.[language] ?? '',
      ]),
    );
    expect(texts.length).toBeGreaterThan(900);
    expect(texts.filter((text) => accusedIn(text).length > 0)).toEqual([]);
  });

  it('by a fragment that the record quotes', () => {
    const printed = quotedIn([dataset.deals, dataset.figures, dataset.events, dataset.statements]);
    expect(printed.length).toBeGreaterThan(200);
    expect(printed.filter((text) => accusedIn(text).length > 0)).toEqual([]);
  });
});

function quotedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'asPrinted' && typeof inner === 'string' ? [inner] : quotedIn(inner),
  );
}

describe('a holding', () => {
  it.each([
    'Le Maroc possède 18 HIMARS',
    'The Moroccan army fields HIMARS',
    'دخلت راجمات هيمارس الخدمة في المغرب',
  ])('claims a delivery: %s', (text) => {
    expect(partsOf(text)).toContain('himars stage stage-differs');
  });

  it('has a number that no single order decides', () => {
    expect(partsOf('Morocco operates 24 F-16s')).toEqual([
      'f-16 quantity not-in-record',
      'f-16 stage agrees',
    ]);
  });
});

describe('a number', () => {
  it('agrees only at the stage that is claimed', () => {
    expect(partsOf('المغرب تسلم 24 مروحية أباتشي')).toEqual([
      'ah-64e quantity differs',
      'ah-64e stage agrees',
    ]);
    expect(partsOf('Morocco received 18 HIMARS')).toEqual([
      'himars quantity stage-differs',
      'himars stage stage-differs',
    ]);
  });

  it('beyond what came is told with the last delivery', () => {
    const [part] = checkClaim(dataset, 'Morocco received 24 Apaches').parts;
    expect(part?.recorded[0]?.record).toBe('del-2025-ah64e');
  });

  it('of a whole is not what came of it', () => {
    expect(accusedIn('The first 6 of 24 Apache helicopters were delivered to Morocco')).toEqual([]);
  });

  it('is read in plurals, words and the digits of any script', () => {
    for (const text of [
      'Morocco received six Apaches',
      'Morocco received 6 Apaches',
      'Morocco received ６ Apaches',
      'تسلم المغرب ٦ مروحيات أباتشي',
    ]) {
      expect(partsOf(text)).toEqual(['ah-64e quantity agrees', 'ah-64e stage agrees']);
    }
  });
});

describe('an amount', () => {
  it.each([
    'صفقة هيمارس بقيمة 524،2 مليون دولار',
    'صفقة هيمارس بقيمة ٥٢٤٫٢ مليون دولار',
    'Morocco wants more than a half-billion dollars of HIMARS',
    'Rabat veut des HIMARS pour plus d’un demi-milliard de dollars',
  ])('is read: %s', (text) => {
    expect(partsOf(text)).toContain('himars amount agrees');
  });

  it.each([
    ['The US gave Morocco $1.996 billion for demining', 'cwd'],
    ['The Javelin package is worth $260 billion', 'javelin'],
  ])('of a thousand times too much is named a slip: %s', (text, id) => {
    const part = checkClaim(dataset, text).parts.find(({ subject }) => subject.id === id);
    expect(part).toMatchObject({ verdict: 'differs', slip: 'thousand' });
  });
});

describe('statements and conflicts on record answer', () => {
  it.each([
    [
      'Le Maroc est le premier acheteur d’armes américaines en Afrique',
      'largest-purchaser',
      'agrees',
    ],
    ['الأسد الإفريقي أكبر مناورة في القارة', 'african-lion-largest', 'disputed'],
    ['Morocco is one of the top ten UN peacekeeping contributors', 'pko-top-ten', 'disputed'],
    ['African Lion began in 2007', 'conflict-al-first-year', 'disputed'],
    ['صادرات معدات مكافحة الحرائق إلى المغرب', 'dcs-top-categories', 'disputed'],
  ])('%s', (text, id, verdict) => {
    expect(partsOf(text)).toEqual([`${id} statement ${verdict}`]);
  });
});

describe('the verdict of the whole', () => {
  it.each([
    ['Congress was notified of 18 HIMARS on 11 April 2023', 'matches'],
    ['Le Maroc a acheté 25 F-16 Block 72 pour 3,787 milliards de dollars', 'partly'],
    ['Morocco received 40 HIMARS', 'does-not-match'],
    ['Morocco bought 32 F-35', 'not-on-record'],
    ['L’Algérie a acheté 24 F-16', 'other-country'],
    ['It rains in Rabat', 'nothing-to-check'],
  ])('%s: %s', (text, verdict) => {
    expect(checkClaim(dataset, text).verdict).toBe(verdict);
  });

  it('marks a question', () => {
    expect(checkClaim(dataset, 'Did Morocco receive 40 HIMARS?').question).toBe(true);
    expect(checkClaim(dataset, 'Morocco received 40 HIMARS.').question).toBe(false);
  });
});
