import type { Drawing, Sheets, Turn } from './sheets.ts'

const isSideways = (turn: Turn): boolean => turn % 180 !== 0

/** An image as a single page; it is drawn, never shown from an address. */
export async function openImage(bytes: Blob): Promise<Sheets> {
  const image = await createImageBitmap(bytes)
  const sizeOf = (turn: Turn) =>
    isSideways(turn) ? { width: image.height, height: image.width } : { width: image.width, height: image.height }
  return {
    count: 1,
    sizeOf: async (_page, turn) => sizeOf(turn),
    draw: async (_page, canvas, drawing) => drawImage(image, canvas, { ...drawing, size: sizeOf(drawing.turn) }),
    textOf: async () => '',
    close: () => image.close(),
  }
}

function drawImage(
  image: ImageBitmap,
  canvas: HTMLCanvasElement,
  { scale, turn, size }: Drawing & { size: { width: number; height: number } },
): void {
  canvas.width = Math.ceil(size.width * scale)
  canvas.height = Math.ceil(size.height * scale)
  const context = canvas.getContext('2d')!
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turn * Math.PI) / 180)
  context.scale(scale, scale)
  context.drawImage(image, -image.width / 2, -image.height / 2)
}
