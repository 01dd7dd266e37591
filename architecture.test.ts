/**
 * Who may import whom (apps → discord → chat, text, service → answers → core, one way), and what only a few packages may touch:
 * read from the manifests and the sources themselves.
 */
import { describe, expect, test } from 'vitest';
import {
  decomposesLetters,
  type Import,
  importsOf,
  packages,
  readsEnvironment,
  sourcesOf,
} from './architecture.ts';

const core = '@us-morocco-security/core';
const answers = '@us-morocco-security/answers';
const chat = '@us-morocco-security/chat';
const text = '@us-morocco-security/text';
const discord = '@us-morocco-security/discord';
const discordEmulator = '@us-morocco-security/discord-emulator';
const pictures = '@us-morocco-security/pictures';
const service = '@us-morocco-security/service';
const state = '@us-morocco-security/state';
const telegram = '@us-morocco-security/telegram';
const telegramEmulator = '@us-morocco-security/telegram-emulator';

/** The workspace packages that each may import; an app that is not named here may import none. */
const below: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/answers': [core],
  'packages/chat': [state, answers, core],
  'packages/text': [answers],
  'packages/pictures': [answers, core],
  'packages/service': [answers],
  'packages/state': [],
  'packages/discord': [chat, answers, core, discordEmulator],
  'packages/discord-emulator': [],
  'packages/telegram': [chat, answers, core, telegramEmulator],
  'packages/telegram-emulator': [],
  'apps/cli': [text, pictures, answers, core],
  'apps/discord-bot': [discord, chat, pictures, state, service, answers, core, discordEmulator],
  'apps/web': [discord, telegram, chat, pictures, answers, core],
  'apps/mcp': [pictures, text, service, answers, core],
  'apps/telegram-bot': [telegram, chat, pictures, state, service, answers, core, telegramEmulator],
};

const mayUse = (folder: string): readonly string[] => below[folder] ?? [];

/** Modules with one home: the only folder that may import each at run time. */
const homes: readonly { module: RegExp; home: RegExp }[] = [
  {
    module: /^discord\.js$/,
    home: /^apps\/discord-bot\/|^packages\/discord-emulator\/src\/fixture\//,
  },
  {
    module: /^grammy$/,
    home: /^apps\/telegram-bot\/|^packages\/telegram-emulator\/src\/fixture\//,
  },
  { module: /^@modelcontextprotocol\//, home: /^apps\/mcp\// },
  { module: /^@takumi-rs\//, home: /^packages\/pictures\/src\/renderer\.ts$/ },
  { module: /^@us-morocco-security\/[a-z]+\/fixture$/, home: /\/(fixture|bench)\// },
  { module: /^@us-morocco-security\/[a-z]+-emulator$/, home: /\/(fixture|bench)\// },
  { module: /^(better-sqlite3|kysely|pg)$/, home: /^packages\/state\// },
  { module: /^zod$/, home: /^(?!packages\/core\/)|^packages\/core\/(src\/schema|scripts)\// },
  {
    module: /^(node:)?fs(\/promises)?$/,
    home: /^packages\/[a-z]+\/scripts\/|^packages\/state\/|^apps\/web\/src\/(build\/|releases\.ts$)|\/main\.ts$|^apps\/cli\/src\/(?:output|start)\.ts$|^packages\/pictures\/src\/fonts\.ts$/,
  },
];

/** Tests and tool configuration may import what the product may not. */
const isConfiguration = /(tsup|vitest)\.config\.ts$/;
const aboutTheCode = new RegExp(`\\.test\\.ts$|\\.bench\\.ts$|${isConfiguration.source}`);

const everySource = packages.flatMap(({ folder }) => sourcesOf(folder));
const productSources = everySource.filter((path) => !aboutTheCode.test(path));

describe.each(packages)('$folder', ({ folder, manifest }) => {
  const workspaceNames = packages.map((other) => other.manifest.name);

  test('its manifest names only the packages below it', () => {
    const named = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    }).filter((name) => workspaceNames.includes(name));
    expect(mayUse(folder)).toEqual(expect.arrayContaining(named));
  });

  test('its sources import only the packages below it', () => {
    const upward = sourcesOf(folder)
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('@us-morocco-security/'))
      .filter(({ specifier }) => !mayUse(folder).some((name) => isWithin(specifier, name)));
    expect(upward).toEqual([]);
  });

  test('its relative imports stay inside it', () => {
    const leaving = sourcesOf(folder)
      .filter((path) => !isConfiguration.test(path))
      .flatMap(importsOf)
      .filter(({ target }) => target !== undefined && !target.startsWith(`${folder}/`));
    expect(leaving).toEqual([]);
  });
});

const published = packages.filter(({ manifest }) => manifest.private !== true);

test.each(published)('$folder is published without a run-time dependency', ({ manifest }) => {
  expect(manifest.dependencies ?? {}).toEqual({});
});

test.each(homes)('$module is imported only from $home', ({ module, home }) => {
  const strays = productSources
    .filter((path) => !home.test(path))
    .flatMap(importsOf)
    .filter(({ specifier, typeOnly }) => module.test(specifier) && !typeOnly);
  expect(strays).toEqual([]);
});

test('the main entry of core loads nothing but core at run time', () => {
  const outside = reachableFrom('packages/core/src/index.ts').filter(
    ({ target }) => target === undefined,
  );
  expect(outside).toEqual([]);
});

test('the environment is read only in config.ts', () => {
  const strays = productSources.filter(
    (path) => !path.endsWith('/config.ts') && readsEnvironment(path),
  );
  expect(strays).toEqual([]);
});

test('text is normalised in one place', () => {
  expect(productSources.filter(decomposesLetters)).toEqual([
    'packages/core/src/reading/normalise.ts',
  ]);
});

function isWithin(specifier: string, packageName: string): boolean {
  return specifier === packageName || specifier.startsWith(`${packageName}/`);
}

/** Every import that loading `entry` runs, followed through the files of its package. */
function reachableFrom(entry: string): Import[] {
  const seen = new Set([entry]);
  const found: Import[] = [];
  for (const path of seen) {
    const imports = importsOf(path).filter(({ typeOnly }) => !typeOnly);
    found.push(...imports);
    for (const { target } of imports) if (target?.endsWith('.ts')) seen.add(target);
  }
  return found;
}
