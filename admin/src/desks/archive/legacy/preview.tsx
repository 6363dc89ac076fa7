import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useSignedIn } from '../../../session/session.ts'
import { useDates } from '../../../ui/dates.ts'
import { Facts } from '../../../ui/facts.tsx'
import { useNumbers } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/section.tsx'
import type { OldImport } from './import-page.tsx'
import { OldRows } from './old-rows.tsx'
import { RunDialog } from './run-dialog.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'

/** What becomes of the rows of a register, and having the good ones put into the archive or taken out again. */
export function Preview({ found }: { found: OldImport }) {
  const translate = useTranslate()
  const dates = useDates()
  const { number } = useNumbers()
  const { me, rights } = useSignedIn()
  const [asking, setAsking] = useState<'RUN' | 'TAKE_BACK'>()
  const { state, good, faulty, duplicates, filesMissing, finishedAt, division } = found
  const isKeeper = me.division?.id === division.id && rights.mayDo('Mutation.importLegacy')
  return (
    <Section title={translate(state === 'IMPORTED' ? 'legacy.result' : 'legacy.preview')}>
      <Facts
        facts={[
          [translate(state === 'IMPORTED' ? 'legacy.count.imported' : 'legacy.count.good'), number(good)],
          [translate('legacy.count.faulty'), number(faulty)],
          [translate('legacy.count.duplicates'), number(duplicates)],
          [translate('legacy.count.files_missing'), number(filesMissing)],
          [translate('legacy.finished'), finishedAt && dates.time(finishedAt)],
        ]}
      />
      <Box sx={{ my: 2 }}>
        {isKeeper && state === 'CHECKED' && good > 0 && (
          <Button variant="contained" onClick={() => setAsking('RUN')}>
            {translate('legacy.run', { smart_count: good })}
          </Button>
        )}
        {isKeeper && state === 'IMPORTED' && (
          <Button variant="outlined" onClick={() => setAsking('TAKE_BACK')}>
            {translate('legacy.take_back')}
          </Button>
        )}
      </Box>
      <OldRows found={found} />
      {asking === 'RUN' && <RunDialog found={found} onClose={() => setAsking(undefined)} />}
      {asking === 'TAKE_BACK' && <TakeBackDialog found={found} onClose={() => setAsking(undefined)} />}
    </Section>
  )
}
