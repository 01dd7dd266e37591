/** The bot as `main.ts` puts it together for a webhook, with a given number of cached answers. */
import { dataset } from '@us-morocco-security/core';
import { createLog, createMetrics, createWork } from '@us-morocco-security/service';
import { createBot } from '../src/create-bot.ts';
import { pause } from '../src/pause.ts';
import { startWebhook } from '../src/webhook.ts';
import { reportListening, reportUse, SECRET, TOKEN } from './measured.ts';

const [apiRoot = '', kept = '0'] = process.argv.slice(2);

const log = createLog({ name: 'bench', level: 'info', secrets: [TOKEN] });
const metrics = createMetrics({ bot: 'bench' });
const clock = () => new Date();
const work = createWork();
const bot = createBot({
  token: TOKEN,
  apiRoot,
  dataset,
  clock,
  // The pace of messages is not what is measured.
  pause: () => Promise.resolve(),
  log,
  metrics,
  work,
  kept: Number(kept),
});
await bot.logIn();
const { api, handle } = bot;
const url = 'http://127.0.0.1/telegram';
const reaching = { log, pause, stopping: new AbortController().signal };
const { port } = await startWebhook({
  ...{ api, handle, work, log, metrics, reaching },
  ...{ url, secret: SECRET, port: 0 },
});
reportListening(port);
reportUse();
