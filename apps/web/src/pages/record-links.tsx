import { Link } from '../html/link.tsx';
import { rich } from '../html/text.tsx';
import { entryOf, nameOf } from './names.ts';
import type { LocalSite } from './site.ts';

/** The records that refer to one, as links. */
export function RecordLinks({ site, id, title }: { site: LocalSite; id: string; title?: string }) {
  const { backlinks, dataset, language, paths, say } = site;
  const links = (backlinks.get(id) ?? []).flatMap((from) => {
    const to = paths.record(from);
    const entry = entryOf(dataset, from);
    return to === undefined || entry === undefined ? [] : [{ to, name: nameOf(entry, language) }];
  });
  if (links.length === 0) return null;
  return (
    <section id="linked">
      <h2>{title ?? say('web-linked')}</h2>
      <ul>
        {links.map(({ to, name }) => (
          <li>
            <Link to={to}>{rich(name)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
