import { Capacity, Delegation } from '../accounts/delegation.ts'
import type { User } from '../accounts/user.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import type { Agency } from './agency.ts'
import { SigningCapacity } from './document-state.ts'
import type { Signatory } from './letter/letter.ts'

/** Who signs a document, and how that is printed. */
export interface Signing {
  user: User
  capacity: SigningCapacity
  delegation: string | null
  printed: Signatory
}

/** Whoever decided signs: the official, or who stood in for them. */
export async function signingOf(work: Work, submission: Submission, agency: Agency): Promise<Signing> {
  const delegation = submission.decidedUnder ? await getDelegation(work, submission.decidedUnder) : undefined
  const user = await (delegation?.delegate ?? submission.decidedBy)?.loadOrFail()
  if (!user) throw new Error(`Submission ${submission.id} was approved by nobody`)
  const official = (await delegation?.official.loadOrFail()) ?? user
  const printed = printedSignatory({ user, official, capacity: delegation?.capacity }, agency)
  const capacity = SigningCapacity[delegation?.capacity ?? printed.capacity]
  return { user, capacity, delegation: delegation?.id ?? null, printed }
}

const getDelegation = (work: Work, id: string): Promise<Delegation> => work.em.findOneOrFail(Delegation, { id })

/** Who signs, in whose post, and as what when it is not their own. */
export interface Post {
  user: Pick<User, 'name' | 'rank' | 'nip'>
  official: Pick<User, 'position'>
  capacity?: Capacity | undefined
}

/** How the signatory is printed: everyone but the head of the agency signs on the head's behalf. */
export function printedSignatory(
  { user, official, capacity }: Post,
  { headPosition }: Pick<Agency, 'headPosition'>,
): Signatory {
  const post = official.position?.trim() || headPosition
  const isHead = post.toLowerCase() === headPosition.trim().toLowerCase()
  return {
    ...(isHead
      ? { capacity: capacity ?? 'SELF', position: [post] }
      : { capacity: 'ON_BEHALF', position: [headPosition, ...postLines(post, capacity)] }),
    name: user.name,
    ...(user.rank ? { rank: user.rank } : {}),
    ...(user.nip ? { nip: spaced(user.nip) } : {}),
  }
}

/** “Sekretaris u.b. Kepala Subbagian Umum” signs for the secretary in turn: each post on a line of its own. */
function postLines(post: string, capacity?: Capacity): string[] {
  const lines = post.split(/\s+(?=u\.b\.\s)|(?<=\su\.b\.)\s+/)
  return capacity ? lines.with(-1, `${prefixes[capacity]} ${lines.at(-1)}`) : lines
}

const prefixes: Record<Capacity, string> = { PLT: 'Plt.', PLH: 'Plh.' }

/** A NIP as letters print it: birth date, month of appointment, sex, serial number. */
const spaced = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
