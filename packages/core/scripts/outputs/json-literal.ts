/**
 * A value as JSON in a string literal. It holds no apostrophe, for the sake of which bundlers would write it as a template
 * literal: engines keep the text of those twice.
 */
export function jsonLiteral(value: object): string {
  const json = JSON.stringify(value)
    .replaceAll("'", '\\u0027')
    .replaceAll('\\', '\\\\')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${json}'`;
}
