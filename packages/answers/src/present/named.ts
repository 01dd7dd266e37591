import {
  type FactRecord,
  factsOf,
  findSystem,
  foldName,
  namesOf,
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
export function recordNamed({ dataset }: Context, name: string): FactRecord {
  const facts = factsOf(dataset);
  const id = dataset.redirects[name] ?? name;
  const folded = foldName(name);
  const found =
    facts.find((record) => record.id === id) ??
    facts.find((record) => titlesOf(record).some((title) => foldKnown(title) === folded));
  if (found !== undefined) return found;
  const ids = new Map(
    facts.flatMap((record) => [record.id, ...titlesOf(record)].map((known) => [known, record.id])),
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
