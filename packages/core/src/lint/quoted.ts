/** Text between quotation marks, as each of the three languages sets them. */
const QUOTATION = /«[^»]*»|“[^”]*”/gu;

/** A text without what it quotes: a quotation keeps the words, letters and marks of its source. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTATION, '«\u00A0…\u00A0»');
