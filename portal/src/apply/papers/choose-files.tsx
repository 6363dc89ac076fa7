import { useRef, useState } from 'react'
import { useText } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { usePapersWords } from './papers-words.ts'
import styles from './papers.module.css'
import { PhotoPages } from './photo-pages.tsx'
import { acceptedTypes, takesSeveral } from './prepare-paper.ts'
import type { Paper } from './use-papers.ts'

/** What was chosen or photographed. */
export interface ChooseFilesProps {
  paper: Paper
  onChosen: (files: readonly File[]) => void
}

const hasCamera = matchMedia('(pointer: coarse)').matches

/** Chooses a paper on the device, or photographs it page by page. */
export function ChooseFiles({ paper, onChosen }: ChooseFilesProps) {
  const say = usePapersWords()
  const text = useText()
  const [pages, setPages] = useState<readonly File[]>([])
  const { asked, given } = paper
  const several = takesSeveral(asked)
  const photographed = (photos: readonly File[]) => {
    if (!several) return onChosen(photos)
    setPages([...pages, ...photos])
  }
  const choose = usePicker({ accept: [...acceptedTypes(asked), 'image/*'].join(), multiple: several }, onChosen)
  const photograph = usePicker({ accept: 'image/*', capture: 'environment' }, photographed)
  const name = text(asked.title)
  const label = say(given ? 'replace' : 'choose')
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
