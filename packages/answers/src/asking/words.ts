import type { Question } from '../command.ts';

/**
 * The words by which people ask: Arabic with Darija, Darija in Latin letters, English, French. A cue of several words is
 * met in their order, one after the other; endings and articles do not matter.
 */

/** What a plain question asks about a thing. */
export type Intent =
  | 'is-true'
  | 'compare'
  | 'total'
  | 'when'
  | 'how-many'
  | 'how-much'
  | 'who-makes'
  | 'latest'
  | 'whether'
  | 'about';

/** What must have happened, where a question says so. */
export type Event = 'delivery' | 'contract' | 'notification';

/** Names, each with the phrases that mean it. */
export type Cues<Name> = readonly (readonly [Name, readonly string[]])[];

/** The cues of one line, divided by commas. */
const cues = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(', '));

/** Tried in this order: a total is more than an amount, and «combien a coûté» asks for an amount, «combien» alone for a number. */
export const intentCues: Cues<Intent> = [
  [
    'is-true',
    cues(
      'هل صحيح, صحيح أن, هل حقا, حقيقة أن, واش صحيح, واش بصح, بصح, wach bssa7, wach sa7i7, bssa7',
      'is it true, true that, is that true, is this true, really true, is it correct, is it right that',
      'est il vrai, est ce vrai, c’est vrai, vrai que, est il exact, sont vrais, est vrai',
    ),
  ],
  [
    'compare',
    cues(
      'مقارنة, قارن, الفرق بين, مقابل, شنو الفرق',
      'vs, versus, compared to, compared with, comparison, difference between',
      'contre, comparé à, comparés à, comparaison, différence entre, par rapport à',
    ),
  ],
  [
    'total',
    cues(
      'مجموع, إجمالي, في المجموع, ما مجموعه',
      'total, altogether, sum of, grand total, combined value, overall value',
      'au total, en tout, somme de, somme des, montant total, valeur totale',
    ),
  ],
  [
    'who-makes',
    cues(
      'من يصنع, من صنع, من ينتج, من الشركة, أي شركة, الشركة المصنعة, المصنعة',
      'شكون كيصنع, شكون تيصنع, شكون صنع, شكون لي كيصنع, اشمن شركة',
      'chkoun kaysna3, chkoun kaysn3, chkon kaysna3, chkoun sna3, chkoun li kaysna3, achmen charika',
      'who makes, who made, who builds, who built, who produces, who manufactures, manufacturer, maker',
      'which company, what company, contractor',
      'qui fabrique, qui produit, qui construit, fabricant, constructeur, industriel, quelle entreprise',
    ),
  ],
  [
    'when',
    cues(
      'متى, في أي سنة, أي سنة, أي تاريخ, تاريخ تسليم, تاريخ تسلم, موعد, فوقاش, وقتاش, إمتى, إيمتى',
      'fo9ach, fou9ach, foukach, fokach, fo9ash, fou9ash, wa9tach, we9tach, w9tach, imta, emta, mta',
      'when, what date, which date, what year, which year, since when',
      'quand, quelle date, quelle année, depuis quand, date de livraison',
    ),
  ],
  [
    'how-much',
    cues(
      'بكم, ثمن, سعر, كلفة, تكلفة, كلف, كلفت, تكلف, دفع, كم يساوي, كم تساوي, قيمة, بشحال, بشحاال, خلص',
      'bch7al, bchhal, bech7al, bechhal, bshhal, bsh7al, b ch7al, taman, thaman, tamane',
      'khlless, khelless, khlles',
      'how much, cost, costs, price, paid, pay, worth, how expensive',
      'prix, coût, coûte, coûté, coûtent, payé, payer, paie, montant, quelle somme, valeur',
    ),
  ],
  [
    'how-many',
    cues(
      'كم, عدد, شحال, اشحال',
      'ch7al, chhal, sh7al, shhal, ach7al, fch7al, fchhal, fsh7al',
      'how many, number of, what number',
      'combien, nombre de, quel nombre',
    ),
  ],
  [
    'about',
    cues(
      'لائحة, قائمة, ما هو, ما هي, ماذا, حدثني عن, أخبرني عن, معلومات عن, ماذا عن, اشرح',
      'شنو هو, شنو هي, اشنو هو, اشنو هي, شنو, أش هو',
      'chno howa, chno hiya, chnou howa, chnou hiya, chno, chnou, achno',
      'goli 3la, goul liya 3la, hder 3la',
      'tell me about, tell me more about, what is, what are, what about, what did, what has, information on, info on',
      'explain, list, list of, mean, means, meaning, stand for, stands for',
      'liste des, liste de, parle moi, parlez moi, c’est quoi, qu’est ce que, que sait on, informations sur, info sur, dis moi',
      'veut dire, signifie, معنى, يعني, تعني',
    ),
  ],
  [
    'latest',
    cues(
      'آخر, أحدث, اللخر, الأخيرة, الأخير, ما الجديد, شنو الجديد, هل من جديد',
      'akhir, lakher, chno jdid, achno jdid',
      'latest, last, newest, most recent, what’s new, news',
      'dernier, dernière, derniers, dernières, plus récent, plus récente, nouveautés, quoi de neuf',
    ),
  ],
  [
    'whether',
    cues(
      'هل, واش',
      'wach, wash, wesh',
      'did, has, have, does, do, is, are, was, were, will',
      'est-ce que, a t il, a t elle, va t il, le maroc a, y a t il',
    ),
  ],
];

