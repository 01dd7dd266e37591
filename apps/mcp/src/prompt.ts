import type { Language } from '@us-morocco-security/answers';

/** What a client asks a model to do with an article. */
const orders: Readonly<Record<Language, (article: string) => string>> = {
  en: (article) => `Check this article against the record of US–Morocco security cooperation.

1. Call verify with its text, in parts of at most 20,000 characters.
2. For each part that differs or is not in the record, call record or sources with the ID.
3. Write one line a claim: what the article says, what is on record with its stage, kind of value and date, and the address where it is printed.
4. Say what is not on record as such; it may still be true. Add no amounts of different kinds, and no number from memory.

Article:

${article}`,
  fr: (
    article,
  ) => `Vérifier cet article d’après ce qui est enregistré sur la coopération de sécurité entre les États-Unis et le Maroc.

1. Appeler verify avec son texte, par parties de 20\u202F000 caractères au plus.
2. Pour chaque partie qui diffère ou qui n’est pas enregistrée, appeler record ou sources avec l’identifiant.
3. Écrire une ligne par affirmation\u00A0: ce que dit l’article, ce qui est enregistré avec son étape, la nature de la valeur et la date, et l’adresse où c’est imprimé.
4. Dire ce qui n’est pas enregistré, qui peut néanmoins être vrai. N’additionner aucun montant de nature différente, et ne donner aucun chiffre de mémoire.

Article\u00A0:

${article}`,
  ar: (
    article,
  ) => `المطلوب مقارنة هذا المقال بما هو مسجل عن التعاون الأمني بين الولايات المتحدة والمغرب.

1. استدعاء verify بنص المقال، على أجزاء لا يزيد كل منها على 20000 حرف.
2. استدعاء record أو sources بالمعرف لكل جزء يختلف عن المسجل أو غير مسجل.
3. كتابة سطر لكل معلومة: ما يقوله المقال، وما هو مسجل مع مرحلته ونوع قيمته وتاريخه، وعنوان الصفحة التي ورد فيها.
4. الإشارة إلى ما ليس مسجلا، وقد يكون صحيحا رغم ذلك، دون جمع مبالغ من أنواع مختلفة، ودون ذكر أي رقم من الذاكرة.

المقال:

${article}`,
};

/** The prompt "check this article". */
export const checkArticle = (article: string, language: Language): string =>
  orders[language](article);
