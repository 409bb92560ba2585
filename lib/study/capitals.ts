/** Whether a line is written in capitals throughout, as headings are. */
export const inCapitals = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}/u.test(words);
