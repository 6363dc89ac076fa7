import { useEffect } from 'react'

/** Whether the person is writing, or means a shortcut of the browser; then a key is only a key. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true
  const target = event.target as HTMLElement | null
  return Boolean(target?.closest('input, textarea, select, [contenteditable], [role=combobox], [role=menu]'))
}

/** Does something when a key is pressed anywhere on the page but in an input. */
export function useShortcut(key: string, run: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || isTyping(event)) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [key, run])
}
