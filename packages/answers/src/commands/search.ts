import { stages } from '@us-morocco-security/core';
import { formatCount } from '@us-morocco-security/core/labels';
import { searchedCollections } from '@us-morocco-security/core/search';
import { isSmallTalk } from '../asking/intent.ts';
import {
  aboutNamed,
  claimChecked,
  plainQuestion,
  statementChecked,
} from '../asking/plain-question.ts';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { beginningOf } from '../language/clip.ts';
import { quoteTyped, text as words } from '../present/blocks.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { foundPoint, questionFor } from '../present/found.ts';
import { greetingAnswer } from '../present/greeting.ts';
import { leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { nextQuestions } from '../present/questions.ts';
import { section } from '../present/sections.ts';
import { searchOf } from '../resolve/finding.ts';
import { readYears } from '../resolve/typed-dates.ts';

/** What of a text is read. */
const MOST_READ = 200;
const MOST_FOUND = 30;
const MOST_SUGGESTIONS = 5;
const MOST_QUOTED = 40;

const programmes = ['fms', 'dcs', 'eda', 'fmf', 'imet', 'nadr', 'cwd'] as const;

/** Whatever a text names, in any script; a plain question about one thing is answered about that thing. */
export const search = defineCommand({
  name: 'search',
  options: {
    text: { type: 'name', of: 'anything', required: true },
    kind: { type: 'choice', choices: searchedCollections, required: false },
    programme: { type: 'choice', choices: programmes, required: false },
    stage: { type: 'choice', choices: stages, required: false },
    year: { type: 'date', required: false },
  },
  answer(context, { text, kind, programme, stage, year }) {
    const read = beginningOf(text, MOST_READ);
    const isPlain = [kind, programme, stage, year].every((option) => option === undefined);
    if (isPlain && isSmallTalk(read)) return greetingAnswer(context);
    const isWhole = isPlain && read === text;
    const stated = isWhole ? statementChecked(context, read) : undefined;
    if (stated !== undefined) return stated;
    const asked = isPlain ? plainQuestion(context, read) : undefined;
    if (asked !== undefined) return asked;
    const found = searchOf(context.dataset).find(read, {
      kinds: kind === undefined ? undefined : [kind],
      programme,
      stage,
      year: year === undefined ? undefined : readYears(year, year).first,
      limit: MOST_FOUND,
    });
    if (found.length > 0) return listOf(context, text, found);
    const known = isWhole ? (aboutNamed(context, read) ?? claimChecked(context, read)) : undefined;
    return known ?? nothingFound(context, text);
  },
});

type Found = ReturnType<ReturnType<typeof searchOf>['find']>;

function listOf(context: Context, text: string, found: Found): Answer {
  const { dataset, language, say } = context;
  const { items, points, page } = pageOf(context, found, foundPoint);
  const ids = new Set(items.map(({ id }) => id));
  const records = [...dataset.figures, ...dataset.deals].filter(({ id }) => ids.has(id));
  const count = formatCount(found.length, 'result', language);
  return {
    lead: leadOf([say('search-lead', { text: quoteTyped(text, MOST_QUOTED), count })], {
      figure: count,
    }),
    points,
    isList: true,
    page,
    sections: [
      ...section(context, 'limits', cutNote(context, text)),
      ...section(context, 'sources', sourcesOfRecords(context, records)),
    ],
    next: nextQuestions(context, ...items.slice(0, MOST_ASKED).map(questionFor)),
    records: items,
  };
}

const MOST_ASKED = 3;

const cutNote = ({ say }: Context, text: string) =>
  text.length > MOST_READ ? [words(say('search-cut', { n: MOST_READ }))] : [];

/** The nearest names as entries to choose among, or what may help. */
function nothingFound(context: Context, text: string): Answer {
  const { dataset, say } = context;
  const near = searchOf(dataset).suggest(beginningOf(text, MOST_READ), { limit: MOST_SUGGESTIONS });
  const none = say('search-none', { text: quoteTyped(text, MOST_QUOTED) });
  return {
    lead: leadOf([none, say(near.length === 0 ? 'search-nothing' : 'search-near')]),
    points: near.map((result) => foundPoint(context, result)),
    isList: near.length > 0,
    sections: section(context, 'limits', cutNote(context, text)),
    next: nextQuestions(
      context,
      ...(near.length === 0 ? [{ command: 'help' } as const] : near.map(questionFor)),
    ),
  };
}
