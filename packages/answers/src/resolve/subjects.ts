import { type Dataset, findByName, foldName, stages } from '@us-morocco-security/core';
import { type Language, languages } from '@us-morocco-security/core/labels';
import type { Context as WholeContext } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { speak } from '../language/messages.ts';
import { choiceLabel } from '../words.ts';
import { findChoice } from './choice-words.ts';
import { systemNamed } from './named.ts';
import { foldKnown, nearestIds } from './nearest.ts';
import { systemsByRecord } from './systems-by-record.ts';

type Context = Omit<WholeContext, 'request'>;

/** The topics that are no kind of a thing. */
const PLAIN = ['everything', 'corrections', 'rumours'] as const;

/** Everything that news can be followed by, as `News` names it, the widest first. */
export const subjects = (dataset: Dataset): readonly string[] => [
  ...PLAIN,
  ...stages.map((stage) => `stage:${stage}`),
  ...dataset.programmes.map(({ id }) => `programme:${id}`),
  ...systemsByRecord(dataset).map(({ id }) => `system:${id}`),
];

/** A topic as it travels in a button: `system.himars`. */
export const subjectCode = (topic: string): string => topic.replace(':', '.');

/** The topic of a code; of what is no code, the text itself. */
export const topicOfCode = (code: string): string => code.replace('.', ':');

/** What a topic is called; the topic itself where the dataset does not know it any more. */
export function subjectLabel(
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
  topic: string,
): string {
  const plain = PLAIN.find((each) => each === topic);
  if (plain !== undefined) return speak(language)(`news-topic-${plain}`);
  const [kind, id = ''] = topic.split(':', 2);
  switch (kind) {
    case 'stage':
      return choiceLabel(id, dataset, language);
    case 'programme':
      return dataset.programmes.find((each) => each.id === id)?.name[language] ?? topic;
    case 'system':
      return dataset.systems.find((each) => each.id === id)?.name[language] ?? topic;
    default:
      return topic;
  }
}

/**
 * The topic with a name in any language: of a stage, a programme or a system, or one of the plain ones.
 *
 * @throws AnswerError `unknown-name`, with the nearest topics
 */
export function subjectNamed(context: Context, typed: string): string {
  const { dataset } = context;
  const topic = topicOfCode(typed);
  if (subjects(dataset).includes(topic)) return topic;
  const folded = foldName(typed);
  const plain = PLAIN.find((each) =>
    languages.some((language) => foldKnown(subjectLabel({ dataset, language }, each)) === folded),
  );
  if (plain !== undefined) return plain;
  const stage = findChoice(stages, typed);
  if (stage !== undefined) return `stage:${stage}`;
  const programme = findByName(dataset.programmes, typed);
  if (programme !== undefined) return `programme:${programme.id}`;
  return systemTopic(context, typed);
}

function systemTopic(context: Context, typed: string): string {
  try {
    return `system:${systemNamed(context, typed).id}`;
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    const near = nearestIds(typed, namesOf(context.dataset));
    const meant = [...near, ...error.suggestions.map((id) => `system:${id}`)];
    throw new AnswerError('unknown-name', typed, [...new Set(meant)].map(subjectCode));
  }
}

/** The names of the topics that are no systems. */
const namesOf = (dataset: Dataset) =>
  subjects(dataset)
    .filter((topic) => !topic.startsWith('system:'))
    .flatMap((topic) =>
      languages.map((language) => [subjectLabel({ dataset, language }, topic), topic] as const),
    );
