import {
  type Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type Discord, type DiscordOptions, startDiscord } from './discord.ts';
import { answerWith, ask, check, commands, shows } from './fixture/sample-bot.ts';
import { stockClient } from './fixture/stock-client.ts';

let close: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of close.toReversed()) await end();
  close = [];
});

async function start(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ commands, ...options });
  close.push(() => discord.close());
  return discord;
}

async function login(discord: Discord, ...options: Parameters<typeof stockClient>[1][]) {
  const client = stockClient(discord, ...options);
  close.push(() => client.destroy());
  await client.login(discord.token);
  await discord.connected();
  return client;
}

const says = (client: Client, text: string) =>
  answerWith(client, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply(shows(text));
  });

test('a client logs in, is asked and answers', async () => {
  const discord = await start();
  const client = await login(discord);
  says(client, 'Here it is.');
  const exchange = await discord.slash('ask', { what: 'F-16' }, { locale: 'ar' });
  expect(exchange.text).toBe('Here it is.');
  expect(exchange.private).toBe(false);
  expect(exchange.interaction).toMatchObject({ locale: 'ar', data: { name: 'ask' } });
  expect(discord.refused).toEqual([]);
  expect(discord.identifies).toMatchObject([{ intents: 0, shard: [0, 1] }]);
});

test('a client that wants guilds is told of them', async () => {
  const discord = await start({ guilds: ['600000000000000001', '600000000000000002'] });
  const client = stockClient(discord, { intents: [GatewayIntentBits.Guilds] });
  close.push(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  expect([...client.guilds.cache.keys()]).toEqual(['600000000000000001', '600000000000000002']);
});

test('a button delivers the message that the bot sent, and may change it', async () => {
  const discord = await start();
  const client = await login(discord);
  answerWith(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(shows('Page 1'));
    if (interaction.isButton()) {
      await interaction.update(shows(`Page 2, after ${interaction.message.components.length}`));
    }
    if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.editReply(shows(`Chose ${interaction.values.join()}`));
    }
  });
  const first = await discord.slash('ask', { what: 'F-16' }, { user: 'amina' });
  const second = await discord.click(first.message, 'Next');
  expect(second.text).toBe('Page 2, after 3');
  expect(second.message.id).toBe(first.message.id);
  expect(second.interaction.member?.user.username).toBe('amina');
  const third = await discord.select(second.message, 'pick', ['two']);
  expect(third.text).toBe('Chose two');
  expect(first.text).toBe('Chose two');
  expect(discord.refused).toEqual([]);
});

test('a deferred answer is over when it is edited', async () => {
  const discord = await start();
  const client = await login(discord);
  answerWith(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(shows('At last'));
    await interaction.followUp({ ...shows('And more'), flags: MessageFlags.IsComponentsV2 });
  });
  const exchange = await discord.slash('ask', { what: 'F-16' });
  expect(exchange.text).toBe('At last');
  expect(exchange.private).toBe(true);
  expect(exchange.edits).toHaveLength(1);
  await exchange.until(({ followUps }) => followUps.length === 1);
  await expect(discord.click(exchange.message, 'Next', { user: 'omar' })).rejects.toThrow(
    'omar does not see this message.',
  );
  expect(discord.refused).toEqual([]);
});

