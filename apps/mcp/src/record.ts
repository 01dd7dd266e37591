import {
  commandAbout,
  formatEdtf,
  phrase,
  type Reply,
  recordAddress,
} from '@us-morocco-security/answers';
import {
  conflicts,
  type Deal,
  lifeOf,
  pointOf,
  recordsByProgramme,
  type Series,
  seriesById,
  seriesOf,
  yearsOf,
} from '@us-morocco-security/core';
import type { Answered } from './answered.ts';
import { ask, type Call } from './asking.ts';
import { type Entry, entriesById, entryById, type Found } from './rows.ts';

export interface Asked {
  readonly name: string;
  readonly year?: number | undefined;
}

/** The commands that know a thing by its ID or one of its names, each with the option that takes the name. */
const KNOWERS = [
  ['system', 'name'],
  ['deal', 'deal'],
  ['explain', 'term'],
  ['conflicts', 'conflict'],
  ['sources', 'record'],
] as const;

/** All that is on record about one thing, by its ID or by any of its names. */
export function aboutOne(call: Call, { name, year }: Asked): Answered {
  if (entryById(call.dataset, name) !== undefined) return aboutEntry(call, name, year);
  const first = { ...call, page: 1 };
  const suggestions: string[] = [];
  let unknown: Reply | undefined;
  for (const [command, option] of KNOWERS) {
    const reply = ask(first, command, { [option]: name });
    const id = reply.request.options[option];
    if (reply.failure === null && id !== undefined) return aboutEntry(call, id, year);
    suggestions.push(...(reply.failure?.suggestions ?? []));
    unknown ??= reply;
  }
  if (unknown?.failure == null) throw new Error('No command knows things by name.');
  const failure = { ...unknown.failure, suggestions: [...new Set(suggestions)].slice(0, 5) };
  return { said: { ...unknown, failure }, found: [], notRecorded: [name] };
}

function aboutEntry(call: Call, id: string, year: number | undefined): Answered {
  const found = entryById(call.dataset, id);
  if (found === undefined) throw new Error(`A command knows "${id}", and the dataset does not.`);
  const { collection, entry } = found;
  if (collection === 'programmes' || collection === 'terms') return aboutTerm(call, found, year);
  if (collection === 'series') return aboutSeries(call, found, year);
  const answered = aboutDated(call, found);
  return year === undefined ? answered : inYear(answered, entry.id, year);
}

function aboutDated(call: Call, found: Found): Answered {
  const { collection, entry } = found;
  if (collection === 'systems') return aboutSystem(call, entry.id);
  if (collection === 'sources') return aboutSource(call, found);
  if (collection === 'conflicts') {
    const reply = ask(call, 'conflicts', { conflict: entry.id });
    return { said: reply, subject: found, found: recordsOf(call, reply), notRecorded: [] };
  }
  if ('stage' in entry) return aboutDeal(call, found, entry);
  return { said: inOwnWords(call, entry), subject: found, found: [], notRecorded: [] };
}

const recordsOf = ({ dataset }: Call, { records }: Reply): readonly Found[] =>
  entriesById(dataset, records);

/** Of an answer, the records of one year. */
function inYear(answered: Answered, id: string, year: number): Answered {
  const all = [...(answered.subject === undefined ? [] : [answered.subject]), ...answered.found];
  const found = all.filter(({ entry }) => covers(entry, year));
  if (found.length > 0) return { ...answered, subject: undefined, found };
  const { said } = answered;
  const { language, points } = said;
  const none = {
    head: formatEdtf(String(year), language),
    text: phrase(language)('compare-none'),
  };
  return {
    said: { ...said, points: [none, ...points] },
    found,
    notRecorded: [`${id} in ${year}`],
    outcome: 'not-on-record',
  };
}

function covers(entry: Entry, year: number): boolean {
  if (!('kind' in entry) || entry.kind === 'series') return false;
  const { earliest, latest } =
    entry.kind === 'rumour'
      ? { earliest: entry.firstSeen, latest: entry.lastSeen }
      : (entry.bounds ?? { earliest: entry.statedOn ?? '', latest: entry.statedOn ?? '' });
  return (
    Number((earliest ?? '').slice(0, 4)) <= year && Number((latest ?? '9999').slice(0, 4)) >= year
  );
}

const STAGES_ASKED = ['notified', 'contracted', 'delivered'] as const;

/** The stages that a reader asks about and that none of some deals has reached. */
export function missingStages(found: readonly Found[]): readonly string[] {
  const stages = new Set(found.map(({ entry }) => ('stage' in entry ? entry.stage : undefined)));
  return STAGES_ASKED.filter((stage) => !stages.has(stage));
}

function aboutSystem(call: Call, id: string): Answered {
  const reply = ask(call, 'system', { name: id });
  const found = recordsOf(call, reply);
  return {
    said: reply,
    found,
    notRecorded: missingStages(found),
    outcome: found.length === 0 ? 'not-on-record' : undefined,
  };
}

