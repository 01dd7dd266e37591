import { z } from 'zod';
import { anchorSchema, confidenceSchema } from './evidence.ts';
import { programmeIdSchema, recordIdSchema, seriesIdSchema } from './ids.ts';
import {
  fiscalYearSchema,
  localizedListSchema,
  localizedSchema,
  topicSchema,
  valueKindSchema,
} from './primitives.ts';

export const seriesPointSchema = z
  .strictObject({
    fiscalYear: fiscalYearSchema,
    value: z
      .int()
      .describe(
        'In the unit of the series; negative only where implemented cases or obligations were adjusted.',
      ),
    note: localizedSchema.optional().describe('What a reader must know of this year.'),
    anchors: z.array(anchorSchema).min(1).describe('Where it is printed; the principal one first.'),
  })
  .describe('The figure of one fiscal year.')
  .meta({ id: 'SeriesPoint' });

export const seriesFile = z
  .strictObject({
    title: localizedSchema.describe('Names the series in a few words.'),
    summary: localizedSchema.describe('Says in one or two sentences what is counted, and by whom.'),
    measure: localizedSchema.describe('What a figure counts, in a few words: students trained.'),
    notes: localizedListSchema
      .optional()
      .describe('What a reader must know besides, one thought each.'),
    topic: topicSchema,
    programme: programmeIdSchema
      .optional()
      .describe('ID of the programme; left out where the measure spans several.'),
    unit: z.enum(['usd', 'students']).describe('What is counted: whole US dollars, or people.'),
    valueKind: valueKindSchema
      .optional()
      .describe('What the dollars measure; left out where people are counted.'),
    partOf: seriesIdSchema.optional().describe('The series whose figures include these.'),
    seeAlso: z
      .array(recordIdSchema)
      .min(1)
      .optional()
      .describe('Facts that it completes or that must be read beside it.'),
    points: z
      .array(seriesPointSchema)
      .min(1)
      .describe('One a fiscal year, oldest first. A year that no source prints has none.'),
    confidence: confidenceSchema,
  })
  .describe('Yearly figures of one programme or measure, as official tables print them.');
