import { type Language, languages, marksOf, type Picture } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { drawPicture } from './draw.ts';
import { contrast } from './fixture/colour.ts';
import { cardQuestions, chartQuestions, pictureOf, picturesOf } from './fixture/every-picture.ts';
import { type Drawn, isWithin, overlap, readSvg } from './fixture/read-svg.ts';
import { type FormatName, formatNames, formats } from './format.ts';
import { measureOf } from './shared-measure.ts';
import { type ThemeName, themeNames } from './theme.ts';

const charts = Object.fromEntries(
  languages.map((language) => [language, picturesOf(chartQuestions, language)]),
) as Record<Language, readonly Picture[]>;
const cards = Object.fromEntries(
  languages.map((language) => [language, picturesOf(cardQuestions, language)]),
) as Record<Language, readonly Picture[]>;

const ADDRESS = 'https://example.org/record/ar/deals/fms-2025-stinger-missiles/';

/** What is wrong with some drawings, one line a fault. */
function faultsIn(
  pictures: readonly Picture[],
  theme: ThemeName,
  format: FormatName,
): readonly string[] {
  return pictures.flatMap((picture) => {
    const drawn = readSvg(drawPicture(picture, { theme, format, address: ADDRESS }));
    return [...outside(drawn, format), ...colliding(drawn), ...hardToRead(drawn)].map(
      (fault) => `${picture.name} (${picture.language}, ${format}): ${fault}`,
    );
  });
}

function outside(drawn: readonly Drawn[], format: FormatName): readonly string[] {
  const { height, inset, margin, width } = formats[format];
  const page = { left: 0, top: 0, right: width, bottom: height };
  const room = {
    left: margin * 0.75,
    top: inset * 0.9,
    right: width - margin * 0.75,
    bottom: height - inset * 0.9,
  };
  return drawn
    .filter(({ box, element }) => !isWithin(box, element === 'text' ? room : page))
    .map(({ element, text }) => `${element} out of its room: ${text}`);
}

function colliding(drawn: readonly Drawn[]): readonly string[] {
  const texts = drawn.filter(({ element }) => element === 'text');
  return texts.flatMap(({ box, text }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `“${text}” on “${other.text}”`),
  );
}

/** Behind a text is one colour, on which it has 4.5:1: no line, bar or edge crosses it. */
function hardToRead(drawn: readonly Drawn[]): readonly string[] {
  return drawn.flatMap((one, place) => {
    if (one.element !== 'text') return [];
    const ground = drawn.findLastIndex(
      (other, index) => index < place && isGround(other) && isWithin(one.box, other.box),
    );
    const between = drawn.filter(
      (other, index) => index > ground && other.element !== 'text' && overlap(one.box, other.box),
    );
    const ratio = contrast(one.fill, drawn[ground]?.fill ?? '#FFFFFF');
    return [
      ...between.map(({ element }) => `a ${element} crosses “${one.text}”`),
      ...(ratio < 4.5 ? [`“${one.text}” has ${ratio.toFixed(1)}:1`] : []),
    ];
  });
}

const isGround = ({ element }: Drawn): boolean => element === 'rect' || element === 'circle';

test('there are pictures of everything', () => {
  for (const language of languages) {
    expect(charts[language].length).toBeGreaterThan(40);
    expect(cards[language].length).toBeGreaterThan(300);
    expect(new Set(charts[language].map(({ type }) => type))).toEqual(
      new Set(['bars', 'columns', 'life', 'timeline', 'figures']),
    );
  }
});

