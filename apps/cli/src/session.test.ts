import type { Request } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { replyTo } from './fixture/reply.ts';
import { afterReply, languageFor, readTurn, type Session } from './session.ts';

const asked = (request: Partial<Request>): Request => ({
  command: 'timeline',
  options: {},
  language: 'en',
  page: 1,
  ...request,
});

const fresh: Session = { chosen: undefined, fallback: 'en', last: undefined };

const next = (command: string) => ({
  line: `/${command}`,
  title: '',
  label: '',
  request: asked({ command }),
});

const onPage = (page: number): Session => ({
  ...fresh,
  last: replyTo(asked({ page, options: { from: '2004' } }), {
    page: { label: '', page, pages: 3 },
    next: [next('fms')],
  }),
});

test.each(['exit', '/exit', 'quit', ' QUIT '])('%j ends', (line) => {
  expect(readTurn(line, fresh)).toEqual({ do: 'end' });
});

test.each(['', '   ', '/'])('%j is nothing', (line) => {
  expect(readTurn(line, fresh)).toEqual({ do: 'nothing' });
});

test('reads a question, with or without slash', () => {
  const request = asked({ options: { from: '2004', to: '2012' } });
  expect(readTurn('/timeline from:2004 to:2012', fresh)).toEqual({ do: 'ask', request });
  expect(readTurn('timeline 2004 2012', fresh)).toEqual({ do: 'ask', request });
});

test('answers Arabic script in Arabic, unless another language was asked for', () => {
  const line = '/system هيمارس';
  expect(readTurn(line, fresh)).toMatchObject({ request: { language: 'ar' } });
  expect(readTurn(line, { ...fresh, chosen: 'fr' })).toMatchObject({ request: { language: 'fr' } });
  expect(languageFor('system himars', undefined, 'fr')).toBe('fr');
});

test('speaks the language that was set, from the answer to /language on', () => {
  const turn = readTurn('/language fr', fresh);
  expect(turn).toMatchObject({ do: 'ask', request: { language: 'fr', options: { set: 'fr' } } });
  if (turn.do !== 'ask') return;
  const later = afterReply(fresh, replyTo(turn.request));
  expect(readTurn('/fms', later)).toMatchObject({ request: { language: 'fr' } });
});

test('keeps its language where none or an unknown one is set', () => {
  const french: Session = { ...fresh, chosen: 'fr' };
  for (const options of [{}, { set: 'xx' }]) {
    const later = afterReply(french, replyTo(asked({ command: 'language', options })));
    expect(later.chosen).toBe('fr');
  }
});

test.each([
  ['/next', 1, 2],
  ['next', 2, 3],
  ['/previous', 3, 2],
  ['/page 3', 1, 3],
])('%s on page %i asks for page %i of the same question', (line, from, page) => {
  const request = asked({ page, options: { from: '2004' } });
  expect(readTurn(line, onPage(from))).toEqual({ do: 'ask', request });
});

test.each([
  ['/next', onPage(3)],
  ['/previous', onPage(1)],
  ['/page 4', onPage(1)],
  ['/page two', onPage(1)],
  ['/next', fresh],
])('%s without such a page says so', (line, session) => {
  expect(readTurn(line, session)).toMatchObject({ do: 'refuse', code: 'bad-page' });
});

test('a number asks the next question that bears it', () => {
  expect(readTurn('1', onPage(1))).toEqual({ do: 'ask', request: asked({ command: 'fms' }) });
  expect(readTurn('2', onPage(1))).toMatchObject({
    do: 'refuse',
    code: 'unknown-choice',
    text: expect.stringContaining('2'),
  });
  expect(readTurn('1', fresh)).toMatchObject({ do: 'refuse' });
});

test('in a list, the first numbers ask about the entries', () => {
  const points = [{ text: 'ONE', next: next('deal') }, { text: 'TWO' }];
  const last = replyTo(asked({}), { isList: true, points, next: [next('fms')] });
  const session = { ...fresh, last };
  expect(readTurn('1', session)).toMatchObject({ request: { command: 'deal' } });
  expect(readTurn('2', session)).toMatchObject({ do: 'refuse' });
  expect(readTurn('3', session)).toMatchObject({ request: { command: 'fms' } });
});

test('marks of direction that were copied with a line are nothing', () => {
  expect(readTurn('\u2068/fms\u2069', fresh)).toMatchObject({ request: { command: 'fms' } });
  expect(readTurn('\u200F', fresh)).toEqual({ do: 'nothing' });
});
