import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRowsWords } from './rows-words.ts'

/** Says that a row is gone, and puts it back when that was a slip. */
export function RemovedRow({ onPutBack }: { onPutBack: () => void }) {
  const say = useRowsWords()
  return (
    <Notice tone="good">
      <p>
        {say('removed')}{' '}
        <Button loudness="quiet" onClick={onPutBack}>
          {say('putBack')}
        </Button>
      </p>
    </Notice>
  )
}
