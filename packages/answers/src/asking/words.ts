/**
 * The words by which people ask: Arabic with Darija, Darija in Latin letters, English, French. A cue of several words is
 * met in their order, one after the other; endings and articles do not matter.
 */

/** What a plain question asks about a thing. */
export type Intent = 'total' | 'when' | 'how-many' | 'how-much' | 'who-makes' | 'whether' | 'about';

/** What must have happened, where a question says so. */
export type Event = 'delivery' | 'contract' | 'notification';

type Cues<Name> = readonly (readonly [Name, readonly string[]])[];

/** The cues of one line, divided by commas. */
const cues = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(', '));

/** Tried in this order: a total is more than an amount, and «combien a coûté» asks for an amount, «combien» alone for a number. */
export const intentCues: Cues<Intent> = [
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
      'ما هو, ما هي, حدثني عن, أخبرني عن, معلومات عن, ماذا عن, اشرح',
      'شنو هو, شنو هي, اشنو هو, اشنو هي, شنو, أش هو',
      'chno howa, chno hiya, chnou howa, chnou hiya, chno, chnou, achno',
      'goli 3la, goul liya 3la, hder 3la',
      'tell me about, tell me more about, what is, what are, what about, information on, info on',
      'explain',
      'parle moi, parlez moi, c’est quoi, que sait on, informations sur, info sur, dis moi',
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
