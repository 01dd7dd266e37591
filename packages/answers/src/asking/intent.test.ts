import { expect, test } from 'vitest';
import { isSmallTalk, readAsking } from './intent.ts';

test.each([
  ['When will Morocco receive HIMARS?', 'when', 'delivery'],
  ['in which year did Morocco sign for the Apache', 'when', 'contract'],
  ['quand le Maroc recevra-t-il les Apache', 'when', 'delivery'],
  ['متى تسلم المغرب طائرات إف-16؟', 'when', 'delivery'],
  ['فوقاش غادي يوصلو الهيمارس', 'when', undefined],
  ['fo9ach ghadi ywsslo l himars', 'when', 'delivery'],
  ['how much did Morocco pay for HIMARS', 'how-much', 'contract'],
  ['price of the Stinger', 'how-much', undefined],
  ['combien le Maroc a-t-il payé pour les F-16', 'how-much', 'contract'],
  ['combien coûte un HIMARS', 'how-much', undefined],
  ['بشحال شرا المغرب هيمارس', 'how-much', 'contract'],
  ['كم دفع المغرب ثمن هيمارس؟', 'how-much', 'contract'],
  ['bch7al chra lmghrib f16', 'how-much', 'contract'],
  ['how many Abrams tanks were delivered', 'how-many', 'delivery'],
  ['combien de missiles Stinger', 'how-many', undefined],
  ['كم عدد مروحيات الأباتشي', 'how-many', undefined],
  ['شحال من أباتشي عند المغرب', 'how-many', undefined],
  ['ch7al men apache 3ndna', 'how-many', undefined],
  ['who makes HIMARS', 'who-makes', undefined],
  ['qui fabrique les Apache', 'who-makes', undefined],
  ['شكون كيصنع الأباتشي', 'who-makes', undefined],
  ['من يصنع دبابات أبرامز؟', 'who-makes', undefined],
  ['chkoun kaysna3 l apache', 'who-makes', undefined],
  ['tell me about Stinger missiles', 'about', undefined],
  ['parle-moi des HIMARS', 'about', undefined],
  ['ما هو هيمارس', 'about', undefined],
  ['chno howa himars', 'about', undefined],
  ['did Morocco receive HIMARS', 'whether', 'delivery'],
  ['هل تسلم المغرب هيمارس', 'whether', 'delivery'],
  ['wach lmghrib chra himars', 'whether', 'contract'],
] as const)('%s asks %s (%s)', (text, intent, event) => {
  expect(readAsking(text)).toEqual({ intent, event });
});

test.each([
  'himars',
  'F-16',
  '19-16',
  '3.787 billion',
  'هيمارس',
  'transmittal 19-16',
  'Abrams tanks',
  '',
])('“%s” asks nothing', (text) => {
  expect(readAsking(text)).toBeUndefined();
});

test.each([
  'hi',
  'Hello!',
  'thanks',
  'Thank you very much',
  'good morning',
  'Salut',
  'Merci beaucoup !',
  'ça va ?',
  'سلام',
  'السلام عليكم ورحمة الله وبركاته',
  'شكرا جزيلا',
  'صباح الخير',
  'salam',
  'chokran',
  'labas',
])('“%s” is small talk', (text) => {
  expect(isSmallTalk(text)).toBe(true);
});

test.each([
  'himars',
  'hello himars',
  'tanks',
  'merci pour les F-16',
  'شكرا هيمارس',
  '',
  '!?',
  '2019',
])('“%s” is none', (text) => {
  expect(isSmallTalk(text)).toBe(false);
});