function aboutDeal(call: Call, subject: Found, deal: Deal): Answered {
  const { dataset } = call;
  const { around, earlier, later } = lifeOf(dataset, deal);
  const life = [...earlier, ...around, ...later].map(({ id }) => id);
  const found = entriesById(dataset, life);
  return {
    said: ask(call, 'deal', { deal: deal.id }),
    subject,
    found,
    notRecorded: [
      ...(deal.amount === undefined ? ['amount'] : []),
      ...(deal.when === undefined ? ['when'] : []),
      ...deal.items.flatMap(({ quantity, system, variant = system }) =>
        quantity === undefined ? [`quantity of ${variant}`] : [],
      ),
      ...missingStages([subject, ...found]),
    ],
  };
}

/** A programme or a term: what its command answers, or else its explanation, and the records of a programme. */
function aboutTerm(call: Call, subject: Found, year: number | undefined): Answered {
  const command = commandAbout(subject.entry.id);
  if (command === undefined) return explained(call, subject, year);
  const reply = ask(call, command, { year });
  const series = seriesFor(call, subject);
  const printed = series.filter((one) => year === undefined || pointOf(one, year) !== undefined);
  const isMissing = year !== undefined && series.length > 0 && printed.length === 0;
  const ids = printed.map((one) => one.id);
  return {
    said: reply,
    found: [
      ...recordsOf(call, reply).filter(({ entry }) => !ids.includes(entry.id)),
      ...printed.map((one) => pointsIn(one, year)),
    ],
    notRecorded: isMissing ? [`FY${year}`] : [],
    outcome: isMissing ? 'not-on-record' : undefined,
  };
}

function explained(call: Call, subject: Found, year: number | undefined): Answered {
  const { dataset } = call;
  const { id } = subject.entry;
  const reply = ask(call, 'explain', { term: id });
  const facts = subject.collection === 'programmes' ? recordsByProgramme(dataset, id) : [];
  const ids = [...facts, ...seriesFor(call, subject)].map((one) => one.id);
  const found = [...recordsOf(call, reply), ...entriesById(dataset, ids)];
  const answered = { said: reply, subject, found, notRecorded: [] };
  return year === undefined ? answered : inYear(answered, id, year);
}

const seriesFor = ({ dataset }: Call, { collection, entry }: Found): readonly Series[] =>
  collection === 'programmes' ? seriesOf(dataset, entry.id) : [];

/** A series with the figure of one year alone, where one was asked for. */
const pointsIn = (series: Series, year: number | undefined): Found => ({
  collection: 'series',
  entry:
    year === undefined
      ? series
      : { ...series, points: series.points.filter(({ fiscalYear }) => fiscalYear === year) },
});

function aboutSeries(call: Call, { entry: { id } }: Found, year: number | undefined): Answered {
  const series = seriesById(call.dataset, id);
  const missing = missingYears(series, year);
  return {
    said: inOwnWords(call, series),
    subject: pointsIn(series, year),
    found: [],
    notRecorded: missing,
    outcome: year !== undefined && missing.length > 0 ? 'not-on-record' : undefined,
  };
}

/** The year asked for where the series has no figure of it; else the gaps between its first and last year. */
function missingYears(series: Series, year: number | undefined): readonly string[] {
  const years = yearsOf(series);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const asked =
    year === undefined
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [year];
  return asked.filter((one) => !years.includes(one)).map((one) => `FY${one}`);
}

/** A record that no command is about, in the words that the dataset has for it. */
function inOwnWords(call: Call, entry: Entry): Reply {
  if (!('summary' in entry) || !('sources' in entry)) {
    throw new Error(`${entry.id} has no words of its own.`);
  }
  const { dataset, language } = call;
  const reply = ask({ ...call, page: 1 }, 'sources', { record: entry.id });
  const notes = 'notes' in entry ? (entry.notes ?? []) : [];
  const reports = 'reports' in entry ? [...entry.reports, ...(entry.denials ?? [])] : [];
  const disagreements =
    'conflicts' in entry ? conflicts(dataset, entry).map(({ title }) => title) : [];
  return {
    ...reply,
    lead: { ...reply.lead, text: entry.summary[language], figure: null },
    points: [
      ...reports.map(({ by, says, when }) => ({
        head: `${by[language]} (${formatEdtf(when, language)})`,
        text: says[language],
      })),
      ...[...disagreements, ...notes].map((text) => ({ text: text[language] })),
    ],
  };
}

function aboutSource(call: Call, subject: Found): Answered {
  const { entry } = subject;
  if (!('publisher' in entry)) throw new Error(`${entry.id} is no source.`);
  const { dataset, installation = {}, language } = call;
  const { id, label, published, publisher, title, url = null } = entry;
  const name = label?.[language] ?? publisher;
  const date = published === undefined ? [] : [formatEdtf(published, language)];
  const reply = ask({ ...call, page: 1 }, 'sources', {});
  return {
    said: {
      ...reply,
      lead: { text: [name, title, ...date].join(', '), figure: name, source: { label: name, url } },
      points: (entry.notes ?? []).map((text) => ({ text: text[language] })),
      isList: false,
      page: null,
      address: recordAddress({ dataset, installation, language }, id) ?? null,
    },
    subject,
    found: [],
    notRecorded: url === null ? ['address'] : [],
  };
}
