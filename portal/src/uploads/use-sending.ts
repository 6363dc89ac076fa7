import { useEffect, useRef, useState } from 'react'
import { isRefused } from '../graphql/refused.ts'
import { sendFile, type Ticket } from './send-file.ts'

/** How far a file has come: a broken line can be mended, a refused file needs another one. */
export type SendingState =
  | { state: 'NONE' }
  | { state: 'SENDING'; arrived: number; size: number }
  | { state: 'BROKEN'; arrived: number; size: number; error: unknown }
  | { state: 'REFUSED'; error: unknown }

/** A file on its way: `send` begins and tells whether it arrived, `goOn` continues, `stop` gives it up. */
export interface FileSending {
  sending: SendingState
  send: (file: File) => Promise<boolean>
  goOn: () => Promise<boolean>
  stop: () => void
}

interface Job {
  file: File
  ticket?: Ticket
  controller: AbortController
}

const none: SendingState = { state: 'NONE' }

/** Brings one file at a time; goes on by itself when the line is back. `open` asks for leave to bring it. */
export function useSending(open: (file: File) => Promise<Ticket>, arrivedWhole: () => void): FileSending {
  const [sending, setSending] = useState<SendingState>(none)
  const job = useRef<Job>(undefined)

  const run = async (one: Job): Promise<boolean> => {
    const { size } = one.file
    let arrived = 0
    const tell = (now: number) => {
      if (job.current === one) setSending({ state: 'SENDING', arrived: (arrived = now), size })
    }
    try {
      tell(0)
      one.ticket ??= await open(one.file)
      await sendFile(one.ticket, one.file, { tell, signal: one.controller.signal })
    } catch (error) {
      if (!one.controller.signal.aborted) setSending(stateAfter(error, arrived, size))
      return false
    }
    job.current = undefined
    setSending(none)
    arrivedWhole()
    return true
  }
  const goOn = async () => (job.current ? run(job.current) : false)
  useWhenConnected(() => sending.state === 'BROKEN' && void goOn())
  useEffect(() => () => job.current?.controller.abort(), [])

  return {
    sending,
    send: (file) => run((job.current = { file, controller: new AbortController() })),
    goOn,
    stop: () => {
      job.current?.controller.abort()
      job.current = undefined
      setSending(none)
    },
  }
}

const stateAfter = (error: unknown, arrived: number, size: number): SendingState =>
  isRefused(error, 'UNREACHABLE', 'UNAVAILABLE', 'STALE')
    ? { state: 'BROKEN', arrived, size, error }
    : { state: 'REFUSED', error }

function useWhenConnected(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const listen = () => latest.current()
    addEventListener('online', listen)
    return () => removeEventListener('online', listen)
  }, [])
}
