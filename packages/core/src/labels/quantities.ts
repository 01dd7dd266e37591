import type { Count, Qualifier, System } from '../generated/types.ts';
import { bound } from './bounds.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number.ts';
import { phrase } from './say.ts';

export type Equipment = System['equipment'];

/** What can be counted; each has its plural forms in the locale files, `count-<noun>-<frame>`. */
export type Noun =
  | Equipment
  | 'personnel'
  | 'peacekeeper'
  | 'country'
  | 'other-country'
  | 'founder'
  | 'participant'
  | 'us-person'
  | 'moroccan-person'
  | 'course'
  | 'record'
  | 'source'
  | 'deal'
  | 'notification'
  | 'contract'
  | 'divergence'
  | 'conflict'
  | 'year'
  | 'result'
  | 'page'
  | 'value'
  | 'name'
  | 'student'
  | 'rumour';

/**
 * The position of a counted phrase, since the Arabic dual shows its case: `label` alone (طائرتان), `governed` behind a verb,
 * a preposition or a verbal noun (طائرتين), `case-free` in tables and charts (الطائرات: 2).
 */
export type CountFrame = 'label' | 'governed' | 'case-free';

/** Things counted, exactly: `5 810 bombes`. Nothing to count is a whole sentence in Arabic (لا توجد قنابل). */
export function formatCount(
  n: number,
  noun: Noun,
  language: Language,
  frame: CountFrame = 'label',
): string {
  if (frame !== 'case-free') return phrase(language)(`count-${noun}-${frame}`, { n });
  return phrase(language)(`count-${noun}-case-free`, { figure: formatNumber(n, language) });
}

/** How many of a system: `at least 127 tanks`. Where the source gives no number, the answer says so. */
export function formatQuantity(
  item: { readonly quantity?: number | undefined; readonly qualifier?: Qualifier | undefined },
  equipment: Equipment,
  language: Language,
  frame: CountFrame = 'label',
): string {
  const { quantity, qualifier = 'exact' } = item;
  if (quantity !== undefined) return formatBounded(quantity, qualifier, equipment, language, frame);
  const say = phrase(language);
  return say('quantity-unstated', { things: say(`plural-${equipment}`) });
}

const countedNouns = {
  personnel: 'personnel',
  countries: 'country',
  'other-countries': 'other-country',
  founders: 'founder',
  vehicles: 'vehicle',
  'us-personnel': 'us-person',
  'moroccan-personnel': 'moroccan-person',
  participants: 'participant',
  courses: 'course',
} as const satisfies Record<Exclude<Count['of'], 'rank'>, Noun>;

/** A count of a record: `more than 40 countries`; a bounded rank is that rank or a better one. */
export function formatRecordCount(
  { of, value, qualifier }: Count,
  language: Language,
  frame: CountFrame = 'label',
): string {
  if (of !== 'rank') return formatBounded(value, qualifier, countedNouns[of], language, frame);
  return phrase(language)(qualifier === 'exact' ? 'rank' : 'rank-or-better', { n: value });
}

/** A bound governs what follows it, whatever the frame of the whole phrase. */
function formatBounded(
  n: number,
  qualifier: Qualifier,
  noun: Noun,
  language: Language,
  frame: CountFrame,
): string {
  if (qualifier === 'exact') return formatCount(n, noun, language, frame);
  if (frame !== 'case-free') {
    return bound(formatCount(n, noun, language, 'governed'), qualifier, language);
  }
  const figure = bound(formatNumber(n, language), qualifier, language);
  return phrase(language)(`count-${noun}-case-free`, { figure });
}

/** A percentage: `58%`, `58 في المائة`, `58 %`. */
export const formatPercent = (percent: number, language: Language): string =>
  phrase(language)('percent', { n: percent });

/** What part of a whole it is, in percent; marked as approximate where one decimal is not exact. */
export function formatShare(part: number, whole: number, language: Language): string {
  const percent = (part / whole) * 100;
  const rounded = Math.round(percent * 10) / 10;
  const isExact = Math.abs(percent - rounded) < 1e-9;
  const figure = formatPercent(rounded, language);
  return bound(figure, isExact ? 'exact' : 'approximately', language);
}
