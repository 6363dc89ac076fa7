import { Alert, AlertTitle, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Aspect, News } from './news.ts'

/** Tells what a colleague or the applicant did to the file while it lay open here. */
export function NewsAlert({ news, onSeen }: { news: readonly News[]; onSeen: () => void }) {
  const translate = useTranslate()
  const say = (aspect: Aspect, value: string) => {
    if (!value) return translate('verification.nobody')
    return aspect === 'status' ? translate(`schema.enum.SubmissionStatus.${value}`) : value
  }
  if (!news.length) return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.5 }}
      action={
        <Button color="inherit" size="small" onClick={onSeen}>
          {translate('verification.seen')}
        </Button>
      }
    >
      <AlertTitle>{translate('verification.changed')}</AlertTitle>
      {news.map(({ aspect, before, now }) => (
        <div key={aspect}>
          {translate(`verification.aspect.${aspect}`, { before: say(aspect, before), now: say(aspect, now) })}
        </div>
      ))}
    </Alert>
  )
}
