import type { Context } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { formatShare } from '../language/quantities.ts';
import type { Block } from '../reply.ts';
import { programmeCommand } from './programme.ts';

export const eda = programmeCommand('eda', 'eda', undefined, [
  { command: 'explain', options: { term: 'eda-valuation' } },
  { command: 'system', options: { name: 'm1a1' } },
]);

export const dcs = programmeCommand('dcs', 'dcs', undefined, [
  { command: 'explain', options: { term: 'export-authorisation' } },
]);

export const fmf = programmeCommand('fmf', 'fmf', undefined, [
  { command: 'imet' },
  { command: 'fms' },
]);

export const imet = programmeCommand('imet', 'imet', undefined, [{ command: 'fmf' }]);

export const demining = programmeCommand('demining', 'cwd', shareOfOneYear, [{ command: 'fmf' }]);

/** How much of the whole fell in the one year that the source singles out. */
function shareOfOneYear({ dataset, language, say }: Context): readonly Block[] {
  const figures = dataset.figures.filter(({ programme }) => programme === 'cwd');
  const part = figures.find(({ links }) => links?.some(({ relation }) => relation === 'part-of'));
  const whole = figures.find(({ id }) => part?.links?.some(({ to }) => to === id));
  if (part === undefined || whole === undefined) return [];
  const inYear = part.amount.usd;
  const rest = whole.amount.usd - inYear;
  const shown = (usd: number) => formatAmount({ usd, qualifier: 'exact' }, language);
  const labels = { part: part.title[language], rest: say('demining-other-years') };
  return [
    {
      type: 'chart',
      title: say('demining-share-title'),
      bars: [
        { label: labels.part, value: inYear, shown: shown(inYear) },
        { label: labels.rest, value: rest, shown: shown(rest) },
      ],
      caveats: [],
      summary: say('demining-share', {
        part: shown(inYear),
        whole: formatAmount(whole.amount, language),
        percent: formatShare(inYear, inYear + rest, language),
      }),
    },
  ];
}
