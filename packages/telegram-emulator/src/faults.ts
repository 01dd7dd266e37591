import type { ResponseParameters } from '@grammyjs/types';
import { ApiError } from './api-error.ts';
import { deferred } from './deferred.ts';

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: 'error'; readonly error: ApiError }
  /** The connection is reset, before or after the method was executed. */
  | { readonly kind: 'cut'; readonly executed: boolean }
  /** The server closes the connection (FIN) instead of an answer, or midway through it. */
  | { readonly kind: 'close'; readonly midway: boolean }
  /** A page of HTML in place of an answer. */
  | { readonly kind: 'bad-gateway' }
  | { readonly kind: 'hold'; readonly hold: Hold };

export interface FailureOptions {
  readonly errorCode: number;
  readonly description?: string;
  readonly parameters?: ResponseParameters;
  readonly times?: number;
}

/** A request that waits for the test. */
export class Hold {
  /** Resolves when the request arrived. */
  readonly reached: Promise<void>;
  readonly released: Promise<void>;
  private readonly arrival = deferred<void>();
  private readonly departure = deferred<void>();

  constructor() {
    this.reached = this.arrival.promise;
    this.released = this.departure.promise;
  }

  reach(): void {
    this.arrival.resolve();
  }

  /** Lets the request go on. */
  release(): void {
    this.departure.resolve();
  }
}

/** Faults to come, by method, each for one request. */
export class Faults {
  private readonly planned = new Map<string, readonly Fault[]>();

  plan(method: string, fault: Fault, times = 1): void {
    const key = method.toLowerCase();
    const more = Array.from({ length: times }, () => fault);
    this.planned.set(key, [...(this.planned.get(key) ?? []), ...more]);
  }

  planFailure(method: string, { errorCode, description, parameters, times }: FailureOptions): void {
    const words = description ?? DESCRIPTIONS.get(errorCode) ?? `Error ${errorCode}`;
    this.plan(method, { kind: 'error', error: new ApiError(errorCode, words, parameters) }, times);
  }

  take(method: string): Fault | undefined {
    const key = method.toLowerCase();
    const [next, ...rest] = this.planned.get(key) ?? [];
    this.planned.set(key, rest);
    return next;
  }
}

const DESCRIPTIONS = new Map([
  [400, 'Bad Request'],
  [403, 'Forbidden: bot was blocked by the user'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
]);
