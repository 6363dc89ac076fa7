/** How large and how fine a photo of a paper is kept. */
export interface PhotoQuality {
  /** Longest side in pixels. */
  side: number
  /** JPEG quality from 0 to 1. */
  quality: number
}

/** From what reads like the paper itself down to what is still readable; the first that fits is taken. */
export const photoQualities: readonly PhotoQuality[] = [
  { side: 2200, quality: 0.85 },
  { side: 1800, quality: 0.75 },
  { side: 1400, quality: 0.6 },
]

/** A photo as it was seen: turned upright, made smaller, without what the phone wrote into it (place, time, device). */
export async function uprightPhoto(photo: Blob, { side, quality }: PhotoQuality): Promise<Blob> {
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const context = canvas.getContext('2d')!
  // A PNG may be see-through where the paper is white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/jpeg', quality),
  )
}
