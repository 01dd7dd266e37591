import type { ClaimedStage } from './claim.ts';
import { phrasesFrom } from './phrases.ts';

/** Finite forms only: «بيع» and « la vente de » name what was approved as well as what was done. */
export const stageWords = phrasesFrom<ClaimedStage>(
  {
    requested: `wants, veut, يطلب شراء, تقدمت بطلب,
      requested, requests, asked for, wants to buy, seeks to buy, seeks,
      a demandé, demande, demandé, souhaite acheter, veut acheter, a sollicité,
      طلب, طلبت, يطلب, تطلب, تقدم بطلب, يرغب في شراء, `,
    approved: `approved, approves, has approved, green light, greenlighted, cleared, authorised, authorized, okayed,
      a approuvé, ont approuvé, approuve, approuvé, approuvée, approuvées, approuvés, feu vert, a autorisé, approbation,
      وافق, وافقت, توافق, يوافق, صادق, صادقت, موافقة, أجازت, أقرت, أقر, الضوء الأخضر`,
    'approved-by-congress': `Congress approved, Congress has approved, Congress approves, approved by Congress, the Senate approved,
      Congress greenlighted, approved by the US Congress, approval of Congress, congressional approval,
      le Congrès a approuvé, Congrès a approuvé, le Congrès approuve, Congrès américain a approuvé, approuvé par le Congrès, approuvée par le Congrès,
      le Congrès a validé, Congrès a donné son feu vert, feu vert du Congrès,
      وافق الكونغرس, وافق الكونجرس, يوافق الكونغرس, صادق الكونغرس, صادق الكونجرس, موافقة الكونغرس, موافقة الكونجرس, الكونغرس وافق, الكونغرس يوافق,
      الكونغرس الأمريكي وافق, الكونغرس الأمريكي يوافق, وافق مجلس الشيوخ`,
    notified: `notified, notifies, notification, was notified, informed Congress, told Congress,
      a notifié, ont notifié, notifie, notifié, notifiée, notifiées, a informé le Congrès, notification au Congrès,
      أخطرت, أخطر, إخطار, أبلغت, أبلغ, أشعرت, إشعار الكونغرس, تم إخطار, جرى إخطار`,
    bought: `acheté, contracted for, placed an order for, has bought, passé commande, a passé commande, a acquis, تعاقد, تعاقدت,
      bought, buys, purchased, purchases, acquired, acquires, ordered, procured,
      a acheté, ont acheté, achète, achetés, achetées, a acquis, acquiert, a commandé, s'est procuré, s'est offert, s'offre,
      اشترى, اشترت, يشتري, اقتنى, اقتنت, يقتني, ابتاع, تم شراء`,
    signed: `يوقع, won a contract, was awarded a contract, landed a contract, a remporté un contrat, فازت بعقد, فاز بعقد, رست صفقة, رست الصفقة, حازت عقدا, signed for, a signé pour,
      signed, signs, signed a contract, inked, contracted, a signé, ont signé, signe un contrat, a conclu,
      وقع, وقعت, أبرم, أبرمت, تم توقيع, العقد الموقع`,
    sold: `sold, sells, has sold, a vendu, ont vendu, vend, vendent, vendu, vendus, vendues,
      باعت, باع, بيعت, تبيع, يبيع, تم بيع`,
    received: `حصل, حصلت, reçu, reçus, reçue, reçues, got, handed over, was handed over, were handed over, have arrived, has arrived, arrived, arrive, arrived in, prend livraison, a accueilli, sont arrivés, sont arrivées, est arrivé, est arrivée, pris livraison, a perçu, وصلت إلى المغرب, وصول, s'est doté, s'est dotée,
      received, receives, has received, took delivery of, took delivery, takes delivery, obtained,
      a reçu, ont reçu, reçoit, a réceptionné, réceptionne, a obtenu, a pris livraison,
      تسلم, تسلمت, يتسلم, استلم, استلمت, توصل, توصلت, يتوصل, تلقى, تلقت, حصل على, حصلت على`,
    held: `has, have, holds, owns, own, operates, operate, fields, possesses, flies, in service, entered service, enters service, has entered service, are in service, is equipped with, are equipped with, equipped with, armed with,
      possède, possèdent, dispose de, disposent de, dispose d, détient, exploite, aligne, est équipé, est équipée, sont équipés, équipé de, équipée de, est doté, est dotée, dotée de, doté de, en service, est entré en service, sont entrés en service, entré en service, entrée en service, met en œuvre,
      يملك, تملك, يمتلك, تمتلك, يتوفر على, تتوفر على, يتوفر, تتوفر, يشغل, تشغل, يضم أسطول, مجهز, مجهزة, مزود, دخلت الخدمة, دخل الخدمة, في الخدمة, الخدمة`,
    delivered: `delivered, delivers, shipped, were delivered, a livré, ont livré, livre, livré, livrés, livrée, livrées, a remis,
      سلمت, تم تسليم, جرى تسليم, تسليم دفعة, وصلت`,
    gifted: `donated, gifted, gave, granted, for free, a offert, ont offert, a donné, ont donné, a fait don, gratuitement, en don,
      منحت, أهدت, وهبت, هبة, هدية, مجانا`,
  },
  [
    'requested',
    'approved',
    'approved-by-congress',
    'notified',
    'bought',
    'signed',
    'sold',
    'received',
    'held',
    'delivered',
    'gifted',
  ],
);

