import { dataset } from '@us-morocco-security/core';
import { accusingVerdicts, checkClaim } from '@us-morocco-security/core/claims';
import { type Language, languages } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { fixture, rumour } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';
import { readCommandLine } from '../input/command-line.ts';

const shown = (claim: string, language: Language = 'en') =>
  ask(`/verify ${claim}`, language, dataset);

const leadOf = (claim: string, language: Language = 'en') =>
  firstOf(shown(claim, language)).split('\n')[0];

const accusing: ReadonlySet<string> = new Set(accusingVerdicts);

const HIMARS = 'Morocco received 40 HIMARS for $524.2 million.';

describe('one verdict for the whole text, the sharpest difference next, agreement last', () => {
  test.each([
    [
      'en',
      [
        'Does not match the record: 18 multiple rocket launchers, not 40; notified to Congress, not received; $524.2 million is a ceiling, not a price.',
        'Quantity: 40 in the text; on record 18 multiple rocket launchers (notified to Congress).',
        'Stage: received in the text; on record notified to Congress, listed among prior sales.',
        'Amount: $524.2 million is the ceiling notified to Congress, not a price paid.',
        'Checked against this record only; a gap here does not make a claim false.',
      ],
    ],
    [
      'ar',
      [
        'غير مطابق: 18 راجمة صواريخ لا 40؛ إخطار للكونغرس لا تسلم؛ المبلغ 524.2 مليون دولار سقف لا ثمن.',
        'العدد: 40 في النص، والمسجل 18 راجمة صواريخ (إخطار للكونغرس).',
        'المرحلة: تسلم في النص، والمسجل إخطار للكونغرس، ورود في لائحة المبيعات السابقة.',
        'المبلغ: 524.2 مليون دولار سقف تقديري ورد في الإخطار، وليس ثمنا مدفوعا.',
        'المقارنة مع قاعدة المعطيات وحدها؛ وعدم ورود المعلومة فيها لا يعني أنها خاطئة.',
      ],
    ],
    [
      'fr',
      [
        'Non conforme\u00A0: 18\u00A0lance-roquettes multiples, et non 40\u202F; notification au Congrès, et non réception\u202F; le montant de 524,2\u00A0millions de dollars est un plafond, pas un prix.',
        'Quantité\u00A0: 40 dans le texte\u202F; dans la base, 18\u00A0lance-roquettes multiples (notification au Congrès).',
        'Étape\u00A0: réception dans le texte\u202F; dans la base, notification au Congrès, mention parmi les ventes antérieures.',
        'Montant\u00A0: 524,2\u00A0millions de dollars, plafond notifié au Congrès, pas un prix payé.',
        'Comparaison avec cette base seulement\u202F; ce qu’elle ne contient pas n’est pas faux pour autant.',
      ],
    ],
  ] as const)('in %s', (language, lines) => {
    expect(firstOf(shown(HIMARS, language)).split('\n')).toEqual(lines);
  });

  test('a number agrees only at the stage that is claimed', () => {
    const reply = shown('المغرب تسلم 24 مروحية أباتشي');
    expect(firstOf(reply).split('\n').slice(0, 3)).toEqual([
      'Does not match the record: 6 helicopters (delivered), not 24.',
      'Quantity: 24 in the text; on record 6 helicopters (delivered), 24 helicopters (contracted).',
      'Stage: agrees, delivered.',
    ]);
    expect(leadOf('المغرب اشترى 36 طائرة أباتشي بـ 4.25 مليار دولار')).toBe(
      'Does not match the record: 24 helicopters (contracted), not 36; $4.25 billion is a ceiling, not a price.',
    );
    expect(leadOf('Morocco received 18 HIMARS')).toBe(
      'Does not match the record: notified to Congress, not received.',
    );
  });

  test('no line says that a stage is missing which another line has', () => {
    for (const language of languages) {
      const lines = firstOf(shown('المغرب تسلم 24 مروحية أباتشي', language));
      expect(lines).not.toMatch(/nothing on record|لا شيء مسجل|rien d’enregistré/);
    }
  });

  test.each([
    ['en', 'Does not match the record: Congress is notified of a sale; it does not approve it.'],
    ['ar', 'غير مطابق: يتلقى الكونغرس إخطارا بالبيع، ولا يوافق عليه.'],
    ['fr', 'Non conforme\u00A0: le Congrès est informé d’une vente\u202F; il ne l’approuve pas.'],
  ] as const)('Congress does not approve, in %s', (language, lead) => {
    expect(leadOf('الكونغرس وافق على صفقة هيمارس', language)).toBe(lead);
  });

  test('what agrees beside a difference makes it match in part', () => {
    expect(leadOf('Le Maroc a acheté 25 F-16 Block 72 pour 3,787 milliards de dollars')).toBe(
      'Partly matches the record: $3.787 billion is a ceiling, not a price.',
    );
  });

  test('full agreement is reported with the recorded values', () => {
    expect(leadOf('Morocco asked for 18 HIMARS in April 2023')).toBe(
      'Matches the record: 18 multiple rocket launchers; 11 April 2023; notified to Congress.',
    );
  });

  test('open cases reported as sales are pointed out', () => {
    const claim = 'Les États-Unis ont vendu pour 8,5 milliards de dollars d’armes au Maroc.';
    expect(firstOf(shown(claim))).toContain('presents $8.5 billion as sales; on record $8.5');
  });

  test('several subjects are distinguished', () => {
    const lead = leadOf('Morocco received HIMARS and 24 Apache');
    expect(lead).toContain('Apache (AH-64E): 6 helicopters (delivered), not 24');
    expect(lead).toContain('HIMARS (M142): notified to Congress, not received');
  });
});

