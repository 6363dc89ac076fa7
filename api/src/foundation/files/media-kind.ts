/** The kinds of file LIKE-U takes, what each is called on the wire and what its names end in. */
export const mediaKinds = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
} as const

export type MediaKind = keyof typeof mediaKinds

/** The kind a media type stands for, if LIKE-U takes it. */
export const findKind = (mediaType: string): MediaKind | undefined =>
  (Object.keys(mediaKinds) as MediaKind[]).find((kind) => mediaKinds[kind].mediaType === mediaType.toLowerCase())

/** Does the last extension of the name belong to the kind? `surat.pdf.exe` is no PDF. */
export function isNamedLike(fileName: string, kind: MediaKind): boolean {
  const extension = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return (mediaKinds[kind].extensions as readonly string[]).includes(extension)
}
