import { Renderer } from '@takumi-rs/core';
import { FAMILY, loadFonts } from './fonts.ts';

/** Draws SVG as PNG. */
export async function openRenderer() {
  const renderer = new Renderer({ cacheMaxBytes: 0 });
  const fonts = loadFonts();
  for (const weight of [400, 600] as const) {
    await renderer.registerFont({ name: FAMILY, data: fonts[weight], weight });
  }
  return (svg: string, width: number, height: number) =>
    renderer.render(
      { type: 'image', src: 'picture', width, height, style: { width, height } },
      { width, height, images: [{ src: 'picture', data: Buffer.from(svg), cache: 'none' }] },
    );
}
