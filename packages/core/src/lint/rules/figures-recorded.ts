import type { AuthoredDataset } from '../../schema/authored.ts';
import { dayKeys, looserKeys, statedFigures, whenKeys } from '../figure-keys.ts';
import { figuredOf } from '../figured.ts';
import { originalOf } from '../originals.ts';
import type { Rule } from '../rule.ts';
import {
  type Amount,
  allAnchors,
  amountOf,
  anchorsOf,
  byId,
  type Count,
  claimedValues,
  countsOf,
  type Entry,
  entries,
  type Fact,
  languages,
  type Path,
  pointsOf,
  texts,
  type When,
  whenOf,
} from '../walk.ts';

type Conflict = Extract<Entry, { readonly collection: 'conflicts' }>;
type Series = Extract<Entry, { readonly collection: 'series' }>;
type Rumour = Extract<Entry, { readonly collection: 'rumours' }>;
type Told = Fact | Conflict | Series | Rumour;
type Point = ReturnType<typeof pointsOf>[number];
type Keys = readonly string[];

export const figuresRecorded: Rule = {
  name: 'figures-recorded',
  description:
    'Every figure in the words of a record is recorded in it, in its sources, or in a record linked to it.',
  check(dataset) {
    const told = entries(dataset).filter(isTold);
    const own = new Map(told.map((entry) => [entry.record.id, recordedIn(entry, dataset)]));
    return told.flatMap((entry) => {
      const { collection, record } = entry;
      const near = [record.id, ...neighbours(entry, told)];
      const known = new Set(near.flatMap((id) => own.get(id) ?? []));
      return stated(entry).flatMap(({ text, path }) =>
        statedFigures(text)
          .filter(({ keys }) => !keys.some((key) => known.has(key)))
          .map((figure) => ({
            collection,
            id: record.id,
            path,
            message: `"${figure.text}" is recorded neither here nor in a linked record.`,
            fix: 'Record it as a value, link the record that has it, or leave it out.',
          })),
      );
    });
  },
};

/** All that an entry states in words: its texts, and the prints of what is no figure itself. */
function stated(entry: Told): readonly { readonly text: string; readonly path: Path }[] {
  const own = texts(entry).flatMap(({ text, path }) =>
    languages.map((language) => ({ text: text[language], path: [...path, language] })),
  );
  return isFact(entry) ? [...own, ...worded(entry)] : own;
}

function worded(fact: Fact): readonly { readonly text: string; readonly path: Path }[] {
  const figured = claimedValues(fact).filter(figuredOf);
  return Object.keys(fact.record.anchors)
    .filter((field) => !figured.some((claim) => claim.field === field))
    .flatMap((field) => anchorsOf(fact, field))
    .map(({ anchor, path }) => ({ text: anchor.asPrinted, path: [...path, 'asPrinted'] }));
}

const isTold = (entry: Entry): entry is Told =>
  'anchors' in entry.record ||
  entry.collection === 'conflicts' ||
  entry.collection === 'series' ||
  entry.collection === 'rumours';

const isFact = (entry: Told): entry is Fact => 'anchors' in entry.record;

/** The records linked to this one, from either side, and the conflicts that touch it. */
function neighbours({ record }: Told, told: readonly Told[]): readonly string[] {
  const named = told
    .filter((other) => namedBy(other).includes(record.id))
    .map((other) => other.record.id);
  const self = told.find((other) => other.record.id === record.id);
  return [...(self ? namedBy(self) : []), ...named];
}

function namedBy({ record }: Told): readonly string[] {
  if ('readings' in record) return record.records;
  if ('links' in record) return (record.links ?? []).map(({ to }) => to);
  return 'seeAlso' in record ? (record.seeAlso ?? []) : [];
}

function recordedIn(entry: Told, dataset: AuthoredDataset): Keys {
  return [...valueKeys(entry, dataset), ...sourceDays(entry, dataset).flatMap(looserKeys)];
}

