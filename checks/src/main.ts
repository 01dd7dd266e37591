/** Draws the first message of every command, on every surface and in every language, to be looked at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languages } from '../../packages/answers/dist/index.js';
import { photograph } from './browser.ts';
import { discordShots, telegramShots } from './chats.ts';
import { pageHtml, type Shots } from './page.ts';
import { questions } from './questions.ts';
import { terminalShots } from './terminal.ts';

const OUT = join(import.meta.dirname, '../out');

const surfaces = { telegram: telegramShots, discord: discordShots, terminal: terminalShots };

const all = Object.entries(surfaces).flatMap(([surface, shoot]): readonly Shots[] => {
  const shots = languages.map((language) =>
    shoot(
      questions.map(({ lines }) => lines[language]),
      language,
    ),
  );
  return questions.map(({ name, lines }, index) => ({
    id: `${surface}-${name}`,
    title: `${surface}: ${lines.en}`,
    html: shots.flatMap((each) => each[index] ?? []),
  }));
});

const page = join(OUT, 'index.html');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(page, pageHtml(all));
await photograph(
  page,
  all.map(({ id }) => id),
  OUT,
);
process.stdout.write(`${all.length} pictures and a page of them: ${relative('.', page)}\n`);
