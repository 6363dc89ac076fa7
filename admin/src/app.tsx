import { CssBaseline } from '@mui/material'
import { type I18nProvider, localStorageStore } from 'ra-core'
import { AdminContext, Notification } from 'react-admin'
import { Frame } from './layout/frame.tsx'
import { darkTheme, lightTheme } from './layout/theme.ts'
import { Pages } from './pages.tsx'
import { queryClient } from './providers/query-client.ts'
import { Gate } from './session/gate.tsx'
import { Prompts } from './session/prompts.tsx'

const store = localStorageStore(undefined, 'like-u')

/** The console: react-admin’s context, the gate of the session, and the frame with the page in it. */
export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <AdminContext
    basename="/data"
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline enableColorScheme />
    <Gate>
      <Frame>
        <Pages />
      </Frame>
      <Prompts />
      <Notification />
    </Gate>
  </AdminContext>
)
