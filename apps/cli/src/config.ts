import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  type Installation,
  type Language,
  matchLanguage,
  readSiteAddress,
} from '@us-morocco-security/answers';
import { type BidiMode, bidiModes } from '@us-morocco-security/text';
import { UsageError } from './usage-error.ts';

/** What the environment says, checked. Undefined where it says nothing. */
export interface Config {
  /** The language of the system; defaults to English if unsupported. */
  readonly language: Language;
  readonly bidi: BidiMode;
  readonly colour: boolean | undefined;
  /** Of the terminal, in columns. */
  readonly columns: number | undefined;
  /** Where the prompt keeps what was asked. */
  readonly historyFile: string;
  /** What the answers say of the site that shows the same. */
  readonly installation: Installation;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const BIDI_VARIABLE = 'US_MOROCCO_SECURITY_BIDI';
const EXAMPLE_SITE = 'https://example.org/record/';

/** The environment itself; read nowhere else. */
export const environment: Environment = process.env;

/**
 * Reads what the environment says.
 *
 * @throws UsageError where US_MOROCCO_SECURITY_BIDI holds no mode, or SITE_URL no address
 */
export const readConfig = (environment: Environment): Config => ({
  language: systemLanguage(environment),
  bidi: bidiOf(environment),
  colour: colourOf(environment),
  columns: columnsOf(environment),
  historyFile: join(stateFolder(environment), 'us-morocco-security', 'history'),
  installation: installationOf(environment),
});

/** The language of the system, even where the rest of the environment cannot be read. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale =
    filled(LC_ALL) ??
    filled(LC_MESSAGES) ??
    filled(LANG) ??
    Intl.DateTimeFormat().resolvedOptions().locale;
  return matchLanguage(locale) ?? 'en';
}

function installationOf({ SITE_URL }: Environment): Installation {
  const given = filled(SITE_URL?.trim());
  if (given === undefined) return {};
  const site = readSiteAddress(given);
  if (site === undefined) throw new UsageError('unknown-value', 'SITE_URL', given, [EXAMPLE_SITE]);
  return { site };
}

function bidiOf({ [BIDI_VARIABLE]: given }: Environment): BidiMode {
  const mode = filled(given) ?? 'auto';
  const known = bidiModes.find((name) => name === mode);
  if (known === undefined) throw new UsageError('unknown-value', BIDI_VARIABLE, mode, bidiModes);
  return known;
}

/** FORCE_COLOR before NO_COLOR, as Node has it. */
function colourOf({ FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean | undefined {
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return filled(NO_COLOR) !== undefined || TERM === 'dumb' ? false : undefined;
}

const columnsOf = ({ COLUMNS = '' }: Environment): number | undefined =>
  /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : undefined;

const stateFolder = ({ XDG_STATE_HOME }: Environment): string =>
  filled(XDG_STATE_HOME) ?? join(homedir(), '.local', 'state');

const filled = (value: string | undefined): string | undefined =>
  value === '' ? undefined : value;
