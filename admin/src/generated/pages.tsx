import { DataProviderContext, ResourceContextProvider } from 'ra-core'
import { Route, Routes, useParams } from 'react-router-dom'
import { NotFound } from '../layout/not-found.tsx'
import { FormPage } from './form/form-page.tsx'
import { ListPage } from './list/list-page.tsx'
import { ShowPage } from './show/show-page.tsx'
import { useData } from './use-data.ts'

/** Every page made from the schema. */
export default function GeneratedPages() {
  const { provider } = useData()
  return (
    <DataProviderContext.Provider value={provider}>
      <Routes>
        <Route path=":resource/*" element={<ResourcePages />} />
      </Routes>
    </DataProviderContext.Provider>
  )
}

/** The pages of one list; what the person may not read is not there. */
function ResourcePages() {
  const { resource: name = '' } = useParams()
  const resource = useData().resources.get(name)
  if (!resource) return <NotFound />
  return (
    <ResourceContextProvider value={name}>
      <Routes>
        <Route
          path="/"
          element={
            resource.list === 'ONE' ? (
              <ShowPage resource={resource} id={name} />
            ) : (
              <ListPage key={name} resource={resource} />
            )
          }
        />
        <Route path=":id/show" element={<ShowRoute />} />
        <Route path=":action" element={<FormPage resource={resource} />} />
        <Route path=":id/:action" element={<FormPage resource={resource} />} />
      </Routes>
    </ResourceContextProvider>
  )
}

function ShowRoute() {
  const { resource = '', id = '' } = useParams()
  return <ShowPage key={id} resource={useData().resources.get(resource)!} id={id} />
}
