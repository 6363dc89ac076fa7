import type { Action, Resource } from '../../schema/resource.ts'
import type { Row } from '../represent.ts'

/**
 * What may be done with a record. Where the record tells its own next steps, only these are offered: a mutation belongs
 * to the step it is called after (`completeVerification` to COMPLETE). Where it says of a deed that it is not the
 * reader’s (`mayRevoke` of `revokeDocument`), that one is left out.
 */
export function offered({ actions, fields }: Pick<Resource, 'actions' | 'fields'>, record: Row): Action[] {
  const ofRecord = actions.filter(({ name, does }) => does !== 'CREATE' && record[sayOn(name)] !== false)
  if (!tellsSteps(fields)) return ofRecord
  const steps = (record.availableSteps ?? []) as string[]
  return ofRecord.filter(({ name, does }) => does === 'DOWNLOAD' || steps.some((step) => belongs(name, step)))
}

const stepsField = 'availableSteps'

/** Whether records of a list tell their own next steps. */
export const tellsSteps = (fields: Resource['fields']): boolean => fields.some(({ name }) => name === stepsField)

/** The field in which a record says whether a mutation is the reader’s to make. */
function sayOn(mutation: string): string {
  const [verb] = mutation.split(/(?=[A-Z])/) as [string]
  return `may${verb[0]!.toUpperCase()}${verb.slice(1)}`
}

function belongs(mutation: string, step: string): boolean {
  const words = mutation.replaceAll(/([A-Z])/g, '_$1').toUpperCase()
  return words === step || words.startsWith(`${step}_`)
}
