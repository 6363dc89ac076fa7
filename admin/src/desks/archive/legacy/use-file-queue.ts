import { useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import type { Ticket } from '../../../uploads/send-file.ts'
import { type FileSending, useSending } from '../../../uploads/use-sending.ts'

/** Files on their way one after the other, and how many still wait. */
export interface FileQueue extends FileSending {
  busy: boolean
  left: number
  choose: (event: ChangeEvent<HTMLInputElement>) => void
}

/** Brings chosen files one after the other; after a refusal nothing leaves unasked. */
export function useFileQueue(open: (file: File) => Promise<Ticket>): FileQueue {
  const queryClient = useQueryClient()
  const waiting = useRef<File[]>([])
  const [left, setLeft] = useState(0)
  const sending = useSending(open, () => {
    if (waiting.current.length === 0) void queryClient.invalidateQueries({ queryKey: ['ask'] })
  })
  const { state } = sending.sending
  useEffect(() => {
    const next = state === 'DONE' ? waiting.current.shift() : undefined
    if (!next) return
    setLeft(waiting.current.length)
    void sending.send(next)
  }, [state, sending])
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [first, ...rest] = [...(event.target.files ?? [])]
    // The same file may be chosen again after it was mended.
    event.target.value = ''
    waiting.current = rest
    setLeft(rest.length)
    if (first) void sending.send(first)
  }
  return { ...sending, busy: state === 'SENDING' || state === 'BROKEN', left, choose }
}
