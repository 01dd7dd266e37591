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
