import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ArchiveDestructionsQuery } from '../../../gql/graphql.ts'
import { useDates } from '../../../ui/dates.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { MinutesButton } from '../paper/minutes-button.tsx'
import { AnriLetter } from './anri-letter.tsx'
import { DestructionSteps } from './destruction-steps.tsx'
import { SignedLines } from './signed-lines.tsx'

/** A proposal as the desk shows it. */
export type ShownDestruction = ArchiveDestructionsQuery['archiveDestructions']['nodes'][number]

const tones: Record<ShownDestruction['state'], Tone> = {
  PROPOSED: 'info',
  ASSESSED: 'info',
  APPROVED: 'warning',
  DONE: 'success',
  REFUSED: 'error',
}

/** One proposal: which records, who has agreed so far, and the next step. */
export function Destruction({ destruction }: { destruction: ShownDestruction }) {
  const translate = useTranslate()
  const dates = useDates()
  const { id, state, division, lines, longKept, keepsElectronic, anriLetter } = destruction
  const kept = translate(keepsElectronic ? 'keeping.electronic_kept' : 'keeping.electronic_removed')
  return (
    <Section title={`${division.name}, ${dates.time(destruction.createdAt)}`}>
      <StatusChip state={state} tone={tones[state]} label={translate(`keeping.destruction_state.${state}`)} />
      <SignedLines lines={lines} />
      <Facts
        facts={[
          [translate('keeping.proposed_by'), destruction.proposedBy.name],
          [translate('keeping.panel'), destruction.panel],
          [translate('keeping.assessment'), destruction.assessment],
          [translate('keeping.approved_by'), destruction.approvedBy?.name],
          [translate('keeping.anri_number'), destruction.anriNumber],
          [translate('keeping.electronic'), destruction.approvedBy && kept],
          [translate('keeping.method'), destruction.method],
          [translate('keeping.reason'), destruction.reason],
        ]}
      />
      {longKept && <AnriLetter destruction={destruction} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <DestructionSteps destruction={destruction} />
        {anriLetter?.state === 'CLEAN' && (
          <MinutesButton paper="ANRI_LETTER" of={id} label={translate('keeping.anri_letter')} />
        )}
        {state === 'DONE' && <MinutesButton paper="DESTRUCTION" of={id} label={translate('keeping.minutes')} />}
      </Box>
    </Section>
  )
}
