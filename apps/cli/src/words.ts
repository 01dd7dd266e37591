import { isolate, type Language, type Page } from '@us-morocco-security/answers';
import type { Shown } from '@us-morocco-security/text';
import { type Fault, STANDARD_INPUT } from './usage-error.ts';

/** The kind of reader: at the prompt, where a number asks a question, or of a single command. */
export type Reader = 'prompt' | 'command';

/** Where the reader is in an answer of several pages. */
type Position = Pick<Page, 'page' | 'pages'>;

/** The terminal's own messages in one language; everything about the record comes from the answers. */
interface Words {
  readonly keys: string;
  readonly goOn: string;
  readonly followUps: Readonly<Record<Reader, string>>;
  readonly turnPage: Readonly<Record<Reader, (position: Position) => readonly string[]>>;
  readonly noSuchFollowUp: (typed: string) => string;
  readonly noSuchPage: string;
  readonly endHint: string;
  readonly faults: Readonly<Record<Fault, (subject: string, given: string) => string>>;
  readonly drawn: (file: string) => string;
  readonly oneOf: (values: string) => string;
  readonly seeHelp: string;
  readonly fault: (message: string) => string;
  readonly usage: string;
  readonly flags: Readonly<Record<FlagLine, string>>;
  readonly atThePrompt: string;
  readonly direction: string;
  readonly exitCodes: string;
}

const FLAG_LINES = [
  '-l, --language ar|en|fr',
  '--page N',
  '-s, --short',
  '--json',
  '--data',
  '--file PATH',
  '--csv',
  '--picture FILE.png|FILE.svg',
  '--theme light|dark',
  '--format landscape|square|story',
  '--prompt',
  '--bidi auto|off|visual',
  '--color, --no-color',
  '-h, --help',
  '-v, --version',
  'completion bash|zsh|fish',
] as const;

type FlagLine = (typeof FLAG_LINES)[number];

const BIN = 'us-morocco-security';

/** Typed text inside a sentence, isolated so that it keeps its order. */
const typed = isolate;

/** A file by its name; the standard input has none. */
const subjectOf = (file: string, unnamed: string): string =>
  file === STANDARD_INPUT ? unnamed : typed(file);

const nextPage = ({ page, pages }: Position): readonly string[] =>
  page < pages ? [typed(`--page ${page + 1}`)] : [];

const pageCommands =
  (next: string, previous: string, colon = ':') =>
  ({ page, pages }: Position) => [
    ...(page < pages ? [`${next}${colon} ${typed('/next')}`] : []),
    ...(page > 1 ? [`${previous}${colon} ${typed('/previous')}`] : []),
  ];

const examples = (comma: string): string =>
  [`${BIN} fms`, `${BIN} system HIMARS`, `${BIN} timeline from:2004 to:2012`, `${BIN} --help`]
    .map(typed)
    .join(comma);