describe('where nothing was compared', () => {
  test.each([
    ['It rains in Rabat', 'Nothing on record about the subject of this text.'],
    [
      'L’Algérie a acheté 24 F-16',
      'The sentence is about another country; nothing to compare for Morocco.',
    ],
    [
      'صفقة هيمارس بقيمة 5 مليار درهم',
      'No amount in US dollars could be read; which currency is meant?',
    ],
  ])('%s', (claim, lead) => {
    const reply = shown(claim);
    expect(firstOf(reply).split('\n')).toEqual([
      lead,
      'Checked against this record only; a gap here does not make a claim false.',
    ]);
  });

  test('a rumour is reported as a rumour', () => {
    const reply = ask('/verify Morocco and the Milan', 'en', {
      ...fixture,
      deals: [],
      rumours: [rumour('wanted')],
    });
    expect(firstOf(reply).split('\n').slice(0, 2)).toEqual([
      'Not on record: Kite (KX-9) is only reported, by Gazette (March 2001). No notification, contract or delivery is on record as of 1 April 2001.',
      'Gazette, March 2001: Kites are wanted.',
    ]);
  });
});

test('a rumour on record is reported with what it lacks, whatever figures the text adds', () => {
  for (const [claim, name] of [
    ['Morocco bought 32 F-35', 'F-35'],
    ['المغرب اشترى باتريوت', 'Patriot'],
  ] as const) {
    expect(leadOf(claim)).toMatch(/^Not on record: .* is only reported, by /);
    expect(leadOf(claim)).toContain(name);
    expect(leadOf(claim)).toContain('No notification, contract or delivery is on record as of');
  }
});

test('the text is not repeated, and what was read in it is a section', () => {
  const reply = shown('Morocco: 18 HIMARS, "language:fr" and all');
  expect(firstOf(reply)).not.toContain('and all');
  expect(reply.request.options.claim).toBe('Morocco: 18 HIMARS, "language:fr" and all');
  expect(blocksOf(reply, 'fields')[0]?.fields.map(({ label }) => label)).toEqual(['18', 'HIMARS']);
});

