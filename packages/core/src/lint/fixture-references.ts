/** The sources, systems, programmes and terms of the sample dataset. */
import type { AuthoredDataset } from '../schema/authored.ts';

const licence = {
  ar: 'لا توجد أي رخصة في المصدر.',
  en: 'The source states no licence.',
  fr: 'La source n’indique aucune licence.',
};

export const references: Pick<
  AuthoredDataset,
  'programmes' | 'systems' | 'terms' | 'sources' | 'redirects'
> = {
  programmes: [
    {
      id: 'glider-loans',
      acronym: 'GLP',
      name: {
        ar: 'برنامج إعارة الطائرات الشراعية (GLP)',
        en: 'Glider Loan Programme (GLP)',
        fr: 'programme de prêt de planeurs (GLP)',
      },
      explanation: [
        {
          ar: 'يعير البرنامج الطائرات الشراعية للأندية.',
          en: 'The programme lends gliders to clubs.',
          fr: 'Le programme prête des planeurs aux clubs.',
        },
        {
          ar: 'تبقى الطائرات ملكا للمعير.',
          en: 'The aircraft remain the property of the lender.',
          fr: 'Les appareils restent la propriété du prêteur.',
        },
        {
          ar: 'تنشر الأرقام في نشرة سنوية.',
          en: 'The figures appear in a yearly bulletin.',
          fr: 'Les chiffres paraissent dans un bulletin annuel.',
        },
      ],
      aliases: {
        ar: ['إعارة الشراعيات'],
        en: ['glider loans'],
        fr: ['prêt de planeurs'],
        arLatn: ['i3arat chira3iyat'],
      },
    },
  ],
  systems: [
    {
      id: 'kite',
      designation: 'KX-9',
      name: { ar: 'كايت (KX-9)', en: 'Kite (KX-9)', fr: 'planeur Kite (KX-9)' },
      equipment: 'aircraft',
      summary: {
        ar: 'طائرة شراعية للتدريب.',
        en: 'A glider for training.',
        fr: 'Un planeur d’entraînement.',
      },
      aliases: { ar: ['كايت'], en: ['Kite'], fr: ['Kite'] },
    },
    {
      id: 'robin',
      designation: 'RB-2',
      name: { ar: 'روبن (RB-2)', en: 'Robin (RB-2)', fr: 'radar Robin (RB-2)' },
      equipment: 'radar',
      summary: {
        ar: 'رادار صغير للمطارات.',
        en: 'A small radar for airfields.',
        fr: 'Un petit radar d’aérodrome.',
      },
      aliases: { ar: ['روبن'], en: ['Robin'], fr: ['Robin'] },
    },
  ],
  terms: [
    {
      id: 'club-partner',
      name: { ar: 'ناد شريك', en: 'partner club', fr: 'club partenaire' },
      explanation: [
        {
          ar: 'صفة تمنح لناد أجنبي.',
          en: 'A status given to a foreign club.',
          fr: 'Un statut accordé à un club étranger.',
        },
        {
          ar: 'تفتح باب الإعارة.',
          en: 'It opens the way to loans.',
          fr: 'Il ouvre la voie aux prêts.',
        },
        {
          ar: 'لا تترتب عنها أي ضمانة.',
          en: 'It carries no guarantee.',
          fr: 'Il n’emporte aucune garantie.',
        },
      ],
      aliases: { ar: ['شريك الأندية'], en: ['club ally'], fr: ['partenaire des clubs'] },
    },
  ],
  sources: [
    {
      id: 'bulletin-2001',
      type: 'fact-sheet',
      title: 'Gliding bulletin',
      publisher: 'Gliding Office',
      label: { ar: 'نشرة مكتب الطيران', en: 'Gliding Office bulletin', fr: 'Bulletin de l’Office' },
      language: 'en',
      published: '2001-03-05',
      licence: { ...licence },
    },
    {
      id: 'bulletin-2001-ar',
      type: 'translation',
      title: 'نشرة الطيران الشراعي',
      publisher: 'outlet not identified',
      label: {
        ar: 'ترجمة النشرة',
        en: 'Arabic copy of the bulletin',
        fr: 'Copie arabe du bulletin',
      },
      language: 'ar',
      published: '2001-03~',
      accessed: '2001-06-01',
      licence: { ...licence },
      original: 'bulletin-2001',
      paragraphs: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)),
    },
    {
      id: 'gazette-2002',
      type: 'press',
      title: 'Clubs of the year',
      publisher: 'Airfield Gazette',
      label: { ar: 'جريدة المطار', en: 'Airfield Gazette', fr: 'Airfield Gazette' },
      language: 'en',
      url: 'https://gazette.example/clubs',
      published: '2002-01-14',
      accessed: '2002-02-01',
      licence: { ...licence },
    },
  ],
  redirects: { 'listed-kx9': 'listed-kite' },
};
