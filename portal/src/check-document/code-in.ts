/** The code in what a QR code says: the address of this page, or the code alone. Whose server it names does not matter: ours is asked. */
export function codeIn(scanned: string): string | undefined {
  const inAddress = /\/dokumen\/([0-9A-Za-z-]+)/.exec(scanned)?.[1]
  return inAddress ?? /^\s*((?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{4})\s*$/.exec(scanned)?.[1]
}
