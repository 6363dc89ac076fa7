import { lazy } from 'react'

/** The charts come in a file of their own: the numbers are there before it is. */
export const Bars = lazy(() => import('./bars.tsx'))

/** See `Bars`. */
export const Lines = lazy(() => import('./lines.tsx'))
