import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface LogProps {
  readonly label: string;
  /** How many messages it has: with a further one it scrolls to the end. */
  readonly count: number;
  readonly children: ComponentChildren;
}

/** The messages of a chat; what is added is read aloud. */
export function Log({ label, count, children }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const last = box.current?.lastElementChild;
    if (box.current && last instanceof HTMLElement) {
      box.current.scrollTop = last.offsetTop - box.current.offsetTop - 8;
    }
  }, [count]);
  return (
    <div class="log" role="log" aria-label={label} aria-live="polite" ref={box}>
      {children}
    </div>
  );
}
