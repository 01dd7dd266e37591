import { z } from 'zod';
import {
  anchorsSchema,
  claimStatusSchema,
  confidenceSchema,
  divergenceSchema,
  linkSchema,
} from './evidence.ts';
import {
  amountSchema,
  idSchema,
  localizedListSchema,
  localizedSchema,
  qualifierSchema,
  stageSchema,
  topicSchema,
  whenSchema,
} from './primitives.ts';

export const countSchema = z
  .strictObject({
    of: z
      .enum(['personnel', 'countries', 'other-countries', 'founders', 'vehicles', 'rank'])
      .describe('What is counted.'),
    value: z.int().positive(),
    qualifier: qualifierSchema,
  })
  .describe('A number of things or people, or a rank.')
  .meta({ id: 'Count' });

export const pointSchema = z
  .strictObject({
    key: idSchema.describe('Names the point within the record: points.<key> is its anchor.'),
    text: localizedSchema,
  })
  .describe('One entry of a list that a source gives, in the order of the source.')
  .meta({ id: 'Point' });

export const itemSchema = z
  .strictObject({
    system: idSchema,
    variant: z
      .string()
      .min(2)
      .optional()
      .describe(
        'The version of the system that the source names, as the field writes it: F-16C/D Block 72.',
      ),
    quantity: z.int().positive().optional(),
    qualifier: qualifierSchema.optional().describe('Bounds the quantity; exact when left out.'),
  })
  .describe('A system and how many of it.')
  .meta({ id: 'Item' });

/** What every authored record says, whatever its kind. */
export const recordFields = {
  title: localizedSchema.describe('Names the record in a few words.'),
  summary: localizedSchema.describe('Says the fact in one or two sentences, stage before number.'),
  notes: localizedListSchema
    .optional()
    .describe('What a reader must know besides, one thought each.'),
  topic: topicSchema,
  programme: idSchema.optional().describe('The programme under which it falls.'),
  anchors: anchorsSchema,
  divergences: z.array(divergenceSchema).min(1).optional(),
  links: z.array(linkSchema).min(1).optional(),
  confidence: confidenceSchema,
};

export const dealFile = z
  .strictObject({
    ...recordFields,
    programme: idSchema,
    stage: stageSchema,
    when: whenSchema.optional().describe('When the stage was reached, as precisely as known.'),
    items: z.array(itemSchema).min(1),
    amount: amountSchema.optional(),
    claimStatus: claimStatusSchema.optional(),
  })
  .describe('A sale, transfer, contract or delivery of equipment, at one stage.');

export const figureFile = z
  .strictObject({
    ...recordFields,
    programme: idSchema,
    amount: amountSchema,
    when: whenSchema.optional().describe('The period that the amount covers.'),
  })
  .describe('An amount that a source states for a programme.');

export const eventFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema,
    counts: z.array(countSchema).min(1).optional(),
    points: z.array(pointSchema).min(1).optional(),
    claimStatus: claimStatusSchema.optional(),
  })
  .describe(
    'Something that began or happened at a time: a designation, a membership, a memorandum.',
  );

export const deploymentFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema.optional(),
    counts: z.array(countSchema).min(1),
    countries: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .describe('ISO 3166-1 alpha-3.'),
          name: localizedSchema,
        }),
      )
      .min(1),
  })
  .describe('People deployed abroad.');

export const statementFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema.optional(),
    counts: z.array(countSchema).min(1).optional(),
    points: z.array(pointSchema).min(1).optional(),
    claimStatus: claimStatusSchema,
  })
  .describe('Something a source asserts in words, with whether other sources bear it out.');
