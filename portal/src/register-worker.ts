/** Makes the portal start without a line from the second visit on; a browser that cannot loses nothing else. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => void register())
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(loadedPrograms())
  } catch {
    // Private windows and some companies' browsers refuse; the portal works without.
  }
}

/** What this page loaded before the worker was there to keep it. */
const loadedPrograms = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/assets/'))
