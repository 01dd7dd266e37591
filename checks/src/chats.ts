import { answer, type Language, readCommandLine } from '../../packages/answers/dist/index.js';
import { dataset } from '../../packages/core/dist/index.js';
import { discordMessage } from './discord.ts';

/** The first message of each answer in Discord. */
export const discordShots = (lines: readonly string[], language: Language): readonly string[] =>
  lines.map((line) => discordMessage(replyTo(line, language, 'discord')));

const replyTo = (line: string, language: Language, surface: 'discord') =>
  answer(readCommandLine(line, language), dataset, () => new Date(), surface);
