import { keyOf, NEW_LINE, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { Scene } from './scene.ts';
import { hasCapital } from './units.ts';
import { COMMON_SURNAME, DEED, GOING_ON } from './words.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const AND = keyOf('và');
/** `thể hiện`, no `thể thao` */
const THE = keyOf('thể');
const HIEN = keyOf('hiện');

/** A comma, a semicolon or `và`: joins the names of a list. */
export const isJoint = ({ key, shape }: Tokens, at: number): boolean =>
  shape[at] === SIGN ? key[at] === COMMA || key[at] === SEMICOLON : key[at] === AND;

/** Joined by a comma or `và` to a name before it, or to what begins like one after it. */
export function isListed(scene: Scene, at: number, to: number): boolean {
  return isAfterName(scene, at) || isFollowedBySurname(scene, to);
}

/** A name, and then a joint. */
export const isAfterName = ({ tokens, owner }: Scene, at: number): boolean =>
  at > 1 && tokens.gap[at] !== NEW_LINE && isJoint(tokens, at - 1) && owner[at - 2] !== 0;

/** A joint, and then what begins like a name: `, Nguyễn …`. */
export function isFollowedBySurname(scene: Scene, to: number): boolean {
  const { tokens, flags } = scene;
  const { gap, count } = tokens;
  if (to + 1 >= count || gap[to + 1] === NEW_LINE || !isJoint(tokens, to)) return false;
  if (((flags[to + 1] as number) & COMMON_SURNAME) === 0 || !hasCapital(tokens, to + 1)) return false;
  return scene.placeEnd(to + 1) <= to + 2;
}

/** Whether what comes next may come after a whole name: a sign, a line's end, a deed, a small word of grammar. */
export function isWholeAt({ tokens, flags }: Scene, to: number): boolean {
  const { gap, shape, key, count } = tokens;
  if (to >= count || gap[to] === NEW_LINE || shape[to] !== SMALL) return true;
  if (key[to] === THE && key[to + 1] === HIEN) return true;
  return ((flags[to] as number) & (DEED | GOING_ON)) !== 0;
}
