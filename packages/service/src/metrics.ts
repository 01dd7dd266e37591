import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One request, answered or failed. */
export interface Answered {
  /** One of a fixed set: every new value is a new series, kept as long as the process. */
  readonly command: string;
  /** One of a fixed set, as `command`. */
  readonly outcome: string;
  readonly seconds: number;
}

/** The counters of a service. */
export interface Metrics {
  answered(request: Answered): void;
  connected(yes: boolean): void;
  /** The database did not do what it was asked. */
  memoryFailed(): void;
  /** An alert was sent or not; `result` is one of a fixed set. */
  alerted(result: string): void;
  /** All counters in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Each call creates its own counters. The bots share metric names; the label `bot` distinguishes them. */
export function createMetrics({ bot }: { readonly bot: string }): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ bot });
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'bot_requests_total',
    help: 'Requests by command and outcome.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'bot_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['command'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers,
  });
  const connection = new Gauge({
    name: 'bot_connected',
    help: 'Whether the service receives requests: 1 or 0.',
    registers,
  });
  const memoryFailures = new Counter({
    name: 'bot_memory_failures_total',
    help: 'Times that the database did not do what it was asked.',
    registers,
  });
  const alerts = new Counter({
    name: 'bot_alerts_total',
    help: 'Attempts to send an alert, by result.',
    labelNames: ['result'],
    registers,
  });
  return {
    answered: ({ command, outcome, seconds }) => {
      requests.inc({ command, outcome });
      durations.observe({ command }, seconds);
    },
    connected: (yes) => connection.set(yes ? 1 : 0),
    memoryFailed: () => memoryFailures.inc(),
    alerted: (result) => alerts.inc({ result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
