const longest = 120

/** Control, format (bidi, zero-width), surrogate and unassigned characters: nothing a name needs, much that deceives. */
const invisible = /[\p{C}\u2028\u2029]/gu

/** Characters that some system reads as part of a path or a command. */
const reserved = /[<>:"|?*]/g

/** Makes a name from someone's computer fit to show: no folders, nothing invisible, at most 120 characters. */
export function cleanFileName(given: string): string {
  const visible = given.normalize('NFC').replace(invisible, '')
  const last = visible.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(reserved, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return shorten(clean) || 'berkas'
}

/** Shortens the stem and keeps the extension; counts whole characters, so that none is cut in half. */
function shorten(name: string): string {
  const characters = [...name]
  if (name.length <= longest) return name
  const dot = characters.lastIndexOf('.')
  const extension = dot > 0 && characters.length - dot <= 10 ? characters.slice(dot).join('') : ''
  let stem = ''
  for (const character of characters) {
    if (stem.length + character.length + extension.length > longest) break
    stem += character
  }
  return stem.trimEnd() + extension
}
