import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '@us-morocco-security/answers';
import { drawPicture, formats } from '@us-morocco-security/pictures';
import { openRenderer, PictureError, type Renderer } from '@us-morocco-security/pictures/png';
import type { DrawnPicture } from '../html/link.tsx';

/** Draws the pictures of pages as files. */
interface Painter {
  /**
   * Begins to draw the picture of a page; undefined for a page without one, or where nothing can be drawn.
   *
   * @param address - of the page, printed in the picture
   */
  draw(
    picture: Picture | undefined,
    address: string | undefined,
  ): Promise<DrawnPicture | undefined>;
  /** Waits until all are drawn. */
  finish(): Promise<void>;
}

/** Draws nothing. */
export const NO_PAINTER: Painter = {
  draw: async () => undefined,
  finish: async () => undefined,
};

const DRAWING = { theme: 'light', format: 'landscape' } as const;
const FOLDER = 'pictures';

/** So many are drawn while pages are written; each takes some megabytes. */
const MOST_AT_ONCE = 8;

/**
 * A picture has its content in its address: previews that others keep for good never show an old one.
 *
 * @param tell - told once where the renderer is missing: the site is then built without pictures
 */
export async function openPainter(out: string, tell: (line: string) => void): Promise<Painter> {
  const renderer = await rendererOrNone(tell);
  if (renderer === undefined) return NO_PAINTER;
  const known = new Set<string>();
  const begun: Promise<void>[] = [];
  const drawing = new Set<Promise<void>>();
  mkdirSync(join(out, FOLDER), { recursive: true });
  const begin = async (svg: string, path: string): Promise<void> =>
    writeFileSync(join(out, path), await renderer.pngOf(svg, DRAWING.format));
  return {
    async draw(picture, address) {
      if (picture === undefined) return undefined;
      const svg = drawPicture(picture, {
        ...DRAWING,
        ...(address === undefined ? {} : { address }),
      });
      const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16);
      const path = `${FOLDER}/${hash}.png`;
      if (!known.has(path)) {
        known.add(path);
        const file = begin(svg, path);
        begun.push(file);
        // What failed is told at the end.
        const ended = file.catch(() => undefined).finally(() => drawing.delete(ended));
        drawing.add(ended);
        if (drawing.size >= MOST_AT_ONCE) await Promise.race(drawing);
      }
      return { path, ...formats[DRAWING.format] };
    },
    async finish() {
      await Promise.all(begun);
    },
  };
}

async function rendererOrNone(tell: (line: string) => void): Promise<Renderer | undefined> {
  try {
    return await openRenderer();
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    tell(`Pictures are left out: ${error.message}`);
    return undefined;
  }
}
