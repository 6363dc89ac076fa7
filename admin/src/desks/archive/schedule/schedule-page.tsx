import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { RetentionScheduleDocument, type RetentionScheduleQuery } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useServiceName } from '../../../ui/use-service-name.ts'
import { DeskTabs } from '../desk-tabs.tsx'
import { ArchiveUnit } from './archive-unit.tsx'
import { RuleDialog } from './rule-dialog.tsx'

/** A class of records, and a line of the schedule as the desk shows them. */
export type ShownClass = RetentionScheduleQuery['classifications']['nodes'][number]
export type ShownRule = RetentionScheduleQuery['retentionRules']['nodes'][number]

/** What records are filed under, how long they are kept, and who keeps them once they are inactive. */
export function SchedulePage() {
  const translate = useTranslate()
  const { data, error, refetch } = useAsk(RetentionScheduleDocument, {})
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="schedule" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={8} />}
      {data && (
        <>
          <ArchiveUnit unit={data.archiveUnit?.division} />
          <Typography sx={{ my: 2 }}>{translate('keeping.schedule_help')}</Typography>
          <Box component="ul" aria-label={translate('archive.schedule')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.classifications.nodes
              .filter(({ active }) => active)
              .map((one) => (
                <Line
                  key={one.id}
                  of={one}
                  rules={data.retentionRules.nodes.filter(({ classification }) => classification.id === one.id)}
                  unit={data.archiveUnit?.division.id}
                />
              ))}
          </Box>
        </>
      )}
    </Box>
  )
}

function Line({ of, rules, unit }: { of: ShownClass; rules: ShownRule[]; unit: string | undefined }) {
  const translate = useTranslate()
  const nameOf = useServiceName()
  const { me, rights } = useSignedIn()
  const [editing, setEditing] = useState<ShownRule | 'new'>()
  const may = rights.mayDo('Mutation.publishRetentionRule') && (me.role === 'SUPER_ADMIN' || me.division?.id === unit)
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Typography sx={{ flex: '1 1 220px' }}>
          <strong>{of.code}</strong> {of.title}
        </Typography>
        {may && (
          <Button
            size="small"
            onClick={() => setEditing('new')}
            aria-label={translate('keeping.add_rule_to', { code: of.code })}
          >
            {translate('keeping.add_rule')}
          </Button>
        )}
      </Box>
      {rules.map((rule) => (
        <Box key={rule.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pl: 2 }}>
          <Typography variant="body2">
            {rule.service ? nameOf(rule.service) : translate('keeping.whole_class')}:{' '}
            {translate('keeping.rule', { active: rule.activeYears, inactive: rule.inactiveYears })},{' '}
            {translate(`archive.fate.${rule.fate}`)} – {rule.basis}
          </Typography>
          {may && (
            <Button size="small" onClick={() => setEditing(rule)}>
              {translate('keeping.change_rule')}
            </Button>
          )}
        </Box>
      ))}
      {editing && (
        <RuleDialog of={of} rule={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </Box>
  )
}
