import { choices } from '../../catalogue/choices.ts'

/** The offices in the management of an organization or a party. */
export const officerPosition = choices(
  'OfficerPosition',
  'An office in the management of an organization or a party.',
  {
    CHAIR: ['Ketua', 'Chair'],
    SECRETARY: ['Sekretaris', 'Secretary'],
    TREASURER: ['Bendahara', 'Treasurer'],
    FOUNDER: ['Pendiri', 'Founder'],
    PATRON: ['Pembina', 'Patron'],
    ADVISER: ['Penasihat', 'Adviser'],
  },
)

const leading = ['CHAIR', 'SECRETARY', 'TREASURER'] as const

/** Whether chair, secretary and treasurer are all named among the officers. */
export const hasLeadership = (officers: readonly { position?: string | null }[] = []): boolean =>
  leading.every((position) => officers.some((officer) => officer.position === position))
