/** A connection of @discordjs/ws, with discord.js for its REST client, that does nothing but log in. */
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { REST } from 'discord.js';

const [, , api = '', token = ''] = process.argv;
const rest = new REST({ api }).setToken(token);
const manager = new WebSocketManager({ token, intents: 0, rest });
manager.once(WebSocketShardEvents.Ready, () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
await manager.connect();
