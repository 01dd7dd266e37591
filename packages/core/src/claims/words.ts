import { tables } from '../generated/lexicon.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { senses } from './senses.ts';

const tableOf = <Sense extends string>(
  lists: Readonly<Record<Sense, string>>,
  known: readonly Sense[],
): Phrases<Sense> =>
  phrasesOf(
    known.flatMap((sense) =>
      lists[sense]
        .split(' ')
        .filter(Boolean)
        .map((phrase): [string, Sense] => [phrase, sense]),
    ),
  );

/** Finite forms only: «بيع» and « la vente de » name what was approved as well as what was done. */
export const stageWords = tableOf(tables.stages, senses.stages);
/** Beside the finite forms, in a question. */
export const infinitives = tableOf(tables.infinitives, senses.infinitives);
export const cueWords = tableOf(tables.cues, senses.cues);
export const unitWords = tableOf(tables.units, senses.units);
export const linkWords = tableOf(tables.links, senses.links);
export const questionWords = tableOf(tables.questions, senses.questions);
export const wordEndings = tables.endings.future.split(' ').filter(Boolean);
export const otherBearers = tableOf(tables.bearers, senses.bearers);
