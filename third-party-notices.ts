/** For the tsup configurations of published packages, which bundle what they need. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import licences from 'spdx-license-list/full.js';
import type { Options } from 'tsup';

const FILE = 'THIRD-PARTY-NOTICES.txt';
const RULE = '-'.repeat(80);

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Writes the licences of everything that is bundled; a package whose licence is unknown fails the build.
 *
 * @param carried - folders of packages whose files are copied beside the bundle
 */
export const noticesWith = (carried: readonly string[]): Plugin => ({
  name: 'third-party-notices',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {});
      const folders = inputs.flatMap(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? [],
      );
      const bundled = inputs.flatMap((input) => /^.*packages\/[^/]+\/dist(?=\/)/.exec(input) ?? []);
      const notices = [
        ...[...new Set([...folders, ...carried])].map(notice),
        ...[...new Set(bundled)].flatMap(noticesIn),
      ];
      mkdirSync('dist', { recursive: true });
      writeFileSync(join('dist', FILE), [...new Set(notices)].sort().join('\n'));
    });
  },
});

/** The licences of what is bundled, where no other files are carried. */
export const thirdPartyNotices = noticesWith([]);

/** The notices of what a package of the workspace has bundled itself. */
function noticesIn(folder: string): readonly string[] {
  const file = join(folder, FILE);
  if (!existsSync(file)) return [];
  const texts = readFileSync(file, 'utf8').split(`${RULE}\n`);
  return texts.filter((text) => text.trim() !== '').map((text) => `${text.trimStart()}${RULE}\n`);
}

function notice(folder: string): string {
  const { name, version, license, author } = readJson(join(folder, 'package.json'));
  const by = typeof author === 'string' ? author : author?.name;
  const title = [`${name} ${version}`, license, by].filter(Boolean).join(', ');
  return `${title}\n\n${licenceText(folder, license)}\n\n${RULE}\n`;
}

/** The licence files of the package, or else the standard text of its licence. */
function licenceText(folder: string, license: string): string {
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  if (files.length > 0) {
    return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  }
  const standard = licences[license];
  if (standard === undefined) throw new Error(`No licence text for ${folder} (${license}).`);
  return standard.licenseText.trim();
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
