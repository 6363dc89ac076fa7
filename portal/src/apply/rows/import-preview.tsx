import { useText, words } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isUnanswered } from '../draft/condition.ts'
import type { Question } from '../draft/form.ts'
import styles from '../fill.module.css'
import { formatAnswer } from '../questions/kinds.ts'
import { useWording } from '../questions/use-wording.ts'
import type { ReadRows } from './read-rows.ts'
import { lineOf, useRowFaults } from './use-row-faults.ts'

const useSay = words(
  'import-preview',
  {
    found: '{{count}} baris terbaca. Periksa dahulu.',
    missing: 'Kolom ini tidak ada di berkas: {{columns}}.',
    faults: 'Yang perlu diperbaiki',
    more: 'dan {{count}} lagi',
    row: 'Baris',
    take: 'Masukkan {{count}} baris',
    takeAnyway: 'Masukkan {{count}} baris, perbaiki di sini',
  },
  {
    found: '{{count}} rows were read. Check them first.',
    missing: 'These columns are not in the file: {{columns}}.',
    faults: 'What needs correcting',
    more: 'and {{count}} more',
    row: 'Row',
    take: 'Take over {{count}} rows',
    takeAnyway: 'Take over {{count}} rows and correct them here',
  },
)

const mostFaults = 30
const shownColumns = 4

/** What a spreadsheet would add to the list: its rows in short, and everything wrong by row and column. */
export function ImportPreview({ question, read, onTake }: { question: Question; read: ReadRows; onTake: () => void }) {
  const say = useSay()
  const text = useText()
  const { rows, faults, missing } = read
  const shown = question.questions
    .filter(({ key }) => rows.some((row) => !isUnanswered(row[key])))
    .slice(0, shownColumns)
  const wording = useWording([question], { [question.key]: rows })
  const told = useRowFaults(question, faults)
  return (
    <>
      <p role="status">{say('found', { count: rows.length })}</p>
      {missing.length > 0 && <p>{say('missing', { columns: missing.map(({ label }) => text(label)).join(', ') })}</p>}
      {faults.length > 0 && (
        <Notice tone="warn" title={say('faults')}>
          <ul>
            {told.slice(0, mostFaults).map((one) => (
              <li key={one}>{one}</li>
            ))}
            {told.length > mostFaults && <li>{say('more', { count: told.length - mostFaults })}</li>}
          </ul>
        </Notice>
      )}
      {/* Wider than a phone: it scrolls by itself, by keyboard too. */}
      <div className={styles.table} role="region" aria-label={say('found', { count: rows.length })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('row')}</th>
              {shown.map(({ key, label }) => (
                <th key={key} scope="col">
                  {text(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                <td>{lineOf(place)}</td>
                {shown.map((one) => (
                  <td key={one.key}>{formatAnswer(one, row[one.key], wording)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button loudness={faults.length ? 'plain' : 'main'} onClick={onTake}>
          {say(faults.length ? 'takeAnyway' : 'take', { count: rows.length })}
        </Button>
      </p>
    </>
  )
}
