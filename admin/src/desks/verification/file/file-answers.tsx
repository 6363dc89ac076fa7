import FlagIcon from '@mui/icons-material/OutlinedFlag'
import { Box, IconButton, Tooltip } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useMemo } from 'react'
import { AnswerPages } from '../../../answers/answer-pages.tsx'
import type { Question } from '../../../answers/form.ts'
import { useText } from '../../../ui/text.ts'
import { lastVerdicts, nameOf } from '../checklist/items.ts'
import { changedAnswers } from '../checklist/open-items.ts'
import { TickForm } from '../checklist/tick-form.tsx'
import { tickOf } from '../checklist/tick.ts'
import { VerdictLine } from '../checklist/verdict-line.tsx'
import { AnswerBefore } from './answer-before.tsx'
import { useFileOnDesk } from './file-on-desk.ts'

/** The answers in the form’s order; each can be marked wrong, and says what it was before it was corrected. */
export function FileAnswers() {
  const { file, pages, answers } = useFileOnDesk()
  const verdictOn = useMemo(() => lastVerdicts(file.verdicts), [file.verdicts])
  const before = useMemo(() => changedAnswers(file), [file])
  return (
    <AnswerPages
      pages={pages}
      answers={answers}
      extrasOf={(question) => ({
        aside: <Flag question={question} isJudged={Boolean(verdictOn({ kind: 'ANSWER', key: question.key }))} />,
        below: (
          <>
            {before.has(question.key) && <AnswerBefore question={question} value={before.get(question.key)} />}
            <Judgement question={question} verdict={verdictOn({ kind: 'ANSWER', key: question.key })} />
          </>
        ),
      })}
    />
  )
}

/** Answers are taken to be in order until somebody raises a flag. */
function Flag({ question, isJudged }: { question: Question; isJudged: boolean }) {
  const translate = useTranslate()
  const text = useText()
  const { mayTick, ticks, onTick } = useFileOnDesk()
  const item = { kind: 'ANSWER', key: question.key } as const
  if (!mayTick || isJudged || ticks[nameOf(item)]) return null
  const label = translate('verification.flag', { title: text(question.label) })
  return (
    <Tooltip title={translate('verification.flag_short')}>
      <IconButton size="small" aria-label={label} onClick={() => onTick(tickOf(item, 'WRONG'))}>
        <FlagIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  )
}

type Verdict = ReturnType<ReturnType<typeof lastVerdicts>>

function Judgement({ question, verdict }: { question: Question; verdict: Verdict }) {
  const text = useText()
  const { file, mayTick, ticks } = useFileOnDesk()
  const item = { kind: 'ANSWER', key: question.key } as const
  if (!verdict && !ticks[nameOf(item)]) return null
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1, mt: 0.75 }}>
      {verdict && <VerdictLine verdict={verdict} round={file.round} />}
      {mayTick && <TickForm item={item} title={text(question.label)} verdict={verdict} />}
    </Box>
  )
}
