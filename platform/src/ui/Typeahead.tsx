import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { placePopup } from './placePopup.browser.ts';
import { words } from './words.ts';

/** One thing in a list that opens beneath a field. */
export interface Choice {
  /** Unique in the list. */
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Whether it is what was chosen before. */
  readonly isChosen?: boolean;
}

/** Things of a kind, under its name where there are several kinds. */
export interface ChoiceGroup {
  readonly title?: string;
  readonly choices: readonly Choice[];
}

/**
 * A field with a list of choices beneath it that follows what is typed (ARIA's combobox with a list). Arrow keys walk the list while
 * the field keeps the focus, Enter chooses, Escape closes. Which choices there are is for the owner to say.
 */
export function Typeahead({
  label,
  isLabelHidden = false,
  text,
  onText,
  groups,
  onChoose,
  onClose,
  below,
  isListed,
  placeholder,
  before,
  after,
  className = '',
  shortcut,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (key: string) => void;
  /** Told when the list closes without a choice. */
  readonly onClose?: () => void;
  /** Said beneath the list, or in its place: nothing fits, more is to be found. */
  readonly below?: ReactNode;
  /** Whether there is anything to open. */
  readonly isListed: boolean;
  readonly placeholder?: string | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly className?: string;
  /** The key that leads to the field from anywhere on the page. */
  readonly shortcut?: string;
}): ReactNode {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const isOpen = isAsked && isListed;
  const keys = groups.flatMap(({ choices }) => choices.map(({ key }) => key));
  const first = keys[0];
  const chosen = groups.flatMap(({ choices }) => choices).find((choice) => choice.isChosen)?.key;
  const pointed =
    active !== null && keys.includes(active) ? active : isOpen && text !== '' ? (chosen ?? first) : undefined;
  useShortcut(field, shortcut);
  useLayoutEffect(() => {
    if (isOpen) placePopup(popup.current!, frame.current!);
  }, [isOpen, keys.length]);
  useEffect(() => {
    if (isOpen) popup.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, pointed]);
  const close = (): void => {
    setAsked(false);
    setActive(null);
    onClose?.();
  };
  const choose = (key: string): void => {
    setAsked(false);
    setActive(null);
    onChoose(key);
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      setAsked(true);
      const from = pointed === undefined ? (step > 0 ? -1 : keys.length) : keys.indexOf(pointed);
      if (isOpen && keys.length > 0) setActive(keys[(from + step + keys.length) % keys.length]!);
    } else if (event.key === 'Enter' && isOpen && pointed !== undefined) {
      event.preventDefault();
      choose(pointed);
    } else if (event.key === 'Escape' && (isAsked || text !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (!isOpen) onText('');
      close();
    }
  };
  return (
    <div
      className="relative min-w-0"
      onBlur={({ relatedTarget }) => {
        if (!frame.current!.contains(relatedTarget) && popup.current?.contains(relatedTarget) !== true) close();
      }}
    >
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'field-label block pb-[0.15rem]'}>
        {label}
      </label>
      <div ref={frame} className={`field-box gap-2 ${className}`}>
        {before}
        <input
          ref={field}
          id={id}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen && pointed !== undefined ? `${id}-${keys.indexOf(pointed)}` : undefined}
          aria-keyshortcuts={shortcut}
          placeholder={placeholder}
          className="min-w-0 flex-1 self-stretch bg-transparent outline-none"
          value={text}
          onChange={({ target }) => {
            setAsked(true);
            setActive(null);
            onText(target.value);
          }}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={() => setAsked(true)}
          onKeyDown={pressed}
        />
        {after}
      </div>
      {isOpen && (
        <div ref={popup} className="popup typeahead-popup" onPointerDown={(event) => event.preventDefault()}>
          {keys.length > 0 && (
            <div
              id={`${id}-list`}
              role="listbox"
              aria-label={label}
              className="min-h-0 overflow-y-auto overscroll-contain"
            >
              {groups.map(({ title, choices }, at) => (
                <div key={title ?? at} role="group" aria-label={title ?? label}>
                  {title !== undefined && (
                    <div aria-hidden="true" className="px-3 pt-2 pb-0.5 text-[0.85rem] text-muted">
                      {title}
                    </div>
                  )}
                  {choices.map(({ key, label: called, note, isChosen }) => (
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus, and the keys
                    <div
                      key={key}
                      id={`${id}-${keys.indexOf(key)}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={key === pointed}
                      data-highlighted={key === pointed ? '' : undefined}
                      className="option"
                      onPointerMove={() => setActive(key)}
                      onClick={() => choose(key)}
                    >
                      <span className={isChosen === true ? 'font-semibold' : undefined}>
                        {called}
                        {isChosen === true && <span className="sr-only"> ({words.chosen})</span>}
                      </span>
                      {note !== undefined && note !== '' && <span className="option-note">{note}</span>}
                    </div>
                  ))}
                </div>
              ))}
            </div>
          )}
          {below}
        </div>
      )}
      <p role="status" className="sr-only">
        {isOpen && keys.length > 0 ? words.choices(keys.length) : ''}
      </p>
    </div>
  );
}

/** A key leads to the field, unless one is typing somewhere. */
function useShortcut(field: React.RefObject<HTMLInputElement | null>, shortcut: string | undefined): void {
  useEffect(() => {
    if (shortcut === undefined) return undefined;
    const lead = (event: globalThis.KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (key !== shortcut || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, [field, shortcut]);
}
