import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { App } from './app.tsx'
import { createI18n } from './providers/i18n.ts'
import { chooseLanguage, chosenLanguage } from './providers/language.ts'
import { followNewVersions } from './newer-version.ts'

// The policy of the page lets in only styles that carry the number it was served with.
const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce
const styles = createCache({ key: 'css', nonce })

followNewVersions()
chooseLanguage(chosenLanguage())
const i18nProvider = await createI18n()
const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }], {
  basename: '/admin',
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <RouterProvider router={router} />
    </CacheProvider>
  </StrictMode>,
)
