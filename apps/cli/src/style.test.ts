import { expect, test } from 'vitest';
import { styleFor } from './style.ts';

const { badge, notice, stage, ...marks } = styleFor(true);

test.each([
  ['contracted', '\u001B[34m'],
  ['delivered', '\u001B[32m'],
  ['notified', '\u001B[33m'],
  ['contradicted', '\u001B[31m'],
  ['something-else', '\u001B[36m'],
])('colours %s as every front end does', (value, colour) => {
  expect(badge('[X]', { tone: 'stage', value, text: 'X' })).toBe(`${colour}[X]\u001B[39m`);
});

test('colours the head of a deal by its stage, and the bar of a notice by its tone', () => {
  expect(stage('HEAD', 'cancelled')).toContain('\u001B[31mHEAD');
  expect(notice('┃', 'failure')).toBe('\u001B[31m┃\u001B[39m');
});

test.each(Object.entries(marks))('marks %s', (_, mark) => {
  expect(mark('X')).toMatch(/^.\[.*X.\[/);
});

test('marks nothing without colours', () => {
  expect(styleFor(false).figure('X')).toBe('X');
});
