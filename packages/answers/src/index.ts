/**
 * What every command says, for any platform and in three languages: a `Request` in, a `Reply` out.
 *
 * @packageDocumentation
 */

export {
  directionOf,
  formatEdtf,
  isLanguage,
  isolate,
  type Language,
  languageNames,
  languages,
  matchLanguage,
  openLeftToRight,
  openRightToLeft,
  withoutBidiControls,
} from '@us-morocco-security/core/labels';
export { answer, type Clock, greet, tellNews } from './answer.ts';
export * from './asker.ts';
export { asksPlainly } from './asking/intent.ts';
export { languageOfQuestion } from './asking/question-language.ts';
export type { Command, CommandName, NameKind, OptionDefinition, OptionName } from './command.ts';
export { commandAbout } from './commands/command-about.ts';
export { chatCommands, commands, findCommand } from './commands/index.ts';
export {
  blockTexts,
  type Expected,
  firstTexts,
  missingFrom,
  sectionTexts,
} from './contract.ts';
export { pointText, sizeOf } from './first-screen.ts';
export { readCommandLine, readRequest, readWords } from './input/command-line.ts';
export { type Completion, completeOption } from './input/completions.ts';
export { type Entry, findEntries } from './input/entries.ts';
export { readableRequest, wasCut } from './input/free-text.ts';
export { decodeRequest, encodeRequest, freeTextOf, needsFreeText } from './input/request-code.ts';
export { type Installation, type Scripts, scripts, spellingsOf } from './installation.ts';
export { isEmpty } from './is-empty.ts';
export {
  chooseLanguage,
  decideLanguage,
  type LanguageReason,
  type LanguageSigns,
} from './language/choose.ts';
export { clip } from './language/clip.ts';
export { phrase, speak } from './language/messages.ts';
export * from './picture.ts';
export { type ChartName, chartNames } from './pictures/names.ts';
export { axisLabel, type PictureRow, pictureRows, pictureText } from './pictures/words.ts';
export {
  type ArticleRow,
  type ArticleSentence,
  type ArticleVerdict,
  articleTable,
  readArticle,
  readSentences,
  toneOf,
  type VerdictTone,
} from './present/article.ts';
export { type RecordRow, recordRow } from './present/row.ts';
export { NO_RECORD } from './present/series.ts';
export type * from './reply.ts';
export type { Request } from './request.ts';
export { nearest } from './resolve/nearest.ts';
export { isSectionKey, type SectionKey, sectionCodes, sectionOfCode } from './sections.ts';
export { readSiteAddress, recordAddress } from './site/address.ts';
export {
  answeredCommands,
  type Collection,
  dataPath,
  keptPath,
  type Paths,
  pathsOf,
  yearsOnRecord,
} from './site/paths.ts';
export type { Surface } from './surface.ts';
export { type CommandWords, choiceLabel, commandWords, optionWords } from './words.ts';
