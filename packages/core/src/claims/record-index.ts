import type { Conflict, Dataset, Deal, FactRecord, Figure, When } from '../generated/types.ts';
import { type Named, namesOf } from '../query/names.ts';
import { factsOf } from '../query/records.ts';
import { tokenize } from '../reading/tokens.ts';
import type { Subject } from './claim.ts';
import { findPhrases, foldPhrase, type Phrases, phrasesOf, wordsOf } from './phrases.ts';

/** A name and the entries that it may mean; one in capitals (TOW) is not the word in small letters. */
export interface NameEntry {
  readonly subjects: readonly Subject[];
  readonly capitalsOnly: boolean;
}

/** The names and facts of a dataset, indexed for checking claims. */
export interface RecordIndex {
  readonly names: Phrases<NameEntry>;
  /** The stages of the same deal, by system: notice, listing, contracts and deliveries together. */
  readonly families: ReadonlyMap<string, readonly Family[]>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** Facts whose title names a term. */
  readonly facts: ReadonlyMap<string, readonly FactRecord[]>;
  /** The terms that are exercises: other countries take part in them. */
  readonly exercises: ReadonlySet<string>;
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>;
  /** The systems that the numbers of a conflict may count: those of all its deals. */
  readonly disputedSystems: ReadonlyMap<string, ReadonlySet<string>>;
  /** The programme that weapons sold fall under: that of the active cases. */
  readonly sales: Subject | undefined;
  /** The rumour about a system of which no deal is on record, by system. */
  readonly rumours: ReadonlyMap<string, string>;
  /** Statements, conflicts and rumours that a text may repeat, by ID. */
  readonly statements: ReadonlyMap<string, Stated>;
  /** What kind of thing each system is. */
  readonly equipment: ReadonlyMap<string, string>;
  /** The day of the dataset. */
  readonly asOf: string;
}

/** A statement, a conflict whose readings a text may follow, or a rumour. */
export interface Stated {
  /** The fact to open; none for a rumour, which is no evidence. */
  readonly record: string | undefined;
  /** Corroborated, and no conflict is about it. */
  readonly isSettled: boolean;
  /** The times of the readings. */
  readonly whens: readonly When[];
}

/** The deals that name a system and are stages of one another. */
export type Family = readonly Deal[];

const indexes = new WeakMap<Dataset, RecordIndex>();

/** The index of a dataset, made once. */
export function indexOf(dataset: Dataset): RecordIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const facts = factsByTerm(dataset);
  const active = dataset.figures.find(({ amount }) => amount.valueKind === 'active-cases');
  const index: RecordIndex = {
    names: nameEntries([
      ...dataset.systems.map((named) => ({ named, kind: 'system' }) as const),
      ...dataset.programmes.map((named) => ({ named, kind: 'programme' }) as const),
      ...dataset.terms
        .filter(({ id }) => facts.has(id))
        .map((named) => ({ named, kind: 'term' }) as const),
    ]),
    families: familiesBySystem(dataset),
    figures: grouped(dataset.figures, ({ programme }) =>
      programme === undefined ? [] : [programme],
    ),
    facts,
    exercises: new Set(
      [...facts].flatMap(([id, own]) => (own.some(({ kind }) => kind === 'exercise') ? [id] : [])),
    ),
    conflicts: grouped(dataset.conflicts, ({ records }) => records),
    disputedSystems: disputedSystems(dataset),
    sales:
      active?.programme === undefined ? undefined : { kind: 'programme', id: active.programme },
    rumours: new Map(
      dataset.rumours.flatMap(({ id, about: [thing] }) =>
        thing === undefined ? [] : [[thing, id]],
      ),
    ),
    statements: statedIn(dataset),
    equipment: new Map(dataset.systems.map(({ id, equipment }) => [id, equipment])),
    asOf: dataset.asOf,
  };
  indexes.set(dataset, index);
  return index;
}

function disputedSystems({ conflicts, deals }: Dataset): RecordIndex['disputedSystems'] {
  const systems = new Map(deals.map((deal) => [deal.id, new Set(deal.systems)]));
  return new Map(
    conflicts.map(({ id, records }) => {
      const [first = new Set<string>(), ...others] = records.flatMap(
        (record) => systems.get(record) ?? [],
      );
      return [id, new Set([...first].filter((system) => others.every((set) => set.has(system))))];
    }),
  );
}

function statedIn({ statements, conflicts, rumours }: Dataset): ReadonlyMap<string, Stated> {
  const disputed = new Set(conflicts.flatMap(({ records }) => records));
  return new Map([
    ...statements.map(({ id, claimStatus }): [string, Stated] => [
      id,
      {
        record: id,
        isSettled: claimStatus?.status === 'corroborated' && !disputed.has(id),
        whens: [],
      },
    ]),
    ...conflicts.flatMap(({ id, records: [record], readings }): [string, Stated][] =>
      record === undefined
        ? []
        : [[id, { record, isSettled: false, whens: readings.flatMap(({ when }) => when ?? []) }]],
    ),
    ...rumours.map(({ id }): [string, Stated] => [
      id,
      { record: undefined, isSettled: false, whens: [] },
    ]),
  ]);
}

interface Bearer {
  readonly named: Named;
  readonly kind: Subject['kind'];
}

function nameEntries(bearers: readonly Bearer[]): Phrases<NameEntry> {
  const entries = new Map<string, NameEntry>();
  for (const { named, kind } of bearers) {
    for (const name of namesOf(named)) {
      const folded = foldPhrase(name);
      const known = entries.get(folded);
      const others = known?.subjects.filter(({ id }) => id !== named.id) ?? [];
      entries.set(folded, {
        subjects: [...others, { kind, id: named.id }],
        capitalsOnly: /^[a-z]{2,5}$/.test(folded),
      });
    }
  }
  return phrasesOf(entries);
}

const SAME_DEAL = new Set(['lists', 'contracts', 'delivers', 'part-of', 'details']);

/** Families by system. Deals join where one lists, contracts, delivers or details the other, or is part of it. */
function familiesBySystem({ deals }: Dataset): ReadonlyMap<string, readonly Family[]> {
  const heads = new Map(deals.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const head = heads.get(id) ?? id;
    return head === id ? id : headOf(head);
  };
  for (const { id, links = [] } of deals) {
    for (const { relation, to } of links) {
      if (SAME_DEAL.has(relation) && heads.has(to)) heads.set(headOf(id), headOf(to));
    }
  }
  const bySystem = grouped(deals, ({ systems }) => systems);
  return new Map(
    [...bySystem].map(([system, own]) => [
      system,
      [...grouped(own, ({ id }) => [headOf(id)]).values()],
    ]),
  );
}

/** Facts whose title names a term, in any language; only facts that state a date or a number. */
function factsByTerm(dataset: Dataset): ReadonlyMap<string, readonly FactRecord[]> {
  const terms = nameEntries(dataset.terms.map((named) => ({ named, kind: 'term' })));
  const dated = factsOf(dataset).filter(
    (fact) =>
      fact.kind === 'event' ||
      fact.kind === 'exercise' ||
      fact.kind === 'deployment' ||
      (fact.kind === 'statement' && fact.counts !== undefined),
  );
  return grouped(dated, ({ title }) =>
    [title.en, title.ar, title.fr].flatMap((words) =>
      findPhrases(wordsOf(words, tokenize(words)), terms).flatMap(({ value }) =>
        value.subjects.map(({ id }) => id),
      ),
    ),
  );
}

function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}
