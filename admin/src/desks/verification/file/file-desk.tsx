import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Answers } from '../../../answers/condition.ts'
import { askedPages, type Page } from '../../../answers/form.ts'
import { useSignedIn } from '../../../session/session.ts'
import type { VerificationFile } from '../checklist/items.ts'
import { SaveBar } from '../checklist/save-bar.tsx'
import { Saving } from '../checklist/saving.tsx'
import { useTicks } from '../checklist/tick-store.ts'
import { withoutSaved, withoutTick, withTick } from '../checklist/tick.ts'
import { NextFile } from '../closing/next-file.tsx'
import { FileContext, type FileOnDesk } from './file-on-desk.ts'
import { FileHeader } from './file-header.tsx'
import { NewsAlert } from './news-alert.tsx'
import { Oddities } from './oddities.tsx'
import { Panels } from './panels.tsx'
import { useNews } from './use-news.ts'

interface FileDeskProps {
  file: VerificationFile
  form: readonly Page[]
  answers: Answers
}

/** The file with everything beside it: answers, papers, checklist. */
export function FileDesk({ file, form, answers }: FileDeskProps) {
  const { me } = useSignedIn()
  const [ticks, change] = useTicks({ me: me.id, submission: file.id, round: file.round })
  const [shown, onShow] = useShownPaper(file)
  const { news, acknowledge } = useNews(file)
  const [isClosed, setClosed] = useState(false)
  const desk: FileOnDesk = {
    file,
    answers,
    pages: useMemo(() => askedPages(form, answers), [form, answers]),
    mayTick: file.availableSteps.includes('COMPLETE'),
    ticks,
    onTick: (tick) => change((before) => withTick(before, tick)),
    onUndo: (item) => change((before) => withoutTick(before, item)),
    onSettled: (settled) => change((before) => withoutSaved(before, settled)),
    shown,
    onShow,
    acknowledge: (stand) => {
      acknowledge(stand)
      setClosed(['COMPLETE', 'RETURNED'].includes(stand.status))
    },
  }
  return (
    <FileContext value={desk}>
      <Saving>
        <FileHeader />
        {isClosed && <NextFile />}
        <NewsAlert news={news} onSeen={() => acknowledge(file)} />
        <Oddities />
        <Panels />
        <SaveBar />
      </Saving>
    </FileContext>
  )
}

/**
 * Which paper is shown; it stands in the address too, so that a reload, or a colleague with the link, sees the same.
 * The address follows a moment later: whoever ticks quickly must not tick the paper before.
 */
function useShownPaper({ checklist }: VerificationFile): [string, (requirement: string) => void] {
  const [params, setParams] = useSearchParams()
  const [wanted, setWanted] = useState(params.get('paper'))
  const keys = checklist.map(({ requirement }) => requirement.key)
  const shown = keys.find((key) => key === wanted) ?? keys[0] ?? ''
  const show = (requirement: string) => {
    setWanted(requirement)
    setParams({ paper: requirement }, { replace: true })
  }
  return [shown, show]
}
