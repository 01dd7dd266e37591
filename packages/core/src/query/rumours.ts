import type {
  Dataset,
  Deal,
  FactRecord,
  Figure,
  KnownDealId,
  KnownFigureId,
  KnownRumourId,
  KnownSeriesId,
  Rumour,
  RumourId,
  Series,
  SystemId,
  TermId,
} from '../generated/types.ts';
import { listIn, textOf } from './arguments.ts';
import { entryById, entryWithin, type Facts, factCollections } from './records.ts';

/**
 * The rumour with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const rumourById = (dataset: Pick<Dataset, 'rumours' | 'redirects'>, id: RumourId): Rumour =>
  entryById(dataset, listIn(dataset, 'rumours'), id, 'rumour');

/** The rumours about a system or a term; none where there is no such thing. */
export function rumoursAbout(
  dataset: Pick<Dataset, 'rumours'>,
  id: SystemId | TermId,
): readonly Rumour[] {
  textOf(id, 'the ID of a system or term');
  return listIn(dataset, 'rumours').filter(({ about }) => about.includes(id));
}

/** An entry with an ID, sources and a title, so that it can be cited. */
export type Citable = FactRecord | Series | Rumour;

type Citables = Facts & Pick<Dataset, 'series' | 'rumours' | 'redirects'>;

/**
 * The fact, series or rumour with an ID, following redirects; `kind` tells which.
 *
 * @throws QueryError `unknown-id`
 */
export function citableById(dataset: Citables, id: KnownDealId): Deal;
export function citableById(dataset: Citables, id: KnownFigureId): Figure;
export function citableById(dataset: Citables, id: KnownSeriesId): Series;
export function citableById(dataset: Citables, id: KnownRumourId): Rumour;
export function citableById(dataset: Citables, id: Citable['id']): Citable;
export function citableById(dataset: Citables, id: Citable['id']): Citable {
  return entryWithin(dataset, [...factCollections, 'series', 'rumours'], id, 'record');
}
