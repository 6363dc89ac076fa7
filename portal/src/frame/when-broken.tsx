import { Component, type ReactNode } from 'react'
import { Refusal } from '../ui/refusal.tsx'

/** Shows what to do when a page falls apart, instead of an empty screen; another page starts afresh. */
export class WhenBroken extends Component<{ children: ReactNode }, { error?: unknown; path?: string }> {
  override state: { error?: unknown; path?: string } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error, path: location.pathname }
  }

  override render() {
    const { error, path } = this.state
    if (!error || path !== location.pathname) return this.props.children
    return <Refusal error={error} />
  }
}
