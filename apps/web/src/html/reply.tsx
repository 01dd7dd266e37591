import type { Point, Reply, Section } from '@us-morocco-security/answers';
import { BadgeMark, BlockView } from './blocks.tsx';
import { MaybeLink, relative, usePlace } from './link.tsx';
import { rich } from './text.tsx';

/** The lead and the points of an answer. */
export function FirstView({ reply: { lead, points, isList } }: { reply: Reply }) {
  const List = isList ? 'ol' : 'ul';
  return (
    <>
      <p class="lead">
        {rich(lead.text, lead.figure)}{' '}
        {lead.source === null ? null : (
          <small class="source">
            {lead.source.url === null ? (
              rich(lead.source.label)
            ) : (
              <a href={lead.source.url}>{rich(lead.source.label)}</a>
            )}
          </small>
        )}
      </p>
      {points.length === 0 ? null : (
        <List class="points">
          {points.map((point) => (
            <PointView point={point} />
          ))}
        </List>
      )}
    </>
  );
}

function PointView({ point }: { point: Point }) {
  const { recordPath, questionPath } = usePlace();
  const { head, text, badge, detail, next, record, stage } = point;
  const to =
    (record === undefined ? undefined : recordPath(record)) ??
    (next === undefined ? undefined : questionPath(next.request));
  return (
    <li data-stage={stage}>
      {head === undefined ? null : (
        <>
          <b>{rich(head)}</b>{' '}
        </>
      )}
      <MaybeLink to={to}>{rich(text)}</MaybeLink>{' '}
      {badge === undefined ? null : <BadgeMark badge={badge} />}
      {detail?.split('\n').map((line) => (
        <p class="detail">{rich(line)}</p>
      ))}
    </li>
  );
}

/** A part of an answer, under its title; a prefix tells the parts of two answers on one page apart. */
export function SectionView({
  section: { key, title, blocks },
  prefix = '',
}: {
  section: Section;
  prefix?: string;
}) {
  return (
    <section id={`${prefix}${key}`}>
      <h2>{rich(title)}</h2>
      {blocks.map((block) => (
        <BlockView block={block} under={title} />
      ))}
    </section>
  );
}

/** A whole answer, with the picture of its page. */
export function ReplyView({ reply, title = '' }: { reply: Reply; title?: string }) {
  return (
    <>
      <FirstView reply={reply} />
      <PictureView title={title} />
      {reply.sections.map((section) => (
        <SectionView section={section} />
      ))}
    </>
  );
}

/** The picture of the page, where it has one: what it shows is in the words around it. */
export function PictureView({ title }: { title: string }) {
  const { path, picture } = usePlace();
  if (picture === undefined) return null;
  const { height, path: file, width } = picture;
  return (
    <figure class="picture">
      <img src={relative(path, file)} alt={title} width={width} height={height} loading="lazy" />
    </figure>
  );
}
