import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { accusedIn, partsOf } from './fixture/checked.ts';
import { checkClaim } from './index.ts';

describe('what people get wrong is named', () => {
  it.each([
    ['Morocco bought 23 F-16s for $985.2 million', 'f-16', 'upgrade'],
    ['Le Maroc a acheté 23 F-16 Viper', 'f-16', 'upgrade'],
    ['اشترى المغرب 597 عربة M1117', 'm1117', 'surplus'],
    ['Morocco purchased two C-130H aircraft', 'c-130h', 'surplus'],
  ])('%s: %s by %s', (text, id, instead) => {
    const stage = checkClaim(dataset, text).parts.find(
      ({ subject, claimed }) => subject.id === id && claimed.what === 'stage',
    );
    expect(stage).toMatchObject({ verdict: 'stage-differs', instead });
  });

  it('not where the text says that it is an upgrade, or a gift', () => {
    const { parts } = checkClaim(dataset, 'Morocco signed for the upgrade of 23 F-16s');
    expect(parts.map(({ subject }) => subject.id)).toContain('f-16');
    expect(parts.filter(({ instead }) => instead !== undefined)).toEqual([]);
    expect(accusedIn('The US granted Morocco 597 M1117 vehicles')).toEqual([]);
  });

  it.each([
    'Congress approved the sale of HIMARS to Morocco',
    'The US Senate has approved the sale of HIMARS to Morocco',
    'Le Sénat américain approuve la vente de HIMARS au Maroc',
    'La vente de HIMARS au Maroc approuvée par le Congrès américain',
    'وافق مجلس الشيوخ على بيع راجمات هيمارس للمغرب',
    'الكونغرس الأمريكي يوافق على بيع هيمارس للمغرب',
  ])('Congress approves no sale: %s', (text) => {
    const { parts } = checkClaim(dataset, text);
    expect(parts.map(({ claimed }) => claimed)).toContainEqual({
      what: 'stage',
      stage: 'approved-by-congress',
    });
  });

  it.each([
    'The State Department approved the sale of HIMARS to Morocco and notified Congress',
    'The Pentagon notified Congress that the State Department approved 18 HIMARS for Morocco',
    'وافقت الخارجية الأمريكية على بيع هيمارس للمغرب وأخطرت الكونغرس',
    'The State Department, which notified Congress, approved HIMARS for Morocco',
    'Despite worries in Congress, Washington approved the sale of HIMARS to Morocco',
    'Le département d’État a approuvé la vente de HIMARS au Maroc, a annoncé la DSCA au Congrès',
  ])('but the State Department does: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
    expect(partsOf(text)).toContain('himars stage agrees');
  });

  it('an old notice told as new', () => {
    expect(
      accusedIn('Washington vient d’approuver la vente de 18 HIMARS au Maroc en 2025'),
    ).toEqual(['himars date differs 2025']);
  });
});

describe('a rumour on record is told, and accuses nobody', () => {
  it.each([
    ['AFRICOM headquarters move to Kenitra', 'rumour-africom-hq'],
    ['Le siège de l’AFRICOM sera transféré au Maroc', 'rumour-africom-hq'],
    ['نقل مقر أفريكوم إلى القنيطرة', 'rumour-africom-hq'],
    ['باتريوت في المغرب', 'rumour-patriot'],
    ['Morocco plans to buy F-35 fighters', 'rumour-f35'],
  ])('%s', (text, id) => {
    expect(partsOf(text)).toEqual([`${id} statement not-in-record`]);
    expect(checkClaim(dataset, text).verdict).toBe('not-on-record');
  });

  it.each(['AFRICOM’s commander visited Rabat', 'Israel flies the F-35'])('not by %s', (text) => {
    expect(partsOf(text)).toEqual([]);
  });
});

