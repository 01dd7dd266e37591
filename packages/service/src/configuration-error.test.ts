import { expect, test } from 'vitest';
import { ConfigurationError } from './configuration-error.ts';
import { words } from './words.ts';

const explain = {
  ar: 'رمز البوت، من صفحة المطورين.',
  en: 'The token of the bot, from the developers’ page.',
  fr: 'Le jeton du bot, donné par la page des développeurs.',
};

const error = new ConfigurationError([
  { variable: 'TOKEN', fault: 'missing', explain },
  { variable: 'HEALTH_PORT', fault: 'port-taken', value: '0.0.0.0:8080' },
]);

test('says every problem in English', () => {
  expect(error.describe('en')).toBe(
    `The configuration needs correction:

TOKEN
  The variable is not set.
  The token of the bot, from the developers’ page.

HEALTH_PORT
  "0.0.0.0:8080"
  Another program uses this port. End that program or choose another port.`,
  );
  expect(error.message).toBe(error.describe('en'));
});

test('says every problem in French', () => {
  expect(error.describe('fr')).toBe(
    `La configuration est à corriger\u00A0:

TOKEN
  La variable n’est pas définie.
  Le jeton du bot, donné par la page des développeurs.

HEALTH_PORT
  "0.0.0.0:8080"
  Un autre programme utilise ce port. Arrêter ce programme ou choisir un autre port.`,
  );
});

test('says every problem in Arabic', () => {
  expect(error.describe('ar')).toBe(
    `يجب تصحيح الإعدادات الآتية:

TOKEN
  المتغير غير محدد.
  رمز البوت، من صفحة المطورين.

HEALTH_PORT
  "0.0.0.0:8080"
  هذا المنفذ يستعمله برنامج آخر. يجب إيقاف ذلك البرنامج أو اختيار منفذ غير هذا.`,
  );
});

const shown = (value: string): string | undefined =>
  new ConfigurationError([{ variable: 'X', fault: 'malformed', value }])
    .describe('en')
    .split('\n')[3];

test('shows a value on one line, and at most 80 characters of it', () => {
  expect(shown(' a\nb"')).toBe(String.raw`  " a\nb\""`);
  expect(shown('🙂'.repeat(80))).toBe(`  "${'🙂'.repeat(80)}"`);
  expect(shown('🙂'.repeat(81))).toBe(`  "${'🙂'.repeat(79)}…"`);
});

test('the words keep to the script and the spaces of their language', () => {
  const { ar, fr } = words;
  const arabic = [ar.heading, ar.stopTooSlow, ar.stopCutShort, ...Object.values(ar.faults)];
  const french = [fr.heading, fr.stopTooSlow, fr.stopCutShort, ...Object.values(fr.faults)];
  for (const text of arabic) expect(text).not.toMatch(/[A-Za-z,;?]/);
  for (const text of french) expect(text).not.toMatch(/[^\u00A0]:|[^\u202F][;!?]|'/);
});
