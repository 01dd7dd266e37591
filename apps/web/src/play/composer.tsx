import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type Store, useStore } from './store.ts';

/** Something that completes what is typed, or is chosen instead of it. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  /** Does what was chosen, and returns what stands in the field then. */
  choose(): string;
}

interface ComposerProps {
  readonly label: string;
  readonly send: { readonly label: string; readonly text: (text: string) => void };
  /** What is typed. */
  readonly draft: Store<string>;
  suggest(text: string): Promise<readonly Suggestion[]>;
  /** Beside the label. */
  readonly children?: ComponentChildren;
}

interface List {
  move(by: number): void;
  close(): void;
}

/** What keys do with an open list. */
const KEYS: Readonly<Record<string, (list: List) => void>> = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Escape: ({ close }) => close(),
};

/** A field with suggestions: arrows choose one, Enter takes it, or sends what is typed. */
export function Composer({ label, send, draft, suggest, children }: ComposerProps) {
  const text = useStore(draft);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const typed = useRef(0);
  const id = useId();
  const isOpen = suggestions.length > 0;

  const close = (): void => {
    typed.current += 1;
    setSuggestions([]);
    setActive(-1);
  };

  const type = async (next: string): Promise<void> => {
    close();
    draft.set(next);
    const { current } = typed;
    const found = await suggest(next);
    if (current === typed.current) setSuggestions(found);
  };

  const submit = (): void => {
    close();
    if (text.trim() !== '') send.text(text.trim());
  };

  const move = (by: number): void => {
    const next = (active + by + suggestions.length) % suggestions.length;
    setActive(active < 0 && by < 0 ? suggestions.length - 1 : next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };

  /** Whether a key does something other than what a field does with it. */
  const takes = (key: string): boolean => {
    if (key === 'Enter') {
      const chosen = suggestions[active];
      if (chosen === undefined) submit();
      else void type(chosen.choose());
      return true;
    }
    const act = isOpen ? KEYS[key] : undefined;
    act?.({ move, close });
    return act !== undefined;
  };

  return (
    <div class="composer">
      <div class="composer-head">
        <label class="note" for={id}>
          {label}
        </label>
        {children}
      </div>
      {isOpen && (
        <div class="suggestions" role="listbox" id={`${id}-list`} aria-label={label}>
          {suggestions.map((suggestion, index) => (
            <div
              key={suggestion.key}
              id={`${id}-${index}`}
              class="suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                void type(suggestion.choose());
              }}
            >
              <b class="suggestion-name" dir="auto">
                {suggestion.label}
              </b>
              {suggestion.detail !== undefined && (
                <span class="suggestion-detail" dir="auto">
                  {suggestion.detail}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
      <div class="composer-bar">
        <input
          id={id}
          class="field"
          type="text"
          dir="auto"
          autocomplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          value={text}
          onInput={({ currentTarget }) => void type(currentTarget.value)}
          onFocus={() => void type(draft.value)}
          onBlur={close}
          onKeyDown={(event) => {
            if (!event.isComposing && takes(event.key)) event.preventDefault();
          }}
        />
        <button class="send" type="button" onClick={submit}>
          {send.label}
        </button>
      </div>
    </div>
  );
}
