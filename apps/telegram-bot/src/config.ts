import type { Installation } from '@us-morocco-security/answers';
import {
  ConfigurationError,
  commonVariables,
  defineVariables,
  type Environment,
  httpUrl,
  installationOf,
  type LogLevel,
  memoryVariables,
  port,
  readVariables,
} from '@us-morocco-security/service';
import { z } from 'zod';

/** The environment variables of the bot; no other file knows their names. */
export const variables = defineVariables({
  ...commonVariables,
  ...memoryVariables,
  TELEGRAM_TOKEN: {
    schema: z
      .string()
      .trim()
      .regex(/^\d+:[\w-]+$/),
    secret: true,
    explain: {
      ar: 'رمز البوت. يعطيه @BotFather في تيليغرام بعد الأمر /newbot أو /token.',
      en: 'The token of the bot. @BotFather in Telegram gives it after /newbot or /token.',
      fr: 'Le jeton du bot. @BotFather, dans Telegram, le donne après /newbot ou /token.',
    },
  },
  TELEGRAM_TRANSPORT: {
    schema: z.enum(['polling', 'webhook']).default('polling'),
    explain: {
      ar: 'طريقة تلقي الرسائل: polling (الافتراضي، لا يحتاج إلى عنوان) أو webhook.',
      en: 'How updates arrive: polling (the default, which needs no address) or webhook.',
      fr: 'L’arrivée des messages\u00A0: polling (par défaut, sans adresse publique) ou webhook.',
    },
  },
  TELEGRAM_WEBHOOK_URL: {
    schema: httpUrl.optional(),
    explain: {
      ar: 'العنوان العمومي الذي يرسل إليه تيليغرام، مثل https://bot.example.org/telegram. يلزم مع webhook.',
      en: 'The public address to which Telegram sends, such as https://bot.example.org/telegram. Needed for webhook.',
      fr: 'L’adresse publique à laquelle Telegram envoie, par exemple https://bot.example.org/telegram. Nécessaire pour webhook.',
    },
  },
  TELEGRAM_WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^[\w-]{1,256}$/)
      .optional(),
    secret: true,
    explain: {
      ar: 'كلمة سر من اختيار المشغل تثبت أن الطلب من تيليغرام: من 1 إلى 256 من A-Z a-z 0-9 _ -. تلزم مع webhook.',
      en: 'A secret of your own that shows a request to be Telegram’s: 1 to 256 of A-Z a-z 0-9 _ -. Needed for webhook.',
      fr: 'Un secret à choisir, qui prouve qu’une requête vient de Telegram\u00A0: 1 à 256 signes parmi A-Z a-z 0-9 _ -. Nécessaire pour webhook.',
    },
  },
  TELEGRAM_PORT: {
    schema: port.default(8443),
    explain: {
      ar: 'المنفذ الذي يستقبل طلبات webhook. الافتراضي 8443.',
      en: 'The port that takes webhook requests. The default is 8443.',
      fr: 'Le port qui reçoit les requêtes webhook. Par défaut, 8443.',
    },
  },
  TELEGRAM_API_ROOT: {
    schema: httpUrl.default('https://api.telegram.org'),
    explain: {
      ar: 'عنوان خادم Bot API. الافتراضي https://api.telegram.org.',
      en: 'The address of the Bot API server. The default is https://api.telegram.org.',
      fr: 'L’adresse du serveur Bot API. Par défaut, https://api.telegram.org.',
    },
  },
  TELEGRAM_HEALTH_PORT: {
    schema: port.default(9082),
    explain: {
      ar: 'منفذ /healthz و/readyz و/metrics. الافتراضي 9082.',
      en: 'The port of /healthz, /readyz and /metrics. The default is 9082.',
      fr: 'Le port de /healthz, /readyz et /metrics. Par défaut, 9082.',
    },
  },
});

export interface WebhookConfig {
  readonly url: string;
  readonly secret: string;
  readonly port: number;
}

export interface Config {
  readonly token: string;
  readonly apiRoot: string;
  /** Undefined where updates are polled. */
  readonly webhook: WebhookConfig | undefined;
  readonly health: { readonly host: string; readonly port: number };
  readonly registers: boolean;
  /** What the host has set. */
  readonly installation: Installation;
  readonly logLevel: LogLevel;
  /** Where what is remembered is kept, and under which key people are hashed. */
  readonly state: { readonly url: string; readonly secret: string | undefined };
}

/**
 * The configuration of the bot.
 *
 * @throws ConfigurationError with every variable that is missing or malformed
 */
export function readConfig(environment: Environment): Config {
  const values = readVariables(variables, environment);
  return {
    token: values.TELEGRAM_TOKEN,
    apiRoot: values.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    webhook: values.TELEGRAM_TRANSPORT === 'webhook' ? readWebhook(values) : undefined,
    health: { host: values.HEALTH_HOST, port: values.TELEGRAM_HEALTH_PORT },
    registers: values.REGISTER,
    installation: installationOf(values),
    logLevel: values.LOG_LEVEL,
    state: { url: values.STATE_URL, secret: values.STATE_SECRET },
  };
}

interface WebhookValues {
  readonly TELEGRAM_WEBHOOK_URL: string | undefined;
  readonly TELEGRAM_WEBHOOK_SECRET: string | undefined;
  readonly TELEGRAM_PORT: number;
}

/** A webhook needs both of them. */
function readWebhook(values: WebhookValues): WebhookConfig {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = values;
  if (url !== undefined && secret !== undefined) return { url, secret, port: values.TELEGRAM_PORT };
  const missing = (['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'] as const).filter(
    (name) => values[name] === undefined,
  );
  throw new ConfigurationError(
    missing.map((variable) => ({
      variable,
      fault: 'missing',
      explain: variables[variable].explain,
    })),
  );
}

/** Telegram's error for an unknown token. */
export const tokenRefused = (cause: unknown): ConfigurationError =>
  new ConfigurationError(
    [
      {
        variable: 'TELEGRAM_TOKEN',
        fault: 'refused',
        explain: variables.TELEGRAM_TOKEN.explain,
      },
    ],
    { cause },
  );
