import { fetchLinked } from './paper-bytes.ts'

/** Saves what a short-lived link leads to as a file, under a name that tells nothing of a person. @throws Refused */
export async function saveLinked(link: () => Promise<string>, fileName: string): Promise<void> {
  const address = URL.createObjectURL(await fetchLinked(await link()))
  const anchor = Object.assign(document.createElement('a'), { href: address, download: fileName })
  anchor.click()
  URL.revokeObjectURL(address)
}
