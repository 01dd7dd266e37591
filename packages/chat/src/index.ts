/**
 * What is the same for an answer in every chat: its screens, its buttons, its paging, the question that it quotes.
 *
 * @packageDocumentation
 */

export { type Lost, lostFrom, type Seen } from './contract.ts';
export { createDesk, type Desk, type DeskOptions, type Shown } from './desk.ts';
export { type Fault, reportFault } from './fault.ts';
export { type LanguageChoice, languageChoices, questionsToOffer } from './languages.ts';
export { drawnBar, largestOf, lineOpening, stageSquare } from './marks.ts';
export {
  type AlertReason,
  type Asking,
  answerAsker,
  type Memory,
  noMemory,
  type PlaceName,
} from './memory/memory.ts';
export {
  askerOf,
  isAlone,
  isForAskerAlone,
  type Known,
  nearestSettings,
  nothingKnown,
  scopesOf,
  type Who,
} from './memory/who.ts';
export type { Outcome } from './outcome.ts';
export { footOf, type Turn, turnsOf } from './paging.ts';
export { leadsWithPicture } from './pictured.ts';
export {
  type AskedText,
  type CodeRoom,
  type LostText,
  readPlace,
  wholeCode,
  writePlace,
} from './place-code.ts';
export { type Question, questionOf } from './question.ts';
export { intoScreens, type ScreenSize } from './screens.ts';
export { type OpenSection, openSection, type SharedSections, shareSections } from './sections.ts';
export { type StaleButton, staleButton, staleMessages } from './stale.ts';
export { createTextStore, type TextStore, type TextStoreOptions } from './text-store.ts';
export type { Place, SectionView, View } from './view.ts';
