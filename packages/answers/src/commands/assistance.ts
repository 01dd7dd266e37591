import { type Context, defineCommand } from '../command.ts';
import { fields, heading, notice, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, evidenceBlocks, followUps, fromBlocks } from '../present/legacy.ts';
import { everyYear, seriesChart } from '../present/series.ts';
import {
  besideField,
  isBeside,
  yearBar,
  yearEntries,
  yearsTable,
  yearsTotal,
} from '../present/yearly.ts';
import { programmeWithId } from '../resolve/named.ts';
import { readYears, type YearRange } from '../resolve/typed-dates.ts';

const programmes = ['fmf', 'imet', 'nadr', 'eda', 'cwd'] as const;

/** What was given for each year, programme by programme, with the years of which nothing is on record. */
export const assistance = defineCommand({
  name: 'assistance',
  options: {
    programme: { type: 'choice', choices: programmes, required: false },
    from: { type: 'date', required: false },
    to: { type: 'date', required: false },
  },
  answer(context, { programme, from, to }) {
    const { dataset, say } = context;
    const range = readYears(from, to);
    const shown = programme === undefined ? programmes : [programme];
    const figures = dataset.figures.filter((figure) => shown.some((id) => figure.programme === id));
    return fromBlocks(
      context,
      heading(say('assistance-title')),
      text(say('assistance-intro')),
      notice('note', say('series-legend-title'), say('series-legend'), say('assistance-totals')),
      shown.flatMap((id) => programmeBlocks(context, id, range)),
      evidenceBlocks(context, figures),
      followUps(context, { command: 'fmf' }, { command: 'imet' }, { command: 'eda' }),
    );
  },
});

/** One programme: what is stated for several years at once, then year by year. */
function programmeBlocks(context: Context, id: string, range: YearRange): readonly LegacyBlock[] {
  const { dataset, language, say } = context;
  const name = programmeWithId(context, id).name[language];
  const figures = dataset.figures.filter(({ programme }) => programme === id);
  const beside = figures.filter(isBeside);
  const years = everyYear(yearEntries(dataset, figures), ({ year }) => year).filter(
    ({ year }) => year >= range.first && year <= range.last,
  );
  const entries = years.flatMap((year) => year.entries);
  return blocks(
    heading(name),
    beside.length === 0 ? [] : fields(...beside.map((figure) => besideField(context, figure))),
    years.length === 0 ? text(say('assistance-no-years')) : yearsTable(context, years),
    yearsTotal(context, entries),
    seriesChart(context, say('series-title', { name }), years, (entry) => yearBar(context, entry)),
  );
}
