const ESCAPE = '\u001B';

/** A sign with the marks on it, or an escape sequence. */
export const SIGN = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]|.\\p{M}*`, 'gsu');

/** Select Graphic Rendition, ECMA-48: a code that begins or ends a way of setting off. */
const RENDITION = new RegExp(`${ESCAPE}\\[(\\d+)m`, 'g');

/** Whether a part of a text is set off, or what was ends in it. */
export const isSetOff = (text: string): boolean => text.includes(ESCAPE);

/** The ways in which a text is set off at some place, outermost first. */
export type SetOff = readonly number[];

/** How a text is set off behind a part of it. */
export function setOffAfter(text: string, before: SetOff): SetOff {
  let open = before;
  for (const [, digits] of text.matchAll(RENDITION)) {
    const code = Number(digits);
    open = ENDS.has(code) ? open.filter((each) => endOf(each) !== code) : [...open, code];
  }
  return open;
}

/** Begins to set off so. */
export const begin = (ways: SetOff): string => ways.map(rendition).join('');

/** Ends to set off so. */
export const end = (ways: SetOff): string =>
  ways
    .map((code) => rendition(endOf(code)))
    .toReversed()
    .join('');

/** Sets a text off by a code: 1 bold, 2 dim, 4 underlined, 30 to 37 and 90 to 97 coloured. */
export const settingOff =
  (code: number) =>
  (text: string): string =>
    `${begin([code])}${text}${end([code])}`;

const rendition = (code: number): string => `${ESCAPE}[${code}m`;

/** Of bold and dim, underlined, coloured. */
const ENDS: ReadonlySet<number> = new Set([22, 24, 39]);

function endOf(code: number): number {
  if (code === 1 || code === 2) return 22;
  return code === 4 ? 24 : 39;
}
