import type { ClaimedStage } from './claim.ts';
import { phrasesFrom } from './pieces.ts';

/** Finite forms only: «بيع» and « la vente de » name what was approved as well as what was done. */
export const stageWords = phrasesFrom<ClaimedStage>(
  {
    requested: `requested, requests, asked for, wants to buy, seeks to buy, plans to buy, seeks,
      a demandé, demande, demandé, souhaite acheter, veut acheter, a sollicité,
      طلب, طلبت, يطلب, تطلب, تقدم بطلب, يرغب في شراء, يعتزم شراء, يسعى`,
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
    bought: `bought, buys, purchased, purchases, acquired, acquires, ordered, procured,
      a acheté, ont acheté, achète, achetés, achetées, a acquis, acquiert, a commandé, s'est procuré, s'est offert, s'offre,
      اشترى, اشترت, يشتري, اقتنى, اقتنت, يقتني, ابتاع, تم شراء`,
    signed: `signed, signs, signed a contract, inked, contracted, a signé, ont signé, signe un contrat, a conclu,
      وقع, وقعت, أبرم, أبرمت, تم توقيع, العقد الموقع`,
    sold: `sold, sells, has sold, a vendu, ont vendu, vend, vendent, vendu, vendus, vendues,
      باعت, باع, بيعت, تبيع, يبيع, تم بيع`,
    received: `received, receives, has received, took delivery of, took delivery, takes delivery, obtained,
      a reçu, ont reçu, reçoit, a réceptionné, réceptionne, a obtenu, a pris livraison,
      تسلم, تسلمت, يتسلم, استلم, استلمت, توصل, توصلت, يتوصل, تلقى, تلقت, حصل على, حصلت على`,
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
    'delivered',
    'gifted',
  ],
);

