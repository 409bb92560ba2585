import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

/** A button that opens a small sheet under it; Escape, a click elsewhere or leaving it closes the sheet. */
export function Menu(props: {
  readonly label: string;
  readonly isSet?: boolean;
  readonly class?: string;
  content(close: () => void): ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('.sheet-menu input, .sheet-menu button')?.focus();
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
    };
    const host = root.current;
    document.addEventListener('pointerdown', onPointer);
    host?.addEventListener('keydown', onKeyDown);
    host?.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      host?.removeEventListener('keydown', onKeyDown);
      host?.removeEventListener('focusout', onFocusOut);
    };
  }, [isOpen]);
  return (
    <div class={`menu ${props.class ?? ''}`} ref={root}>
      <button
        type="button"
        ref={button}
        class={`btn chip${props.isSet ? ' set' : ''}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {props.label}
        <Icon name="down" />
      </button>
      {isOpen && (
        <div class="sheet-menu" id={id}>
          {props.content(close)}
        </div>
      )}
    </div>
  );
}
