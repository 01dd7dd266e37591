/** A discord.js client with the bot's intents that does nothing but log in. */
import { Client, Events } from 'discord.js';

const [, , apiUrl = '', token = ''] = process.argv;
const client = new Client({ intents: [], rest: { api: apiUrl } });
client.once(Events.ClientReady, () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
await client.login(token);
