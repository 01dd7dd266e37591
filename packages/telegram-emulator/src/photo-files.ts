import { createHash } from 'node:crypto';
import type { PhotoSize } from '@grammyjs/types';
import { ApiError, wrongFile } from './api-error.ts';
import { checkPhoto, type PhotoSides, sidesOf } from './checks/photo.ts';
import { partNameOf } from './checks/shapes.ts';

/** The photos that Telegram keeps, each in sizes with IDs of their own. */
export class PhotoFiles {
  private readonly photos = new Map<string, PhotoSize[]>();
  private readonly files = new Map<string, Uint8Array>();

  /**
   * A photo from a request: uploaded with it, or kept from before.
   *
   * @throws ApiError where there is none, or it cannot be a photo
   */
  async take(media: unknown, payload: Readonly<Record<string, unknown>>): Promise<PhotoSize[]> {
    const part = partNameOf(media);
    const file = part === undefined ? media : payload[part];
    if (file instanceof File) return this.store(new Uint8Array(await file.arrayBuffer()));
    const photo = this.photos.get(String(file));
    if (photo === undefined) throw wrongFile();
    return photo;
  }

  /** The bytes that were uploaded, by the ID of any size. */
  read(fileId: string): Uint8Array | undefined {
    return this.files.get(fileId);
  }

  /** Forgets all: their IDs are wrong from now on. */
  clear(): void {
    this.photos.clear();
    this.files.clear();
  }

  private store(bytes: Uint8Array): PhotoSize[] {
    const [problem] = checkPhoto('photo', bytes);
    const sides = sidesOf(bytes);
    if (problem?.refusal !== undefined) throw new ApiError(400, problem.refusal);
    if (sides === undefined) throw wrongFile();
    const name = createHash('sha1').update(bytes).digest('base64url');
    const sizes = SIZES.map((most) => sizeOf(name, sides, most));
    for (const { file_id } of sizes) {
      this.photos.set(file_id, sizes);
      this.files.set(file_id, bytes);
    }
    return sizes;
  }
}

/** The longer side of each size that Telegram keeps. */
const SIZES = [320, 800, 1280];

function sizeOf(name: string, { width, height }: PhotoSides, most: number): PhotoSize {
  const scale = Math.min(1, most / Math.max(width, height));
  return {
    file_id: `photo-${name}-${most}`,
    file_unique_id: `${name}-${most}`,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
