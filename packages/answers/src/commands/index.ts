import { withoutBidiControls } from '@us-morocco-security/core/labels';
import type { Command } from '../command.ts';
import { namesOfCommand } from '../words.ts';
import { about } from './about.ts';
import { assistance } from './assistance.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { deal } from './deal.ts';
import { exercises } from './exercises.ts';
import { explain } from './explain.ts';
import { fms } from './fms.ts';
import { forgetMe } from './forget-me.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { mentions } from './mentions.ts';
import { missed } from './missed.ts';
import { onThisDay } from './on-this-day.ts';
import { overview } from './overview.ts';
import { partnerships } from './partnerships.ts';
import { peacekeeping } from './peacekeeping.ts';
import { privacy } from './privacy.ts';
import { dcs, demining, eda, fmf, imet } from './programmes.ts';
import { rumours } from './rumours.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { subscribe } from './subscribe.ts';
import { subscriptions } from './subscriptions.ts';
import { system } from './system.ts';
import { timeline } from './timeline.ts';
import { unsubscribe } from './unsubscribe.ts';
import { verify } from './verify.ts';
import { whatsnew } from './whatsnew.ts';

/** Every command, in the order in which help lists them in a chat whose bot knows who asks. */
export const chatCommands: readonly Command[] = [
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
  chart,
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
  subscribe,
  subscriptions,
  missed,
  unsubscribe,
  settings,
  forgetMe,
  privacy,
  help,
  language,
];

/** The commands that need not know who asks: those of a page, a terminal, a tool. */
export const commands: readonly Command[] = chatCommands.filter(({ asker }) => asker !== 'needed');

/** The command with a name, without slash, whatever its case: its own, a former one, or what a language calls it. */
export function findCommand(name: string): Command | undefined {
  const folded = foldCommand(name);
  // Its own name first: what the languages call it has to be loaded.
  return chatCommands.find((command) => command.name === folded) ?? byName().get(folded);
}

/** A name of a command as it is compared. */
const foldCommand = (name: string): string =>
  withoutBidiControls(name).replace(/^\//u, '').normalize('NFC').toLowerCase();

let names: ReadonlyMap<string, Command> | undefined;

function byName(): ReadonlyMap<string, Command> {
  // Present names come last, so that a former one never takes the place of another command's.
  names ??= new Map(
    chatCommands
      .flatMap((command) => namesOfCommand(command.name).map((name) => [name, command] as const))
      .toReversed(),
  );
  return names;
}
