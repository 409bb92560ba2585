/** The parts of the web platform that pure rooms use: the parser of addresses and the decoder of text, the same in Node and browsers. */
interface URLSearchParams extends Iterable<[string, string]> {
  delete(name: string): void;
  sort(): void;
}
declare class URL {
  static parse(address: string, base?: string): URL | null;
  hash: string;
  host: string;
  hostname: string;
  readonly href: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
}
declare class TextDecoder {
  constructor(encoding: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}
