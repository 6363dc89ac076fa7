import { Route, Routes } from 'react-router-dom'
import { CalendarPage } from './calendar/calendar-page.tsx'
import { EditLetterPage } from './letters/edit-letter-page.tsx'
import { LetterPage } from './letters/letter-page.tsx'
import { LettersPage } from './letters/letters-page.tsx'
import { EditMessagePage } from './messages/edit-message-page.tsx'
import { MessagePage } from './messages/message-page.tsx'
import { MessagesPage } from './messages/messages-page.tsx'
import { EditStandardPage } from './standards/edit-standard-page.tsx'
import { StandardPage } from './standards/standard-page.tsx'
import { StandardsPage } from './standards/standards-page.tsx'

/** The desk of what the office may change without a release. */
export default function AdministrationDesk() {
  return (
    <Routes>
      <Route index element={<StandardsPage />} />
      <Route path="standards/:service" element={<StandardPage />} />
      <Route path="standards/:service/edit" element={<EditStandardPage />} />
      <Route path="messages" element={<MessagesPage />} />
      <Route path="messages/:key" element={<MessagePage />} />
      <Route path="messages/:key/edit" element={<EditMessagePage />} />
      <Route path="letters" element={<LettersPage />} />
      <Route path="letters/:service/:letter" element={<LetterPage />} />
      <Route path="letters/:service/:letter/edit" element={<EditLetterPage />} />
      <Route path="calendar" element={<CalendarPage />} />
    </Routes>
  )
}
