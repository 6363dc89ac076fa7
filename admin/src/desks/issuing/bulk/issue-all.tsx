import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import type { ServiceKind } from '../../../gql/graphql.ts'
import { useServiceName } from '../../../ui/use-service-name.ts'
import { OrderDialog } from './chosen-letters.tsx'

/** Issues everything of a service that waits, also what the list is too short to show. */
export function IssueAll({ services }: { services: readonly ServiceKind[] }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  const [service, setService] = useState<ServiceKind>()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      {services.map((one) => (
        <Button key={one} variant="outlined" onClick={() => setService(one)}>
          {translate('bulk_issuing.issue_all', { service: serviceName(one) })}
        </Button>
      ))}
      {service && <OrderDialog input={{ service }} onClose={() => setService(undefined)} />}
    </Box>
  )
}
