import { Alert, AlertTitle, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'

/** Says that the letter exists now, by which number, and what comes next. */
export function IssuedAlert({ document: { id, number } }: { document: { id: string; number: string } }) {
  const translate = useTranslate()
  return (
    <Alert severity="success" role="status">
      <AlertTitle>{translate('issuing.issued', { number })}</AlertTitle>
      {translate('issuing.issued_help')}
      <div>
        <Button
          component={Link}
          to={`/issuing/documents/${id}`}
          variant="outlined"
          color="inherit"
          sx={{ mt: 1, mr: 1 }}
        >
          {translate('issuing.open_document')}
        </Button>
        <Button component={Link} to="/issuing" color="inherit" sx={{ mt: 1 }}>
          {translate('issuing.back')}
        </Button>
      </div>
    </Alert>
  )
}
