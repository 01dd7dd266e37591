import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { UsageError } from './usage-error.ts';

test.each([
  [{ LANG: 'ar_MA.UTF-8' }, 'ar'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: '', LC_MESSAGES: 'ar' }, 'ar'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
])('with %j speaks %s', (environment, language) => {
  expect(readConfig(environment).language).toBe(language);
});

test.each([
  [{}, undefined],
  [{ NO_COLOR: '' }, undefined],
  [{ NO_COLOR: '1' }, false],
  [{ TERM: 'dumb' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
])('with %j wants colour: %s', (environment, colour) => {
  expect(readConfig(environment).colour).toBe(colour);
});

test('takes the width of the terminal where it is a number', () => {
  expect(readConfig({ COLUMNS: '132' }).columns).toBe(132);
  expect(readConfig({ COLUMNS: 'wide' }).columns).toBeUndefined();
});

test('takes the address of the site, and refuses what is none', () => {
  expect(readConfig({}).installation).toEqual({});
  expect(readConfig({ SITE_URL: '' }).installation).toEqual({});
  expect(readConfig({ SITE_URL: 'https://example.org/record' }).installation).toEqual({
    site: 'https://example.org/record/',
  });
  expect(() => readConfig({ SITE_URL: 'example.org' })).toThrow(
    expect.objectContaining({ fault: 'unknown-value', subject: 'SITE_URL' }),
  );
});

test('keeps history in the folder for state', () => {
  expect(readConfig({ XDG_STATE_HOME: '/state' }).historyFile).toBe(
    '/state/us-morocco-security/history',
  );
  expect(readConfig({}).historyFile).toContain(homedir());
});

test('takes the mode for Arabic, and refuses what is none', () => {
  expect(readConfig({}).bidi).toBe('auto');
  expect(readConfig({ US_MOROCCO_SECURITY_BIDI: 'visual' }).bidi).toBe('visual');
  expect(() => readConfig({ US_MOROCCO_SECURITY_BIDI: 'on' })).toThrow(UsageError);
});
