const ESCAPE = '\u001B';
const BELL = '\u0007';
const CONTROL_SEQUENCE_INTRODUCER = '\u009B';

/** Escape sequences as ECMA-48 has them: control sequences, strings up to their end, and those of two signs. */
const SEQUENCES = new RegExp(
  [
    `(?:${ESCAPE}\\[|${CONTROL_SEQUENCE_INTRODUCER})[0-?]*[ -/]*[@-~]?`,
    `${ESCAPE}[\\]PX^_][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)?`,
    `${ESCAPE}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);

/**
 * Removes what a terminal would obey instead of showing: escape sequences and control characters. Line breaks stay, and
 * a tab becomes a space.
 */
export const withoutControls = (text: string): string =>
  CONTROL.test(text)
    ? text
        .replace(SEQUENCES, '')
        .replace(/\r\n|[\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(CONTROLS, '')
    : text;

const CONTROL = /(?!\n)[\p{Cc}\u2028\u2029]/u;
const CONTROLS = /(?!\n)\p{Cc}/gu;
