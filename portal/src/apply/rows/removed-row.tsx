import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRowsWords } from './rows-words.ts'

/** Says that a row is gone, and puts it back when that was a slip. */
export function RemovedRow({ of: removed, onPutBack }: { of: object; onPutBack: () => void }) {
  const say = useRowsWords()
  const box = useRef<HTMLDivElement>(null)
  // The row went with the button that was pressed: the focus goes to what takes it back.
  useEffect(() => box.current?.querySelector('button')?.focus(), [removed])
  return (
    <div ref={box}>
      <Notice tone="good">
        <p>
          {say('removed')}{' '}
          <Button loudness="quiet" onClick={onPutBack}>
            {say('putBack')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
