import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import type { Request } from '../../request.ts'
import { reachOf, viewerValue } from '../../rights/rights.ts'
import type { Viewer } from '../../viewer.ts'
import { argumentsOf, type Call, type Compilation, type Form, type Question } from './compilation.ts'
import type { Model } from './model.ts'
import { type Plan, planOf } from './plan.ts'
import { type Source, Statement } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'

/** What is to be read in one request: root fields of an operation, all of them or one. */
export interface Reading {
  form: Form
  request: Request
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  roots: ReadonlyMap<string, readonly FieldNode[]>
}

/** A plan with the values of one request, in the order of its parameters. */
export interface Bound {
  plan: Plan
  values: unknown[]
}

/** Plans of one document for one kind of viewer: what has to be asked to find the right one, and those there are. */
interface Shelf {
  calls: readonly Call[]
  byShape: Map<string, Plan>
}

/** Most plans kept for one document, and kind of viewer; the oldest go. */
const mostPlans = 50

/**
 * The plans of all documents. They hang on the parsed documents, which Apollo keeps as long as its memory allows; so
 * no plan outlives its document.
 */
export class Plans {
  private readonly shelves = new WeakMap<OperationDefinitionNode, Map<string, Shelf | Uncompilable>>()
  private readonly model: Model

  constructor(model: Model) {
    this.model = model
  }

  /** @throws Uncompilable, or what stands in the way of this viewer */
  bind(reading: Reading): Bound {
    const shelves = this.shelves.get(reading.operation) ?? new Map<string, Shelf | Uncompilable>()
    this.shelves.set(reading.operation, shelves)
    const key = keyOf(reading)
    const shelf = shelves.get(key)
    if (shelf instanceof Uncompilable) throw shelf
    if (!shelf) return this.open(reading, (made) => keep(shelves, key, made))
    const questions = shelf.calls.map((call) => call.question(argumentsOf(call, reading.variables), reading.request))
    const plan = shelf.byShape.get(shapeOf(questions))
    if (plan) return { plan, values: valuesOf(plan, questions, reading.request.viewer) }
    return this.compile(reading, ({ byShape }) => {
      for (const [shape, made] of byShape) keep(shelf.byShape, shape, made)
    })
  }

  /** A document that cannot be compiled for this kind of viewer is not tried again. */
  private open(reading: Reading, keepShelf: (made: Shelf | Uncompilable) => void): Bound {
    try {
      return this.compile(reading, keepShelf)
    } catch (error) {
      if (error instanceof Uncompilable) keepShelf(error)
      throw error
    }
  }

  private compile(reading: Reading, keepShelf: (shelf: Shelf) => void): Bound {
    const compilation: Compilation = {
      ...reading,
      model: this.model,
      statement: new Statement(),
      calls: [],
      questions: [],
    }
    const { plan, calls } = planOf(compilation, reading.roots)
    keepShelf({ calls, byShape: new Map([[shapeOf(compilation.questions), plan]]) })
    return { plan, values: valuesOf(plan, compilation.questions, reading.request.viewer) }
  }
}

/** What else than the document decides a plan: the shape of the viewer's rights, and which parts are switched off. */
function keyOf({ form, request, roots, variables }: Reading): string {
  const { viewer } = request
  const fields = [...roots].map(([key, nodes]) => `${key}:${nodes.length}`)
  const switches = Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [`${name}=${value}`] : [],
  )
  return [form, viewer.kind, reachOf(viewer), ...fields, ...switches].join(' ')
}

const shapeOf = (questions: readonly Question[]): string => questions.map(({ shape }) => shape).join('\n')

function valuesOf({ sources }: Plan, questions: readonly Question[], viewer: Viewer): unknown[] {
  return sources.map((source: Source) =>
    'viewer' in source ? viewerValue(source.viewer, viewer) : questions[source.call]!.values[source.place],
  )
}

function keep<T>(plans: Map<string, T>, key: string, made: T): void {
  plans.set(key, made)
  if (plans.size <= mostPlans) return
  const [oldest] = plans.keys()
  plans.delete(oldest!)
}
