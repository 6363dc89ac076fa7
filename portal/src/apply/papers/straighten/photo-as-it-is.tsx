import { useEffect } from 'react'
import type { StraightenPhotoProps } from './straighten-photo.tsx'

/** In place of straightening, where that cannot be had: hands the photo on at once. */
export function PhotoAsItIs({ photo, onDone }: StraightenPhotoProps) {
  useEffect(() => onDone(photo), [photo])
  return null
}
