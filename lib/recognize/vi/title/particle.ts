import { NUMBER } from '../../../text/tokens.ts';
import { afterAt, afterOf, servedAfter } from './body.ts';
import { unionsAfter } from './comma.ts';
import { type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { afterAnd, afterOn } from './field.ts';
import { congressAfter, termAfter } from './numbers.ts';
import { constituencyAfter } from './place.ts';
import {
  ALL,
  AND,
  AREA,
  AT,
  COMMA,
  DELEGATION,
  DIRECTLY,
  EXAMINE,
  FIGHT,
  FOR,
  GREAT,
  NUMBER_WORD,
  OF,
  ON,
  PREVENT,
  SUBCOMMITTEE,
  TERM_WORD,
  TREAT,
  UNDER,
  UNIT_WORD,
} from './signs.ts';
import { AIDE, FIELD, NAMED, TASK } from './words.ts';

/** No word that joins: it is read as the phrases of our lists tell. */
export const PASS = -2;

/** Reads what a small word joins to a title, `và`, `của`, `tại`, `về`, `khóa`; PASS when the word at a token is none of them. */
export function particleAfter(course: Course, at: number): number {
  const { reader, tokens } = course;
  const { key, shape } = tokens;
  switch (key[at]) {
    case AND: {
      const after = unionsAfter(course, at + 1);
      return after === NONE ? afterAnd(course, at + 1) : after;
    }
    case OF:
    case UNDER:
      return afterOf(course, at + 1);
    case DIRECTLY:
      return key[at + 1] === UNDER ? afterOf(course, at + 2) : PASS;
    case AT:
      return afterAt(course, at + 1);
    case ON:
      return afterOn(course, at + 1);
    case FOR:
      return (course.head & AIDE) !== 0 ? servedAfter(course, at + 1) : PASS;
    case TERM_WORD:
      return termAfter(course, at);
    case ALL: {
      const after = termAfter(course, at);
      return after === NONE ? PASS : after;
    }
    case UNIT_WORD:
      return course.state === TERMED || course.bodyKey === DELEGATION ? constituencyAfter(course, at) : PASS;
    case NUMBER_WORD:
      if (shape[at + 1] !== NUMBER) return PASS;
      // Trường THPT Thuận Thành số 1
      if (course.state !== NAMING && (course.state !== PLACED || (course.body & NAMED) === 0)) return PASS;
      course.empty = false;
      return at + 2;
    case GREAT: {
      const after = course.bodyKey === SUBCOMMITTEE ? congressAfter(course, at) : NONE;
      return after === NONE ? PASS : after;
    }
    case AREA:
      return course.tasked && reader.read(at + 2, FIELD) ? reader.end : PASS;
    case EXAMINE:
      // Cục Quản lý khám, chữa bệnh
      return course.state === NAMING && key[at + 1] === COMMA && key[at + 2] === TREAT ? at + 4 : PASS;
    case PREVENT:
      if (course.state !== NAMING || key[at + 1] !== COMMA || key[at + 2] !== FIGHT) return PASS;
      course.empty = false;
      course.acting = true;
      if ((course.body & TASK) !== 0) course.wide = true;
      return at + 3;
    default:
      return PASS;
  }
}
