import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** The ways to take notes away, in the order a reader is offered them. */
export const FORMATS: readonly Format[] = [markdown, json];

/** The format of this id. */
export const formatOf = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
