import {
  type Citable,
  type Conflict,
  type Dataset,
  type Deal,
  factsOf,
  findByName,
  findSystem,
  foldName,
  type Named,
  namesOf,
  newestFirst,
  type Programme,
  type Release,
  recordsByProgramme,
  recordsBySystem,
  type System,
  type Term,
} from '@us-morocco-security/core';
import type { Result, SearchedCollection } from '@us-morocco-security/core/search';
import type { Command, Context as WholeContext } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { chartNames, type Drawable, findChart, namesOfChart } from '../pictures/names.ts';
import { namesOfCommand } from '../words.ts';
import { searchOf } from './finding.ts';
import { foldKnown, nearest, nearestIds } from './nearest.ts';

type Context = Omit<WholeContext, 'request'>;

/**
 * The fact, series or rumour with an ID, present or former, or with a title in any language.
 * A system or a programme is named by its only record.
 *
 * @throws AnswerError `unknown-name`, with the nearest IDs; `several-records` of a system or a programme
 */
export const recordNamed = (context: Context, name: string): Citable =>
  findNamed(context, citables(context.dataset), titlesOf, name);

/** Everything that can be cited by its ID. */
export const citables = (dataset: Dataset): readonly Citable[] => [
  ...factsOf(dataset),
  ...dataset.series,
  ...dataset.rumours,
];

/**
 * The conflict with an ID, present or former, or with a title in any language.
 *
 * @throws AnswerError `unknown-name`, with the nearest IDs
 */
export const conflictNamed = (context: Context, name: string): Conflict =>
  findNamed(context, context.dataset.conflicts, titlesOf, name);

/**
 * The deal with an ID, present or former, a transmittal number or a title in any language. The number is read however
 * it is typed: 19-16, 1916, ١٩-١٦. A system or a programme is named by its only deal.
 *
 * @throws AnswerError `unknown-name`, with the nearest IDs; `several-records` of a system or a programme
 */
export const dealNamed = (context: Context, name: string): Deal =>
  findNamed(context, context.dataset.deals, namesOfDeal, name);

/** What a deal is called besides its ID. */
export const namesOfDeal = ({ title, transmittal }: Deal): readonly string[] => [
  ...(transmittal === undefined ? [] : [transmittal]),
  ...Object.values(title),
];

/** The programme with an ID; that there is one is the dataset's promise. */
export function programmeWithId({ dataset }: Context, id: string): Programme {
  const programme = dataset.programmes.find((candidate) => candidate.id === id);
  if (programme === undefined) throw new Error(`No programme has the ID "${id}".`);
  return programme;
}

function findNamed<Entry extends { readonly id: string }>(
  context: Context,
  entries: readonly Entry[],
  namesIn: (entry: Entry) => readonly string[],
  name: string,
): Entry {
  const id = context.dataset.redirects[name] ?? name;
  const folded = foldName(name);
  const found =
    entries.find((entry) => entry.id === id) ??
    entries.find((entry) => namesIn(entry).some((known) => foldKnown(known) === folded));
  if (found !== undefined) return found;
  const about = entriesAbout(context, entries, name);
  if (about !== undefined) return oneOf(about);
  const near = nearestIds(
    name,
    entries.flatMap((entry) =>
      [entry.id, ...namesIn(entry)].map((known) => [known, entry.id] as const),
    ),
  );
  throw new AnswerError(
    'unknown-name',
    name,
    near.length > 0 ? near : idsFound(context, entries, name),
  );
}

/** A system or a programme, and those of some entries that are about it, newest first. */
interface EntriesAbout<Entry> {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The entries about the system or the programme with a name; undefined where there are none. */
function entriesAbout<Entry extends { readonly id: string }>(
  { dataset, language }: Context,
  entries: readonly Entry[],
  name: string,
): EntriesAbout<Entry> | undefined {
  const system = findSystem(dataset, name) ?? systemSpelled(dataset, name);
  const programme = system === undefined ? findByName(dataset.programmes, name) : undefined;
  const records =
    system !== undefined
      ? recordsBySystem(dataset, system.id)
      : programme !== undefined
        ? recordsByProgramme(dataset, programme.id)
        : [];
  const wanted = records
    .toSorted(newestFirst)
    .flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []);
  const named = (system ?? programme)?.name[language];
  return named === undefined || wanted.length === 0 ? undefined : { name: named, entries: wanted };
}

/** @throws AnswerError `several-records` where there is more than one to choose from */
function oneOf<Entry extends { readonly id: string }>({
  name,
  entries,
}: EntriesAbout<Entry>): Entry {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) return only;
  const ids = entries.slice(0, MOST_CHOICES).map(({ id }) => id);
  throw new AnswerError('several-records', name, ids);
}

const MOST_CHOICES = 5;

/** Searches the given entries for a name that matches none of them exactly. */
const idsFound = (
  { dataset }: Context,
  entries: readonly { readonly id: string }[],
  name: string,
): readonly string[] =>
  searchOf(dataset)
    .find(name)
    .map(({ id }) => id)
    .filter((id) => entries.some((entry) => entry.id === id))
    .slice(0, MOST_SUGGESTIONS);

