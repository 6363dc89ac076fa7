import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  RenderingCancelledException,
  version,
} from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { Drawing, Sheets } from './sheets.ts'

GlobalWorkerOptions.workerSrc = workerUrl

// Fonts and codecs that files may leave to the reader; the build lays them there (admin/pdf-parts.ts).
const parts = `${location.origin}${import.meta.env.BASE_URL}assets/pdfjs-${version}/`

// Paper is measured in points, 72 to the inch; screens in pixels, 96 to the inch.
const pixelsPerPoint = 96 / 72

/** Reads a PDF in a worker of its own. Nothing in it is run: neither its scripts nor compiled code of ours. */
export async function openPdf(bytes: Blob): Promise<Sheets> {
  const loading = getDocument({
    data: await bytes.arrayBuffer(),
    cMapUrl: `${parts}cmaps/`,
    standardFontDataUrl: `${parts}standard_fonts/`,
    wasmUrl: `${parts}wasm/`,
    useWasm: false,
    stopAtErrors: false,
  })
  const pdf = await loading.promise
  return {
    count: pdf.numPages,
    sizeOf: async (page, turn) => {
      const { width, height } = await viewport(pdf, page, { scale: 1, turn })
      return { width, height }
    },
    draw: (page, canvas, drawing) => drawPage(pdf, page, canvas, drawing),
    textOf: async (page) => textOf(pdf, page),
    close: () => void loading.destroy(),
  }
}

async function viewport(pdf: PDFDocumentProxy, number: number, { scale, turn }: Pick<Drawing, 'scale' | 'turn'>) {
  const page = await pdf.getPage(number)
  return page.getViewport({ scale: scale * pixelsPerPoint, rotation: (page.rotate + turn) % 360 })
}

async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, drawing: Drawing) {
  const page = await pdf.getPage(number)
  const view = await viewport(pdf, number, drawing)
  if (drawing.signal.aborted) return
  canvas.width = Math.ceil(view.width)
  canvas.height = Math.ceil(view.height)
  const task = page.render({ canvas, viewport: view })
  drawing.signal.addEventListener('abort', () => task.cancel())
  await task.promise.catch((error: unknown) => {
    if (!(error instanceof RenderingCancelledException)) throw error
  })
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(' ')
}
