import type { Picture } from '@us-morocco-security/answers';

type Painter = typeof import('../client/play-pictures.ts');

let loaded: Promise<Painter> | undefined;

/** Draws a picture as SVG; the first one loads fonts and what measures them. */
export async function draw(picture: Picture, theme: 'light' | 'dark'): Promise<string> {
  loaded ??= load();
  const painter = await loaded;
  return painter.draw(picture, theme);
}

/** Beside the script of the page; a failure may pass, and is not kept. */
function load(): Promise<Painter> {
  const address = new URL('./play-pictures.js', import.meta.url).href;
  const loading: Promise<Painter> = import(address);
  loading.catch(() => {
    loaded = undefined;
  });
  return loading;
}
