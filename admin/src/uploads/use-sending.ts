import { useRef, useState } from 'react'
import { isRefused, type Refused } from '../providers/refused.ts'
import { sendFile, type Ticket } from './send-file.ts'

/** How far a file has come: a broken line can be mended, a refused file needs another one. */
export type SendingState =
  | { state: 'NONE' }
  | { state: 'DONE' }
  | { state: 'SENDING'; arrived: number; size: number }
  | { state: 'BROKEN'; arrived: number; size: number; refusal: Refused }
  | { state: 'REFUSED'; refusal: Refused }

/** A file on its way: `send` begins, `goOn` continues after the line broke, `stop` gives it up. */
export interface FileSending {
  sending: SendingState
  send: (file: File) => Promise<void>
  goOn: () => Promise<void>
  stop: () => void
}

interface Job {
  file: File
  ticket?: Ticket
  controller: AbortController
}

/** Brings one file at a time. `open` asks for leave, `done` is told when the file has arrived whole. */
export function useSending(open: (file: File) => Promise<Ticket>, done: () => void): FileSending {
  const [sending, setSending] = useState<SendingState>({ state: 'NONE' })
  const job = useRef<Job>(undefined)

  const run = async (one: Job) => {
    const size = one.file.size
    let arrived = 0
    const tell = (now: number) => setSending({ state: 'SENDING', arrived: (arrived = now), size })
    try {
      tell(0)
      one.ticket ??= await open(one.file)
      await sendFile(one.ticket, one.file, { tell, signal: one.controller.signal })
      setSending({ state: 'DONE' })
      done()
    } catch (error) {
      if (one.controller.signal.aborted) return
      if (!isRefused(error)) throw error
      const passing = error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE'
      setSending(passing ? { state: 'BROKEN', arrived, size, refusal: error } : { state: 'REFUSED', refusal: error })
    }
  }

  return {
    sending,
    send: (file) => run((job.current = { file, controller: new AbortController() })),
    goOn: () => run(job.current!),
    stop: () => {
      job.current?.controller.abort()
      setSending({ state: 'NONE' })
    },
  }
}
