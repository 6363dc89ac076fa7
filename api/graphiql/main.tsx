import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { GraphiQL } from 'graphiql'
import { type ComponentProps, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import { language, switchLanguage } from './language.ts'
import './page.css'

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']

/** Asks this origin's API, with the session cookie and in the chosen language. */
const ask: Fetcher = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language(), ...headers },
    body: JSON.stringify(operation),
  })
  return response.json()
}

/** Changes the language the API answers in. */
function LanguageButton() {
  const [chosen, setChosen] = useState(language)
  const label = chosen === 'id' ? 'Bahasa jawaban: Indonesia' : 'Language of answers: English'
  return (
    <button
      type="button"
      className="graphiql-un-styled graphiql-toolbar-button"
      aria-label={label}
      title={label}
      onClick={() => setChosen(switchLanguage())}
    >
      {chosen.toUpperCase()}
    </button>
  )
}

// What is typed may hold a password: it lives no longer than the tab, and headers not even that.
const page = (
  <GraphiQL fetcher={ask} defaultTabs={examples} storage={sessionStorage} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <strong>LIKE-U</strong>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy, merge }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <LanguageButton />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>
)

createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>)
