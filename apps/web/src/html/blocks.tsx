import type {
  Badge,
  Bar,
  Block,
  FollowUp,
  ListItem,
  TableBlock,
} from '@us-morocco-security/answers';
import { MaybeLink, usePlace } from './link.tsx';
import { plain, rich } from './text.tsx';

export function BadgeMark({ badge }: { badge: Badge }) {
  return (
    <span class={`badge badge-${badge.tone}`} data-value={badge.value}>
      {rich(badge.text)}
    </span>
  );
}

/**
 * A block of an answer as HTML.
 *
 * @param under - the title above it, which a list of sources does not repeat
 */
export function BlockView({ block, under }: { block: Block; under?: string }) {
  switch (block.type) {
    case 'heading':
      return <h3>{rich(block.text)}</h3>;
    case 'text':
      return <p>{rich(block.text)}</p>;
    case 'fields':
      return (
        <dl>
          {block.fields.map(({ label, value }) => (
            <div>
              <dt>{rich(label)}</dt>
              <dd>{rich(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul class="entries">
          {block.items.map((item) => (
            <ItemView item={item} />
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} />;
    case 'badge':
      return (
        <p>
          <BadgeMark badge={block.badge} />
        </p>
      );
    case 'notice':
      return (
        <aside class={`notice notice-${block.tone}`}>
          <h3>{rich(block.title)}</h3>
          {block.lines.map((line) => (
            <p>{rich(line)}</p>
          ))}
        </aside>
      );
    case 'citations':
      return (
        <>
          {block.title === under ? null : <h3>{rich(block.title)}</h3>}
          <ul class="citations">
            {block.citations.map(({ text, badges, url }) => (
              <li>
                {url === undefined ? rich(text) : <a href={url}>{rich(text)}</a>}{' '}
                {badges.map((badge) => (
                  <BadgeMark badge={badge} />
                ))}
              </li>
            ))}
          </ul>
        </>
      );
    case 'verbatim':
      return (
        <>
          <h3>{rich(block.label)}</h3>
          <pre dir="auto">{block.text}</pre>
        </>
      );
    case 'chart':
      return (
        <figure class="chart">
          <figcaption>{rich(block.title)}</figcaption>
          <BarsView bars={block.bars} most={block.most} />
          <p class="summary">{rich(block.summary)}</p>
          {block.caveats.map((caveat) => (
            <p class="caveat">{rich(caveat)}</p>
          ))}
        </figure>
      );
    default:
      return block satisfies never;
  }
}

function ItemView({ item }: { item: ListItem }) {
  const { recordPath } = usePlace();
  const { text, badges, detail, record, stage } = item;
  return (
    <li data-stage={stage}>
      <MaybeLink to={record === undefined ? undefined : recordPath(record)}>{rich(text)}</MaybeLink>{' '}
      {badges.map((badge) => (
        <BadgeMark badge={badge} />
      ))}
      {detail?.split('\n').map((line) => (
        <p class="detail">{rich(line)}</p>
      ))}
    </li>
  );
}

function TableView({ block: { columns, rows } }: { block: TableBlock }) {
  return (
    <div class="scrolling">
      <table class="stacked">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{rich(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, index) => {
                const label = plain(columns[index] ?? '');
                return index === 0 ? (
                  <th scope="row" data-label={label}>
                    {rich(cell)}
                  </th>
                ) : (
                  <td data-label={label}>{rich(cell)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Bars as a table whose cells are drawn: the numbers are there without the drawing. */
function BarsView({ bars, most }: { bars: readonly Bar[]; most: number | undefined }) {
  const longest = most ?? Math.max(...bars.map(({ value }) => value ?? 0), 1);
  return (
    <table class="bars">
      <tbody>
        {bars.map(({ label, value, shown }) => (
          <tr>
            <th scope="row">{rich(label)}</th>
            <td>
              {value === null ? null : (
                <meter min={0} max={longest} value={value} aria-hidden="true" />
              )}
              {rich(shown)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Questions to go on with, as links to the pages that answer them; what this page answers is left out. */
export function NextView({ next, title }: { next: readonly FollowUp[]; title: string }) {
  const { path, questionPath } = usePlace();
  const links = next.flatMap((question) => {
    const to = questionPath(question.request);
    return to === undefined || to === path ? [] : [{ to, title: question.title }];
  });
  if (links.length === 0) return null;
  return (
    <nav class="next" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ to, title: text }) => (
          <li>
            <MaybeLink to={to}>{rich(text)}</MaybeLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
