import { TextField, type TextFieldProps } from '@mui/material'

/** An input with its label above the line people type on, and what is wrong with it below. */
export const Field = ({ fault, ...rest }: { fault?: string } & TextFieldProps) => (
  <TextField
    fullWidth
    required
    margin="normal"
    variant="outlined"
    error={Boolean(fault)}
    helperText={fault}
    {...rest}
  />
)