function valueKeys(entry: Told, dataset: AuthoredDataset): Keys {
  if (entry.collection === 'conflicts') return conflictKeys(entry);
  if (entry.collection === 'series') return seriesKeys(entry);
  return entry.collection === 'rumours' ? rumourKeys(entry) : factKeys(entry, dataset);
}

function seriesKeys({ record: { points } }: Series): Keys {
  return points.flatMap(({ fiscalYear, value, anchors }) => [
    ...timeKeys({ fiscalYears: { from: fiscalYear, to: fiscalYear } }),
    String(Math.abs(value)),
    ...anchors.flatMap(({ asPrinted }) => printKeys(asPrinted)),
  ]);
}

function rumourKeys({ record: { reports, denials = [] } }: Rumour): Keys {
  return [...reports, ...denials].flatMap(({ when, quantity, amount, anchors }) => [
    ...timeKeys({ edtf: when }),
    ...amountKeys(amount),
    ...(quantity === undefined ? [] : [String(quantity)]),
    ...anchors.flatMap(({ asPrinted }) => printKeys(asPrinted)),
  ]);
}

function conflictKeys({ record }: Conflict): Keys {
  return record.readings.flatMap(({ counts, amount, when, anchors }) => [
    ...(counts ?? []).flatMap(countKeys),
    ...amountKeys(amount),
    ...timeKeys(when),
    ...anchors.flatMap(({ asPrinted }) => printKeys(asPrinted)),
  ]);
}

function factKeys(fact: Fact, { systems }: AuthoredDataset): Keys {
  const { record } = fact;
  const items = 'items' in record ? record.items : [];
  const countries = 'countries' in record ? record.countries : [];
  const edition = 'edition' in record ? record.edition : undefined;
  const known = byId(systems);
  const names = items.flatMap(({ system }) => Object.values(known.get(system)?.name ?? {}));
  const prints = (record.divergences ?? []).map(({ anchor }) => anchor.asPrinted);
  return [
    ...amountKeys(amountOf(fact)),
    ...timeKeys(whenOf(fact)),
    ...countsOf(fact).flatMap(countKeys),
    ...items.flatMap(({ quantity }) => (quantity === undefined ? [] : [String(quantity)])),
    ...(edition === undefined ? [] : [String(edition)]),
    ...[pointsOf(fact), countries].filter((list) => list.length > 0).map(lengthKey),
    ...[...names, ...prints].flatMap(printKeys),
    ...pointsOf(fact).flatMap((point) => pointKeys(fact, point)),
  ];
}

/** A point is a value in words: it records the figures that it states and that its own anchors quote. */
function pointKeys(fact: Fact, { key, text }: Point): Keys {
  const told = new Set(languages.flatMap((language) => printKeys(text[language])));
  return anchorsOf(fact, `points.${key}`)
    .flatMap(({ anchor }) => printKeys(anchor.asPrinted))
    .filter((printed) => told.has(printed));
}

/** The days on which the sources, and what they reprint or translate, were published. */
function sourceDays(entry: Told, { sources }: AuthoredDataset): Keys {
  const known = byId(sources);
  const cited = allAnchors(entry).flatMap(({ anchor }) => known.get(anchor.source) ?? []);
  const originals = cited.map((source) => originalOf(source, known));
  return [...cited, ...originals].flatMap(({ published }) => dayKeys(published ?? ''));
}

const amountKeys = (amount: Amount | undefined): Keys => (amount ? [String(amount.usd)] : []);

const timeKeys = (when: When | undefined): Keys => (when ? whenKeys(when).flatMap(looserKeys) : []);

const countKeys = ({ value }: Count): Keys => [String(value)];

const lengthKey = (list: readonly unknown[]): string => String(list.length);

const printKeys = (print: string): Keys => statedFigures(print).flatMap(({ keys }) => keys);
