import { deriveDataset } from '../../scripts/load/derive.ts';
import type { Dataset } from '../generated/types.ts';
import { fixture } from '../lint/fixture.ts';
import { QueryError } from './errors.ts';

/** The sample dataset of the lint rules, as a reader of the built JSON has it. */
export const dataset: Dataset = JSON.parse(
  JSON.stringify(
    deriveDataset({ ...fixture, redirects: { 'kites-listed': 'listed-kite' } }, '1.0.0'),
  ),
);

/** How a query refuses its arguments: the code and what was given; undefined where it does not. */
export function codeOf(query: () => unknown): string | undefined {
  try {
    query();
    return undefined;
  } catch (error) {
    return error instanceof QueryError ? `${error.code} ${error.given}` : String(error);
  }
}