/** By which a question says what must have happened. */
export const eventCues: Cues<Event> = [
  [
    'delivery',
    cues(
      'تسلم, يتسلم, سيتسلم, تسليم, استلم, يستلم, سيستلم, استلام, وصول, وصلت, وصل, يوصل, توصل, يتوصل',
      'ywsslo, ywsel, ywslo, wsslo, wslo, wsel, wslat, wsslat, weslat, weslo, weslou',
      'twssel, twsel, twssl, tsllem, tsallam, jaw, jat',
      'receive, receives, received, receiving, deliver, delivers, delivered, delivery',
      'arrive, arrived, arrival, get, got',
      'recevoir, reçoit, reçu, reçus, reçues, recevra, livrer, livré, livrés, livrées, livraison',
      'livraisons, arriver, arrivé',
    ),
  ],
  [
    'contract',
    cues(
      'اشترى, يشتري, شراء, اقتنى, اقتناء, عقد, وقع, دفع, شرا, شرى, شراو, خلص',
      'chra, shra, chraw, shraw, chrat, khlless, khelless',
      'buy, buys, bought, purchase, purchased, sign, signed, contract, order, ordered, paid, pay',
      'acheter, acheté, achète, achat, signer, signé, contrat, commander, commandé, payé, payer',
    ),
  ],
  [
    'notification',
    cues(
      'إخطار, أخطر, إشعار, وافق, وافقت, موافقة, طلب',
      'wafe9, wafqat, tleb',
      'notify, notified, notification, approve, approved, approval, request, requested, ask',
      'notifier, notifié, approuver, approuvé, demander, demandé, autorisé',
    ),
  ],
];

/** What a question is about that names no one thing, the narrowest first; endings and articles do not matter. */
export const topicCues: Cues<Question> = [
  [
    { command: 'explain', options: { term: 'mnna' } },
    cues('الناتو, الأطلسي, الحلف الأطلسي, nato, otan'),
  ],
  [
    { command: 'eda' },
    cues('فائض, الفائضة', 'surplus, excess', 'excédent, excédents, excédentaire'),
  ],
  [
    { command: 'dcs' },
    cues('تراخيص, ترخيص', 'licence, licences, license, licenses', 'autorisations d’exporter'),
  ],
  [
    { command: 'demining' },
    cues('ألغام, الألغام', 'demining, landmines, mines', 'déminage, mines'),
  ],
  [
    { command: 'peacekeeping' },
    cues(
      'حفظ السلام, القبعات الزرق',
      'peacekeepers, peacekeeping, blue helmets',
      'casques bleus, maintien de la paix',
    ),
  ],
  [
    { command: 'exercises' },
    cues(
      'الأسد الإفريقي, تمرين, تمارين, مناورة, مناورات',
      'african lion, exercise, exercises, drill, drills, manoeuvres, maneuvers',
      'lion africain, exercice, exercices, manœuvres',
    ),
  ],
  [
    { command: 'imet' },
    cues(
      'ضباط, ضابط, طلبة, تكوين, تدريب',
      'officers, officer, students, student, trained, training, train',
      'officiers, officier, étudiants, élèves, formés, formation',
    ),
  ],
  [
    { command: 'rumours' },
    cues('شائعة, شائعات, إشاعات', 'rumour, rumours, rumor, rumors', 'rumeur, rumeurs'),
  ],
  [
    { command: 'partnerships' },
    cues(
      'شراكة, شراكات, اتفاق, اتفاقية, اتفاقيات',
      'partnership, partnerships, agreement, agreements',
      'partenariat, partenariats, accord, accords',
    ),
  ],
  [
    { command: 'assistance' },
    cues(
      'مساعدة, مساعدات, معونة, معونات, منح, منحت, أعطى, أعطت, تعطي, تمنح, هبات',
      'عطات, عطاو, لفلوس, فلوس, 3tat, 3taw, lflous, flous, mosa3ada, mosa3adat, mousa3adat',
      'aid, assistance, money, funding, funds, grant, grants, give, gives, gave, given, donate, donated',
      'aide, aides, argent, financement, financements, subventions, donné, donnent, donner, dons',
    ),
  ],
  [
    { command: 'fms' },
    cues(
      'سلاح, أسلحة, تسليح, صفقة, صفقات, عقد, عقود, بيع, مبيعات, شراء, مشتريات, اشترى, يشتري, باعت, تبيع',
      'اقتنى, اقتناء, مقتنيات, شرا, شرى, شراو, sla7, asli7a, safa9a, safa9at, chra, shra, chraw',
      'arms, weapon, weapons, weaponry, sale, sales, deal, deals, contract, contracts, purchase',
      'purchases, purchased, buy, buys, bought, sell, sells, sold, order, orders, ordered, notification',
      'notifications, acquire, acquired, acquisitions',
      'arme, armes, armement, armements, vente, ventes, vendu, contrat, contrats, commande, commandes',
      'achat, achats, acheter, acheté, achète, acquis, acquisitions',
    ),
  ],
  [{ command: 'whatsnew' }, cues('جديد, الجديد', 'jdid, ljdid', 'new, news', 'nouveautés, neuf')],
];

