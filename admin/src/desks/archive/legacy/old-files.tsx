import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { CheckOldImportDocument, OldFilesDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { BringOldFiles } from './bring-old-files.tsx'
import type { OldImport } from './import-page.tsx'

/** The register and the PDFs of an import, and having them looked through. */
export function OldFiles({ found }: { found: OldImport }) {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const { id, register, state, filesLeft, division } = found
  const names = rights.mayRead('LegacyFile', 'name')
  const matched = state === 'CHECKED' ? false : null
  const { data } = useAsk(OldFilesDocument, { import: id, matched: null, names })
  const { data: left } = useAsk(OldFilesDocument, { import: id, matched, names }, { enabled: state === 'CHECKED' })
  const check = useDo(CheckOldImportDocument)
  const mayBring = me.division?.id === division.id && rights.mayDo('Mutation.checkLegacyImport')
  const count = data?.legacyFiles.totalCount ?? 0
  if (!mayBring) return <Typography>{translate('legacy.file_count', { smart_count: count })}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <BringOldFiles id={id} register={register} files={count} />
      {state === 'CHECKED' && filesLeft > 0 && left && (
        <Box>
          <Typography>{translate('legacy.files_left', { smart_count: filesLeft })}</Typography>
          <Box component="ul" sx={{ pl: 3, my: 0 }}>
            {left.legacyFiles.nodes.map((file) => (
              <Box component="li" key={file.id} sx={{ overflowWrap: 'anywhere' }}>
                {file.name}
              </Box>
            ))}
          </Box>
        </Box>
      )}
      <RefusalAlert refusal={check.error} />
      {register && (
        <Button
          variant={state === 'OPEN' ? 'contained' : 'outlined'}
          loading={check.isPending}
          onClick={() => check.mutate({ input: { import: id } })}
        >
          {translate(state === 'OPEN' ? 'legacy.check' : 'legacy.check_again')}
        </Button>
      )}
    </Box>
  )
}
