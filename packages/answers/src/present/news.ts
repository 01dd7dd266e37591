import { type Citable, factsOf, stages } from '@us-morocco-security/core';
import {
  formatAmount,
  formatEdtf,
  formatList,
  formatNumber,
  formatWhen,
} from '@us-morocco-security/core/labels';
import type { ChangedValue, News } from '@us-morocco-security/core/news';
import type { Answer, Context } from '../command.ts';
import { fitPointsBefore } from '../first-screen.ts';
import { recordCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import type { FollowUp, Point } from '../reply.ts';
import { citables } from '../resolve/named.ts';
import { subjectLabel } from '../resolve/subjects.ts';
import { leadOf, leadSource } from './lead.ts';
import { nextQuestions, questionAbout } from './questions.ts';
import { recordPoint } from './records.ts';
import { fieldLabel } from './releases.ts';
import { restSection } from './sections.ts';

/**
 * What is new: one piece of news with what it rests on, or a digest of several.
 *
 * @param followed - the topics by which the reader follows it
 */
export function newsAnswer(
  context: Context,
  news: readonly News[],
  followed: readonly string[],
): Answer {
  const told = toldOf(context, news);
  const why = whyPoint(context, followed);
  const points = fitPointsBefore(told.lead, told.points, [why]);
  return {
    ...told,
    points,
    sections: restSection(
      context,
      told.points.filter((point) => !points.includes(point)),
    ),
  };
}

/** The same as an alert. Nothing of it can be opened later, so that what has no room is counted. */
export function alertAnswer(
  context: Context,
  news: readonly News[],
  followed: readonly string[],
): Answer {
  const told = { ...toldOf(context, news), next: alertQuestions(context, news) };
  const why = whyPoint(context, followed);
  const all = fitPointsBefore(told.lead, told.points, [why]);
  if (all.length > told.points.length) return { ...told, points: all };
  const more = (left: number): Point => ({
    text: context.say('news-more', { count: formatNumber(left, context.language) }),
  });
  const fitting = fitPointsBefore(told.lead, told.points, [more(told.points.length), why]);
  const shown = told.points.filter((point) => fitting.includes(point));
  return { ...told, points: [...shown, more(told.points.length - shown.length), why] };
}

/** What an alert leads on to: the record, and how to be told no more. */
function alertQuestions(context: Context, news: readonly News[]): readonly FollowUp[] {
  const [record] = news.flatMap((each) => recordOf(context, each) ?? []);
  return nextQuestions(
    context,
    record === undefined ? { command: 'whatsnew' } : questionAbout(record),
    { command: 'subscriptions' },
  );
}

function toldOf(context: Context, news: readonly News[]): Told & Answer {
  const [only, ...others] = news;
  if (only === undefined) return { lead: leadOf([context.say('news-none')]), points: [] };
  const answered = others.length === 0 ? oneAnswer(context, only) : digest(context, news);
  const records = news.flatMap((each) => recordOf(context, each) ?? []);
  return {
    ...answered,
    next: nextQuestions(context, ...records.slice(0, MOST_RECORDS).map(questionAbout), {
      command: 'whatsnew',
    }),
    records,
  };
}

const MOST_RECORDS = 2;

interface Told {
  readonly lead: Answer['lead'];
  readonly points: readonly Point[];
}

function oneAnswer(context: Context, news: News): Told & Pick<Answer, 'illustration'> {
  const record = recordOf(context, news);
  const { text, figure } = sentenceOf(context, news);
  return {
    lead: leadOf([text], {
      figure,
      source: record === undefined ? undefined : leadSource(context, record),
    }),
    points: detailsOf(context, news, record),
    illustration: record === undefined ? null : illustrated(() => recordCard(context, record)),
  };
}

function digest(context: Context, news: readonly News[]): Told {
  const count = formatNumber(news.length, context.language);
  return {
    lead: leadOf([context.say('news-digest', { count })], { figure: count }),
    points: news.map((each) => {
      const record = recordOf(context, each);
      return {
        text: sentenceOf(context, each).text,
        ...(record === undefined ? {} : { record: record.id }),
      };
    }),
  };
}

/** What happened, in a sentence; the words that mark it. */
function sentenceOf(context: Context, news: News): { text: string; figure: string } {
  const { dataset, language, say } = context;
  const title = titleOf(context, news.record) ?? titleOfNews(context, news);
  switch (news.kind) {
    case 'new':
      return { text: say('news-new', { title }), figure: title };
    case 'stage': {
      const to = say(`stage-badge-${news.to}`);
      const from = say(`stage-badge-${news.from}`);
      const known = titleOf(context, news.known) ?? title;
      return { text: say('news-stage', { title: known, from, to }), figure: to };
    }
    case 'printed-again': {
      const first = dataset.deals.find(({ id }) => id === news.known);
      const date = first?.when && formatWhen(first.when, language);
      const text =
        date === undefined
          ? say('news-printed-again', { title })
          : say('news-printed-again-since', { title, date });
      return { text, figure: title };
    }
    case 'completed':
      return { text: say('news-completed', { title }), figure: title };
    case 'corrected':
      return { text: say('news-corrected', { title }), figure: title };
    case 'withdrawn':
      return { text: say('news-withdrawn', { title }), figure: title };
    case 'denied':
      return { text: say('news-denied', { title }), figure: title };
    default:
      return news satisfies never;
  }
}

function detailsOf(context: Context, news: News, record: Citable | undefined): readonly Point[] {
  const summary = record === undefined ? [] : [summaryPoint(context, news, record)];
  switch (news.kind) {
    case 'completed':
    case 'corrected':
      return [...valuePoints(context, news.values), ...summary];
    case 'new':
    case 'stage':
    case 'printed-again':
    case 'withdrawn':
    case 'denied':
      return summary;
    default:
      return news satisfies never;
  }
}

/** The record in its own sentences, since the lead has its title; a further record of a known deal as a line. */
function summaryPoint(context: Context, news: News, record: Citable): Point {
  const fact = factsOf(context.dataset).find(({ id }) => id === record.id);
  if (fact !== undefined && news.kind === 'stage') return recordPoint(context, fact);
  return { text: record.summary[context.language], record: record.id };
}

/** What differs, from what to what. */
function valuePoints(context: Context, values: readonly ChangedValue[]): readonly Point[] {
  const { language, say } = context;
  const shown = values.flatMap((value): readonly Point[] => {
    const after = valueText(context, value.path, value.after);
    const before = valueText(context, value.path, value.before);
    if (after === undefined && before === undefined) return [];
    const field = fieldLabel(context, value.path);
    return [
      {
        head: say('news-field', { field }),
        text: say('news-value', {
          before: before ?? say('news-no-value'),
          after: after ?? say('news-no-value'),
        }),
      },
    ];
  });
  if (shown.length > 0) return shown;
  const fields = new Set(values.map(({ path }) => fieldLabel(context, path)));
  return [{ text: say('change-fields', { fields: formatList([...fields], language) }) }];
}

/** A value as a reader would say it; undefined for one that means nothing outside the data. */
function valueText(
  { language, say }: Context,
  path: string,
  value: string | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  const field = path.split('.').at(-1);
  switch (field) {
    case 'usd':
      return formatAmount({ usd: Number(value), qualifier: 'exact' }, language);
    case 'edtf':
      return formatEdtf(value, language);
    case 'quantity':
    case 'value':
      return Number.isFinite(Number(value)) ? formatNumber(Number(value), language) : undefined;
    case 'stage': {
      const stage = stages.find((known) => known === value);
      return stage && say(`stage-badge-${stage}`);
    }
    default:
      return undefined;
  }
}

/** Why the reader is told. */
function whyPoint(context: Context, followed: readonly string[]): Point {
  const topics = formatList(
    followed.map((topic) => subjectLabel(context, topic)),
    context.language,
  );
  return { text: context.say('news-why', { topics }) };
}

const recordOf = ({ dataset }: Context, { record }: News): Citable | undefined =>
  citables(dataset).find(({ id }) => id === record);

const titleOf = ({ dataset, language }: Context, wanted: string): string | undefined =>
  citables(dataset).find(({ id }) => id === wanted)?.title[language];

/** What a withdrawn record was called; its ID where it had no title. */
function titleOfNews({ language }: Context, news: News): string {
  const title = news.kind === 'withdrawn' ? news.row.title : undefined;
  if (typeof title !== 'object' || title === null) return news.record;
  const named: unknown = Reflect.get(title, language);
  return typeof named === 'string' ? named : news.record;
}
