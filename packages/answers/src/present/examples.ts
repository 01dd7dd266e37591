import type { Language } from '@us-morocco-security/core/labels';
import type { CommandName, Question } from '../command.ts';
import type { Request } from '../request.ts';

/** What a reader of each language would type. */
const TYPED = {
  ar: {
    claim: 'تسلم المغرب 40 راجمة هيمارس',
    text: 'المغرب تسلم مقاتلات F-16',
    system: 'هيمارس',
    amount: '3.787 مليار دولار',
  },
  en: {
    claim: 'Morocco received 40 HIMARS',
    text: 'Morocco received F-16 jets',
    system: 'HIMARS',
    amount: '3.787 billion',
  },
  fr: {
    claim: 'Le Maroc a reçu 40 HIMARS',
    text: 'Le Maroc a reçu des avions F-16',
    system: 'HIMARS',
    amount: '3,787 milliards',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

type Options = Request['options'];

/** What each command is asked, as examples to follow; a command that is not here is asked by its name alone. */
function optionsFor(
  language: Language,
): Readonly<Partial<Record<CommandName, readonly Options[]>>> {
  const { amount, claim, system, text } = TYPED[language];
  return {
    fms: [{}, { year: '2019' }, { stage: 'delivered' }, { system }],
    timeline: [{ from: '2004', to: '2012' }, { topic: 'exercises' }],
    onthisday: [{}, { date: '06-18' }],
    assistance: [{ programme: 'fmf' }, { programme: 'imet', from: '2007', to: '2009' }],
    exercises: [{}, { year: '2024' }],
    search: [{ text: system }, { text: amount }],
    system: [{ name: system }, { name: 'F-16' }],
    deal: [{ deal: '19-16' }, { deal: 'listed-himars' }],
    compare: [
      { a: 'HIMARS', b: 'JSOW' },
      { a: 'fms', b: 'eda' },
      { a: '2019', b: '2024' },
    ],
    conflicts: [{}, { topic: 'exercises' }],
    verify: [{ claim }],
    mentions: [{ claim: text }],
    explain: [{ term: 'LOA' }, { term: 'fms-case' }],
    sources: [{}, { record: 'fms-active-cases' }],
    cite: [{ record: 'listed-himars' }],
    whatsnew: [{}, { release: '0.1.0' }],
    help: [{}, { command: 'timeline' }],
    language: [{ set: 'ar' }, { set: 'en' }, { set: 'fr' }],
  };
}

/** Questions that show how a command is asked, the plainest first; at least one for every command. */
export const examplesOf = (command: CommandName, language: Language): readonly Question[] =>
  (optionsFor(language)[command] ?? [{}]).map((options) => ({ command, options }));
