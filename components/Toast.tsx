import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from './keys.ts';

const SHOWN = 10_000;

/** Something was done and can be undone: stays 10 s, longer while pointed at or focused; F6 reaches it. */
export function Toast(props: {
  readonly text: string;
  readonly action: string;
  onAction(): void;
  /** Time is up. */
  onEnd(): void;
}) {
  const [isHeld, setHeld] = useState(false);
  const left = useRef(SHOWN);
  const end = useRef(props.onEnd);
  end.current = props.onEnd;
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isHeld) return;
    const since = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - since;
    };
  }, [isHeld]);
  useKeys(({ key }) => {
    if (key === 'F6') button.current?.focus();
    return key === 'F6';
  });

  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="grow">{props.text}</span>
      <button type="button" ref={button} onClick={props.onAction} aria-keyshortcuts="F6">
        {props.action}
      </button>
    </div>
  );
}