/** Words that qualify a sentence, or say what an amount or a number is of. */
export type Cue =
  | 'not'
  | 'denial'
  | 'bound'
  | 'largest'
  | 'largest-purchaser'
  | 'top-ten'
  | 'purchaser'
  | 'exercise'
  | 'lion'
  | 'africa'
  | 'begun'
  | 'peacekeeping'
  | 'fire-fighting'
  | 'future'
  | 'price'
  | 'arms'
  | 'active'
  | 'authorised'
  | 'exported'
  | 'sale'
  | 'since'
  | 'by'
  | 'joining'
  | 'countries'
  | 'american'
  | 'people'
  | 'morocco'
  | 'other-country'
  | 'other-thing';

export const cueWords = phrasesFrom<Cue>(
  {
    not: `not, no, never, yet to, without, didn't, hasn't, haven't, wasn't, weren't, neither,
      ne, n, pas, jamais, aucun, aucune, sans, لم, لن, لا, ليس, ليست, دون, بدون, ما زال ينتظر`,
    bound: `no less than, no fewer than, not less than, no more than, not more than, not only, pas moins de, pas plus de, pas seulement, ما لا يقل عن, لا يقل عن, لا تقل عن, ما لا يزيد عن, لا يزيد عن, ليس فقط, non-NATO`,
    largest: `largest, biggest, le plus grand, plus grand, plus grande, plus gros, le plus gros, أكبر, أضخم, الأكبر, الأضخم`,
    'largest-purchaser': `top buyer, top customer, leading buyer, number one buyer, premier acheteur, premier client, premier acquéreur, أول مشتر, أول مشتري, أول زبون, أول مقتن`,
    'top-ten': `top ten, top 10, ten largest, ten biggest, ten leading, dix premiers, dix principaux, dix plus grands, dix plus gros, أكبر عشرة, أكبر عشر, أكبر 10, العشرة الأوائل, العشرة الأكبر, أول عشر`,
    purchaser: `buyer, purchaser, customer, client, importer, acheteur, acquéreur, importateur, مشتر, مشتري, مقتن, مقتني, زبون, مستورد, عميل`,
    exercise: `exercise, military exercise, drill, war games, exercice, exercices, manœuvre, manœuvres, مناورة, المناورة, مناورات, تمرين, التمرين, تدريب`,
    lion: `African Lion, الأسد الإفريقي, الأسد الأفريقي, Lion africain`,
    africa: `Africa, African, continent, Afrique, africain, africaine, القارة, إفريقيا, أفريقيا, الإفريقية, الأفريقية, إفريقية`,
    begun: `began, begun, started, launched, first held, dates back to, débuté, a débuté, commencé, a commencé, lancé, né en, بدأ, بدأت, انطلق, انطلقت, أطلق, أطلقت, تأسس`,
    peacekeeping: `peacekeeping, UN peacekeeping, UN missions, maintien de la paix, missions de paix, opérations de paix, حفظ السلام, حفظ السلم, القبعات الزرق`,
    'fire-fighting': `fire-fighting equipment, firefighting equipment, fire fighting equipment, lutte contre les incendies, matériel anti-incendie, équipements anti-incendie, مكافحة الحرائق, معدات الإطفاء, إطفاء الحرائق`,
    denial: `denied, denies, deny, denial, refuted, refutes, rejected claims, dismissed, false, untrue, fake, hoax, not true, baseless, unfounded, misleading, debunked,
      dément, démenti, démentent, démentie, infondé, infondée, infondées, faux, fausse, fausses, mensonger, réfute, intox,
      نفى, نفت, ينفي, تنفي, نفي, كذب, كذبت, فند, فندت, لا صحة, غير صحيح, غير صحيحة, لا أساس له, لا أساس لها, عار من الصحة, عارية من الصحة, مزاعم, إشاعة, شائعة, خبر زائف, زائف, زائفة`,
    future: `will, plans to, plan to, plans for, planned, planning to, is planning, plan for, hopes to, intends to, is considering, considering, considers, mulls, mulling, eyes, eyeing, weighs, weighing, negotiating, negotiates, in talks, talks, negotiations, is preparing, preparing to, prepares to, poised to, expected, are expected, is expected, awaits, awaiting, due to, is due, scheduled, if, reportedly, rumoured, rumored, according to rumours, next year, aims to, would, could, may, might, to be, about to, expected to, set to, should, likely, sera, seront, serait, seraient,
      devrait, devraient, s'apprête à, s'apprête, se prépare à, se prépare, envisage, envisagent, compte acheter, prévoit, prévoient, prévu, prévue, prévus, prévues, attendu, attendue, attendus, attendues, négocie, négocient, négocierait, négociations, étudie, s'intéresse, intéressé, souhaiterait, serait intéressé, aurait, auraient, projet, projette, livrable, livrables, si, l'an prochain, l'année prochaine, éventuel, éventuelle, vont recevoir, va recevoir, va acheter, va acquérir, recevra, recevront, achètera, livrera, seront livrés, doit livrer, doit recevoir, va être, vont être, doit être, doivent être, pourrait, سوف, سيتم, سيتسلم, ستتسلم, سيستلم, سيحصل, ستحصل, سيشتري, ستسلم, سيقتني, يستعد, تستعد, يتهيأ, تتهيأ, يعتزم, تعتزم, ينوي, تنوي, يدرس, تدرس, يخطط, تخطط, خطة, يسعى, تسعى, يتفاوض, تتفاوض, مفاوضات, محادثات, قد, ربما, مرتقب, يرتقب, المرتقب, ينتظر, المنتظر, متوقع, المتوقع, يتوقع, من المقرر, مقرر, مشروع, إذا, لو, في حال, العام المقبل, السنة المقبلة, يطمح, تطمح, يرغب, يهتم, مهتم, من المنتظر, من المرتقب, من المتوقع, يمكن أن`,
    price: `cost, price, paid, spent, a payé, a coûté, coûte, prix, a dépensé, ثمن, بثمن, كلفت, كلف, دفع, دفعت, أنفق, سعر, مبلغ مدفوع`,
    arms: `weapons, arms, weaponry, military equipment, defense equipment, defence equipment, armes, armements, armement, équipements militaires, matériel militaire,
      أسلحة, الأسلحة, السلاح, سلاح, معدات عسكرية, المعدات العسكرية, عتاد عسكري, مبيعات عسكرية, المبيعات العسكرية, military sales, ventes militaires`,
    active: `portfolio, portefeuille, محفظة, government-to-government cases, active cases, active government-to-government sales cases, active sales cases, active sales, active FMS cases, open cases, ongoing cases, active foreign military sales,
      dossiers actifs, dossiers de vente actifs, encours, dossiers en cours, ventes actives, ملفات المبيعات الجارية, ملفات جارية, الملفات الجارية,
      قضايا المبيعات النشطة, المبيعات النشطة, المبيعات الجارية, قضايا مبيعات نشطة, قضايا نشطة`,
    authorised: `authorised, authorized, authorisation, authorization, authorizations, licensed, licences, licenses, permitted, allowed,
      autorisé, autorisée, autorisés, autorisées, autorisation, autorisations, a permis, licences d'exportation,
      سمحت, سمح, رخصت, رخص, مرخص, المرخص, ترخيص, تراخيص, السماح, أذنت`,
    exported: `exported, exports, export, shipped, exporté, exportés, exportées, exportations, تصدير, تم تصدير, صدرت, صادرات`,
    sale: `deal, sale, contract, package, order, transaction, vente, contrat, accord, commande, marché, صفقة, الصفقة, العقد, عقد`,
    since: `from, starting in, à partir de, ابتداء من, انطلاقا من, منذ عام, منذ سنة, depuis l'année`,
    by: `by, until, before, d'ici, avant, jusqu'en, بحلول, قبل, في أفق, إلى غاية`,
    joining: `joined, became, become, designated, named, declared, member since, since, was granted, a rejoint, rejoint, devenu, est devenu, désigné, désignée, adhéré, membre depuis, depuis, a intégré, a obtenu le statut,
      انضم, انضمت, أصبح, أصبحت, صنف, صنفت, صنفته, منح, منحت, عضو منذ, منذ, نال, حصل على صفة`,
    countries: `countries, nations, states, country, pays, États, دولة, دول, بلدا, بلد, بلدان`,
    american: `US troops, US soldiers, US personnel, US military personnel, American troops, American soldiers, US Marines,
      militaires américains, soldats américains, جندي أمريكي, جنود أمريكيين, عسكري أمريكي, عسكريا أمريكيا`,
    people: `participants, troops, soldiers, personnel, military personnel, service members, militaires, soldats, hommes, casques bleus, peacekeepers,
      مشارك, مشاركا, مشاركين, جندي, جنديا, جنود, عسكري, عسكريا, عنصر, عنصرا, عناصر, فرد, فردا, قوات`,
    morocco: `Morocco, Moroccan, Moroccans, Rabat, Maroc, marocain, marocaine, marocains, marocaines, Royal Moroccan, FAR,
      المغرب, مغربي, المغربي, المغربية, مغربية, الرباط, المملكة, الملكية, the kingdom, le royaume, royaume`,
    'other-country': `Poland, Israel, Israeli, Algeria, Algerian, Spain, Egypt, Tunisia, Ukraine, Taiwan, Turkey, Russia, Russian, China, India, Qatar,
      Canada, Bulgaria, Slovakia, Libya, Mauritania, Senegal, Ethiopia, Nigeria, Norway, Netherlands, Finland, Sweden, Italy, Philippines, Indonesia, Singapore, Iran, Polish, Egyptian, Spanish, Qatari, Saudi, Saudi Arabia, Kuwait, Bahrain, Emirates, UAE, Estonia, Australia, Romania, Japan, South Korea, Germany, Greece, Britain, Jordan, Iraq,
      Canada, Bulgarie, Slovaquie, Libye, Mauritanie, Sénégal, Éthiopie, Nigeria, Norvège, Pays-Bas, Finlande, Suède, Italie, Philippines, Indonésie, Singapour, Qatar, Ukraine, Taïwan, Corée du Sud, polonais, égyptien, espagnol, israélienne, algérienne, Pologne, Israël, israélien, Algérie, algérien, Espagne, Égypte, Tunisie, Turquie, Russie, Chine, Inde, Arabie saoudite, Koweït, Bahreïn,
      Émirats, Estonie, Australie, Roumanie, Japon, Allemagne, Grèce, Jordanie, Irak, Royaume-Uni,
      كندا, بلغاريا, ليبيا, موريتانيا, إثيوبيا, نيجيريا, إيطاليا, إندونيسيا, سنغافورة, إيران, كوريا, بريطانيا, فرنسا, إسرائيلي, الإسرائيلي, المصري, بولندا, إسرائيل, الإسرائيلية, الجزائر, الجزائري, إسبانيا, مصر, تونس, أوكرانيا, تايوان, تركيا, روسيا, الصين, الهند, قطر, السعودية, الكويت,
      البحرين, الإمارات, إستونيا, أستراليا, رومانيا, اليابان, ألمانيا, اليونان, الأردن, العراق`,
    'other-thing': `years, months, days, hours, weeks, km, kilometers, kilometres, miles, engines, spare engines, launch units, crews, pilots, technicians, percent,
      ans, années, mois, jours, heures, semaines, kilomètres, moteurs, pilotes, techniciens,
      سنوات, سنة, عاما, أشهر, شهرا, شهور, أيام, يوما, ساعة, كيلومتر, كيلومترا, كلم, محركات, محركا, محرك, طيارين, طيارا, تقنيين`,
  },
  [
    'not',
    'denial',
    'bound',
    'largest',
    'largest-purchaser',
    'top-ten',
    'purchaser',
    'exercise',
    'lion',
    'africa',
    'begun',
    'peacekeeping',
    'fire-fighting',
    'future',
    'price',
    'arms',
    'active',
    'authorised',
    'exported',
    'sale',
    'since',
    'by',
    'joining',
    'countries',
    'american',
    'people',
    'morocco',
    'other-country',
    'other-thing',
  ],
);

