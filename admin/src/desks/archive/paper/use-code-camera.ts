import { type RefObject, useEffect, useRef } from 'react'

/** What browsers that read codes bring along for it. */
interface BarcodeDetector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
type BarcodeDetectorClass = new (options: { formats: string[] }) => BarcodeDetector

const own = () => (globalThis as { BarcodeDetector?: BarcodeDetectorClass }).BarcodeDetector

/** Whether this browser can look for codes by itself: those of phones do. */
export const canLook = (): boolean => Boolean(own() && navigator.mediaDevices)

const pause = 200

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
  const Detector = own()!
  const detector = new Detector({ formats: ['qr_code'] })
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    let last = ''
    while (!signal.aborted) {
      const said = (await detector.detect(video))[0]?.rawValue ?? ''
      // A paper held still is one paper.
      if (said && said !== last && !signal.aborted) seen(said)
      last = said
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
