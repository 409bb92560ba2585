import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** What went wrong or needs the reader's eye, at the top of a surface until it is dealt with. */
export const Notice = (props: {
  readonly tone: 'bad' | 'warn';
  readonly title: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}) => (
  <div class={`notice ${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
    <Icon name={props.tone === 'bad' ? 'warn' : 'suggested'} />
    <div class="grow">
      <b>{props.title}</b>
      {props.hint}
      {props.children && <div class="line wrap">{props.children}</div>}
    </div>
  </div>
);
