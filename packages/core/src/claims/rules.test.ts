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

describe('an amount that is not of the deal', () => {
  it.each([
    'At roughly $34 million apiece, the HIMARS launchers were sold to Morocco',
    'The State Department approved 25 F-16s for Morocco at $151 million per aircraft',
    'Le département d’État a approuvé 25 F-16 pour le Maroc, à 151 millions de dollars l’unité',
    'وافقت الخارجية الأمريكية على بيع 25 طائرة إف 16 للمغرب بسعر 151 مليون دولار للطائرة الواحدة',
    'Together HIMARS and JSOW cost Morocco $774.2 million',
  ])('but of one piece, or of several things, is compared with nothing: %s', (text) => {
    expect(partsOf(text).filter((part) => part.includes('amount'))).toEqual([]);
  });

  it('does not hide the amount of the deal', () => {
    const text = 'The 36 Apaches at $118 million apiece were notified at $4.25 billion in all';
    expect(partsOf(text).filter((part) => part.includes('amount'))).toEqual([
      'ah-64e amount agrees',
    ]);
  });

  it('as an estimate is no price paid', () => {
    expect(accusedIn('The estimated total cost of HIMARS for Morocco is $524.2 million')).toEqual(
      [],
    );
    expect(accusedIn('The total cost of HIMARS for Morocco was $524.2 million')).toHaveLength(1);
  });
});

describe('each of several names has its own amount', () => {
  it.each([
    [
      'IMET has given Morocco $32 million since 2006, and FMF $135 million since 2012',
      ['imet amount agrees', 'imet date agrees', 'fmf amount agrees', 'fmf date agrees'],
    ],
    [
      'Washington approved $524.2 million for HIMARS and $250 million for JSOW',
      [
        'himars amount agrees',
        'himars stage agrees',
        'agm-154c amount agrees',
        'agm-154c stage agrees',
      ],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('and none is contradicted where they cannot be told apart', () => {
    expect(accusedIn('IMET and FMF have given Morocco $32 million since 2006')).toEqual([]);
  });
});

describe('an exercise that Morocco hosts', () => {
  it.each([
    'Algeria rejects the drills. African Lion 2024 drew 8,100 participants.',
    'African Lion 2024 drew 8,100 participants; Tunisia, Ghana and Senegal hosted parts of it.',
    'انتقدت الجزائر المناورات. الأسد الإفريقي 2024 جمع 8100 مشارك',
  ])('is checked whatever countries are named beside it: %s', (text) => {
    expect(partsOf(text)).toEqual(['african-lion quantity agrees']);
  });

  it('is not accused by the number of another country', () => {
    expect(accusedIn('Tunisia sent 500 soldiers to African Lion 2022')).toEqual([]);
  });
});

describe('a notice of long ago told as new', () => {
  it.each([
    'BREAKING: Washington approves the sale of 18 HIMARS to Morocco',
    'Washington notified Congress this week of 18 HIMARS for Morocco',
    'Washington vient de notifier au Congrès la vente de 18 HIMARS au Maroc',
    'عاجل.. واشنطن توافق على بيع 18 راجمة هيمارس للمغرب',
  ])('is told its day: %s', (text) => {
    const part = checkClaim(dataset, text).parts.find(({ claimed }) => claimed.what === 'date');
    expect(part).toMatchObject({
      verdict: 'older-reprint',
      news: true,
      recorded: [{ record: 'fms-2023-himars' }],
    });
  });

  it.each([
    'On 11 April 2023 Washington notified Congress of 18 HIMARS. “Breaking”, it said this week.',
    'BREAKING: Washington approves the sale of HIMARS to Morocco',
    'BREAKING: Morocco received six Apaches',
  ])('but not where the text has a date, or nothing says which notice: %s', (text) => {
    expect(partsOf(text).filter((part) => part.endsWith('older-reprint'))).toEqual([]);
  });
});

describe('a number alone', () => {
  it.each([
    ['Morocco ordered Apaches in 2020 and received its first six in March 2025', 6],
    ['La Pologne achète 486 HIMARS ; le Maroc, équipé de HIMARS, en a demandé 18 en 2023', 18],
    ['تعاقد المغرب على مروحيات أباتشي، وتسلم ستا منها في مارس 2025', 6],
  ])('after its verb counts the thing named before: %s', (text, value) => {
    const { parts } = checkClaim(dataset, text);
    const values = parts.flatMap(({ claimed, verdict }) =>
      claimed.what === 'quantity' && verdict === 'agrees' ? [claimed.value] : [],
    );
    expect(values).toEqual([value]);
  });

  it('counts the noun after it, if there is one', () => {
    expect(partsOf('Morocco ordered Apaches, and received 40 engineers')).toEqual([
      'ah-64e stage agrees',
      'ah-64e stage agrees',
    ]);
  });
});

describe('what is received, or had, decides what is claimed', () => {
  it.each([
    ['Morocco gets US approval for 18 HIMARS', ['himars quantity agrees', 'himars stage agrees']],
    [
      'Le Maroc obtient le feu vert pour 18 HIMARS',
      ['himars quantity agrees', 'himars stage agrees'],
    ],
    [
      'حصل المغرب على موافقة لشراء 18 راجمة هيمارس',
      ['himars quantity agrees', 'himars stage agrees'],
    ],
    ['Morocco received an offer for 18 HIMARS', ['himars quantity agrees']],
    ['Moroccan soldiers received HIMARS training', []],
    ['تلقى جنود مغاربة تدريبا على راجمات هيمارس', []],
    ['Morocco has an interest in HIMARS', []],
    ['Morocco has a HIMARS contract', []],
    ['Morocco now has HIMARS', ['himars stage stage-differs']],
    ['Le Maroc a des HIMARS', ['himars stage stage-differs']],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('a value that is reached, or a certificate that is delivered, is no delivery', () => {
    for (const text of [
      'وصلت قيمة صفقة هيمارس إلى 524 مليون دولار',
      'The agency delivered the required certification notifying Congress of HIMARS for Morocco',
    ]) {
      expect(accusedIn(text)).toEqual([]);
    }
  });
});

it('the variants of a thing in one notice are counted together', () => {
  expect(partsOf('The HIMARS notice covers 72 GMLRS pods')).toContain('gmlrs quantity agrees');
});
