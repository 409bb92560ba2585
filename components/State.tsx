import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A whole surface that has nothing to list: what is, what it means, what to do. */
export const State = (props: {
  /** Whether it is the surface's only heading. */
  readonly isWhole?: boolean;
  readonly title: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly children?: ComponentChildren;
}) => (
  <div class="state" role="status">
    {props.icon && <Icon name={props.icon} />}
    {props.isWhole ? <h1>{props.title}</h1> : <h2>{props.title}</h2>}
    {props.hint && <p>{props.hint}</p>}
    {props.children && <div class="line wrap">{props.children}</div>}
  </div>
);
