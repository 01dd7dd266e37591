import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { thirdPartyNotices } from '../../third-party-notices.ts';

const collections = 'src/generated/collections';

export default defineConfig({
  entry: {
    claims: 'src/claims/index.ts',
    index: 'src/index.ts',
    labels: 'src/labels/index.ts',
    news: 'src/news/index.ts',
    schema: 'src/schema/index.ts',
    search: 'src/search/index.ts',
    ...Object.fromEntries(
      readdirSync(collections).map((file) => [basename(file, '.ts'), `${collections}/${file}`]),
    ),
  },
  format: ['esm', 'cjs'],
  dts: true,
  // Each entry is one file: a process pays for every file that it loads, and a page for every request.
  splitting: false,
  target: 'es2023',
  platform: 'neutral',
  // The words of labels are said by a library that is bundled.
  esbuildPlugins: [thirdPartyNotices],
  // The data build, which goes first, has cleared the folder.
  clean: false,
  esbuildOptions(options) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
    // Not whitespace: with it go the comments that let a bundler drop what is not used.
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
  },
});
