import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { StandardContentFragment } from '../../../gql/graphql.ts'
import { Facts } from '../../../ui/facts.tsx'
import { useNumbers } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/section.tsx'
import { useText } from '../../../ui/text.ts'

/** What a version promises and how its documents are numbered and kept. */
export function Settings({ standard }: { standard: StandardContentFragment }) {
  const translate = useTranslate()
  const text = useText()
  const { rupiah, number } = useNumbers()
  const part = (name: string) => translate(`administration.part.${name}`)
  const years = (count: number) => translate('administration.years', { smart_count: count })
  return (
    <Section title={translate('administration.settings')}>
      <Facts
        facts={[
          [part('workingDays'), translate('administration.days', { smart_count: standard.workingDays })],
          [part('correctionDays'), translate('administration.calendar_days', { smart_count: standard.correctionDays })],
          [part('cost'), standard.cost === 0 ? translate('administration.free') : rupiah(standard.cost)],
          [part('product'), text(standard.product)],
          [part('classification'), standard.classification],
          [part('register'), standard.register],
          [part('numberPattern'), standard.numberPattern],
          [part('activeYears'), years(standard.activeYears)],
          [part('inactiveYears'), years(standard.inactiveYears)],
          [part('fate'), translate(`archive.fate.${standard.fate}`)],
          ...Object.entries(standard.thresholds).map(
            ([name, figure]) => [`${part('thresholds')}: ${name}`, number(Number(figure))] as const,
          ),
          [part('legalBasis'), <Rules key="rules" rules={standard.legalBasis.map(text)} />],
        ]}
      />
    </Section>
  )
}

const Rules = ({ rules }: { rules: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {rules.map((rule) => (
      <li key={rule}>{rule}</li>
    ))}
  </Box>
)
