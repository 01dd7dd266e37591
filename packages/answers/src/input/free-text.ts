import { clip } from '../language/clip.ts';
import type { Request } from '../request.ts';

/** Ends a text that was cut. It stays with the text, so the cut need not be stored. */
const CUT = ' […]';

/**
 * A request with no text longer than a message can show again beside its answer: what is read is what is shown.
 *
 * @param most - UTF-16 units of a text
 */
export const readableRequest = (request: Request, most: number): Request => ({
  ...request,
  options: Object.fromEntries(
    Object.entries(request.options).map(([name, value]) => [name, readable(value, most)]),
  ),
});

function readable(value: string, most: number): string {
  const text = value.trim();
  return text.length <= most ? text : `${clip(text, most - CUT.length).replace(/…$/, '')}${CUT}`;
}

/** Whether only the beginning of a text was read. */
export const wasCut = (text: string): boolean => text.endsWith(CUT);
