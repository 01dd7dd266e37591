import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { accusedIn, partsOf } from './fixture/checked.ts';
import { checkClaim } from './index.ts';

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

it('a request may be older than its notice, which is no older than itself', () => {
  expect(accusedIn('Morocco sought HIMARS in April 2022')).toEqual([]);
  expect(accusedIn('Morocco requested HIMARS in June 2024')).toHaveLength(1);
  expect(accusedIn('The State Department approved HIMARS for Morocco in April 2022')).toHaveLength(
    1,
  );
});

it('what is only an option is no part of an order', () => {
  for (const text of [
    'Morocco signed for 24 firm and 12 optional Apaches',
    'المغرب تعاقد على 24 مروحية مؤكدة و12 اختيارية من نوع أباتشي',
  ]) {
    expect(accusedIn(text)).toEqual([]);
  }
});
