/** For the tsup configurations of published packages, which bundle what they need. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import licences from 'spdx-license-list/full.js';
import type { Options } from 'tsup';

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

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
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? [],
      );
      mkdirSync('dist', { recursive: true });
      writeFileSync(NOTICES, [...new Set([...folders, ...carried])].map(notice).sort().join('\n'));
    });
  },
});

/** The licences of what is bundled, where no other files are carried. */
export const thirdPartyNotices = noticesWith([]);

function notice(folder: string): string {
  const { name, version, license, author } = readJson(join(folder, 'package.json'));
  const by = typeof author === 'string' ? author : author?.name;
  const title = [`${name} ${version}`, license, by].filter(Boolean).join(', ');
  return `${title}\n\n${licenceText(folder, license)}\n\n${'-'.repeat(80)}\n`;
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
