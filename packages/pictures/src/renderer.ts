import type { Picture } from '@us-morocco-security/answers';
import { drawPicture } from './draw.ts';
import { FAMILY } from './family.ts';
import { loadFonts } from './fonts.ts';
import { type FormatName, formats } from './format.ts';
import type { Drawing } from './lay-out.ts';
import { PictureError } from './picture-error.ts';

/** Draws PNG on the thread that calls it. */
export interface Renderer {
  /** @throws PictureError `failed` */
  png(picture: Picture, drawing: Drawing): Promise<Uint8Array>;
  /**
   * Draws what `drawPicture` wrote.
   *
   * @throws PictureError `failed`
   */
  pngOf(svg: string, format: FormatName): Promise<Uint8Array>;
}

/**
 * Loads the native renderer and its fonts.
 *
 * @throws PictureError `renderer-missing`
 */
export async function openRenderer(): Promise<Renderer> {
  const native = await loadNative();
  const renderer = new native.Renderer({ cacheMaxBytes: 0 });
  const fonts = loadFonts();
  for (const weight of [400, 600] as const) {
    await renderer.registerFont({ name: FAMILY, data: fonts[weight], weight });
  }
  const pngOf: Renderer['pngOf'] = async (svg, format) => {
    const { height, width } = formats[format];
    const size = { width, height };
    try {
      return await renderer.render(
        { type: 'image', src: PICTURE, ...size, style: size },
        { ...size, images: [{ src: PICTURE, data: Buffer.from(svg), cache: 'none' }] },
      );
    } catch (cause) {
      throw new PictureError('failed', 'A picture was not drawn.', { cause });
    }
  };
  return {
    png: (picture, drawing) => pngOf(drawPicture(picture, drawing), drawing.format),
    pngOf,
  };
}

/** What the one picture of a drawing is called within it. */
const PICTURE = 'picture';

/** It is an optional peer, and its binary an optional dependency: either may be absent. */
async function loadNative() {
  try {
    return await import('@takumi-rs/core');
  } catch (cause) {
    throw new PictureError('renderer-missing', 'The renderer @takumi-rs/core cannot be loaded.', {
      cause,
    });
  }
}
