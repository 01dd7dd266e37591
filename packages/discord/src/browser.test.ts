/** The package runs where there is no Node: in a page that shows what the bot answers. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { slash } from './fixture/payloads.ts';

const PAGE = `
import { dataset } from '@us-morocco-security/core';
import { createTextStore } from '@us-morocco-security/chat';
import { createShow, Interaction, readIncoming, respond } from './index.ts';

const clock = () => new Date(0);
const texts = createTextStore({ clock });
const show = createShow({ dataset, clock, kept: 10, texts });

globalThis.answerTo = async (payload) => {
  const asked = Interaction.parse(JSON.parse(payload));
  const { response } = respond(readIncoming(asked), { dataset, clock, show, texts });
  return JSON.stringify((await response.make()).message);
};
`;

let bundle: Awaited<ReturnType<typeof bundled>>;

beforeAll(async () => {
  bundle = await bundled();
});

const bundled = () =>
  build({
    stdin: { contents: PAGE, resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });

test('it bundles for a browser and imports nothing of Node', () => {
  const imported = Object.values(bundle.metafile.inputs).flatMap(({ imports }) => imports);
  expect(imported.length).toBeGreaterThan(100);
  expect(imported.filter(({ external }) => external)).toEqual([]);
});

test('it answers with nothing but what every browser has', async () => {
  const page = createContext({ URL, URLSearchParams, TextEncoder, TextDecoder, crypto });
  runInContext(bundle.outputFiles[0]?.text ?? '', page);
  page.payload = JSON.stringify(slash('fms'));
  expect(await runInContext('answerTo(payload)', page)).toContain('8.545 billion');
});
