import { ENTERPRISES, FIELD_BODIES, NAMED_BODIES, TASK_BODIES, WHOLE_BODIES } from '../lexicon/bodies.ts';
import { ACTIONS, FIELDS, SCOPES } from '../lexicon/fields.ts';
import {
  AIDES,
  DEPUTED,
  EMBEDDING_OFFICES,
  ENVOYS,
  LESSER_OFFICES,
  MODIFIERS,
  NAMELY,
  OFFICES,
  RANKS,
  SEATS,
  SOVEREIGN_OFFICES,
  STANDINGS,
  UNIT_OFFICES,
} from '../lexicon/offices.ts';
import { buildPhrases, type Phrases } from '../lexicon/phrases.ts';
import { COUNTRIES, DISTRICTS, LEVELS, LONE_LEVELS, PROVINCES, STATE_WORDS } from '../lexicon/places.ts';
import { MEMORIALS, NOT_BODIES, NOT_OFFICES } from '../lexicon/silences.ts';

/** What a phrase of the title lexicon can be: bits of `PhraseReader.mask`. */
export const OFFICE = 1;
export const SOVEREIGN = 2;
export const RANK = 4;
export const LESSER = 8;
export const UNIT = 16;
export const EMBEDS = 32;
export const ENVOY = 64;
export const AIDE = 128;
export const MODIFIER = 256;
export const STANDING = 512;
export const WHOLE = 1 << 10;
export const FIELDED = 1 << 11;
export const NAMED = 1 << 12;
export const TASK = 1 << 13;
export const FIELD = 1 << 14;
export const ACTION = 1 << 15;
export const PROVINCE = 1 << 16;
export const DISTRICT = 1 << 17;
export const COUNTRY = 1 << 18;
export const LEVEL = 1 << 19;
export const LONE = 1 << 20;
export const STATE = 1 << 21;
export const SILENT = 1 << 22;
export const STOP = 1 << 23;
export const SEAT = 1 << 24;
export const DEPUTY = 1 << 25;
export const MEMORIAL = 1 << 26;
export const NEEDS_NAME = 1 << 27;
/** Ends a body's own name: `Liên đoàn Bóng đá Thế giới`. */
export const SCOPE = 1 << 28;

/** Any word an office begins with. */
export const HEAD = OFFICE | SOVEREIGN | RANK | LESSER;
export const BODY = WHOLE | FIELDED | NAMED | TASK;
export const PLACE = PROVINCE | DISTRICT | COUNTRY;

/** All phrases that titles are made of. */
export const TITLE_PHRASES: Phrases = buildPhrases([
  [OFFICES, OFFICE],
  [EMBEDDING_OFFICES, OFFICE | EMBEDS],
  [ENVOYS, ENVOY],
  [AIDES, AIDE],
  [SEATS, OFFICE | SEAT],
  [DEPUTED, OFFICE | ENVOY | DEPUTY],
  [MEMORIALS, MEMORIAL],
  [SOVEREIGN_OFFICES, SOVEREIGN],
  [RANKS, RANK],
  [LESSER_OFFICES, LESSER],
  [NAMELY, LESSER | NEEDS_NAME],
  [UNIT_OFFICES, UNIT],
  [MODIFIERS, MODIFIER],
  [STANDINGS, STANDING],
  [WHOLE_BODIES, WHOLE],
  [ENTERPRISES, WHOLE],
  [FIELD_BODIES, FIELDED],
  [NAMED_BODIES, NAMED],
  [TASK_BODIES, TASK],
  [FIELDS, FIELD],
  [ACTIONS, ACTION],
  [SCOPES, FIELD | SCOPE],
  [PROVINCES, PROVINCE],
  [DISTRICTS, DISTRICT],
  [COUNTRIES, COUNTRY],
  [LEVELS, LEVEL],
  [LONE_LEVELS, LONE],
  [STATE_WORDS, STATE],
  [NOT_OFFICES, SILENT],
  [NOT_BODIES, STOP],
]);
