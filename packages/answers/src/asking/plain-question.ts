import type { Dataset } from '@us-morocco-security/core';
import { type ClaimCheck, checkClaim, type Subject } from '@us-morocco-security/core/claims';
import type { Result, SearchedCollection } from '@us-morocco-security/core/search';
import type { Answer, Command, CommandName, Context, Question } from '../command.ts';
import { commandAbout } from '../commands/command-about.ts';
import { explain } from '../commands/explain.ts';
import { systemAnswer } from '../commands/system.ts';
import { leadOf } from '../present/lead.ts';
import { searchOf } from '../resolve/finding.ts';
import { resolveOptions } from '../resolve/options.ts';
import { askedLead } from './asked-system.ts';
import { type Asking, readAsking } from './intent.ts';
import { topicOf, yearIn } from './topic.ts';
import { ofMorocco } from './words.ts';

/**
 * The answer to a plain question: whether it is true, about the one thing that it names, about two side by side, else
 * about its topic; for a total about every programme side by side, and none about another country. Undefined where a
 * text asks nothing, or nothing that one answer covers.
 */
export function plainQuestion(context: Context, text: string): Answer | undefined {
  const year = yearIn(text);
  const asking = readAsking(text);
  if (asking === undefined) {
    return year === undefined ? undefined : topicAnswer(context, text, 'about');
  }
  const check = checkClaim(context.dataset, text);
  if (check.verdict === 'other-country') return otherCountry(context);
  const checked = asking.intent === 'is-true' ? claimChecked(context, text) : undefined;
  if (checked !== undefined) return checked;
  const subjects = subjectsOf(context, check, asking);
  const [only, other, ...more] = subjects;
  if (asking.intent === 'compare' && other !== undefined && more.length === 0) {
    return compared(context, subjects);
  }
  if (only !== undefined && other === undefined) {
    return answerAbout(context, asking, only, year);
  }
  if (asking.intent === 'total') return commandNamed('overview', context)?.answer(context, {});
  if (only !== undefined) return undefined;
  return topicAnswer(context, text, asking.intent) ?? aboutTerm(context, text, asking);
}

/** What the one term of a question means, where it asks whether or when. */
function aboutTerm(context: Context, text: string, asking: Asking): Answer | undefined {
  if (asking.intent !== 'whether' && asking.intent !== 'when') return undefined;
  const [term, ...others] = named(context.dataset, text, ['terms']);
  return term && others.length === 0 ? answerAbout(context, asking, term, undefined) : undefined;
}

/** What is answered about the topic and the year of a question; undefined where that is not told by year. */
function topicAnswer(context: Context, text: string, intent: Asking['intent']): Answer | undefined {
  const found = topicOf(text);
  const topic = intent === 'latest' && found?.command === 'fms' ? NEWEST_SALES : found;
  const command = commandNamed(topic?.command, context);
  const year = yearIn(text);
  if (command === undefined) return undefined;
  const options = year === undefined ? topic?.options : ofYear(command, year);
  return options === undefined && year !== undefined
    ? undefined
    : command.answer(context, resolveOptions(context, command, options ?? {}).values);
}

const NEWEST_SALES = {
  command: 'timeline',
  options: { topic: 'sales' },
} as const satisfies Question;

/** The options by which a command is asked about one year; undefined where it has none. */
function ofYear({ options }: Command, year: string) {
  if ('year' in options) return { year };
  return 'from' in options && 'to' in options ? { from: year, to: year } : undefined;
}

function compared(context: Context, subjects: readonly Subject[]): Answer | undefined {
  const command = commandNamed('compare', context);
  const [a, b] = subjects.map(({ id }) => id);
  if (command === undefined || a === undefined || b === undefined) return undefined;
  return command.answer(context, resolveOptions(context, command, { a, b }).values);
}

const otherCountry = ({ say }: Context): Answer => ({ lead: leadOf([say('ask-other-country')]) });

