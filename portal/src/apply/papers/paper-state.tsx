import type { Tone } from '../../ui/notice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePapersWords } from './papers-words.ts'
import type { Paper } from './use-papers.ts'

const tones: Record<string, Tone> = { PENDING_SCAN: 'info', CLEAN: 'good', REJECTED: 'bad' }

/** How a paper stands: there, being checked, refused, to be replaced, or still to come. */
export function PaperState({ of: { asked, given, open, toReplace } }: { of: Paper }) {
  const say = usePapersWords()
  if (!open) return <Tag tone="good">{say('shut')}</Tag>
  if (toReplace) return <Tag tone="warn">{say('toReplace')}</Tag>
  if (!given) return <Tag tone={asked.required ? 'warn' : 'info'}>{say(asked.required ? 'required' : 'optional')}</Tag>
  return <Tag tone={tones[given.file.state]}>{say(given.file.state)}</Tag>
}
