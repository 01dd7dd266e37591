import { isScalar, parseDocument, Scalar, visit } from 'yaml';
import { type Language, languages } from '../../src/lint/walk.ts';
import { fixText } from './fix-text.ts';

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/**
 * A data file with what can be put right without a choice: composed letters (NFC), line ends, no byte order mark, and
 * the spaces and marks of each language. A file that is not valid YAML gets only what concerns the whole of it.
 */
export function fixFile(written: string): string {
  const text = written
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  let fixed = '';
  let end = 0;
  for (const passage of passagesOf(text)) {
    fixed += text.slice(end, passage.start);
    fixed += fixText(text.slice(passage.start, passage.end), passage.language);
    end = passage.end;
  }
  return fixed + text.slice(end);
}

/** Where the texts in three languages stand, without their quotation marks. Block texts are left as they are. */
function passagesOf(text: string): readonly Passage[] {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return [];
  const passages: Passage[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      const language = languages.find((each) => isScalar(key) && key.value === each);
      if (language === undefined || !isScalar(value) || typeof value.value !== 'string') return;
      const [start, end] = value.range ?? [0, 0];
      const quote = QUOTED.has(value.type) ? 1 : 0;
      if (quote === 0 && value.type !== Scalar.PLAIN) return;
      passages.push({ start: start + quote, end: end - quote, language });
    },
  });
  return passages;
}

const QUOTED: ReadonlySet<string | undefined> = new Set([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);
