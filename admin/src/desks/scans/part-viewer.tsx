import { LookAtScanPartDocument } from '../../gql/graphql.ts'
import { LinkedViewer } from '../../papers/linked-viewer.tsx'
import { ask } from '../../providers/ask.ts'

/** The pages of a scanned letter, to look at closely. */
export function PartViewer({ part, name }: { part: string; name: string }) {
  const link = async () =>
    (await ask(LookAtScanPartDocument, { input: { part, searchable: false } })).lookAtScanPart.url
  return <LinkedViewer name={name} of={['scan-part', part]} link={link} />
}
