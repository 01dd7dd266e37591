import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyProject, run } from './project.ts';

const { folder, write, remove } = emptyProject();
afterAll(remove);

const core = '@us-morocco-security/core';

/** Every entry, with what its types promise. */
const program = `
  import { type Deal, dataset, dealById, isDeal, recordById, recordsBySystem, type Stage } from '${core}';
  import { checkClaim } from '${core}/claims';
  import { fieldLabel, labelOf } from '${core}/labels';
  import { dealSchema } from '${core}/schema';
  import { createSearch } from '${core}/search';
  import { type System, systems } from '${core}/systems';

  export const stage: Stage = recordById(dataset, 'listed-himars').stage;
  export const usd: number = recordById(dataset, 'fms-active-cases').amount.usd;
  export const deals: Deal[] = recordsBySystem(dataset, 'himars').filter(isDeal);
  export const all: readonly System[] = systems;
  export const said: string = labelOf('stage', dealById(dataset, 'an-older-id').stage, 'ar');
  export const heading: string = fieldLabel('asPrinted', 'fr');
  export const rest: unknown[] = [checkClaim(dataset, ''), createSearch(dataset), dealSchema];
  // @ts-expect-error: a stage is one of a closed list.
  export const sold: Stage = 'sold';
`;
const asModule = `${program}
  import deals_ from '${core}/collections/deals.json' with { type: 'json' };
  export const typed: readonly Deal[] = deals_;
`;
const asCommonJs = `${program}
  import deals_ = require('${core}/collections/deals.json');
  export const typed: readonly Deal[] = deals_;
`;

write('module.mts', asModule);
write('common.cts', asCommonJs);
write('bundled.ts', asModule);
write('old.ts', asCommonJs);

const old = ['--module', 'commonjs', 'old.ts'];
const node = (module: string) => ['--module', module, 'module.mts', 'common.cts'];
const bundled = ['--module', 'esnext', '--moduleResolution', 'bundler', 'bundled.ts'];

/** The quickest compiler also reads the declarations of the package themselves, and of zod. */
const skipping = ['--skipLibCheck'];

/** Each compiler, with the ways of finding a module that it has. */
const compilers = [
  { script: 'typescript54/lib/tsc.js', skip: skipping, ways: [old, node('nodenext'), bundled] },
  { script: 'typescript59/lib/tsc.js', skip: skipping, ways: [old] },
  { script: 'typescript/lib/tsc.js', skip: skipping, ways: [node('nodenext')] },
  { script: 'typescript7/lib/tsc.js', skip: [], ways: [node('nodenext'), bundled] },
].flatMap(({ ways, ...compiler }) => ways.map((way) => ({ ...compiler, way })));

describe.each(compilers)('$script $way', ({ script, skip, way }) => {
  it('finds every entry, and knows its types', () => {
    const tsc = join(import.meta.dirname, '../../node_modules', script);
    const words = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--resolveJsonModule',
      '--esModuleInterop',
    ];
    expect(run(tsc, [...words, ...skip, ...way], folder)).toEqual({ status: 0, said: '' });
  }, 120_000);
});
