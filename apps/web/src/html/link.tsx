import type { Request } from '@us-morocco-security/answers';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A picture that the site has as a file. */
export interface DrawnPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** What links of a page are written from. */
export interface Place {
  /** The page, from the root of the site: `ar/systems/himars/`. */
  readonly path: string;
  /** The picture of the page, from the root of the site; undefined where it has none. */
  readonly picture: DrawnPicture | undefined;
  /** The page of a record in the language of this page; undefined where it has none. */
  readonly recordPath: (id: string) => string | undefined;
  /** The page that answers a question; undefined where none does. */
  readonly questionPath: (request: Pick<Request, 'command' | 'options'>) => string | undefined;
}

export const PlaceContext = createContext<Place | undefined>(undefined);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === undefined) throw new Error('A link is written outside of a page.');
  return place;
}

/** An address from one page to another that holds wherever the site lies: `../../systems/himars/`. */
export function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared += 1;
  const up = '../'.repeat(folders.length - shared);
  return `${up}${parts.slice(shared).join('/')}` || './';
}

/** A link within the site. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  const { path } = usePlace();
  return to === path ? (
    <a href={relative(path, to)} aria-current="page">
      {children}
    </a>
  ) : (
    <a href={relative(path, to)}>{children}</a>
  );
}

/** A link to a page that may not exist: then the text alone. */
export function MaybeLink({
  to,
  children,
}: {
  to: string | undefined;
  children: ComponentChildren;
}) {
  return to === undefined ? children : <Link to={to}>{children}</Link>;
}
