import { dataset } from '@us-morocco-security/core';
import { type Language, languages } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { firstOf } from '../fixture/shown.ts';

const lead = (text: string, language: Language = 'en') =>
  firstOf(ask(`/search ${text}`, language, dataset)).split('\n')[0];

const WHEN_HIMARS = {
  ar: 'هيمارس (M142): لا تسليم مسجل. المسجل: إخطار للكونغرس، 11 أبريل 2023.',
  en: 'HIMARS (M142): no delivery on record. On record: notified to Congress, 11 April 2023.',
  fr: 'HIMARS (M142)\u00A0: aucune livraison enregistrée. Enregistré\u00A0: notification au Congrès, 11\u00A0avril 2023.',
} as const;

test.each([
  'When will Morocco receive HIMARS?',
  'quand le Maroc recevra-t-il les HIMARS ?',
  'متى يتسلم المغرب هيمارس؟',
  'fo9ach ghadi ywsslo l himars',
])('“%s” is answered that there is no delivery, in every language', (text) => {
  for (const language of languages) expect(lead(text, language)).toBe(WHEN_HIMARS[language]);
});

describe('what a question asks is answered where the record has it', () => {
  test.each([
    ['متى تسلم المغرب أباتشي', 'Apache (AH-64E): delivered 5 March 2025.'],
    [
      'when was the Stinger sale notified',
      'Stinger (FIM-92K): notified to Congress 15 April 2025.',
    ],
    [
      'how many Apaches did Morocco receive',
      'Apache (AH-64E): 6 helicopters (delivered, 5 March 2025).',
    ],
    [
      'combien de missiles Stinger',
      'Stinger (FIM-92K): up to 600 missiles (notified to Congress, 15 April 2025).',
    ],
    [
      'بشحال شرا المغرب هيمارس',
      'HIMARS (M142): no contract on record. On record: $524.2 million, notified ceiling (notified to Congress, 11 April 2023). That is not a price paid; none is on record.',
    ],
  ])('%s', (text, answer) => {
    expect(lead(text)).toBe(answer);
  });

  test('the amount of a contract is given as one', () => {
    expect(lead('combien le Maroc a-t-il payé pour les F-16')).toMatch(
      /^F-16: \$4\.94 billion, contract value.*contracted, 14 August 2020/,
    );
  });

  test('the makers are those that the deals name', () => {
    expect(lead('who makes the Abrams tanks')).toContain('General Dynamics');
    expect(lead('who makes the Stinger')).toMatch(/^Stinger \(FIM-92K\): /);
  });

  test('whether and what are answered with how far it got', () => {
    for (const text of [
      'واش المغرب تسلم هيمارس',
      'tell me about HIMARS',
      'هل تسلم المغرب هيمارس',
    ]) {
      expect(lead(text)).toBe(
        'HIMARS (M142), multiple rocket launcher: notified to Congress; no contract or delivery on record.',
      );
    }
  });
});

test('a programme is answered by its command, a term is explained', () => {
  expect(lead('how much FMF did Morocco get')).toBe(
    firstOf(ask('/fmf', 'en', dataset)).split('\n')[0],
  );
  expect(lead('what is an LOA')).toBe(firstOf(ask('/explain loa', 'en', dataset)).split('\n')[0]);
});

test('a question about several things, or about none, is searched', () => {
  for (const text of ['when were F-16 and Apache delivered', 'when will it rain']) {
    expect(ask(`/search ${text}`, 'en', dataset).lead.text).toMatch(
      /best match first|Nothing on record/,
    );
  }
});

test('a filter makes it a search', () => {
  expect(ask('/search kind:deals when himars', 'en', dataset).isList).toBe(true);
});

test('a lead that answers a question has room', () => {
  const texts = dataset.systems.flatMap(({ name }) => [
    `when ${name.en}`,
    `how many ${name.en}`,
    `how much did Morocco pay for ${name.en}`,
    `who makes ${name.en}`,
  ]);
  for (const text of texts) {
    for (const language of languages) {
      expect(lead(text, language)?.length).toBeLessThanOrEqual(280);
    }
  }
});

test.each([
  ['Did the US sell F-16s to Egypt?', 'en', 'The question names another country'],
  ['Combien de F-16 les États-Unis ont-ils vendus à l’Égypte ?', 'fr', 'La question porte'],
  ['هل باعت أمريكا هيمارس للجزائر؟', 'ar', 'السؤال عن بلد آخر'],
] as const)('“%s” is not answered with what Morocco has', (text, language, begins) => {
  expect(lead(text, language)).toContain(begins);
});

