import type { Command } from '../command.ts';
import { languages } from '../language/language.ts';
import { commandWords } from '../words.ts';
import { about } from './about.ts';
import { assistance } from './assistance.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { deal } from './deal.ts';
import { exercises } from './exercises.ts';
import { explain } from './explain.ts';
import { fms } from './fms.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { mentions } from './mentions.ts';
import { onThisDay } from './on-this-day.ts';
import { overview } from './overview.ts';
import { partnerships } from './partnerships.ts';
import { peacekeeping } from './peacekeeping.ts';
import { dcs, demining, eda, fmf, imet } from './programmes.ts';
import { rumours } from './rumours.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { system } from './system.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { whatsnew } from './whatsnew.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  overview,
  fms,
  eda,
  dcs,
  fmf,
  imet,
  demining,
  assistance,
  peacekeeping,
  exercises,
  partnerships,
  timeline,
  onThisDay,
  search,
  system,
  deal,
  compare,
  conflicts,
  rumours,
  verify,
  mentions,
  explain,
  sources,
  cite,
  whatsnew,
  about,
  help,
  language,
];

/** The command with a name, without slash, whatever its case: its own, or what a language calls it. */
export const findCommand = (name: string): Command | undefined =>
  byName().get(name.normalize('NFC').toLowerCase());

let names: ReadonlyMap<string, Command> | undefined;

function byName(): ReadonlyMap<string, Command> {
  names ??= new Map(
    [...languages, undefined].flatMap((language) =>
      commands.map((command) => [
        language === undefined ? command.name : commandWords(command.name, language).name,
        command,
      ]),
    ),
  );
  return names;
}
