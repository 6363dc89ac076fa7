import { useQueryClient } from '@tanstack/react-query'
import type { FileStandFragment, TypedDocumentString } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'
import { useFileOnDesk } from './file-on-desk.ts'

/** Something one can do with the file on the desk. */
export interface FileStep<Input> {
  /** Does it to the version that lies here. Answers whether the API said yes. */
  take: (rest: Input) => Promise<boolean>
  isBusy: boolean
  refusal: Refused | null
  forget: () => void
}

/** What a step wants to know besides which file it is. */
type Rest<Variables extends { input: object }> = Omit<Variables['input'], 'submission' | 'version'>

/** A step with the file on the desk; after a refusal the file is looked at again, for it may not be what it was. */
export function useStep<Data, Variables extends { input: object }>(
  document: TypedDocumentString<Data, Variables>,
  standOf: (data: Data) => FileStandFragment,
): FileStep<Rest<Variables>> {
  const { file, acknowledge } = useFileOnDesk()
  const queryClient = useQueryClient()
  const { mutateAsync, isPending, error, reset } = useDo(document)
  const take = async (rest: Rest<Variables>) => {
    try {
      const input = { ...rest, submission: file.id, version: file.version }
      acknowledge(standOf(await mutateAsync({ input } as unknown as Variables)))
      return true
    } catch {
      void queryClient.invalidateQueries({ queryKey: ['ask'] })
      return false
    }
  }
  return { take, isBusy: isPending, refusal: error, forget: reset }
}