describe.each(languages)('%s', (language) => {
  test.each(themeNames.flatMap((theme) => formatNames.map((format) => [theme, format] as const)))(
    'every chart in %s, %s has each text in its room, apart and readable',
    (theme, format) => {
      expect(faultsIn(charts[language], theme, format)).toEqual([]);
    },
  );

  test.each(themeNames)(
    'every card in %s has each text in its room, apart and readable',
    (theme) => {
      expect(faultsIn(cards[language], theme, 'landscape')).toEqual([]);
    },
  );

  test.each(['square', 'story'] as const)('so has every card as a %s', (format) => {
    expect(faultsIn(cards[language], 'light', format)).toEqual([]);
  });

  test('the fonts have a glyph for every letter', () => {
    const { drawable } = measureOf();
    const texts = [...charts[language], ...cards[language]].flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => drawable(text) !== text)).toEqual([]);
  });

  test('every value of a chart is drawn, and no other', () => {
    for (const picture of charts[language]) {
      const drawn = readSvg(drawPicture(picture, { theme: 'light', format: 'landscape' }));
      const shown = drawn.flatMap(({ record, value }) =>
        record === null ? [] : [{ record, value }],
      );
      const known = marksOf(picture).map(({ mark: { record, value } }) => ({ record, value }));
      expect(shown).toEqual(known.filter(({ record }) => record !== null));
    }
  });

  test('bars and columns are as long as their values, from one zero', () => {
    const lengths = charts[language].flatMap(barsOf);
    expect(lengths.length).toBeGreaterThan(8);
    for (const { bars, isTall } of lengths) {
      const [longest] = bars.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
      if (longest === undefined) throw new Error('A chart has no bar.');
      const length = ({ box }: Drawn) => (isTall ? box.bottom - box.top : box.right - box.left);
      const unit = length(longest) / (longest.value ?? 1);
      for (const bar of bars) {
        expect(Math.abs(length(bar) - (bar.value ?? 0) * unit)).toBeLessThan(0.05);
      }
      if (isTall) expect(new Set(bars.map(({ box }) => Math.round(box.bottom * 10))).size).toBe(1);
    }
  });

  test('the same picture is the same text, with one font and nothing from elsewhere', () => {
    for (const picture of [...charts[language], ...cards[language].slice(0, 20)]) {
      const svg = drawPicture(picture, { theme: 'dark', format: 'landscape' });
      expect(drawPicture(picture, { theme: 'dark', format: 'landscape' })).toBe(svg);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|href|url\(/,
      );
      expect(svg.match(/font-family="[^"]*"/g)).toEqual(['font-family="IBM Plex Sans Arabic"']);
    }
  });
});

/** The bars of each scale of a chart, as they are drawn. */
function barsOf(picture: Picture): readonly { bars: readonly Drawn[]; isTall: boolean }[] {
  const bars = readSvg(drawPicture(picture, { theme: 'light', format: 'landscape' })).filter(
    ({ element, record, value }) => element === 'rect' && record !== null && value !== null,
  );
  if (picture.type === 'bars') return [{ bars, isTall: false }];
  if (picture.type !== 'columns') return [];
  const counts = picture.panels.map(
    ({ marks }) => marks.filter(({ state }) => state === 'value').length,
  );
  return counts.map((count, index) => {
    const from = counts.slice(0, index).reduce((sum, before) => sum + before, 0);
    return { bars: bars.slice(from, from + count), isTall: true };
  });
}

/** Every text that a picture may show. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('an Arabic picture is the mirror of a French one, and each text runs from right to left', () => {
  const [arabic, english] = (['ar', 'en'] as const).map((language) => {
    const picture = pictureOf('chart', { which: 'exercises' }, language);
    if (picture === undefined) throw new Error('There is no chart of exercises.');
    return readSvg(drawPicture(picture, { theme: 'light', format: 'landscape' }));
  });
  const texts = (arabic ?? []).filter(({ element }) => element === 'text');
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ text }) => !/^\u2067.*\u2069$/su.test(text))).toEqual([]);
  expect((english ?? []).filter(({ text }) => /[\u2066\u2067]/u.test(text))).toEqual([]);
  const order = (drawn: readonly Drawn[] = []) =>
    drawn
      .filter(({ record }) => record !== null)
      .toSorted((one, other) => one.box.left - other.box.left)
      .map(({ record }) => record);
  expect(order(arabic)).toEqual(order(english).toReversed());
  expect(order(english).length).toBeGreaterThan(5);
});

test('what the fonts cannot draw is left out, and what would be markup is shown', () => {
  const picture = pictureOf('verify', { claim: 'Morocco received 40 HIMARS <b>🚀 & 火 now' }, 'en');
  if (picture === undefined) throw new Error('The claim has no picture.');
  const shown = readSvg(drawPicture(picture, { theme: 'light', format: 'landscape' }))
    .map(({ text }) => text)
    .join(' ');
  expect(shown).toContain('HIMARS <b>');
  expect(shown).not.toMatch(/[🚀火]/u);
});

describe('the address in the foot', () => {
  const [picture] = cards.ar;
  const printed = (address: string): string =>
    picture === undefined
      ? ''
      : drawPicture(picture, { theme: 'light', format: 'square', address });

  test('is what a reader types', () => {
    expect(printed(ADDRESS)).toContain('example.org/record/ar/deals/fms-2025-stinger-missiles');
  });

  test('is left out where it has no room', () => {
    expect(printed(`https://example.org/${'record/'.repeat(40)}`)).not.toContain('example.org');
  });
});
