import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Picture } from '@us-morocco-security/answers';
import type { Drawing } from './lay-out.ts';
import { PictureError } from './picture-error.ts';
import type { Order, Outcome } from './png-worker.ts';

/** PNGs drawn on a thread of their own and kept by what they show. */
export interface PictureStore {
  /** @throws PictureError */
  png(picture: Picture, drawing: Drawing): Promise<Uint8Array>;
  /** Whether pictures are off for good: their renderer is not installed. */
  readonly isOff: boolean;
  /** Ends the thread; what waits fails as `closed`. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** How many bytes of PNG are kept; the longest unused ones go first. */
  readonly mostBytes?: number;
  /** Told of each failure, and once that the renderer is missing. */
  readonly report: (error: PictureError) => void;
  /** Starts the thread; tests hold or break it. */
  readonly startWorker?: () => Worker;
}

const MOST_BYTES = 32 * 1024 * 1024;

/** More than this many pictures are not waited for: their readers would be gone. */
const MOST_WAITING = 100;

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: PictureError): void;
}

/** Opens a store; its thread starts with the first picture. */
export function openPictureStore({
  mostBytes = MOST_BYTES,
  report,
  startWorker = startPngWorker,
}: StoreOptions): PictureStore {
  const kept = new Kept(mostBytes);
  const drawn = new Map<string, Promise<Uint8Array>>();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  let isOff = false;
  let isClosed = false;

  const failAll = (error: PictureError) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const receive = (outcome: Outcome) => {
    const one = waiting.get(outcome.id);
    waiting.delete(outcome.id);
    // The process may end while nothing is drawn.
    if (waiting.size === 0) worker?.unref();
    if ('png' in outcome) return one?.resolve(outcome.png);
    const error = new PictureError(outcome.code, outcome.message);
    if (!isOff) report(error);
    if (outcome.code === 'renderer-missing') isOff = true;
    one?.reject(error);
  };

  const running = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    const end = (cause?: unknown) => {
      if (worker !== started) return;
      worker = undefined;
      const error = new PictureError('failed', 'The thread that draws pictures ended.', { cause });
      report(error);
      failAll(error);
    };
    started.on('message', receive);
    started.on('error', end);
    started.on('exit', () => end());
    worker = started;
    return started;
  };

  const order = (picture: Picture, drawing: Drawing): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const drawer = running();
      drawer.ref();
      drawer.postMessage({ id: last, picture, drawing } satisfies Order);
    });

  const refusal = (): PictureError | undefined => {
    if (isClosed) return new PictureError('closed', 'The store is closed.');
    if (isOff) return new PictureError('renderer-missing', 'Pictures are off.');
    return waiting.size < MOST_WAITING
      ? undefined
      : new PictureError('busy', `${waiting.size} pictures wait already.`);
  };

  const draw = async (key: string, picture: Picture, drawing: Drawing): Promise<Uint8Array> => {
    try {
      const png = await order(picture, drawing);
      kept.put(key, png);
      return png;
    } finally {
      drawn.delete(key);
    }
  };

  return {
    get isOff() {
      return isOff;
    },
    async png(picture, drawing) {
      const key = pictureKey(picture, drawing);
      const known = kept.get(key) ?? drawn.get(key);
      if (known !== undefined) return known;
      const refused = refusal();
      if (refused !== undefined) throw refused;
      const png = draw(key, picture, drawing);
      drawn.set(key, png);
      return png;
    },
    async close() {
      isClosed = true;
      const ending = worker;
      worker = undefined;
      failAll(new PictureError('closed', 'The store is closed.'));
      await ending?.terminate();
    },
  };
}

/** The worker beside this file, whether built or run from its source. */
function startPngWorker(): Worker {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./png-worker.${extension}`, import.meta.url));
}

const keys = new WeakMap<Picture, string>();

/** Names a drawing by all it shows: the same for the same picture, whenever it was answered. */
export function pictureKey(picture: Picture, { address = '', format, theme }: Drawing): string {
  const known =
    keys.get(picture) ?? createHash('sha1').update(JSON.stringify(picture)).digest('base64');
  keys.set(picture, known);
  return `${known}.${theme}.${format}.${address}`;
}

/** PNGs up to a limit of bytes, the longest unused first to go. */
class Kept {
  readonly #most: number;
  readonly #pngs = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Uint8Array | undefined {
    const png = this.#pngs.get(key);
    if (png !== undefined) {
      this.#pngs.delete(key);
      this.#pngs.set(key, png);
    }
    return png;
  }

  put(key: string, png: Uint8Array): void {
    this.#pngs.set(key, png);
    this.#bytes += png.byteLength;
    for (const [oldest, { byteLength }] of this.#pngs) {
      if (this.#bytes <= this.#most) break;
      this.#pngs.delete(oldest);
      this.#bytes -= byteLength;
    }
  }
}
