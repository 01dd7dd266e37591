import type { Stage } from '../generated/types.ts';

/** Words that ask nothing: every entry is about the two countries, and questions are asked in sentences. */
export const IDLE_WORDS = `
a an the of for to in on at by from with and or is are was were be been did do does has have had it its this that
how many much number date price cost what which when where who why about between s us usa u america american united states morocco moroccan
le la les l un une des du de d au aux en et ou pour par sur dans avec est sont a ete ont combien nombre date prix quel quelle quels quand
maroc marocain marocaine etats unis americain americaine américaine
el al dyal dial f fi w wa b bi li lli ch7al chhal ach wach men mn m3a ma 3nd 3and 3ndna lmaghrib almaghrib lmaghreb maghrib maghreb marikan mirikan amrika mirikaniya
في من الى إلى على عن مع و او أو هل كم عدد تاريخ سعر ثمن ما ماذا متى هي هو هذا هذه التي الذي بين لدى ديال د ف فين شحال واش علاش
المغرب المغربي المغربية المغاربة للمغرب أمريكا الأمريكي الأمريكية أمريكي أمريكية الولايات المتحدة الأميركية الأميركي
`;

const KIND_WORDS = {
  deals: `deal deals sale purchase buy bought acquisition order arms safqa sf9a chra
    صفقة صفقات شراء اقتناء اشترى بيع مبيعات vente achat acheter acquisition commande armes`,
  figures: 'amount value total figure مبلغ قيمة مجموع montant valeur',
  events: 'event meeting agreement حدث اجتماع اتفاق evenement reunion accord',
  deployments: `peacekeepers troops contingent blue helmets UN القبعات الزرق قوات حفظ السلام الأمم المتحدة casques bleus
    maintien de la paix ONU`,
  exercises: 'exercise drill manoeuvres تمرين تدريب مناورات exercice manœuvres mounawarat',
  statements: 'statement claim تصريح قول declaration affirmation',
  series:
    'yearly year by fiscal series table سنوي سنويا سلسلة جدول annuel annuelle exercice série tableau',
  rumours: 'rumour rumor reported press شائعة شائعات إشاعة خبر صحافة rumeur rumeurs presse',
  conflicts:
    'conflict disagreement sources disagree تعارض خلاف اختلاف désaccord divergence contradiction',
} as const;

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  claimed: 'claimed reported rumour press خبر صحافة annoncé presse rumeur',
  notified: `notified notification approved approval proposed possible congress state department إخطار إشعار وافق موافقة
    الكونغرس الخارجية notifié notification approuve approbation congrès feu vert`,
  listed: 'listed list لائحة قائمة liste',
  authorised: 'authorised approved grant surplus excess منح فائض موافقة don surplus excédent',
  contracted:
    'contract contracted signed award عقد وقع توقيع تعاقد contrat signé signature attribution',
  delivered: `delivered delivery received arrived arrival handover تسليم تسلم استلام وصول وصلت توصل livraison livré reçu
    réception arrivée wslat tslim`,
  cancelled: 'cancelled إلغاء ملغى annulé',
};

/** The words that people use for such an entry, beside its own. */
export const wordsAskedFor = (collection: keyof typeof KIND_WORDS, stage?: Stage): string =>
  `${KIND_WORDS[collection]} ${stage === undefined ? '' : STAGE_WORDS[stage]}`;
