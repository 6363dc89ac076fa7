import { badInput, type FieldFault } from '../foundation/errors.ts'
import { elements, type ServiceElement } from './elements.ts'

interface Given {
  element: ServiceElement
  score: number
}

/** The nine scores in the order of the law. @throws BAD_USER_INPUT naming each element without exactly one score of 1 to 4 */
export function readScores(given: readonly Given[]): number[] {
  const scores = elements.map((element) => given.filter((one) => one.element === element).map(({ score }) => score))
  const faults: FieldFault[] = scores.flatMap((found, place) =>
    found.length === 1 && found[0]! >= 1 && found[0]! <= 4 ? [] : [{ field: elements[place]!, message: choose }],
  )
  if (faults.length) throw badInput(...faults)
  return scores.flat()
}

const choose = { id: 'Pilih satu dari empat jawaban.', en: 'Choose one of the four answers.' }
