import QRCode from 'qrcode'
import type { Sheet } from './sheet.ts'

/** Draws a QR code as rectangles, its lower left corner at (x, y); the white margin is the caller's. */
export function drawQrCode(sheet: Sheet, content: string, x: number, y: number, side: number): void {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' })
  const unit = side / modules.size
  const dark = []
  for (let row = 0; row < modules.size; row++) {
    for (const { from, length } of runsOf(modules, row)) {
      dark.push({ x: x + from * unit, y: y + side - (row + 1) * unit, width: length * unit, height: unit })
    }
  }
  sheet.boxes(dark)
}

/** Dark modules side by side become one rectangle: no hairlines between them, and a third of the bytes. */
function runsOf(modules: QRCode.BitMatrix, row: number): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (let column = 0; column < modules.size; column++) {
    if (!modules.get(row, column)) continue
    const open = runs.at(-1)
    if (open && open.from + open.length === column) open.length++
    else runs.push({ from: column, length: 1 })
  }
  return runs
}
