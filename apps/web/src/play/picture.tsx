import { useLayoutEffect, useRef } from 'preact/hooks';

interface PictureProps {
  readonly svg: string;
  readonly description: string;
}

/** A picture that the bot sent, with the fonts that the page has loaded for it. */
export function Picture({ svg, description }: PictureProps) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    documentElement.setAttribute('aria-label', description);
    frame.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg, description]);
  return <figure class="drawing" ref={frame} />;
}
