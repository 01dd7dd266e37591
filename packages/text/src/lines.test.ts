import type { Block } from '@us-morocco-security/answers';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { arabic, device, low, shown } from './fixture/shown.ts';
import { renderText } from './reply.ts';
import type { Device } from './screen.ts';
import { plain } from './style.ts';

const oneText = (text: string, onto: Partial<Device> = {}, speaker = arabic): string =>
  renderText(text, speaker, { ...device, ...onto });

const words = fc.array(fc.constantFrom('notified', 'to', 'Congress', 'هيمارس', 'قاذفة', 'F-16'), {
  minLength: 1,
});

test('wraps words to the width, in every mode and language', () => {
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('auto', 'off', 'visual'),
      fc.constantFrom(arabic, { language: 'en', direction: 'ltr' } as const),
      fc.integer({ min: 20, max: 90 }),
      (all, bidi, speaker, width) => {
        const text = all.join(' ');
        const lead = { text, figure: all[0] ?? null, source: { label: text, url: null } };
        const points = [{ head: text, text }];
        const notice: Block = { type: 'notice', tone: 'note', title: text, lines: [text] };
        const lines = shown(
          { ...speaker, lead, points, sections: [{ title: text, blocks: [notice] }] },
          { bidi, width },
        ).split('\n');
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('keeps every word in its order, however narrow the lines are', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 90 }), (all, width) => {
      const text = all.join(' ');
      const lead = { text, figure: all.at(-1) ?? null, source: null };
      const notice: Block = { type: 'notice', tone: 'note', title: text, lines: [text] };
      const written = shown(
        { lead, points: [{ text }], sections: [{ title: text, blocks: [notice] }] },
        { bidi: 'off', width },
      );
      const found = written.split(/[\s•┃─]+/u).filter((word) => word !== '');
      expect(found).toEqual([...all, ...all, ...all, ...all, ...all]);
    }),
  );
});

test('never wraps or marks what is there to be copied', () => {
  const text = `@misc{himars, note = {${'long '.repeat(20)}}}`;
  const url = `https://example.org/${'long-'.repeat(20)}`;
  const citation = { source: 's', text: 'مقال', badges: [], url };
  const lines = shown({
    ...arabic,
    lead: { text: 'جواب', figure: null, source: { label: 'مقال', url } },
    sections: [
      {
        title: 'المصادر',
        blocks: [
          { type: 'verbatim', label: 'BibTeX', text },
          { type: 'citations', title: 'المصادر', citations: [citation] },
        ],
      },
    ],
  }).split('\n');
  expect(lines).toContain(text);
  expect(lines.filter((line) => line === `  ${url}`)).toHaveLength(2);
});

test('starts each Arabic line with a right-to-left mark, and steers a terminal', () => {
  expect(oneText('F-16 طائرة')).toBe('\u200FF-16 طائرة\n');
  expect(oneText('F-16 طائرة', { steered: true })).toBe('\u001B[2 k\u200FF-16 طائرة\n\u001B[0 k');
});

test('leaves direction marks out of lines that run one way', () => {
  const english = { language: 'en', direction: 'ltr' } as const;
  expect(renderText('The \u2068AH-64E\u2069 helicopter', english, device)).toBe(
    'The AH-64E helicopter\n',
  );
});

test('opens an isolate again on the next line, in the direction it had', () => {
  const text = 'راجمات \u2068هيمارس من طراز M142 المذكورة\u2069';
  expect(oneText(text, { width: 24 }).split('\n').slice(0, 2)).toEqual([
    '\u200Fراجمات \u2067هيمارس من طراز\u2069',
    '\u200F\u2067M142 المذكورة\u2069',
  ]);
});

test('takes the direction of an isolate from its text, not from the marks in it', () => {
  const lead = { text: '\u20688.5 مليار\u2069: قيمة', figure: '8.5 مليار', source: null };
  const style = { ...plain, figure: (text: string) => `\u001B[1m${text}\u001B[22m` };
  expect(shown({ ...arabic, lead }, { style })).toBe(
    '\u200F\u2067\u001B[1m8.5 مليار\u001B[22m\u2069: قيمة\n',
  );
});

test('without bidi, leaves the letters in order and no mark', () => {
  expect(oneText('طائرة \u2068F-16\u2069', { bidi: 'off' })).toBe('طائرة F-16\n');
});

test('in visual mode, puts letters where they are seen, at the right edge, with their marks', () => {
  expect(oneText('من \u2068F-16\u2069 (2)', { bidi: 'visual', width: 13 })).toBe('  (2) F-16 ﻦﻣ\n');
  const yellow = (text: string) => `\u001B[33m${text}\u001B[39m`;
  const badge: Block = { type: 'badge', badge: { ...low, text: 'من' } };
  const coloured = shown(
    { ...arabic, sections: [{ title: 'س', blocks: [badge] }] },
    { bidi: 'visual', width: 4, style: { ...plain, badge: yellow } },
  );
  expect(coloured).toContain('\u001B[33m[ﻦﻣ]\u001B[39m\n');
});
