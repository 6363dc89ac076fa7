import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Refused } from '../../providers/refused.ts'

/** Puts what is wrong with a form to its fields, and goes to the first of them. */
export function showFaults<Values extends FieldValues>(form: UseFormReturn<Values>, { fields }: Refused): void {
  fields.forEach(({ field, message }, at) =>
    form.setError(field as Path<Values>, { type: 'server', message }, { shouldFocus: at === 0 }),
  )
}
