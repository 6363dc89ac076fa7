import { FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'

/** Where a letter’s number comes from, as it is being chosen. */
export interface NumberChoice {
  elsewhere: boolean
  typed: string
  choose: (elsewhere: boolean) => void
  type: (typed: string) => void
  /** The number given elsewhere; none when the register gives the next. */
  manualNumber: string | null
}

/** A choice that begins with the register. */
export function useNumberChoice(): NumberChoice {
  const [elsewhere, choose] = useState(false)
  const [typed, type] = useState('')
  return { elsewhere, typed, choose, type, manualNumber: elsewhere ? typed.trim() : null }
}

/** Chooses where the number comes from, and takes the one SRIKANDI gave. */
export function NumberFields({ choice: { elsewhere, typed, choose, type } }: { choice: NumberChoice }) {
  const translate = useTranslate()
  return (
    <>
      <RadioGroup
        aria-label={translate('issuing.number')}
        value={elsewhere ? 'ELSEWHERE' : 'REGISTER'}
        onChange={(_, value) => choose(value === 'ELSEWHERE')}
      >
        <FormControlLabel value="REGISTER" control={<Radio />} label={translate('issuing.from_register')} />
        <FormControlLabel value="ELSEWHERE" control={<Radio />} label={translate('issuing.from_elsewhere')} />
      </RadioGroup>
      {elsewhere && (
        <TextField
          label={translate('issuing.manual_number')}
          helperText={translate('issuing.manual_number_help')}
          value={typed}
          onChange={(event) => type(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 80 } }}
          margin="normal"
          required
          fullWidth
        />
      )}
    </>
  )
}
