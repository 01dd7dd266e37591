import { expect, test } from 'vitest';
import { relative } from './link.tsx';

test.each([
  ['ar/', 'ar/systems/himars/', 'systems/himars/'],
  ['ar/systems/himars/', 'ar/', '../../'],
  ['ar/systems/himars/', 'ar/systems/f-16/', '../f-16/'],
  ['ar/systems/himars/', 'fr/systems/himars/', '../../../fr/systems/himars/'],
  ['ar/systems/himars/', 'ar/systems/himars/', './'],
  ['ar/deals/', 'data/deals/x.json', '../../data/deals/x.json'],
  ['v/0.2.0/en/deals/x/', 'assets/y/style.css', '../../../../../assets/y/style.css'],
])('from %s to %s is %s', (from, to, address) => {
  expect(relative(from, to)).toBe(address);
  const base = 'https://example.org/some/base/';
  expect(new URL(address, base + from).href).toBe(base + to);
});
