/**
 * Writes every picture as PNG and SVG, with a page that shows them side by side: `gallery`, or `gallery --all` for the card
 * of every record as well.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  answer,
  type CommandName,
  chartNames,
  type Language,
  languages,
  type Picture,
} from '@us-morocco-security/answers';
import { dataset, factsOf, newestFirst } from '@us-morocco-security/core';
import {
  type Drawing,
  drawPicture,
  type FormatName,
  linkFonts,
  loadFonts,
  themeNames,
} from '../src/index.ts';
import { openRenderer } from '../src/png.ts';

const FOLDER = resolve(import.meta.dirname, '../../../gallery');

type Question = readonly [command: CommandName, options: Readonly<Record<string, string>>];

const cite = ({ id }: { readonly id: string }): Question => ['cite', { record: id }];
const chart = (which: string): Question => ['chart', { which }];

const CLAIMS = [
  'Morocco received 40 HIMARS for $524.2 million.',
  'المغرب اشترى 36 طائرة أباتشي بـ 4.25 مليار دولار',
  'Les États-Unis ont vendu pour 8,5 milliards de dollars d’armes au Maroc.',
  'Washington a approuvé la vente de 600 missiles Stinger au Maroc.',
  'In April 2023, Congress was notified of 18 HIMARS launchers.',
  'المغرب سيحصل على طائرات F-35',
];

const RECORDS = 20;
const newest = [...factsOf(dataset)].toSorted(newestFirst);

/** The questions whose pictures are drawn, part by part. */
const parts = (isWhole: boolean): Readonly<Record<string, readonly Question[]>> => ({
  Charts: chartNames.map(chart),
  'Lives of systems': dataset.systems.map(({ id }) => chart(id)),
  Systems: dataset.systems.map(({ id }) => ['system', { name: id }]),
  Rumours: dataset.rumours.map(cite),
  'Claims checked': CLAIMS.map((claim) => ['verify', { claim }]),
  Records: isWhole
    ? [...newest, ...dataset.series].map(cite)
    : newest.filter((_, index) => index % Math.ceil(newest.length / RECORDS) === 0).map(cite),
});

/** Those that are drawn as squares and stories, too. */
const TALL: readonly Question[] = [
  ...(['overview', 'notifications', 'imet', 'exercises', 'timeline', 'himars'] as const).map(chart),
  ['system', { name: 'ah-64e' }],
  cite({ id: 'fms-2023-himars' }),
  cite({ id: 'mnna-2004' }),
  ['verify', { claim: CLAIMS[0] ?? '' }],
];

const renderer = await openRenderer();

/** Draws a picture and returns the name of its files. */
async function draw(picture: Picture, drawing: Drawing, index: number): Promise<string> {
  const { format, theme } = drawing;
  const base = picture.name === 'claim' ? `claim-${index + 1}` : picture.name;
  const name = [base, picture.language, theme, format].join('-');
  writeFileSync(join(FOLDER, `${name}.png`), await renderer.png(picture, drawing));
  const svg = linkFonts(drawPicture(picture, drawing), (weight) => `${weight}.ttf`);
  writeFileSync(join(FOLDER, `${name}.svg`), svg);
  return name;
}

function pictureOf([command, options]: Question, language: Language): Picture | undefined {
  const reply = answer({ command, options, language, page: 1 }, dataset, () => new Date());
  return reply.illustration?.picture ?? undefined;
}

/** A row of the page: one question in every language and theme. */
async function row(question: Question, format: FormatName, index: number): Promise<string> {
  const cells: string[] = [];
  for (const theme of themeNames) {
    for (const language of languages) {
      const picture = pictureOf(question, language);
      if (picture === undefined) continue;
      const name = await draw(picture, { theme, format }, index);
      cells.push(`<a href="${name}.svg"><img loading="lazy" src="${name}.png" alt="${name}"></a>`);
    }
  }
  return `<div class="${format}">${cells.join('')}</div>`;
}

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [weight, font] of Object.entries(loadFonts())) {
  writeFileSync(join(FOLDER, `${weight}.ttf`), font);
}
const sections: string[] = [];
for (const [title, questions] of Object.entries(parts(values.all))) {
  const rows: string[] = [];
  for (const [index, question] of questions.entries()) {
    rows.push(await row(question, 'landscape', index));
  }
  sections.push(`<h2>${title}</h2>${rows.join('\n')}`);
}
for (const format of ['square', 'story'] as const) {
  const rows: string[] = [];
  for (const [index, question] of TALL.entries()) rows.push(await row(question, format, index));
  sections.push(`<h2>As a ${format}</h2>${rows.join('\n')}`);
}
writeFileSync(
  join(FOLDER, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>
body { font: 16px system-ui; margin: 2rem; background: #ddd }
div { display: grid; grid-template-columns: repeat(6, 1fr); gap: .5rem; margin-bottom: .5rem }
img { width: 100%; display: block }
</style>
${sections.join('\n')}
`,
);
process.stdout.write(`${join(FOLDER, 'index.html')}\n`);
