/** The page of ours an address asks to go on to (`?lanjut=`); the front page if it is none of ours. */
export function whereToNext(search: string, origin: string): string {
  const asked = new URLSearchParams(search).get('lanjut') ?? '/'
  // Read as a browser reads it: `//elsewhere`, `/\elsewhere` and `/./\t/elsewhere` are other people's pages.
  const url = URL.canParse(asked, origin) ? new URL(asked, origin) : undefined
  const ours = url?.origin === origin && !url.username && !url.pathname.startsWith('//')
  return ours ? url.pathname + url.search + url.hash : '/'
}
