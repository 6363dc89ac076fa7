import { type ComponentType, lazy, Suspense, useRef, useState } from 'react'
import { useText } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { usePapersWords } from './papers-words.ts'
import styles from './papers.module.css'
import { PhotoPages } from './photo-pages.tsx'
import { acceptedTypes, takesSeveral } from './prepare-paper.ts'
import { PhotoAsItIs } from './straighten/photo-as-it-is.tsx'
import type { StraightenPhotoProps } from './straighten/straighten-photo.tsx'
import type { Paper } from './use-papers.ts'

/** What was chosen or photographed. */
export interface ChooseFilesProps {
  paper: Paper
  onChosen: (files: readonly File[]) => void
}

// A browser that cannot load it hands in photos as they are.
const StraightenPhoto = lazy<ComponentType<StraightenPhotoProps>>(() =>
  import('./straighten/straighten-photo.tsx').then(
    (loaded) => ({ default: loaded.StraightenPhoto }),
    () => ({ default: PhotoAsItIs }),
  ),
)

const hasCamera = matchMedia('(pointer: coarse)').matches

/** Chooses a paper on the device, or photographs it page by page. */
export function ChooseFiles({ paper, onChosen }: ChooseFilesProps) {
  const say = usePapersWords()
  const text = useText()
  const [pages, setPages] = useState<readonly File[]>([])
  const [toStraighten, setToStraighten] = useState<readonly File[]>([])
  const { asked, given } = paper
  const several = takesSeveral(asked)
  const photographed = (photos: readonly File[]) => {
    if (!several) return onChosen(photos)
    setToStraighten(photos)
  }
  const choose = usePicker({ accept: [...acceptedTypes(asked), 'image/*'].join(), multiple: several }, onChosen)
  const photograph = usePicker({ accept: 'image/*', capture: 'environment' }, photographed)
  const name = text(asked.title)
  const label = say(given ? 'replace' : 'choose')
  const straightened = (photo: File) => {
    setPages([...pages, photo])
    setToStraighten(toStraighten.slice(1))
  }
  if (toStraighten[0])
    return (
      <Suspense fallback={<Loading />}>
        <StraightenPhoto key={toStraighten.length} photo={toStraighten[0]} onDone={straightened} />
      </Suspense>
    )
  if (pages.length)
    return (
      <>
        {photograph.input}
        <PhotoPages pages={pages} onChange={setPages} onAnother={photograph.open} onDone={() => onChosen(pages)} />
      </>
    )
  return (
    <div className={styles.actions}>
      {choose.input}
      {photograph.input}
      <Button onClick={choose.open} aria-label={`${label}: ${name}`}>
        {label}
      </Button>
      {hasCamera ? (
        <Button onClick={photograph.open} aria-label={`${say('photograph')}: ${name}`}>
          {say('photograph')}
        </Button>
      ) : (
        <span className={styles.help}>{say('drop')}</span>
      )}
    </div>
  )
}

/** The device's own way to choose files, opened by a button of ours. */
function usePicker(
  how: { accept: string; multiple?: boolean; capture?: 'environment' },
  onChosen: (files: readonly File[]) => void,
) {
  const picker = useRef<HTMLInputElement>(null)
  const input = (
    <input
      {...how}
      ref={picker}
      type="file"
      hidden
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])]
        // The same file may be chosen once more.
        currentTarget.value = ''
        if (files.length) onChosen(files)
      }}
    />
  )
  return { input, open: () => picker.current?.click() }
}
