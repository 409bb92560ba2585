/** The site a granted pattern is of, as its reader knows it: `*://*.tapchi.example/*` → `tapchi.example`. Undefined: every site. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1]?.replace(/^\*\.?/, '');
  return host === '' ? undefined : host;
}
