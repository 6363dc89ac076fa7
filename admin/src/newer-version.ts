const mark = 'like-u.reloaded'
const aMinute = 60_000

/**
 * After a new version was installed, parts of the old one are gone: a part that cannot be loaded means the page is out of
 * date, and it is loaded anew; not twice within a minute, should something else be wrong.
 */
export function followNewVersions(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(mark) ?? 0)
    if (Date.now() - last < aMinute) return
    event.preventDefault()
    sessionStorage.setItem(mark, String(Date.now()))
    window.location.reload()
  })
}
