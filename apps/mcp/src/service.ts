import {
  createLog,
  createMetrics,
  createWork,
  type Environment,
  listen,
  type Running,
  secretsOf,
  serveHealth,
} from '@us-morocco-security/service';
import { readConfig, variables } from './config.ts';
import { drawnElsewhere } from './drawing.ts';
import { createEndpoint, PATH } from './http.ts';
import type { Called, Serving } from './server.ts';
import { find } from './tools.ts';

/** The name of the server in logs and metrics. */
export const NAME = 'mcp';

/** Within the 10 s that a stop may take. */
const LONGEST_FINISH_MILLISECONDS = 5000;

/**
 * Serves over HTTP until it is stopped.
 *
 * @throws ConfigurationError if the environment must be corrected first
 */
export async function startService(
  environment: Environment,
  made: Omit<Serving, 'draw' | 'onCall'>,
): Promise<Running> {
  const config = readConfig(environment);
  const log = createLog({
    name: NAME,
    level: config.LOG_LEVEL,
    secrets: secretsOf(variables, environment),
  });
  const metrics = createMetrics({ bot: NAME });
  const work = createWork();
  const onCall = ({ error, outcome, seconds, tool }: Called): void => {
    metrics.answered({ command: tool, outcome, seconds });
    if (error !== undefined) log.error({ err: error, tool }, 'a tool failed');
  };
  const draw = drawnElsewhere((error) => log.warn({ err: error }, 'a picture was not drawn'));
  const { SITE_URL: site } = config;
  const installation = site === undefined ? {} : { site };
  const { handler, server } = createEndpoint({
    serving: { ...made, installation, draw, onCall },
    hosts: config.MCP_ALLOWED_HOSTS,
    callsPerMinute: config.MCP_CALLS_PER_MINUTE,
    proxies: config.MCP_PROXIES,
    run: work.run,
    onRefusal: (why) => metrics.answered({ command: 'request', outcome: why, seconds: 0 }),
    onError: (error) => log.debug({ err: error }, 'a request was refused'),
  });
  const health = await serveHealth({
    host: config.HEALTH_HOST,
    port: config.MCP_HEALTH_PORT,
    variable: 'MCP_HEALTH_PORT',
    readiness: () =>
      server.listening ? { ready: true } : { ready: false, reason: 'not listening' },
    metrics,
  });
  buildIndexes(made);
  const { MCP_HOST: host, MCP_PORT } = config;
  const port = await listen(server, { host, port: MCP_PORT, variable: 'MCP_PORT' });
  metrics.connected(true);
  log.info({ port, path: PATH, healthPort: health.port }, 'started');
  return {
    failed: new Promise((_, reject) => server.once('error', reject)),
    async stop() {
      log.info('stopping');
      metrics.connected(false);
      server.close();
      server.closeIdleConnections();
      await work.idle(LONGEST_FINISH_MILLISECONDS);
      await handler.close();
      server.closeAllConnections();
      await health.close();
      log.info('stopped');
    },
  };
}

/** Answers a question before anybody asks one, so that no client waits for the indexes of search and claims. */
function buildIndexes(made: Omit<Serving, 'draw' | 'onCall'>): void {
  find.run(made, { text: 'How many HIMARS did Morocco receive?' });
}
