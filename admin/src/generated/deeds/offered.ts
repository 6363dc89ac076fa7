import type { Action, Resource } from '../../schema/resource.ts'
import type { Row } from '../represent.ts'

/**
 * What may be done with a record. Where the record tells its own next steps, only these are offered: a mutation belongs
 * to the step it is called after (`completeVerification` to COMPLETE).
 */
export function offered({ actions, fields }: Resource, record: Row): Action[] {
  const ofRecord = actions.filter(({ does }) => does !== 'CREATE')
  if (!tellsSteps(fields)) return ofRecord
  const steps = (record.availableSteps ?? []) as string[]
  return ofRecord.filter(({ name, does }) => does === 'DOWNLOAD' || steps.some((step) => belongs(name, step)))
}

const stepsField = 'availableSteps'

/** Whether records of a list tell their own next steps. */
export const tellsSteps = (fields: Resource['fields']): boolean => fields.some(({ name }) => name === stepsField)

function belongs(mutation: string, step: string): boolean {
  const words = mutation.replaceAll(/([A-Z])/g, '_$1').toUpperCase()
  return words === step || words.startsWith(`${step}_`)
}
