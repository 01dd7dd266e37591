/** The series and the rumour of the sample dataset. */
import type { AuthoredDataset } from '../schema/authored.ts';

const gazette = 'gazette-2002';
const high = { level: 'high' } as const;

export const tables: Pick<AuthoredDataset, 'series' | 'rumours'> = {
  series: [
    {
      id: 'loans-fy',
      title: { ar: 'الإعارات سنويا', en: 'Loans by year', fr: 'Prêts par exercice' },
      summary: {
        ar: 'قيمة الإعارات حسب السنة المالية.',
        en: 'The value of the loans by fiscal year.',
        fr: 'La valeur des prêts par exercice.',
      },
      measure: { ar: 'قيمة الإعارات', en: 'value of the loans', fr: 'valeur des prêts' },
      topic: 'surplus',
      programme: 'glider-loans',
      unit: 'usd',
      valueKind: 'eda-value-basis-unstated',
      seeAlso: ['loans-1999'],
      points: [
        { fiscalYear: 1998, value: 800_000, anchors: [{ source: gazette, asPrinted: '800,000' }] },
        {
          fiscalYear: 1999,
          value: 1_250_000,
          anchors: [{ source: gazette, asPrinted: '1,250,000' }],
        },
        {
          fiscalYear: 2001,
          value: 2_450_000,
          anchors: [{ source: gazette, asPrinted: '2,450,000' }],
        },
      ],
      confidence: high,
    },
    {
      id: 'pilots-fy',
      title: { ar: 'الطيارون سنويا', en: 'Pilots by year', fr: 'Pilotes par exercice' },
      summary: {
        ar: 'عدد الطيارين المدربين حسب السنة المالية.',
        en: 'The pilots trained by fiscal year.',
        fr: 'Les pilotes formés par exercice.',
      },
      measure: { ar: 'الطيارون المدربون', en: 'pilots trained', fr: 'pilotes formés' },
      topic: 'training',
      unit: 'students',
      points: [
        { fiscalYear: 1999, value: 7, anchors: [{ source: gazette, asPrinted: '7 pilots' }] },
      ],
      confidence: high,
    },
  ],
  rumours: [
    {
      id: 'rumour-robin',
      title: { ar: 'شائعة الروبن', en: 'The Robin rumour', fr: 'La rumeur du Robin' },
      summary: {
        ar: 'تحدثت جريدة عن رادارات أخرى، ولا يوجد أي إخطار مسجل.',
        en: 'A gazette spoke of further radars; no notice is on record.',
        fr: 'Une gazette a parlé d’autres radars ; aucun avis n’est enregistré.',
      },
      topic: 'surplus',
      about: ['robin'],
      reports: [
        {
          by: { ar: 'الجريدة', en: 'the gazette', fr: 'la gazette' },
          when: '2001-11',
          says: {
            ar: 'رادارات أخرى في الطريق.',
            en: 'Further radars are on their way.',
            fr: 'D’autres radars sont en route.',
          },
          anchors: [{ source: gazette, asPrinted: 'more radars' }],
        },
        {
          by: { ar: 'الجريدة', en: 'the gazette', fr: 'la gazette' },
          when: '2002-01-14',
          says: {
            ar: 'ما زالت الرادارات منتظرة.',
            en: 'The radars are still awaited.',
            fr: 'Les radars sont toujours attendus.',
          },
          anchors: [{ source: gazette, asPrinted: 'still awaited' }],
        },
      ],
      denials: [
        {
          by: { ar: 'النادي', en: 'the club', fr: 'le club' },
          when: '2002-01-14',
          says: {
            ar: 'ينفي النادي الأمر.',
            en: 'The club denies it.',
            fr: 'Le club le dément.',
          },
          anchors: [{ source: gazette, asPrinted: 'denied' }],
        },
      ],
      seeAlso: ['lent-robin'],
      confidence: high,
    },
  ],
};
