import { z } from 'zod';
import { recordIdSchema, sourceIdSchema } from './ids.ts';
import { localizedSchema, MAX_PRINTED_LENGTH } from './primitives.ts';

const fieldPathSchema = z
  .string()
  .regex(
    /^[a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)*$/,
    'Write a field path such as amount or items.himars.quantity.',
  )
  .describe(
    'The field the evidence is for: amount, when, items.himars.quantity, points.telemedicine.',
  );

export const anchorSchema = z
  .strictObject({
    source: sourceIdSchema.describe('The source that prints it.'),
    paragraph: z.int().positive().optional().describe('Paragraph of the source, counted from 1.'),
    page: z.int().positive().optional().describe('Page of the source, counted from 1.'),
    asPrinted: z
      .string()
      .min(1)
      .max(MAX_PRINTED_LENGTH)
      .regex(
        /^(?![=+@]|-(?![\d$]))/,
        'Begin with a word or a figure: a table would run a text that begins with = + - or @.',
      )
      .describe(
        'The figure, name or words as the source prints them: a fragment, never a sentence.',
      ),
    scale: z
      .literal(1000)
      .optional()
      .describe('Set where the source counts in thousands: it prints 12,000 for 12 million.'),
  })
  .describe('Where a value is printed, and how.')
  .meta({ id: 'Anchor' });

export const anchorsSchema = z
  .record(fieldPathSchema, z.array(anchorSchema).min(1))
  .describe(
    'For every claimed value, keyed by its field, the places that print it; the first is the principal one.',
  );

export const divergenceSchema = z
  .strictObject({
    field: fieldPathSchema,
    reason: z
      .enum(['typo', 'mistranslation', 'omission', 'wording', 'editorial-change', 'edition'])
      .describe('Why the print and the reading differ.'),
    anchor: anchorSchema.describe('What is printed, and where.'),
    reading: localizedSchema.describe('How this record reads it.'),
    note: localizedSchema.describe('Why it is read so.'),
  })
  .describe('A difference between what a source prints and how the record reads it; both are kept.')
  .meta({ id: 'Divergence' });

export const claimStatusSchema = z
  .strictObject({
    status: z.enum(['corroborated', 'uncorroborated', 'contradicted']),
    reason: localizedSchema,
    consulted: z
      .array(sourceIdSchema)
      .min(1)
      .describe('The sources that were read for it, whether they say the same or not.'),
  })
  .describe('Whether sources other than the claimant support a statement.')
  .meta({ id: 'ClaimStatus' });

export const confidenceSchema = z
  .discriminatedUnion('level', [
    z.strictObject({ level: z.literal('high'), reason: localizedSchema.optional() }),
    z.strictObject({ level: z.enum(['medium', 'low']), reason: localizedSchema }),
  ])
  .describe('How sure it is that the source says this; a level below high gives its reason.')
  .meta({ id: 'Confidence' });

export const linkSchema = z
  .strictObject({
    relation: z
      .enum(['part-of', 'details', 'see-also', 'lists', 'contracts', 'delivers', 'upgrades'])
      .describe(
        'part-of: included in the other; details: lists or explains what the other states; lists, contracts, delivers: a later stage of the other deal; upgrades: improves what the other transfers; see-also.',
      ),
    to: recordIdSchema.describe('ID of the other record.'),
  })
  .describe('A link to another record, written on one side; the build derives the other.')
  .meta({ id: 'Link' });
