import QRCode from 'qrcode'
import { badInput } from '../../foundation/errors.ts'
import { margin, Printout } from '../../foundation/print/printout.ts'
import { wrapped } from '../../foundation/print/wrapped.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { PlaceKind } from '../archive-enums.ts'
import { StoragePlace } from '../storage-place.ts'
import { placesWithin } from './places-within.ts'

/** Three labels beside each other, eight below: as sheets of 24 are cut. */
const across = 3
const label = { width: 170, height: 93, code: 72 }
const mostLabels = 480

const kinds: Record<PlaceKind, string> = {
  [PlaceKind.BUILDING]: 'Gedung',
  [PlaceKind.ROOM]: 'Ruang',
  [PlaceKind.CABINET]: 'Lemari',
  [PlaceKind.RACK]: 'Rak',
  [PlaceKind.BOX]: 'Boks',
  [PlaceKind.FOLDER]: 'Folder',
}

/** A4 sheets of labels for a place and all within it; the code leads to the place at the console and names nobody. */
export async function printLabels(work: Work, id: string): Promise<Uint8Array> {
  const { em, clock, settings } = work
  const place = await getVisible(StoragePlace, id, { ...work, what: { id: 'Tempat', en: 'The place' } })
  const places = await placesWithin(em, place.id)
  if (places.length > mostLabels) throw badInput({ field: 'place', message: tooMany })
  const out = await Printout.begin({ title: 'Label tempat simpan', madeAt: clock.now() })
  places.forEach((one, index) => {
    if (index > 0 && index % across === 0) out.skip(label.height)
    if (index % across === 0) out.need(label.height)
    const text = `${settings.publicUrl}/admin/archive/places/${one.id}`
    drawLabel(out, one, text, margin + (index % across) * label.width)
  })
  return out.bytes()
}

function drawLabel(out: Printout, { kind, code, name }: StoragePlace, text: string, x: number): void {
  drawCode(out, text, x, out.at - label.code)
  const right = x + label.code + 6
  const room = label.width - label.code - 12
  out.put(kinds[kind], right, out.at - 4, room, { size: 8 })
  out.put(code, right, out.at - 16, room, { size: code.length > 10 ? 9 : 14, bold: true })
  wrapped(name, out.face(), 8, room)
    .slice(0, 4)
    .forEach((line, at) => out.put(line, right, out.at - 36 - at * 10, room, { size: 8 }))
}

function drawCode(out: Printout, text: string, x: number, y: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const unit = label.code / modules.size
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column))
        out.rule(x + column * unit, y + label.code - (row + 1) * unit, unit * 1.02, unit * 1.02)
}

const tooMany = {
  id: `Paling banyak ${mostLabels} label sekali cetak. Buka tempat yang lebih sempit.`,
  en: `At most ${mostLabels} labels at once. Open a narrower place.`,
}
