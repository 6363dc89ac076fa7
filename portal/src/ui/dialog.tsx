import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'

/** What a dialog says, and what happens when it is put away. */
export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** Its buttons, the safest one first. */
  actions: ReactNode
}

/** A question over the page; Escape puts it away, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  )
}
