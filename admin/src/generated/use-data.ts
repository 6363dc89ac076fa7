import { useSuspenseQuery } from '@tanstack/react-query'
import { createData, type Data } from '../providers/data.ts'
import type { Resource } from '../schema/resource.ts'
import { useSignedIn } from '../session/session.ts'

/** What there is for the signed-in person; the schema is read once. */
export function useData(): Data {
  const { me, rights } = useSignedIn()
  return useSuspenseQuery({
    queryKey: ['session', 'schema', me.id, me.role],
    queryFn: () => createData(rights),
    staleTime: Infinity,
  }).data
}

/** One list by its name. */
export function useResource(name: string): Resource {
  const resource = useData().resources.get(name)
  if (!resource) throw new Error(`There is no list called ${name}.`)
  return resource
}
