import type { Language } from '@us-morocco-security/answers';
import { type Environment, languageOf } from './config.ts';
import { ConfigurationError } from './configuration-error.ts';
import { hideSecrets } from './secrets.ts';
import { secretsOf, type Variables } from './variables.ts';
import { words } from './words.ts';

/** A service that has started. */
export interface Running {
  /** Takes in nothing more, finishes what is in flight, and lets go of everything. */
  stop(): Promise<void>;
  /** Rejects where the service cannot go on. */
  readonly failed: Promise<never>;
}

/** What a service is run with. */
export interface ServiceOptions {
  /** Begins the line that tells of a fault. */
  readonly name: string;
  /** Reads the environment. */
  readonly environment: () => Environment;
  /** The declared variables: their secrets are kept out of what is told. */
  readonly variables: Variables;
  readonly start: (environment: Environment) => Promise<Running>;
  /** A fault in a sentence for the one who runs the service. */
  readonly describeFault: (error: unknown, language: Language) => string;
  /** The process unless told. */
  readonly host?: Host;
}

/** What a service needs of its process. */
export interface Host {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(
    event: 'uncaughtException' | 'unhandledRejection',
    listener: (error: unknown) => void,
  ): unknown;
  exit(code: number): void;
  readonly stderr: { write(text: string): unknown };
}

/** As `sysexits.h` has it. */
const EXIT_CONFIGURATION = 78;

/** Whoever sends a signal commonly waits 10 s before the process is killed. */
const LONGEST_STOP = 9_500;

/**
 * Runs a service until a signal asks it to stop or it fails, then ends the process: with 0 when it stopped, 78 when
 * its configuration needs correction, 1 for any other fault. A second signal ends it at once.
 */
export async function runService(options: ServiceOptions): Promise<void> {
  const { environment, start, host = process } = options;
  const asked = firstSignal(host);
  let seen: Environment | undefined;
  const live = async (): Promise<void> => {
    seen = environment();
    const running = await start(seen);
    await Promise.race([running.failed, asked]);
    await running.stop();
  };
  try {
    await Promise.race([crash(host), secondSignal(host), deadline(asked), live()]);
    host.exit(0);
  } catch (error) {
    tell(error, seen, options, host);
  }
}

/** Why a service that was asked to stop was ended instead. */
class Unstopped extends Error {
  readonly why: 'stopTooSlow' | 'stopCutShort';

  constructor(why: 'stopTooSlow' | 'stopCutShort') {
    super(why);
    this.why = why;
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

const firstSignal = (host: Host): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of SIGNALS) host.on(signal, resolve);
  });

const secondSignal = (host: Host): Promise<never> =>
  new Promise((_, reject) => {
    let signals = 0;
    const count = (): void => {
      signals += 1;
      if (signals === 2) reject(new Unstopped('stopCutShort'));
    };
    for (const signal of SIGNALS) host.on(signal, count);
  });

const deadline = (asked: Promise<void>): Promise<never> =>
  asked.then(
    () =>
      new Promise((_, reject) => {
        setTimeout(() => reject(new Unstopped('stopTooSlow')), LONGEST_STOP);
      }),
  );

const crash = (host: Host): Promise<never> =>
  new Promise((_, reject) => {
    host.on('uncaughtException', reject);
    host.on('unhandledRejection', reject);
  });

function tell(
  error: unknown,
  seen: Environment | undefined,
  options: ServiceOptions,
  host: Host,
): void {
  const code = error instanceof ConfigurationError ? EXIT_CONFIGURATION : 1;
  try {
    const hide = hideSecrets(secretsOf(options.variables, seen ?? {}));
    host.stderr.write(`${hide(describe(error, languageOf(seen), options))}\n`);
  } finally {
    host.exit(code);
  }
}

function describe(error: unknown, language: Language, options: ServiceOptions): string {
  if (error instanceof ConfigurationError) return error.describe(language);
  const { name, describeFault } = options;
  const text =
    error instanceof Unstopped ? words[language][error.why] : describeFault(error, language);
  return `${name}: ${text.trim().replace(/\s*[\r\n]\s*/g, ' ')}`;
}
