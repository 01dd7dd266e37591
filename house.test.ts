/** What the repository promises about itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function read(path: string): string {
  return readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
}

test('scripts run on the Node the root manifest pins, whatever the machine has', () => {
  const pinned = JSON.parse(read('package.json')).devDependencies.node;
  expect(process.version).toBe(`v${pinned}`);
});

test.each(['packages/core', 'apps/cli'])('%s is published with both licences', (folder) => {
  expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
  expect(read(`${folder}/LICENSE-DATA`)).toBe(read('LICENSE-DATA'));
});
