import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../ui/text.ts'
import type { DecidableFile } from './use-inbox.ts'

const numbersOf = (others: readonly { number: string }[]) => others.map(({ number }) => number).join(', ')

/** What is unusual about a file: figures out of bounds, others about the same thing, filed at the counter. */
export function Oddities({ file: { warnings, sameSubject, filedBy } }: { file: DecidableFile }) {
  const translate = useTranslate()
  const text = useText()
  const words = [
    ...warnings.map(text),
    ...(sameSubject.length ? [translate('approval.same_subject', { numbers: numbersOf(sameSubject) })] : []),
    ...(filedBy ? [translate('approval.filed_by', { name: filedBy.name })] : []),
  ]
  if (words.length === 0) return null
  return (
    <Alert severity="warning" role="note" sx={{ py: 0 }}>
      {words.map((word) => (
        <div key={word}>{word}</div>
      ))}
    </Alert>
  )
}
