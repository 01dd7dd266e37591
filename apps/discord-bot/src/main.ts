#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { Language } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { definitions } from '@us-morocco-security/discord';
import { environment, languageOf, runService, runTask } from '@us-morocco-security/service';
import { readRegistering, variables } from './config.ts';
import { createRest } from './discord-rest.ts';
import { networkFault } from './network-fault.ts';
import { readApplication, registerCommands } from './register.ts';
import { NAME, startBot } from './start-bot.ts';
import { words } from './words.ts';

const WRONG_USAGE = 2;

const program = {
  name: NAME,
  environment,
  variables,
  describeFault: (error: unknown, language: Language) => {
    const { fault, unreachable, discordFailed } = words[language];
    const reason = networkFault(error);
    if (reason?.startsWith('HTTP')) return discordFailed(reason);
    if (reason !== undefined) return unreachable(reason);
    return fault(error instanceof Error ? error.message : String(error));
  },
};

/** The task that the command line asks for; undefined if it is invalid. */
function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        guild: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [task, ...rest] = positionals;
    const isKnown = (task === undefined || task === 'register') && rest.length === 0;
    const isFlagged = values.guild !== undefined || values['dry-run'];
    if (!isKnown || (task === undefined && isFlagged && !values.help)) return undefined;
    return { task, guildId: values.guild, isDry: values['dry-run'], isHelp: values.help };
  } catch {
    return undefined;
  }
}

async function register(guildId: string | undefined): Promise<void> {
  await runTask({
    ...program,
    async run(seen) {
      const { scripts, ...address } = readRegistering(seen);
      const rest = createRest(address);
      const { id: applicationId } = await readApplication(rest);
      const changes = await registerCommands(
        rest,
        { applicationId, guildId },
        definitions(dataset, scripts),
      );
      process.stdout.write(`${words[languageOf(seen)].registered(changes)}\n`);
    },
  });
}

const asked = readArguments(process.argv.slice(2));

if (asked === undefined) {
  const { unknownArgument, usage } = words[languageOf()];
  process.stderr.write(`${unknownArgument(process.argv.slice(2).join(' '))}\n\n${usage}\n`);
  process.exitCode = WRONG_USAGE;
} else if (asked.isHelp) {
  process.stdout.write(`${words[languageOf()].usage}\n`);
} else if (asked.task === 'register' && asked.isDry) {
  process.stdout.write(`${JSON.stringify(definitions(dataset), null, 2)}\n`);
} else if (asked.task === 'register') {
  await register(asked.guildId);
} else {
  await runService({ ...program, start: startBot });
}
