/** A document as the grammar cut it, in tokens; `to` exclusive. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  /** Its number with its symbol, where it has one. */
  readonly number?: { readonly from: number; readonly to: number };
  /** The token after its name without year and amendment. */
  readonly core: number;
  /** Its issuer, where a date parts the two: `Quyết định số 16-QĐ/TW ngày 5/3 của [Bộ Chính trị]`. */
  readonly issuer?: { readonly from: number; readonly to: number };
  readonly rule: string;
};
