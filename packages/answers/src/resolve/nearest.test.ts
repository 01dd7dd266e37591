import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const names = ['fms', 'fmf', 'imet', 'timeline', 'HIMARS', 'هيمارس', 'AGM-84L', 'AGM-65D'];

test.each([
  ['fsm', ['fms']],
  ['fmx', ['fms', 'fmf']],
  ['timelin', ['timeline']],
  ['tmeilne', []],
  ['tim', ['timeline']],
  ['hmars', ['HIMARS']],
  ['هيمراس', ['هيمارس']],
  ['الهيمارس', ['هيمارس']],
  ['agm84', ['AGM-84L']],
  ['weather', []],
  ['', []],
  ['!?', []],
])('“%s” is near to %j', (typed, near) => {
  expect(nearest(typed, names)).toEqual(near);
});

test('at most three are offered, each once', () => {
  expect(nearest('ab', ['aa', 'aa', 'ac', 'ad', 'ae'])).toEqual(['aa', 'ac', 'ad']);
});

test.each([
  ['abXdefXhijkXm', ['abcdefghijklm']],
  ['abXdXfXhijkXm', []],
  ['abXdefXhi', ['abcdefghi']],
  ['abXdXfXhi', []],
])('the longer a name, the more wrong letters it bears: %s', (typed, near) => {
  expect(
    nearest(
      typed,
      ['abcdefghijklm', 'abcdefghi'].filter(({ length }) => length === typed.length),
    ),
  ).toEqual(near);
});
