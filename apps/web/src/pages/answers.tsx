import {
  answeredCommands,
  chartNames,
  commandWords,
  type Reply,
  yearsOnRecord,
} from '@us-morocco-security/answers';
import { topics } from '@us-morocco-security/core';
import { NextView } from '../html/blocks.tsx';
import { Link } from '../html/link.tsx';
import { ReplyView } from '../html/reply.tsx';
import { plain, rich } from '../html/text.tsx';
import type { Page } from './page.ts';
import type { LocalSite } from './site.ts';

/** The pages that answer a question: commands without options, years, topics and versions of the data. */
export function answerPages(site: LocalSite): readonly Page[] {
  const { dataset, language, paths, say } = site;
  const years = yearsOnRecord(dataset);
  return [
    ...answeredCommands.map((command) =>
      answerPage(
        site,
        paths.answer(command),
        commandWords(command, language).title,
        site.ask(command),
      ),
    ),
    ...years.map((year) =>
      answerPage(
        site,
        paths.year(year),
        say('web-year', { year }),
        site.ask('timeline', { from: year, to: year }),
      ),
    ),
    ...topics.map((topic) =>
      answerPage(site, paths.topic(topic), say(`topic-${topic}`), site.ask('timeline', { topic })),
    ),
    ...chartNames.map((name) =>
      answerPage(
        site,
        paths.chart(name),
        say(`chart-${name}.label`),
        site.ask('chart', { which: name }),
      ),
    ),
    ...dataset.releases.map(({ version }) =>
      answerPage(
        site,
        paths.release(version),
        say('web-release', { version }),
        site.ask('whatsnew', { release: version }),
      ),
    ),
    indexPage(
      site,
      paths.years,
      say('web-years'),
      years.map((year) => ({ to: paths.year(year), name: year })),
    ),
    indexPage(
      site,
      paths.topics,
      say('web-topics'),
      topics.map((topic) => ({ to: paths.topic(topic), name: say(`topic-${topic}`) })),
    ),
    indexPage(
      site,
      paths.charts,
      commandWords('chart', language).title,
      chartNames.map((name) => ({ to: paths.chart(name), name: say(`chart-${name}.label`) })),
    ),
    indexPage(
      site,
      paths.releases,
      say('web-releases'),
      dataset.releases.map(({ version }) => ({ to: paths.release(version), name: version })),
    ),
  ];
}

function answerPage(site: LocalSite, path: string, title: string, reply: Reply): Page {
  return {
    path,
    language: site.language,
    title: plain(title),
    description: plain(reply.lead.text),
    picture: reply.illustration?.picture ?? undefined,
    body: (
      <article>
        <h1>{rich(title)}</h1>
        <ReplyView reply={reply} title={plain(title)} />
        <NextView next={reply.next} title={site.say('web-next')} />
      </article>
    ),
  };
}

function indexPage(
  { language }: LocalSite,
  path: string,
  title: string,
  links: readonly { readonly to: string; readonly name: string }[],
): Page {
  return {
    path,
    language,
    title: plain(title),
    description: plain(title),
    body: (
      <>
        <h1>{rich(title)}</h1>
        <ul class="index">
          {links.map(({ to, name }) => (
            <li>
              <Link to={to}>{rich(name)}</Link>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
