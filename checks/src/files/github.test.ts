/** What GitHub documents of its workflow and form files, as far as ours use it: a slip there is seen only after a push. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));
const yamlIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);

/** An action of a version, from another repository. */
const action = z.string().regex(/^[\w.-]+\/[\w./-]+@[\w.-]+$/);

const stepSchema = z.union([
  z.strictObject({
    name: z.string().optional(),
    uses: action,
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ name: z.string().optional(), run: z.string().min(1) }),
]);

const branchesSchema = z.strictObject({ branches: z.array(z.string()).min(1) }).nullable();

const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: branchesSchema.optional(), pull_request: branchesSchema.optional() }),
  // A workflow that only reads what it tests.
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(
    z.string().regex(/^[a-z_][\w-]*$/i),
    z.strictObject({
      'runs-on': z.string().regex(/^(?:ubuntu|macos|windows)-/),
      'timeout-minutes': z.number().int().positive(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

test.each(yamlIn('.github/workflows'))('%s is a workflow', (path) => {
  const workflow = workflowSchema.parse(read(path));
  for (const { steps } of Object.values(workflow.jobs)) {
    for (const step of steps) {
      if (!('run' in step)) continue;
      const program = join(ROOT, step.run);
      expect(existsSync(program), step.run).toBe(true);
      expect(statSync(program).mode & 0o111, `${step.run} can be run`).not.toBe(0);
    }
  }
});

const elementSchema = z.strictObject({
  type: z.enum(['input', 'textarea', 'dropdown']),
  id: z.string().regex(/^[\w-]+$/),
  attributes: z.strictObject({
    label: z.string().min(1),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.string()).min(1).optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});

const formSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  labels: z.array(z.string()).optional(),
  body: z.array(elementSchema).min(1),
});

const forms = yamlIn('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('/config.yml'));

test.each(forms)('%s is a form', (path) => {
  const { body } = formSchema.parse(read(path));
  const ids = body.map(({ id }) => id);
  const labels = body.map(({ attributes }) => attributes.label);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { type, attributes } of body) {
    expect(attributes.options === undefined, attributes.label).toBe(type !== 'dropdown');
  }
});

test('the form for mistakes has the fields that the pages of the site fill in', () => {
  const { body } = formSchema.parse(read('.github/ISSUE_TEMPLATE/wrong-figure.yml'));
  expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(['record', 'version']));
});

/** What the Citation File Format 1.2.0 asks for, of the fields that ours uses. */
const citationSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  'date-released': z.iso.date().optional(),
  license: z.literal('CC0-1.0'),
  keywords: z.array(z.string().min(1)).min(1),
});

test.each(['CITATION.cff', 'packages/core/dist/CITATION.cff'])('%s is a citation file', (path) => {
  const { keywords, version } = citationSchema.parse(read(path));
  expect(new Set(keywords).size).toBe(keywords.length);
  const manifest = z.looseObject({ version: z.string() }).parse(read('packages/core/package.json'));
  expect(version).toBe(manifest.version);
});
