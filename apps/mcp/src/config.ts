import {
  commonVariables,
  defineVariables,
  type Environment,
  port,
  readVariables,
} from '@us-morocco-security/service';
import { z } from 'zod';

const { HEALTH_HOST, LOG_LEVEL, SITE_URL } = commonVariables;

const hostNames = z
  .string()
  .trim()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^(?:\[[\da-f:]+\]|[\w.-]+)$/i)));

const count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** Every variable that the server reads over HTTP; over stdio it reads `SITE_URL` alone. */
export const variables = defineVariables({
  HEALTH_HOST,
  LOG_LEVEL,
  SITE_URL,
  MCP_HOST: {
    schema: z.string().trim().min(1).default('127.0.0.1'),
    explain: {
      en: 'The address on which the server listens, 127.0.0.1 where left out.',
      fr: 'L’adresse où écoute le serveur, 127.0.0.1 par défaut.',
      ar: 'العنوان الذي يستقبل عليه الخادم الطلبات، وهو 127.0.0.1 إذا لم يذكر.',
    },
  },
  MCP_PORT: {
    schema: port.default(8082),
    explain: {
      en: 'The port on which the server listens, 8082 where left out.',
      fr: 'Le port où écoute le serveur, 8082 par défaut.',
      ar: 'المنفذ الذي يستقبل عليه الخادم الطلبات، وهو 8082 إذا لم يذكر.',
    },
  },
  MCP_ALLOWED_HOSTS: {
    schema: hostNames.default([]),
    explain: {
      en: 'Names under which clients reach the server besides localhost, divided by commas: mcp.example.org.',
      fr: 'Les noms sous lesquels les clients joignent le serveur, outre localhost, séparés par des virgules\u00A0: mcp.example.org.',
      ar: 'الأسماء التي يصل بها العملاء إلى الخادم غير localhost، مفصولة بفواصل: mcp.example.org.',
    },
  },
  MCP_CALLS_PER_MINUTE: {
    schema: count.default(600),
    explain: {
      en: 'How many requests an address may send in a minute, 600 where left out; 0 for no limit.',
      fr: 'Combien de requêtes une adresse peut envoyer par minute, 600 par défaut\u202F; 0 pour ne pas limiter.',
      ar: 'عدد الطلبات المسموح بها لكل عنوان في الدقيقة، وهو 600 إذا لم يذكر، و0 لعدم التحديد.',
    },
  },
  MCP_PROXIES: {
    schema: count.default(0),
    explain: {
      en: 'How many proxies stand before the server and add to X-Forwarded-For, 0 where left out.',
      fr: 'Combien de mandataires précèdent le serveur et complètent X-Forwarded-For, 0 par défaut.',
      ar: 'عدد الخوادم الوسيطة أمام الخادم التي تكتب في X-Forwarded-For، وهو 0 إذا لم يذكر.',
    },
  },
  MCP_HEALTH_PORT: {
    schema: port.default(9083),
    explain: {
      en: 'The port of /healthz, /readyz and /metrics, 9083 where left out.',
      fr: 'Le port de /healthz, /readyz et /metrics, 9083 par défaut.',
      ar: 'منفذ المراقبة لعناوين /healthz و /readyz و /metrics، وهو 9083 إذا لم يذكر.',
    },
  },
});

/**
 * Reads the environment.
 *
 * @throws ConfigurationError with everything that is malformed
 */
export const readConfig = (environment: Environment) => readVariables(variables, environment);