describe('a question', () => {
  it.each([
    ['Did Morocco receive HIMARS?', 'himars stage not-in-record'],
    ['Will Morocco get Apache helicopters?', 'ah-64e stage agrees'],
    ['Has Morocco bought Javelin missiles', 'javelin stage not-in-record'],
    ['Le Maroc va-t-il recevoir des HIMARS ?', 'himars stage not-in-record'],
    ['هل حصل المغرب على هيمارس', 'himars stage not-in-record'],
  ])('is told what is on record: %s', (text, part) => {
    expect(partsOf(text)).toContain(part);
    expect(checkClaim(dataset, text).question).toBe(true);
    expect(accusedIn(text)).toEqual([]);
  });
});

it.each([
  'فازت شركة لوكهيد مارتن بعقد هيمارس للمغرب',
  'Lockheed Martin won a contract for HIMARS for Morocco',
  'Lockheed Martin décroche un contrat pour les HIMARS du Maroc',
])('a contract that is won is signed: %s', (text) => {
  expect(checkClaim(dataset, text).parts.map(({ claimed }) => claimed)).toContainEqual({
    what: 'stage',
    stage: 'signed',
  });
});

describe('Moroccan Arabic in Latin letters is read', () => {
  it.each([
    ['lmaghrib chra 18 himars', ['himars quantity stage-differs', 'himars stage stage-differs']],
    ['wsl 6 apache l lmaghrib', ['ah-64e quantity agrees', 'ah-64e stage agrees']],
    ['wslo 6 dyal labatchi', ['ah-64e quantity agrees', 'ah-64e stage agrees']],
    ['lmarikan waf9o 3la bi3 18 himars', ['himars quantity agrees', 'himars stage agrees']],
    [
      'lmaghrib chra 36 apache b 4.25 milyar dollar',
      ['ah-64e quantity differs', 'ah-64e amount value-kind-differs', 'ah-64e stage agrees'],
    ],
    ['saf9a dial javelin b 260 milyoun dollar', ['javelin amount agrees']],
    ['3ndna 24 f16', ['f-16 quantity not-in-record', 'f-16 stage agrees']],
    ['wach lmaghrib wslo himars', ['himars stage not-in-record']],
    ['lmaghrib ma chrach himars', []],
    ['lmaghrib ghadi yechri 40 himars', []],
    ['machi bsa7 lmaghrib wslo himars', []],
    ['dzayer chrat 40 himars', []],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe('how a sentence is put changes nothing', () => {
  it.each([
    ['Morocco took delivery of a first batch of six Apaches out of 24', 'ah-64e quantity agrees'],
    ['تسلم المغرب أول دفعة من ست مروحيات أباتشي من أصل 24', 'ah-64e quantity agrees'],
    ['Egypt operates 46 Apaches, while Morocco received six.', 'ah-64e quantity agrees'],
    ['Le Maroc a pris livraison de ses six premiers Apache', 'ah-64e quantity agrees'],
    ['أبلغت وزارة الخارجية الكونغرس ببيع 500 قنبلة صغيرة القطر', 'gbu-39b quantity agrees'],
    ['Les États-Unis ont cédé 600 blindés M1117 au Maroc', 'm1117 quantity agrees'],
    ['Spain is worried because Morocco bought HIMARS.', 'himars stage stage-differs'],
    ['Morocco received 900 Abrams tanks', 'm1a1 quantity differs'],
  ])('%s', (text, part) => {
    expect(partsOf(text)).toContain(part);
  });

  it.each([
    'Le Maroc deviendra le premier pays africain doté de HIMARS',
    'المغرب سيتوصل براجمات هيمارس',
    'In 2020 Lockheed Martin won a $2.4 billion contract for 24 F-16s for Morocco',
    'Morocco received at least 250 Abrams tanks',
    'Out of 24 Apaches, Morocco received six.',
  ])('and accuses nobody: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it('a fifth largest buyer is not the largest', () => {
    expect(partsOf('Morocco is the 5th largest buyer of arms in Africa')).toEqual([]);
    expect(partsOf('Morocco is the largest buyer of arms in Africa')).toEqual([
      'largest-purchaser statement agrees',
    ]);
  });
});

describe('a rounded figure', () => {
  it.each([
    ['$510 million', 'himars amount differs'],
    ['$520 million', 'himars amount agrees'],
    ['about $500 million', 'himars amount agrees'],
    ['$500 million', 'himars amount agrees'],
    ['$501 million', 'himars amount differs'],
    ['about $480 million', 'himars amount differs'],
    ['$524 million', 'himars amount agrees'],
    ['$523 million', 'himars amount differs'],
  ])('of $524.2 million, %s: %s', (amount, part) => {
    expect(partsOf(`The State Department approved HIMARS for Morocco for ${amount}`)).toContain(
      part,
    );
  });

  it('is allowed for round counts only', () => {
    expect(accusedIn('The US granted Morocco 600 M1117 vehicles')).toEqual([]);
    expect(partsOf('Congress was notified of 610 Javelin missiles')).toContain(
      'javelin quantity differs',
    );
    expect(partsOf('Congress was notified of 19 HIMARS')).toContain('himars quantity differs');
  });
});

describe('a hedge leaves everything of its clause unread', () => {
  it.each([
    ['Congress was notified of HIMARS in May 2024', ['himars date differs May 2024']],
    ['Congress may have been notified of HIMARS in May 2024', []],
    ['Le Congrès a été notifié des HIMARS en mai 2024', ['himars date differs mai 2024']],
    ['Le Congrès aurait été notifié des HIMARS en mai 2024', []],
    ['أخطر البنتاغون الكونغرس بصفقة هيمارس في ماي 2024', ['himars date differs ماي 2024']],
    ['قد يكون البنتاغون أخطر الكونغرس بصفقة هيمارس في ماي 2024', []],
    ['Morocco reportedly signed for 40 HIMARS worth $900 million in 2021', []],
  ])('%s', (text, accused) => {
    expect(accusedIn(text)).toEqual(accused);
  });
});

it('a number that sources dispute is one of the thing it counts', () => {
  expect(partsOf('Morocco received 600 M113A3 carriers')).toContain('m113a3 quantity agrees');
  expect(partsOf('Morocco received 600 Abrams tanks')).toContain('m1a1 quantity differs');
});

it('the day of an announcement may be a few days from that of the notice', () => {
  expect(partsOf('Congress was notified of HIMARS on 13 April 2023')).toContain(
    'himars date agrees',
  );
  expect(partsOf('Congress was notified of HIMARS on 10 May 2023')).toContain(
    'himars date differs',
  );
});

it('what is to come is unread, also by the form of its verb', () => {
  for (const text of ['المغرب سيتوصل ب40 راجمة هيمارس', 'Le Maroc alignera 40 HIMARS']) {
    expect(partsOf(text)).toEqual([]);
    expect(checkClaim(dataset, text).unread.map(({ reason }) => reason)).toContain('planned');
  }
});

it('a plan that begins with its verb is no question', () => {
  const { question, parts } = checkClaim(dataset, 'Are expected in 2027: 40 HIMARS for Morocco');
  expect({ question, parts }).toEqual({ question: false, parts: [] });
});

it.each([
  'المغرب غادي يتوصل بـ40 راجمة هيمارس فالعام الجاي',
  'المغرب باغي يشري 40 هيمارس',
  'غايشري المغرب 40 هيمارس',
])('what Darija says of the time to come is a plan: %s', (text) => {
  const { parts, unread } = checkClaim(dataset, text);
  expect(parts).toEqual([]);
  expect(unread.map(({ reason }) => reason)).toContain('planned');
});

it.each(['open', 'active', 'ongoing'])(
  '%s Foreign Military Sales cases are no sales, however the programme is called',
  (open) => {
    for (const name of ['Foreign Military Sales', 'FMS']) {
      const text = `The United States has $8.545 billion in ${open} ${name} cases with Morocco.`;
      expect(checkClaim(dataset, text).parts.map(({ verdict }) => verdict)).toEqual(['agrees']);
    }
  },
);
