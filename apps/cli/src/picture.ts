import { type Picture, type PictureRow, pictureRows } from '@us-morocco-security/answers';
import { csvOf } from './csv.ts';
import type { PictureFile } from './picture-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Draws a picture for a file; a file of SVG carries its fonts.
 *
 * @param address - where the answer is on the site; null where it is not
 */
export async function drawFile(
  picture: Picture,
  { format, theme, type }: PictureFile,
  address: string | null,
): Promise<string | Uint8Array> {
  const drawing = { format, theme, ...(address === null ? {} : { address }) };
  if (type === 'svg') {
    const { drawPicture, loadFonts, withFonts } = await import('@us-morocco-security/pictures');
    return withFonts(drawPicture(picture, drawing), loadFonts());
  }
  const { openRenderer, PictureError } = await import('@us-morocco-security/pictures/png');
  try {
    const { png } = await openRenderer();
    return await png(picture, drawing);
  } catch (error) {
    throw error instanceof PictureError && error.code === 'renderer-missing'
      ? new UsageError('renderer-missing', '--picture', 'npm install @takumi-rs/core')
      : error;
  }
}

const COLUMNS = {
  group: 'group',
  label: 'label',
  value: 'value',
  unit: 'unit',
  kind: 'kind',
  shown: 'shown',
  date: 'date',
  record: 'record',
} as const satisfies Readonly<Record<keyof PictureRow, string>>;

/** The data behind a picture as CSV. */
export const pictureCsv = (picture: Picture): string => csvOf(pictureRows(picture), COLUMNS);
