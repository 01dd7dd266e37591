/**
 * Memory of the built bot on the gateway, ready and after it has answered every command, against a discord.js client
 * and a bare connection of @discordjs/ws that have logged in with the same intents. All run built, with the same flags
 * of Node. Prints; asserts nothing. Needs the bot built.
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { commands, type OptionDefinition } from '@us-morocco-security/answers';
import { type Discord, startDiscord } from '@us-morocco-security/discord-emulator';
import { BotProcess, FLAGS } from '../src/fixture/bot-process.ts';

const ROUNDS = 3;
const MEGABYTE = 1024;
/** As it is hosted: no code compiled before. */
const HOSTED = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** Resident memory of a process, in megabytes. */
const residentOf = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / MEGABYTE;

async function bare(name: string, discord: Discord): Promise<number> {
  const file = new URL(`./dist/${name}.js`, import.meta.url);
  const env = { ...process.env, ...HOSTED };
  const child = fork(file, [discord.apiUrl, discord.token], { execArgv: FLAGS, env });
  await once(child, 'message');
  const resident = residentOf(child.pid);
  child.disconnect();
  await once(child, 'exit');
  return resident;
}

async function bot(discord: Discord): Promise<readonly [ready: number, used: number]> {
  const process = new BotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...HOSTED,
  });
  await process.said('commands registered');
  await process.said('started');
  const ready = residentOf(process.pid);
  for (const { name, options } of commands) await discord.slash(name, await filled(name, options));
  const used = residentOf(process.pid);
  await process.stop();
  return [ready, used];

  /** The first completion of each option that a command needs, or a text. */
  async function filled(command: string, options: Readonly<Record<string, OptionDefinition>>) {
    const values: Record<string, string> = {};
    for (const [option, { required, type }] of Object.entries(options)) {
      if (!required) continue;
      const completed =
        type === 'name' ? await discord.autocomplete(command, option, '') : undefined;
      values[option] = String(completed?.choices[0]?.value ?? 'Morocco bought 18 HIMARS.');
    }
    return values;
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const measured = {
  'a discord.js client': [] as number[],
  'a connection of @discordjs/ws': [] as number[],
  'the bot, ready': [] as number[],
  'the bot, after every command': [] as number[],
};
for (let round = 0; round < ROUNDS; round += 1) {
  const discord = await startDiscord({ token: 'MTIz.abc.def' });
  measured['a discord.js client'].push(await bare('stock-client', discord));
  measured['a connection of @discordjs/ws'].push(await bare('stock-connection', discord));
  const [ready, used] = await bot(discord);
  measured['the bot, ready'].push(ready);
  measured['the bot, after every command'].push(used);
  await discord.close();
}

const client = median(measured['a discord.js client']);
const connection = median(measured['a connection of @discordjs/ws']);
console.log(`Resident memory, median of ${ROUNDS}, Node ${process.versions.node}`);
console.table(
  Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      {
        megabytes: median(all).toFixed(1),
        'ratio to the client': (median(all) / client).toFixed(2),
        'ratio to the connection': (median(all) / connection).toFixed(2),
      },
    ]),
  ),
);
