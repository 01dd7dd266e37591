import { type Dataset, foldName } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { foldWords } from '@us-morocco-security/core/search';
import { choiceLabel } from '../words.ts';

/** Synonyms of a choice besides its labels; each works in any language. */
const TYPED: Readonly<Record<string, string>> = {
  claimed: 'claim, reported, rumour, rumor, خبر, متداول, information, info de presse, presse',
  notified: 'notification, notice, إخطار, إشعار, notifié, notifiée, notifications, notify',
  listed:
    'list, on the list, listed by state, on the us list, لائحة, في اللائحة الأمريكية, في اللائحة, في لائحة الخارجية, liste, liste officielle, liste américaine, listé, listée',
  authorised:
    'authorized, authorisation, authorization, approved, ترخيص, مرخص, autorisé, autorisée, autorisation',
  contracted: 'contract, signed, bought, عقد, تعاقد, contrat, signé, signée, acheté',
  delivered: 'delivery, received, تسليم, تسلم, استلام, livraison, livré, livrée, reçu',
  cancelled: 'canceled, cancellation, إلغاء, ملغاة, ملغى, annulation, annulé, annulée',
  partnership: 'شراكات, partenariats',
  sales: 'sale, مبيعات, بيع, vente',
  surplus: 'فائض, excédents, surplus',
  licences: 'licenses, تراخيص, ترخيص, licence',
  financing: 'financial aid, funding, تمويل, finance',
  training: 'تكوين, تدريب, formation',
  peacekeeping: 'حفظ السلام, maintien de la paix, casques bleus',
  demining: 'ألغام, mines',
  counterterrorism: 'counter-terrorism, terrorism, الإرهاب, terrorisme',
  exercises: 'exercise, تمرين, مناورة, مناورات, exercice',
  systems: 'system, equipment, منظومة, نظام, أنظمة, عتاد, système, matériel',
  programmes: 'programs, program, programme, برنامج',
  terms: 'term, مصطلح, terme',
  deals: 'deal, صفقة, transaction, vente, opération',
  figures: 'figure, number, رقم, chiffre',
  events: 'event, حدث, événement',
  deployments: 'deployment, انتشار, déploiement',
  statements: 'statement, قول, تصريح, déclaration',
  conflicts: 'conflict, disagreement, تعارض, désaccord',
  ar: 'arabic, arabe, عربي, عربية, darija',
  en: 'english, anglais, إنجليزية, انجليزية, الإنجليزية',
  fr: 'french, français, francais, فرنسية, الفرنسية',
};

/**
 * The choice that a typed word names: its own name whatever its case, its label in any language, or a word that stands
 * for it. Labels of programmes are known where a dataset is given.
 */
export function findChoice(
  choices: readonly string[],
  value: string,
  dataset?: Dataset,
): string | undefined {
  const folded = foldName(value);
  if (folded === '') return undefined;
  const own = choices.find((choice) => foldName(choice) === folded);
  if (own !== undefined) return own;
  const words = foldWords(value).join(' ');
  return choices.find((choice) => {
    const known = namesOfChoice(choice, dataset);
    return known.folded.has(folded) || (words !== '' && known.words.has(words));
  });
}

interface Names {
  readonly folded: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const named = new Map<string, Names>();

/** What a choice is called; labels of programmes come from the dataset, all others from the locale files. */
function namesOfChoice(choice: string, dataset: Dataset | undefined): Names {
  const programme = dataset?.programmes.find(({ id }) => id === choice);
  if (programme !== undefined)
    return foldAll([...Object.values(programme.name), programme.acronym ?? choice]);
  const known = named.get(choice);
  if (known !== undefined) return known;
  const names = foldAll(namesWithoutDataset(choice));
  named.set(choice, names);
  return names;
}

/** Every way in which a choice that is no programme can be typed. */
export const namesWithoutDataset = (choice: string): readonly string[] => [
  ...languages.map((language) => choiceLabel(choice, undefined, language)),
  ...(TYPED[choice]?.split(', ') ?? []),
];

const foldAll = (names: readonly string[]): Names => ({
  folded: new Set(names.map(foldName)),
  words: new Set(names.map((name) => foldWords(name).join(' '))),
});
