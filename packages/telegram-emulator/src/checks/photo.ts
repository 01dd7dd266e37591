import { MOST_PHOTO_BYTES, MOST_PHOTO_RATIO, MOST_PHOTO_SIDES } from './limits.ts';
import { type Problems, refused, when } from './problem.ts';

/** Width and height in pixels. */
export interface PhotoSides {
  readonly width: number;
  readonly height: number;
}

/** The sides of a PNG or a JPEG; undefined where the bytes are neither. */
export function sidesOf(bytes: Uint8Array): PhotoSides | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sidesOfPng(data) ?? sidesOfJpeg(data);
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function sidesOfPng(data: Buffer): PhotoSides | undefined {
  if (data.length < 24 || !data.subarray(0, 8).equals(PNG)) return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

/** The marker of each segment, of which one of these has the sides. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

function sidesOfJpeg(data: Buffer): PhotoSides | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    if (FRAMES.has(data[at + 1] ?? 0)) {
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    }
  }
  return undefined;
}

/** What is wrong with a file that is to be a photo. */
export function checkPhoto(path: string, bytes: Uint8Array): Problems {
  const sides = sidesOf(bytes);
  if (bytes.byteLength > MOST_PHOTO_BYTES) {
    const words = `file of size ${bytes.byteLength} bytes is too big for a photo; the maximum size is ${MOST_PHOTO_BYTES} bytes`;
    return [refused(path, words)];
  }
  if (sides === undefined) return [refused(path, 'IMAGE_PROCESS_FAILED', 'no PNG and no JPEG')];
  const { width, height } = sides;
  const ratio = Math.max(width, height) / Math.min(width, height);
  return when(width + height > MOST_PHOTO_SIDES || !(ratio <= MOST_PHOTO_RATIO), () =>
    refused(path, 'PHOTO_INVALID_DIMENSIONS', `${width} × ${height} pixels`),
  );
}
