import { z } from 'zod';
import { isoDateSchema } from './primitives.ts';

export const asOfSchema = isoDateSchema.describe('Day on which the sources were last read.');

export const manifestFile = z
  .strictObject({ asOf: asOfSchema })
  .describe('What is said of the dataset as a whole, written by hand.');
