import type { SvgIconComponent } from '@mui/icons-material'
import type { ComponentType, LazyExoticComponent } from 'react'

/** A page made by hand for work people do all day. */
export interface Desk {
  /** Where it stands, below /admin; everything beneath belongs to the desk (`/verification`). */
  path: string
  /** Its entry in the menu: a key of the catalogue, an icon, and a place from the top. */
  menu: { label: string; icon: SvgIconComponent; order: number }
  /** The keys that do something there, with the catalogue key that says what; told in the help sheet. */
  keys?: readonly (readonly [key: string, label: string])[]
  /** The operations one must be allowed to use for the desk to be of any use, e.g. `Mutation.takeUp`. */
  needs: readonly string[]
  /** The page, loaded when it is first opened; it makes its own routes beneath `path`. */
  Page: LazyExoticComponent<ComponentType>
}
