import { type Figure, type Series, seriesOf } from '@us-morocco-security/core';
import { formatCount, formatEdtf } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { capitalized, fields, heading, notice, text } from '../present/blocks.ts';
import { evidenceSections } from '../present/evidence.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { seriesBlocks } from '../present/official-series.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { recordPoint } from '../present/records.ts';
import { lazySection, restSection } from '../present/sections.ts';
import { everyYear, seriesChart } from '../present/series.ts';
import { newestYears, type StatedYear } from '../present/stated-years.ts';
import {
  besideField,
  isBeside,
  yearBar,
  yearEntries,
  yearsTable,
  yearsTotal,
} from '../present/yearly.ts';
import type { Block, Point } from '../reply.ts';
import { programmeWithId } from '../resolve/named.ts';
import { readYears, type YearRange } from '../resolve/typed-dates.ts';

const programmes = ['fmf', 'imet', 'nadr', 'eda', 'cwd'] as const;

type AssistanceProgramme = (typeof programmes)[number];

/** What was given for each year, programme by programme, with the years of which nothing is on record. */
export const assistance = defineCommand({
  name: 'assistance',
  options: {
    programme: { type: 'choice', choices: programmes, required: false },
    from: { type: 'date', required: false },
    to: { type: 'date', required: false },
  },
  answer(context, { programme, from, to }) {
    const range = readYears(from, to);
    return programme === undefined
      ? allProgrammes(context, range)
      : oneProgramme(context, programme, range);
  },
});

/** What is on record for a programme: single figures and official series. */
const recordsOf = (
  { dataset }: Context,
  programme: AssistanceProgramme,
): { readonly figures: readonly Figure[]; readonly series: readonly Series[] } => ({
  figures: dataset.figures.filter((figure) => figure.programme === programme),
  series: dataset.programmes.some(({ id }) => id === programme) ? seriesOf(dataset, programme) : [],
});

const nameOf = (context: Context, programme: AssistanceProgramme): string =>
  capitalized(programmeWithId(context, programme).name[context.language]);

function allProgrammes(context: Context, range: YearRange): Answer {
  const { dataset, say } = context;
  const perProgramme = programmes.map((programme) => ({
    programme,
    years: newestYears(context, recordsOf(context, programme), range),
  }));
  const years = perProgramme.flatMap((each) => each.years);
  const { lead, left } = fitLead([
    ...openingOf(context, years, (span, count) => say('assistance-lead', { span, count })),
    years.length === 0 ? say('assistance-no-years') : say('assistance-kinds'),
  ]);
  const { shown, left: rest } = fitPoints(lead, [
    ...left.map((sentence) => ({ text: sentence })),
    ...perProgramme.flatMap((each) => latestPoint(context, each.programme, each.years)),
  ]);
  const figures = programmes.flatMap((programme) => recordsOf(context, programme).figures);
  const shared = dataset.series.filter(
    ({ programme, topic }) => programme === undefined && topic !== 'sales',
  );
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, rest),
      ...lazySection(context, 'years', true, () => [
        ...legend(context),
        ...programmes.flatMap((programme) => programmeBlocks(context, programme, range)),
        ...shared.flatMap((series) => seriesBlocks(context, series, range)),
      ]),
      ...evidenceSections(context, figures),
    ],
    next: nextQuestions(
      context,
      { command: 'fmf' },
      { command: 'imet' },
      { command: 'eda' },
      { command: 'demining' },
    ),
    illustration: illustratedBy(context, 'assistance'),
    records: years.map(({ record }) => record),
  };
}

/** Of which years something is on record, in how many. */
function openingOf(
  { language }: Context,
  stated: readonly StatedYear[],
  write: (span: string, count: string) => string,
): readonly string[] {
  const years = [...new Set(stated.map(({ year }) => year))];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = formatEdtf(first === last ? String(first) : `${first}/${last}`, language);
  return [write(span, formatCount(years.length, 'year', language))];
}

/** The newest year of a programme, and the question that lists the others. */
function latestPoint(
  context: Context,
  programme: AssistanceProgramme,
  years: readonly StatedYear[],
): readonly Point[] {
  const [latest] = years;
  if (latest === undefined) return [];
  const { label, record, value } = latest;
  return [
    {
      head: context.say('assistance-programme', { name: nameOf(context, programme) }),
      text: context.say('assistance-latest', { year: label(), value: value() }),
      record: record.id,
      next: followUp(context, { command: 'assistance', options: { programme } }),
    },
  ];
}

/** The newest, and more than the first message can show beside it. */
const MOST_YEARS = 7;

function oneProgramme(context: Context, programme: AssistanceProgramme, range: YearRange): Answer {
  const { say } = context;
  const name = nameOf(context, programme);
  const { figures, series } = recordsOf(context, programme);
  const years = newestYears(context, { figures, series }, range);
  const [latest] = years;
  const opening = openingOf(context, years, (span, count) =>
    say('assistance-lead-programme', { name, span, count }),
  );
  const { lead, left } = fitLead(
    latest === undefined
      ? [say('assistance-lead-none', { name })]
      : [
          ...opening,
          say('assistance-newest', { year: latest.label(), value: latest.value() }),
          say('assistance-kinds'),
        ],
    latest === undefined
      ? {}
      : { figure: latest.value(), source: leadSource(context, latest.record) },
  );
  const { shown, left: rest } = fitPoints(lead, [
    ...years.slice(1, MOST_YEARS).map(({ point }) => point()),
    ...left.map((sentence) => ({ text: sentence })),
    ...(years.length > 0
      ? []
      : figures.filter(isBeside).map((figure) => recordPoint(context, figure))),
  ]);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(
        context,
        rest.filter(({ record }) => record === undefined),
      ),
      ...lazySection(context, 'years', true, () => [
        ...legend(context),
        ...programmeBlocks(context, programme, range),
      ]),
      ...evidenceSections(context, figures),
    ],
    next: nextQuestions(context, ...questionsFor(programme)),
    records: years.map(({ record }) => record),
  };
}

const questionsFor = (programme: AssistanceProgramme) => {
  const whole = { cwd: 'demining', eda: 'eda', fmf: 'fmf', imet: 'imet', nadr: undefined } as const;
  const command = whole[programme];
  return [
    ...(command === undefined ? [] : [{ command }]),
    { command: 'assistance' } as const,
    { command: 'explain', options: { term: 'fiscal-year' } } as const,
  ];
};

const legend = ({ say }: Context): readonly Block[] => [
  notice('note', say('series-legend-title'), say('series-legend'), say('assistance-totals')),
];

/** One programme: what is stated for several years at once, then year by year. */
function programmeBlocks(
  context: Context,
  programme: AssistanceProgramme,
  range: YearRange,
): readonly Block[] {
  const { dataset, say } = context;
  const name = nameOf(context, programme);
  const { figures, series } = recordsOf(context, programme);
  const beside = figures.filter(isBeside);
  const years = everyYear(yearEntries(dataset, figures), ({ year }) => year).filter(
    ({ year }) => year >= range.first && year <= range.last,
  );
  const entries = years.flatMap((year) => year.entries);
  return [
    heading(name),
    ...fields(...beside.map((figure) => besideField(context, figure))),
    ...(years.length === 0
      ? [text(say('assistance-no-years'))]
      : [yearsTable(context, years), ...yearsTotal(context, entries)]),
    ...seriesChart(context, { title: say('series-title', { name }), unit: 'usd' }, years, (entry) =>
      yearBar(context, entry),
    ),
    ...series.flatMap((one) => seriesBlocks(context, one, range)),
  ];
}