/** Words that turn a sentence, or tell what an amount or a number is of. */
export type Cue =
  | 'not'
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
    not: `not, no, never, yet to, without, denied, denies, didn't, hasn't, haven't, wasn't, weren't, neither,
      ne, n, pas, jamais, aucun, aucune, sans, dément, لم, لن, لا, ليس, ليست, دون, بدون, نفى, نفت, ما زال ينتظر`,
    future: `will, plans to, plan to, aims to, would, could, may, might, to be, about to, expected to, set to, should, sera, seront, serait, seraient,
      devrait, devraient, va être, vont être, doit être, doivent être, pourrait, سوف, سيتم, من المنتظر, من المرتقب, من المتوقع, يمكن أن`,
    price: `cost, price, paid, pays, spent, a payé, a coûté, coûte, prix, a dépensé, ثمن, بثمن, كلفت, كلف, دفع, دفعت, أنفق, سعر, مبلغ مدفوع`,
    arms: `weapons, arms, weaponry, military equipment, defense equipment, defence equipment, armes, armements, armement, équipements militaires, matériel militaire,
      أسلحة, الأسلحة, السلاح, سلاح, معدات عسكرية, المعدات العسكرية, عتاد عسكري, مبيعات عسكرية, المبيعات العسكرية, military sales, ventes militaires`,
    active: `active cases, active government-to-government sales cases, active sales cases, active sales, active FMS cases, open cases, ongoing cases, active foreign military sales,
      dossiers actifs, dossiers de vente actifs, encours, dossiers en cours, ventes actives, ملفات المبيعات الجارية, ملفات جارية, الملفات الجارية,
      قضايا المبيعات النشطة, المبيعات النشطة, المبيعات الجارية, قضايا مبيعات نشطة, قضايا نشطة`,
    authorised: `authorised, authorized, authorisation, authorization, authorizations, licensed, licences, licenses, permitted, allowed,
      autorisé, autorisée, autorisés, autorisées, autorisation, autorisations, a permis, licences d'exportation,
      سمحت, سمح, رخصت, رخص, مرخص, المرخص, ترخيص, تراخيص, السماح, أذنت`,
    exported: `exported, exports, export, shipped, exporté, exportés, exportées, exportations, تصدير, تم تصدير, صدرت, صادرات`,
    sale: `deal, sale, contract, package, order, transaction, vente, contrat, accord, commande, marché, صفقة, الصفقة, العقد, عقد`,
    since: `since, from, starting in, depuis, à partir de, منذ, ابتداء من, انطلاقا من, منذ عام, منذ سنة, depuis l'année`,
    by: `by, until, before, d'ici, avant, jusqu'en, بحلول, قبل, في أفق, إلى غاية`,
    joining: `joined, became, become, designated, named, declared, member since, since, was granted, a rejoint, rejoint, devenu, est devenu, désigné, désignée, adhéré, membre depuis, depuis, a intégré, a obtenu le statut,
      انضم, انضمت, أصبح, أصبحت, صنف, صنفت, صنفته, منح, منحت, عضو منذ, منذ, نال, حصل على صفة`,
    countries: `countries, nations, states, country, pays, États, دولة, دول, بلدا, بلد, بلدان`,
    american: `US troops, US soldiers, US personnel, US military personnel, American troops, American soldiers, US Marines,
      militaires américains, soldats américains, جندي أمريكي, جنود أمريكيين, عسكري أمريكي, عسكريا أمريكيا`,
    people: `participants, troops, soldiers, personnel, military personnel, service members, militaires, soldats, hommes, casques bleus, peacekeepers,
      مشارك, مشاركا, مشاركين, جندي, جنديا, جنود, عسكري, عسكريا, عنصر, عنصرا, عناصر, فرد, فردا, قوات`,
    morocco: `Morocco, Moroccan, Moroccans, Rabat, Maroc, marocain, marocaine, marocains, marocaines, Royal Moroccan, FAR,
      المغرب, مغربي, المغربي, المغربية, مغربية, الرباط, المملكة`,
    'other-country': `Poland, Israel, Israeli, Algeria, Algerian, Spain, Egypt, Tunisia, Ukraine, Taiwan, Turkey, Russia, Russian, China, India, Qatar,
      Saudi Arabia, Kuwait, Bahrain, Emirates, UAE, Estonia, Australia, Romania, Japan, South Korea, Germany, Greece, Britain, Jordan, Iraq,
      Pologne, Israël, israélien, Algérie, algérien, Espagne, Égypte, Tunisie, Turquie, Russie, Chine, Inde, Arabie saoudite, Koweït, Bahreïn,
      Émirats, Estonie, Australie, Roumanie, Japon, Allemagne, Grèce, Jordanie, Irak, Royaume-Uni,
      بولندا, إسرائيل, الإسرائيلية, الجزائر, الجزائري, إسبانيا, مصر, تونس, أوكرانيا, تايوان, تركيا, روسيا, الصين, الهند, قطر, السعودية, الكويت,
      البحرين, الإمارات, إستونيا, أستراليا, رومانيا, اليابان, ألمانيا, اليونان, الأردن, العراق`,
    'other-thing': `years, months, days, hours, weeks, km, kilometers, kilometres, miles, engines, spare engines, launch units, crews, pilots, technicians, percent,
      ans, années, mois, jours, heures, semaines, kilomètres, moteurs, pilotes, techniciens,
      سنوات, سنة, عاما, أشهر, شهرا, شهور, أيام, يوما, ساعة, كيلومتر, كيلومترا, كلم, محركات, محركا, محرك, طيارين, طيارا, تقنيين`,
  },
  [
    'not',
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

/** Words after a name that make it another bearer's: Apache the company. */
export const otherBearers = phrasesFrom<'other'>(
  {
    other: `Corporation, Corp, Inc, Ltd, LLC, Software, Foundation, server, license, tribe, Kafka, Spark, Hadoop, County,
      شركة, خادم, قبيلة, serveur, tribu, logiciel`,
  },
  ['other'],
);
