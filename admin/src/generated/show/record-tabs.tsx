import { Box, Tab, Tabs } from '@mui/material'
import { type RaRecord, useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import { isLeaf } from '../../schema/kind.ts'
import { relatedTo } from '../../schema/related.ts'
import type { Resource } from '../../schema/resource.ts'
import { useSignedIn } from '../../session/session.ts'
import { useData } from '../use-data.ts'
import { useWords, type Words } from '../words.ts'
import { Group } from './group.tsx'
import { History } from './history.tsx'
import { Lines } from './lines.tsx'
import { RelatedList } from './related-list.tsx'
import { Variant } from './variant.tsx'

interface Sheet {
  key: string
  label: string
  page: () => ReactNode
}

/** The sheets of a record: its own lines, its groups, and what belongs to it. The address says which one is open. */
export function RecordTabs({ resource, record }: { resource: Resource; record: RaRecord }) {
  const translate = useTranslate()
  const words = useWords()
  const data = useData()
  const { mayDo } = useSignedIn().rights
  const [search, setSearch] = useSearchParams()
  const sheets = [
    {
      key: 'lines',
      label: translate('generated.details'),
      page: () => <OwnLines resource={resource} record={record} />,
    },
    ...partSheets(resource, record, words),
    ...relatedTo(resource, data.resources).map((related) => ({
      key: `${related.resource.name}.${related.filter.name}`,
      label: words.list(related.resource.name),
      page: () => <RelatedList related={related} id={String(record.id)} />,
    })),
    ...(mayDo('Query.recordHistory')
      ? [
          {
            key: 'trail',
            label: translate('generated.history'),
            page: () => <History resource={resource} record={record} />,
          },
        ]
      : []),
  ]
  const open = sheets.find(({ key }) => key === search.get('sheet')) ?? sheets[0]!
  return (
    <>
      <Tabs
        value={open.key}
        onChange={(_event, key: string) => setSearch({ sheet: key }, { replace: true })}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('generated.sheets')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {sheets.map(({ key, label }) => (
          <Tab key={key} value={key} label={label} id={`tab-${key}`} aria-controls={`sheet-${key}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`sheet-${open.key}`} aria-labelledby={`tab-${open.key}`} tabIndex={0} sx={{ py: 2 }}>
        {open.page()}
      </Box>
    </>
  )
}

/** Lines of the record itself; what has a sheet of its own is not among them. */
const OwnLines = ({ resource, record }: { resource: Resource; record: RaRecord }) => (
  <Lines
    fields={resource.fields.filter(
      ({ kind, several, name }) => isLeaf(kind) && !(several && kind.is === 'reference') && name !== 'availableSteps',
    )}
    record={record}
  />
)

function partSheets(resource: Resource, record: RaRecord, words: Words): Sheet[] {
  return resource.fields
    .filter(({ kind, name }) => !isLeaf(kind) && !isEmpty(record[name]))
    .map((field) => ({
      key: field.name,
      label: words.field(field),
      page: () =>
        field.kind.is === 'variant' ? (
          <Variant resource={resource} record={record} field={field} />
        ) : (
          <Group field={field} value={record[field.name]} />
        ),
    }))
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && !value.length)
