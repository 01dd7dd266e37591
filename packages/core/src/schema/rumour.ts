import { z } from 'zod';
import { anchorSchema, confidenceSchema } from './evidence.ts';
import { recordIdSchema } from './ids.ts';
import {
  amountSchema,
  edtfSchema,
  idSchema,
  localizedListSchema,
  localizedSchema,
  topicSchema,
} from './primitives.ts';

const rumourReportSchema = z
  .strictObject({
    by: localizedSchema.describe('Who says so: an outlet, an official, a report.'),
    when: edtfSchema.describe('When it was said, or published where that is all that is known.'),
    says: localizedSchema.describe('What is said, in our own words.'),
    quantity: z.int().positive().optional().describe('How many, where it is said.'),
    amount: amountSchema
      .optional()
      .describe('For how much, where it is said; its kind of value is reported.'),
    anchors: z.array(anchorSchema).min(1),
  })
  .describe('What one voice says, when, and where it is printed.')
  .meta({ id: 'RumourReport' });

export const rumourFile = z
  .strictObject({
    title: localizedSchema.describe('Names the rumour in a few words.'),
    summary: localizedSchema.describe(
      'What is reported, and that no notification, contract or delivery is on record.',
    ),
    notes: localizedListSchema
      .optional()
      .describe('What a reader must know besides, one thought each.'),
    topic: topicSchema,
    about: z
      .array(idSchema)
      .min(1)
      .describe('IDs of the systems or terms that it is about, the principal one first.'),
    reports: z.array(rumourReportSchema).min(1).describe('Who reports it, oldest first.'),
    denials: z
      .array(rumourReportSchema)
      .min(1)
      .optional()
      .describe('Who denies or doubts it, oldest first.'),
    seeAlso: z
      .array(recordIdSchema)
      .min(1)
      .optional()
      .describe('Facts that it must not be confused with, or that are relevant to it.'),
    confidence: confidenceSchema.describe('How sure it is that the voices say this.'),
  })
  .describe(
    'What is reported and no notification, contract or delivery supports: never a deal, never in a total.',
  );
