/**
 * The longest that the bot computes for one update, over texts made to be slow: each command, plain questions, forwarded
 * texts and inline queries. CPU time, so that a busy machine counts little. Prints; asserts nothing.
 */
import { commands } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { createDesk, createReader, type IncomingUpdate } from '@us-morocco-security/telegram';

const MOST_TEXT = 4_096;
const MOST_QUERY = 256;
const ROUNDS = 5;

const repeated = (text: string): string =>
  text.repeat(Math.ceil(MOST_TEXT / text.length)).slice(0, MOST_TEXT);

const TEXTS: Readonly<Record<string, string>> = {
  'one letter': repeated('a'),
  'one Arabic letter': repeated('ا'),
  'single letters': repeated('a '),
  digits: repeated('1 '),
  names: repeated('HIMARS F-16 '),
  'misspelt names': repeated('himrs apche '),
  amounts: repeated('$524.2 million '),
  markup: repeated('<b>&'),
  sentences: repeated('Morocco received 18 HIMARS in 2023. '),
  'Arabic sentences': repeated('المغرب تسلم 18 راجمة هيمارس. '),
  'one unknown word': 'zqxwvu'.repeat(16),
  'a name and an unknown word': `f-16 ${'zqxwvu'.repeat(16)}`,
};

const me = () => ({ username: 'bench_bot', supports_inline_queries: true });
const desk = createDesk({ dataset, clock: () => new Date(), me, kept: 0 });
const read = createReader({ desk, me });

const chat = { id: 1, type: 'private' as const };
const ask = (text: string, more: object = {}): IncomingUpdate => ({
  update_id: 1,
  message: { message_id: 1, chat, text: text.slice(0, MOST_TEXT), ...more },
});
const type = (query: string): IncomingUpdate => ({
  update_id: 1,
  inline_query: { id: '1', query: query.slice(0, MOST_QUERY), offset: '' },
});

const WAYS: Readonly<Record<string, (text: string) => IncomingUpdate>> = {
  ...Object.fromEntries(
    commands.map(({ name }) => [`/${name}`, (text) => ask(`/${name} ${text}`)]),
  ),
  'an unknown command': (text) => ask(`/nosuch ${text}`),
  'a plain question': (text) => ask(text),
  'a forwarded text': (text) => ask(text, { forward_origin: {} }),
  'an inline query': type,
  'an inline /compare': (text) => type(`/compare ${text}`),
};

/** CPU milliseconds at the median of the rounds; the first warms up and is left out. */
async function cost(update: IncomingUpdate): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = process.cpuUsage();
    const asked = await read(update);
    if (asked !== undefined && asked.kind !== 'press') await asked.answer();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  const [, ...warm] = times;
  return warm.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

const worst: { way: string; text?: string; ms?: number }[] = [];
for (const [way, updateOf] of Object.entries(WAYS)) {
  const costs: { text: string; ms: number }[] = [];
  for (const [text, words] of Object.entries(TEXTS)) {
    costs.push({ text, ms: await cost(updateOf(words)) });
  }
  const [slowest] = costs.toSorted((one, other) => other.ms - one.ms);
  worst.push({ way, ...slowest });
}

console.log('Computing of one update over hostile texts, in milliseconds of CPU; the ten slowest');
for (const { way, text, ms = 0 } of worst
  .toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0))
  .slice(0, 10)) {
  console.log(`${way}, ${text}: ${ms.toFixed(1)}`);
}
