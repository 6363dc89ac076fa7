import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useCheckWords } from './check-words.ts'
import styles from './check.module.css'
import { useCamera } from './use-camera.ts'

/** Reads the QR code of a letter with the camera, which is on only while it is looked through. */
export function Scan({ onSeen }: { onSeen: (said: string) => void }) {
  const say = useCheckWords()
  const [open, setOpen] = useState(false)
  const seen = (said: string) => {
    setOpen(false)
    onSeen(said)
    return true
  }
  return (
    <section className={styles.way}>
      <h2>{say('byCamera')}</h2>
      <p>{say('cameraText')}</p>
      {open && <Viewfinder onSeen={seen} />}
      <Button onClick={() => setOpen(!open)} aria-expanded={open}>
        {say(open ? 'stop' : 'scan')}
      </Button>
    </section>
  )
}

function Viewfinder({ onSeen }: { onSeen: (said: string) => boolean }) {
  const say = useCheckWords()
  const [video, state] = useCamera(onSeen)
  const works = state === 'STARTING' || state === 'LOOKING'
  return (
    <>
      <video ref={video} muted playsInline hidden={!works} className={styles.view} aria-label={say('view')} />
      {works ? (
        <p role="status">{say(state)}</p>
      ) : (
        <Notice tone="bad">
          <p>{say(state)}</p>
        </Notice>
      )}
    </>
  )
}
