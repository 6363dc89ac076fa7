/** Where the running LIKE-U is looked for: `URL`, or `HOST` and `PORT`, or the usual place. */
export const addressOf = ({ URL, HOST = 'localhost', PORT = '4000' }: NodeJS.ProcessEnv): string =>
  (URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '')

/** What keeps the stories from being played there, in words for whoever runs them; nothing when all is well. */
export async function findObstacle(url: string): Promise<string | undefined> {
  try {
    const mailbox = await fetch(`${url}/dev/mailbox.json`)
    if (mailbox.ok) return undefined
    return `LIKE-U di ${url} tidak membuka kotak surat pengembang. Demo hanya berjalan di luar mode produksi.`
  } catch {
    return [
      `LIKE-U tidak menjawab di ${url}.`,
      'Jalankan dahulu "npm start" di jendela lain, tunggu alamatnya muncul, lalu ulangi "npm run demo".',
      'Alamat lain: PORT=4100 npm run demo, atau URL=https://… npm run demo.',
    ].join('\n')
  }
}
