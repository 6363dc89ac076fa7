import { expect, test } from 'vitest'
import { findKind, isNamedLike, type MediaKind } from './media-kind.ts'

test.each([
  ['application/pdf', 'pdf'],
  ['IMAGE/JPEG', 'jpeg'],
  ['image/png', 'png'],
  ['image/svg+xml', undefined],
  ['application/zip', undefined],
  ['', undefined],
])('%s is %s', (mediaType, kind) => expect(findKind(mediaType)).toBe(kind))

test.each<[string, MediaKind, boolean]>([
  ['surat.pdf', 'pdf', true],
  ['SURAT.PDF', 'pdf', true],
  ['foto.jpeg', 'jpeg', true],
  ['foto.jpg', 'png', false],
  ['surat.pdf.exe', 'pdf', false],
  ['pdf', 'pdf', false],
  ['surat.pdf.', 'pdf', false],
])('%s as %s: %s', (name, kind, expected) => expect(isNamedLike(name, kind)).toBe(expected))
