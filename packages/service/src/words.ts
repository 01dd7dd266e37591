import type { Language } from '@us-morocco-security/answers';

/** What can be wrong with a variable, or with the file that holds variables. */
export type Fault =
  | 'missing'
  | 'malformed'
  | 'refused'
  | 'port-taken'
  | 'port-forbidden'
  | 'host-absent'
  | 'unreadable';

/** Messages to the operator. */
interface Words {
  readonly heading: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly stopTooSlow: string;
  readonly stopCutShort: string;
}

export const words: Readonly<Record<Language, Words>> = {
  ar: {
    heading: 'يجب تصحيح الإعدادات الآتية:',
    faults: {
      missing: 'المتغير غير محدد.',
      malformed: 'صيغة القيمة غير صحيحة.',
      refused: 'القيمة مرفوضة.',
      'port-taken': 'هذا المنفذ يستعمله برنامج آخر. يجب إيقاف ذلك البرنامج أو اختيار منفذ غير هذا.',
      'port-forbidden':
        'النظام لا يسمح لهذا البرنامج بفتح هذا المنفذ. يجب اختيار منفذ رقمه أكبر من 1023.',
      'host-absent': 'هذا العنوان ليس من عناوين هذا الجهاز. يجب اختيار أحد عناوينه.',
      unreadable: 'الملف موجود لكن قراءته غير ممكنة. يجب السماح لهذا البرنامج بقراءته، أو حذفه.',
    },
    stopTooSlow: 'لم يكتمل التوقف في الوقت المحدد، فتم إنهاء البرنامج.',
    stopCutShort: 'تم إنهاء البرنامج قبل أن يكتمل توقفه.',
  },
  en: {
    heading: 'The configuration needs correction:',
    faults: {
      missing: 'The variable is not set.',
      malformed: 'The value is not of the right form.',
      refused: 'The value was refused.',
      'port-taken': 'Another program uses this port. End that program or choose another port.',
      'port-forbidden':
        'The system does not let this program open this port. Choose a port above 1023.',
      'host-absent': 'This machine has no such address. Choose one of its addresses.',
      unreadable:
        'The file is there but cannot be read. Let this program read it, or delete the file.',
    },
    stopTooSlow: 'The program did not stop in time and was ended.',
    stopCutShort: 'The program was ended before it had stopped.',
  },
  fr: {
    heading: 'La configuration est à corriger\u00A0:',
    faults: {
      missing: 'La variable n’est pas définie.',
      malformed: 'La valeur n’a pas la forme voulue.',
      refused: 'La valeur a été refusée.',
      'port-taken':
        'Un autre programme utilise ce port. Arrêter ce programme ou choisir un autre port.',
      'port-forbidden':
        'Le système n’autorise pas ce programme à ouvrir ce port. Choisir un port supérieur à 1023.',
      'host-absent': 'Cette machine n’a pas cette adresse. Choisir une de ses adresses.',
      unreadable:
        'Le fichier existe mais ne peut pas être lu. Autoriser ce programme à le lire, ou supprimer le fichier.',
    },
    stopTooSlow: 'Le programme ne s’est pas arrêté à temps et a été interrompu.',
    stopCutShort: 'Le programme a été interrompu avant la fin de son arrêt.',
  },
};
