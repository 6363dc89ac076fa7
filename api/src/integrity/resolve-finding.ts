import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { alreadyDone, badInput } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { FindingState } from './integrity-enums.ts'
import { IntegrityFinding } from './integrity-finding.ts'
import { subjectOf } from './note-finding.ts'

const longest = 1000

/** Closes a finding with what was done about it. The next check opens another when the fault is still there. */
export async function resolveFinding(
  work: Work,
  { finding: id, resolution }: { finding: string; resolution: string },
): Promise<IntegrityFinding> {
  const finding = await getVisible(IntegrityFinding, id, { ...work, lock: true, what })
  if (finding.state === FindingState.RESOLVED) throw alreadyDone(closed)
  Object.assign(finding, {
    state: FindingState.RESOLVED,
    resolvedAt: work.clock.now(),
    resolvedBy: ref(work.em.getReference(User, work.viewer.id!)),
    resolution: readResolution(resolution),
  })
  await record(work, { action: 'integrity.resolve', subject: subjectOf(finding), detail: { fault: finding.fault } })
  return finding
}

function readResolution(raw: string): string {
  const resolution = cleanParagraphs(raw)
  if (resolution && resolution.length <= longest) return resolution
  throw badInput({
    field: 'resolution',
    message: {
      id: `Tuliskan apa yang dilakukan, paling panjang ${longest} huruf.`,
      en: `Say what was done, at most ${longest} characters.`,
    },
  })
}

const what = { id: 'Temuan', en: 'The finding' }
const closed = { id: 'Temuan ini sudah diselesaikan.', en: 'This finding has been resolved already.' }
