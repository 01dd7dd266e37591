import type { CommandName } from '../command.ts';

const COMMANDS: ReadonlyMap<string, CommandName> = new Map([
  ['fms', 'fms'],
  ['eda', 'eda'],
  ['dcs', 'dcs'],
  ['fmf', 'fmf'],
  ['imet', 'imet'],
  ['cwd', 'demining'],
  ['african-lion', 'exercises'],
  ['peacekeeper-contribution', 'peacekeeping'],
]);

/** The command that answers for a programme or a term, where one does; another is explained. */
export const commandAbout = (id: string): CommandName | undefined => COMMANDS.get(id);
