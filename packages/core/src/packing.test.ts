import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packing.ts';

test('texts stand by key, last one first, and leave empty places behind', () => {
  expect(pack({ a: [{ en: 'one' }, { en: 'two' }], tags: ['x', ['y']], n: 1, none: null })).toEqual(
    {
      rows: { a: [{ en: '' }, { en: '' }], tags: ['', ['']], n: 1, none: null },
      texts: { en: ['two', 'one'], tags: ['y', 'x'] },
    },
  );
});

test('any JSON object comes back from its packed form', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const json = JSON.stringify(value);
      expect(JSON.stringify(unpack(JSON.parse(JSON.stringify(pack(value)))))).toBe(json);
    }),
  );
});

test('keys that every object inherits are columns like any other', () => {
  const value = JSON.parse('{"constructor":"a","__proto__":{"toString":"b","__proto__":"c"}}');
  expect(JSON.stringify(unpack(JSON.parse(JSON.stringify(pack(value)))))).toBe(
    '{"constructor":"a","__proto__":{"toString":"b","__proto__":"c"}}',
  );
});
