/**
 * What a picture costs: the first after a start, later ones, kept ones, beside the bare renderer on the same SVG in the same
 * run; memory over two thousand different pictures; text answers while ten pictures a second are drawn.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Renderer as Bare } from '@takumi-rs/core';
import { answer, type Picture, type Request } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';

const begun = performance.now();
const { openPictureStore, openRenderer } = await import('@us-morocco-security/pictures/png');
const { drawPicture, formats, loadFonts } = await import('@us-morocco-security/pictures');

const drawing = { theme: 'light', format: 'landscape' } as const;

const ask = (request: Request) => answer(request, dataset, () => new Date('2026-11-28'));

function pictureOf(which: string): Picture {
  const { illustration } = ask({ command: 'chart', options: { which }, language: 'ar', page: 1 });
  if (illustration?.picture == null) throw new Error(`No picture of ${which}.`);
  return illustration.picture;
}

const print = (label: string, value: string) =>
  process.stdout.write(`${label.padEnd(58)}${value}\n`);
const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

async function medianOf(times: number, task: (index: number) => unknown): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await task(index);
    taken.push(performance.now() - start);
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

const chart = pictureOf('imet');
const store = openPictureStore({
  report: (error) => {
    throw error;
  },
});
const first = performance.now();
await store.png(chart, drawing);
print('first picture, its thread and fonts included', ms(performance.now() - first));
print('  from the first import on', ms(performance.now() - begun));

const bare = new Bare({ cacheMaxBytes: 0 });
for (const [weight, data] of Object.entries(loadFonts())) {
  await bare.registerFont({ name: 'IBM Plex Sans Arabic', data, weight: Number(weight) });
}
const size = { width: formats.landscape.width, height: formats.landscape.height };
const drawBare = (svg: string) =>
  bare.render(
    { type: 'image', src: 'p', ...size, style: size },
    { ...size, images: [{ src: 'p', data: Buffer.from(svg), cache: 'none' }] },
  );

/** A different picture each time, of the same size. */
const numbered = (index: number): Picture => ({ ...chart, title: `${chart.title} ${index}` });

await medianOf(10, (index) => store.png(numbered(-1 - index), drawing));
const ROUNDS = 60;
const [stored, alone] = [
  await medianOf(ROUNDS, (index) => store.png(numbered(index), drawing)),
  await medianOf(ROUNDS, (index) => drawBare(drawPicture(numbered(index), drawing))),
];
const svg = drawPicture(chart, drawing);
const renderer = await medianOf(ROUNDS, () => drawBare(svg));
print('later picture, laid out and drawn on its thread', ms(stored));
print('  laid out and drawn on this thread', ms(alone));
print('  bare renderer on the same SVG', ms(renderer));
print('  ratio to the bare renderer', (stored / renderer).toFixed(2));
print('kept picture', ms(await medianOf(1000, () => store.png(chart, drawing))));
print(
  'kept picture, described anew',
  ms(await medianOf(200, () => store.png(structuredClone(chart), drawing))),
);

const questions = dataset.systems.map(
  ({ id }): Request => ({ command: 'system', options: { name: id }, language: 'ar', page: 1 }),
);

/** How many text answers are given in some seconds, other work let in between. */
async function answersIn(seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  while (performance.now() < end) {
    for (const question of questions.slice(0, 10)) {
      ask(question);
      count += 1;
    }
    await new Promise(setImmediate);
  }
  return count / seconds;
}

await answersIn(1);
const quiet = await answersIn(3);
let isDrawing = true;
const drawn = (async () => {
  for (let index = 0; isDrawing; index += 1) {
    void store.png(numbered(100_000 + index), drawing);
    await wait(100);
  }
})();
const busy = await answersIn(3);
isDrawing = false;
await drawn;
print('text answers a second', quiet.toFixed(0));
print('  while ten pictures a second are drawn', busy.toFixed(0));
print('  ratio', (busy / quiet).toFixed(2));

const small = await openRenderer();
const card = ask(questions[0] ?? { command: 'about', options: {}, language: 'ar', page: 1 })
  .illustration?.picture;
if (card == null) throw new Error('No card.');
const MANY = 2_000;
const resident = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
for (let index = 0; index < MANY; index += 1) {
  await small.png({ ...card, title: `${card.title} ${index}` }, drawing);
  if (index === MANY / 4)
    print('memory after 500 different pictures', `${resident().toFixed(0)} MB`);
}
print('memory after 2,000', `${resident().toFixed(0)} MB`);
await store.close();
