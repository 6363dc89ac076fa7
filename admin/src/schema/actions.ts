import { inputsOf } from './inputs.ts'
import type { Reading } from './fields.ts'
import type { Action } from './resource.ts'
import { isRequired, type Member, namedType } from './schema.ts'

/** The record a list is about, as far as mutations name it. */
export interface Target {
  resource: string
  type: string
  list: 'PAGED' | 'WHOLE' | 'ONE'
  key: string
  one?: string
}

const makes = /^(create|add|start)[A-Z]/
const changes = /^(update|publish|correct)[A-Z]/

/** The mutations one may use on records of a list, told by what they take and what they hand back. */
export const actionsOf = (target: Target, reading: Reading, mayDo: (operation: string) => boolean): Action[] =>
  reading.schema.mutations
    .filter(({ name }) => mayDo(`Mutation.${name}`))
    .flatMap((mutation) => actionOf(mutation, target, reading))

function actionOf(mutation: Member, target: Target, reading: Reading): Action[] {
  const argument = mutation.args?.find(({ name }) => name === 'input')
  if (!argument || mutation.args!.some((arg) => arg !== argument && isRequired(arg.type))) return []
  const inputType = namedType(argument.type).name
  const members = reading.schema.type(inputType)?.inputFields ?? []
  const answer = answerOf(mutation, target, reading)
  const key = keyOf(members, answer, target)
  const does = deedOf(mutation.name, { key, answer, target, members })
  if (!does) return []
  const hidden = new Set([key?.input, 'version', ...(does === 'UPLOAD' ? factsOfFile : [])])
  const inputs = inputsOf(target.type, members, reading)
  const asked = inputs?.filter(({ name }) => does === 'CREATE' || !hidden.has(name))
  // What asks for more than a record and its file, as an uploaded answer does, is a matter for a page of its own.
  if (!asked || ((does === 'DOWNLOAD' || does === 'UPLOAD') && asked.length)) return []
  return [
    {
      name: mutation.name,
      description: mutation.description,
      does,
      inputType,
      ...(key && does !== 'CREATE' && { key }),
      wantsVersion: members.some(({ name }) => name === 'version'),
      inputs: asked,
      answer: answer.selection,
    },
  ]
}

/** What an upload has to say of the file that will come. */
const factsOfFile = ['fileName', 'mediaType', 'size']

interface Answer {
  /** The field of the answer that holds a record of the list. */
  record?: string
  url: boolean
  /** Whether the link takes a file, instead of giving one. */
  takes: boolean
  selection: string
}

function answerOf(mutation: Member, { type, key }: Target, { schema }: Reading): Answer {
  const fields = schema.type(namedType(mutation.type).name)?.fields ?? []
  const record = fields.find((field) => namedType(field.type).name === type)?.name
  const [url, takes] = ['url', 'authorization'].map((wanted) => fields.some(({ name }) => name === wanted))
  const link = takes ? 'url authorization' : 'url'
  return { record, url: url!, takes: takes!, selection: record ? `${record} { ${key} }` : url ? link : '__typename' }
}

/** Which field of an input says which record: that of the answer, the record’s own name, the kind of thing whose file it is, or its id. */
function keyOf(members: readonly Member[], { record, url }: Answer, target: Target): Action['key'] {
  const has = (name: string | undefined) => members.some((member) => member.name === name)
  const called = [record, target.one, lower(target.type), url ? kindWord(target.type) : undefined].find(has)
  if (called) return { input: called, from: target.key }
  return record && has(target.key) ? { input: target.key, from: target.key } : publishedKey(members, record, target)
}

/** Settings with versions are known by what they are the setting of. */
const publishedKey = (members: readonly Member[], record: string | undefined, target: Target): Action['key'] => {
  const setting = record && members.some(({ name }) => name === 'version')
  const found = setting && members.find(({ name }) => name === 'service' || name === 'key')
  return found && target.list === 'PAGED' ? { input: found.name, from: found.name } : undefined
}

/** What kind of thing a type is: `record` of ArchiveRecord. */
const kindWord = (type: string): string => lower(/[A-Z][a-z]*$/.exec(type)?.[0] ?? type)

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

function deedOf(
  name: string,
  { key, answer, target, members }: { key: Action['key']; answer: Answer; target: Target; members: readonly Member[] },
): Action['does'] | undefined {
  if (answer.takes && !answer.record) {
    const required = new Set(members.filter(({ type }) => isRequired(type)).map((member) => member.name))
    // Where the record may be left out, files are brought by somebody else.
    return key && [key.input, ...factsOfFile].every((input) => required.has(input)) ? 'UPLOAD' : undefined
  }
  if (answer.url && !answer.record) return key ? 'DOWNLOAD' : undefined
  if (makes.test(name)) return answer.record ? 'CREATE' : undefined
  if (changes.test(name) && answer.record && (key || target.list === 'ONE')) return 'UPDATE'
  return key ? 'RUN' : undefined
}
