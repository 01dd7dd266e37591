/**
 * Words for the dataset in Arabic, English and French: what its fields and values are called, and how amounts, counts,
 * dates, sources and citations are written. Numbers are in Western digits, months are those of Morocco.
 *
 * @packageDocumentation
 */

export { formatAmount, formatRoundAmount } from './amounts.ts';
export { isolate, openLeftToRight, openRightToLeft, withoutBidiControls } from './bidi.ts';
export { bound } from './bounds.ts';
export {
  apaCitation,
  bibtexCitation,
  type Provenance,
  plainCitation,
  provenanceOf,
} from './citations.ts';
export {
  formatDayOfYear,
  formatEdtf,
  formatSince,
  formatWhen,
  type WhenOptions,
} from './dates.ts';
export { type PlainDate, parseDate } from './edtf.ts';
export { formatAmountOfKind, formatValueKind } from './kinds.ts';
export {
  type FieldName,
  fieldLabel,
  type LabelledList,
  type LabelledValue,
  labelledLists,
  labelOf,
} from './labels.ts';
export {
  directionOf,
  isLanguage,
  type Language,
  languageNames,
  languages,
  matchLanguage,
} from './language.ts';
export { formatChoice, formatClauses, formatList } from './lists.ts';
export { formatNumber } from './number.ts';
export {
  type CountFrame,
  type Equipment,
  formatCount,
  formatPercent,
  formatQuantity,
  formatRecordCount,
  formatShare,
  type Noun,
} from './quantities.ts';
export { type SayMessage, sayingIn, type Variables } from './say.ts';
export { type SourceTitle, sourceName, sourceTitle } from './sources.ts';
