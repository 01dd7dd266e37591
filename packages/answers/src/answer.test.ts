import { dataset } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { commands } from './commands/index.ts';
import { ask, clock } from './fixture/ask.ts';
import { fixture } from './fixture/dataset.ts';
import { firstOf } from './fixture/shown.ts';

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
  ['/about right now', 'surplus-text', []],
  ['/timeline topic:exercisse', 'unknown-choice', ['exercises']],
  ['/fms language:de', 'unknown-choice', ['ar', 'en', 'fr']],
  ['/system robbin', 'unknown-name', ['radar-x']],
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
    expect(reply.lead.text.length).toBeLessThanOrEqual(280);
  }
});

test.each([
  ['ar', 'لا يوجد أمر باسم «fsm». هل المقصود /fms؟'],
  ['en', 'There is no command “fsm”. Did you mean /fms?'],
  ['fr', 'Il n’y a pas de commande «\u00A0fsm\u00A0». Vouliez-vous dire /fms\u202F?'],
] as const)('a failure is reported in the language of the reader: %s', (language, said) => {
  expect(firstOf(ask('/fsm', language))).toBe(said);
});

test.each([
  ['ar', 'هيمراس', 'هيمارس (M142)'],
  ['ar', 'hmars', 'هيمارس (M142)'],
  ['en', 'هيمراس', 'HIMARS (M142)'],
  ['fr', 'hmars', 'HIMARS (M142)'],
] as const)(
  'in %s, %s is near to %s: an ID to ask with, a name to read',
  (language, typed, near) => {
    const { failure, lead, next } = ask(`/system ${typed}`, language, dataset);
    expect(failure).toEqual({ code: 'unknown-name', suggestions: ['himars'] });
    expect(withoutBidiControls(lead.text)).toContain(near);
    expect(next[0]).toMatchObject({ line: '/system name:himars', label: near });
  },
);

test('a failure leads on to what was meant, then to help', () => {
  const led = (line: string) => ask(line, 'en', dataset).next.map((next) => next.line);
  expect(led('/system himasr')).toEqual(['/system name:himars', '/help command:system']);
  expect(led('/systm himars')).toEqual(['/system name:himars', '/help']);
  expect(led('/fsm')).toEqual(['/fms', '/help']);
  expect(led('/timeline topic:exercisse')[0]).toBe('/timeline topic:exercises');
  expect(led('/fms page:99')).toEqual(['/fms', '/help command:fms']);
  expect(led('/weather')).toEqual(['/help']);
});

describe('what is missing is offered', () => {
  const offered = (line: string, language: Language = 'en') =>
    ask(line, language, dataset).next.slice(0, -1);

  test.each(['/system', '/deal', '/explain', '/cite', '/compare', '/compare himars'])(
    '%s: eight likeliest values, each answered or asking for the next thing',
    (line) => {
      for (const language of languages) {
        const choices = offered(line, language);
        expect(choices).toHaveLength(8);
        expect(new Set(choices.map(({ label }) => label)).size).toBe(8);
        for (const { label, request } of choices) {
          expect(label.length).toBeLessThanOrEqual(28);
          const code = answer(request, dataset, clock).failure?.code ?? 'missing-option';
          expect(code).toBe('missing-option');
        }
      }
    },
  );

  test('only what compares to the first is offered for the second', () => {
    expect(offered('/compare fms').map(({ line }) => line)).toContain('/compare a:fms b:eda');
    expect(offered('/compare a:2019').map(({ label }) => label)).toContain('2024');
    expect(offered('/compare himars').map(({ line }) => line)).not.toContain(
      '/compare a:himars b:himars',
    );
  });

  test('where anything can be typed, an example shows how', () => {
    const reply = ask('/verify', 'en', dataset);
    expect(reply.points[0]?.text).toContain('Morocco received 40 HIMARS');
    expect(reply.next.map(({ line }) => line)).toEqual(['/help command:verify']);
  });

  test.each([
    ['ar', 'يكتب النص بعد الأمر.'],
    ['en', 'The text follows the command.'],
    ['fr', 'Le texte suit la commande.'],
  ] as const)('a text is asked for in plain words: %s', (language, said) => {
    expect(ask('/verify', language, dataset).lead.text).toContain(said);
  });

  test('nothing is answered to find them, so that a long name costs no time', () => {
    const started = performance.now();
    ask(`/compare ${'x'.repeat(5000)}`, 'en', dataset);
    ask('/cite', 'en', dataset);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test.each([0, -1, 1.5, Number.NaN, 3])('page %d of a long answer is refused', (page) => {
  const request = { command: 'fms', options: {}, language: 'en', page } as const;
  expect(answer(request, fixture, clock).failure?.code).toBe('bad-page');
});

test('a fault that is not the reader’s is thrown', () => {
  expect(() => ask('/fms', 'en', { ...fixture, programmes: [] })).toThrow();
});

test('a reply says its language, its direction and the request it answers', () => {
  const request = { command: 'fms', options: {}, language: 'ar', page: 1 } as const;
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
  ['/استشهاد listed-himars', { record: 'listed-himars' }],
  ['/help استشهاد', { command: 'cite' }],
  ['/help système', { command: 'system' }],
  ['\u2067/منظومة\u2069 \u2068هيمارس\u2069', { name: 'himars' }],
  ['/fms مرحلة:إخطار', { stage: 'notified' }],
  ['/explain "letter of offer and acceptance"', { term: 'loa' }],
])('%s is handed back as it was understood', (line, options) => {
  const { request, failure } = ask(line, 'en', dataset);
  if (options === undefined) expect(failure?.code).toBe('unknown-name');
  else expect(request.options).toEqual(options);
});

test('a text of any length is repeated in short', () => {
  const { lead } = ask(`/fms ${'x'.repeat(5000)} y z`, 'en', dataset);
  expect(lead.text.length).toBeLessThan(200);
});

test('a follow-up is titled in the language of its answer', () => {
  const { next } = ask('/fms', 'fr', dataset);
  expect(next.map(({ title }) => withoutBidiControls(title))[0]).toBe(
    'Ventes militaires (FMS)\u00A0: Notification',
  );
});

test('what is answered already is not offered again', () => {
  const linesAfter = (line: string) => ask(line, 'en', dataset).next.map((next) => next.line);
  expect(linesAfter('/timeline')).toContain('/timeline topic:exercises');
  expect(linesAfter('/timeline topic:exercises')).not.toContain('/timeline topic:exercises');
  expect(linesAfter('/timeline topic:exercises page:2')).not.toContain('/timeline topic:exercises');
});
