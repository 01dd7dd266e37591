import type { Dataset } from '@us-morocco-security/core';
import { type ClaimCheck, checkClaim, type Subject } from '@us-morocco-security/core/claims';
import type { Result, SearchedCollection } from '@us-morocco-security/core/search';
import type { Answer, CommandName, Context } from '../command.ts';
import { commandAbout } from '../commands/command-about.ts';
import { explain } from '../commands/explain.ts';
import { systemAnswer } from '../commands/system.ts';
import { leadOf } from '../present/lead.ts';
import { searchOf } from '../resolve/finding.ts';
import { askedLead } from './asked-system.ts';
import { type Asking, readAsking } from './intent.ts';

/**
 * The answer to a plain question: about the one thing that it names, for a total about every programme side by side, and
 * none about another country. Undefined where a text asks nothing, or names none or several.
 */
export function plainQuestion(context: Context, text: string): Answer | undefined {
  const asking = readAsking(text);
  if (asking === undefined) return undefined;
  const check = checkClaim(context.dataset, text);
  if (check.verdict === 'other-country') return otherCountry(context);
  const subject = subjectOf(context, check, asking);
  if (subject !== undefined) return answerAbout(context, asking, subject);
  return asking.intent === 'total'
    ? commandNamed('overview', context)?.answer(context, {})
    : undefined;
}

const otherCountry = ({ say }: Context): Answer => ({ lead: leadOf([say('ask-other-country')]) });

/** What is on record about the one thing that a text names, whatever else it says; undefined where it names none or several. */
export function aboutNamed(context: Context, text: string): Answer | undefined {
  const asking: Asking = { intent: 'about', event: undefined };
  const subject = subjectOf(context, checkClaim(context.dataset, text), asking);
  return subject && answerAbout(context, asking, subject);
}

/** The one system that a text names, else the one programme or term. */
function subjectOf(
  { dataset }: Context,
  check: ClaimCheck,
  { intent }: Asking,
): Subject | undefined {
  const { text } = check;
  const read = check.read.flatMap((span) => (span.as === 'subject' ? [span.subject] : []));
  const subjects =
    read.length > 0 ? read : named(dataset, text, OF_ANYTHING.has(intent) ? ANYTHING : DEALT_IN);
  const systems = subjects.filter(({ kind }) => kind === 'system');
  const meant = systems.length > 0 ? systems : subjects;
  const [only, ...others] = [...new Map(meant.map((subject) => [subject.id, subject])).values()];
  return others.length === 0 ? only : undefined;
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

function answerAbout(context: Context, asking: Asking, { id, kind }: Subject): Answer | undefined {
  const { dataset } = context;
  if (kind === 'system') {
    const name = dataset.systems.find((one) => one.id === id);
    if (name === undefined) return undefined;
    return systemAnswer(context, name, askedLead(context, name, asking));
  }
  const command = commandNamed(commandAbout(id), context);
  if (command !== undefined && asking.intent !== 'about') return command.answer(context, {});
  const term = [...dataset.programmes, ...dataset.terms].find((one) => one.id === id);
  return term && explain.answer(context, { term });
}
