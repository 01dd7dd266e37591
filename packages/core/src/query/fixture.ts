import { deriveDataset } from '../../scripts/derive.ts';
import { fixture } from '../lint/fixture.ts';

/** The made-up dataset of the lint rules, as the build would hand it out. */
export const dataset = deriveDataset(
  { ...fixture, redirects: { 'kites-listed': 'listed-kite' } },
  '1.0.0',
);
