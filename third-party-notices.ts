/** For the tsup configurations of published packages, which bundle what they need. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import licences from 'spdx-license-list/full.js';
import type { Options } from 'tsup';

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes the licences of everything that is bundled; a package whose licence is unknown fails the build. */
export const thirdPartyNotices: Plugin = {
  name: 'third-party-notices',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? [],
      );
      mkdirSync('dist', { recursive: true });
      writeFileSync(NOTICES, [...new Set(folders)].map(notice).sort().join('\n'));
    });
  },
};

function notice(folder: string): string {
  const { name, version, license, author } = readJson(join(folder, 'package.json'));
  const by = typeof author === 'string' ? author : author?.name;
  const title = [`${name} ${version}`, license, by].filter(Boolean).join(', ');
  return `${title}\n\n${licenceText(folder, license)}\n\n${'-'.repeat(80)}\n`;
}

/** The licence file of the package, or else the standard text of its licence. */
function licenceText(folder: string, license: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const standard = licences[license];
  if (standard === undefined) throw new Error(`No licence text for ${folder} (${license}).`);
  return standard.licenseText.trim();
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
