/** What the repository promises about itself. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function read(path: string): string {
  return readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
}

test('scripts run on the Node the root manifest pins, whatever the machine has', () => {
  const pinned = JSON.parse(read('package.json')).devDependencies.node;
  expect(process.version).toBe(`v${pinned}`);
});

test.each(['packages/core', 'apps/cli', 'apps/mcp'])(
  '%s is published with both licences',
  (folder) => {
    expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
    expect(read(`${folder}/LICENSE-DATA`)).toBe(read('LICENSE-DATA'));
  },
);

/** Phrases that a reader must translate first, each with the standard term to write instead. */
const plainTerms: Readonly<Record<string, RegExp>> = {
  'check X against Y': /\b(?:held|holds?) against\b/i,
  support: /\b(?:bears?|bore|borne) (?:(?:it|them|that|an? \w+|the \w+) )?out\b/i,
  unavailable: /\bcannot be had\b/i,
  'ignore or discard': /\blets? go\b/i,
  'supported, or our own': /\bof ours\b/i,
  'determined by': /\bis told from\b/i,
  fix: /\b(?:mend(?:s|ed)?|cure[sd]?)\b/i,
  'public API': /\bfront door\b/i,
  tooling: /\bworkshop\b/i,
  sample: /\bmade-up\b/i,
};

/** Lists of wrong forms, and the tests that quote them. */
const wrongForms = ['**/plain-words*', '**/messages/wording*', '**/messages/checks.test.ts'];

const written = globSync(
  ['*.{ts,md}', 'docs/*.md', '{packages,apps}/*/{*,{src,scripts,bench,evaluation}/**/*}.{ts,md}'],
  { cwd: import.meta.dirname, exclude: ['house.test.ts', '**/generated/**', ...wrongForms] },
);

test('code and documents use standard terms', () => {
  expect(written.length).toBeGreaterThan(500);
  const strays = written.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) =>
        Object.entries(plainTerms)
          .filter(([, phrase]) => phrase.test(line))
          .map(([term]) => `${file}:${index + 1}: Write "${term}": ${line.trim()}`),
      ),
  );
  expect(strays).toEqual([]);
});
