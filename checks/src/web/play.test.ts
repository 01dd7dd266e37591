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
    await visit.page.focus('.discord [role=combobox]');
    await visit.page.keyboard.type(discord);
    await visit.page.keyboard.press('Enter');
    expect(await visit.after('discord', 1)).toContain(FMS[language]);
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

  it('a system is found by its Arabic name, with completion', async () => {
    const visit = await playground.visit(language);
    await visit.type('discord', '/system name:هيم');
    expect((await visit.suggestions('discord')).join()).toMatch(/HIMARS|هيمارس/);
    await visit.take('discord');
    await visit.page.keyboard.press('Enter');
    expect(await visit.after('discord', 1)).toContain('M142');
    await visit.type('telegram', '/sys');
    await visit.take('telegram');
    await visit.page.keyboard.sendCharacter('هيمارس');
    await visit.page.keyboard.press('Enter');
    expect(await visit.after('telegram', 2)).toContain('M142');
    expect(visit.errors).toEqual([]);
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

describe('on both sides', () => {
  it('both answer without a network, once the page is loaded', async () => {
    const visit = await playground.visit('ar');
    await visit.page.setOfflineMode(true);
    expect(await visit.send('discord', '/fms')).toContain(FMS.ar);
    expect(await visit.send('telegram', '/fms', 2)).toContain(FMS.ar);
    expect(visit.errors).toEqual([]);
    await visit.page.close();
  });

  it('pages turn in place', async () => {
    const visit = await playground.visit('en');
    for (const client of ['discord', 'telegram'] as const) {
      await visit.send(client, '/timeline', client === 'discord' ? 1 : 2);
      const first = await visit.last(client);
      await visit.press(client, 'Next');
      const second = await visit.until(client, 'Page 2 of');
      expect(second).not.toBe(first);
      await visit.press(client, 'Previous');
      expect(await visit.until(client, 'Page 1 of')).toBe(first);
    }
    await visit.page.close();
  });

  it('what cannot be answered says what to do, to the asker alone', async () => {
    const visit = await playground.visit('en');
    expect(await visit.send('discord', '/system name:zeppelin')).toContain('Only you can see this');
    await visit.choose('Karim');
    expect(await visit.count('discord')).toBe(0);
    expect(await visit.send('telegram', '/system zeppelin', 2)).toContain('zeppelin');
    // A client of Discord sends no command without a required option.
    await visit.type('discord', '/system');
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.$eval('.discord [role=status]', (e) => e.textContent)).toContain(
      'name',
    );
    expect(await visit.count('discord')).toBe(0);
    await visit.page.close();
  });
});

const CLAIM = 'Morocco received 40 HIMARS launchers.';

describe('in Discord', () => {
  it('a forwarded message is checked from its menu, for the asker alone', async () => {
    const visit = await playground.visit('en');
    await visit.page.focus('.discord .sends-as input');
    await visit.page.keyboard.press('Space');
    expect(await visit.send('discord', CLAIM)).toContain('Forwarded');
    await visit.press('discord', 'Check against the record');
    const checked = await visit.after('discord', 2);
    expect(checked).toContain('Only you can see this');
    expect(checked).toContain('18');
    await visit.choose('Karim');
    expect(await visit.count('discord')).toBe(1);
    await visit.page.close();
  });

  it('what others press is shown to them alone, and can be posted', async () => {
    const visit = await playground.visit('en');
    await visit.send('discord', '/fms');
    await visit.choose('Karim');
    await visit.press('discord', 'Sources');
    expect(await visit.after('discord', 2)).toContain('Only you can see this');
    await visit.choose('Amina');
    expect(await visit.count('discord')).toBe(1);
    await visit.page.close();
  });

  it('an answer is private where its asker says so', async () => {
    const visit = await playground.visit('en');
    expect(await visit.send('discord', '/fms ephemeral:true')).toContain('Only you can see this');
    await visit.choose('Karim');
    expect(await visit.count('discord')).toBe(0);
    await visit.page.close();
  });

  it('a menu opens and closes by the keyboard', async () => {
    const visit = await playground.visit('en');
    await visit.send('discord', '/fms');
    await visit.press('discord', 'More');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Escape');
    expect(await visit.focused()).toBe('More');
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press('Tab');
    const chosen = await visit.focused();
    await visit.page.keyboard.press('Enter');
    expect(await visit.after('discord', 2)).toContain('Only you can see this');
    expect(chosen).not.toBe('');
    await visit.page.close();
  });

  it('a chart comes with its picture, drawn in the page', async () => {
    const visit = await playground.visit('ar');
    await visit.send('discord', '/chart which:imet');
    await visit.page.waitForSelector('.discord .drawing svg');
    const label = await visit.page.$eval('.drawing svg', (svg) => svg.getAttribute('aria-label'));
    expect(label).toContain('IMET');
    await visit.page.screenshot({ path: join(OUT, 'play-screens', 'picture-ar.png') });
    expect({ errors: visit.errors, foreign: visit.foreign }).toEqual({ errors: [], foreign: [] });
    await visit.page.close();
  });
});

describe('in Telegram', () => {
  it('a chart is a picture with its answer below, and goes on in words', async () => {
    const visit = await playground.visit('fr');
    expect(await visit.send('telegram', '/chart imet', 2)).toContain('IMET');
    await visit.page.waitForSelector('.telegram .drawing svg');
    await visit.press('telegram', 'English');
    expect(await visit.until('telegram', 'Moroccan students')).toContain('IMET');
    await visit.page.screenshot({ path: join(OUT, 'play-screens', 'picture-fr.png') });
    expect({ errors: visit.errors, foreign: visit.foreign }).toEqual({ errors: [], foreign: [] });
    await visit.page.close();
  });

  it('a forwarded claim is checked', async () => {
    const visit = await playground.visit('fr');
    await visit.sendAs(1);
    expect(await visit.send('telegram', CLAIM, 2)).toContain('18');
    expect(await visit.page.$eval('.telegram .own', (e) => e.textContent)).toContain('Transféré');
    await visit.page.close();
  });

  it('an album is answered once, by its caption', async () => {
    const visit = await playground.visit('en');
    await visit.sendAs(2);
    expect(await visit.send('telegram', 'eda', 2)).toContain('$478 million');
    expect(await visit.page.$$eval('.telegram .photo', ({ length }) => length)).toBe(3);
    await visit.page.close();
  });

  it('inline mode offers answers in any chat, and their buttons lead to the bot', async () => {
    const visit = await playground.visit('en');
    await visit.choose('Group without it');
    await visit.type('telegram', '@record_bot himars');
    await visit.take('telegram');
    const sent = await visit.after('telegram', 1);
    expect(sent).toContain('via @record_bot');
    expect(sent).toContain('HIMARS');
    await visit.press('telegram', 'In private ↗');
    expect(await visit.until('telegram', 'M142')).toContain('M142');
    expect(
      await visit.page.$$eval('.telegram .radio', ([first]) => first?.matches(':checked')),
    ).toBe(true);
    await visit.page.close();
  });

  it('a guest is asked by a mention', async () => {
    const visit = await playground.visit('ar');
    await visit.choose('مجموعة ليس فيها');
    expect(await visit.send('telegram', `@record_bot ${CLAIM}`, 2)).toContain('18');
    await visit.page.close();
  });

  it('in a group, what one person opens only that person sees', async () => {
    const visit = await playground.visit('en');
    await visit.choose('Group with the bot');
    const answer = await visit.send('telegram', '/fms', 2);
    await visit.choose('Karim');
    await visit.press('telegram', 'Sources');
    expect(await visit.until('telegram', 'Only you can see this')).not.toBe(answer);
    await visit.choose('Amina');
    expect(await visit.last('telegram')).toBe(answer);
    await visit.page.close();
  });

  it('a private command in a group is seen by its asker alone', async () => {
    const visit = await playground.visit('en');
    await visit.choose('Group with the bot');
    expect(await visit.send('telegram', '/privacy', 2)).toContain('Only you can see this');
    await visit.choose('Karim');
    expect(await visit.count('telegram')).toBe(0);
    await visit.page.close();
  });

  it('a claim that somebody wrote is checked by a reply', async () => {
    const visit = await playground.visit('en');
    await visit.choose('Group with the bot');
    await visit.send('telegram', CLAIM);
    await visit.choose('Karim');
    await visit.press('telegram', 'Reply');
    expect(await visit.send('telegram', '/verify', 2)).toContain('18');
    await visit.page.close();
  });

  it('runs either way, and says so to nobody but its reader', async () => {
    const visit = await playground.visit('en');
    await visit.choose('right to left');
    expect(await visit.page.$eval('.clients', (clients) => clients.getAttribute('dir'))).toBe(
      'rtl',
    );
    expect(await visit.send('telegram', 'هيمارس', 2)).toContain('M142');
    await visit.page.screenshot({ path: join(OUT, 'play-screens', 'en-rtl.png'), fullPage: true });
    await visit.page.close();
  });
});
