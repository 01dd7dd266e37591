/** The least that a grammY bot can be: a fixed answer to /fms, over a webhook. */
import { createServer } from 'node:http';
import { Bot, webhookCallback } from 'grammy';
import { reportListening, reportUse, SECRET, TOKEN } from './measured.ts';

const [apiRoot = '', answer = '{}'] = process.argv.slice(2);
const { text, ...options }: { text: string } = JSON.parse(answer);

const bot = new Bot(TOKEN, { client: { apiRoot } });
bot.on('message', (ctx) => ctx.reply(text, options));

const handle = webhookCallback(bot, 'http', { secretToken: SECRET });
const server = createServer((request, response) => void handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) reportListening(address.port);
});
reportUse();
