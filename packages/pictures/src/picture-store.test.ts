import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { pictureOf } from './fixture/every-picture.ts';
import type { PictureError } from './picture-error.ts';
import { openPictureStore, type StoreOptions } from './picture-store.ts';
import type { Order, Outcome } from './png-worker.ts';

function cardOf(id: string) {
  const picture = pictureOf('cite', { record: id }, 'ar');
  if (picture === undefined) throw new Error(`No card of ${id}.`);
  return picture;
}

const drawing = { theme: 'light', format: 'landscape' } as const;

/** A thread that answers when a test says so. */
class HeldWorker extends EventEmitter {
  readonly orders: Order[] = [];

  postMessage(order: Order): void {
    this.orders.push(order);
  }

  ref(): void {}

  unref(): void {}

  async terminate(): Promise<number> {
    this.emit('exit', 0);
    return 0;
  }

  answer(outcome: (id: number) => Outcome): void {
    const order = this.orders.shift();
    if (order === undefined) throw new Error('Nothing was ordered.');
    this.emit('message', outcome(order.id));
  }
}

/** A store on held threads, and all that it reported. */
function heldStore(options: Partial<StoreOptions> = {}) {
  const workers: HeldWorker[] = [];
  const reported: PictureError[] = [];
  const store = openPictureStore({
    report: (error) => reported.push(error),
    startWorker: () => {
      const worker = new HeldWorker();
      workers.push(worker);
      // The store uses no more of a worker than this.
      return worker as unknown as Worker;
    },
    ...options,
  });
  return { store, workers, reported };
}

const pngOf =
  (...bytes: readonly number[]) =>
  (id: number): Outcome => ({ id, png: Uint8Array.from(bytes) });

const codeOf = (drawn: Promise<unknown>) =>
  drawn.then(
    () => 'drawn',
    (error: PictureError) => error.code,
  );

test('a picture is drawn as PNG on the thread, the same bytes for the same picture', async () => {
  const store = openPictureStore({
    report: (error) => {
      throw error;
    },
  });
  const png = await store.png(cardOf('fms-2023-himars'), drawing);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const size = new DataView(png.buffer, png.byteOffset + 16, 8);
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1200, 675]);
  await store.close();
  const again = openPictureStore({
    report: (error) => {
      throw error;
    },
  });
  expect(await again.png(cardOf('fms-2023-himars'), drawing)).toEqual(png);
  await again.close();
});

test('what is drawn, or being drawn, is not ordered again', async () => {
  const { store, workers } = heldStore();
  const both = [store.png(cardOf('mnna-2004'), drawing), store.png(cardOf('mnna-2004'), drawing)];
  expect(workers[0]?.orders).toHaveLength(1);
  workers[0]?.answer(pngOf(1, 2, 3));
  expect(await Promise.all(both)).toEqual([Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3)]);
  await store.png(cardOf('mnna-2004'), drawing);
  expect(workers[0]?.orders).toHaveLength(0);
  const dark = store.png(cardOf('mnna-2004'), { ...drawing, theme: 'dark' });
  expect(workers[0]?.orders).toHaveLength(1);
  workers[0]?.answer(pngOf(4));
  expect(await dark).toEqual(Uint8Array.of(4));
});

test('the store keeps so many bytes, and lets the longest unused go', async () => {
  const { store, workers } = heldStore({ mostBytes: 5 });
  const draw = async (id: string) => {
    const drawn = store.png(cardOf(id), drawing);
    if (workers[0]?.orders.length === 1) workers[0].answer(pngOf(0, 0));
    await drawn;
  };
  await draw('mnna-2004');
  await draw('mou-2007');
  await draw('mnna-2004');
  await draw('mou-2015');
  const ordered = (id: string) => {
    void store.png(cardOf(id), drawing).catch(() => undefined);
    return workers[0]?.orders.splice(0).length;
  };
  expect(ordered('mnna-2004')).toBe(0);
  expect(ordered('mou-2015')).toBe(0);
  expect(ordered('mou-2007')).toBe(1);
});

test('a missing renderer turns pictures off, and is reported once', async () => {
  const { reported, store, workers } = heldStore();
  const drawn = [
    codeOf(store.png(cardOf('mnna-2004'), drawing)),
    codeOf(store.png(cardOf('mou-2007'), drawing)),
  ];
  for (const _ of drawn) {
    workers[0]?.answer((id) => ({ id, code: 'renderer-missing', message: 'no binary' }));
  }
  expect(await Promise.all(drawn)).toEqual(['renderer-missing', 'renderer-missing']);
  expect(await codeOf(store.png(cardOf('mou-2015'), drawing))).toBe('renderer-missing');
  expect(store.isOff).toBe(true);
  expect(reported.map(({ code }) => code)).toEqual(['renderer-missing']);
  expect(workers).toHaveLength(1);
});

test('a picture that fails is reported, and others are drawn', async () => {
  const { reported, store, workers } = heldStore();
  const failed = codeOf(store.png(cardOf('mnna-2004'), drawing));
  workers[0]?.answer((id) => ({ id, code: 'failed', message: 'broken' }));
  expect(await failed).toBe('failed');
  const drawn = codeOf(store.png(cardOf('mnna-2004'), drawing));
  workers[0]?.answer(pngOf(1));
  expect(await drawn).toBe('drawn');
  expect(reported.map(({ code }) => code)).toEqual(['failed']);
});

test('a thread that ends fails what waits, and the next picture starts another', async () => {
  const { reported, store, workers } = heldStore();
  const failed = codeOf(store.png(cardOf('mnna-2004'), drawing));
  workers[0]?.emit('error', new Error('out of memory'));
  expect(await failed).toBe('failed');
  const drawn = codeOf(store.png(cardOf('mnna-2004'), drawing));
  workers[1]?.answer(pngOf(1));
  expect(await drawn).toBe('drawn');
  expect(reported).toHaveLength(1);
});

test('no more than a hundred pictures wait', async () => {
  const { store } = heldStore();
  const picture = cardOf('mnna-2004');
  const drawn = Array.from({ length: 101 }, (_, index) =>
    codeOf(store.png({ ...picture, name: `copy-${index}` }, drawing)),
  );
  expect(await drawn[100]).toBe('busy');
  await store.close();
  expect(await drawn[0]).toBe('closed');
  expect(await codeOf(store.png(picture, drawing))).toBe('closed');
});
