import type { When } from '../generated/types.ts';
import type { Figure } from '../reading/figure.ts';
import type { Bound, Unread } from './claim.ts';
import type { CueSpan, DateSpan, LinkSpan, PrintedNumber } from './parsed-sentence.ts';

const RANK_MARK = /(?:#|\bn°|\bno\.)\s*$/iu;

/** The number that a figure prints, where it can be compared: in no other currency, and of no other thing. */
export function numberOf(
  whole: string,
  figure: Figure,
  cues: readonly CueSpan[],
  links: readonly LinkSpan[],
): readonly PrintedNumber[] {
  if (figure.kind !== 'number' || figure.vague) return [];
  const { start, end, text, readings, qualifier, form, currency } = figure;
  const isMoney = currency !== undefined;
  if (isMoney ? currency !== 'USD' : form === 'mixed' && figure.value >= 1e6) return [];
  const countsOther = cues.some(
    ({ cue, start: at }) => cue === 'other-thing' && at >= end && at - end <= 2,
  );
  if (countsOther) return [];
  const isRank =
    figure.ordinal ||
    RANK_MARK.test(whole.slice(Math.max(0, start - 5), start)) ||
    links.some(
      ({ link, end: before }) => link === 'rank' && before <= start && start - before <= 2,
    );
  const as = isMoney ? 'dollars' : isRank ? 'ordinal' : 'count';
  const bound: Bound = qualifier ?? 'exact';
  return [{ start, end, text, as, values: readings, unit: unitOf(figure.decimal), bound }];
}

/** The place value of the last digit that is not a zero: 0.1 for 8.5, 100,000,000 for 8.5 billion. */
function unitOf(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}

/** A figure that cannot be compared, and why. */
export function unreadOf(figure: Figure): readonly Unread[] {
  if (figure.kind !== 'number') return [];
  const { start, end, text, vague, currency, form, value } = figure;
  if (currency !== undefined && currency !== 'USD') {
    return [{ start, end, text, reason: 'currency' }];
  }
  if (currency === undefined && form === 'mixed' && value >= 1e6) {
    return [{ start, end, text, reason: 'currency' }];
  }
  return vague ? [{ start, end, text, reason: 'vague' }] : [];
}

/** The day, month or years that a figure prints. */
export function dateOf(figure: Figure, cues: readonly CueSpan[]): readonly DateSpan[] {
  const { start, end, text } = figure;
  const readings = whensOf(figure);
  if (readings.length === 0) return [];
  const before = cues.filter((cue) => cue.end <= start && start - cue.end <= 2);
  const isAfter = (wanted: CueSpan['cue']) => before.some(({ cue }) => cue === wanted);
  const relation = isAfter('by') ? 'by' : isAfter('since') || isAfter('from') ? 'since' : 'on';
  return [{ start, end, text, readings, relation }];
}

function whensOf(figure: Figure): readonly When[] {
  switch (figure.kind) {
    case 'date':
      return figure.readings.filter((edtf) => !edtf.startsWith('X')).map((edtf) => ({ edtf }));
    case 'year':
      return [yearsWhen(figure.year, figure.year, figure.fiscal)];
    case 'years':
      return [yearsWhen(figure.from, figure.to, figure.fiscal)];
    case 'decade':
    case 'number':
    case 'percent':
    case 'designation':
      return [];
    default:
      return figure satisfies never;
  }
}

const yearsWhen = (from: number, to: number, fiscal: boolean): When =>
  fiscal ? { fiscalYears: { from, to } } : { edtf: from === to ? String(from) : `${from}/${to}` };
