import { z } from 'zod';
import { linkSchema } from './evidence.ts';
import {
  conflictIdSchema,
  dealIdSchema,
  deploymentIdSchema,
  eventIdSchema,
  exerciseIdSchema,
  figureIdSchema,
  programmeIdSchema,
  rumourIdSchema,
  seriesIdSchema,
  sourceIdSchema,
  statementIdSchema,
  systemIdSchema,
  termIdSchema,
} from './ids.ts';
import { asOfSchema } from './manifest.ts';
import { edtfSchema, idSchema, isoDateSchema } from './primitives.ts';
import {
  dealFile,
  deploymentFile,
  eventFile,
  exerciseFile,
  figureFile,
  statementFile,
} from './record.ts';
import { conflictFile, programmeFile, sourceFile, systemFile, termFile } from './reference.ts';
import { type collectionNameSchema, releaseSchema, versionSchema } from './release.ts';
import { rumourFile } from './rumour.ts';
import { seriesFile } from './series.ts';

const boundsSchema = z
  .strictObject({
    earliest: isoDateSchema
      .nullable()
      .describe('First possible day; null where the start is open.'),
    latest: isoDateSchema.nullable().describe('Last possible day; null where the end is open.'),
  })
  .describe('First and last calendar day that a date or interval can mean.')
  .meta({ id: 'Bounds' });

const sourcesField = z
  .array(sourceIdSchema)
  .min(1)
  .describe('Every source that an anchor names, in order.');

/** What the build adds to every record. */
const derivedFields = {
  statedOn: edtfSchema
    .optional()
    .describe('Publication date of the document that first states it.'),
  bounds: boundsSchema.optional().describe('Calendar days of the field when.'),
  sources: sourcesField,
  systems: z.array(systemIdSchema).describe('Every system that an item names, in order.'),
  linkedFrom: z
    .array(linkSchema)
    .describe('Links of other records to this one; `to` is the other record.'),
  conflicts: z.array(conflictIdSchema).describe('Conflicts that touch this record.'),
};

export const dealSchema = dealFile
  .extend({ kind: z.literal('deal'), id: dealIdSchema, ...derivedFields })
  .describe(dealFile.description ?? '')
  .meta({ id: 'Deal' });
export const figureSchema = figureFile
  .extend({ kind: z.literal('figure'), id: figureIdSchema, ...derivedFields })
  .describe(figureFile.description ?? '')
  .meta({ id: 'Figure' });
export const eventSchema = eventFile
  .extend({ kind: z.literal('event'), id: eventIdSchema, ...derivedFields })
  .describe(eventFile.description ?? '')
  .meta({ id: 'EventRecord' });
export const deploymentSchema = deploymentFile
  .extend({ kind: z.literal('deployment'), id: deploymentIdSchema, ...derivedFields })
  .describe(deploymentFile.description ?? '')
  .meta({ id: 'Deployment' });
export const statementSchema = statementFile
  .extend({ kind: z.literal('statement'), id: statementIdSchema, ...derivedFields })
  .describe(statementFile.description ?? '')
  .meta({ id: 'Statement' });

export const exerciseSchema = exerciseFile
  .extend({ kind: z.literal('exercise'), id: exerciseIdSchema, ...derivedFields })
  .describe(exerciseFile.description ?? '')
  .meta({ id: 'Exercise' });

export const recordSchema = z
  .discriminatedUnion('kind', [
    dealSchema,
    figureSchema,
    eventSchema,
    deploymentSchema,
    exerciseSchema,
    statementSchema,
  ])
  .describe('Anything the dataset states as a fact: it has a title, anchors and sources.')
  .meta({ id: 'FactRecord' });

export const seriesSchema = seriesFile
  .extend({ kind: z.literal('series'), id: seriesIdSchema, sources: sourcesField })
  .describe(seriesFile.description ?? '')
  .meta({ id: 'Series' });

export const rumourSchema = rumourFile
  .extend({
    kind: z.literal('rumour'),
    id: rumourIdSchema,
    firstSeen: edtfSchema.describe('When the oldest of the reports is from.'),
    lastSeen: edtfSchema.describe('When the newest of the reports is from.'),
    sources: sourcesField,
  })
  .describe(rumourFile.description ?? '')
  .meta({ id: 'Rumour' });

export const programmeSchema = programmeFile
  .extend({ id: programmeIdSchema })
  .describe(programmeFile.description ?? '')
  .meta({ id: 'Programme' });
export const systemSchema = systemFile
  .extend({ id: systemIdSchema })
  .describe(systemFile.description ?? '')
  .meta({ id: 'System' });
export const termSchema = termFile
  .extend({ id: termIdSchema })
  .describe(termFile.description ?? '')
  .meta({ id: 'Term' });
export const sourceSchema = sourceFile
  .extend({ id: sourceIdSchema })
  .describe(sourceFile.description ?? '')
  .meta({ id: 'Source' });
export const conflictSchema = conflictFile
  .extend({
    id: conflictIdSchema,
    sources: z.array(sourceIdSchema).min(1).describe('Every source of a reading, in order.'),
  })
  .meta({ id: 'Conflict' });

export const datasetSchema = z
  .strictObject({
    version: versionSchema.describe('Version of the package that carries it.'),
    asOf: asOfSchema,
    deals: z.array(dealSchema),
    figures: z.array(figureSchema),
    series: z.array(seriesSchema),
    events: z.array(eventSchema),
    deployments: z.array(deploymentSchema),
    exercises: z.array(exerciseSchema),
    statements: z.array(statementSchema),
    rumours: z.array(rumourSchema),
    conflicts: z.array(conflictSchema),
    programmes: z.array(programmeSchema),
    systems: z.array(systemSchema),
    terms: z.array(termSchema),
    sources: z.array(sourceSchema),
    redirects: z.record(idSchema, idSchema).describe('Renamed IDs, old to new.'),
    releases: z
      .array(releaseSchema)
      .describe('What each release changed, newest first; empty before the first.'),
  })
  .describe('The whole dataset: every collection sorted by ID.')
  .meta({ id: 'Dataset' });

/** The collections of the dataset, in reading order, with the schema of one authored file. Folder name = collection name. */
export const collections = {
  deals: { kind: 'deal', file: dealFile, built: dealSchema },
  figures: { kind: 'figure', file: figureFile, built: figureSchema },
  series: { kind: 'series', file: seriesFile, built: seriesSchema },
  events: { kind: 'event', file: eventFile, built: eventSchema },
  deployments: { kind: 'deployment', file: deploymentFile, built: deploymentSchema },
  exercises: { kind: 'exercise', file: exerciseFile, built: exerciseSchema },
  statements: { kind: 'statement', file: statementFile, built: statementSchema },
  rumours: { kind: 'rumour', file: rumourFile, built: rumourSchema },
  conflicts: { kind: 'conflict', file: conflictFile, built: conflictSchema },
  programmes: { kind: 'programme', file: programmeFile, built: programmeSchema },
  systems: { kind: 'system', file: systemFile, built: systemSchema },
  terms: { kind: 'term', file: termFile, built: termSchema },
  sources: { kind: 'source', file: sourceFile, built: sourceSchema },
} as const satisfies Record<CollectionName, unknown>;

export type CollectionName = z.output<typeof collectionNameSchema>;

/** Collections whose records share one space of IDs: they are asked for by ID alone, and may link to each other. */
export const linkedCollections: readonly CollectionName[] = [
  'deals',
  'figures',
  'series',
  'events',
  'deployments',
  'exercises',
  'statements',
  'rumours',
  'conflicts',
];
