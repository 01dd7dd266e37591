import {
  type Deal,
  type FactRecord,
  factsOf,
  findSystem,
  foldName,
  namesOf,
  type Programme,
  type System,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { foldKnown, nearest } from '../nearest.ts';

/**
 * The record with an ID, present or former, or with a title in any language.
 *
 * @throws AnswerError `unknown-name`, with the nearest IDs
 */
export const recordNamed = (context: Context, name: string): FactRecord =>
  findNamed(context, factsOf(context.dataset), titlesOf, name);

/**
 * The deal with an ID, present or former, a transmittal number or a title in any language. The number is read however
 * it is typed: 19-16, 1916, ١٩-١٦.
 *
 * @throws AnswerError `unknown-name`, with the nearest IDs
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
  { dataset }: Context,
  entries: readonly Entry[],
  namesIn: (entry: Entry) => readonly string[],
  name: string,
): Entry {
  const id = dataset.redirects[name] ?? name;
  const folded = foldName(name);
  const found =
    entries.find((entry) => entry.id === id) ??
    entries.find((entry) => namesIn(entry).some((known) => foldKnown(known) === folded));
  if (found !== undefined) return found;
  const ids = new Map(
    entries.flatMap((entry) => [entry.id, ...namesIn(entry)].map((known) => [known, entry.id])),
  );
  const near = nearest(name, ids.keys()).map((known) => ids.get(known) ?? known);
  throw new AnswerError('unknown-name', name, [...new Set(near)]);
}

const titlesOf = ({ title }: FactRecord): readonly string[] => [title.ar, title.en, title.fr];

/**
 * The system that bears a name or an alias in any script.
 *
 * @throws AnswerError `unknown-name`, with the nearest names
 */
export function systemNamed({ dataset, language }: Context, name: string): System {
  const found = findSystem(dataset, name);
  if (found !== undefined) return found;
  const near = nearest(name, dataset.systems.flatMap(namesOf));
  const systems = new Set(near.map((alias) => findSystem(dataset, alias)?.name[language] ?? alias));
  throw new AnswerError('unknown-name', name, [...systems]);
}
