import type { Language } from '@us-morocco-security/answers';

/** What the bot says to the one who runs it. */
interface Words {
  readonly otherPoller: string;
  readonly unreachable: (address: string) => string;
  readonly fault: string;
  readonly upToDate: string;
  readonly usage: string;
}

export const words: Readonly<Record<Language, Words>> = {
  ar: {
    otherPoller:
      'برنامج آخر يتلقى رسائل هذا البوت بالرمز نفسه منذ دقيقة. يجب إيقافه، أو استعمال webhook لتشغيل عدة نسخ.',
    unreachable: (address) => `تعذر الاتصال بخادم تيليغرام: ${address}`,
    fault: 'توقف البوت بسبب خلل مذكور في السجل.',
    upToDate: 'كل شيء مسجل لدى تيليغرام كما هو هنا.',
    usage: 'الاستعمال: register [--dry-run] [--profile]',
  },
  en: {
    otherPoller:
      'Another program has been taking the updates of this bot with the same token for a minute. End it, or use webhook to run several.',
    unreachable: (address) => `The Telegram server cannot be reached: ${address}`,
    fault: 'The bot ended by a fault; the log says which.',
    upToDate: 'Telegram has everything as it is here.',
    usage: 'Usage: register [--dry-run] [--profile]',
  },
  fr: {
    otherPoller:
      'Un autre programme reçoit depuis une minute les messages de ce bot avec le même jeton. L’arrêter, ou passer à webhook pour en exécuter plusieurs.',
    unreachable: (address) => `Le serveur de Telegram ne répond pas\u00A0: ${address}`,
    fault: 'Le bot s’est arrêté sur une erreur\u202F; le journal dit laquelle.',
    upToDate: 'Tout est enregistré chez Telegram comme ici.',
    usage: 'Utilisation\u00A0: register [--dry-run] [--profile]',
  },
};
