import type { Figure } from '@us-morocco-security/core';
import { formatAmount } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { FiguresPicture, Mark } from '../picture.ts';
import { capitalized } from '../present/blocks.ts';
import { headlineFigures, periodOf, plainKind, statedDay } from '../present/headline.ts';
import { programmeWithId } from '../resolve/named.ts';
import { frameOf } from './frame.ts';

/** What the fact sheet states of each programme, side by side and never added; undefined where it states nothing. */
export function overviewPicture(context: Context): FiguresPicture | undefined {
  const { say } = context;
  const figures = headlineFigures(context);
  if (figures.length === 0) return undefined;
  return {
    type: 'figures',
    ...frameOf(context, {
      name: 'overview',
      title: say('chart-overview'),
      subtitle: say('chart-overview.about'),
      of: figures,
    }),
    panels: figures.map((figure) => figureMark(context, figure)),
  };
}

function figureMark(context: Context, figure: Figure): Mark {
  const { amount, bounds, id, programme = '' } = figure;
  const period = periodOf(context, figure, 'label');
  return {
    label: capitalized(programmeWithId(context, programme).name[context.language]),
    value: amount.usd,
    shown: capitalized(formatAmount(amount, context.language)),
    detail: `${capitalized(plainKind(context, figure))} · ${period === '' ? statedDay(context, figure) : period}`,
    unit: 'usd',
    kind: amount.valueKind,
    hue: 'first',
    date: bounds?.earliest ?? bounds?.latest ?? figure.statedOn ?? null,
    record: id,
  };
}
