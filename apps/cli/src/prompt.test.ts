import { PassThrough } from 'node:stream';
import type { Request } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { replyTo } from './fixture/reply.ts';
import { openPrompt, type PromptHost } from './prompt.ts';
import { refusal } from './refusal.ts';
import type { Session } from './session.ts';

const ENTER = '\r';
const TAB = '\t';
const UP = '\u001B[A';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

const session: Session = { chosen: undefined, fallback: 'en', last: undefined };

/** Runs a prompt on a fake terminal and records questions, output and history. */
async function typed(keys: string, changes: Partial<PromptHost> = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked: Request[] = [];
  let shown = '';
  let kept: readonly string[] = [];
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  const ended = openPrompt({
    input,
    output,
    terminal: true,
    session,
    history: [],
    greet: (language) =>
      replyTo({ command: `greeting-${language}`, options: {}, language, page: 1 }),
    answer: (request) => {
      asked.push(request);
      return replyTo(request);
    },
    render: ({ request }) => `ANSWER ${request.command}\n`,
    refuse: refusal,
    renderText: (text) => `${text}\n`,
    complete: () => [[], ''],
    keepHistory: (lines) => {
      kept = lines;
    },
    ...changes,
  });
  // A Tab amid other keys is text that was pasted, so each part is a separate chunk.
  for (const part of keys.split(/(\t)/)) input.write(part);
  const outcome = await ended;
  return { asked: asked.map(({ command }) => command), shown, kept, outcome };
}

test('greets, answers each line, and ends on exit', async () => {
  const { asked, shown } = await typed(`/fms${ENTER}eda${ENTER}exit${ENTER}dcs${ENTER}`);
  expect(asked).toEqual(['fms', 'eda']);
  expect(shown).toMatch(/ANSWER greeting-en\nTab completes[\s\S]+ANSWER fms[\s\S]+ANSWER eda/);
});

test('greets in the language of the reader', async () => {
  const { shown } = await typed(CTRL_D, { session: { ...session, fallback: 'ar' } });
  expect(shown).toContain('ANSWER greeting-ar');
  expect(shown).toContain('الإكمال');
});

test('a number asks one of the questions that the greeting offers', async () => {
  const request = { command: 'overview', options: {}, language: 'en', page: 1 } as const;
  const next = [{ line: '/overview', title: '', label: '', request }];
  const { asked } = await typed(`1${ENTER}${CTRL_D}`, { greet: () => replyTo(request, { next }) });
  expect(asked).toEqual(['overview']);
});

test('ends on Ctrl-D', async () => {
  expect((await typed(CTRL_D)).asked).toEqual([]);
});

test('Ctrl-C drops the line and says how to end; twice, it ends', async () => {
  const { asked, shown } = await typed(`fm${CTRL_C}eda${ENTER}${CTRL_C}${CTRL_C}dcs${ENTER}`);
  expect(asked).toEqual(['eda']);
  expect(shown).toContain('Ctrl-C again ends');
});

test('Ctrl-C on a line that was typed since drops that line too', async () => {
  const { asked } = await typed(`fm${CTRL_C}ed${CTRL_C}dcs${ENTER}${CTRL_C}${CTRL_C}`);
  expect(asked).toEqual(['dcs']);
});

test('ends with the exit code of the worst line', async () => {
  const { outcome } = await typed(`fms${ENTER}7${ENTER}/next${ENTER}fms${ENTER}${CTRL_D}`);
  expect(outcome).toBe(2);
  expect((await typed(CTRL_D)).outcome).toBeUndefined();
});

test('brings back earlier lines and keeps new ones, latest first', async () => {
  const { asked, kept } = await typed(`${UP}${ENTER}fms${ENTER}${CTRL_D}`, { history: ['imet'] });
  expect(asked).toEqual(['imet', 'fms']);
  expect(kept).toEqual(['fms', 'imet']);
});

test('completes on Tab, from one script into another', async () => {
  const { shown } = await typed(`/system هيم${TAB}${ENTER}${CTRL_D}`, {
    complete: () => [['himars'], 'هيم'],
    render: ({ request }) => `ANSWER ${request.options.name}\n`,
  });
  expect(shown).toContain('ANSWER himars');
});

test('without a terminal, shows the answers alone', async () => {
  const input = new PassThrough();
  const { shown } = await typed('', {
    input: input.end('/fms\n/eda\n'),
    terminal: false,
  });
  expect(shown).toBe('ANSWER fms\nANSWER eda\n');
});

test('hands on what breaks', async () => {
  const breaking = typed(`fms${ENTER}`, {
    answer: () => {
      throw new Error('broken');
    },
  });
  await expect(breaking).rejects.toThrow('broken');
});
