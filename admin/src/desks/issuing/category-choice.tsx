import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { RevocationCategory } from '../../gql/graphql.ts'

const categories: readonly RevocationCategory[] = [
  'WRONG_DATA',
  'RULES_BROKEN',
  'HOLDER_REQUEST',
  'ISSUED_IN_ERROR',
  'OTHER',
]

/** What the category of a reason needs. */
export interface CategoryChoiceProps {
  value: RevocationCategory
  onChange: (category: RevocationCategory) => void
}

/** Asks what kind of reason a document is taken back for: the public learns this, never the reason itself. */
export function CategoryChoice({ value, onChange }: CategoryChoiceProps) {
  const translate = useTranslate()
  return (
    <TextField
      select
      fullWidth
      margin="normal"
      label={translate('issuing.category_label')}
      helperText={translate('issuing.category_help')}
      value={value}
      onChange={(event) => onChange(event.target.value as RevocationCategory)}
    >
      {categories.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`issuing.category.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
