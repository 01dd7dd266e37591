/**
 * Memory of the built bot on the gateway, ready and after it has answered every command once, against a discord.js
 * client that has logged in with the same intents. Prints; asserts nothing. Needs the bot built.
 */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { commands } from '@us-morocco-security/answers';
import { type Discord, startDiscord } from '@us-morocco-security/discord-emulator';
import { BotProcess } from '../src/fixture/bot-process.ts';

const ROUNDS = 5;
const MEGABYTE = 1024;

/** Resident memory of a process, in megabytes. */
const residentOf = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / MEGABYTE;

async function bareClient(discord: Discord): Promise<number> {
  const child = fork(new URL('./bare-client.ts', import.meta.url), [discord.apiUrl, discord.token]);
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
    // As it is hosted: no code compiled before.
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
  await process.said('commands registered');
  await process.said('started');
  const ready = residentOf(process.pid);
  for (const { name, options } of commands) {
    if (Object.values(options).some(({ required }) => required)) continue;
    await discord.slash(name);
  }
  await discord.slash('system', { name: 'himars' });
  await discord.slash('search', { text: 'himars' });
  const used = residentOf(process.pid);
  await process.stop();
  return [ready, used];
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const measured = { bare: [] as number[], ready: [] as number[], used: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  const discord = await startDiscord({ token: 'MTIz.abc.def' });
  measured.bare.push(await bareClient(discord));
  const [ready, used] = await bot(discord);
  measured.ready.push(ready);
  measured.used.push(used);
  await discord.close();
}

console.log(`Resident memory, median of ${ROUNDS}, Node ${process.versions.node}`);
console.table(
  Object.fromEntries(
    Object.entries({
      'discord.js alone': measured.bare,
      'the bot, ready': measured.ready,
      'the bot, after every command': measured.used,
    }).map(([name, all]) => [
      name,
      {
        megabytes: median(all).toFixed(1),
        'ratio to discord.js': (median(all) / median(measured.bare)).toFixed(2),
      },
    ]),
  ),
);
