import type { Language } from '@us-morocco-security/answers';
import { type Environment, languageOf } from './config.ts';
import { ConfigurationError } from './configuration-error.ts';
import { redactSecrets } from './secrets.ts';
import { secretsOf, type Variables } from './variables.ts';
import { words } from './words.ts';

/** A service that has started. */
export interface Running {
  /** Accepts nothing more, finishes the tasks in flight, and releases all resources. */
  stop(): Promise<void>;
  /** Rejects when the service cannot continue. */
  readonly failed: Promise<never>;
  /**
   * Records an error of one task that nobody awaited, such as one inside a library. The service continues; without
   * this, such an error ends it.
   */
  tolerate?(error: unknown): void;
}

/** Options of every program of a service. */
interface ProgramOptions {
  /** Begins the line that reports a fault. */
  readonly name: string;
  /** Reads the environment. */
  readonly environment: () => Environment;
  /** The declared variables: their secrets are removed from messages. */
  readonly variables: Variables;
  /** Describes a fault to the operator in a sentence. */
  readonly describeFault: (error: unknown, language: Language) => string;
  /** The process by default. */
  readonly host?: Host;
}

/** Options of a service. */
export interface ServiceOptions extends ProgramOptions {
  readonly start: (environment: Environment) => Promise<Running>;
}

/** Options of a task that ends by itself. */
export interface TaskOptions extends ProgramOptions {
  readonly run: (environment: Environment) => Promise<void>;
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

/** `EX_CONFIG` of `sysexits.h`. */
const EXIT_CONFIGURATION = 78;

/** Process managers commonly wait 10 s after a signal before they kill. */
const LONGEST_STOP = 9_500;

/**
 * Runs a service until a signal asks it to stop or it fails, then ends the process: with 0 when it stopped, 78 when
 * its configuration needs correction, 1 for any other fault. A second signal ends it at once.
 */
export async function runService(options: ServiceOptions): Promise<void> {
  const { environment, start, host = process } = options;
  const asked = firstSignal(host);
  let seen: Environment | undefined;
  let tolerate: Running['tolerate'];
  const live = async (): Promise<void> => {
    seen = environment();
    const running = await start(seen);
    tolerate = running.tolerate?.bind(running);
    await Promise.race([running.failed, asked]);
    await running.stop();
  };
  try {
    await Promise.race([crash(host, () => tolerate), secondSignal(host), deadline(asked), live()]);
    host.exit(0);
  } catch (error) {
    tell(error, seen, options, host);
  }
}

/** Runs a one-off task and reports its faults as `runService` does. */
export async function runTask(options: TaskOptions): Promise<void> {
  const { environment, run, host = process } = options;
  let seen: Environment | undefined;
  try {
    seen = environment();
    await run(seen);
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

/** A terminal, and the package manager that started the process, may both pass on one Ctrl-C. */
const ONE_SIGNAL = 500;

const firstSignal = (host: Host): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of SIGNALS) host.on(signal, resolve);
  });

const secondSignal = (host: Host): Promise<never> =>
  new Promise((_, reject) => {
    let first: number | undefined;
    const count = (): void => {
      const now = performance.now();
      first ??= now;
      if (now - first > ONE_SIGNAL) reject(new Unstopped('stopCutShort'));
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

/** An error that nobody caught: its stack says where to look. */
class Uncaught extends Error {
  constructor(cause: unknown) {
    super('uncaught', { cause });
  }
}

const crash = (host: Host, tolerance: () => Running['tolerate']): Promise<never> =>
  new Promise((_, reject) => {
    host.on('uncaughtException', (error) => reject(new Uncaught(error)));
    host.on('unhandledRejection', (error) => {
      const tolerate = tolerance();
      if (tolerate === undefined) reject(new Uncaught(error));
      else tolerate(error);
    });
  });

function tell(
  error: unknown,
  seen: Environment | undefined,
  options: ProgramOptions,
  host: Host,
): void {
  const code = error instanceof ConfigurationError ? EXIT_CONFIGURATION : 1;
  try {
    const hide = redactSecrets(secretsOf(options.variables, seen ?? {}));
    host.stderr.write(`${hide(describe(error, languageOf(seen), options))}\n`);
  } finally {
    host.exit(code);
  }
}

function describe(error: unknown, language: Language, options: ProgramOptions): string {
  if (error instanceof ConfigurationError) return error.describe(language);
  if (error instanceof Uncaught) {
    const { cause } = error;
    const stack = cause instanceof Error ? cause.stack : undefined;
    return [describe(cause, language, options), ...(stack === undefined ? [] : [stack])].join('\n');
  }
  const { name, describeFault } = options;
  const text =
    error instanceof Unstopped ? words[language][error.why] : describeFault(error, language);
  return `${name}: ${text.trim().replace(/\s*[\r\n]\s*/g, ' ')}`;
}
