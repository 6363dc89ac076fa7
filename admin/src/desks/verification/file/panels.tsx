import { Box, useMediaQuery } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Checklist } from '../checklist/checklist.tsx'
import { FileAnswers } from './file-answers.tsx'
import { FilePapers } from './file-papers.tsx'
import { History } from './history.tsx'
import { Panel } from './panel.tsx'
import { TabbedPanel } from './tabbed-panel.tsx'
import { useFileShortcuts } from './use-file-shortcuts.ts'

const contents = { answers: FileAnswers, papers: FilePapers, checklist: Checklist, history: History }

/** The parts of a file that are looked at side by side. */
export type PanelName = keyof typeof contents

/** How the parts share the screen, by its width: columns, each with one part or several behind tabs. */
const arrangements: readonly { from: number; columns: readonly { width: string; panels: readonly PanelName[] }[] }[] = [
  {
    from: 1400,
    columns: [
      { width: 'minmax(320px, 1fr)', panels: ['answers', 'history'] },
      { width: 'minmax(420px, 1.5fr)', panels: ['papers'] },
      { width: '300px', panels: ['checklist'] },
    ],
  },
  {
    from: 900,
    columns: [
      { width: 'minmax(0, 1fr)', panels: ['answers', 'checklist', 'history'] },
      { width: 'minmax(0, 1.1fr)', panels: ['papers'] },
    ],
  },
  { from: 0, columns: [{ width: 'minmax(0, 1fr)', panels: ['answers', 'papers', 'checklist', 'history'] }] },
]

/** Answers, papers, checklist and history, as many at once as there is room for. */
export function Panels() {
  useFileShortcuts()
  const widest = useMediaQuery(`(min-width: ${arrangements[0]!.from}px)`)
  const wide = useMediaQuery(`(min-width: ${arrangements[1]!.from}px)`)
  const { columns } = arrangements[widest ? 0 : wide ? 1 : 2]!
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: columns.map(({ width }) => width).join(' ') }}>
      {columns.map(({ panels }) => (
        <Column key={panels.join(' ')} panels={panels} isTall={wide} />
      ))}
    </Box>
  )
}

function Column({ panels, isTall }: { panels: readonly PanelName[]; isTall: boolean }) {
  const translate = useTranslate()
  const [chosen, setChosen] = useState<PanelName>(panels[0]!)
  const Content = contents[chosen]
  if (panels.length > 1)
    return (
      <TabbedPanel names={panels} chosen={chosen} isTall={isTall} onChoose={setChosen}>
        <Content />
      </TabbedPanel>
    )
  return (
    <Panel title={translate(`verification.panel.${chosen}`)} isTall={isTall}>
      <Content />
    </Panel>
  )
}
