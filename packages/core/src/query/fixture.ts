import { deriveDataset } from '../../scripts/derive.ts';
import type { Dataset } from '../generated/types.ts';
import { fixture } from '../lint/fixture.ts';

/** The made-up dataset of the lint rules, as a reader of the built JSON has it. */
export const dataset: Dataset = JSON.parse(
  JSON.stringify(
    deriveDataset({ ...fixture, redirects: { 'kites-listed': 'listed-kite' } }, '1.0.0'),
  ),
);
