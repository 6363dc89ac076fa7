import { Box, MenuItem } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Fate } from '../../../gql/graphql.ts'
import { Section } from '../../../ui/section.tsx'
import { BothLanguagesField } from '../fields/both-languages-field.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { WrittenField } from '../fields/written-field.tsx'
import { Rules } from './rules.tsx'
import { Thresholds } from './thresholds.tsx'

const fates: Fate[] = ['DESTROY', 'PERMANENT', 'REVIEW']

/** What a version promises and how its documents are numbered and kept, to be written. */
export function SettingsFields() {
  const translate = useTranslate()
  const part = (name: string) => ({ name, label: translate(`administration.part.${name}`) })
  const unit = (name: string) => translate(`administration.unit.${name}`)
  return (
    <Section title={translate('administration.settings')}>
      <Box sx={grid}>
        <NumberField {...part('workingDays')} unit={unit('working_days')} least={1} most={365} />
        <NumberField {...part('correctionDays')} unit={unit('calendar_days')} least={1} most={365} />
        <NumberField {...part('cost')} unit="Rp" least={0} most={1_000_000_000} />
        <WrittenField {...part('classification')} />
        <WrittenField {...part('register')} />
        <WrittenField {...part('numberPattern')} helperText={translate('administration.pattern_help')} />
        <NumberField {...part('activeYears')} unit={unit('years')} least={0} most={100} />
        <NumberField {...part('inactiveYears')} unit={unit('years')} least={0} most={100} />
        <WrittenField {...part('fate')} select>
          {fates.map((fate) => (
            <MenuItem key={fate} value={fate}>
              {translate(`archive.fate.${fate}`)}
            </MenuItem>
          ))}
        </WrittenField>
      </Box>
      <BothLanguagesField {...part('product')} />
      <Rules />
      <Thresholds />
    </Section>
  )
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
  gap: 2,
  my: 2,
}
