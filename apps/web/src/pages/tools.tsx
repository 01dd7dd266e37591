import { answeredCommands, commandWords } from '@us-morocco-security/answers';
import { collectionNames } from '@us-morocco-security/core';
import { Link, relative, usePlace } from '../html/link.tsx';
import { ReplyView } from '../html/reply.tsx';
import { plain, rich } from '../html/text.tsx';
import type { Page } from './page.ts';
import type { LocalSite } from './site.ts';

/** The first page of a language: the overview, and where to go on. */
export function homePage(site: LocalSite): Page {
  const { language, paths, say } = site;
  const reply = site.ask('overview');
  return {
    path: paths.home,
    language,
    title: plain(say('web-site')),
    description: plain(reply.lead.text),
    picture: reply.illustration?.picture ?? undefined,
    scripts: ['search'],
    body: (
      <>
        <h1>{rich(say('web-site'))}</h1>
        <SearchForm site={site} />
        <ReplyView reply={reply} title={plain(say('web-site'))} />
      </>
    ),
  };
}

export function searchPage(site: LocalSite): Page {
  const { language, paths, say } = site;
  const { title, description } = commandWords('search', language);
  return {
    path: paths.search,
    language,
    title,
    description: plain(description),
    scripts: ['search'],
    body: (
      <>
        <h1>{title}</h1>
        <SearchForm site={site} />
        <noscript>
          <p>{rich(say('web-search-script'))}</p>
        </noscript>
      </>
    ),
  };
}

function SearchForm({ site: { language, paths, say } }: { site: LocalSite }) {
  const { path } = usePlace();
  return (
    <search>
      <form
        class="search"
        action={path === paths.search ? undefined : relative(path, paths.search)}
        data-language={language}
        data-root={relative(path, paths.home)}
        data-none={say('web-search-none')}
        data-wait={say('web-search-wait')}
      >
        <label for="q">{say('web-search-label')}</label>
        <input id="q" name="q" type="search" dir="auto" autocomplete="off" enterkeyhint="search" />
        <div role="status" aria-live="polite" />
        <ol class="results" />
      </form>
    </search>
  );
}

export function verifyPage(site: LocalSite): Page {
  const { language, paths, say } = site;
  const { title, description } = commandWords('verify', language);
  const columns = [
    say('web-column-sentence'),
    say('web-column-part'),
    say('web-column-verdict'),
    say('web-column-recorded'),
  ];
  return {
    path: paths.verify,
    language,
    title,
    description: plain(description),
    scripts: ['verify'],
    body: (
      <>
        <h1>{title}</h1>
        <p class="private">{say('web-verify-private')}</p>
        <form
          class="verify"
          data-language={language}
          data-root={'../'}
          data-columns={columns.map(plain).join('|')}
          data-wait={say('web-search-wait')}
          data-reading={plain(say('section-sentences'))}
          data-long={plain(say('web-verify-long'))}
          data-failed={plain(say('web-failed'))}
        >
          <label for="claim">{say('web-verify-label')}</label>
          <textarea id="claim" name="claim" rows={8} dir="auto" />
          <button type="submit">{say('web-verify-button')}</button>
          <noscript>
            <p>{rich(say('web-verify-script'))}</p>
          </noscript>
        </form>
        <p class="verdict lead" role="status" aria-live="polite" />
        <div class="checked" />
      </>
    ),
  };
}

/** The menu of every page: what there is, by kind. */
export function Menu({ site: { language, paths, say } }: { site: LocalSite }) {
  return (
    <nav class="menu" aria-label={say('web-menu')}>
      <ul>
        <li>
          <Link to={paths.search}>{commandWords('search', language).title}</Link>
        </li>
        <li>
          <Link to={paths.verify}>{commandWords('verify', language).title}</Link>
        </li>
        <li>
          <Link to={paths.play}>{say('play-title')}</Link>
        </li>
      </ul>
      <details>
        <summary>{say('web-menu-answers')}</summary>
        <ul>
          {answeredCommands.map((command) => (
            <li>
              <Link to={paths.answer(command)}>{commandWords(command, language).title}</Link>
            </li>
          ))}
          <li>
            <Link to={paths.years}>{say('web-years')}</Link>
          </li>
          <li>
            <Link to={paths.topics}>{say('web-topics')}</Link>
          </li>
          <li>
            <Link to={paths.charts}>{commandWords('chart', language).title}</Link>
          </li>
          <li>
            <Link to={paths.releases}>{say('web-releases')}</Link>
          </li>
        </ul>
      </details>
      <details>
        <summary>{say('web-menu-records')}</summary>
        <ul>
          {collectionNames.map((collection) => (
            <li>
              <Link to={paths.list(collection)}>{say(`collection-${collection}`)}</Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
