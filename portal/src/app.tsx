import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { routes as account } from './account/routes.ts'
import { routes as apply } from './apply/routes.ts'
import { routes as checkDocument } from './check-document/routes.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { WhenBroken } from './frame/when-broken.tsx'
import { queryClient } from './graphql/query-client.ts'
import { routes as help } from './help/routes.ts'
import { routes as mySubmissions } from './my-submissions/routes.ts'
import { routes as receive } from './receive/routes.ts'
import type { PortalRoute } from './routes.ts'
import { routes as services } from './services/routes.ts'
import { Prompts } from './session/prompts.tsx'
import { SignedIn } from './session/signed-in.tsx'
import { routes as signIn } from './sign-in/routes.ts'
import { routes as statistics } from './statistics/routes.ts'
import { routes as track } from './track/routes.ts'
import { Loading } from './ui/loading.tsx'

const routes = [services, track, checkDocument, receive, statistics, help, signIn, account, apply, mySubmissions].flat()

/** The citizens' portal: every address, each loaded when it is opened. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Frame>
        <WhenBroken>
          <Suspense fallback={<Loading />}>
            <Switch>
              {routes.map((route) => (
                <Route key={route.path} path={route.path}>
                  {(params) => <PageOf route={route} params={params} />}
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </WhenBroken>
        <Prompts />
      </Frame>
    </QueryClientProvider>
  )
}

function PageOf({ route: { Page, signedIn }, params }: { route: PortalRoute; params: object }) {
  const page = <Page {...params} />
  return signedIn ? <SignedIn>{page}</SignedIn> : page
}
