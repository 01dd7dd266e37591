/**
 * The parts of an answer that a reader opens, each with the letter that stands for it in a button. A letter keeps its
 * meaning for good: buttons of messages sent long ago name sections by it.
 */
export const sectionCodes = {
  rest: 'r',
  summary: 'a',
  fields: 'f',
  items: 'i',
  life: 'l',
  related: 'e',
  publications: 'p',
  deals: 'd',
  totals: 't',
  years: 'y',
  counts: 'c',
  list: 'k',
  quantities: 'q',
  stages: 's',
  notes: 'n',
  differences: 'v',
  conflicts: 'x',
  sentences: 'j',
  readings: 'g',
  limits: 'u',
  other: 'o',
  absent: 'b',
  commands: 'm',
  options: 'w',
  examples: 'h',
  plain: '1',
  apa: '2',
  bibtex: '3',
  holdings: '4',
  changes: '5',
  comparison: '6',
  licence: '7',
  sources: '0',
} as const;

/** Names a section within an answer. */
export type SectionKey = keyof typeof sectionCodes;

export const isSectionKey = (text: string): text is SectionKey => Object.hasOwn(sectionCodes, text);

/** The section with a letter. */
export function sectionOfCode(code: string): SectionKey | undefined {
  return Object.keys(sectionCodes)
    .filter(isSectionKey)
    .find((key) => sectionCodes[key] === code);
}
