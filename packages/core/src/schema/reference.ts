import { z } from 'zod';
import { anchorSchema } from './evidence.ts';
import { recordIdSchema, sourceIdSchema } from './ids.ts';
import {
  addressSchema,
  amountSchema,
  edtfSchema,
  isoDateSchema,
  localizedListSchema,
  localizedSchema,
  lookAlikesSchema,
  topicSchema,
  whenSchema,
} from './primitives.ts';
import { countSchema } from './record.ts';

const aliasListSchema = z.array(z.string().min(1)).min(1);

const aliasesSchema = z
  .strictObject({
    ar: aliasListSchema,
    en: aliasListSchema,
    fr: aliasListSchema,
    arLatn: aliasListSchema.optional().describe('Arabic as people type it in Latin letters.'),
  })
  .describe('Names under which people ask for it, by language.')
  .meta({ id: 'Aliases' });

const explanationSchema = z
  .tuple([localizedSchema, localizedSchema, localizedSchema])
  .describe('What it is, in three sentences.');

export const programmeFile = z
  .strictObject({
    acronym: z.string().min(2).optional(),
    name: localizedSchema,
    explanation: explanationSchema,
    aliases: aliasesSchema,
    lookAlikes: lookAlikesSchema,
  })
  .describe('A programme or account through which cooperation runs.');

export const systemFile = z
  .strictObject({
    designation: z
      .string()
      .min(2)
      .describe('The designation as the field writes it: M142, AGM-154C, AN/MPQ-64F1.'),
    name: localizedSchema.describe(
      'Popular name with the designation in brackets, or the designation alone; without the noun for what it is.',
    ),
    equipment: z
      .enum([
        'aircraft',
        'helicopter',
        'tank',
        'missile',
        'bomb',
        'radar',
        'launcher',
        'rocket-launcher',
        'personnel-carrier',
        'glide-bomb',
        'small-diameter-bomb',
        'radio-system',
        'howitzer',
        'vehicle',
        'rocket',
        'drone',
        'kit',
        'pod',
        'engine',
        'system',
      ])
      .describe('What it is, for the noun that follows a number.'),
    summary: localizedSchema.describe('What it is, in one sentence.'),
    aliases: aliasesSchema,
    lookAlikes: lookAlikesSchema,
  })
  .describe('A weapon, vehicle, aircraft or other equipment.');

export const termFile = z
  .strictObject({
    acronym: z.string().min(2).optional(),
    name: localizedSchema,
    explanation: explanationSchema,
    aliases: aliasesSchema,
    lookAlikes: lookAlikesSchema,
  })
  .describe('A term of the field, explained.');

export const sourceFile = z
  .strictObject({
    type: z.enum([
      'fact-sheet',
      'reprint',
      'translation',
      'press',
      'official-record',
      'report',
      'dataset',
    ]),
    title: z
      .string()
      .min(1)
      .describe('Title as printed, or a plain description in brackets where none was seen.'),
    publisher: z.string().min(1),
    label: localizedSchema
      .optional()
      .describe(
        'How an answer names it in running text, without its date; the publisher where left out.',
      ),
    language: z.enum(['ar', 'en', 'fr', 'de', 'es', 'it', 'pl', 'pt', 'ru']),
    url: addressSchema.optional(),
    published: edtfSchema.optional(),
    accessed: isoDateSchema.optional().describe('Left out where the day was not recorded.'),
    licence: localizedSchema
      .optional()
      .describe(
        'The licence of the source itself, or its equivalent; left out where none was seen.',
      ),
    original: sourceIdSchema
      .optional()
      .describe('The source that this one reprints or translates.'),
    notes: localizedListSchema.optional(),
    paragraphs: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .min(1)
      .optional()
      .describe('SHA-256 of each paragraph (UTF-8, NFC, trimmed), where the text is at hand.'),
  })
  .describe('A document that prints a value.');

export const conflictFile = z
  .strictObject({
    title: localizedSchema,
    summary: localizedSchema.describe('What the sources disagree about.'),
    topic: topicSchema,
    records: z.array(recordIdSchema).min(1).describe('The records it touches.'),
    readings: z
      .array(
        z
          .strictObject({
            says: localizedSchema.describe('What this source says, in our own words.'),
            anchors: z.array(anchorSchema).min(1),
            counts: z.array(countSchema).min(1).optional(),
            amount: amountSchema.optional(),
            when: whenSchema.optional(),
          })
          .meta({ id: 'Reading' }),
      )
      .min(2),
  })
  .describe('A disagreement between sources, shown side by side and never resolved in silence.');
