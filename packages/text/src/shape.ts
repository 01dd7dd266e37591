/*
 * Joined letters for terminals that draw each Arabic letter alone. Unicode holds every letter's joined forms as
 * characters of their own and says, by compatibility normalization, which letter each is a form of: the table below is
 * read from there instead of being written out.
 */
/** The presentation forms of letters that Arabic and its neighbours use, and of lam-alef. */
const FORM_RANGES = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbd6],
  [0xfe80, 0xfefc],
] as const;

/** Letter or ligature to its forms: isolated, final, initial, medial; those that do not join forward have two. */
let forms: ReadonlyMap<string, readonly string[]> | undefined;

/** Read when the first letter is shaped: most terminals do that themselves. */
const formsOf = (letter: string): readonly string[] => {
  forms ??= formsByLetter();
  return forms.get(letter) ?? [];
};

function formsByLetter(): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, readonly string[]>();
  for (const [first, last] of FORM_RANGES) {
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCodePoint(code);
      const letter = form.normalize('NFKC');
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
    }
  }
  return byLetter;
}

/** A lam-alef, or one letter; the marks on it ride along. */
const LETTER = /(?<letter>ل[آأإا]|\p{Script=Arabic})(?<marks>\p{M}*)/gu;

/** Replaces Arabic letters by the forms they take beside their neighbours. */
export function shapeArabic(text: string): string {
  const letters = [...text.matchAll(LETTER)];
  return letters.reduceRight((shaped, match, index) => {
    const { letter = '', marks = '' } = match.groups ?? {};
    const before = adjacent(letters[index - 1], match) ? letters[index - 1] : undefined;
    const after = adjacent(match, letters[index + 1]) ? letters[index + 1] : undefined;
    const form = formOf(letter, joinsForward(before), joinsBackward(after));
    return (
      shaped.slice(0, match.index) + form + marks + shaped.slice(match.index + match[0].length)
    );
  }, text);
}

const adjacent = (left: RegExpExecArray | undefined, right: RegExpExecArray | undefined): boolean =>
  left !== undefined && right !== undefined && left.index + left[0].length === right.index;

const formsIn = (match: RegExpExecArray | undefined): readonly string[] =>
  formsOf(match?.groups?.letter ?? '');

const joinsForward = (before: RegExpExecArray | undefined): boolean => formsIn(before).length > 2;

const joinsBackward = (after: RegExpExecArray | undefined): boolean => formsIn(after).length > 1;

function formOf(letter: string, joinedBefore: boolean, joinedAfter: boolean): string {
  const [isolated = letter, final = isolated, initial = isolated, medial = final] = formsOf(letter);
  if (joinedBefore) return joinedAfter ? medial : final;
  return joinedAfter ? initial : isolated;
}
