/** Where a list stands. */
export const listPath = (resource: string): string => `/data/${resource}`

/** Where a record stands. */
export const showPath = (resource: string, id: string): string => `/data/${resource}/${encodeURIComponent(id)}/show`

/** Where a record is changed by a form. */
export const editPath = (resource: string, id: string, action: string): string =>
  `/data/${resource}/${encodeURIComponent(id)}/${action}`

/** Where a record is made. */
export const createPath = (resource: string, action: string): string => `/data/${resource}/${action}`
