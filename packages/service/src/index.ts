/**
 * What a bot needs to run as a service, whatever its platform: configuration, logs, health, metrics, shutdown.
 *
 * @packageDocumentation
 */

export { BodyTooLarge, readBody } from './body.ts';
export { commonVariables, installationOf, memoryVariables } from './common-variables.ts';
export { type Environment, environment, languageOf } from './config.ts';
export { ConfigurationError, type Explanation, type Problem } from './configuration-error.ts';
export { type HealthOptions, type Listening, type Readiness, serveHealth } from './health.ts';
export { type Address, listen } from './listen.ts';
export { createLog, type Log, type LogOptions } from './log.ts';
export { type Answered, createMetrics, type Metrics } from './metrics.ts';
export { createPublicServer, type PublicServer } from './public-server.ts';
export { handleHealthz, pathOf, rejectMethod, respond } from './respond.ts';
export { httpUrl, type LogLevel, onOff, port } from './schemas.ts';
export { type Redact, redactSecrets } from './secrets.ts';
export {
  type Host,
  type Running,
  runService,
  runTask,
  type ServiceOptions,
  type TaskOptions,
} from './service.ts';
export { createTally } from './tally.ts';
export {
  defineVariables,
  readVariables,
  secretsOf,
  type Values,
  type Variable,
  type Variables,
} from './variables.ts';
export type { Fault } from './words.ts';
export { createWork, type Work } from './work.ts';