/** Words that a question about a topic may hold besides; any other word means something else. */
export const topicFrame: readonly string[] = cues(
  'المغرب, المغربي, المغربية, أمريكا, أمريكي, أمريكية, الأمريكي, الأمريكية, الولايات, المتحدة, واشنطن',
  'الرباط, القوات, المسلحة, معدات, عتاد, مبلغ, قيمة, الملكية, عسكري, عسكرية, العسكري, العسكرية, دولار, سنة',
  'عام, في, من, إلى, على, مع, عن, بين, منذ, هذه, هذا, كان, كانت, التي, الذي, ما, ماذا, كل, لي, ديال, د, ل',
  'ف, ب, و, عضو, عضوا, انضم, انضمام, عضوية, حليف, حليفا, متى, هل, واش, أصبح, ميريكان, مريكان, لمغرب',
  'lmaghrib, lmghrib, maghrib, mirikan, marikan, amrika, dyal, li, l, f, men, m3a, morocco, moroccan, us',
  'usa, u, s, united, states, america, american, washington, rabat, royal, armed, forces, military',
  'equipment, the, a, an, of, to, in, for, from, by, with, on, at, between, and, since, year, years, this',
  'that, it, its, how, much, many, what, which, was, were, has, have, had, been, does, do, did, is, are',
  'get, gets, got, receive, receives, received, join, joined, member, membership, ally, any, all, so, far',
  'ever, there, number, amount, dollars, maroc, marocain, marocaine, marocains, marocaines, états, unis',
  'amérique, américain, américaine, américains, américaines, royales, armées, militaire, militaires',
  'matériel, le, la, les, un, une, des, du, de, d, au, aux, à, ont, en, dans, pour, par, avec, sur, entre',
  'et, depuis, année, ans, ce, cette, membre, adhéré, rejoint, allié, qu, que, quoi, qui, quel, quelle',
  'quels, quelles, est, sont, été, il, t, y, reçu, reçus, reçoit',
);

/** Words of which small talk is made; a text of nothing else is answered with the greeting. */
export const smallTalk: readonly string[] = cues(
  'سلام, عليكم, وعليكم, ورحمة, الله, وبركاته, مرحبا, أهلا, أهلين, وسهلا, شكرا, جزيلا, صباح, الخير',
  'مساء, النور, كيف, الحال, لاباس, بخير, بسلامة, مع, السلامة, تحية, تحياتي, بارك, فيك, فيكم',
  'يعطيك, العافية, الصحة, عفاك, كيداير, واخا',
  'salam, slm, slam, salamo, salamou, 3alaykom, 3alikom, alaykom, aleykoum, alikoum, labas',
  'chokran, choukran, shokran, shukran, mrhba, marhaba, ahlan, sba7, sbah, lkhir, msa, bslama',
  'baraka, lah, fik, 3afak, wakha, ki, dayr, dayra',
  'hello, hi, hey, hallo, yo, good, morning, evening, afternoon, night, day, thanks, thank, you',
  'thx, ty, bye, goodbye, please, ok, okay, cool, great, nice, welcome, there, very, much, so',
  'how, are, lot',
  'salut, bonjour, bonsoir, coucou, merci, beaucoup, bien, bonne, journée, soirée, nuit, au, revoir',
  'svp, ça, va, d’accord, super',
);

/** A text about Morocco. */
export const ofMorocco = /\bmorocc|\bmaroc|\bl?maghrib|مغرب/iu;
