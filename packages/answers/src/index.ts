/**
 * What every command says, for any platform and in three languages: a `Request` in, a `Reply` out.
 *
 * @packageDocumentation
 */

export { answer, type Clock } from './answer.ts';
export type { Command, CommandName, NameKind, OptionDefinition, OptionName } from './command.ts';
export { readCommandLine, readRequest } from './command-line.ts';
export { commands, findCommand } from './commands/index.ts';
export { type Completion, completeOption } from './completions.ts';
export { type Entry, findEntries } from './entries.ts';
export { readableRequest, wasCut } from './free-text.ts';
export { isolate, openRightToLeft, withoutBidiControls } from './language/bidi.ts';
export { chooseLanguage, type LanguageSigns } from './language/choose.ts';
export { clip } from './language/clip.ts';
export {
  directionOf,
  isLanguage,
  type Language,
  languageNames,
  languages,
  matchLanguage,
} from './language/language.ts';
export { speak } from './language/messages.ts';
export { NO_RECORD } from './present/series.ts';
export type * from './reply.ts';
export type { Request } from './request.ts';
export { decodeRequest, encodeRequest, freeTextOf, needsFreeText } from './request-code.ts';
export { intoScreens, type ScreenSize } from './screens.ts';
export { type CommandWords, choiceLabel, commandWords, optionWords } from './words.ts';
