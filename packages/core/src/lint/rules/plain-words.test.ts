import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { plainWordsUsed } from './plain-words.ts';

const titled = (language: string, title: string) =>
  found(plainWordsUsed, changed(fixture, 'events', 'pact-1996', ['title', language], title));

test.each([
  ['ar', 'حسب الصحيفة', 'الصحيفة'],
  ['ar', 'حسب صحيفة 8 أبريل 2024', 'صحيفة'],
  ['ar', 'الرتبة 15', 'الرتبة'],
  ['ar', 'ثمن أداه المشتري', 'أداه'],
  ['ar', 'وتعد المدونة كل نسخة', 'وتعد'],
  ['ar', 'المبلغ بالدولار الواحد', 'بالدولار الواحد'],
  ['ar', 'عن طريق اللقب', 'اللقب'],
  ['ar', 'واسمها هرقل', 'هرقل'],
  ['ar', '6 أنظمة راديو', 'أنظمة راديو'],
  ['ar', '36 صاروخا GMLRS', 'صاروخا GMLRS'],
  ['ar', 'في ما تسنت رؤيته', 'تسنت رؤيته'],
  ['ar', 'ولم يظهر أي مبلغ', 'ولم يظهر'],
  ['ar', 'تطبع الصفحة اليوم', 'تطبع'],
  ['ar', 'فلا تجمع مع غيرها', 'فلا تجمع'],
  ['ar', 'قرئت في نسخة', 'قرئت'],
  ['en', 'Since 2013, as stated on 8 April 2024', 'as stated on'],
  ['en', 'The letter was not seen', 'was not seen'],
  ['en', 'The sources read give no day', 'sources read'],
  ['en', 'Others bear out the number', 'bear out'],
  ['en', 'A stock of cases', 'stock'],
  ['en', 'The page prints the day', 'prints'],
  ['en', 'The article is of 2009', 'is of 2009'],
  ['fr', 'Une nouvelle opération', 'nouvelle opération'],
  ['fr', 'La lettre n’a pas été vue', 'été vue'],
  ['fr', 'La cérémonie eut lieu', 'eut'],
  ['fr', 'Conclu vers 28 août 2014', 'vers 28 août'],
  ['fr', 'Livraison rapportée le 23 mai', 'rapportée le 23'],
  ['fr', 'Chars remis à neuf', 'remis à neuf'],
  ['fr', 'Une vente potentielle', 'vente potentielle'],
])('%s: %j misleads', (language, title, seen) => {
  expect(titled(language, title)).toEqual([
    `events/pact-1996 title.${language}: "${seen}" misleads or reads as a translation.`,
  ]);
});

test.each([
  ['ar', 'صحيفة وقائع الوزارة'],
  ['ar', 'جريدة النادي، ولم تعد تستعملها'],
  ['ar', 'كتبت الصفحة «الصحيفة» وحدها'],
  ['en', 'Printed in the gazette, and read by many'],
  ['en', 'A kite was seen on a test flight'],
  ['fr', 'Un cerf-volant a été vu en vol'],
  ['en', 'The text says “as far as was seen”'],
  ['fr', 'Opérations de paix, et une opération militaire'],
  ['fr', 'Conclu vers 2008, ou vers le 28 août 2014'],
])('%s: %j is plain', (language, title) => {
  expect(titled(language, title)).toEqual([]);
});

test('the note of a divergence is held to the same words', () => {
  const path = ['divergences', 0, 'note', 'en'];
  const told = changed(fixture, 'deals', 'listed-kite', path, 'The page prints no year.');
  expect(found(plainWordsUsed, told)).toEqual([
    'deals/listed-kite divergences.0.note.en: "prints" misleads or reads as a translation.',
  ]);
});
