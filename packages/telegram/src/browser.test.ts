/** The package as a page in a browser loads it. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundled = build({
  stdin: {
    contents: `
      import { dataset } from '@us-morocco-security/core';
      import { createDesk } from './index.ts';
      const clock = () => new Date('2025-06-18T12:00:00Z');
      const desk = createDesk({ dataset, clock, me: () => ({ username: 'record_bot' }), kept: 10 });
      const request = { command: 'fms', options: {}, language: 'en', page: 1 };
      globalThis.shown = desk.answer({ request, view: null }, 'chat').message.html;
    `,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  write: false,
  metafile: true,
  logLevel: 'silent',
});

test('it bundles for a browser without a module of Node', async () => {
  const { metafile } = await bundled;
  const outputs = Object.values(metafile.outputs);
  const external = outputs.flatMap(({ imports }) => imports).filter((one) => one.external);
  expect(external).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('emulator'))).toEqual([]);
});

test('it answers where there is nothing but the language itself', async () => {
  const { outputFiles } = await bundled;
  const page = createContext({});
  runInContext(outputFiles[0]?.text ?? '', page);
  expect(page.shown).toContain('<b>$8.545 billion</b>');
});
