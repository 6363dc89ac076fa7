import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import QRCode from 'qrcode'

const width = 640
const height = 480
const frames = 5
const [black, white, noColour] = [16, 235, 128]

/** Writes what a camera sees that is held over a QR code, as the film a browser can take for its camera (Y4M). */
export async function writeFilmOfQrCode(path: string, content: string): Promise<void> {
  const film = createWriteStream(path)
  film.write(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420\n`)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), lightOf(content), Buffer.alloc((width * height) / 2, noColour)])
  for (let count = 0; count < frames; count++) film.write(frame)
  film.end()
  await once(film, 'close')
}

/** How light each point of the picture is: the code in the middle of white paper. */
function lightOf(content: string): Buffer {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' })
  const side = Math.floor((height * 0.7) / modules.size)
  const [left, top] = [width, height].map((room) => Math.floor((room - side * modules.size) / 2)) as [number, number]
  const light = Buffer.alloc(width * height, white)
  for (let y = 0; y < side * modules.size; y++)
    for (let x = 0; x < side * modules.size; x++)
      if (modules.get(Math.floor(y / side), Math.floor(x / side))) light[(top + y) * width + left + x] = black
  return light
}
