import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a message whose buttons change under it.
 *
 * @param shown - what the message shows: another value draws other buttons
 */
export function useKeptFocus(shown: unknown) {
  const article = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    const { current } = article;
    if (isPressed.current && current?.contains(document.activeElement) === false) current.focus();
    isPressed.current = false;
  }, [shown]);
  const pressed = (): void => {
    isPressed.current = true;
  };
  return { article, pressed };
}