export const words = {
  en: {
    keys: 'Tab completes, a number asks one of the questions above, exit ends.',
    goOn: `To go on: ${examples(' · ')}`,
    followUps: { prompt: 'Next questions, by number', command: 'Next questions' },
    turnPage: {
      command: nextPage,
      prompt: pageCommands('Next', 'Previous'),
    },
    noSuchFollowUp: (number) => `The last answer has no question ${number}.`,
    noSuchPage: 'There is no such page. An answer of several pages says so at its end.',
    endHint: 'Ctrl-C again ends; so do Ctrl-D and exit.',
    faults: {
      'unknown-flag': (flag) => `There is no option ${flag}.`,
      'value-missing': (flag) => `${flag} needs a value.`,
      'surplus-value': (flag) => `${flag} takes no value.`,
      'unknown-value': (flag, given) => `${flag} does not take “${given}”.`,
      'misplaced-flag': (flag, given) => `${flag} does not go with ${given}.`,
      'no-such-file': (file) => `There is no file ${file}.`,
      'is-directory': (file) => `${file} is a directory. Give a text file.`,
      'cannot-read': (file, why) => `${file} could not be read: ${why}.`,
      'too-large': (file) =>
        `${subjectOf(file, 'The text')} is longer than 100 KB. Divide it and check the parts one by one.`,
      'not-text': (file) =>
        `${subjectOf(file, 'The input')} is not a text in UTF-8. Save it as plain text in UTF-8.`,
      'no-text': (file) => `${subjectOf(file, 'The input')} is empty.`,
      'no-picture': (flag, command) =>
        `${flag} does not go with ${command}: that answer has no picture.`,
      'cannot-write': (file, why) => `${file} could not be written: ${why}.`,
      'renderer-missing': (_, command) =>
        `A PNG needs a renderer that is not installed: ${command}. An SVG works without it.`,
    },
    drawn: (file) => `Picture written: ${file}`,
    oneOf: (values) => `Possible: ${values}.`,
    seeHelp: `All options: ${BIN} --help`,
    fault: (message) => `This is a fault of the program, not of the question: ${message}`,
    usage: 'In the terminal',
    flags: {
      '-l, --language ar|en|fr':
        'language of the answer; without it: Arabic for a question in Arabic script, else as the system is set',
      '--page N': 'page of a long answer',
      '-s, --short': 'the answer without the parts below it',
      '--json': 'the answer as JSON, with the records it rests on',
      '--data': 'those records alone, as JSON, one a line',
      '--file PATH':
        'reads the text to check from a file of at most 100 KB: verify --file article.txt; verify - reads what is piped in',
      '--csv':
        'the data behind a picture, as CSV for a spreadsheet: chart imet --csv; of verify, the text sentence by sentence',
      '--picture FILE.png|FILE.svg':
        'draws the picture of the answer into a file: chart imet --picture imet.png',
      '--theme light|dark': 'colours of the picture',
      '--format landscape|square|story': '1200 × 675, 1080 × 1080 or 1080 × 1920 pixels',
      '--prompt': 'asks question after question, also from a pipe, one a line',
      '--bidi auto|off|visual': 'how Arabic is ordered, see below',
      '--color, --no-color': 'colours or none; NO_COLOR and FORCE_COLOR are heeded too',
      '-h, --help': 'help, also for one command: fms --help',
      '-v, --version': 'version',
      'completion bash|zsh|fish': 'prints a completion script for the shell',
    },
    atThePrompt:
      'At the prompt: the commands as above; a number asks one of the next questions; /next, /previous and /page 2 turn pages; /language sets the language; Tab completes; exit or Ctrl-D ends.',
    direction:
      'Arabic: “auto” leaves its order to the terminal and marks where it changes; “off” leaves out the marks, for terminals that show them as boxes; “visual” orders and joins the letters itself, for terminals that cannot. US_MOROCCO_SECURITY_BIDI sets the default.',
    exitCodes:
      'Exit codes: 0 answered, 1 nothing on record or a fault of the program, 2 wrong usage.',
  },
  fr: {
    keys: 'Tab complète, un numéro pose une des questions ci-dessus, exit termine.',
    goOn: `Pour continuer : ${examples(' · ')}`,
    followUps: { prompt: 'Questions suivantes, par numéro', command: 'Questions suivantes' },
    turnPage: {
      command: nextPage,
      prompt: pageCommands('Suivant', 'Précédent', '\u00A0:'),
    },
    noSuchFollowUp: (number) => `La dernière réponse n’a pas de question ${number}.`,
    noSuchPage: 'Cette page n’existe pas. Une réponse de plusieurs pages l’indique à la fin.',
    endHint: 'Ctrl-C une seconde fois termine ; Ctrl-D et exit aussi.',
    faults: {
      'unknown-flag': (flag) => `L’option ${flag} n’existe pas.`,
      'value-missing': (flag) => `${flag} demande une valeur.`,
      'surplus-value': (flag) => `${flag} ne prend pas de valeur.`,
      'unknown-value': (flag, given) => `${flag} n’accepte pas « ${given} ».`,
      'misplaced-flag': (flag, given) => `${flag} ne va pas avec ${given}.`,
      'no-such-file': (file) => `Le fichier ${file} n’existe pas.`,
      'is-directory': (file) => `${file} est un dossier. Il faut un fichier de texte.`,
      'cannot-read': (file, why) => `${file} n’a pas pu être lu : ${why}.`,
      'too-large': (file) =>
        `${subjectOf(file, 'Le texte')} dépasse 100 Ko. Divisez-le et vérifiez les parties une à une.`,
      'not-text': (file) =>
        `${subjectOf(file, 'L’entrée')} n’est pas un texte en UTF-8. Enregistrez-le en texte brut, en UTF-8.`,
      'no-text': (file) => `${subjectOf(file, 'L’entrée')} ne contient aucun texte.`,
      'no-picture': (flag, command) =>
        `${flag} ne va pas avec ${command} : cette réponse n’a pas d’image.`,
      'cannot-write': (file, why) => `${file} n’a pas pu être écrit : ${why}.`,
      'renderer-missing': (_, command) =>
        `Un PNG demande un moteur de rendu qui n’est pas installé : ${command}. Un SVG s’en passe.`,
    },
    drawn: (file) => `Image enregistrée : ${file}`,
    oneOf: (values) => `Valeurs possibles : ${values}.`,
    seeHelp: `Toutes les options : ${BIN} --help`,
    fault: (message) => `Défaut du programme, et non de la question : ${message}`,
    usage: 'Dans le terminal',
    flags: {
      '-l, --language ar|en|fr':
        'langue de la réponse ; sans elle : l’arabe pour une question en écriture arabe, sinon celle du système',
      '--page N': 'page d’une longue réponse',
      '-s, --short': 'la réponse sans les parties qui la suivent',
      '--json': 'la réponse en JSON, avec les fiches sur lesquelles elle repose',
      '--data': 'ces fiches seules, en JSON, une par ligne',
      '--file PATH':
        'lit le texte à vérifier dans un fichier de 100 Ko au plus : verify --file article.txt ; verify - lit ce qui arrive par un tube',
      '--csv':
        'les données d’une image, en CSV pour un tableur : chart imet --csv ; pour verify, le texte phrase par phrase',
      '--picture FILE.png|FILE.svg':
        'dessine l’image de la réponse dans un fichier : chart imet --picture imet.png',
      '--theme light|dark': 'couleurs de l’image',
      '--format landscape|square|story': '1200 × 675, 1080 × 1080 ou 1080 × 1920 pixels',
      '--prompt': 'pose les questions l’une après l’autre, aussi depuis un tube, une par ligne',
      '--bidi auto|off|visual': 'ordre de l’arabe, voir ci-dessous',
      '--color, --no-color': 'avec ou sans couleurs ; NO_COLOR et FORCE_COLOR comptent aussi',
      '-h, --help': 'aide, aussi pour une commande : fms --help',
      '-v, --version': 'version',
      'completion bash|zsh|fish': 'imprime un script de complétion pour le shell',
    },
    atThePrompt:
      'À l’invite : les commandes ci-dessus ; un numéro pose une des questions suivantes ; /next, /previous et /page 2 tournent les pages ; /language fixe la langue ; Tab complète ; exit ou Ctrl-D termine.',
    direction:
      'Arabe : « auto » laisse l’ordre au terminal et marque ses changements ; « off » omet les marques, pour les terminaux qui les montrent en carrés ; « visual » ordonne et lie lui-même les lettres, pour les terminaux qui ne savent pas le faire. US_MOROCCO_SECURITY_BIDI fixe la valeur par défaut.',
    exitCodes: 'Codes de sortie : 0 réponse donnée, 1 défaut du programme, 2 usage incorrect.',
  },
  ar: {
    keys: `الإكمال: ${typed('Tab')}؛ كتابة رقم تطرح أحد الأسئلة أعلاه؛ الإنهاء: ${typed('exit')}.`,
    goOn: `للمتابعة: ${examples('، ')}`,
    followUps: { prompt: 'أسئلة تالية، بكتابة الرقم', command: 'أسئلة تالية' },
    turnPage: {
      command: nextPage,
      prompt: pageCommands('التالي', 'السابق'),
    },
    noSuchFollowUp: (number) => `لا يوجد سؤال رقمه ${typed(number)} في آخر جواب.`,
    noSuchPage: 'لا توجد هذه الصفحة. الجواب المتعدد الصفحات يذكر ذلك في آخره.',
    endHint: `الإنهاء: ${typed('Ctrl-C')} مرة ثانية، أو ${typed('Ctrl-D')}، أو ${typed('exit')}.`,
    faults: {
      'unknown-flag': (flag) => `لا يوجد خيار باسم ${typed(flag)}.`,
      'value-missing': (flag) => `قيمة الخيار ${typed(flag)} ناقصة.`,
      'surplus-value': (flag) => `الخيار ${typed(flag)} لا يأخذ قيمة.`,
      'unknown-value': (flag, given) =>
        `القيمة «${typed(given)}» غير مقبولة للخيار ${typed(flag)}.`,
      'misplaced-flag': (flag, given) => `لا يجتمع الخيار ${typed(flag)} مع ${typed(given)}.`,
      'no-such-file': (file) => `لا يوجد ملف باسم ${typed(file)}.`,
      'is-directory': (file) => `${typed(file)} مجلد. المطلوب ملف نصي.`,
      'cannot-read': (file, why) => `تعذرت قراءة الملف ${typed(file)}: ${typed(why)}.`,
      'too-large': (file) =>
        `${subjectOf(file, 'النص')} أطول من 100 كيلوبايت. قسمه وتحقق من أجزائه واحدا واحدا.`,
      'not-text': (file) =>
        `${subjectOf(file, 'المدخل')} ليس نصا بترميز ${typed('UTF-8')}. احفظه نصا عاديا بهذا الترميز.`,
      'no-text': (file) => `${subjectOf(file, 'المدخل')} لا يتضمن أي نص.`,
      'no-picture': (flag, command) =>
        `لا يجتمع الخيار ${typed(flag)} مع ${typed(command)}: لا صورة لهذا الجواب.`,
      'cannot-write': (file, why) => `تعذرت كتابة الملف ${typed(file)}: ${typed(why)}.`,
      'renderer-missing': (_, command) =>
        `صيغة ${typed('PNG')} تحتاج إلى برنامج رسم غير مثبت: ${typed(command)}. وصيغة ${typed('SVG')} لا تحتاج إليه.`,
    },
    drawn: (file) => `تم حفظ الصورة: ${typed(file)}`,
    oneOf: (values) => `القيم الممكنة: ${typed(values)}.`,
    seeHelp: `كل الخيارات: ${typed(`${BIN} --help`)}`,
    fault: (message) => `هذا خلل في البرنامج لا في السؤال: ${typed(message)}`,
    usage: 'في سطر الأوامر',
    flags: {
      '-l, --language ar|en|fr':
        'لغة الجواب؛ من دونها: العربية إذا كان السؤال بالحرف العربي، وإلا فلغة النظام',
      '--page N': 'صفحة من جواب طويل',
      '-s, --short': 'الجواب من دون الأقسام التي تليه',
      '--json': `الجواب بصيغة ${typed('JSON')}، مع السجلات التي يستند إليها`,
      '--data': `تلك السجلات وحدها بصيغة ${typed('JSON')}، كل سجل في سطر`,
      '--file PATH': `قراءة النص المراد التحقق منه من ملف لا يتجاوز 100 كيلوبايت: ${typed('verify --file article.txt')}؛ أو من برنامج آخر: ${typed('verify -')}`,
      '--csv': `معطيات الصورة بصيغة ${typed('CSV')} لبرامج الجداول: ${typed('chart imet --csv')}؛ ومع ${typed('verify')} النص جملة جملة`,
      '--picture FILE.png|FILE.svg': `رسم صورة الجواب في ملف: ${typed('chart imet --picture imet.png')}`,
      '--theme light|dark': 'ألوان الصورة',
      '--format landscape|square|story': `قياس الصورة: ${typed('1200 × 675')}، ${typed('1080 × 1080')}، ${typed('1080 × 1920')}`,
      '--prompt': 'أسئلة متتالية، سؤال في كل سطر، أيضا من برنامج آخر',
      '--bidi auto|off|visual': 'ترتيب النص العربي، انظر أسفله',
      '--color, --no-color': `بالألوان أو من دونها، مع مراعاة ${typed('NO_COLOR')}، ${typed('FORCE_COLOR')}`,
      '-h, --help': `المساعدة، أيضا لأمر واحد: ${typed('fms --help')}`,
      '-v, --version': 'رقم الإصدار',
      'completion bash|zsh|fish': 'عرض نص برمجي للإكمال في سطر الأوامر',
    },
    atThePrompt: `في الأسئلة المتتالية: الأوامر نفسها؛ كتابة رقم تطرح أحد الأسئلة التالية؛ تغيير الصفحة: ${typed('/next')}، ${typed('/previous')}، ${typed('/page 2')}؛ اختيار اللغة: ${typed('/language')}؛ الإكمال: ${typed('Tab')}؛ الإنهاء: ${typed('exit')} أو ${typed('Ctrl-D')}.`,
    direction: `النص العربي: ${typed('auto')} يترك الترتيب لبرنامج الطرفية ويضع علامات الاتجاه؛ ${typed('off')} من دون علامات، للبرامج التي تعرضها مربعات؛ ${typed('visual')} يرتب الحروف ويصلها، للبرامج التي لا تفعل ذلك. القيمة الأصلية في المتغير ${typed('US_MOROCCO_SECURITY_BIDI')}.`,
    exitCodes: `رموز الخروج: ${typed('0')} تم الجواب، ${typed('1')} لا شيء في قاعدة المعطيات أو خلل في البرنامج، ${typed('2')} خطأ في الاستعمال.`,
  },
} as const satisfies Readonly<Record<Language, Words>>;

/** What `--help` adds to the help of the answers: how to ask from a terminal. */
export function terminalHelp(language: Language): Shown['sections'][number] {
  const { usage, flags, atThePrompt, direction, exitCodes } = words[language];
  return {
    title: usage,
    blocks: [
      { type: 'fields', fields: FLAG_LINES.map((flag) => ({ label: flag, value: flags[flag] })) },
      { type: 'text', text: atThePrompt },
      { type: 'text', text: direction },
      { type: 'text', text: exitCodes },
    ],
  };
}
