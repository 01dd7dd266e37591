import type { Figure } from '@us-morocco-security/core';
import { formatEdtf, formatSince, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { isPart } from './records.ts';
import { principalSource } from './sources.ts';

/** What the newest fact sheet states of a programme as a whole; undefined where none does. */
export const headlineFigure = (context: Context, programme: string): Figure | undefined =>
  context.dataset.figures
    .filter((figure) => figure.programme === programme && !isPart(figure))
    .toSorted((a, b) => ((a.statedOn ?? '') < (b.statedOn ?? '') ? 1 : -1))
    .find((figure) => principalSource(context, figure).type === 'fact-sheet');

/** The figures that a figure includes. */
export const partsOf = ({ dataset }: Context, whole: Figure): readonly Figure[] =>
  dataset.figures.filter(({ links = [] }) =>
    links.some(({ relation, to }) => relation === 'part-of' && to === whole.id),
  );

/** For when a figure is stated, within a sentence or alone; an open end goes without the day on which it was stated. */
export function periodOf(
  { language }: Context,
  { when }: Figure,
  frame: 'in' | 'label' = 'in',
): string {
  if (when === undefined) return '';
  if ('edtf' in when && when.words === undefined && when.edtf.endsWith('/..')) {
    return formatSince(when.edtf, language);
  }
  return formatWhen(when, language, { frame });
}

/** The day on which a figure was stated. */
export const statedDay = ({ language }: Context, { statedOn }: Figure): string =>
  statedOn === undefined ? '' : formatEdtf(statedOn, language);

/** The order of the source document: sold, given, licensed, financed, trained, cleared. */
const PROGRAMME_ORDER: readonly string[] = ['fms', 'eda', 'dcs', 'fmf', 'imet', 'cwd'];

/** For each programme, what the newest fact sheet states of it as a whole. */
export function headlineFigures(context: Context): readonly Figure[] {
  const others = context.dataset.programmes
    .map(({ id }) => id)
    .filter((id) => !PROGRAMME_ORDER.includes(id));
  return [...PROGRAMME_ORDER, ...others].flatMap(
    (programme) => headlineFigure(context, programme) ?? [],
  );
}

/** That the basis of an amount is not stated is said with the figure itself. */
const ASIDE = / \([^()]*\)$/u;

/** What a figure measures, in the fewest words. */
export const plainKind = ({ say }: Context, { amount }: Figure): string =>
  say(`value-kind-${amount.valueKind}`).replace(ASIDE, '');
