import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { accusingVerdicts, checkClaim } from './index.ts';

const accusing: ReadonlySet<string> = new Set(accusingVerdicts);

const verdictsOf = (text: string): readonly string[] =>
  checkClaim(dataset, text).parts.map(
    ({ subject, claimed, verdict }) => `${subject.id} ${claimed.what} ${verdict}`,
  );

const accusedIn = (text: string): readonly string[] =>
  verdictsOf(text).filter((part) => accusing.has(part.split(' ').at(-1) ?? ''));

/** Systems of the press, each notified once with its number. */
const NOTICES = [
  { ar: '18 راجمة هيمارس', en: '18 HIMARS launchers', fr: '18 lanceurs HIMARS' },
  { ar: '612 صاروخ جافلين', en: '612 Javelin missiles', fr: '612 missiles Javelin' },
  { ar: '600 صاروخ ستينغر', en: '600 Stinger missiles', fr: '600 missiles Stinger' },
  { ar: '36 مروحية أباتشي', en: '36 Apache helicopters', fr: '36 hélicoptères Apache' },
  { ar: '10 صواريخ هاربون', en: '10 Harpoon missiles', fr: '10 missiles Harpoon' },
] as const;

const notice = fc.constantFrom(...NOTICES);
const language = fc.constantFrom('ar', 'en', 'fr');

const NOTIFIED = {
  ar: (things: string) => `جرى إخطار الكونغرس ببيع ${things} للمغرب`,
  en: (things: string) => `Congress was notified of ${things} for Morocco`,
  fr: (things: string) => `Le Congrès a été notifié de la vente de ${things} au Maroc`,
};

const RECEIVED = {
  ar: (things: string) => `تسلم المغرب ${things}`,
  en: (things: string) => `Morocco received ${things}`,
  fr: (things: string) => `Le Maroc a reçu ${things}`,
};

const TURNED = {
  ar: ['لم يتسلم المغرب', 'يستعد المغرب لتسلم', 'قد يتسلم المغرب', 'نفت الرباط تسلم'],
  en: [
    'Morocco did not receive',
    'Morocco plans to buy',
    'Morocco may have received',
    'Rabat denied that it received',
  ],
  fr: [
    'Le Maroc n’a pas reçu',
    'Le Maroc envisage d’acheter',
    'Le Maroc aurait reçu',
    'Rabat dément avoir reçu',
  ],
};

const ASIDES = {
  ar: ['اشترت بولندا 486 راجمة هيمارس', 'الطقس جميل في الرباط', 'انعقد اجتماع في 3 ماي 2019'],
  en: [
    'Poland bought 486 HIMARS',
    'The weather is fine in Rabat',
    'A meeting was held on 3 May 2019',
  ],
  fr: [
    'La Pologne a acheté 486 HIMARS',
    'Il fait beau à Rabat',
    'Une réunion a eu lieu le 3 mai 2019',
  ],
};

describe('a true sentence', () => {
  it('never differs from its record, in any language', () => {
    fc.assert(
      fc.property(notice, language, (things, code) => {
        const verdicts = verdictsOf(NOTIFIED[code](things[code]));
        expect(verdicts.length).toBeGreaterThan(1);
        for (const verdict of verdicts) expect(verdict).toMatch(/ agrees$/);
      }),
    );
  });

  it('made of any deal never differs', () => {
    const told = dataset.deals.flatMap(({ stage, items, work }) =>
      stage !== 'notified' || work !== undefined
        ? []
        : items.flatMap(({ system, quantity }) => {
            const name = dataset.systems.find(({ id }) => id === system)?.name;
            return quantity === undefined || name === undefined ? [] : [{ name, quantity }];
          }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...told), language, ({ name, quantity }, code) => {
        expect(accusedIn(NOTIFIED[code](`${quantity} ${name[code]}`))).toEqual([]);
      }),
    );
  });

  it('keeps its verdicts beside a sentence on something else', () => {
    fc.assert(
      fc.property(notice, language, fc.nat(2), fc.boolean(), (things, code, at, first) => {
        const text = NOTIFIED[code](things[code]);
        const aside = ASIDES[code][at] ?? '';
        const joined = first ? `${aside}. ${text}.` : `${text}. ${aside}.`;
        expect(verdictsOf(joined)).toEqual(verdictsOf(text));
      }),
    );
  });
});

