import type { Language } from '../../packages/answers/dist/index.js';

/** A question whose first message is drawn, as it is typed in each language. */
export interface Question {
  /** Names its pictures. */
  readonly name: string;
  readonly lines: Readonly<Record<Language, string>>;
}

const everywhere = (name: string, line: string): Question => ({
  name,
  lines: { ar: line, en: line, fr: line },
});

/** One of every command, and of what goes wrong. */
export const questions: readonly Question[] = [
  everywhere('overview', '/overview'),
  everywhere('fms', '/fms'),
  everywhere('fms-notified', '/fms stage:notified'),
  everywhere('eda', '/eda'),
  everywhere('dcs', '/dcs'),
  everywhere('fmf', '/fmf'),
  everywhere('imet', '/imet'),
  everywhere('demining', '/demining'),
  everywhere('assistance', '/assistance'),
  everywhere('assistance-fmf', '/assistance fmf'),
  everywhere('peacekeeping', '/peacekeeping'),
  everywhere('exercises', '/exercises'),
  everywhere('exercises-2024', '/exercises 2024'),
  everywhere('partnerships', '/partnerships'),
  everywhere('timeline', '/timeline'),
  everywhere('onthisday', '/onthisday 06-18'),
  { name: 'system-himars', lines: named('/system', 'هيمارس', 'HIMARS') },
  { name: 'system-f16', lines: named('/system', 'إف 16', 'F-16') },
  { name: 'system-apache', lines: named('/system', 'أباتشي', 'Apache') },
  everywhere('deal-himars', '/deal fms-2023-himars'),
  everywhere('deal-apache', '/deal fms-2019-ah64e'),
  everywhere('compare-himars-jsow', '/compare himars jsow'),
  everywhere('compare-years', '/compare 2019 2024'),
  everywhere('conflicts', '/conflicts'),
  {
    name: 'verify',
    lines: {
      ar: '/verify تسلم المغرب 40 راجمة هيمارس بقيمة 524.2 مليون دولار.',
      en: '/verify Morocco received 40 HIMARS for $524.2 million.',
      fr: '/verify Le Maroc a reçu 40 HIMARS pour 524,2 millions de dollars.',
    },
  },
  {
    name: 'mentions',
    lines: {
      ar: '/mentions تسلم المغرب مقاتلات إف 16 وصواريخ ستينغر',
      en: '/mentions Morocco received F-16 jets and Stinger missiles under FMS.',
      fr: '/mentions Le Maroc a reçu des F-16 et des missiles Stinger.',
    },
  },
  everywhere('explain', '/explain LOA'),
  everywhere('sources', '/sources'),
  everywhere('sources-record', '/sources record:listed-himars'),
  everywhere('cite', '/cite listed-himars'),
  { name: 'search', lines: named('/search', 'أباتشي', 'apache') },
  { name: 'search-nothing', lines: named('/search', 'منطاد', 'zeppelin') },
  everywhere('whatsnew', '/whatsnew'),
  everywhere('about', '/about'),
  everywhere('help', '/help'),
  everywhere('help-timeline', '/help timeline'),
  everywhere('language', '/language'),
  everywhere('failure-command', '/fsm'),
  everywhere('failure-name', '/system himrs'),
  everywhere('failure-option', '/deal'),
  everywhere('failure-page', '/timeline page:99'),
];

function named(command: string, arabic: string, latin: string): Question['lines'] {
  const line = `${command} ${latin}`;
  return { ar: `${command} ${arabic}`, en: line, fr: line };
}
