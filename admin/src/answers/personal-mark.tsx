import GeneralIcon from '@mui/icons-material/ShieldOutlined'
import SpecificIcon from '@mui/icons-material/Shield'
import { Tooltip } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { RowQuestion } from './form.ts'

/** Marks an answer that is personal data, and of which class (UU 27/2022 Pasal 4). */
export function PersonalMark({ personal }: Pick<RowQuestion, 'personal'>) {
  const translate = useTranslate()
  if (personal === 'NONE') return null
  const label = translate(`answers.personal.${personal}`)
  const Icon = personal === 'SPECIFIC' ? SpecificIcon : GeneralIcon
  return (
    <Tooltip title={label}>
      <Icon titleAccess={label} sx={{ fontSize: 15, color: 'text.secondary', verticalAlign: '-2px', ml: 0.5 }} />
    </Tooltip>
  )
}
