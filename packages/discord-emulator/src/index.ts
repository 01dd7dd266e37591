/**
 * A Discord on this machine, with a clock that the test moves and validators as strict as Discord's own.
 *
 * @packageDocumentation
 */
export {
  checkCallback,
  checkCommands,
  checkEdit,
  checkMentions,
  checkMessage,
  type Problem,
} from './checks/index.ts';
export { Discord, type DiscordOptions, startDiscord } from './discord.ts';
export type { Exchange } from './exchange.ts';
export type { PendingInteraction } from './placing.ts';
export type { Who } from './scene.ts';
export type { TargetMessage } from './target.ts';
