import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '@us-morocco-security/answers';
import { drawPicture, formats } from '@us-morocco-security/pictures';
import { openRenderer, PictureError, type Renderer } from '@us-morocco-security/pictures/png';
import type { DrawnPicture } from '../html/link.tsx';

/**
 * Draws the picture of a page as a file; undefined for a page without one, or where nothing can be drawn.
 *
 * @param address - of the page, printed in the picture
 */
type Painter = (
  picture: Picture | undefined,
  address: string | undefined,
) => Promise<DrawnPicture | undefined>;

const DRAWING = { theme: 'light', format: 'landscape' } as const;
const FOLDER = 'pictures';

/**
 * A picture has its content in its address: previews that others keep for good never show an old one.
 *
 * @param tell - told once where the renderer is missing: the site is then built without pictures
 */
export async function openPainter(out: string, tell: (line: string) => void): Promise<Painter> {
  const renderer = await rendererOrNone(tell);
  if (renderer === undefined) return async () => undefined;
  const known = new Map<string, DrawnPicture>();
  mkdirSync(join(out, FOLDER), { recursive: true });
  return async (picture, address) => {
    if (picture === undefined) return undefined;
    const drawing = { ...DRAWING, ...(address === undefined ? {} : { address }) };
    const svg = drawPicture(picture, drawing);
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16);
    const drawn = known.get(hash) ?? { path: `${FOLDER}/${hash}.png`, ...formats[DRAWING.format] };
    if (!known.has(hash)) {
      writeFileSync(join(out, drawn.path), await renderer.png(picture, drawing));
      known.set(hash, drawn);
    }
    return drawn;
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
