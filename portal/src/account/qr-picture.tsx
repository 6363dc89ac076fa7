import { useEffect, useState } from 'react'
import styles from './account.module.css'

/** A QR code, drawn in this browser: what it holds is told to nobody. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const [source, setSource] = useState<string>()
  useEffect(() => {
    let gone = false
    void (async () => {
      const { toDataURL } = await import('qrcode')
      const drawn = await toDataURL(text, { width: 448, margin: 2 })
      if (!gone) setSource(drawn)
    })()
    return () => void (gone = true)
  }, [text])
  return <img className={styles.qr} src={source} alt={label} width="224" height="224" />
}
