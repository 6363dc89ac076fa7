import { ref } from '@mikro-orm/core'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { badInput, forbidden } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { ListWish } from '../foundation/graphql/list-query.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { SavedView } from './saved-view.ts'

/** A view as its owner wants it; the list, filter and columns have been checked against the schema. */
export interface ViewToSave extends ListWish {
  view?: string | null
  name: string
  shared: boolean
}

const mostViews = 200

/** Keeps a view, or changes one's own. */
export async function saveView(work: Work, wanted: ViewToSave): Promise<SavedView> {
  const name = cleanText(wanted.name)
  if (name.length < 1 || name.length > 80) throw badInput({ field: 'name', message: nameFault })
  const view = wanted.view ? await getOwnView(work, wanted.view) : await newView(work)
  const { list, filter, sort, descending, columns, shared } = wanted
  return Object.assign(view, {
    ...{ list, name, shared, sort: sort ?? null, filter: filter ?? {} },
    ...{ descending: descending ?? true, columns: [...columns], updatedAt: work.clock.now() },
  })
}

/** Throws an own view away. */
export async function deleteView(work: Work, id: string): Promise<string> {
  work.em.remove(await getOwnView(work, id))
  return id
}

/** @throws FORBIDDEN for a colleague's, NOT_FOUND for a view the asker does not see */
async function getOwnView(work: Work, id: string): Promise<SavedView> {
  const view = await getVisible(SavedView, id, { ...work, lock: true, what: { id: 'Tampilan', en: 'The view' } })
  if (view.owner.id !== work.viewer.id) throw forbidden()
  return view
}

async function newView({ em, viewer, clock }: Work): Promise<SavedView> {
  if ((await em.count(SavedView, { owner: viewer.id! })) >= mostViews)
    throw badInput({ field: 'name', message: enough })
  const view = Object.assign(new SavedView(), {
    createdAt: clock.now(),
    owner: ref(em.getReference(User, viewer.id!)),
    division: viewer.division ? ref(em.getReference(Division, viewer.division)) : null,
  })
  em.persist(view)
  return view
}

const nameFault = { id: 'Isi nama 1 sampai 80 huruf.', en: 'Give a name of 1 to 80 characters.' }
const enough = { id: 'Hapus dahulu tampilan yang tidak dipakai.', en: 'First delete a view you no longer use.' }
