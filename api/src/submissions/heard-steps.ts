import type { StepName } from './lifecycle.ts'

const heard = new Set<StepName>()

/** Makes known which steps somebody on a higher floor acts upon; of the others no job is left. */
export function hearOf(steps: readonly StepName[]): void {
  for (const step of steps) heard.add(step)
}

/** Says whether anybody acts upon this step once it was taken. */
export const isHeardOf = (step: StepName): boolean => heard.has(step)
