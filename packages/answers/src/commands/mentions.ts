import type { Dataset } from '@us-morocco-security/core';
import { checkClaim, type Subject } from '@us-morocco-security/core/claims';
import type { Question as FollowUp } from '../command.ts';
import { type Context, defineCommand } from '../command.ts';
import { heading, list, text } from '../present/blocks.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';

const MOST_FOLLOW_UPS = 5;

/** The systems, programmes and terms that a text names, to ask further. */
export const mentions = defineCommand({
  name: 'mentions',
  options: { claim: { type: 'text', required: true } },
  answer(context, { claim }) {
    const { say } = context;
    const named = subjectsIn(context.dataset, claim);
    return fromBlocks(
      context,
      heading(say('mentions-title')),
      { type: 'verbatim', label: say('mentions-text'), text: claim },
      text(say(named.length === 0 ? 'mentions-nothing' : 'mentions-intro')),
      list(named.map((subject) => ({ ...wordsFor(context, subject), badges: [] }))),
      followUps(context, ...named.slice(0, MOST_FOLLOW_UPS).map(askFurther)),
    );
  },
});

/** Each subject once, in the order of the text. */
function subjectsIn(dataset: Dataset, claim: string): readonly Subject[] {
  const read = checkClaim(dataset, claim).read.flatMap((span) =>
    span.as === 'subject' ? [span.subject] : [],
  );
  return [...new Map(read.map((subject) => [`${subject.kind} ${subject.id}`, subject])).values()];
}

function wordsFor({ dataset, language, say }: Context, { kind, id }: Subject) {
  const named = [...dataset.systems, ...dataset.programmes, ...dataset.terms];
  const name = named.find((entry) => entry.id === id)?.name[language] ?? id;
  return { text: name, detail: say(`mentions-${kind}`) };
}

function askFurther({ kind, id }: Subject): FollowUp {
  switch (kind) {
    case 'system':
      return { command: 'system', options: { name: id } };
    case 'programme':
    case 'term':
      return { command: 'explain', options: { term: id } };
    default:
      return kind satisfies never;
  }
}