const titlesOf = ({ title }: Pick<Citable, 'title'>): readonly string[] => [
  title.ar,
  title.en,
  title.fr,
];

/**
 * The system with a name or an alias in any script.
 *
 * @throws AnswerError `unknown-name`, with the nearest names
 */
export function systemNamed(context: Context, name: string): System {
  const { dataset } = context;
  const found = findSystem(dataset, name) ?? systemSpelled(dataset, name);
  if (found !== undefined) return found;
  const near = nearIds(dataset.systems, name);
  throw new AnswerError(
    'unknown-name',
    name,
    near.length > 0 ? near : foundIds(context, name, ['systems']),
  );
}

/** The only system of which a text is a name in another spelling: «ف16». */
function systemSpelled(dataset: Dataset, name: string): System | undefined {
  const [only, ...others] = searchOf(dataset).named(name, { kinds: ['systems'] });
  return others.length > 0 ? undefined : dataset.systems.find(({ id }) => id === only?.id);
}

const MOST_SUGGESTIONS = 3;

/** The IDs of the entries with a name that a slip of typing could have turned into another. */
export const nearIds = (entries: readonly Named[], name: string): readonly string[] =>
  nearestIds(
    name,
    entries.flatMap((entry) => namesOf(entry).map((known) => [known, entry.id] as const)),
  );

/** Search results for an unknown name: suggestions, never chosen automatically. */
const foundIds = (
  { dataset }: Pick<Context, 'dataset'>,
  name: string,
  kinds: readonly SearchedCollection[],
): readonly string[] =>
  searchOf(dataset)
    .find(name, { kinds, limit: MOST_SUGGESTIONS })
    .map(({ id }) => id);

/** How an answer calls what the search found. */
export function entryName(
  { dataset, language }: Pick<Context, 'dataset' | 'language'>,
  { collection, id }: Pick<Result, 'collection' | 'id'>,
): string {
  const entry = dataset[collection].find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No entry of ${collection} has the ID "${id}".`);
  return ('name' in entry ? entry.name : entry.title)[language];
}

/**
 * The chart with a name in any language, or else the system with one.
 *
 * @throws AnswerError `unknown-name`, with the nearest names, else the charts
 */
export function chartNamed(context: Context, typed: string): Drawable {
  const id = findChart(typed);
  if (id !== undefined) return { id };
  try {
    const system = systemNamed(context, typed);
    return { id: system.id, system };
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    const near = nearestIds(
      typed,
      chartNames.flatMap((name) =>
        [name, ...namesOfChart(name)].map((known) => [known, name] as const),
      ),
    );
    const meant = [...near, ...error.suggestions];
    throw new AnswerError('unknown-name', typed, meant.length > 0 ? meant : chartNames);
  }
}

/** Everything that can be explained: the terms, and the programmes by their names. */
const explainable = ({ dataset }: Pick<Context, 'dataset'>): readonly (Term | Programme)[] => [
  ...dataset.programmes,
  ...dataset.terms,
];

/**
 * The term or programme with a name.
 *
 * @throws AnswerError `unknown-name`, with the nearest names
 */
export function termNamed(context: Context, name: string): Term | Programme {
  const { dataset } = context;
  const found = findByName(dataset.terms, name) ?? findByName(dataset.programmes, name);
  if (found !== undefined) return found;
  const near = nearIds(explainable(context), name);
  throw new AnswerError(
    'unknown-name',
    name,
    near.length > 0 ? near : foundIds(context, name, ['terms', 'programmes']),
  );
}

/** The commands with a name, in any language, that a slip of typing could have turned into another. */
export function nearCommands(
  { commands }: Pick<Context, 'commands'>,
  typed: string,
): readonly string[] {
  return nearestIds(
    typed,
    commands.flatMap(({ name }) => namesOfCommand(name).map((known) => [known, name] as const)),
  );
}

/**
 * The command with a name in any language.
 *
 * @throws AnswerError `unknown-command`, with the nearest names
 */
export function commandNamed({ commands }: Context, typed: string): Command {
  const name = typed.replace(/^\//u, '').normalize('NFC').toLowerCase();
  const found = commands.find((command) => namesOfCommand(command.name).includes(name));
  if (found !== undefined) return found;
  throw new AnswerError('unknown-command', typed, nearCommands({ commands }, name));
}

/**
 * The release with a version: 0.1.0, v0.1.0.
 *
 * @throws AnswerError `unknown-name`, with the nearest versions, else the newest
 */
export function releaseNamed({ dataset: { releases } }: Context, typed: string): Release {
  const wanted = typed.replace(/^v/i, '');
  const found = releases.find(({ version }) => version === wanted);
  if (found !== undefined) return found;
  const versions = releases.map(({ version }) => version);
  const near = nearest(wanted, versions);
  throw new AnswerError(
    'unknown-name',
    typed,
    near.length > 0 ? near : versions.slice(0, MOST_SUGGESTIONS),
  );
}
