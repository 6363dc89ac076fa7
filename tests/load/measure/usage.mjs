import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

// What the kernel counts a process's time in, and its memory.
const ticksPerSecond = 100
const pageMb = 4096 / 2 ** 20

function readProcess(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    const ms = (place) => (Number(fields[place]) * 1000) / ticksPerSecond
    return {
      parent: Number(fields[1]),
      cpu: ms(11) + ms(12),
      // Of those it has seen end.
      ended: ms(13) + ms(14),
      mb: Number(fields[21]) * pageMb,
    }
  } catch {
    // It has just ended.
    return undefined
  }
}

/** Milliseconds of CPU a process and its children have used so far, and the megabytes they hold. */
export function usageOf(pid) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...readProcess(name) }))
  const root = processes.find((one) => one.pid === pid)
  const family = [root, ...processes.filter(({ parent }) => parent === pid)]
  const sum = (of) => family.reduce((total, one) => total + of(one), 0)
  return { cpu: sum(({ cpu }) => cpu) + root.ended, mb: sum(({ mb }) => mb) }
}

/** The process of the database server of a data folder. */
export const postmasterOf = (folder) =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
