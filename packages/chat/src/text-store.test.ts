import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextStore } from './text-store.ts';

const MINUTE_MS = 60_000;

function storeAt(limits: { readonly mostTexts?: number; readonly mostBytes?: number } = {}) {
  let now = 0;
  const store = createTextStore({ clock: () => new Date(now), ...limits });
  return {
    keep: (text: string) => store.keep(text) ?? '',
    read: store.read,
    wait: (minutes: number) => {
      now += minutes * MINUTE_MS;
    },
  };
}

test('a text is read back for an hour, and not after it', () => {
  const { keep, read, wait } = storeAt();
  const key = keep('a long text');
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  wait(59);
  expect(read(key)).toBe('a long text');
  wait(1);
  expect(read(key)).toBeUndefined();
});

test('asking about the same text again keeps its key, for an hour from then', () => {
  const { keep, read, wait } = storeAt();
  const key = keep('a long text');
  wait(40);
  expect(keep('a long text')).toBe(key);
  wait(40);
  expect(read(key)).toBe('a long text');
});

test('a key of another text, or of none, finds nothing', () => {
  const { keep, read } = storeAt();
  expect(keep('one')).not.toBe(keep('two'));
  expect(read('')).toBeUndefined();
  expect(read('0000000000000000')).toBeUndefined();
});

test('the oldest texts give way, by their number and by their size', () => {
  const few = storeAt({ mostTexts: 2 });
  const keys = ['one', 'two', 'one', 'three'].map(few.keep);
  expect(keys.map(few.read)).toEqual(['one', undefined, 'one', 'three']);
  const small = storeAt({ mostBytes: 20 });
  const [long = '', short = ''] = ['12345678', '90'].map(small.keep);
  expect([small.read(long), small.read(short)]).toEqual(['12345678', '90']);
  const next = small.keep('abc');
  expect([small.read(long), small.read(short), small.read(next)]).toEqual([undefined, '90', 'abc']);
});

test('a text larger than all that may be kept is not kept, and nothing gives way to it', () => {
  const { keep, read } = storeAt({ mostBytes: 20 });
  const key = keep('1234567890');
  expect(keep('1234567890a')).toBe('');
  expect(read(key)).toBe('1234567890');
});

test('whatever is kept, no more is held than allowed, and a key finds its own text or nothing', () => {
  const steps = fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.nat({ max: 30 })));
  fc.assert(
    fc.property(steps, (kept) => {
      const { keep, read, wait } = storeAt({ mostTexts: 3, mostBytes: 40 });
      const texts = new Map<string, string>();
      for (const [text, minutes] of kept) {
        wait(minutes);
        texts.set(keep(text), text);
        const held = [...texts].flatMap(([key, whole]) => {
          const found = read(key);
          expect([whole, undefined]).toContain(found);
          return found ?? [];
        });
        expect(read(keep(text))).toBe(text);
        expect(held.length).toBeLessThanOrEqual(3);
        expect(held.join('').length * 2).toBeLessThanOrEqual(40);
      }
    }),
  );
});
