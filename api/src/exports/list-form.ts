/** A column of an official list: what stands above it, what it is told from, and how. */
export interface FormColumn {
  title: string
  /** How wide it is on paper beside the others. */
  share?: number
  /** Paths from an entry to the values it needs. */
  needs: readonly string[]
  tell(values: readonly unknown[], number: number): string
}

/** An official list as a rule prescribes it: which entries of a list of ours, under which columns. */
export interface ListForm {
  name: string
  /** The list it is read from, e.g. `archiveRecords`. */
  list: string
  title: readonly string[]
  columns: readonly FormColumn[]
  /** What narrows it beyond what is asked for, on that WIB day. */
  narrow(today: string): Record<string, unknown>
}

const forms = new Map<string, ListForm>()

/** Makes an official list known; called once at start by the module that owns it. */
export const registerListForm = (form: ListForm): void => void forms.set(form.name, form)

export const findListForm = (name: string): ListForm | undefined => forms.get(name)

/** Every path the form needs, each once, in the order entries are read. */
export const pathsOf = ({ columns }: ListForm): string[] => [...new Set(columns.flatMap(({ needs }) => needs))]

/** A row of the form from the values read for an entry; `number` counts from 1. */
export function rowOf(form: ListForm, paths: readonly string[], values: readonly unknown[], number: number): string[] {
  const value = new Map(paths.map((path, index) => [path, values[index]]))
  return form.columns.map(({ needs, tell }) =>
    tell(
      needs.map((path) => value.get(path)),
      number,
    ),
  )
}
