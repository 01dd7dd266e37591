import type { Point } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { footText, leadText, pointsText } from './first.ts';

const source = { label: 'Fact sheet (2024)', url: 'https://state.example/sheet' };

test.each([
  [
    { text: 'In all $8.5 billion, so far.', figure: '$8.5 billion', source },
    'In all **$8.5 billion**, so far.',
  ],
  [{ text: 'a_b and 5*5', figure: '5*5', source: null }, 'a\\_b and **5\\*5**'],
  [{ text: 'Nothing is recorded.', figure: null, source: null }, 'Nothing is recorded.'],
])('a lead marks its figure: %j', (lead, markdown) => {
  expect(leadText(lead)).toBe(markdown);
});

const delivered: Point = { head: '5 March 2025', text: '6 kites', stage: 'delivered' };
const noted: Point = {
  text: 'A count',
  badge: { tone: 'claim', value: 'contradicted', text: 'contradicted' },
  detail: 'Two sources.\nOne is later.',
};

test('points begin with their stage or a bullet, and end with their warning and note', () => {
  expect(pointsText({ points: [delivered, noted], isList: false })).toBe(
    '🟩 **5 March 2025** 6 kites\n• A count *\\[contradicted\\]*\n-# Two sources.\n-# One is later.',
  );
});

test('the entries of a list have numbers', () => {
  expect(pointsText({ points: [delivered, { text: '2 left' }], isList: true })).toBe(
    '1\\. 🟩 **5 March 2025** 6 kites\n2\\. 2 left',
  );
});

test.each([
  [
    { figure: null, text: '', source },
    null,
    '-# Source: [Fact sheet (2024)](https://state.example/sheet)',
  ],
  [
    { figure: null, text: '', source: { ...source, url: null } },
    null,
    '-# Source: Fact sheet (2024)',
  ],
  [
    { figure: null, text: '', source },
    { label: 'Page 2 of 5', page: 2, pages: 5 },
    '-# Source: [Fact sheet (2024)](https://state.example/sheet) · Page 2 of 5',
  ],
  [{ figure: null, text: '', source: null }, null, ''],
])('the foot names source and page: %j %j', (lead, page, markdown) => {
  const foot = footText({ address: null, language: 'en', lead, page });
  expect(foot.replace(/[\u2066-\u2069]/g, '')).toBe(markdown);
});

test('the foot links the page on the site', () => {
  const lead = { figure: null, text: '', source };
  const address = 'https://example.org/fr/search/?q=F-16%20(C)';
  const foot = footText({ address, language: 'fr', lead, page: null });
  expect(foot.replace(/[\u2066-\u2069]/g, '')).toBe(
    '-# Source\u00A0: [Fact sheet (2024)](https://state.example/sheet) · [Sur le site](https://example.org/fr/search/?q=F-16%20%28C%29)',
  );
});
