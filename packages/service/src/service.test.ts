import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import { deferred } from './fixture/deferred.ts';
import { explanation } from './fixture/explanation.ts';
import { type Running, runService, runTask } from './service.ts';
import { defineVariables } from './variables.ts';

const variables = defineVariables({
  TOKEN: { schema: z.string(), explain: explanation('TOKEN'), secret: true },
});

/** A process that can be signalled to stop, and records how it ended. */
class FakeProcess extends EventEmitter {
  readonly codes: number[] = [];
  written = '';
  readonly stderr = {
    write: (text: string) => {
      this.written += text;
    },
  };
  exit(code: number): void {
    this.codes.push(code);
  }
}

let host: FakeProcess;
let language: string;

beforeEach(() => {
  host = new FakeProcess();
  language = 'en';
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<never>(() => {});

const run = (start: () => Promise<Running>): Promise<void> =>
  runService({
    name: 'example',
    environment: () => ({ LANG: language, TOKEN: 'hush-hush' }),
    variables,
    start,
    describeFault: (error, spoken) => `${spoken} ${error instanceof Error ? error.message : error}`,
    host,
  });

/** Runs `then` once the service has started. */
async function afterStart(running: Running, then: () => void): Promise<void> {
  const ended = run(async () => running);
  await vi.advanceTimersByTimeAsync(0);
  then();
  await ended;
}

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'])('%s stops it, and that is no fault', async (signal) => {
    const stop = vi.fn(async () => {});
    await afterStart({ stop, failed: never }, () => host.emit(signal));
    expect(stop).toHaveBeenCalledOnce();
    expect([host.codes, host.written]).toEqual([[0], '']);
  });

  test('during the start stops it once it has started', async () => {
    const stop = vi.fn(async () => {});
    const starting = deferred<Running>();
    const ended = run(() => starting.promise);
    host.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(host.codes).toEqual([]);
    starting.resolve({ stop, failed: never });
    await ended;
    expect(stop).toHaveBeenCalledOnce();
    expect(host.codes).toEqual([0]);
  });

  test('ends a stop that hangs after 9.5 s', async () => {
    language = 'fr_FR.UTF-8';
    const ended = run(async () => ({ stop: () => never, failed: never }));
    await vi.advanceTimersByTimeAsync(60_000);
    host.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(9_499);
    expect(host.codes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await ended;
    expect(host.codes).toEqual([1]);
    expect(host.written).toBe(
      'example: Le programme ne s’est pas arrêté à temps et a été interrompu.\n',
    );
  });

  test('ends it at once where it is the second', async () => {
    const ended = run(async () => ({ stop: () => never, failed: never }));
    await vi.advanceTimersByTimeAsync(0);
    host.emit('SIGINT');
    await vi.advanceTimersByTimeAsync(501);
    host.emit('SIGTERM');
    await ended;
    expect(host.codes).toEqual([1]);
    expect(host.written).toBe('example: The program was ended before it had stopped.\n');
  });

  test('is one signal where it comes twice at once, as when a package manager passes it on', async () => {
    const stop = deferred<void>();
    const ended = run(async () => ({ stop: () => stop.promise, failed: never }));
    await vi.advanceTimersByTimeAsync(0);
    host.emit('SIGINT');
    await vi.advanceTimersByTimeAsync(100);
    host.emit('SIGINT');
    stop.resolve();
    await ended;
    expect([host.codes, host.written]).toEqual([[0], '']);
  });

  test('makes a connection that is lost while it stops no fault', async () => {
    const failed = deferred<never>();
    const stop = deferred<void>();
    const ended = run(async () => ({ stop: () => stop.promise, failed: failed.promise }));
    await vi.advanceTimersByTimeAsync(0);
    host.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    failed.reject(new Error('closed'));
    await vi.advanceTimersByTimeAsync(0);
    stop.resolve();
    await ended;
    expect([host.codes, host.written]).toEqual([[0], '']);
  });
});

