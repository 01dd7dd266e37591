/** The page that runs both bots, built and served by its command, and hands on its keyboard. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../browser.ts';

const PROGRAM = join(import.meta.dirname, '../../../apps/web/program/main.js');

/** Ignored by git, as everything that a run leaves. */
export const OUT = join(import.meta.dirname, '../../out');

export type Client = 'discord' | 'telegram';
export type Language = 'ar' | 'en' | 'fr';

export class Playground {
  readonly address: string;
  readonly #browser: Browser;
  readonly #stop: () => void;

  private constructor(address: string, browser: Browser, stop: () => void) {
    this.address = address;
    this.#browser = browser;
    this.#stop = stop;
  }

  static async start(): Promise<Playground> {
    const child = spawn(process.execPath, [PROGRAM, 'play', '--out', join(OUT, 'play')], {
      env: { ...process.env, SITE_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface(child.stdout)) {
      const { address } =
        /^(?<address>http:\/\/127\.0\.0\.1:\d+\/)play\/$/.exec(line)?.groups ?? {};
      if (address !== undefined) {
        return new Playground(address, await openBrowser(), () => void child.kill());
      }
    }
    throw new Error('The page was not served.');
  }

  async visit(language: Language, width = 1_200): Promise<Visit> {
    const page = await this.#browser.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address)) foreign.push(request.url());
    });
    await page.setViewport({ width, height: 900 });
    await page.goto(`${this.address}${language}/play/`, { waitUntil: 'load' });
    await page.waitForSelector('.clients');
    return new Visit(page, errors, foreign);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#stop();
  }
}

/** One visit of the page, by somebody who has a keyboard and no mouse. */
export class Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];

  constructor(page: Page, errors: string[], foreign: string[]) {
    this.page = page;
    this.errors = errors;
    this.foreign = foreign;
  }

  /** Types into the field of a client: at once, as a keyboard for a phone does. */
  async type(client: Client, text: string): Promise<void> {
    await this.page.focus(`.${client} [role=combobox]`);
    await this.page.keyboard.sendCharacter(text);
  }

  /** Types and sends, and waits for one further message, or as many as are named. */
  async send(client: Client, text: string, more = 1): Promise<string> {
    const before = await this.count(client);
    await this.type(client, text);
    await this.page.keyboard.press('Enter');
    return this.after(client, before + more);
  }

  /** Presses a button or opens a menu by the keyboard, in the last message unless another is named. */
  async press(client: Client, label: string, place = '.message:last-of-type'): Promise<void> {
    const found = await this.page.evaluateHandle(
      (selector, wanted) => {
        const read = (text: string | null) =>
          (text ?? '').replace(/[\u200E\u200F\u2066-\u2069]/g, '').trim();
        return [...document.querySelectorAll<HTMLElement>(selector)].find(
          (button) => read(button.textContent) === wanted,
        );
      },
      `.${client} ${place} :is(button, summary, a)`,
      label,
    );
    const element = found.asElement();
    if (element === null) {
      throw new Error(`There is no button “${label}” in: ${await this.last(client)}`);
    }
    await this.page.evaluate((button) => button instanceof HTMLElement && button.focus(), element);
    await this.page.keyboard.press('Enter');
  }

  /** Sends the next text in another way: so many steps down the list. */
  async sendAs(steps: number): Promise<void> {
    await this.page.focus('.telegram select');
    for (let step = 0; step < steps; step += 1) await this.page.keyboard.press('ArrowDown');
  }

  /** Chooses one of a group of radio buttons by the keyboard. */
  async choose(label: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      labels
        .find(({ textContent }) => textContent?.trim() === wanted)
        ?.querySelector('input')
        ?.focus();
    }, label);
    await this.page.keyboard.press('Space');
  }

  /** The lines that complete what is typed, when there are any. */
  async suggestions(client: Client): Promise<readonly string[]> {
    await this.page.waitForSelector(`.${client} [role=option]`);
    return this.page.$$eval(`.${client} [role=option]`, (options) =>
      options.map(({ textContent }) => textContent ?? ''),
    );
  }

  /** Takes the first suggestion. */
  async take(client: Client): Promise<void> {
    await this.suggestions(client);
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  count(client: Client): Promise<number> {
    return this.page.$$eval(`.${client} .message`, ({ length }) => length);
  }

  /** The last message as it is read, once there are so many. */
  async after(client: Client, count: number): Promise<string> {
    await this.page.waitForFunction(
      (selector, wanted) => document.querySelectorAll(selector).length >= wanted,
      {},
      `.${client} .message`,
      count,
    );
    return this.last(client);
  }

  /** The last message, once it says so. */
  async until(client: Client, words: string): Promise<string> {
    await this.page.waitForFunction(
      (selector, wanted) =>
        document
          .querySelector(selector)
          ?.textContent?.replace(/[\u200E\u200F\u2066-\u2069]/g, '')
          .includes(wanted),
      {},
      `.${client} .message:last-of-type`,
      words,
    );
    return this.last(client);
  }

  last(client: Client): Promise<string> {
    return this.page.$eval(`.${client} .message:last-of-type`, (message) => {
      const shown = message.cloneNode(true);
      if (shown instanceof Element) shown.querySelector('.sent')?.remove();
      return (shown.textContent ?? '')
        .replaceAll('\u00A0', ' ')
        .replace(/[\u200E\u200F\u2066-\u2069]/g, '');
    });
  }

  /** What the bot sent, as the page shows it to whoever asks. */
  async sent(client: Client): Promise<unknown> {
    const json = await this.page.$eval(
      `.${client} .message:last-of-type .json`,
      ({ textContent }) => textContent,
    );
    return JSON.parse(json ?? 'null');
  }

  /** Where the focus is: the label, or the name. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  }
}
