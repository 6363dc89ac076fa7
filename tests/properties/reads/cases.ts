import fc, { type Arbitrary } from 'fast-check'
import { parse, print } from 'graphql'
import type { Rights } from '../../../api/src/foundation/rights/rights.ts'
import type { ViewerKind } from '../../../api/src/foundation/viewer.ts'
import type { FieldChoice, Selection, Written } from './document.ts'
import type { Asker } from './read-world.ts'
import { writeDocument } from './write-document.ts'

/** A document and those who send it, one after the other. */
export interface Case extends Written {
  viewers: string[]
}

/**
 * Chooses who asks what. Four times of five people who may ask it, who leave out what is not theirs to read; they get
 * further into the data than those who ask whatever comes to mind.
 */
export function casesOf(
  roots: Arbitrary<Selection[]>,
  viewers: Readonly<Record<string, Asker>>,
  rights: Rights,
): Arbitrary<Case> {
  const numbers = fc.array(fc.nat(1000), { minLength: 1, maxLength: 2 })
  const kindOf = (name: string): ViewerKind => viewers[name]!.kind
  return fc.tuple(roots, numbers, fc.nat(4)).map(([selection, who, tact]) => {
    const asked = operationsOf(selection)
    const able = Object.keys(viewers).filter(
      (name) => !viewers[name]!.held && asked.every((one) => mayAsk(rights, kindOf(name), one)),
    )
    const among = tact > 0 && able.length > 0 ? able : Object.keys(viewers)
    const chosen = [...new Set(who.map((n) => among[n % among.length]!))]
    const admits = (choice: FieldChoice) => chosen.every((name) => mayAsk(rights, kindOf(name), choice))
    return readable({ viewers: chosen, ...writeDocument(selection, tact > 0 ? admits : () => true) })
  })
}

function mayAsk(rights: Rights, kind: ViewerKind, { of, name }: Pick<FieldChoice, 'of' | 'name'>): boolean {
  if (of === 'Query') return (rights.operations[`Query.${name}`] ?? []).includes(kind)
  const rules = rights.fields[of]?.[name] ?? rights.fields[of]?.['*']
  return name === '__typename' || rules?.[kind] !== undefined
}

const operationsOf = (selection: readonly Selection[]): FieldChoice[] =>
  selection.flatMap((one) => (one.kind === 'FIELD' ? [one] : operationsOf(one.selection)))

/** Shows a case that failed as one would type it. */
const readable = (one: Case): Case =>
  Object.assign(one, {
    [fc.toStringMethod]: () =>
      [
        `\nasked by ${one.viewers.join(', then ')}:`,
        print(parse(one.query)),
        `with ${one.variables.map((set) => JSON.stringify(set)).join(', then ')}`,
      ].join('\n'),
  })
