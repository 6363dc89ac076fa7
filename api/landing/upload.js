import { Refused, unreachable } from './ask.js'
import { language } from './language.js'

/** Brings a file by its ticket, going on where a broken connection stopped. `tell` hears the share that arrived. */
export async function upload(ticket, file, tell) {
  // The page may have been opened under another name of the same server.
  const address = new URL(ticket.url).pathname
  const headers = { authorization: ticket.authorization, 'accept-language': language }
  const offset = ticket.begun ? await arrived(address, headers) : 0
  ticket.begun = true
  if (offset > 0) headers['content-range'] = `bytes ${offset}-${file.size - 1}/${file.size}`
  if (offset < file.size) await put(address, headers, file.slice(offset), (sent) => tell((offset + sent) / file.size))
}

async function arrived(address, headers) {
  const response = await fetch(address, { headers }).catch(() => {
    throw unreachable()
  })
  return Number(response.headers.get('upload-offset'))
}

// Only XMLHttpRequest tells how much of a body has gone.
const put = (address, headers, body, tell) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => tell(loaded)
    request.onerror = () => reject(unreachable())
    request.onload = () => (request.status < 300 ? resolve() : reject(refusalOf(request)))
    request.send(body)
  })

function refusalOf({ responseText }) {
  try {
    const { message, extensions } = JSON.parse(responseText)
    return new Refused(message, extensions)
  } catch {
    return unreachable()
  }
}
