import type { Language } from '@us-morocco-security/core/labels';
import type { CommandName } from './command.ts';
import type { Surface } from './surface.ts';

/** What whoever hosts the answers has set, as far as an answer speaks of it. */
export interface Installation {
  /** How the host is reached: an address, a link, a name. */
  readonly contact?: string;
  /** Which names of the commands Discord shows. */
  readonly scripts?: Scripts;
  /** The address of the site of these records, with a slash at its end: `https://example.org/record/`. */
  readonly site?: string;
}

/** Latin names, Arabic names, or both; with both, only the commands that members use have Arabic names too. */
export const scripts = ['both', 'latin', 'arabic'] as const;

export type Scripts = (typeof scripts)[number];

/** The commands that are registered under both names. */
const TWINS: readonly CommandName[] = [
  'search',
  'verify',
  'system',
  'deal',
  'fms',
  'timeline',
  'compare',
  'overview',
  'exercises',
  'imet',
  'language',
  'help',
];

/** The spellings in which Discord shows a command. */
export function spellingsOf(command: CommandName, shown: Scripts): readonly ('en' | 'ar')[] {
  switch (shown) {
    case 'latin':
      return ['en'];
    case 'arabic':
      return ['ar'];
    case 'both':
      return TWINS.includes(command) ? ['en', 'ar'] : ['en'];
    default:
      return shown satisfies never;
  }
}

/** The language by whose words a reader calls a command: where it is not registered in theirs, that of its other name. */
export function callingLanguage(
  command: CommandName,
  { language, surface, installation }: CallingReader,
): Language {
  if (surface !== 'discord') return language;
  const spellings = spellingsOf(command, installation.scripts ?? 'both');
  const wanted = language === 'ar' ? 'ar' : 'en';
  if (spellings.includes(wanted)) return language;
  return wanted === 'ar' ? 'en' : 'ar';
}

interface CallingReader {
  readonly language: Language;
  readonly surface: Surface;
  readonly installation: Installation;
}
