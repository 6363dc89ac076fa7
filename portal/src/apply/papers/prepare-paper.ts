import type { PaperAskedFragment } from '../../gql/graphql.ts'
import { bindPdf } from './bind-pdf.ts'
import { type PhotoQuality, photoQualities, uprightPhoto } from './photo.ts'

/** Why a chosen file cannot be handed in. */
export type PaperFault = 'FORMAT' | 'ONE_ONLY' | 'TOO_LARGE' | 'UNREADABLE' | 'EMPTY'

/** Said of chosen files that cannot be handed in; `size` tells how large they would have been. */
export class UnfitPaper extends Error {
  constructor(
    readonly fault: PaperFault,
    readonly size = 0,
  ) {
    super(fault)
  }
}

type Asked = Pick<PaperAskedFragment, 'formats' | 'maxBytes'>

const mediaTypes = { PDF: 'application/pdf', JPEG: 'image/jpeg', PNG: 'image/png' } as const

/** The media types a requirement takes as they are. */
export const acceptedTypes = ({ formats }: Asked): string[] => formats.map((format) => mediaTypes[format])

/** Whether several files may be handed in, as one PDF. */
export const takesSeveral = ({ formats }: Asked): boolean => formats.includes('PDF')

/**
 * Makes of what was chosen or photographed the one file that is handed in: what fits stays as it is, photos are turned
 * upright and made smaller, several files become one PDF. @throws UnfitPaper
 */
export async function preparePaper(files: readonly File[], asked: Asked): Promise<File> {
  const [first] = files
  if (!first || files.some((file) => !file.size)) throw new UnfitPaper('EMPTY')
  if (files.length > 1 && !takesSeveral(asked)) throw new UnfitPaper('ONE_ONLY')
  const isPhoto = (file: File) => file.type.startsWith('image/')
  const known = files.every((file) => isPhoto(file) || (file.type === 'application/pdf' && takesSeveral(asked)))
  if (!known) throw new UnfitPaper('FORMAT')
  const fits = files.length === 1 && acceptedTypes(asked).includes(first.type) && first.size <= asked.maxBytes
  if (fits) return first
  if (files.length === 1 && !isPhoto(first)) throw new UnfitPaper('TOO_LARGE', first.size)
  return smallEnough(asked, (quality) => make(files, asked, quality))
}

async function make(files: readonly File[], asked: Asked, quality: PhotoQuality): Promise<File> {
  const one = files[0]!
  const asPhoto = files.length === 1 && asked.formats.includes('JPEG')
  const [blob, ending] = asPhoto ? [await uprightPhoto(one, quality), 'jpg'] : [await bindPdf(files, quality), 'pdf']
  return new File([blob], `${one.name.replace(/\.\w{1,5}$/, '')}.${ending}`, { type: blob.type })
}

async function smallEnough({ maxBytes }: Asked, of: (quality: PhotoQuality) => Promise<File>): Promise<File> {
  let size = 0
  for (const quality of photoQualities) {
    const file = await of(quality).catch(() => {
      throw new UnfitPaper('UNREADABLE')
    })
    if (file.size <= maxBytes) return file
    size = file.size
  }
  throw new UnfitPaper('TOO_LARGE', size)
}
