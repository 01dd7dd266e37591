import type {
  Conflict,
  Dataset,
  Deal,
  FactRecord,
  Rumour,
  Series,
  Source,
  Stage,
} from '../generated/types.ts';
import { QueryError } from './errors.ts';

/** Every fact of the dataset, whatever its kind, in the order of the collections. */
export const factsOf = (dataset: Dataset): readonly FactRecord[] => [
  ...dataset.figures,
  ...dataset.deals,
  ...dataset.events,
  ...dataset.deployments,
  ...dataset.exercises,
  ...dataset.statements,
];

/** The current ID of a record: follows a rename to the present name. */
export const currentId = (dataset: Dataset, id: string): string => dataset.redirects[id] ?? id;

/**
 * The fact with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export function recordById(dataset: Dataset, id: string): FactRecord {
  const current = currentId(dataset, id);
  const record = factsOf(dataset).find((fact) => fact.id === current);
  if (record === undefined) throw new QueryError('unknown-id', id, `No record has the ID "${id}".`);
  return record;
}

/**
 * The facts of a programme.
 *
 * @throws QueryError `unknown-programme`
 */
export function recordsByProgramme(dataset: Dataset, programmeId: string): readonly FactRecord[] {
  if (!dataset.programmes.some(({ id }) => id === programmeId)) {
    throw new QueryError(
      'unknown-programme',
      programmeId,
      `No programme has the ID "${programmeId}".`,
    );
  }
  return factsOf(dataset).filter((record) => record.programme === programmeId);
}

/**
 * The facts that name a system among their items.
 *
 * @throws QueryError `unknown-system`
 */
export function recordsBySystem(dataset: Dataset, systemId: string): readonly FactRecord[] {
  if (!dataset.systems.some(({ id }) => id === systemId)) {
    throw new QueryError('unknown-system', systemId, `No system has the ID "${systemId}".`);
  }
  return factsOf(dataset).filter((record) => record.systems.includes(systemId));
}

/** The deals at a stage. */
export const dealsByStage = (dataset: Dataset, stage: Stage): readonly Deal[] =>
  dataset.deals.filter((deal) => deal.stage === stage);

/** The sources of a record, principal first. */
export const sourcesOf = (
  dataset: Dataset,
  record: Pick<FactRecord | Series | Rumour | Conflict, 'sources'>,
): readonly Source[] => record.sources.map((id) => sourceById(dataset, id));

/**
 * The source with an ID.
 *
 * @throws QueryError `unknown-id`
 */
export function sourceById(dataset: Dataset, id: string): Source {
  const current = currentId(dataset, id);
  const source = dataset.sources.find((candidate) => candidate.id === current);
  if (source === undefined) throw new QueryError('unknown-id', id, `No source has the ID "${id}".`);
  return source;
}

/** The document a source reprints or translates, or the source itself. */
export const originalOf = (dataset: Dataset, source: Source): Source =>
  source.original === undefined
    ? source
    : originalOf(dataset, sourceById(dataset, source.original));
