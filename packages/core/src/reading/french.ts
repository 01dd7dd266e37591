import {
  type Connector,
  counts,
  type Lexicon,
  type NumberWord,
  phrase,
  scales,
  sharing,
  spellings,
  wordSet,
} from './lexicon.ts';

// «un» and «une» alone are articles, so they count only inside a compound: see `compoundOnly`.
const numbers = new Map<string, NumberWord>([
  ...counts([
    [0, 'zéro'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix'],
    [11, 'onze'],
    [12, 'douze'],
    [13, 'treize'],
    [14, 'quatorze'],
    [15, 'quinze'],
    [16, 'seize'],
    [20, 'vingt vingts'],
    [30, 'trente'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
    [70, 'septante'],
    [80, 'huitante octante'],
    [90, 'nonante'],
  ]),
  ...counts(
    [
      [1, 'premier première premiers premières unième'],
      [2, 'second seconde deuxième deuxièmes'],
      [3, 'troisième troisièmes'],
      [4, 'quatrième'],
      [5, 'cinquième'],
      [6, 'sixième'],
      [7, 'septième'],
      [8, 'huitième'],
      [9, 'neuvième'],
      [10, 'dixième'],
      [11, 'onzième'],
      [12, 'douzième'],
      [13, 'treizième'],
      [14, 'quatorzième'],
      [15, 'quinzième'],
      [16, 'seizième'],
      [20, 'vingtième'],
      [30, 'trentième'],
      [40, 'quarantième'],
      [50, 'cinquantième'],
      [60, 'soixantième'],
    ],
    true,
  ),
  ...sharing({ role: 'times', value: 100 }, 'cent cents'),
  ...sharing({ role: 'vague', value: 10 }, 'dizaine dizaines'),
  ...sharing({ role: 'vague', value: 12 }, 'douzaine douzaines'),
  ...sharing({ role: 'vague', value: 15 }, 'quinzaine'),
  ...sharing({ role: 'vague', value: 20 }, 'vingtaine'),
  ...sharing({ role: 'vague', value: 30 }, 'trentaine'),
  ...sharing({ role: 'vague', value: 50 }, 'cinquantaine'),
  ...sharing({ role: 'vague', value: 100 }, 'centaine centaines'),
  ...scales([
    [3, 'mille', 'millier milliers'],
    [6, 'million', 'millions'],
    [9, 'milliard', 'milliards'],
  ]),
  ...sharing({ role: 'half' }, 'demi'),
]);

export const french: Lexicon = {
  numbers,
  join: (group, value, link) => {
    const tail = group % 100;
    if (link !== 'and' && tail === 4 && value === 20) return group + 76; // quatre-vingts
    return follows(group, tail, value, link) ? group + value : undefined;
  },
  joinsAfterScale: (link) => link !== 'and',
  ands: wordSet('et'),
  compoundOnly: new Map(counts([[1, 'un une']])),
  never: new Set(),
  onlyEndingIn: new Map(),
  // «neuf» is also new, «seize» an English verb.
  onlyBeforeThings: wordSet('neuf seize'),
  notAfter: new Map([['cent', wordSet('pour per')]]),
  notBefore: new Map([
    // English print: the word is shared.
    ['second', wordSet('hand')],
    ['seconde', wordSet('main')],
    ['premier', wordSet('ministre')],
    ['premiere', wordSet('ministre')],
  ]),
  months: spellings<number>([
    [1, 'janvier janv'],
    [2, 'février févr fév'],
    [3, 'mars'],
    [4, 'avril avr'],
    [5, 'mai'],
    [6, 'juin'],
    [7, 'juillet juil'],
    [8, 'août'],
    [9, 'septembre sept'],
    [10, 'octobre oct'],
    [11, 'novembre nov'],
    [12, 'décembre déc'],
  ]),
  currencies: spellings([
    ['USD', 'dollar dollars'],
    ['MAD', 'dirham dirhams'],
    ['MAD-centime', 'centime centimes'],
    ['EUR', 'euro euros'],
  ]),
  nationalities: spellings([
    ['USD', 'américain américains'],
    ['CAD', 'canadien canadiens'],
    ['AUD', 'australien australiens'],
  ]),
  qualifiers: [
    [phrase('plus de'), 'more-than'],
    [phrase('plus d'), 'more-than'],
    [phrase('au moins'), 'at-least'],
    [phrase('pas moins de'), 'at-least'],
    [phrase('jusqu à'), 'up-to'],
    [phrase('moins de'), 'less-than'],
    [phrase('environ'), 'approximately'],
    [phrase('quelque'), 'approximately'],
    [phrase('autour de'), 'approximately'],
    [phrase('près de'), 'nearly'],
    [phrase('presque'), 'nearly'],
  ],
  percents: [phrase('pour cent')],
  yearCues: wordSet('en depuis année années exercice exercices dès fin début'),
  fiscalCues: [
    phrase('exercice'),
    phrase('exercices'),
    phrase('exercice budgétaire'),
    phrase('exercices budgétaires'),
    phrase('exercice fiscal'),
    phrase('année fiscale'),
    phrase('années fiscales'),
    phrase('année budgétaire'),
    phrase('années budgétaires'),
  ],
  decades: new Map(),
  decadeCues: wordSet('années'),
  decadeParts: spellings([
    ['early', 'début'],
    ['mid', 'milieu mi'],
    ['late', 'fin'],
  ]),
  rangeLinks: wordSet('à au'),
  betweens: wordSet('entre'),
  ofs: wordSet('de d des'),
  things: wordSet(`
    avion avions aéronef aéronefs appareil appareils chasseur chasseurs hélicoptère hélicoptères char chars
    missile missiles roquette roquettes bombe bombes radar radars lanceur lanceurs lance obusier obusiers
    véhicule véhicules blindé blindés arme armes système systèmes soldat soldats militaire militaires
    troupe troupes casque casques homme hommes femmes membre membres participant participants pays nation
    nations État États fiche fiches source sources contrat contrats notification notifications édition
    éditions session sessions moteur moteurs kit kits unité unités an ans année années mois semaine
    semaines jour jours heure heures personne personnes étudiants stagiaires mines Marocains Américains
    fois`),
  measures: wordSet('km kg mm kilomètres mètres tonnes hectares'),
  designationHeads: wordSet('Bloc Liaison'),
};

function follows(group: number, tail: number, value: number, link: Connector): boolean {
  if (value >= 100) return false;
  if (link === 'and') return tail >= 20 && tail % 10 === 0 && (value === 1 || value === 11);
  if (tail === 0) return group >= 100;
  if (tail === 10 || tail === 70 || tail === 90) return value >= 7 && value <= 9; // dix-sept
  if (tail === 60 || tail === 80) return value < 20;
  return tail >= 20 && tail % 10 === 0 && value <= 9;
}
