import type { Language } from '@us-morocco-security/answers';
import type { Changes } from './register.ts';

/** Messages to the operator, in one language. */
interface Words {
  readonly usage: string;
  readonly unknownArgument: (given: string) => string;
  readonly registered: (changes: Changes) => string;
  readonly unreachable: (reason: string) => string;
  readonly discordFailed: (reason: string) => string;
  readonly fault: (message: string) => string;
}

const counts = ({ added, changed, removed }: Changes) => [
  added.length,
  changed.length,
  removed.length,
];

export const words: Readonly<Record<Language, Words>> = {
  en: {
    usage: `discord                                      starts the bot
discord register [--guild ID] [--dry-run]    registers the commands, in one server only with --guild;
                                             with --dry-run prints them instead`,
    unknownArgument: (given) => `${given}: the program does not take this.`,
    registered: (changes) => {
      const [added, changed, removed] = counts(changes);
      return `Commands registered. Added: ${added}. Changed: ${changed}. Removed: ${removed}.`;
    },
    unreachable: (reason) =>
      `Discord cannot be reached (${reason}). Is the network up, and DISCORD_API_URL right where it is set?`,
    discordFailed: (reason) =>
      `Discord answered with an error of its own (${reason}). Try again later; https://discordstatus.com says what is wrong.`,
    fault: (message) => `the bot cannot go on: ${message}`,
  },
  fr: {
    usage: `discord                                      démarre le bot
discord register [--guild ID] [--dry-run]    enregistre les commandes, dans un seul serveur avec --guild\u202F;
                                             avec --dry-run, les affiche seulement`,
    unknownArgument: (given) => `${given}\u00A0: le programme ne connaît pas cela.`,
    registered: (changes) => {
      const [added, changed, removed] = counts(changes);
      return `Commandes enregistrées. Ajoutées\u00A0: ${added}. Modifiées\u00A0: ${changed}. Retirées\u00A0: ${removed}.`;
    },
    unreachable: (reason) =>
      `Discord est hors d’atteinte (${reason}). Vérifier le réseau et, si elle est définie, la variable DISCORD_API_URL.`,
    discordFailed: (reason) =>
      `Discord a répondu par une erreur de son côté (${reason}). Réessayer plus tard\u202F; https://discordstatus.com dit ce qui se passe.`,
    fault: (message) => `le bot ne peut pas continuer\u00A0: ${message}`,
  },
  ar: {
    usage: `تشغيل البوت:
  discord
تسجيل الأوامر، في خادم واحد فقط مع --guild، أو عرضها دون تسجيل مع --dry-run:
  discord register [--guild ID] [--dry-run]`,
    unknownArgument: (given) => `وسيط غير معروف لدى البرنامج: ${given}`,
    registered: (changes) => {
      const [added, changed, removed] = counts(changes);
      return `تم تسجيل الأوامر. المضافة: ${added}. المعدلة: ${changed}. المحذوفة: ${removed}.`;
    },
    unreachable: (reason) =>
      `تعذر الاتصال بديسكورد (${reason}). يرجى التحقق من الشبكة ومن المتغير DISCORD_API_URL إن كان محددا.`,
    discordFailed: (reason) =>
      `أجاب ديسكورد بخطأ من جهته (${reason}). يرجى إعادة المحاولة لاحقا، وحالة الخدمة منشورة على https://discordstatus.com.`,
    fault: (message) => `لا يمكن للبوت أن يستمر: ${message}`,
  },
};
