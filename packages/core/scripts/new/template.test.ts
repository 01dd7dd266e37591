import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fixture } from '../../src/lint/fixture.ts';
import { collections } from '../../src/schema/dataset.ts';
import { checkDataset } from '../load/check-dataset.ts';
import { put, temporaryFolder } from '../load/fixture-folder.ts';
import { templateOf } from './template.ts';

const manifest = stringify(fixture.manifest);
const kinds = Object.entries(collections).map(([name, { kind, file }]) => ({ name, kind, file }));

test.each(kinds)(
  'the first file of a $kind asks for what is required and no more',
  ({ name, file }) => {
    const folder = temporaryFolder();
    put(folder, 'manifest.yaml', manifest);
    put(folder, `${name}/new.yaml`, templateOf(file));
    const { problems } = checkDataset(folder, []);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) {
      expect(message).toMatch(/The value is empty|"FIELD" does not fit|is too little/);
    }
  },
);

test.each(kinds)(
  'with the comment signs taken off, every field of a $kind is one',
  ({ name, file }) => {
    const folder = temporaryFolder();
    put(folder, 'manifest.yaml', manifest);
    const lines = templateOf(file).split('\n');
    const bare = lines.map((line) => line.replace(/^(?:#(?=\S)|#(?= {2}))/, '')).join('\n');
    put(folder, `${name}/new.yaml`, bare);
    for (const { message } of checkDataset(folder, []).problems) {
      expect(message).not.toMatch(/There is no field|Not valid YAML/);
    }
  },
);

test('a field is explained, told required or optional, and shown with its values', () => {
  expect(templateOf(collections.figures.file)).toContain(
    '# The period that the amount covers. (optional)\n#when:\n',
  );
  expect(templateOf(collections.deals.file)).toContain(
    '# How far a deal has come. A notification is an estimate put to Congress, never a sale. (required)\n' +
      '# One of: claimed, notified, listed, authorised, contracted, delivered, cancelled\nstage:\n',
  );
});
