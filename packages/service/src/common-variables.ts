import type { Installation } from '@us-morocco-security/answers';
import { z } from 'zod';
import { logLevel, onOff, siteAddress } from './schemas.ts';
import { defineVariables, type Values } from './variables.ts';

/** What every service reads besides its own. */
export const commonVariables = defineVariables({
  HEALTH_HOST: {
    schema: z.string().trim().min(1).default('127.0.0.1'),
    explain: {
      ar: 'العنوان الذي يفتح عليه منفذ المراقبة، وهو 127.0.0.1 إذا لم يذكر.',
      en: 'The address on which the health port is opened, 127.0.0.1 where left out.',
      fr: 'L’adresse où le port de surveillance est ouvert, 127.0.0.1 par défaut.',
    },
  },
  REGISTER: {
    schema: onOff.default(true),
    explain: {
      ar: 'تسجيل الأوامر عند بدء التشغيل إذا تغيرت: on وهو المعتمد تلقائيا، أو off.',
      en: 'Whether the commands are registered at start where they differ: on, the default, or off.',
      fr: 'Si les commandes sont enregistrées au démarrage là où elles diffèrent\u00A0: on, par défaut, ou off.',
    },
  },
  HOST_CONTACT: {
    schema: z.string().trim().min(1).max(200).optional(),
    explain: {
      ar: 'عنوان الاتصال بمشغل البوت، ويظهر في جواب الأمر /privacy.',
      en: 'How the host is reached, an address or a link: /privacy shows it.',
      fr: 'Le contact de l’hébergeur, une adresse ou un lien\u00A0: /privacy le donne.',
    },
  },
  SITE_URL: {
    schema: siteAddress.optional(),
    explain: {
      ar: 'عنوان موقع هذه المعطيات، مثل https://example.org/record/، لتحيل إليه الأجوبة.',
      en: 'The address of the site of these records, such as https://example.org/record/: answers link to its pages.',
      fr: 'L’adresse du site de ces données, par exemple https://example.org/record/\u00A0: les réponses renvoient à ses pages.',
    },
  },
  LOG_LEVEL: {
    schema: logLevel.default('info'),
    explain: {
      ar: 'أدنى مستوى يدون في السجل: debug أو info (المعتمد تلقائيا) أو warn أو error أو fatal.',
      en: 'From which level on is logged: debug, info (the default), warn, error or fatal.',
      fr: 'À partir de quel niveau le journal écrit\u00A0: debug, info (par défaut), warn, error ou fatal.',
    },
  },
});

type HostValues = Pick<Values<typeof commonVariables>, 'HOST_CONTACT' | 'SITE_URL'>;

/** What the answers say of the host. */
export const installationOf = ({ HOST_CONTACT, SITE_URL }: HostValues): Installation => ({
  ...(HOST_CONTACT === undefined ? {} : { contact: HOST_CONTACT }),
  ...(SITE_URL === undefined ? {} : { site: SITE_URL }),
});

/** What a service reads that remembers people and sends alerts. */
export const memoryVariables = defineVariables({
  STATE_URL: {
    schema: z.string().trim().min(1).default('./state.sqlite'),
    // The address of a server holds its password.
    secret: true,
    explain: {
      ar: 'موضع ما يحفظه البوت: مسار ملف (الافتراضي ./state.sqlite)، أو :memory:، أو postgres://…',
      en: 'Where the bot keeps what it remembers: a path (./state.sqlite by default), :memory:, or postgres://…',
      fr: 'Où le bot conserve ce qu’il retient\u00A0: un chemin (./state.sqlite par défaut), :memory:, ou postgres://…',
    },
  },
  STATE_SECRET: {
    schema: z.string().trim().min(16).optional(),
    secret: true,
    explain: {
      ar: 'مفتاح من 16 حرفا على الأقل، تحفظ به أرقام الأشخاص مشفرة. من دونه يصنع البوت مفتاحا ويحفظه مع المعطيات.',
      en: 'A key of at least 16 characters under which the identifiers of people are hashed. Without it the bot makes one and keeps it beside the data.',
      fr: 'Une clé d’au moins 16 caractères, sous laquelle les identifiants sont hachés. Sans elle, le bot en crée une et la garde avec les données.',
    },
  },
});
