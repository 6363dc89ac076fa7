import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useShortcut } from '../../../layout/shortcuts.ts'
import { nameOf } from '../checklist/items.ts'
import { faultAfter, tickOf } from '../checklist/tick.ts'
import { useFileOnDesk } from './file-on-desk.ts'
import { usePaperStep } from './use-paper-step.ts'

/** `n` and `p` go from paper to paper, `o` finds the one shown in order, `x` finds it wrong, `u` goes up to the queue. */
export function useFileShortcuts(): void {
  const step = usePaperStep()
  const judge = useJudgeShown()
  const navigate = useNavigate()
  useShortcut(
    'n',
    useCallback(() => step(1), [step]),
  )
  useShortcut(
    'p',
    useCallback(() => step(-1), [step]),
  )
  useShortcut(
    'o',
    useCallback(() => judge('OK'), [judge]),
  )
  useShortcut(
    'x',
    useCallback(() => judge('WRONG'), [judge]),
  )
  useShortcut(
    'u',
    useCallback(() => void navigate('..'), [navigate]),
  )
}

function useJudgeShown(): (outcome: 'OK' | 'WRONG') => void {
  const { file, shown, mayTick, ticks, onTick } = useFileOnDesk()
  return useCallback(
    (outcome) => {
      const line = file.checklist.find(({ requirement }) => requirement.key === shown)
      if (!line || !mayTick) return
      const item = { kind: 'PAPER', key: shown } as const
      const before = ticks[nameOf(item)] ?? line.verdict
      onTick(tickOf(item, outcome === 'OK' ? 'OK' : faultAfter(before), before))
    },
    [file.checklist, shown, mayTick, ticks, onTick],
  )
}
