import { List, ListItem, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { SatisfactionNowDocument, type SatisfactionNowQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useNumbers } from '../../ui/numbers.ts'
import { Section } from '../../ui/section.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { NumbersTable } from './numbers-table.tsx'

type Judged = SatisfactionNowQuery['satisfaction']['services'][number]

/** How satisfied people are with the services, and what they added; below five answers nothing is told. */
export function Satisfaction() {
  const translate = useTranslate()
  const nameOf = useServiceName()
  const { data } = useAsk(SatisfactionNowDocument, {})
  const judged = data?.satisfaction.services.filter(({ respondents }) => respondents !== null) ?? []
  const title = translate('dashboard.satisfaction')
  return (
    <Section title={title}>
      <Typography color="text.secondary">{translate('dashboard.satisfaction_help')}</Typography>
      {data && judged.length === 0 && <Typography>{translate('dashboard.satisfaction_none')}</Typography>}
      {judged.length > 0 && <Indices title={title} judged={judged} />}
      {judged.map(({ service, comments }) => (
        <Comments key={service} name={nameOf(service)} comments={comments} />
      ))}
    </Section>
  )
}

function Indices({ title, judged }: { title: string; judged: readonly Judged[] }) {
  const translate = useTranslate()
  const nameOf = useServiceName()
  const { score } = useNumbers()
  const weakest = ({ elements }: Judged) => elements.reduce((low, one) => (one.average < low.average ? one : low))
  const rows = judged.map((one) => {
    const { element, average } = weakest(one)
    const lowest = `${translate(`dashboard.element.${element}`)} (${score(average)})`
    return {
      key: one.service,
      label: nameOf(one.service),
      cells: [one.respondents, `${score(one.index!)} (${one.grade})`, lowest],
    }
  })
  const columns = ['service', 'respondents', 'index', 'lowest'].map((key) => translate(`dashboard.${key}`))
  return <NumbersTable name={title} columns={columns} rows={rows} />
}

function Comments({ name, comments }: { name: string; comments: readonly string[] }) {
  const translate = useTranslate()
  if (!comments.length) return null
  return (
    <details>
      <summary>{translate('dashboard.comments', { name, smart_count: comments.length })}</summary>
      <List dense>
        {comments.map((comment, place) => (
          <ListItem key={place} sx={{ whiteSpace: 'pre-line' }}>
            {comment}
          </ListItem>
        ))}
      </List>
    </details>
  )
}
