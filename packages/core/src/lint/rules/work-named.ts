import type { Rule } from '../rule.ts';
import { type Language, languages } from '../walk.ts';

/** How a title says that a deal is work on a thing and not the thing itself. */
const WORK: Readonly<Record<Language, RegExp>> = {
  ar: /دعم|تحديث|تجديد|إصلاح|صيانة|تدريع|تحسين|تطوير|برمجيات/u,
  en: /support|upgrad|refurbish|repair|moderni[sz]|maint|sustain|armour|improve|software/iu,
  fr: /soutien|modernis|remise à niveau|répar|maint|blindage|amélior|logiciel/iu,
};

export const workNamed: Rule = {
  name: 'work-named',
  description: 'Every title of a deal for work on a thing names the work.',
  check({ deals }) {
    return deals
      .filter(({ work }) => work !== undefined)
      .flatMap(({ id, title, work }) =>
        languages
          .filter((language) => !WORK[language].test(title[language]))
          .map((language) => ({
            collection: 'deals' as const,
            id,
            path: ['title', language],
            message: `"${title[language]}" names no work, and the deal is for ${work}.`,
            fix: 'Name the work before the thing: upgrade of, support of, repair of.',
          })),
      );
  },
};
