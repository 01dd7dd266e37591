import {
  directionOf,
  formatEdtf,
  type Language,
  languageNames,
  languages,
} from '@us-morocco-security/answers';
import { renderToString } from 'preact-render-to-string';
import type { Page } from '../pages/page.ts';
import type { LocalSite } from '../pages/site.ts';
import { Menu } from '../pages/tools.tsx';
import { type DrawnPicture, Link, type Place, PlaceContext, relative } from './link.tsx';
import { rich } from './text.tsx';

/** What a page loads, by its path from the root of the site. */
export interface Assets {
  readonly style: string;
  /** Further styles by name. */
  readonly styles: Readonly<Record<string, string>>;
  /** Scripts by name. */
  readonly scripts: Readonly<Record<string, string>>;
}

/**
 * Nothing is loaded from elsewhere, and a page may send nothing anywhere. What draws pictures is WebAssembly, which a
 * policy allows by name.
 */
const policyFor = ({ drawsPictures = false }: Page): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    drawsPictures ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "worker-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** A whole page as HTML. */
export function documentOf(
  site: LocalSite,
  page: Page,
  assets: Assets,
  head: string,
  picture: DrawnPicture | undefined,
): string {
  const { language, paths, say } = site;
  const place: Place = {
    path: page.path,
    picture,
    recordPath: paths.record,
    questionPath: paths.question,
  };
  const direction = directionOf(language);
  const html = renderToString(
    <PlaceContext.Provider value={place}>
      <body>
        <a class="skip" href="#content">
          {say('web-skip')}
        </a>
        <header>
          {page.isAlone === true ? (
            <b>{rich(say('web-site'))}</b>
          ) : (
            <Link to={paths.home}>{rich(say('web-site'))}</Link>
          )}
          <Languages page={page} label={say('web-languages')} />
          {page.isAlone !== true && <Menu site={site} />}
        </header>
        <main id="content" tabIndex={-1}>
          {page.body}
        </main>
        <footer>
          <p>
            {rich(
              say('web-version', {
                version: site.dataset.version,
                day: formatEdtf(site.dataset.asOf, language),
              }),
            )}
          </p>
        </footer>
      </body>
    </PlaceContext.Provider>,
  );
  const styles = [
    assets.style,
    ...(page.style === undefined ? [] : [named(assets.styles, page.style)]),
  ];
  const scripts = (page.scripts ?? []).map(
    (name) =>
      `<script type="module" src="${relative(page.path, named(assets.scripts, name))}"></script>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    ...styles.map((path) => `<link rel="stylesheet" href="${relative(page.path, path)}">`),
    head,
    ...scripts,
    '</head>',
    html,
    '</html>',
    '',
  ].join('\n');
}

function named(files: Readonly<Record<string, string>>, name: string): string {
  const path = files[name];
  if (path === undefined) throw new Error(`There is no file "${name}".`);
  return path;
}

/** The same page in each language. */
function Languages({ page, label }: { page: Page; label: string }) {
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {languages.map((language) => (
          <li>
            <a
              href={relative(page.path, pathIn(page.path, language))}
              lang={language}
              hreflang={language}
              aria-current={language === page.language ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The path of the same page in another language: pages differ by the folder of their language alone. */
export const pathIn = (path: string, language: string): string =>
  path.replace(/(?<=^|^v\/[^/]+\/)(?:ar|en|fr)(?=\/)/, language);

/** A text for an attribute or an element. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A page without menu or script: where to go, and nothing else. */
export const plainDocument = (language: Language, title: string, body: string, head = ''): string =>
  [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>${head}</head>`,
    `<body><main><h1>${escaped(title)}</h1>${body}</main></body>`,
    '</html>',
    '',
  ].join('\n');
