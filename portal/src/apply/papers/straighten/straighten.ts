import { type Corners, wholePhoto } from './corners.ts'
import type { Pixels } from './pixels.ts'
import type { StraighteningAsked } from './straighten-worker.ts'

/** Longest sides in pixels: enough to find a paper, and as large as a page is kept. */
const toFind = 240
const toKeep = 2200

/** Where the paper seems to lie on a photo; almost the whole of it where none stands out. */
export async function guessCorners(photo: Blob): Promise<Corners> {
  return ((await ask({ photo: await pixelsOf(photo, toFind) })) as Corners | null) ?? wholePhoto
}

/** The paper between the corners as a photo of its own: straight, with white paper and dark ink. */
export async function straighten(photo: File, corners: Corners): Promise<File> {
  const { data, width, height } = (await ask({ photo: await pixelsOf(photo, toKeep), corners })) as Pixels
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')!.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
  if (!blob) throw new Error('canvas')
  return new File([blob], photo.name.replace(/\.\w{1,5}$/, '.jpg'), {
    type: blob.type,
    lastModified: photo.lastModified,
  })
}

async function pixelsOf(photo: Blob, side: number): Promise<Pixels> {
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)]
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const { data } = context.getImageData(0, 0, width, height)
  return { data, width, height }
}

function ask(asked: StraighteningAsked): Promise<unknown> {
  const worker = new Worker(new URL('./straighten-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = () => reject(new Error('worker'))
    worker.postMessage(asked, [asked.photo.data.buffer])
  }).finally(() => worker.terminate())
}
