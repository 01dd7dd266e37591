/** What opens markup anywhere in a line. */
const ANYWHERE = /[\\`*_~|<>[\]#]/g;
/** What opens a list where a line begins. */
const LIST = /^(\s*)([-+]|\d+\.)(?=\s)/gm;

/** Text as it stands, whatever signs are in it. */
export const escaped = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(LIST, (_, space: string, mark: string) =>
      mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\.`,
    );

export const bold = (text: string): string => `**${escaped(text)}**`;

/** Smaller type, for a line of its own. */
export const small = (text: string): string => `-# ${escaped(text)}`;

/** A link with a text; parentheses would end its address early. */
export const link = (text: string, url: string): string =>
  `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

const FENCE = '```';
/** Keeps a fence in the text from closing its block; taken out again where the text is read back. */
const BREAK = '\u200B';

/** Text to copy, exactly as it stands. */
export const verbatim = (text: string): string =>
  `${FENCE}\n${text.replaceAll('`', `\`${BREAK}`)}\n${FENCE}`;

/** The text that `verbatim` wrote, read from the end of a message's text. */
export function readVerbatim(markdown: string): string | undefined {
  const { text } = /```\n(?<text>[\s\S]*)\n```$/.exec(markdown)?.groups ?? {};
  return text?.replaceAll(`\`${BREAK}`, '`');
}
