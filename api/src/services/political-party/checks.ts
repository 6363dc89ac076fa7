import type { AnswerFault } from '../../catalogue/check-answers.ts'
import type { Text } from '../../foundation/text.ts'
import { isOutOfOrder } from '../calendar-days.ts'
import { hasLeadership } from '../choices/officer-position.ts'
import type { PoliticalParty } from '../political-party.ts'

/** What cannot stand about a party's report or application. */
export function partyFaults(answers: PoliticalParty): AnswerFault[] {
  if (answers.reportType === 'MANAGEMENT') return managementFaults(answers)
  if (answers.reportType === 'AID_APPLICATION') return sharesFaults(answers)
  return []
}

function managementFaults({ officers, boardFrom, boardUntil, boardSize, boardWomen }: PoliticalParty): AnswerFault[] {
  const faults: AnswerFault[] = []
  if (!hasLeadership(officers))
    faults.push({
      question: 'officers',
      message: { id: 'Isi ketua, sekretaris dan bendahara.', en: 'Give chair, secretary and treasurer.' },
    })
  if (isOutOfOrder(boardFrom, boardUntil))
    faults.push({
      question: 'boardUntil',
      message: { id: 'Akhir masa berlaku harus setelah mulainya.', en: 'The decree must end after it starts.' },
    })
  if ((boardWomen ?? 0) > (boardSize ?? 0))
    faults.push({
      question: 'boardWomen',
      message: { id: 'Tidak boleh lebih dari jumlah pengurus.', en: 'Not more than the whole management.' },
    })
  return faults
}

const sharesFaults = ({ educationShare, secretariatShare }: PoliticalParty): AnswerFault[] =>
  // Shares have two decimals; compared in hundredths, because 33,33 + 66,67 is not quite 100 in binary.
  Math.round(((educationShare ?? 0) + (secretariatShare ?? 0)) * 100) === 10_000
    ? []
    : [
        {
          question: 'secretariatShare',
          message: {
            id: 'Jumlah kedua persentase harus 100.',
            en: 'The two percentages must add up to 100.',
          },
        },
      ]

/** Oddities of a party's report: few women in the management, a sum that is not votes times value. */
export function partyWarnings(answers: PoliticalParty, { womenPercent = 30 }: Record<string, number>): Text[] {
  const { reportType, boardSize, boardWomen, validVotes, valuePerVote, requestedAmount } = answers
  const isFew = reportType === 'MANAGEMENT' && boardSize && (100 * (boardWomen ?? 0)) / boardSize < womenPercent
  const entitled = (validVotes ?? 0) * Number(valuePerVote ?? 0)
  const differs = reportType === 'AID_APPLICATION' && Number(requestedAmount) !== entitled
  return [
    ...(isFew ? [{ id: `Perempuan kurang dari ${womenPercent}%.`, en: `Fewer women than ${womenPercent}%.` }] : []),
    ...(differs
      ? [
          {
            id: 'Nilai yang diajukan tidak sama dengan suara sah dikali nilai per suara.',
            en: 'The amount asked for is not the valid votes times the value per vote.',
          },
        ]
      : []),
  ]
}
