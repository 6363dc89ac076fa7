import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type DeskNewsFragment, TellAtDeskDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { RecordCard } from '../../ui/record-card.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'

/** One piece of news: whom it is for, and that it has been told. */
export function NewsLine({ news: { id, template, submission, user, createdAt } }: { news: DeskNewsFragment }) {
  const translate = useTranslate()
  const dates = useDates()
  const { mutate, isPending, error } = useDo(TellAtDeskDocument)
  return (
    <RecordCard
      to={`/data/submissions/${submission}/show`}
      title={user?.name ?? '–'}
      above={dates.time(createdAt)}
      aside={
        <Button size="small" variant="outlined" loading={isPending} onClick={() => mutate({ input: { id } })}>
          {translate('front_desk.told_now')}
        </Button>
      }
    >
      {translate(`issuing.template.${template}`, { _: template })}
      <RefusalAlert refusal={error} />
    </RecordCard>
  )
}
