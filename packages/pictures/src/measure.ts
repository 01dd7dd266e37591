import { Face, Font, Blob as FontBlob, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import type { Fonts, Weight } from './family.ts';

/** Measures text as it will be drawn. */
export interface Measure {
  /** The width of a text in pixels. */
  width(text: string, size: number, weight: Weight): number;
  /** The text without the characters that the fonts cannot draw. */
  drawable(text: string): string;
}

/** How far letters reach above and below their baseline, by size: Arabic below more than Latin. */
export const ASCENT = 0.92;
export const DESCENT = 0.36;

/** A word in font units, and whether the font lacks a glyph of it. */
interface Shaped {
  readonly advance: number;
  readonly isWhole: boolean;
}

/** As many words as a hundred pictures hold; what readers wrote in words of their own must not stay for ever. */
const MOST_KEPT = 20_000;

/** Opens both fonts. */
export function createMeasure(fonts: Fonts): Measure {
  const opened = { 400: open(fonts[400]), 600: open(fonts[600]) };
  const kept = new Map<string, Shaped>();
  const shaped = (word: string, weight: Weight): Shaped => {
    const key = `${weight}${word}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const fresh = shapeWord(opened[weight].font, word);
    kept.set(key, fresh);
    return fresh;
  };
  return {
    width: (text, size, weight) =>
      text.split(/(?<=\s)|(?=\s)/u).reduce((sum, word) => sum + shaped(word, weight).advance, 0) *
      (size / opened[weight].face.upem),
    drawable: (text) =>
      shaped(text, 400).isWhole
        ? text
        : [...text].filter((character) => shaped(character, 400).isWhole).join(''),
  };
}

function open(data: Uint8Array) {
  const face = new Face(new FontBlob(data));
  return { face, font: new Font(face) };
}

/** One for all words: each buffer of its own would be memory outside the heap. */
let buffer: TextBuffer | undefined;

function shapeWord(font: Font, word: string): Shaped {
  buffer ??= new TextBuffer();
  buffer.reset();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  return {
    advance: glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0),
    isWhole: glyphs.every(({ codepoint }) => codepoint !== 0),
  };
}
