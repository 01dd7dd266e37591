import { rich } from '../html/text.tsx';
import type { Page } from './page.ts';
import type { LocalSite } from './site.ts';

/** The page that runs both bots; its script fills it. */
export function playPage({ language, paths, say }: LocalSite): Page {
  return {
    path: paths.play,
    language,
    title: say('play-title'),
    description: say('play-lead'),
    scripts: ['play'],
    style: 'play',
    drawsPictures: true,
    body: (
      <>
        <h1>{say('play-title')}</h1>
        <p>{rich(say('play-lead'))}</p>
        <p class="private">{say('play-private')}</p>
        <noscript>
          <p>{rich(say('play-script'))}</p>
        </noscript>
        <div id="play">
          <p role="status">{say('play-loading')}</p>
        </div>
      </>
    ),
  };
}
