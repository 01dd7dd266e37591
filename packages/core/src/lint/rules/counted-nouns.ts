import { type CountedNoun, countedNouns } from '../counted-nouns-table.ts';
import { withoutQuotations } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { entries, texts } from '../walk.ts';

/** Each form of each noun, with the noun that it belongs to. */
const nounOf = new Map(
  countedNouns.flatMap((noun) =>
    [noun.few, noun.many, noun.other].map((form) => [form, noun] as const),
  ),
);

/** A number with the word before it, the word after it, and whether another word follows. */
const COUNTED =
  /(?<=(?<before>[\p{L}\p{N}.)]+)\s|^|[\s(]|(?<!\p{L})[وف])(?<number>\d[\d,]*(?:\.\d+)?)\s(?<word>\p{Script=Arabic}+)(?<next>\s\p{L})?/gu;

/** After these words a number names a year or a place in an order; after a Latin word, a designation. */
const NAMES_A_PLACE =
  /(?:سنة|السنة|المالية|منذ|المرتبة|الدورة|المادة|رقم|الرقم|الفقرة|الصفحة|يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر|\p{Script=Latin})$/u;

export const countedNounsAgree: Rule = {
  name: 'counted-nouns',
  description: 'Every noun after a number stands in Arabic as that number asks.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        disagreements(withoutQuotations(text.ar)).map(({ seen, form }) => ({
          collection: entry.collection,
          id: entry.record.id,
          path: [...path, 'ar'],
          message: `"${seen}" does not agree with its number.`,
          fix: `Write ${form}.`,
        })),
      ),
    );
  },
};

function disagreements(text: string): readonly { seen: string; form: string }[] {
  return [...text.matchAll(COUNTED)].flatMap(({ groups }) => {
    const { before = '', number = '', word = '', next } = groups ?? {};
    const noun = nounOf.get(word);
    if (noun === undefined || NAMES_A_PLACE.test(before)) return [];
    const form = rightForm(number, word, noun, next !== undefined);
    return form === word ? [] : [{ seen: `${number} ${word}`, form: `${number} ${form}` }];
  });
}

/** A noun joined to the next one has no ending after 11 either: 70 مدفع هاوتزر. */
function rightForm(number: string, word: string, noun: CountedNoun, joined: boolean): string {
  const form = formAfter(number, noun);
  return joined && form === noun.many && word === noun.other ? word : form;
}

/** 3 to 10 take the plural, 11 to 99 the singular with its ending, hundreds and decimals the singular. */
function formAfter(number: string, noun: CountedNoun): string {
  if (number.includes('.')) return noun.other;
  const rest = Number(number.replaceAll(',', '')) % 100;
  if (rest >= 3 && rest <= 10) return noun.few;
  return rest >= 11 ? noun.many : noun.other;
}
