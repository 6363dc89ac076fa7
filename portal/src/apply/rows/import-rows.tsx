import { useState } from 'react'
import { useText, words } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Answers } from '../draft/condition.ts'
import type { Question } from '../draft/form.ts'
import styles from '../fill.module.css'
import { ImportPreview } from './import-preview.tsx'
import { loadPlaceCodes } from './place-codes.ts'
import { type ReadRows, readRows } from './read-rows.ts'
import { download, makeTemplate } from './sheet-template.ts'

const useSay = words(
  'import',
  {
    title: 'Isi dari berkas Excel',
    how: 'Unduh contoh berkas, isi satu baris untuk tiap orang, lalu pilih berkas itu di sini. Belum ada yang masuk sebelum Anda menyetujuinya.',
    template: 'Unduh contoh berkas',
    file: 'Berkas Excel (.xlsx)',
    guide: 'Petunjuk',
    unreadable: 'Berkas ini tidak dapat dibaca. Simpan sebagai .xlsx, lalu pilih lagi.',
    nothing: 'Tidak ada baris yang dikenali. Pakai contoh berkas, dan jangan ubah baris judulnya.',
    tooMany: 'Terlalu banyak baris: paling banyak {{max}} dalam satu daftar.',
    close: 'Batal',
  },
  {
    title: 'Fill in from an Excel file',
    how: 'Download the template, fill in one line for each person, then choose the file here. Nothing is taken over before you agree.',
    template: 'Download the template',
    file: 'Excel file (.xlsx)',
    guide: 'Guide',
    unreadable: 'This file cannot be read. Save it as .xlsx, then choose it again.',
    nothing: 'No row was recognised. Use the template, and leave its first line as it is.',
    tooMany: 'Too many rows: at most {{max}} in one list.',
    close: 'Cancel',
  },
)

/** Filling a list from a spreadsheet. */
export interface ImportRowsProps {
  question: Question
  label: string
  /** How many rows the list has already. */
  taken: number
  onTake: (rows: Answers[]) => void
  onClose: () => void
}

/** A template to download, a file to choose, and what would come of it before any of it is taken over. */
export function ImportRows({ question, label, taken, onTake, onClose }: ImportRowsProps) {
  const say = useSay()
  const text = useText()
  const [read, setRead] = useState<ReadRows>()
  const [error, setError] = useState<string>()
  const max = Number(question.control.max ?? Infinity)
  const choose = async (file: File | undefined) => {
    setRead(undefined)
    setError(undefined)
    if (!file) return
    try {
      const found = await readRows(file, question, await loadPlaceCodes())
      if (!found.rows.length) setError(say('nothing'))
      else if (found.rows.length + taken > max) setError(say('tooMany', { max }))
      else setRead(found)
    } catch {
      setError(say('unreadable'))
    }
  }
  const template = async () =>
    download(
      await makeTemplate(question.questions, text, { rows: label.slice(0, 31), guide: say('guide') }),
      `${label}.xlsx`,
    )
  return (
    <section className={styles.rowOpen} aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <p>{say('how')}</p>
      <p>
        <Button onClick={() => void template()}>{say('template')}</Button>
      </p>
      <Field label={say('file')} error={error}>
        <input
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </Field>
      {error && <Notice tone="bad">{error}</Notice>}
      {read && <ImportPreview question={question} read={read} onTake={() => onTake(read.rows)} />}
      <div className={styles.rowActions}>
        <Button loudness="quiet" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </section>
  )
}
