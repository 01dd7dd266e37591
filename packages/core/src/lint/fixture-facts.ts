/** The facts and the conflict of the sample dataset. */
import type { AuthoredDataset } from '../schema/authored.ts';

const high = { level: 'high' } as const;
const arabic = 'bulletin-2001-ar';
const english = 'bulletin-2001';

export const facts: Pick<
  AuthoredDataset,
  'deals' | 'figures' | 'events' | 'deployments' | 'exercises' | 'statements' | 'conflicts'
> = {
  deals: [
    {
      id: 'lent-robin',
      title: { ar: 'راداران معاران', en: 'Two radars on loan', fr: 'Deux radars prêtés' },
      summary: {
        ar: 'تم تسليم رادارين من طراز روبن (RB-2)، حسب نشرة 5 مارس 2001.',
        en: 'Two Robin radars (RB-2) were delivered, according to the bulletin of 5 March 2001.',
        fr: 'Deux radars Robin (RB-2) ont été livrés, selon le bulletin du 5 mars 2001.',
      },
      topic: 'surplus',
      programme: 'glider-loans',
      stage: 'delivered',
      items: [{ system: 'robin', quantity: 2 }],
      anchors: {
        stage: [{ source: arabic, paragraph: 2, asPrinted: 'تلقت' }],
        'items.robin.quantity': [
          { source: arabic, paragraph: 2, asPrinted: 'رادارين' },
          { source: english, asPrinted: 'two radars' },
        ],
        'items.robin.system': [{ source: arabic, paragraph: 2, asPrinted: 'RB-2 Robin' }],
      },
      links: [{ relation: 'part-of', to: 'total-loans' }],
      confidence: high,
    },
    {
      id: 'listed-kite',
      title: {
        ar: '18 طائرة شراعية كايت (KX-9)',
        en: '18 Kite gliders (KX-9)',
        fr: '18 planeurs Kite (KX-9)',
      },
      summary: {
        ar: 'وردت 18 طائرة شراعية كايت (KX-9) ضمن المبيعات السابقة في نشرة 5 مارس 2001.',
        en: 'The bulletin of 5 March 2001 lists 18 Kite gliders (KX-9) among prior sales.',
        fr: 'Le bulletin du 5 mars 2001 cite 18 planeurs Kite (KX-9) parmi les ventes antérieures.',
      },
      topic: 'sales',
      programme: 'glider-loans',
      stage: 'listed',
      items: [{ system: 'kite', quantity: 18 }],
      anchors: {
        stage: [{ source: arabic, paragraph: 1, asPrinted: 'المبيعات السابقة' }],
        'items.kite.quantity': [
          { source: arabic, paragraph: 1, asPrinted: '18 طائرة شراعية' },
          { source: english, asPrinted: '18 KX-9 gliders' },
        ],
        'items.kite.system': [{ source: arabic, paragraph: 1, asPrinted: 'X-9' }],
      },
      divergences: [
        {
          field: 'items.kite.system',
          reason: 'typo',
          anchor: { source: arabic, paragraph: 1, asPrinted: 'X-9' },
          reading: { ar: 'كايت (KX-9)', en: 'Kite (KX-9)', fr: 'planeur Kite (KX-9)' },
          note: {
            ar: 'سقط الحرف الأول من الرمز في النص.',
            en: 'The text dropped the first letter of the designation.',
            fr: 'Le texte a perdu la première lettre de la désignation.',
          },
        },
      ],
      confidence: {
        level: 'medium',
        reason: {
          ar: 'النشرة نفسها غير متاحة.',
          en: 'The bulletin itself was not available.',
          fr: 'Le bulletin lui-même n’a pu être consulté.',
        },
      },
    },
  ],
  figures: [
    {
      id: 'loans-1999',
      title: { ar: 'إعارات سنة 1999', en: 'Loans of 1999', fr: 'Prêts de 1999' },
      summary: {
        ar: 'بلغت قيمة الإعارات 1.25 مليون دولار برسم السنة المالية 1999.',
        en: 'The loans were worth $1.25 million for FY1999.',
        fr: 'Les prêts valaient 1,25 million de dollars au titre de l’exercice 1999.',
      },
      topic: 'surplus',
      programme: 'glider-loans',
      amount: { usd: 1_250_000, qualifier: 'exact', valueKind: 'eda-value-basis-unstated' },
      when: { fiscalYears: { from: 1999, to: 1999 } },
      anchors: {
        amount: [{ source: arabic, paragraph: 3, asPrinted: '1.25 مليون دولار' }],
        when: [{ source: arabic, paragraph: 3, asPrinted: 'السنة المالية 1999' }],
      },
      links: [{ relation: 'part-of', to: 'total-loans' }],
      confidence: high,
    },
    {
      id: 'total-loans',
      title: {
        ar: 'مجموع الإعارات منذ سنة 1998',
        en: 'All loans since 1998',
        fr: 'Total des prêts depuis 1998',
      },
      summary: {
        ar: 'بلغت قيمة الإعارات أكثر من 4.5 مليون دولار منذ سنة 1998، حسب نشرة 5 مارس 2001.',
        en: 'The loans have been worth more than $4.5 million since 1998 (as of 5 March 2001).',
        fr: 'Les prêts valent plus de 4,5 millions de dollars depuis 1998, selon le bulletin du 5 mars 2001.',
      },
      notes: [
        {
          ar: 'منها 1.25 مليون دولار في سنة واحدة.',
          en: 'Of these, $1.25 million fell in a single year.',
          fr: 'Dont 1,25 million de dollars en une seule année.',
        },
      ],
      topic: 'surplus',
      programme: 'glider-loans',
      amount: { usd: 4_500_000, qualifier: 'more-than', valueKind: 'eda-value-basis-unstated' },
      when: { edtf: '1998/..' },
      anchors: {
        amount: [{ source: arabic, paragraph: 3, asPrinted: 'أكثر من 4.5 مليون دولار' }],
        when: [{ source: arabic, paragraph: 3, asPrinted: 'منذ سنة 1998' }],
      },
      confidence: high,
    },
  ],
  events: [
    {
      id: 'pact-1996',
      title: { ar: 'ميثاق الأندية', en: 'Pact of the clubs', fr: 'Pacte des clubs' },
      summary: {
        ar: 'وقعت الأندية ميثاقا سنة 1996 يتضمن ثلاث فوائد.',
        en: 'The clubs signed a pact in 1996 that brings three benefits.',
        fr: 'Les clubs ont signé en 1996 un pacte qui apporte trois avantages.',
      },
      topic: 'partnership',
      when: { edtf: '1996' },
      points: [
        {
          key: 'loans',
          text: { ar: 'إعارة الطائرات', en: 'loans of gliders', fr: 'prêts de planeurs' },
        },
        {
          key: 'training',
          text: { ar: 'تدريب الطيارين', en: 'training of pilots', fr: 'formation des pilotes' },
        },
        {
          key: 'repairs',
          text: { ar: 'إصلاح العتاد', en: 'repair of gear', fr: 'réparation du matériel' },
        },
      ],
      anchors: {
        claim: [{ source: arabic, paragraph: 4, asPrinted: 'وقعت الأندية ميثاقا' }],
        when: [{ source: arabic, paragraph: 4, asPrinted: 'سنة 1996' }],
        'points.loans': [{ source: arabic, paragraph: 4, asPrinted: 'إعارة الطائرات' }],
        'points.training': [{ source: arabic, paragraph: 4, asPrinted: 'تدريب الطيارين' }],
        'points.repairs': [{ source: arabic, paragraph: 4, asPrinted: 'إصلاح العتاد' }],
      },
      confidence: high,
    },
  ],
  deployments: [
    {
      id: 'observers',
      title: { ar: 'مراقبون في الخارج', en: 'Observers abroad', fr: 'Observateurs à l’étranger' },
      summary: {
        ar: 'ينشر النادي 340 مراقبا في كندا وتشاد.',
        en: 'The club deploys 340 observers in Canada and Chad.',
        fr: 'Le club déploie 340 observateurs au Canada et au Tchad.',
      },
      topic: 'peacekeeping',
      counts: [{ of: 'personnel', value: 340, qualifier: 'exact' }],
      countries: [
        { code: 'CAN', name: { ar: 'كندا', en: 'Canada', fr: 'Canada' } },
        { code: 'TCD', name: { ar: 'تشاد', en: 'Chad', fr: 'Tchad' } },
      ],
      anchors: {
        claim: [{ source: english, asPrinted: 'deploys' }],
        'counts.personnel': [{ source: english, asPrinted: '340 observers' }],
        'countries.CAN': [{ source: english, asPrinted: 'Canada' }],
        'countries.TCD': [{ source: english, asPrinted: 'Chad' }],
      },
      confidence: high,
    },
  ],
  exercises: [
    {
      id: 'kite-week',
      title: { ar: 'أسبوع الطيران', en: 'A week of flying', fr: 'Une semaine de vol' },
      summary: {
        ar: 'جرت الدورة 3 في مارس 2001.',
        en: 'The 3rd edition was held in March 2001.',
        fr: 'La 3e édition s’est tenue en mars 2001.',
      },
      topic: 'exercises',
      when: { edtf: '2001-03-05/2001-03-09' },
      outcome: 'held',
      edition: 3,
      anchors: {
        claim: [{ source: english, asPrinted: 'flew together' }],
        when: [
          { source: english, asPrinted: 'in the spring of 2001' },
          { source: english, asPrinted: '5-9 March' },
        ],
        edition: [{ source: english, asPrinted: 'the 3rd edition' }],
      },
      confidence: high,
    },
  ],
  statements: [
    {
      id: 'oldest-club',
      title: { ar: 'ناد عريق', en: 'An old club', fr: 'Un club ancien' },
      summary: {
        ar: 'النادي عريق، حسب النشرة.',
        en: 'The club is an old one, according to the bulletin.',
        fr: 'Le club est ancien, selon le bulletin.',
      },
      topic: 'partnership',
      anchors: {
        claim: [
          { source: arabic, paragraph: 4, asPrinted: 'ناد عريق' },
          { source: 'gazette-2002', asPrinted: 'an old club' },
        ],
      },
      claimStatus: {
        status: 'corroborated',
        reason: {
          ar: 'تقول الجريدة الشيء نفسه.',
          en: 'The gazette says the same.',
          fr: 'La gazette dit la même chose.',
        },
        consulted: ['gazette-2002'],
      },
      confidence: high,
    },
    {
      id: 'top-ten-lender',
      title: {
        ar: 'من بين أكبر 10 معيرين',
        en: 'Among the top ten lenders',
        fr: 'Parmi les dix premiers prêteurs',
      },
      summary: {
        ar: 'حسب النشرة، النادي من بين أكبر 10 معيرين.',
        en: 'According to the bulletin, the club is among the top ten lenders.',
        fr: 'Selon le bulletin, le club est parmi les dix premiers prêteurs.',
      },
      topic: 'partnership',
      counts: [{ of: 'rank', value: 10, qualifier: 'up-to' }],
      anchors: {
        claim: [{ source: english, asPrinted: 'among the top ten lenders' }],
        'counts.rank': [{ source: english, asPrinted: 'top ten' }],
      },
      claimStatus: {
        status: 'contradicted',
        reason: {
          ar: 'تضعه الجريدة في المرتبة 14.',
          en: 'The gazette ranks it 14th.',
          fr: 'La gazette le place au 14e rang.',
        },
        consulted: ['bulletin-2001', 'gazette-2002'],
      },
      confidence: high,
    },
  ],
  conflicts: [
    {
      id: 'conflict-rank',
      title: { ar: 'مرتبة النادي', en: 'Rank of the club', fr: 'Rang du club' },
      summary: {
        ar: 'تختلف النشرة والجريدة حول مرتبة النادي.',
        en: 'The bulletin and the gazette differ over the rank of the club.',
        fr: 'Le bulletin et la gazette divergent sur le rang du club.',
      },
      topic: 'partnership',
      records: ['top-ten-lender'],
      readings: [
        {
          says: {
            ar: 'من بين أكبر 10 معيرين.',
            en: 'Among the top ten lenders.',
            fr: 'Parmi les dix premiers prêteurs.',
          },
          anchors: [{ source: english, asPrinted: 'top ten' }],
          counts: [{ of: 'rank', value: 10, qualifier: 'up-to' }],
        },
        {
          says: {
            ar: 'المرتبة 14 في سنة 2001.',
            en: 'Ranked 14th in 2001.',
            fr: 'Au 14e rang en 2001.',
          },
          anchors: [{ source: 'gazette-2002', asPrinted: '14th' }],
          counts: [{ of: 'rank', value: 14, qualifier: 'exact' }],
          when: { edtf: '2001' },
        },
      ],
    },
  ],
};