describe('a configuration that needs correction', () => {
  const wrong = new ConfigurationError([
    { variable: 'TOKEN', fault: 'refused', explain: explanation('TOKEN') },
  ]);
  const told = `يجب تصحيح الإعدادات الآتية:

TOKEN
  القيمة مرفوضة.
  شرح TOKEN
`;

  beforeEach(() => {
    language = 'ar_MA.UTF-8';
  });

  test('found at startup is reported in the reader’s language', async () => {
    await run(() => Promise.reject(wrong));
    expect([host.codes, host.written]).toEqual([[78], told]);
  });

  test('found later is reported the same way', async () => {
    await run(async () => ({ stop: async () => {}, failed: Promise.reject(wrong) }));
    expect([host.codes, host.written]).toEqual([[78], told]);
  });

  test('found while reading the environment is reported too', async () => {
    const start = vi.fn();
    const environment = () => {
      throw new ConfigurationError([{ variable: '.env', fault: 'unreadable' }]);
    };
    const describeFault = () => '';
    await runService({ name: 'example', environment, variables, start, describeFault, host });
    expect(start).not.toHaveBeenCalled();
    expect(host.codes).toEqual([78]);
    expect(host.written.split('\n')).toContain('.env');
  });
});

describe('a fault', () => {
  test('at startup is reported in one line, without secrets', async () => {
    language = 'fr';
    await run(() => Promise.reject(new Error('no answer\n from /bothush-hush/getMe\n')));
    expect(host.codes).toEqual([1]);
    expect(host.written).toBe('example: fr no answer from /bot[secret]/getMe\n');
  });

  test('thrown before startup returns a promise is reported too', async () => {
    await run(() => {
      throw new Error('at once');
    });
    expect([host.codes, host.written]).toEqual([[1], 'example: en at once\n']);
  });

  test('during the stop is reported', async () => {
    const stop = () => Promise.reject(new Error('stuck'));
    await afterStart({ stop, failed: never }, () => host.emit('SIGTERM'));
    expect([host.codes, host.written]).toEqual([[1], 'example: en stuck\n']);
  });

  test.each(['uncaughtException', 'unhandledRejection'])(
    'of the kind %s is reported with its stack, without the secret',
    async (kind) => {
      await afterStart({ stop: async () => {}, failed: never }, () => {
        host.emit(kind, new Error('first of hush-hush'));
        host.emit(kind, new Error('second'));
      });
      expect(host.codes).toEqual([1]);
      expect(host.written).toMatch(
        /^example: en first of \[secret\]\nError: first of \[secret\]\n +at .*service\.test/,
      );
      expect(host.written).not.toContain('second');
    },
  );

  test('of a task that nobody awaited is recorded, and the service continues', async () => {
    const recorded: unknown[] = [];
    const tolerate = (error: unknown) => void recorded.push(error);
    const stray = new Error('inside a library');
    await afterStart({ stop: async () => {}, failed: never, tolerate }, () => {
      host.emit('unhandledRejection', stray);
      host.emit('SIGTERM');
    });
    expect(recorded).toEqual([stray]);
    expect([host.codes, host.written]).toEqual([[0], '']);
  });

  test('that cannot be described ends it all the same', async () => {
    const ended = runService({
      name: 'example',
      environment: () => ({}),
      variables,
      start: () => Promise.reject(new Error('no')),
      describeFault: () => {
        throw new Error('no words');
      },
      host,
    });
    await expect(ended).rejects.toThrow('no words');
    expect(host.codes).toEqual([1]);
  });
});

describe('a task', () => {
  const doTask = (task: () => Promise<void>): Promise<void> =>
    runTask({
      name: 'example',
      environment: () => ({ LANG: language, TOKEN: 'hush-hush' }),
      variables,
      run: task,
      describeFault: (error) => (error instanceof Error ? error.message : String(error)),
      host,
    });

  test('that is done leaves the process alone', async () => {
    await doTask(async () => {});
    expect([host.codes, host.written]).toEqual([[], '']);
  });

  test('that fails ends it, and the token stays secret', async () => {
    await doTask(async () => {
      throw new Error('no way with hush-hush');
    });
    expect([host.codes, host.written]).toEqual([[1], 'example: no way with [secret]\n']);
  });
});
