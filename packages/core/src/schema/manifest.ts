import { z } from 'zod';
import { isoDateSchema, stageSchema } from './primitives.ts';
import { outcomeSchema } from './record.ts';
import { collectionNameSchema } from './release.ts';

export const asOfSchema = isoDateSchema.describe('Day on which the sources were last read.');

const leastSchema = z.int().positive();

export const manifestFile = z
  .strictObject({
    asOf: asOfSchema,
    atLeast: z
      .strictObject({
        collections: z
          .partialRecord(collectionNameSchema, leastSchema)
          .describe('The least number of records of each collection.'),
        stages: z
          .partialRecord(stageSchema, leastSchema)
          .describe('The least number of deals at each stage.'),
        outcomes: z
          .partialRecord(outcomeSchema, leastSchema)
          .describe('How many exercises came to an outcome at least.'),
      })
      .describe('What a folder that was emptied by mistake falls below.'),
  })
  .describe('What is said of the dataset as a whole, written by hand.');