test.each([
  'what is the total value of US arms sales to Morocco?',
  'كم مجموع مبيعات السلاح الأمريكية للمغرب؟',
  'Quel est le total des ventes d’armes américaines au Maroc ?',
  'sum of FMS and EDA',
])('“%s” gets every programme side by side, and no sum', (text) => {
  expect(lead(text)).toBe(
    '$8.545 billion: value of the open US Foreign Military Sales (FMS) cases with Morocco on 8 April 2024; not sales, and not money paid. The other figures measure different things and are never added.',
  );
});

test('a total of one thing is about that thing', () => {
  expect(lead('total FMS sales to Morocco')).toContain('Foreign Military Sales');
  expect(lead('total number of HIMARS')).toContain('HIMARS');
  expect(lead('total participants of African Lion')).toContain('African Lion');
});

const leadOf = (line: string, language: Language = 'en') =>
  firstOf(ask(line, language, dataset)).split('\n')[0];

describe('a question that names a topic and no one thing is answered by the command for the topic', () => {
  test.each([
    ['how much money did the US give Morocco', '/assistance'],
    ['how much military aid did Morocco receive in 2012', '/assistance from:2012 to:2012'],
    ["combien d'argent les USA ont donné au Maroc", '/assistance'],
    ['كم أعطت أمريكا للمغرب من مساعدات', '/assistance'],
    ['شحال عطات ميريكان للمغرب', '/assistance'],
    ['what did Morocco buy in 2019', '/fms year:2019'],
    ['qu’est-ce que le Maroc a acheté en 2023 ?', '/fms year:2023'],
    ['ماذا اشترى المغرب سنة ٢٠٢٠', '/fms year:2020'],
    ['how many officers were trained in the United States', '/imet'],
    ['arms deals 2024', '/fms year:2024'],
    ['African Lion 2023', '/exercises 2023'],
    ['liste des rumeurs', '/rumours'],
    ['latest arms sale', '/timeline topic:sales'],
    ['quel est le dernier contrat', '/timeline topic:sales'],
    ['آخر صفقة سلاح', '/timeline topic:sales'],
    ['what’s new', '/whatsnew'],
    ['is Morocco a NATO member?', '/explain mnna'],
    ['quand le Maroc a-t-il rejoint l’OTAN', '/explain mnna'],
    ['هل المغرب عضو في الناتو', '/explain mnna'],
  ])('%s', (text, line) => {
    expect(lead(text)).toBe(leadOf(line));
  });

  test.each([
    'did the US sell Morocco drones',
    'how much money for telemedicine',
    'combien de contrats de sous-marins',
  ])('another word narrows it: %s', (text) => {
    expect(ask(`/search ${text}`, 'en', dataset).lead.text).toMatch(
      /best match first|Nothing on record/,
    );
  });
});

test.each([
  ['how many soldiers took part in African Lion 2023', '/exercises 2023'],
  ['combien de soldats à African Lion 2021', '/exercises 2021'],
  ['how much IMET did Morocco get in 2015', '/imet 2015'],
])('the year of a question about a programme counts: %s', (text, line) => {
  expect(lead(text)).toBe(leadOf(line));
});

test.each([
  'Abrams vs F-16',
  'quelle est la différence entre Abrams et F-16',
  'قارن بين أبرامز وF-16',
])('“%s” is a comparison', (text) => {
  expect(lead(text)).toBe(leadOf('/compare m1a1 f-16'));
});

test('a number of deliveries is not told as what Morocco holds', () => {
  expect(lead('how many F-16 does Morocco have')).toMatch(
    /^F-16: 4 aircraft \(delivered, 4 August 2011\); 25 aircraft \(contracted, 2020\).*none says how many Morocco has today\.$/,
  );
});

test.each([
  'is it true that Morocco is the largest purchaser of US weapons in Africa',
  'est-il vrai que le Maroc a reçu 40 HIMARS',
  'هل صحيح أن المغرب تسلم 40 راجمة هيمارس',
  'biggest exercise in Africa',
])('“%s” is checked as a claim', (text) => {
  expect(lead(text)).toBe(leadOf(`/verify ${text}`));
});

describe('what is stated of Morocco is checked', () => {
  test.each([
    'Morocco received 40 HIMARS',
    'Le Maroc a reçu 40 HIMARS',
    'المغرب تسلم 40 هيمارس',
    'المغرب شرى 24 أباتشي',
  ])('“%s”', (text) => {
    for (const language of languages) {
      const checked = firstOf(ask(`/verify ${text}`, language, dataset)).split('\n')[0];
      expect(lead(text, language)).toBe(checked);
    }
  });

  test.each(['HIMARS sale to Morocco', 'himars 18', 'F-16 delivered', 'Maroc FMF'])(
    '“%s” is looked up',
    (text) => expect(lead(text)).toContain('result'),
  );
});
