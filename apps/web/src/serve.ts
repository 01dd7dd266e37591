import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Language, languages } from '@us-morocco-security/answers';
import sirv from 'sirv';

export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The page that says that there is none, in the language of the address where it names one. */
  readonly notFound: (language: Language | undefined) => string;
}

/** Files whose address changes with their content. */
const LASTING = /\/(?:assets|pictures)\//;

/** Serves a folder as any static host would. */
export async function serve(
  folder: string,
  { host, notFound, port }: ServeOptions,
): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const caching = LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', caching);
    },
  });
  const server = createServer((request, response) => {
    const slashed = slashedAddress(request);
    if (slashed !== undefined) return redirect(response, slashed);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound(languageOf(request)));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** The links of a page are relative to its folder: an address without the slash at its end leads to the one with it. */
function slashedAddress({ url = '/' }: IncomingMessage): string | undefined {
  const { last = '', query = '' } =
    /^[^?]*\/(?<last>[^/?.]+)(?<query>\?.*)?$/.exec(url)?.groups ?? {};
  return last === '' ? undefined : `./${last}/${query}`;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to });
  response.end();
}

const languageOf = ({ url = '' }: IncomingMessage): Language | undefined =>
  languages.find((language) => url.includes(`/${language}/`));
