import type { Language, Picture } from '@us-morocco-security/answers';
import { words } from './words.ts';

/** A picture as a part of a result, or the line that says why there is none. */
export async function drawing(
  picture: Picture | null,
  language: Language,
  draw: (picture: Picture) => Promise<Uint8Array>,
) {
  const said = words[language].noPicture;
  if (picture === null) return { type: 'text' as const, text: said.nothingToDraw };
  try {
    const data = Buffer.from(await draw(picture)).toString('base64');
    return { type: 'image' as const, mimeType: 'image/png', data };
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'renderer-missing';
    return { type: 'text' as const, text: isMissing ? said.notInstalled : said.failed };
  }
}

/** Draws on a thread of its own, which starts with the first picture; what fails is told of. */
export function drawnElsewhere(
  report: (error: unknown) => void,
): (picture: Picture) => Promise<Uint8Array> {
  let opened: Promise<(picture: Picture) => Promise<Uint8Array>> | undefined;
  const open = async () => {
    const { openPictureStore } = await import('@us-morocco-security/pictures/png');
    const store = openPictureStore({ report });
    return (picture: Picture) => store.png(picture, { theme: 'light', format: 'landscape' });
  };
  return async (picture) => {
    opened ??= open();
    return (await opened)(picture);
  };
}