test('the verdict is marked, has its source, and leads on to the record', () => {
  const reply = shown(HIMARS);
  expect(reply.lead.figure).toBe('Does not match');
  expect(reply.lead.source?.url).toContain('https://');
  expect(reply.records[0]).toBe('fms-2023-himars');
  expect(reply.points[0]?.next?.line).toBe('/deal deal:fms-2023-himars');
  expect(sectionOf(reply, 'sources')).toBeDefined();
});

test('what could not be compared is said, with the reason', () => {
  const notices = blocksOf(shown('صفقة هيمارس بقيمة 5 مليار درهم', 'ar'), 'notice');
  expect(notices[0]?.lines.join()).toContain('ما العملة المقصودة؟');
});

test('takes a language before the text, and needs a text', () => {
  expect(readCommandLine('/verify language:fr un texte', 'en')).toMatchObject({
    language: 'fr',
    options: { claim: 'un texte' },
  });
  expect(shown('').failure?.code).toBe('missing-option');
});

describe('the verdict of the whole and those of its parts never contradict each other', () => {
  const TEXTS = [
    HIMARS,
    'المغرب تسلم 24 مروحية أباتشي',
    'Le Maroc a acheté 25 F-16 Block 72 pour 3,787 milliards de dollars',
    'Morocco operates 24 F-16s and received six Apaches in March 2025',
    'Did Morocco receive 40 HIMARS?',
    'The US gave Morocco $1.996 billion for demining',
    'African Lion began in 2007',
    'Morocco asked for 18 HIMARS in April 2023',
  ];

  test.each(TEXTS)('%s', (text) => {
    const { parts, verdict } = checkClaim(dataset, text);
    const accused = parts.some((part) => accusing.has(part.verdict));
    if (verdict === 'does-not-match') expect(accused).toBe(true);
    if (verdict !== 'does-not-match' && verdict !== 'partly') expect(accused).toBe(false);
    for (const language of languages) {
      const { figure } = shown(text, language).lead;
      expect(figure === shown('Morocco asked for 18 HIMARS', language).lead.figure).toBe(
        verdict === 'matches',
      );
    }
  });

  test('a slip of a thousand is named', () => {
    expect(leadOf('The US gave Morocco $1.996 billion for demining')).toContain(
      'million and billion are confused',
    );
  });

  test('a statement on record is told with its standing, and with the readings that rival it', () => {
    const lines = firstOf(shown('African Lion began in 2007')).split('\n');
    expect(lines[0]).toBe('On record but not settled: Start of African Lion.');
    expect(lines).toContain('The State Department’s fact sheet: late 1990s.');
    expect(lines).toContain('A page of GlobalSecurity.org: an exercise in 1998.');
  });

  test('what is not on record is named, with what is', () => {
    expect(leadOf('Did Morocco receive 40 HIMARS?')).toBe(
      'Not on record of HIMARS (M142): 40, received. On record: 18 multiple rocket launchers (notified to Congress).',
    );
    expect(leadOf('هل تسلم المغرب 40 راجمة هيمارس؟', 'ar')).toBe(
      'غير مسجل بشأن هيمارس (M142): 40، تسلم. والمسجل 18 راجمة صواريخ (إخطار للكونغرس).',
    );
  });

  test.each([
    [
      'Morocco plans to buy 40 HIMARS',
      /^The text speaks of a plan .* HIMARS \(M142\), .*: notified/,
    ],
    [
      'It is not true that Morocco received HIMARS',
      /^The text says that this did not .*: notified/,
    ],
  ])('a plan or a denial is told as one, beside what is on record: %s', (claim, lead) => {
    expect(leadOf(claim)).toMatch(lead);
  });

  test('a known mistranslation is told with what is meant', () => {
    expect(leadOf('صادرات معدات مكافحة الحرائق إلى المغرب', 'ar')).toBe(
      'خطأ معروف في الترجمة: المقصود «معدات التحكم في النيران».',
    );
    expect(leadOf('US exports of fire control equipment to Morocco')).not.toMatch(/mistranslation/);
  });
});
