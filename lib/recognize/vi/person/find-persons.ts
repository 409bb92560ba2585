import { CAPITALS, NEW_LINE, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { Corrector } from '../corrector.ts';
import type { PersonFinding } from '../finding.ts';
import { goesOnList, isCalledAfter } from './against.ts';
import { correct } from './correct.ts';
import { cueBefore } from './cues.ts';
import { extentOf, isForeignInCapitals, isHonorificHere, skip } from './extent.ts';
import { findAgain } from './find-again.ts';
import { review, type Things } from './review.ts';
import { findingOf, keep, type Scene, type Surroundings, setScene } from './scene.ts';
import { hasCapital, lengthOf } from './units.ts';
import { unvouched } from './unvouched.ts';
import { vouched } from './vouched.ts';
import { DEGREE, HONORIFIC, NAME_SYLLABLE, SURNAME } from './words.ts';

/** Finds the names of persons: first those that something speaks for, then the same names wherever they stand. */
export function findPersons(
  tokens: Tokens,
  around: Surroundings,
  corrector?: Corrector,
): readonly PersonFinding[] {
  const scene = setScene(tokens, around);
  for (const { from, to } of corrector?.own('person') ?? [])
    keep(scene, { from, to, rule: 'own', cue: from });
  const things: Things = { from: [], to: [] };
  /** Where a name ends that only something is called after: the next of its list is one too. */
  let calledAfter = -1;
  let next = 0;
  for (let i = 0; i < scene.capitalCount; i++) {
    const at = scene.capitals[i] as number;
    if (at < next || isTaken(scene, at) || isPassedOver(scene, at)) continue;
    const extent = extentOf(scene, at);
    if (extent === at) continue;
    const cue = cueBefore(scene, at);
    if (!cue && (goesOnList(scene, at, calledAfter) || isCalledAfter(scene, at))) {
      things.from.push(at);
      things.to.push(extent);
      calledAfter = extent;
      next = extent;
      continue;
    }
    const name = cue ? vouched(scene, at, extent, cue) : unvouched(scene, at, extent);
    if (name) keep(scene, name);
    next = name ? name.to : cue ? at + 1 : skip(scene, at, extent);
  }
  review(scene, things);
  if (corrector) correct(scene, corrector);
  findAgain(scene, corrector);
  return scene.names.toSorted((a, b) => a.from - b.from).map((name) => findingOf(scene, name));
}

const isTaken = ({ taken, owner }: Scene, at: number): boolean => taken[at] !== 0 || owner[at] !== 0;

/** A capital that begins no name: `Ông` before one, `GS` of `GS-TS`, the letters of a club or a ministry. */
function isPassedOver(scene: Scene, at: number): boolean {
  const { tokens, flags } = scene;
  const bits = flags[at] as number;
  if ((bits & DEGREE) !== 0 && tokens.shape[at] !== SMALL && lengthOf(tokens, at) > 1) return true;
  if (tokens.shape[at] === CAPITALS && lengthOf(tokens, at) > 1 && (bits & (NAME_SYLLABLE | SURNAME)) === 0) {
    return !isForeignInCapitals(scene, at);
  }
  if ((bits & HONORIFIC) === 0 || !hasCapital(tokens, at + 1) || tokens.gap[at + 1] === NEW_LINE)
    return false;
  return isHonorificHere(scene, at) || ((flags[at + 1] as number) & SURNAME) !== 0;
}
