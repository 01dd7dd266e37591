import type { Dataset } from '@us-morocco-security/core';
import { checkClaim, type Subject } from '@us-morocco-security/core/claims';
import { formatCount, formatList } from '@us-morocco-security/core/labels';
import { type Context, defineCommand, type Question } from '../command.ts';
import { capitalized } from '../present/blocks.ts';
import { subjectName } from '../present/claims.ts';
import { fitsLead, leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import type { Point } from '../reply.ts';

const MOST_FOLLOW_UPS = 5;
const MOST_NAMED = 3;

/** The systems, programmes and terms that a text names, to ask further. */
export const mentions = defineCommand({
  name: 'mentions',
  options: { claim: { type: 'text', required: true } },
  answer(context, { claim }) {
    const { language, say } = context;
    const named = subjectsIn(context.dataset, claim);
    if (named.length === 0) {
      return {
        lead: leadOf([say('mentions-nothing'), say('mentions-spelling')]),
        next: nextQuestions(context, { command: 'help' }),
      };
    }
    const { items, points, page } = pageOf(context, named, subjectPoint);
    const count = formatCount(named.length, 'name', language);
    const names = named.slice(0, MOST_NAMED).map((subject) => subjectName(context, subject));
    const more = named.length - names.length;
    const list = formatList(names, language);
    const sentence = say('mentions-lead', {
      count,
      names: more > 0 ? say('and-more', { names: list, more }) : list,
    });
    return {
      lead: leadOf([fitsLead([sentence]) ? sentence : count], { figure: count }),
      points,
      isList: true,
      page,
      records: items,
      next: nextQuestions(context, ...named.slice(0, MOST_FOLLOW_UPS).map(askFurther)),
    };
  },
});

/** Each subject once, in the order of the text. */
function subjectsIn(dataset: Dataset, claim: string): readonly Subject[] {
  const read = checkClaim(dataset, claim).read.flatMap((span) =>
    span.as === 'subject' ? [span.subject] : [],
  );
  return [...new Map(read.map((subject) => [`${subject.kind} ${subject.id}`, subject])).values()];
}

const subjectPoint = (context: Context, subject: Subject): Point => ({
  text: context.say('search-entry', {
    name: capitalized(subjectName(context, subject)),
    what: context.say(`mentions-${subject.kind}`),
  }),
  next: followUp(context, askFurther(subject)),
});

function askFurther({ kind, id }: Subject): Question {
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
