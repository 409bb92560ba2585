/** One file of a folder: its path with `/`, and its text, made when it is its turn. */
export type TextFile = { readonly path: string; text(): string };
