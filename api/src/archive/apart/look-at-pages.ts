import { findCodes } from './find-codes.ts'
import { isBlank } from './is-blank.ts'
import { openSheaf } from './open-sheaf.ts'
import type { Drawable } from './picture.ts'
import type { PageLooked, Tasks } from './tasks.ts'

/** Sharp enough for small codes, and coarse enough that the grain of a bad scan is lost. */
const resolutions = [200, 100]

/** Looks at every page of a stack: is it empty, and which codes are on it? */
export async function lookAtPages({ sheaves }: Tasks['look']['order']): Promise<PageLooked[]> {
  const looked: PageLooked[] = []
  for (const sheaf of sheaves) {
    const open = await openSheaf(sheaf)
    for (let page = 0; page < open.pages; page++) looked.push(await lookAt(open, page))
    open.close()
  }
  return looked
}

/** A page with something on it but no code is looked at once more, more coarsely. */
async function lookAt(sheaf: Drawable, page: number): Promise<PageLooked> {
  for (const dpi of resolutions) {
    const picture = await sheaf.draw(page, dpi)
    const codes = await findCodes(picture)
    if (codes.length > 0) return { blank: false, codes: codes.map(({ text }) => text) }
    if (await isBlank(picture)) return { blank: true, codes: [] }
  }
  return { blank: false, codes: [] }
}