test('an option completes, and a message can be checked', async () => {
  const discord = await start();
  const client = await login(discord);
  answerWith(client, async (interaction) => {
    if (interaction.isAutocomplete()) {
      const { value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${value}-16`, value: 'f16' }]);
    }
    if (interaction.isMessageContextMenuCommand()) {
      const { content, messageSnapshots } = interaction.targetMessage;
      await interaction.reply(shows(content || (messageSnapshots.first()?.content ?? '')));
    }
  });
  const typed = await discord.autocomplete('ask', 'what', 'F', { kind: 'deal' });
  expect(typed.choices).toEqual([{ name: 'F-16', value: 'f16' }]);
  expect((await discord.onMessage('Check this', { content: 'Is it so?' })).text).toBe('Is it so?');
  const forwarded = { message_snapshots: [{ message: { content: 'They say' } }] };
  expect((await discord.onMessage('Check this', forwarded)).text).toBe('They say');
  expect(discord.refused).toEqual([]);
});

test('a reply asked for with its response is returned as Discord keeps it', async () => {
  const discord = await start();
  const client = await login(discord);
  const asked = discord.slash('ask', { what: 'F-16' });
  const response = await new Promise((resolve, reject) => {
    answerWith(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ ...shows('Kept'), withResponse: true }).then(resolve, reject);
    });
  });
  const { message } = await asked;
  expect(response).toMatchObject({ resource: { message: { id: message.id } } });
});

test('a file that comes with a reply is attached', async () => {
  const discord = await start();
  const client = await login(discord);
  answerWith(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const files = [{ attachment: Buffer.from('bars'), name: 'chart.png', description: 'Bars' }];
    await interaction.reply({ files, embeds: [{ image: { url: 'attachment://chart.png' } }] });
  });
  const { message } = await discord.slash('ask', { what: 'F-16' });
  expect(message.attachments).toMatchObject([
    { filename: 'chart.png', size: 4, description: 'Bars' },
  ]);
  expect(discord.refused).toEqual([]);
});

test('a client registers commands and reads them back', async () => {
  const discord = await start({ commands: [] });
  const client = await login(discord);
  const registered = discord.until('registered');
  await client.application?.commands.set([ask, check]);
  await registered;
  expect(discord.commands().map(({ name }) => name)).toEqual(['ask', 'Check this']);
  const read = await client.application?.commands.fetch({ withLocalizations: true });
  expect(read?.first()?.nameLocalizations).toEqual({ fr: 'demander' });
  expect(discord.refused).toEqual([]);
});

test('after a cut the client resumes and has lost nothing', async () => {
  const discord = await start();
  const client = await login(discord);
  says(client, 'Still here');
  const disconnected = discord.until('disconnected');
  const resumed = discord.until('resumed');
  discord.cut();
  await disconnected;
  const asked = discord.slash('ask', { what: 'F-16' });
  await resumed;
  expect((await asked).text).toBe('Still here');
  expect(discord.identifies).toHaveLength(1);
});

test('a client that is asked to connect anew resumes', async () => {
  const discord = await start();
  const client = await login(discord);
  says(client, 'Back');
  const resumed = discord.until('resumed');
  discord.reconnect();
  await resumed;
  expect((await discord.slash('ask', { what: 'F-16' })).text).toBe('Back');
  expect(discord.identifies).toHaveLength(1);
});

test('a client whose session is gone introduces itself again', async () => {
  const discord = await start();
  const client = await login(discord);
  says(client, 'New');
  const ready = discord.until('ready');
  discord.invalidateSession();
  await ready;
  expect(discord.identifies).toHaveLength(2);
  expect((await discord.slash('ask', { what: 'F-16' })).text).toBe('New');
});

test('a session that was lost while the client was away cannot be resumed', async () => {
  const discord = await start();
  says(await login(discord), 'New');
  const disconnected = discord.until('disconnected');
  const ready = discord.until('ready');
  discord.cut();
  await disconnected;
  discord.invalidateSession();
  await ready;
  expect(discord.identifies).toHaveLength(2);
  expect((await discord.slash('ask', { what: 'F-16' })).text).toBe('New');
});

test('a session that timed out is followed by a new one', async () => {
  const discord = await start();
  says(await login(discord), 'New');
  const ready = discord.until('ready');
  discord.closeGateway(GatewayCloseCodes.SessionTimedOut);
  await ready;
  expect(discord.identifies).toHaveLength(2);
  expect((await discord.slash('ask', { what: 'F-16' })).text).toBe('New');
});

test('a wrong token is refused at login', async () => {
  const discord = await start();
  const client = stockClient(discord);
  await expect(client.login('another')).rejects.toThrow('An invalid token was provided.');
  expect(discord.refused).toMatchObject([{ request: 'GET /gateway/bot', status: 401 }]);
});

test('shards get the guilds that are theirs', async () => {
  // Twenty-two bits further left, the second guild is odd.
  const guilds = [String(2n << 22n), String(3n << 22n)];
  const discord = await start({ guilds });
  const [even = '', odd = ''] = guilds;
  const client = await login(discord, { shards: [0, 1], shardCount: 2 });
  await discord.connected(2);
  answerWith(client, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply(shows(`Guild ${interaction.guildId}`));
  });
  const asked = [{ guild: even }, { guild: odd }, { guild: false }];
  const texts = [];
  for (const who of asked) texts.push((await discord.slash('ask', { what: 'a' }, who)).text);
  expect(texts).toEqual([`Guild ${even}`, `Guild ${odd}`, 'Guild null']);
  expect(discord.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('events are kept back until they are released', async () => {
  const discord = await start();
  const client = await login(discord);
  const seen: string[] = [];
  answerWith(client, async (interaction) => {
    seen.push(interaction.id);
    if (interaction.isRepliable()) await interaction.reply(shows('Released'));
  });
  discord.hold();
  const asked = discord.slash('ask', { what: 'F-16' });
  const heartbeat = discord.until('resumed');
  discord.reconnect();
  await heartbeat;
  expect(seen).toEqual([]);
  discord.release();
  expect((await asked).text).toBe('Released');
});

test('a heartbeat is answered', async () => {
  const discord = await start({ heartbeatInterval: 20 });
  await login(discord);
  await discord.until('heartbeat');
  await discord.until('heartbeat');
  expect(discord.identifies).toHaveLength(1);
});
