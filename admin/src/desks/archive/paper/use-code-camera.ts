import { type RefObject, useEffect, useRef } from 'react'
import { qrReader } from '../../../../../portal/src/check-document/read-qr.ts'

/** Whether there may be a camera to look through; browsers tell only pages that came over a safe line. */
export const canLook = (): boolean => Boolean(navigator.mediaDevices)

const pause = 200
const mostBlurred = 5

/** Looks through the rear camera for QR codes as long as it is shown; the camera is let go when it goes. */
export function useCodeCamera(onSeen: (said: string) => void, onFault: () => void): RefObject<HTMLVideoElement | null> {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ onSeen, onFault })
  useEffect(() => void (told.current = { onSeen, onFault }))
  useEffect(() => {
    const leaving = new AbortController()
    look(video.current!, (said) => told.current.onSeen(said), leaving.signal).catch(
      () => !leaving.signal.aborted && told.current.onFault(),
    )
    return () => leaving.abort()
  }, [])
  return video
}

async function look(video: HTMLVideoElement, seen: (said: string) => void, signal: AbortSignal): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    const read = await qrReader()
    if (signal.aborted) return
    video.srcObject = stream
    await video.play()
    let last: string | undefined
    let blurred = 0
    while (!signal.aborted) {
      const said = await read(video)
      blurred = said ? 0 : blurred + 1
      if (said && said !== last && !signal.aborted) seen(said)
      // A paper held still is one paper, also when a picture of it is blurred now and then.
      if (said || blurred === mostBlurred) last = said
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
