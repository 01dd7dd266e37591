import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { accusedIn, partsOf } from './fixture/checked.ts';
import { checkClaim } from './index.ts';

describe('another country', () => {
  it.each([
    'Warsaw signed for 486 HIMARS launchers in 2023',
    'Le Caire a reçu 43 Apache',
    'تسلمت الدوحة 24 مروحية أباتشي',
    'The Lithuanian army ordered eight HIMARS',
  ])('is known by its capital and its people: %s', (text) => {
    expect(checkClaim(dataset, text).verdict).toBe('other-country');
  });

  it.each([
    'The Army ordered 184 Apaches from Boeing',
    'Lockheed Martin has delivered 500 HIMARS launchers',
    'Raytheon sold Stingers to 20 countries',
  ])('or none is named, so that no purchase and no delivery is contradicted: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it.each([
    'US Marines received two HIMARS in Morocco for African Lion',
    'American Apaches arrived in Morocco for African Lion 2025',
    'وصلت راجمات هيمارس أمريكية إلى المغرب للمشاركة في الأسد الإفريقي',
  ])('brings its own equipment to an exercise: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it('does not hide what Morocco receives before an exercise', () => {
    expect(accusedIn('Morocco received HIMARS launchers ahead of African Lion')).toHaveLength(1);
  });
});

describe('what is not said to have happened', () => {
  it.each([
    'Once Morocco has received HIMARS, its range will triple',
    'Dès que le Maroc reçoit ses HIMARS, il retirera ses canons',
    'بعد أن يتسلم المغرب راجمات هيمارس',
    'Morocco receives HIMARS in 2030',
    'Morocco to buy 40 HIMARS',
    'المغرب على وشك تسلم راجمات هيمارس',
    'Morocco allegedly bought 40 HIMARS',
    'Selon des rumeurs, le Maroc a acheté 40 HIMARS',
    'حسب إشاعات، اشترى المغرب 40 راجمة هيمارس',
    'There is no evidence that Morocco received HIMARS',
    'Nobody has confirmed that Morocco received HIMARS',
    'Le Maroc a reçu des Apache, et non des HIMARS',
    'Morocco cancelled its purchase: it bought no HIMARS',
    'Morocco signs a memorandum to study HIMARS',
    'The embassy welcomed Morocco’s HIMARS plans',
    'Le ministre a accueilli favorablement la vente de HIMARS au Maroc',
    'موعد تسلم المغرب راجمات هيمارس',
    'Le roi a reçu l’ambassadeur américain pour parler des HIMARS',
    'استقبل المفتش العام وفدا أمريكيا لبحث صفقة هيمارس',
  ])('accuses nobody: %s', (text) => {
    expect(accusedIn(text)).toEqual([]);
  });

  it.each(['فقد طلب المغرب 612 صاروخ جافلين', 'لقد طلب المغرب 612 صاروخ جافلين'])(
    'is not every particle before a verb: %s',
    (text) => {
      expect(partsOf(text)).toEqual(['javelin quantity agrees', 'javelin stage agrees']);
    },
  );

  it('is a sale that is notified as possible', () => {
    const text = 'Washington a notifié la vente éventuelle au Maroc de 18 HIMARS';
    expect(partsOf(text)).toEqual(['himars quantity agrees', 'himars stage agrees']);
  });
});

it('an amount given as a ceiling or an estimate is no price', () => {
  expect(accusedIn('Morocco bought Stinger missiles, capped at $825 million')).toEqual([
    'stinger stage stage-differs bought',
  ]);
});

it('of several amounts for several years none is contradicted', () => {
  expect(accusedIn('FMF for Morocco rose from $5 million in 2013 to $7 million in 2014')).toEqual(
    [],
  );
});

it('the words of an address claim nothing', () => {
  const text = 'Congress was notified of 18 HIMARS https://example.org/one-himars-for-2-billion';
  expect(partsOf(text)).toEqual(['himars quantity agrees', 'himars stage agrees']);
});

it('a year or an ordinal beside a name is no count of it', () => {
  expect(accusedIn('Report on the 2020 notification of Harpoon missiles for Morocco')).toEqual([]);
  expect(accusedIn('The 653rd support group at African Lion 2024')).toEqual([]);
  expect(accusedIn('The 25th edition of African Lion took place in 2024')).toHaveLength(1);
});

it('a contract named after a comma does not change what was received', () => {
  expect(
    accusedIn('At least 127 Abrams tanks have arrived in Morocco, part of a contract for 200'),
  ).toEqual([]);
});

it('each of several terms has its own date', () => {
  expect(accusedIn('African Lion began in 2004 and became AFRICOM’s largest exercise')).toEqual([]);
});

it('a sale that is only reported contradicts no notice', () => {
  expect(accusedIn('Congress was notified of four MQ-9B drones for Morocco')).toEqual([]);
  expect(accusedIn('Morocco received four MQ-9B drones')).not.toEqual([]);
});
