/** Reads a QR code in a picture; nothing when there is none to be read. */
export type ReadQr = (picture: HTMLVideoElement) => Promise<string | undefined>

/** What some browsers bring along for it. */
interface BarcodeDetector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetector
  getSupportedFormats: () => Promise<string[]>
}

// A letter's code is read well at this width, on the slowest phone too.
const widest = 640

/** The browser's own reader where it has one; a small program, loaded only now, where it has none. */
export async function qrReader(): Promise<ReadQr> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: BarcodeDetectorClass }
  const formats = (await Own?.getSupportedFormats()) ?? []
  if (!Own || !formats.includes('qr_code')) return readByProgram()
  const detector = new Own({ formats: ['qr_code'] })
  return async (picture) => (await detector.detect(picture))[0]?.rawValue
}

async function readByProgram(): Promise<ReadQr> {
  const { default: jsQr } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const drawing = canvas.getContext('2d', { willReadFrequently: true })!
  return async (picture) => {
    const scale = Math.min(1, widest / picture.videoWidth)
    canvas.width = Math.round(picture.videoWidth * scale)
    canvas.height = Math.round(picture.videoHeight * scale)
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = drawing.getImageData(0, 0, canvas.width, canvas.height)
    return jsQr(data, width, height)?.data
  }
}
