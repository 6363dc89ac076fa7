import { useEffect, useRef, useState } from 'react'
import { isRefused, Refused } from '../graphql/refused.ts'
import { currentLanguage } from '../language/language.ts'
import { sendFile, type Ticket } from './send-file.ts'

/** How far a file has come; a broken line can be mended. */
export type SendingState =
  | { state: 'NONE' }
  | { state: 'SENDING'; arrived: number; size: number }
  | { state: 'BROKEN'; arrived: number; size: number }

/** A file on its way. */
export interface FileSending {
  sending: SendingState
  /** Settles once the file has arrived whole, was refused or given up; a broken line only makes it take longer. */
  send: (file: File) => Promise<void>
  goOn: () => void
  stop: () => void
}

interface Job {
  file: File
  ticket?: Ticket
  controller: AbortController
  arrived: () => void
  failed: (error: unknown) => void
}

const none: SendingState = { state: 'NONE' }

/** Brings one file at a time; goes on by itself when the line is back. `open` asks for leave to bring it. */
export function useSending(open: (file: File) => Promise<Ticket>): FileSending {
  const [sending, setSending] = useState<SendingState>(none)
  const job = useRef<Job>(undefined)

  const run = async (one: Job): Promise<void> => {
    const { size } = one.file
    let arrived = 0
    const tell = (now: number) => {
      if (job.current === one) setSending({ state: 'SENDING', arrived: (arrived = now), size })
    }
    try {
      tell(0)
      one.ticket ??= await open(one.file)
      await sendFile(one.ticket, one.file, { tell, signal: one.controller.signal })
      end()
      one.arrived()
    } catch (error) {
      if (one.controller.signal.aborted) return
      if (isPassing(error)) return setSending({ state: 'BROKEN', arrived, size })
      end()
      one.failed(error)
    }
  }
  const end = () => {
    job.current = undefined
    setSending(none)
  }
  const goOn = () => void (job.current && run(job.current))
  useWhenConnected(() => sending.state === 'BROKEN' && goOn())
  useEffect(() => () => job.current?.controller.abort(), [])

  return {
    sending,
    send: (file) =>
      new Promise((arrived, failed) => {
        job.current?.controller.abort()
        void run((job.current = { file, controller: new AbortController(), arrived, failed }))
      }),
    goOn,
    stop: () => {
      const stopped = job.current
      stopped?.controller.abort()
      end()
      stopped?.failed(new Refused(givenUp[currentLanguage()], 'STOPPED'))
    },
  }
}

// A piece that arrived twice makes the API say where it stands: that is asked before the next piece.
const isPassing = (error: unknown): boolean => isRefused(error, 'UNREACHABLE', 'UNAVAILABLE', 'STALE')

const givenUp = { id: 'Pengiriman berkas dibatalkan.', en: 'Sending the file was cancelled.' }

function useWhenConnected(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => void (latest.current = act))
  useEffect(() => {
    const listen = () => latest.current()
    addEventListener('online', listen)
    return () => removeEventListener('online', listen)
  }, [])
}
