import { scripts } from '@us-morocco-security/answers';
import {
  ConfigurationError,
  commonVariables,
  defineVariables,
  type Environment,
  httpUrl,
  memoryVariables,
  onOff,
  port,
  readVariables,
} from '@us-morocco-security/service';
import { z } from 'zod';

const DEVELOPER_PORTAL = 'https://discord.com/developers/applications';

/** Every variable that the bot reads. */
export const variables = defineVariables({
  ...commonVariables,
  ...memoryVariables,
  DISCORD_TOKEN: {
    schema: z
      .string()
      .trim()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      .optional(),
    secret: true,
    explain: {
      en: `The bot’s token: ${DEVELOPER_PORTAL} → application → Bot → Reset Token.`,
      fr: `Le jeton du bot\u00A0: ${DEVELOPER_PORTAL} → application → Bot → Reset Token.`,
      ar: `رمز البوت السري، من صفحة التطبيق، قسم Bot ثم Reset Token: ${DEVELOPER_PORTAL}`,
    },
  },
  DISCORD_TRANSPORT: {
    schema: z.enum(['gateway', 'http']).default('gateway'),
    explain: {
      en: 'How interactions arrive: gateway (a lasting connection, the default) or http (Discord posts them).',
      fr: 'L’arrivée des interactions\u00A0: gateway (une connexion durable, par défaut) ou http (Discord les envoie).',
      ar: 'طريقة وصول التفاعلات: اتصال دائم (gateway، وهو المعتمد تلقائيا) أو طلبات يرسلها ديسكورد (http).',
    },
  },
  DISCORD_PUBLIC_KEY: {
    schema: z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    explain: {
      en: `The application’s public key, needed by the http transport: ${DEVELOPER_PORTAL} → application → General Information.`,
      fr: `La clé publique de l’application, nécessaire au transport http\u00A0: ${DEVELOPER_PORTAL} → application → General Information.`,
      ar: `المفتاح العمومي للتطبيق، وهو ضروري عند اختيار http، من صفحة التطبيق، قسم General Information: ${DEVELOPER_PORTAL}`,
    },
  },
  DISCORD_PORT: {
    schema: port.default(8080),
    explain: {
      en: 'The port on which the http transport takes interactions, 8080 where left out.',
      fr: 'Le port où le transport http reçoit les interactions, 8080 par défaut.',
      ar: 'المنفذ الذي تصل إليه التفاعلات عند اختيار http، وهو 8080 إذا لم يذكر.',
    },
  },
  DISCORD_HOST: {
    schema: z.string().trim().min(1).default('0.0.0.0'),
    explain: {
      en: 'The address on which the http transport listens, every address where left out.',
      fr: 'L’adresse où écoute le transport http, toutes par défaut.',
      ar: 'العنوان الذي يستقبل عليه النقل http، وهو جميع العناوين إذا لم يذكر.',
    },
  },
  DISCORD_SHARDS: {
    schema: z
      .union([
        z.literal('auto'),
        z
          .string()
          .regex(/^[1-9]\d{0,3}$/)
          .transform(Number),
      ])
      .default('auto'),
    explain: {
      en: 'How many gateway connections share the servers: auto, the default, or a number.',
      fr: 'Combien de connexions se partagent les serveurs\u00A0: auto, par défaut, ou un nombre.',
      ar: 'عدد الاتصالات التي تتقاسم الخوادم: رقم، أو auto وهو المعتمد تلقائيا.',
    },
  },
  DISCORD_COMMANDS: {
    schema: z.enum(scripts).default('both'),
    explain: {
      en: 'In which script the commands are named: both (the default; the commands that members use have Arabic names too), latin or arabic.',
      fr: 'L’écriture des noms de commandes\u00A0: both (par défaut\u202F; les commandes d’usage courant ont aussi un nom arabe), latin ou arabic.',
      ar: 'الحروف التي تكتب بها أسماء الأوامر: both (المعتمد تلقائيا، وفيه للأوامر الأكثر استعمالا اسم عربي أيضا) أو latin أو arabic.',
    },
  },
  DISCORD_PRIVATE: {
    schema: onOff.default(false),
    explain: {
      en: 'Whether only the asker sees an answer, unless the option of the command says otherwise: on or off, the default.',
      fr: 'Si seul le demandeur voit une réponse, sauf option contraire de la commande\u00A0: on, ou off par défaut.',
      ar: 'إظهار الجواب لصاحب السؤال وحده ما لم يحدد خيار الأمر غير ذلك: on أو off وهو المعتمد تلقائيا.',
    },
  },
  DISCORD_API_URL: {
    schema: httpUrl.transform((url) => url.replace(/\/+$/, '')).optional(),
    explain: {
      en: 'Another base address of Discord’s API, such as that of a proxy; it ends in /api.',
      fr: 'Une autre adresse de base de l’API de Discord, celle d’un mandataire par exemple\u202F; elle finit par /api.',
      ar: 'عنوان آخر لواجهة ديسكورد البرمجية، كعنوان خادم وسيط، ينتهي بعبارة /api.',
    },
  },
  DISCORD_HEALTH_PORT: {
    schema: port.default(9081),
    explain: {
      en: 'The port of /healthz, /readyz and /metrics, 9081 where left out.',
      fr: 'Le port de /healthz, /readyz et /metrics, 9081 par défaut.',
      ar: 'منفذ المراقبة لعناوين /healthz و /readyz و /metrics، وهو 9081 إذا لم يذكر.',
    },
  },
});

/** The parsed environment. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the environment.
 *
 * @throws ConfigurationError with everything that is missing or malformed
 */
export function readConfig(environment: Environment) {
  const values = readVariables(variables, environment);
  const { DISCORD_TRANSPORT, DISCORD_PUBLIC_KEY, DISCORD_TOKEN, REGISTER, ...rest } = values;
  const common = { ...rest, token: DISCORD_TOKEN, registers: REGISTER };
  if (DISCORD_TRANSPORT === 'gateway') {
    return {
      ...common,
      transport: 'gateway' as const,
      token: needed('DISCORD_TOKEN', DISCORD_TOKEN),
    };
  }
  // Without a token nothing can be registered, and answers need none.
  return {
    ...common,
    transport: 'http' as const,
    publicKey: needed('DISCORD_PUBLIC_KEY', DISCORD_PUBLIC_KEY),
    token: REGISTER ? needed('DISCORD_TOKEN', DISCORD_TOKEN) : DISCORD_TOKEN,
  };
}

/** The configuration of a manual registration. */
export function readRegistering(environment: Environment) {
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_COMMANDS } = readVariables(
    variables,
    environment,
  );
  return {
    token: needed('DISCORD_TOKEN', DISCORD_TOKEN),
    apiUrl: DISCORD_API_URL,
    scripts: DISCORD_COMMANDS,
  };
}

function needed<Value>(variable: keyof typeof variables, value: Value | undefined): Value {
  if (value !== undefined) return value;
  const { explain } = variables[variable];
  throw new ConfigurationError([{ variable, fault: 'missing', explain }]);
}

/** The error for a token that Discord does not know. */
export const tokenRefused = (cause?: unknown): ConfigurationError =>
  new ConfigurationError(
    [{ variable: 'DISCORD_TOKEN', fault: 'refused', explain: variables.DISCORD_TOKEN.explain }],
    { cause },
  );
