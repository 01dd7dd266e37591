import { extname } from 'node:path';
import type { FormatName, ThemeName } from '@us-morocco-security/pictures';
import { UsageError } from './usage-error.ts';

/** The names that `--theme` and `--format` take. */
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
