import { expect, test } from 'vitest';
import { formatAmount } from './amounts.ts';

test.each([
  [8_545_000_000, '8.545 مليار دولار', '$8.545 billion', '8,545\u00A0milliards de dollars'],
  [985_200_000, '985.2 مليون دولار', '$985.2 million', '985,2\u00A0millions de dollars'],
  [1_996_000, '1.996 مليون دولار', '$1.996 million', '1,996\u00A0million de dollars'],
  [1_000_000, 'مليون دولار', '$1 million', '1\u00A0million de dollars'],
  [2_000_000, '2 مليون دولار', '$2 million', '2\u00A0millions de dollars'],
  [8_000_000, '8 ملايين دولار', '$8 million', '8\u00A0millions de dollars'],
  [10_000_000, '10 ملايين دولار', '$10 million', '10\u00A0millions de dollars'],
  [32_000_000, '32 مليون دولار', '$32 million', '32\u00A0millions de dollars'],
  [478_000_000, '478 مليون دولار', '$478 million', '478\u00A0millions de dollars'],
  [3_000_000_000, '3 مليارات دولار', '$3 billion', '3\u00A0milliards de dollars'],
  [2_000_000_000, '2 مليار دولار', '$2 billion', '2\u00A0milliards de dollars'],
  [36_000, '36 ألف دولار', '$36,000', '36\u202F000\u00A0dollars'],
  [1, 'دولار واحد', '$1', '1\u00A0dollar'],
  [4, '4 دولارات', '$4', '4\u00A0dollars'],
])('%d dollars', (usd, ar, en, fr) => {
  expect(formatAmount({ usd, qualifier: 'exact' }, 'ar')).toBe(ar);
  expect(formatAmount({ usd, qualifier: 'exact' }, 'en')).toBe(en);
  expect(formatAmount({ usd, qualifier: 'exact' }, 'fr')).toBe(fr);
});

test.each([
  [439_179_677, '439,179,677 دولارا', '$439,179,677', '439\u202F179\u202F677\u00A0dollars'],
  [
    1_259_500_000,
    '1,259,500,000 دولار',
    '$1,259,500,000',
    '1\u202F259\u202F500\u202F000\u00A0dollars',
  ],
])('%d, which three decimals cannot hold, is written out and never rounded', (usd, ar, en, fr) => {
  expect(formatAmount({ usd, qualifier: 'exact' }, 'ar')).toBe(ar);
  expect(formatAmount({ usd, qualifier: 'exact' }, 'en')).toBe(en);
  expect(formatAmount({ usd, qualifier: 'exact' }, 'fr')).toBe(fr);
});

test.each([
  [
    'more-than',
    'أكثر من 167 مليون دولار',
    'more than $167 million',
    'plus de 167\u00A0millions de dollars',
  ],
  [
    'at-least',
    'ما لا يقل عن 167 مليون دولار',
    'at least $167 million',
    'au moins 167\u00A0millions de dollars',
  ],
  [
    'up-to',
    'ما يصل إلى 167 مليون دولار',
    'up to $167 million',
    'jusqu’à 167\u00A0millions de dollars',
  ],
  [
    'approximately',
    'نحو 167 مليون دولار',
    'about $167 million',
    'environ 167\u00A0millions de dollars',
  ],
  [
    'nearly',
    'ما يقارب 167 مليون دولار',
    'nearly $167 million',
    'près de 167\u00A0millions de dollars',
  ],
] as const)('the source’s own bound comes before the figure: %s', (qualifier, ar, en, fr) => {
  const amount = { usd: 167_000_000, qualifier };
  expect(formatAmount(amount, 'ar')).toBe(ar);
  expect(formatAmount(amount, 'en')).toBe(en);
  expect(formatAmount(amount, 'fr')).toBe(fr);
});

test.each([
  [8_545_000_000, '8.545 مليار', '$8.545 billion', '8,545\u00A0milliards'],
  [1_015_000_000, '1.015 مليار', '$1.015 billion', '1,015\u00A0milliard'],
  [10_000_000, '10 ملايين', '$10 million', '10\u00A0millions'],
  [439_179_677, '439,179,677', '$439,179,677', '439\u202F179\u202F677'],
])('%d dollars under a title that names the currency', (usd, ar, en, fr) => {
  const said = (['ar', 'en', 'fr'] as const).map((language) =>
    formatAmount({ usd, qualifier: 'exact' }, language, 'known'),
  );
  expect(said).toEqual([ar, en, fr]);
});
