/** Conversations with both bots in the page, by keyboard, in three languages. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUT, Playground } from './playground.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
  mkdirSync(join(OUT, 'play-screens'), { recursive: true });
});

afterAll(() => playground.stop());

const FMS = { ar: '8.545 مليار دولار', en: '$8.545 billion', fr: '8,545 milliards de dollars' };
const languages = ['ar', 'en', 'fr'] as const;

describe.each(languages)('in %s', (language) => {
  const { discord, telegram } = {
    ar: { discord: '/مبيعات', telegram: '/fms' },
    en: { discord: '/fms', telegram: '/fms' },
    fr: { discord: '/fms', telegram: '/fms' },
  }[language];

  it('a command is answered on both sides, and the language switched', async () => {
    const visit = await playground.visit(language);
    expect(await visit.send('discord', discord)).toContain(FMS[language]);
    expect(await visit.send('telegram', telegram, 2)).toContain(FMS[language]);
    const [other, name] =
      language === 'fr' ? (['en', 'English'] as const) : (['fr', 'Français'] as const);
    for (const client of ['discord', 'telegram'] as const) {
      const before = await visit.count(client);
      await visit.press(client, name);
      expect(await visit.until(client, FMS[other].slice(0, 5))).toContain(FMS[other]);
      // In place of the message, and the focus stays in it.
      expect(await visit.count(client)).toBe(before);
      expect(
        await visit.page.evaluate(
          (at) => document.activeElement?.closest(at) !== null,
          `.${client} .message`,
        ),
      ).toBe(true);
    }
    await visit.page.screenshot({
      path: join(OUT, 'play-screens', `${language}.png`),
      fullPage: true,
    });
    expect({ errors: visit.errors, foreign: visit.foreign }).toEqual({ errors: [], foreign: [] });
    await visit.page.close();
  });

  it('nothing is found by axe, on a phone and a desk, light and dark', async () => {
    const visit = await playground.visit(language);
    await visit.send('discord', discord);
    await visit.send('discord', 'Morocco received 40 HIMARS.');
    await visit.send('telegram', telegram, 2);
    await visit.type('telegram', '/f');
    await visit.suggestions('telegram');
    await visit.page.evaluate(AXE);
    for (const [width, scheme] of [
      [390, 'light'],
      [1_200, 'dark'],
    ] as const) {
      await visit.page.setViewport({ width, height: 900 });
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const found = await visit.page.evaluate(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(found).toEqual([]);
      const overflow = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await visit.page.screenshot({
        path: join(OUT, 'play-screens', `${language}-${width}-${scheme}.png`),
        fullPage: true,
      });
    }
    expect(visit.errors).toEqual([]);
    await visit.page.close();
  });
});
