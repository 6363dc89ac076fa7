import type { EntityManager } from '@mikro-orm/postgresql'
import { StoragePlace } from '../storage-place.ts'

/** A place and every place within it, the wider before the narrower, each beside its neighbours by code. */
export async function placesWithin(em: EntityManager, place: string): Promise<StoragePlace[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with recursive within as (
       select id, array[code]::text[] as way from storage_place where id = ?
       union all
       select p.id, w.way || p.code::text from storage_place p join within w on p.parent_id = w.id
     ) select id from within order by way`,
    [place],
  )
  const ids = rows.map(({ id }) => id)
  const found = new Map((await em.find(StoragePlace, { id: { $in: ids } })).map((one) => [one.id, one]))
  return ids.map((id) => found.get(id)!)
}
