import { idSchema } from './primitives.ts';

/** An ID that names an entry of one kind. In the types, each lists the IDs of this version. */
const idOf = (what: string, name: string) => idSchema.describe(`ID of ${what}.`).meta({ id: name });

export const dealIdSchema = idOf('a deal', 'DealId');
export const figureIdSchema = idOf('a figure', 'FigureId');
export const seriesIdSchema = idOf('a series', 'SeriesId');
export const eventIdSchema = idOf('an event', 'EventId');
export const deploymentIdSchema = idOf('a deployment', 'DeploymentId');
export const exerciseIdSchema = idOf('an exercise', 'ExerciseId');
export const statementIdSchema = idOf('a statement', 'StatementId');
export const rumourIdSchema = idOf('a rumour', 'RumourId');
export const conflictIdSchema = idOf('a conflict', 'ConflictId');
export const programmeIdSchema = idOf('a programme', 'ProgrammeId');
export const systemIdSchema = idOf('a system', 'SystemId');
export const termIdSchema = idOf('a term', 'TermId');
export const sourceIdSchema = idOf('a source', 'SourceId');
/** A fact: a deal, figure, event, deployment, exercise or statement. */
export const recordIdSchema = idOf('a fact, whatever its kind', 'RecordId');
