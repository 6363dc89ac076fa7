import { Box } from '@mui/material'
import { useText } from '../ui/text.ts'
import { visuallyHidden } from '../ui/visually-hidden.ts'
import type { Answers } from './condition.ts'
import { formatAnswer, type Wording } from './format-answer.ts'
import type { Question } from './form.ts'

/** The rows of a group as a table; where there is little room, each row as a card. */
export function RowsTable({
  question,
  rows,
  wording,
}: {
  question: Question
  rows: readonly Answers[]
  wording: Wording
}) {
  const text = useText()
  return (
    <Box sx={{ containerType: 'inline-size', width: '100%' }}>
      <Box component="table" role="table" aria-label={text(question.label)} sx={table}>
        <thead role="rowgroup">
          <tr role="row">
            {question.questions.map(({ key, label }) => (
              <th key={key} role="columnheader" scope="col">
                {text(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              {question.questions.map((one) => (
                <td key={one.key} role="cell" data-label={text(one.label)}>
                  {formatAnswer(one, row[one.key], wording) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  '& th': { textAlign: 'start', fontWeight: 600, color: 'text.secondary', verticalAlign: 'bottom' },
  '& th, & td': { p: 0.75, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' },
  '@container (max-width: 520px)': {
    '& thead': visuallyHidden,
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { border: 1, borderColor: 'divider', borderRadius: 1, mb: 1, py: 0.5 },
    '& td': { display: 'grid', gridTemplateColumns: 'minmax(90px, 40%) 1fr', gap: 1, border: 0, py: 0.25 },
    '& td::before': { content: 'attr(data-label)', color: 'text.secondary' },
  },
}
