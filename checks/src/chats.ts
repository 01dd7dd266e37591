import { answer, type Language, readCommandLine } from '../../packages/answers/dist/index.js';
import { dataset } from '../../packages/core/dist/index.js';
import { discordMessage } from './discord.ts';
import { telegramMessage } from './telegram.ts';

/** The first message of each answer in Discord. */
export const discordShots = (lines: readonly string[], language: Language): readonly string[] =>
  lines.map((line) => discordMessage(replyTo(line, language, 'discord')));

/** The first message of each answer in Telegram. */
export const telegramShots = (lines: readonly string[], language: Language): readonly string[] =>
  lines.map((line) => telegramMessage(replyTo(line, language, 'telegram')));

const replyTo = (line: string, language: Language, surface: 'discord' | 'telegram') =>
  answer(readCommandLine(line, language), dataset, () => new Date(), surface);