/** What a bare number counts if the thing was named before. */
export type Unit =
  | 'any'
  | 'helicopter'
  | 'launcher'
  | 'tank'
  | 'aircraft'
  | 'missile'
  | 'vehicle'
  | 'bomb';

export const unitWords = phrasesFrom<Unit>(
  {
    any: 'units, of them, unités, exemplaires, وحدة, وحدات',
    helicopter: 'helicopters, hélicoptères, appareils, مروحية, مروحيات',
    launcher: 'launchers, lanceurs, lance-roquettes, راجمة, راجمات',
    tank: 'tanks, chars, دبابة, دبابات',
    aircraft:
      'aircraft, jets, planes, fighters, avions, appareil, chasseurs, طائرة, طائرات, مقاتلة, مقاتلات',
    missile: 'missiles, صاروخ, صواريخ, صاروخا',
    vehicle: 'vehicles, véhicules, عربة, عربات',
    bomb: 'bombs, bombes, قنبلة, قنابل',
  },
  ['any', 'helicopter', 'launcher', 'tank', 'aircraft', 'missile', 'vehicle', 'bomb'],
);

/** Words after a name that give it another meaning: Apache the company. */
export const otherBearers = phrasesFrom<'other'>(
  {
    other: `Corporation, Corp, Inc, Ltd, LLC, Software, Foundation, server, license, tribe, Kafka, Spark, Hadoop, County,
      شركة, خادم, قبيلة, serveur, tribu, logiciel`,
  },
  ['other'],
);
