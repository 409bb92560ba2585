import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Tabbed<Name extends string> = {
  readonly label: string;
  /** Ids of tabs and panel begin with this. */
  readonly id: string;
  readonly tabs: readonly {
    readonly name: Name;
    readonly label: string;
    readonly count?: number | undefined;
  }[];
  readonly chosen: Name;
  onChoose(name: Name): void;
};

/** A row of tabs with counts: one stop for Tab, arrows and Home/End within, chosen as they are reached. */
export function Tabs<Name extends string>({ label, id, tabs, chosen, onChoose }: Tabbed<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label, count }) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          id={`${id}-tab-${name}`}
          aria-selected={name === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {label} {count !== undefined && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
