import { useNotify, useTranslate } from 'ra-core'
import { useNavigate, useParams } from 'react-router-dom'
import { useQuery } from '@tanstack/react-query'
import { NotFound } from '../../layout/not-found.tsx'
import type { Action, Resource } from '../../schema/resource.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { listPath, showPath } from '../paths.ts'
import type { Row } from '../represent.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { ActionForm } from './action-form.tsx'

/** A mutation’s form on a page of its own: making a record, or changing one. */
export function FormPage({ resource }: { resource: Resource }) {
  const { action: name, id } = useParams()
  const words = useWords()
  const action = resource.actions.find((one) => one.name === name && one.does === (id ? 'UPDATE' : 'CREATE'))
  if (!action) return <NotFound />
  return (
    <>
      <PageHeader title={words.action(action.name)} help={words.list(resource.name)} />
      {id ? <Changing resource={resource} action={action} id={id} /> : <Form resource={resource} action={action} />}
    </>
  )
}

function Changing({ resource, action, id }: { resource: Resource; action: Action; id: string }) {
  const { provider } = useData()
  const { data, error, refetch } = useQuery({
    queryKey: [resource.name, 'form', id],
    queryFn: async () => (await provider.getOne(resource.name, { id })).data as Row,
    // The form keeps what was typed; a newer record must not slip beneath it.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  return data ? <Form resource={resource} action={action} record={data} id={id} /> : <PageSkeleton />
}

function Form({ resource, action, record, id }: { resource: Resource; action: Action; record?: Row; id?: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const notify = useNotify()
  const leave = (to?: string) =>
    void navigate(to && resource.list !== 'ONE' ? showPath(resource.name, to) : listPath(resource.name))
  const finish = (answer: Row) => {
    notify(translate('generated.saved'), { type: 'success' })
    leave(String(answer[resource.key] ?? id))
  }
  return (
    <ActionForm
      action={action}
      resource={resource}
      {...(record && { record })}
      onDone={finish}
      onCancel={() => leave(id)}
    />
  )
}
