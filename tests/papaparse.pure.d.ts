/** The part of papaparse that lib/export writes with: its own types draw in all of Node, by which impure code would pass the check. */
declare const papa: {
  unparse(
    rows: readonly (readonly string[])[],
    options: { readonly quotes: boolean; readonly escapeFormulae: RegExp },
  ): string;
};
export default papa;
