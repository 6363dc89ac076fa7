import type { Condition, Content, FieldChoice, FragmentChoice, Selection, Value, Written } from './document.ts'

/** What LIKE-U lets a document have of each, less a little. */
const mostAliases = 14
const mostDirectives = 15

/** The names an answer has by now at one place, with what stands under them. */
type Names = Map<string, string>

/** Whether a field may be asked for; others are left out. */
export type Admits = (choice: FieldChoice) => boolean

interface Pen {
  admits: Admits
  declared: string[]
  variables: Written['variables']
  fragments: string[]
  aliases: number
  directives: number
}

/** Writes choices down as a document that is valid: what would get in the way of something else is left out. */
export function writeDocument(roots: readonly Selection[], admits: Admits): Written {
  const pen: Pen = { admits, declared: [], variables: [{}, {}], fragments: [], aliases: 0, directives: 0 }
  const selection = selectionSet(pen, roots, new Map())
  const declared = pen.declared.length > 0 ? ` (${pen.declared.join(', ')})` : ''
  return { query: [`query${declared} ${selection}`, ...pen.fragments].join('\n'), variables: pen.variables }
}

function selectionSet(pen: Pen, choices: readonly Selection[], names: Names): string {
  const written = choices.flatMap((one) => (one.kind === 'FIELD' ? field(pen, one, names) : fragment(pen, one, names)))
  return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`
}

function field(pen: Pen, choice: FieldChoice, names: Names): string[] {
  if (!pen.admits(choice)) return []
  const alias = pen.aliases < mostAliases ? choice.alias : undefined
  const key = alias ?? choice.name
  // Leaves without arguments may meet under one name; whatever else does is another thing.
  const isPlain = !choice.selection && Object.keys(choice.args).length === 0
  const meaning = isPlain ? `${choice.name}: ${choice.type}` : ''
  if (names.has(key) && !(isPlain && names.get(key) === meaning)) return []
  names.set(key, meaning)
  if (alias) pen.aliases++
  const head = `${alias ? `${alias}: ` : ''}${choice.name}${args(pen, choice.args)}`
  const condition = directive(pen, choice.condition)
  const inside: Names = new Map()
  const sets = halves(choice).map((half) => half && ` ${selectionSet(pen, half, inside)}`)
  if (sets.length > 1 && alias) pen.aliases++
  return sets.map((set, index) => `${head}${index === 0 ? condition : ''}${set ?? ''}`)
}

/** What is asked below a field, in one part or two. */
function halves({ selection, twice }: FieldChoice): (Selection[] | undefined)[] {
  if (!selection || !twice || selection.length < 2) return [selection]
  const middle = Math.ceil(selection.length / 2)
  return [selection.slice(0, middle), selection.slice(middle)]
}

function fragment(pen: Pen, { on, form, condition, selection }: FragmentChoice, names: Names): string[] {
  const when = directive(pen, condition)
  const set = selectionSet(pen, selection, names)
  if (form !== 'NAMED') return [`...${form === 'INLINE' ? ` on ${on}` : ''}${when} ${set}`]
  const name = `F${pen.fragments.length}`
  pen.fragments.push(`fragment ${name} on ${on} ${set}`)
  return [`...${name}${when}`]
}

function directive(pen: Pen, condition: Condition | undefined): string {
  if (!condition || pen.directives >= mostDirectives) return ''
  pen.directives++
  return ` @${condition.directive}(if: ${literal(pen, condition.value)})`
}

function args(pen: Pen, given: Record<string, Value>): string {
  const written = Object.entries(given).map(([name, value]) => `${name}: ${literal(pen, value)}`)
  return written.length > 0 ? `(${written.join(', ')})` : ''
}

/** A value in its place in the document. */
function literal(pen: Pen, value: Value): string {
  if (value.how === 'LITERAL') return textOf(value.content, (inner) => literal(pen, inner))
  const name = `v${pen.declared.length}`
  const [first, second] = pen.variables
  second[name] = jsonOf(value.other)
  if (value.how === 'DEFAULT') pen.declared.push(`$${name}: ${value.type} = ${constant(value)}`)
  else if (value.how === 'ABSENT' && value.spare) pen.declared.push(`$${name}: ${value.type.replace(/!$/, '')}`)
  else {
    pen.declared.push(`$${name}: ${value.type}`)
    first[name] = jsonOf(value.content)
  }
  return `$${name}`
}

const constant = ({ content }: Value): string => textOf(content, constant)

function textOf(content: Content, inner: (value: Value) => string): string {
  if (content.kind === 'LEAF') return content.text
  if (content.kind === 'LIST') return `[${content.items.map(inner).join(', ')}]`
  return `{ ${Object.entries(content.fields)
    .map(([name, value]) => `${name}: ${inner(value)}`)
    .join(', ')} }`
}

function jsonOf(content: Content): unknown {
  if (content.kind === 'LEAF') return content.json
  if (content.kind === 'LIST') return content.items.map((item) => jsonOf(item.content))
  return Object.fromEntries(Object.entries(content.fields).map(([name, value]) => [name, jsonOf(value.content)]))
}
