import type {
  Conflict,
  ConflictId,
  Dataset,
  Deal,
  DealId,
  Deployment,
  EventRecord,
  Exercise,
  FactRecord,
  Figure,
  KnownDealId,
  KnownDeploymentId,
  KnownEventId,
  KnownExerciseId,
  KnownFigureId,
  KnownStatementId,
  Programme,
  ProgrammeId,
  RecordId,
  Rumour,
  Series,
  Source,
  SourceId,
  Stage,
  Statement,
  System,
  SystemId,
  Term,
  TermId,
} from '../generated/types.ts';
import { stages } from '../generated/vocabulary.ts';
import { listIn, objectOf, textOf } from './arguments.ts';
import { QueryError } from './errors.ts';

/** The collections of facts: what a query over all of them reads of a dataset. */
export type Facts = Pick<
  Dataset,
  'figures' | 'deals' | 'events' | 'deployments' | 'exercises' | 'statements'
>;

type Redirects = Pick<Dataset, 'redirects'>;

/** Every fact of the dataset, whatever its kind, in the order of the collections. */
export const factsOf = (dataset: Facts): readonly FactRecord[] =>
  factCollections.flatMap((name): readonly FactRecord[] => listIn(dataset, name));

export const factCollections = [
  'figures',
  'deals',
  'events',
  'deployments',
  'exercises',
  'statements',
] as const satisfies readonly (keyof Facts)[];

/** The current ID of a record: follows a rename to the present name. */
const currentId = ({ redirects }: Redirects, id: string): string =>
  objectOf(redirects, 'a dataset with redirects')[id] ?? id;

/**
 * The fact with an ID, following redirects. An ID that this version knows gives its kind: `recordById(dataset,
 * 'fms-active-cases')` is a Figure.
 *
 * @throws QueryError `unknown-id`
 */
export function recordById(dataset: Facts & Redirects, id: KnownDealId): Deal;
export function recordById(dataset: Facts & Redirects, id: KnownFigureId): Figure;
export function recordById(dataset: Facts & Redirects, id: KnownEventId): EventRecord;
export function recordById(dataset: Facts & Redirects, id: KnownDeploymentId): Deployment;
export function recordById(dataset: Facts & Redirects, id: KnownExerciseId): Exercise;
export function recordById(dataset: Facts & Redirects, id: KnownStatementId): Statement;
export function recordById(dataset: Facts & Redirects, id: RecordId): FactRecord;
export function recordById(dataset: Facts & Redirects, id: RecordId): FactRecord {
  return entryWithin(dataset, factCollections, id, 'record');
}

/**
 * The deal with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const dealById = (dataset: Pick<Dataset, 'deals'> & Redirects, id: DealId): Deal =>
  entryById(dataset, listIn(dataset, 'deals'), id, 'deal');

/**
 * The programme with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const programmeById = (
  dataset: Pick<Dataset, 'programmes'> & Redirects,
  id: ProgrammeId,
): Programme => entryById(dataset, listIn(dataset, 'programmes'), id, 'programme');

/**
 * The system with an ID, following redirects; `findSystem` looks names up.
 *
 * @throws QueryError `unknown-id`
 */
export const systemById = (dataset: Pick<Dataset, 'systems'> & Redirects, id: SystemId): System =>
  entryById(dataset, listIn(dataset, 'systems'), id, 'system');

/**
 * The term with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const termById = (dataset: Pick<Dataset, 'terms'> & Redirects, id: TermId): Term =>
  entryById(dataset, listIn(dataset, 'terms'), id, 'term');

/**
 * The source with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const sourceById = (dataset: Pick<Dataset, 'sources'> & Redirects, id: SourceId): Source =>
  entryById(dataset, listIn(dataset, 'sources'), id, 'source');

/**
 * The conflict with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const conflictById = (
  dataset: Pick<Dataset, 'conflicts'> & Redirects,
  id: ConflictId,
): Conflict => entryById(dataset, listIn(dataset, 'conflicts'), id, 'conflict');

/** The entry of a list with an ID, following redirects. */
export function entryById<Entry extends { readonly id: string }>(
  dataset: Redirects,
  entries: readonly Entry[],
  id: string,
  what: string,
): Entry {
  const current = currentId(dataset, textOf(id, `the ID of a ${what}`));
  const entry = withId(entries, current);
  if (entry === undefined) throw unknownId(id, what);
  return entry;
}

