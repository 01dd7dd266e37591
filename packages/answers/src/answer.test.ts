import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { commands } from './commands/index.ts';
import { ask, blocksOf, clock } from './fixture/ask.ts';
import { fixture } from './fixture/dataset.ts';
import { linesOf } from './fixture/shown.ts';
import { languages } from './language/language.ts';

test.each([
  ['/fsm', 'unknown-command', ['fms']],
  ['/tiemline', 'unknown-command', ['timeline']],
  ['/weather', 'unknown-command', []],
  ['', 'unknown-command', []],
  ['/timeline form:1997', 'unknown-option', ['from']],
  ['/fms langage:fr', 'unknown-option', ['language']],
  ['/fms depth:3', 'unknown-option', []],
  ['/system', 'missing-option', []],
  ['/cite record:""', 'missing-option', []],
  ['/imet right now', 'surplus-text', []],
  ['/timeline topic:exercise', 'unknown-choice', ['exercises']],
  ['/fms language:de', 'unknown-choice', ['ar', 'en', 'fr']],
  ['/system robbin', 'unknown-name', ['Robin (RX-1)']],
  ['/explain towng', 'unknown-name', ['towing']],
  ['/cite notice-2', 'unknown-name', ['notice-1']],
  ['/sources largest-clob', 'unknown-name', ['largest-club']],
  ['/help timline', 'unknown-command', ['timeline']],
  ['/timeline from:1997-13', 'bad-date', []],
  ['/timeline to:2023-02-29', 'bad-date', []],
  ['/timeline from:2001 to:1997', 'reversed-range', []],
  ['/fms page:9', 'bad-page', []],
  ['/fms page:0', 'bad-page', []],
  ['/help page:2', 'bad-page', []],
  ['/timeline from:1900 to:1901 page:2', 'bad-page', []],
] as const)('%s cannot be answered: %s, %j', (line, code, suggestions) => {
  for (const language of languages) {
    const reply = ask(line, language);
    expect(reply.failure?.code).toBe(code);
    if (language === 'en') expect(reply.failure?.suggestions).toEqual(suggestions);
    const [said] = blocksOf(reply, 'notice');
    expect(said?.tone).toBe('failure');
    expect(said?.lines.length).toBe(suggestions.length === 0 ? 1 : 2);
  }
});

test.each([
  ['ar', 'لا يوجد أمر باسم «fsm».', 'هل المقصود fms؟'],
  ['en', 'There is no command “fsm”.', 'Did you mean fms?'],
  ['fr', 'Il n’y a pas de commande «\u00A0fsm\u00A0».', 'Vouliez-vous dire fms\u202F?'],
] as const)('a failure is told in the language of the reader: %s', (language, said, near) => {
  const lines = linesOf(ask('/fsm', language));
  expect(lines).toContain(said);
  expect(lines).toContain(near);
});

test.each([
  ['ar', 'هيمراس', 'هيمارس (M142)'],
  ['ar', 'hmars', 'هيمارس (M142)'],
  ['en', 'هيمراس', 'HIMARS (M142)'],
  ['fr', 'hmars', 'HIMARS (M142)'],
] as const)('in %s, %s is near to %s', (language, typed, near) => {
  const { failure } = ask(`/system ${typed}`, language, dataset);
  expect(failure).toEqual({ code: 'unknown-name', suggestions: [near] });
});

test('a failure leads on to the help of the command that was meant', () => {
  const led = (line: string) =>
    blocksOf(ask(line), 'followUps').flatMap(({ commands: next }) => next);
  expect(led('/system robbin').map(({ label }) => label)).toEqual(['/help command:system']);
  expect(led('/fsm').map(({ label }) => label)).toEqual(['/help']);
});

test.each([0, -1, 1.5, Number.NaN, 3])('page %d of a long answer is refused', (page) => {
  const request = { command: 'fms', options: {}, language: 'en', page } as const;
  expect(answer(request, fixture, clock).failure?.code).toBe('bad-page');
});

test('a fault that is not the reader’s is thrown', () => {
  expect(() => ask('/fms', 'en', { ...fixture, programmes: [] })).toThrow();
});

test('a reply says its language, its direction and the request it answers', () => {
  const request = { command: 'fms', options: {}, language: 'ar', page: 2 } as const;
  expect(answer(request, fixture, clock)).toMatchObject({
    language: 'ar',
    direction: 'rtl',
    failure: null,
    request,
  });
  expect(ask('/fms', 'fr').direction).toBe('ltr');
});

test('an answer depends on its arguments alone and leaves the dataset as it was', () => {
  const frozen = deepFreeze(structuredClone(dataset));
  for (const { name } of commands) {
    for (const language of languages) {
      const request = { command: name, options: {}, language, page: 1 };
      expect(answer(request, frozen, clock)).toEqual(answer(request, frozen, clock));
    }
  }
  expect(frozen).toEqual(dataset);
});

function deepFreeze<Value extends object>(value: Value): Value {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFreeze(child);
  }
  return Object.freeze(value);
}

test.each([
  ['/system هيمارس', { name: 'himars' }],
  ['/deal 19-16', { deal: 'fms-2019-f16-sustainment' }],
  ['/compare HIMARS "abrams tanks"', undefined],
  ['/fms ٢٠١٩ NOTIFIED', { year: '2019', stage: 'notified' }],
  ['/منظومة هيمارس', { name: 'himars' }],
  ['/explain "letter of offer and acceptance"', { term: 'loa' }],
])('%s is handed back as it was understood', (line, options) => {
  const { request, failure } = ask(line, 'en', dataset);
  if (options === undefined) expect(failure?.code).toBe('unknown-name');
  else expect(request.options).toEqual(options);
});

test('a text of any length is repeated in short', () => {
  const [notice] = blocksOf(ask(`/fms ${'x'.repeat(5000)} y z`, 'en', dataset), 'notice');
  expect(notice?.title.length).toBeLessThan(200);
});

test('a follow-up is titled in the language of its answer', () => {
  const [next] = blocksOf(ask('/fms', 'fr', dataset), 'followUps');
  expect(next?.commands.map(({ title }) => title)[0]).toBe(
    '\u2068Ventes militaires (FMS)\u2069\u00A0: \u2068Notification\u2069',
  );
});
