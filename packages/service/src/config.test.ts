import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languageOf } from './config.ts';

describe('the reader’s language', () => {
  test.each([
    [{ LC_ALL: 'ar_MA.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'ar'],
    [{ LC_ALL: '', LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_US' }, 'fr'],
    [{ LANG: 'fr_MA.UTF-8' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'ar_MA' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('the environment', () => {
  const config = pathToFileURL(join(import.meta.dirname, 'config.ts')).href;
  const printed = `import { environment } from '${config}';
    try {
      const { FIRST, SECOND, THIRD } = environment();
      console.log(JSON.stringify({ FIRST, SECOND, THIRD }));
    } catch (error) {
      console.log(JSON.stringify(error.problems));
    }`;
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function seen(env: object): unknown {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', printed],
      { cwd: folder, encoding: 'utf8', env: { ...env } },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test('is that of the process where no file completes it', () => {
    expect(seen({ FIRST: 'real' })).toEqual({ FIRST: 'real' });
  });

  test('is completed by the file of the working folder, which replaces nothing', () => {
    writeFileSync(join(folder, '.env'), 'FIRST=file\nSECOND="two words"\nTHIRD=\n');
    expect(seen({ FIRST: 'real' })).toEqual({ FIRST: 'real', SECOND: 'two words', THIRD: '' });
  });

  test('is a matter of configuration where the file cannot be read', () => {
    mkdirSync(join(folder, '.env'));
    expect(seen({})).toEqual([{ variable: '.env', fault: 'unreadable' }]);
  });
});