/** The entry of several collections with an ID, following redirects; a collection behind it is not read. */
export function entryWithin<
  Name extends string,
  Entry extends { readonly id: string },
  Collections extends Readonly<Record<Name, readonly Entry[]>> & Redirects,
>(dataset: Collections, names: readonly Name[], id: string, what: string): Entry {
  const current = currentId(objectOf(dataset, 'a dataset'), textOf(id, `the ID of a ${what}`));
  for (const name of names) {
    const entry = withId(listIn(dataset, name), current);
    if (entry !== undefined) return entry;
  }
  throw unknownId(id, what);
}

const unknownId = (id: string, what: string): QueryError =>
  new QueryError('unknown-id', id, `No ${what} has the ID "${id}".`);

const places = /* @__PURE__ */ new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/** The entry with an ID. Where each stands is remembered of a frozen list, such as those of the dataset. */
function withId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry | undefined {
  if (!Object.isFrozen(entries)) return entries.find((entry) => entry.id === id);
  let known = places.get(entries);
  if (known === undefined) {
    known = new Map(entries.map((entry, place) => [entry.id, place]));
    places.set(entries, known);
  }
  const place = known.get(id);
  return place === undefined ? undefined : entries[place];
}

/**
 * The facts of a programme, in the order of the collections.
 *
 * @throws QueryError `unknown-programme`
 */
export function recordsByProgramme(
  dataset: Facts & Pick<Dataset, 'programmes'>,
  programmeId: ProgrammeId,
): readonly FactRecord[] {
  expectProgramme(dataset, programmeId);
  return factsOf(dataset).filter((record) => record.programme === programmeId);
}

/** @throws QueryError `unknown-programme` */
export function expectProgramme(dataset: Pick<Dataset, 'programmes'>, programmeId: string): void {
  textOf(programmeId, 'the ID of a programme');
  if (!listIn(dataset, 'programmes').some(({ id }) => id === programmeId)) {
    const message = `No programme has the ID "${programmeId}".`;
    throw new QueryError('unknown-programme', programmeId, message);
  }
}

/**
 * The facts that name a system among their items, in the order of their IDs; `toSorted(byDate)` puts them into that of
 * time.
 *
 * @throws QueryError `unknown-system`
 */
export function recordsBySystem(
  dataset: Facts & Pick<Dataset, 'systems'>,
  systemId: SystemId,
): readonly FactRecord[] {
  textOf(systemId, 'the ID of a system');
  if (!listIn(dataset, 'systems').some(({ id }) => id === systemId)) {
    throw new QueryError('unknown-system', systemId, `No system has the ID "${systemId}".`);
  }
  return factsOf(dataset).filter((record) => record.systems.includes(systemId));
}

/**
 * The deals at a stage.
 *
 * @throws QueryError `unknown-stage`
 */
export function dealsByStage(dataset: Pick<Dataset, 'deals'>, stage: Stage): readonly Deal[] {
  expectStage(stage);
  return listIn(dataset, 'deals').filter((deal) => deal.stage === stage);
}

/** @throws QueryError `unknown-stage` */
export function expectStage(stage: Stage): void {
  if (stages.includes(textOf(stage, 'a stage'))) return;
  const message = `No stage is called "${stage}": give one of ${stages.join(', ')}.`;
  throw new QueryError('unknown-stage', stage, message);
}

/** The sources of a record, principal first. */
export const sourcesOf = (
  dataset: Pick<Dataset, 'sources'> & Redirects,
  record: Pick<FactRecord | Series | Rumour | Conflict, 'sources'>,
): readonly Source[] => listIn(record, 'sources').map((id) => sourceById(dataset, id));

/** The document a source reprints or translates, or the source itself. */
export function originalOf(dataset: Pick<Dataset, 'sources'> & Redirects, source: Source): Source {
  const { original } = objectOf(source, 'a source');
  return original === undefined ? source : originalOf(dataset, sourceById(dataset, original));
}
