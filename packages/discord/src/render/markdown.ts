import {
  directionOf,
  type Language,
  openLeftToRight,
  withoutBidiControls,
} from '@us-morocco-security/answers';

/** Characters that open markup anywhere in a line. */
const ANYWHERE = /[\\`*_~|<>[\]#]/g;
/** Characters that open a list at the start of a line. */
const LIST = /^(\s*)([-+]|\d+\.)(?=\s)/gm;

/** What makes a link of an address that somebody typed. */
const ADDRESS = /:(?=\/\/)/g;
/** Escapes text, so that its characters are shown literally. */
export const escaped = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(LIST, (_, space: string, mark: string) =>
      mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\.`,
    );

export const bold = (text: string): string => `**${escaped(text)}**`;

/** Smaller type, line by line. */
export const small = (text: string): string => smaller(escaped(text));

/** Markdown in smaller type. */
export const smaller = (markdown: string): string => markdown.replace(/^/gm, '-# ');

/** Markdown as a quotation. */
export const quoted = (markdown: string): string => markdown.replace(/^/gm, '> ');

/** A link with a text; parentheses would end its address early. */
export const link = (text: string, url: string): string =>
  `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

const FENCE = '```';
/** Keeps a fence in the text from closing its block; taken out again where the text is read back. */
const BREAK = '\u200B';

/** Text to copy verbatim, without marks of direction, which would be copied unseen. */
export const verbatim = (text: string): string =>
  `${FENCE}\n${withoutBidiControls(text).replaceAll('`', `\`${BREAK}`)}\n${FENCE}`;

/** The text that `verbatim` wrote, read from the end of a message's text. */
export function readVerbatim(markdown: string): string | undefined {
  const { text } = /```\n(?<text>[\s\S]*)\n```$/.exec(markdown)?.groups ?? {};
  return text?.replaceAll(`\`${BREAK}`, '`');
}

const RIGHT_TO_LEFT_MARK = '\u200F';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Markup only at the start of a line. */
const OPENING = /^(?:> )?(?:#{1,3} |-# )?/;

/**
 * Makes every line run in the direction of its language, whether a client takes the direction of a line from its first
 * letter or runs all lines from left to right. Fenced text is left as it is.
 */
export function directed(markdown: string, language: Language): string {
  let isFenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith(FENCE);
      if (isFence) isFenced = !isFenced;
      return isFence || isFenced || line === '' ? line : directedLine(line, language);
    })
    .join('\n');
}

function directedLine(line: string, language: Language): string {
  const [opening = ''] = OPENING.exec(line) ?? [];
  return `${opening}${directedText(line.slice(opening.length), language)}`;
}

/** A label in the direction of its language; one without Arabic letters, such as `/settings`, from left to right. */
export function directedLabel(label: string, language: Language): string {
  return directionOf(language) === 'rtl' && !ARABIC.test(label)
    ? `${LEFT_TO_RIGHT_ISOLATE}${withoutBidiControls(label)}${POP_ISOLATE}`
    : directedText(label, language);
}

const ARABIC = /\p{Script=Arabic}/u;

/** A text of one line in the direction of its language. */
function directedText(text: string, language: Language): string {
  if (directionOf(language) === 'rtl') {
    return `${RIGHT_TO_LEFT_MARK}${RIGHT_TO_LEFT_ISOLATE}${text}${POP_ISOLATE}`;
  }
  const opened = openLeftToRight(text);
  // Only a line that opens with Arabic has a mark in front: it is isolated too.
  return opened === text ? text : `${LEFT_TO_RIGHT_ISOLATE}${opened}${POP_ISOLATE}`;
}
