import { PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFObject, type PDFRef } from 'pdf-lib'
import { Element, type Mark, type Placed } from './element.ts'
import type { ReadingOrder } from './reading-order.ts'

/** Writes the order of reading into the file, so that screen readers and archives know what each part is. */
export function addStructureTree(pdf: PDFDocument, { document, pages }: ReadingOrder): void {
  const tree = new TreeWriter(pdf)
  const root = pdf.context.nextRef()
  const top = tree.write(document, root)
  const parents = pages.map((elements) => tree.refsOf(elements))
  const owners = [...parents, ...tree.owners]
  pdf.context.assign(
    root,
    pdf.context.obj({
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: pdf.context.obj({ Nums: owners.flatMap((owner, key) => [key, owner]) }),
      ParentTreeNextKey: owners.length,
    }),
  )
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root)
  pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true }))
  pdf.getPages().forEach(({ node }, index) => {
    node.set(PDFName.of('StructParents'), pdf.context.obj(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
  })
}

class TreeWriter {
  /** Whose each placed object is; their keys follow those of the pages. */
  readonly owners: PDFRef[] = []
  readonly #pdf: PDFDocument
  readonly #pages: PDFRef[]
  readonly #refs = new Map<Element, PDFRef>()

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf
    this.#pages = pdf.getPages().map(({ ref }) => ref)
  }

  write(element: Element, parent: PDFRef): PDFRef {
    const { context } = this.#pdf
    const ref = context.nextRef()
    this.#refs.set(element, ref)
    const home = element.content.find((part) => 'page' in part)?.page
    const dict = context.obj({ S: element.role, P: parent, ...factsOf(element) })
    if (home !== undefined) dict.set(PDFName.of('Pg'), this.#pages[home]!)
    dict.set(PDFName.of('K'), context.obj(element.content.map((part) => this.#kid(part, ref, home))))
    context.assign(ref, dict)
    return ref
  }

  /** Whose each marked part is, as the page's line in the tree of parents. */
  refsOf(elements: Element[]): PDFRef {
    return this.#pdf.context.register(this.#pdf.context.obj(elements.map((element) => this.#refs.get(element)!)))
  }

  #kid(part: Element | Mark | Placed, ref: PDFRef, home: number | undefined): PDFObject {
    const { context } = this.#pdf
    if (part instanceof Element) return this.write(part, ref)
    const page = this.#pages[part.page]!
    if ('object' in part) {
      this.#adopt(part.object, ref)
      return context.obj({ Type: 'OBJR', Pg: page, Obj: part.object })
    }
    return part.page === home ? context.obj(part.mark) : context.obj({ Type: 'MCR', Pg: page, MCID: part.mark })
  }

  #adopt(object: PDFRef, ref: PDFRef): void {
    const key = this.#pages.length + this.owners.push(ref) - 1
    this.#pdf.context.lookup(object, PDFDict).set(PDFName.of('StructParent'), this.#pdf.context.obj(key))
  }
}

/** What is told besides the text: words for a picture, its place, what a head of a table names, how a list counts. */
function factsOf({ role, facts, box }: Element) {
  const attributes = {
    ...(facts.scope ? { O: 'Table', Scope: facts.scope } : {}),
    ...(role === 'L' ? { O: 'List', ListNumbering: 'Decimal' } : {}),
    ...(box ? { O: 'Layout', Placement: 'Block', BBox: [...box] } : {}),
  }
  return {
    ...(facts.alt ? { Alt: PDFHexString.fromText(facts.alt) } : {}),
    ...('O' in attributes ? { A: attributes } : {}),
  }
}
