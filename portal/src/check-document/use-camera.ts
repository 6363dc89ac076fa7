import { type RefObject, useEffect, useRef, useState } from 'react'
import { qrReader } from './read-qr.ts'

/** What the camera is doing, or why it does nothing. */
export type CameraState = 'STARTING' | 'LOOKING' | 'REFUSED' | 'NONE' | 'FAILED'

const pause = 200

/**
 * Looks through the phone's rear camera until `onSeen` is satisfied with a QR code or the component goes; the camera
 * is let go at once then. Pictures stay on the device.
 */
export function useCamera(onSeen: (said: string) => boolean): [RefObject<HTMLVideoElement | null>, CameraState] {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('STARTING')
  const seen = useRef(onSeen)
  useEffect(() => void (seen.current = onSeen))
  useEffect(() => {
    const leaving = new AbortController()
    look(
      video.current!,
      (said) => seen.current(said),
      leaving.signal,
      () => setState('LOOKING'),
    ).catch((error: unknown) => !leaving.signal.aborted && setState(reasonOf(error)))
    return () => leaving.abort()
  }, [])
  return [video, state]
}

async function look(
  video: HTMLVideoElement,
  isEnough: (said: string) => boolean,
  signal: AbortSignal,
  onStart: () => void,
): Promise<void> {
  // Absent where the page did not come over a safe line.
  if (!navigator.mediaDevices) throw new DOMException('no camera', 'NotFoundError')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    const read = await qrReader()
    if (signal.aborted) return
    video.srcObject = stream
    await video.play()
    onStart()
    while (!signal.aborted) {
      const said = await read(video)
      if (said && !signal.aborted && isEnough(said)) return
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

function reasonOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return 'REFUSED'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'NONE' : 'FAILED'
}