it('a denial, a plan or a guess accuses nobody', () => {
  fc.assert(
    fc.property(notice, language, fc.nat(3), (things, code, at) => {
      expect(accusedIn(`${TURNED[code][at]} ${things[code]}`)).toEqual([]);
    }),
  );
});

it('another number or another stage changes the verdict', () => {
  fc.assert(
    fc.property(notice, language, fc.integer({ min: 2000, max: 9000 }), (things, code, number) => {
      const other = things[code].replace(/\d+/, String(number));
      expect(accusedIn(NOTIFIED[code](other))).toHaveLength(1);
      expect(accusedIn(RECEIVED[code](things[code])).length).toBeGreaterThan(0);
    }),
  );
});

it('digits of another script and direction marks change nothing', () => {
  const SCRIPTS = [0x0660, 0x06f0, 0xff10];
  fc.assert(
    fc.property(notice, language, fc.constantFrom(...SCRIPTS), (things, code, zero) => {
      const text = NOTIFIED[code](things[code]);
      const inScript = text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
      const marked = text.replace(/\d+/, '\u2067$&\u2069').replaceAll(' ', ' \u200f');
      expect(verdictsOf(inScript)).toEqual(verdictsOf(text));
      expect(verdictsOf(marked)).toEqual(verdictsOf(text));
    }),
  );
});

/** Frames that say the same of a sentence, and beside it what another country did. */
const FRAMES = {
  ar: [
    (text: string) => `قال مصدر عسكري إنه «${text}»`,
    (text: string) => `على خلاف بولندا التي اشترت 486 راجمة هيمارس، ${text}`,
    (text: string) => `${text}، بينما اشترت بولندا 486 راجمة هيمارس`,
    (text: string) => `اشترت وارسو 486 راجمة هيمارس، أما هنا فقد ${text}`,
  ],
  en: [
    (text: string) => `“${text},” a retired general said.`,
    (text: string) => `Unlike Poland, which bought 486 HIMARS, ${text}`,
    (text: string) => `${text}, while Poland bought 486 HIMARS`,
    (text: string) => `Warsaw signed for 486 HIMARS, and ${text}`,
  ],
  fr: [
    (text: string) => `« ${text} », a dit un général à la retraite.`,
    (text: string) => `Contrairement à la Pologne, qui a acheté 486 HIMARS, ${text}`,
    (text: string) => `${text}, tandis que la Pologne a acheté 486 HIMARS`,
    (text: string) => `Varsovie a signé pour 486 HIMARS, et ${text}`,
  ],
};

it('what another country did, or who said it, makes no true sentence differ', () => {
  fc.assert(
    fc.property(notice, language, fc.nat(3), (things, code, at) => {
      const frame = FRAMES[code][at] ?? ((text: string) => text);
      expect(accusedIn(frame(NOTIFIED[code](things[code])))).toEqual([]);
    }),
  );
});

/** Frames in which a sentence is not said to be so. */
const UNSAID = {
  ar: [
    (text: string) => `حسب إشاعات، ${text}`,
    (text: string) => `لا دليل على أنه ${text}`,
    (text: string) => `${text}. هذا الخبر زائف.`,
    (text: string) => `هل ${text}؟`,
  ],
  en: [
    (text: string) => `According to rumours, ${text}`,
    (text: string) => `There is no evidence that ${text}`,
    (text: string) => `${text}. This is false.`,
    (text: string) => `Is it true that ${text}?`,
  ],
  fr: [
    (text: string) => `Selon des rumeurs, ${text}`,
    (text: string) => `Rien ne prouve que ${text}`,
    (text: string) => `${text}. C’est faux.`,
    (text: string) => `Est-il vrai que ${text} ?`,
  ],
};

it('a rumour, a doubt, a denial afterwards or a question accuses nobody', () => {
  fc.assert(
    fc.property(notice, language, fc.nat(3), (things, code, at) => {
      const frame = UNSAID[code][at] ?? ((text: string) => text);
      expect(accusedIn(RECEIVED[code](things[code])).length).toBeGreaterThan(0);
      expect(accusedIn(frame(RECEIVED[code](things[code])))).toEqual([]);
    }),
  );
});
