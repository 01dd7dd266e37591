/** The thread that lays out and draws, so that whoever answers in text does not wait. */
import { parentPort } from 'node:worker_threads';
import type { Picture } from '@us-morocco-security/answers';
import type { Drawing } from './lay-out.ts';
import { PictureError } from './picture-error.ts';
import { openRenderer } from './renderer.ts';

/** A picture to draw. */
export interface Order {
  readonly id: number;
  readonly picture: Picture;
  readonly drawing: Drawing;
}

/** What became of an order. */
export type Outcome =
  | { readonly id: number; readonly png: Uint8Array }
  | {
      readonly id: number;
      readonly code: 'renderer-missing' | 'failed';
      readonly message: string;
    };

const renderer = openRenderer();
// Awaited with each order, which then says what is wrong.
renderer.catch(() => undefined);

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await carriedOut(order));
});

async function carriedOut({ drawing, id, picture }: Order): Promise<Outcome> {
  try {
    const { png } = await renderer;
    return { id, png: await png(picture, drawing) };
  } catch (error) {
    const code =
      error instanceof PictureError && error.code === 'renderer-missing'
        ? 'renderer-missing'
        : 'failed';
    return { id, code, message: String(error) };
  }
}
