import { extname } from 'node:path';
import { type Picture, type PictureRow, pictureRows } from '@us-morocco-security/answers';
import type { FormatName, ThemeName } from '@us-morocco-security/pictures';
import { csvOf } from './csv.ts';
import { UsageError } from './usage-error.ts';

/** The names that `--theme` and `--format` take; the package that draws is loaded only for a picture. */
export const pictureThemes = ['light', 'dark'] as const satisfies readonly ThemeName[];
export const pictureFormats = [
  'landscape',
  'square',
  'story',
] as const satisfies readonly FormatName[];

/** A file to draw into. */
export interface PictureFile {
  readonly path: string;
  readonly type: 'png' | 'svg';
  readonly theme: ThemeName;
  readonly format: FormatName;
}

const TYPES = ['png', 'svg'] as const;

/** @throws UsageError `unknown-value` where the name ends otherwise */
export function pictureTypeOf(path: string): PictureFile['type'] {
  const extension = extname(path).slice(1).toLowerCase();
  const type = TYPES.find((one) => one === extension);
  if (type !== undefined) return type;
  throw new UsageError(
    'unknown-value',
    '--picture',
    path,
    TYPES.map((one) => `picture.${one}`),
  );
}

/** Draws a picture for a file; a file of SVG carries its fonts. */
export async function drawFile(
  picture: Picture,
  { format, theme, type }: PictureFile,
): Promise<string | Uint8Array> {
  const drawing = { format, theme };
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
