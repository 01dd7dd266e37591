import {
  formatAmount,
  formatCount,
  formatWhen,
  languages,
  withoutBidiControls,
} from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { MessageArguments } from '../generated/messages.ts';
import { phrase, speak } from './messages.ts';

const FSI = '\u2068';
const PDI = '\u2069';

test('the variables of a message are isolated', () => {
  const said = speak('en')('labelled', { label: '6 helicopters', value: 'أباتشي' });
  expect(said).toBe(`${FSI}6 helicopters${PDI}: ${FSI}أباتشي${PDI}`);
});

test('an Arabic message that holds but isolates still runs right to left', () => {
  const said = speak('ar')('labelled', { label: '6 مروحيات', value: 'AH-64E' });
  expect(said).toBe(`\u200F${FSI}6 مروحيات${PDI}: ${FSI}AH-64E${PDI}`);
});

test('an Arabic message that begins with an Arabic letter needs no mark', () => {
  expect(speak('ar')('page-of', { page: 1, pages: 2 })).toBe(
    `الصفحة ${FSI}1${PDI} من ${FSI}2${PDI}`,
  );
});

test('a Latin literal inside an Arabic message is isolated', () => {
  expect(speak('ar')('command-fms')).toContain(`(${FSI}FMS${PDI})`);
});

test('numbers inside messages follow the house style', () => {
  const pages = { page: 5810, pages: 12_345 };
  expect(withoutBidiControls(speak('ar')('page-of', pages))).toBe('الصفحة 5810 من 12,345');
  expect(withoutBidiControls(speak('en')('page-of', pages))).toBe('Page 5,810 of 12,345');
  expect(withoutBidiControls(speak('fr')('page-of', pages))).toBe(
    'Page 5\u202F810 sur 12\u202F345',
  );
});

test('a phrase contains no isolates', () => {
  expect(phrase('ar')('page-of', { page: 1, pages: 2 })).toBe('الصفحة 1 من 2');
});

test('a key that no locale file has is a fault and is thrown', () => {
  const say: (key: string) => string = (key) => Reflect.apply(speak('en'), undefined, [key]);
  expect(() => say('no-such-message')).toThrow('no-such-message');
});

test('a variable that was not given is a fault and is thrown', () => {
  expect(() => Reflect.apply(speak('en'), undefined, ['page-of', { page: 1 }])).toThrow('$pages');
});

test('variables are typed from the locale files', () => {
  expectTypeOf<MessageArguments['page-of']>().toEqualTypeOf<{
    readonly page: number;
    readonly pages: number;
  }>();
  expectTypeOf<MessageArguments['bounded-more-than']>().toEqualTypeOf<{
    readonly figure: string;
  }>();
  expectTypeOf<MessageArguments['date-in']['shape']>().toEqualTypeOf<
    'day' | 'month' | 'year' | 'decade'
  >();
  expectTypeOf<keyof MessageArguments['no-result']>().toEqualTypeOf<never>();
});

const language = fc.constantFrom(...languages);
const qualifier = fc.constantFrom('exact', 'approximately', 'more-than', 'nearly');
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const FOREIGN_DIGIT = /[٠-٩۰-۹]/;

test('any amount has Western digits and no isolate of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e15 }), qualifier, language, (usd, bound, spoken) => {
      const said = formatAmount({ usd, qualifier: bound }, spoken);
      expect(said).toBe(withoutBidiControls(said));
      expect(said).not.toMatch(FOREIGN_DIGIT);
    }),
  );
});

test('any count from 3 on shows its figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9999 }), language, (n, spoken) => {
      const digits = formatCount(n, 'bomb', spoken).replace(/\D/g, '');
      expect(digits).toBe(String(n));
    }),
  );
});

test('any span of years names both, first and last', () => {
  fc.assert(
    fc.property(year, year, language, (from, to, spoken) => {
      const said = formatWhen({ edtf: `${from}/${to}` }, spoken);
      expect(said.match(/\d{4}/g)).toEqual([from, to]);
    }),
  );
});

test('every isolate that a message opens is closed', () => {
  const text = fc.string().map(withoutBidiControls);
  fc.assert(
    fc.property(text, text, language, (label, value, spoken) => {
      const said = speak(spoken)('labelled', { label, value });
      const depths = [...said].map((sign) => (sign === FSI ? 1 : sign === PDI ? -1 : 0));
      let depth = 0;
      for (const step of depths) {
        depth += step;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});
