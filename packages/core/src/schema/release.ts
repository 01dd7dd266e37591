import { z } from 'zod';
import { idSchema, isoDateSchema, localizedSchema } from './primitives.ts';

export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/)
  .describe('Version of the package: 0.2.0.');

export const collectionNameSchema = z
  .enum([
    'deals',
    'figures',
    'series',
    'events',
    'deployments',
    'exercises',
    'statements',
    'rumours',
    'conflicts',
    'programmes',
    'systems',
    'terms',
    'sources',
  ])
  .describe('A collection of the dataset.');

const changedRecordSchema = z
  .strictObject({
    id: idSchema,
    fields: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('The fields that differ: amount, items. Left out where the whole record does.'),
    to: idSchema.optional().describe('The present ID of a renamed record.'),
    title: localizedSchema
      .optional()
      .describe('What a removed record was called, since nothing else says it any more.'),
  })
  .describe('A record that a release touched.')
  .meta({ id: 'ChangedRecord' });

export const changeGroupSchema = z
  .strictObject({
    heading: z
      .enum(['added', 'changed', 'reworded', 'renamed', 'removed'])
      .describe('What happened; reworded: texts alone, and no value.'),
    collection: collectionNameSchema,
    records: z.array(changedRecordSchema).min(1),
  })
  .describe('The records of one collection to which the same happened.')
  .meta({ id: 'ChangeGroup' });

export const releaseFile = z
  .strictObject({
    date: isoDateSchema.optional().describe('Day of the release, where it was recorded.'),
    changes: z
      .array(changeGroupSchema)
      .describe('What differs from the release before; in the first, every record is added.'),
  })
  .describe('What one release changed, record by record.');

export const releaseSchema = releaseFile
  .extend({ version: versionSchema })
  .describe(releaseFile.description ?? '')
  .meta({ id: 'Release' });
