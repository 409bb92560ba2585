import { parse as parseVietnamese } from 'chrono-node/vi';

/** The peer as one script: what it finds in a text, told from a day. */
export const parse = (text: string, day: Date): unknown => parseVietnamese(text, day);
