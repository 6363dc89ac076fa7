import { useState } from 'react'
import { useLanguage, useText } from '../../language/words.ts'
import { formatSize } from '../../ui/formats.ts'
import { Notice } from '../../ui/notice.tsx'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { correctionOf, type DraftSubmission } from '../draft/draft-submission.ts'
import { useFillWords } from '../fill-words.ts'
import { ChooseFiles } from './choose-files.tsx'
import { GivenPaper } from './given-paper.tsx'
import { PaperFaultNote } from './paper-fault-note.tsx'
import { PaperState } from './paper-state.tsx'
import { usePapersWords } from './papers-words.ts'
import styles from './papers.module.css'
import { takesSeveral } from './prepare-paper.ts'
import { useHandIn } from './use-hand-in.ts'
import { type Paper, paperId } from './use-papers.ts'

/** One paper: what it must be, what was handed in, and how to hand it in or replace it. */
export function PaperCard({ submission, paper }: { submission: DraftSubmission; paper: Paper }) {
  const say = usePapersWords()
  const text = useText()
  const { asked, given, open } = paper
  const handing = useHandIn(submission.id, asked)
  const [dragged, setDragged] = useState(false)
  const idle = handing.upload.sending.state === 'NONE' && !handing.preparing
  const handIn = (files: readonly File[]) => {
    // The buttons go while the file travels: the focus stays with the paper.
    document.getElementById(paperId(asked.key))?.focus({ preventScroll: true })
    void handing.handIn(files)
  }
  const drop = (files: FileList) => {
    setDragged(false)
    if (open && idle && files.length) handIn([...files])
  }
  return (
    <section
      id={paperId(asked.key)}
      tabIndex={-1}
      aria-labelledby={`${paperId(asked.key)}-title`}
      className={dragged && open ? styles.dragged : styles.card}
      onDragOver={(event) => {
        event.preventDefault()
        setDragged(true)
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault()
        drop(event.dataTransfer.files)
      }}
    >
      <div className={styles.head}>
        <h2 id={`${paperId(asked.key)}-title`}>{text(asked.title)}</h2>
        <PaperState of={paper} />
      </div>
      <OfficersNote submission={submission} paper={paper} />
      {asked.help && <p className={styles.help}>{text(asked.help)}</p>}
      {open && <Takes paper={paper} />}
      {given && <GivenPaper paper={paper} given={given} />}
      <div role="status">
        {handing.preparing && <p>{say('preparing')}</p>}
        {handing.resumed && !handing.kept && <p>{say('resumed', { name: handing.resumed })}</p>}
        {handing.kept && <p>{say('saved', { name: handing.kept })}</p>}
      </div>
      <UploadProgress name={text(asked.title)} upload={handing.upload} />
      <PaperFaultNote error={handing.error} asked={asked} />
      {open && idle && <ChooseFiles paper={paper} onChosen={handIn} />}
    </section>
  )
}

function Takes({ paper: { asked } }: { paper: Paper }) {
  const say = usePapersWords()
  const language = useLanguage()
  const size = formatSize(asked.maxBytes, language)
  return (
    <p className={styles.help}>
      {say('takes', { formats: asked.formats.join(', '), size })} {takesSeveral(asked) && say('several')}
    </p>
  )
}

function OfficersNote({ submission, paper: { asked } }: { submission: DraftSubmission; paper: Paper }) {
  const say = usePapersWords()
  const fill = useFillWords()
  const marked = correctionOf(submission, 'PAPER', asked.key)
  if (!marked) return null
  return (
    <Notice tone="warn" title={say('marked')}>
      <p>{marked.note ?? fill(marked.fault)}</p>
    </Notice>
  )
}
