import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A mark left beside what was made, telling from what it was made. */
export const isFresh = (stamp, fingerprint) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint

export function leaveStamp(stamp, fingerprint) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

/** Changes when the file's content does. */
export const fingerprintOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Changes when any file in these places is added, removed or touched. */
export function fingerprintOfAll(places, isSource = () => true) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn).filter(isSource)) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

function filesIn(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap(({ name }) => filesIn(join(place, name)))
    .sort()
}