/**
 * What the claim check says of a sentence that states something of Morocco: “Morocco received 40 HIMARS”. Undefined for
 * questions, for words to be looked up, and where there is nothing to compare.
 */
export function statementChecked(context: Context, text: string): Answer | undefined {
  if (!ofMorocco.test(text)) return undefined;
  const { question, parts } = checkClaim(context.dataset, text);
  const isStated = parts.some(({ claimed }) => claimed.what !== 'statement');
  return question || !isStated ? undefined : claimChecked(context, text);
}

/** What the claim check says of a text; undefined where it finds nothing to compare. */
export function claimChecked(context: Context, text: string): Answer | undefined {
  return checkClaim(context.dataset, text).parts.length === 0
    ? undefined
    : commandNamed('verify', context)?.answer(context, { claim: text });
}

/** What is on record about the one thing that a text names, whatever else it says; undefined where it names none or several. */
export function aboutNamed(context: Context, text: string): Answer | undefined {
  const asking: Asking = { intent: 'about', event: undefined };
  const [subject, ...others] = subjectsOf(context, checkClaim(context.dataset, text), asking);
  if (subject === undefined || others.length > 0) return undefined;
  return answerAbout(context, asking, subject, undefined);
}

/** The systems that a text names, else the programmes, else the terms. */
function subjectsOf(
  { dataset }: Context,
  check: ClaimCheck,
  { intent }: Asking,
): readonly Subject[] {
  const { text } = check;
  const read = check.read.flatMap((span) => (span.as === 'subject' ? [span.subject] : []));
  const subjects =
    read.length > 0 ? read : named(dataset, text, OF_ANYTHING.has(intent) ? ANYTHING : DEALT_IN);
  const systems = subjects.filter(({ kind }) => kind === 'system');
  const meant = systems.length > 0 ? systems : subjects;
  return [...new Map(meant.map((subject) => [subject.id, subject])).values()];
}

const DEALT_IN = ['systems', 'programmes'] as const satisfies readonly SearchedCollection[];
const ANYTHING = [...DEALT_IN, 'terms'] as const satisfies readonly SearchedCollection[];
const OF_ANYTHING: ReadonlySet<Asking['intent']> = new Set(['about', 'total']);

const KINDS: ReadonlyMap<SearchedCollection, Subject['kind']> = new Map([
  ['systems', 'system'],
  ['programmes', 'programme'],
  ['terms', 'term'],
]);

const MOST_WORDS = 40;
const LONGEST_NAME = 3;

/** What words of a text name in another spelling: Apaches, ف16; terms only where a text asks what one is. */
function named(
  dataset: Dataset,
  text: string,
  kinds: readonly SearchedCollection[],
): readonly Subject[] {
  const words = text
    .split(/[\s?!.,;:؟،؛]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const search = searchOf(dataset);
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const found = words
      .slice(0, words.length - length + 1)
      .flatMap((_, at) =>
        search.named(words.slice(at, at + length).join(' '), { kinds }).flatMap(subjectFound),
      );
    if (found.length > 0) return found;
  }
  return [];
}

function subjectFound({ collection, id }: Result): readonly Subject[] {
  const kind = KINDS.get(collection);
  return kind === undefined ? [] : [{ kind, id }];
}

const commandNamed = (wanted: CommandName | undefined, { commands }: Context) =>
  commands.find(({ name }) => name === wanted);

function answerAbout(
  context: Context,
  asking: Asking,
  { id, kind }: Subject,
  year: string | undefined,
): Answer | undefined {
  const { dataset } = context;
  if (kind === 'system') {
    const name = dataset.systems.find((one) => one.id === id);
    if (name === undefined) return undefined;
    return systemAnswer(context, name, askedLead(context, name, asking));
  }
  const command = commandNamed(commandAbout(id), context);
  if (command !== undefined && asking.intent !== 'about') {
    return command.answer(context, year === undefined ? {} : (ofYear(command, year) ?? {}));
  }
  const term = [...dataset.programmes, ...dataset.terms].find((one) => one.id === id);
  return term && explain.answer(context, { term });
}
