import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { firstOf } from '../fixture/shown.ts';

test.each([
  [
    'ar',
    [
      'الإصدار 9.8.7 من قاعدة معطيات عن التعاون الأمني: 21 سجلا و5 مصادر، وآخر اطلاع على المصادر 1 أبريل 2001. لكل قيمة مصدرها، وإذا اختلفت المصادر وردت كل الروايات.',
      'منظومتان، حالة تعارض واحدة',
      'الوثيقة الرئيسية: صحيفة مكتب الطيران (5 مارس 2001)',
      'رخصة الشيفرة: MIT',
      'رخصة المعطيات: CC0-1.0',
    ],
  ],
  [
    'en',
    [
      'Version 9.8.7 of a sourced record of security cooperation: 21 records from 5 sources, last consulted on 1 April 2001. Each value names its source; where sources differ, every version is shown.',
      '2 systems, 1 conflict between sources',
      'Main document: Gliding Office sheet (5 March 2001)',
      'Licence of the code: MIT',
      'Licence of the data: CC0-1.0',
    ],
  ],
  [
    'fr',
    [
      'Version 9.8.7 d’une base sourcée sur la coopération de sécurité\u00A0: 21\u00A0fiches et 5\u00A0sources, consultées pour la dernière fois le 1er\u00A0avril 2001. Chaque valeur indique sa source\u202F; en cas de désaccord, toutes les versions sont données.',
      '2\u00A0systèmes, 1\u00A0désaccord entre sources',
      'Document principal\u00A0: Fiche de l’Office (5\u00A0mars 2001)',
      'Licence du code\u00A0: MIT',
      'Licence des données\u00A0: CC0-1.0',
    ],
  ],
] as const)(
  'about begins with the version, how much there is and of which day: %s',
  (language, lines) => {
    expect(firstOf(ask('/about', language))).toBe(lines.join('\n'));
  },
);

test('about says what is not here, in every language, and what there is by kind', () => {
  for (const language of languages) {
    const reply = ask('/about', language);
    const [absent] = sectionOf(reply, 'absent')?.blocks ?? [];
    expect(absent?.type === 'list' && absent.items).toHaveLength(6);
    expect(blocksOf(reply, 'table')[0]?.rows).toHaveLength(9);
    expect(sectionOf(reply, 'licence')?.blocks).toHaveLength(1);
  }
});
