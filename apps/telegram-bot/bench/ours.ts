/** The bot as `main.ts` puts it together for a webhook, with a given number of cached answers. */
import { dataset } from '@us-morocco-security/core';
import { createLog, createMetrics, createWork } from '@us-morocco-security/service';
import { createBot } from '../src/updates.ts';
import { startWebhook } from '../src/webhook.ts';
import { reportListening, reportUse, SECRET, TOKEN } from './measured.ts';

const [apiRoot = '', kept = '0'] = process.argv.slice(2);

const log = createLog({ name: 'bench', level: 'info', secrets: [TOKEN] });
const metrics = createMetrics({ bot: 'bench' });
const clock = () => new Date();
const bot = createBot({ token: TOKEN, apiRoot, dataset, clock, log, metrics, kept: Number(kept) });
await bot.init();
const url = 'http://127.0.0.1/telegram';
const work = createWork();
const { port } = await startWebhook({ bot, work, log, metrics, url, secret: SECRET, port: 0 });
reportListening(port);
reportUse();
