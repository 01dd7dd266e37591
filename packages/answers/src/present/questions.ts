import type { Citable } from '@us-morocco-security/core';
import { formatList, withoutBidiControls } from '@us-morocco-security/core/labels';
import type { Context, Question } from '../command.ts';
import type { FollowUp } from '../reply.ts';
import { choiceLabel, commandWords } from '../words.ts';
import { capitalized } from './blocks.ts';
import { questionSubjects, questionTitle } from './titles.ts';

/** What a button holds where it has a row to itself. */
export const MOST_IN_A_LABEL = 28;

/** What a question is written from; an answer in the making has it, and so has what completes a typed text. */
type Writer = Pick<
  Context,
  'dataset' | 'language' | 'say' | 'commands' | 'surface' | 'installation'
>;

/** A question in the words of the reader's language, to be offered: its words are written where they are read. */
export function followUp(writer: Writer, question: Question): FollowUp {
  const { command, options = {} } = question;
  let title: string | undefined;
  let label: string | undefined;
  return {
    line: writeCommandLine(command, options),
    get title() {
      title ??= questionTitle(writer, { command, options });
      return title;
    },
    get label() {
      label ??= labelOf(writer, question);
      return label;
    },
    request: { command, options, language: writer.language, page: 1 },
  };
}

/** The follow-up question about a record. */
export function questionAbout(record: Pick<Citable, 'id' | 'kind'>): Question {
  return record.kind === 'deal'
    ? { command: 'deal', options: { deal: record.id } }
    : { command: 'sources', options: { record: record.id } };
}

/** Questions to offer under an answer: each once, no two with the same label. */
export function nextQuestions(
  context: Context,
  ...questions: readonly Question[]
): readonly FollowUp[] {
  const all = questions.map((question) => followUp(context, question));
  const distinct = [...new Map(all.map((one) => [one.line, one])).values()];
  return withOwnLabels(distinct);
}

/** Numbers the labels that come again, so that no two buttons of a screen read alike. */
export const withOwnLabels = (questions: readonly FollowUp[]): readonly FollowUp[] =>
  questions.map((one, index) => {
    const before = questions.slice(0, index).filter(({ label }) => label === one.label).length;
    return before === 0 ? one : { ...one, label: `${one.label} (${before + 1})` };
  });

/** A label made for a button: the thing asked about, else what the command does. */
function labelOf(writer: Writer, { command, options = {} }: Question): string {
  const { dataset, language, say } = writer;
  switch (command) {
    case 'deal':
      return dealLabel(writer, options.deal) ?? say('button-deal');
    case 'sources':
      return say(options.record === undefined ? 'button-all-sources' : 'button-sources');
    case 'cite':
      return say('button-cite');
    case 'system':
      return nameThatFits(dataset.systems, options.name, language) ?? commandTitle(writer, command);
    case 'settings':
      return options.for === undefined
        ? commandLabel(writer, { command, options })
        : choiceLabel(options.for, dataset, language);
    case 'subscribe':
    case 'unsubscribe':
      return capitalized(subscriptionLabel(writer, { command, options }));
    case 'explain':
      return capitalized(
        nameThatFits([...dataset.terms, ...dataset.programmes], options.term, language) ??
          commandTitle(writer, command),
      );
    default:
      return commandLabel(writer, { command, options });
  }
}

/** What a question is about, where that fits, else what its command does. */
function commandLabel(writer: Writer, { command, options = {} }: Question): string {
  const request = { command, options };
  const names = [questionSubjects(writer, request), questionTitle(writer, request)];
  const fitting = names
    .map(withoutBidiControls)
    .find((name) => name !== '' && name.length <= MOST_IN_A_LABEL);
  return fitting ?? commandTitle(writer, command);
}

/** When alerts come, where the question says so; else what they are about. */
function subscriptionLabel(writer: Writer, { command, options = {} }: Question): string {
  const { about = '', ...when } = options;
  const { dataset, language } = writer;
  const words = withoutBidiControls(
    questionSubjects(writer, { command, options: Object.keys(when).length > 0 ? when : options }),
  );
  if (words !== '' && words.length <= MOST_IN_A_LABEL) return words;
  const id = about.split('.').at(-1);
  return (
    nameThatFits([...dataset.programmes, ...dataset.systems], id, language) ??
    commandTitle(writer, command)
  );
}

/** What a deal is about and its year: "HIMARS (M142), 2023"; undefined where that is too long for a button. */
export function dealLabel(
  { dataset, language }: Pick<Context, 'dataset' | 'language'>,
  wanted: string | undefined,
): string | undefined {
  const deal = dataset.deals.find(({ id }) => id === wanted);
  const system = dataset.systems.find(({ id }) => id === deal?.systems[0]);
  const year = (deal?.bounds?.earliest ?? deal?.bounds?.latest)?.slice(0, 4);
  if (system === undefined || year === undefined) return undefined;
  return [system.name[language], system.designation]
    .map((name) => withoutBidiControls(formatList([name, year], language)))
    .find((label) => label.length <= MOST_IN_A_LABEL);
}

const commandTitle = ({ language }: Writer, command: Question['command']): string =>
  commandWords(command, language).title;

/** The name of an entry, else its designation or acronym, whichever fits first. */
function nameThatFits(
  entries: readonly NamedEntry[],
  wanted: string | undefined,
  language: Context['language'],
): string | undefined {
  const entry = entries.find(({ id }) => id === wanted);
  const names = [entry?.name[language], entry?.designation, entry?.acronym];
  return names.find((name) => name !== undefined && name.length <= MOST_IN_A_LABEL);
}

interface NamedEntry {
  readonly id: string;
  readonly name: Readonly<Record<Context['language'], string>>;
  readonly designation?: string;
  readonly acronym?: string;
}

/** A request as one would type it: `/timeline from:2004`, `/system himars`. */
export const writeCommandLine = (
  command: string,
  options: Readonly<Record<string, string>>,
): string =>
  [
    `/${command}`,
    ...Object.entries(options).map(([name, value]) => `${name}:${quoted(value)}`),
  ].join(' ');

const quoted = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);
