import { userList } from '../accounts/lists/user-list.ts'
import { archiveList } from '../archive/archive-list.ts'
import { documentList } from '../documents/document-list.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import type { List, ListArgs } from '../foundation/reads/list.ts'
import type { Request } from '../foundation/request.ts'
import { isListed } from '../foundation/rights/may-ask.ts'
import { submissionList } from '../submissions/submission-list.ts'
import { type SearchHit, SearchedType } from './search-hit.ts'

const hitsOfEach = 5

/** The newest few records of every list the asker may open that the text finds; each list by its own search. */
export async function searchEverything(request: Request, text: string): Promise<SearchHit[]> {
  const find = async <T extends { id: string }>(source: Source<T>): Promise<SearchHit[]> => {
    if (!isListed(request.rights, request.viewer, `Query.${source.operation}`)) return []
    const { nodes } = await findPage(request, source.list, argsFor(text))
    return nodes.map((row) => ({ type: source.type, id: row.id, ...source.show(row) }))
  }
  return [...(await find(submissions)), ...(await find(documents)), ...(await find(records)), ...(await find(users))]
}

const argsFor = (search: string): ListArgs => ({ first: hitsOfEach, descending: true, search })

/** A list that is searched, and how its records are shown. */
interface Source<T> {
  type: SearchedType
  /** The query whose right to ask is needed. */
  operation: string
  list: List<T>
  show(row: T): Pick<SearchHit, 'title' | 'number'>
}

const source = <T>(one: Source<T>): Source<T> => one

const submissions = source({
  type: SearchedType.SUBMISSION,
  operation: 'submissions',
  list: submissionList,
  show: ({ subject, number }) => ({ title: subject, number: number ?? null }),
})
const documents = source({
  type: SearchedType.DOCUMENT,
  operation: 'documents',
  list: documentList,
  show: ({ title, number }) => ({ title, number }),
})
const records = source({
  type: SearchedType.ARCHIVE_RECORD,
  operation: 'archiveRecords',
  list: archiveList,
  show: ({ description, number }) => ({ title: description, number }),
})
const users = source({
  type: SearchedType.USER,
  operation: 'users',
  list: userList,
  show: ({ name }) => ({ title: name, number: null }),
})
