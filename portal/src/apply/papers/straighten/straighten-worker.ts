import type { Corners } from './corners.ts'
import { findCorners } from './find-corners.ts'
import { liftContrast } from './lift-contrast.ts'
import type { Pixels } from './pixels.ts'
import { warp } from './warp.ts'

/** What is asked: where the corners are, or, when they are told, for the page between them. */
export interface StraighteningAsked {
  photo: Pixels
  corners?: Corners
}

// Away from the page, so that a slow phone still answers to the finger.
addEventListener('message', ({ data: { photo, corners } }: MessageEvent<StraighteningAsked>) =>
  postMessage(corners ? liftContrast(warp(photo, corners)) : (findCorners(photo) ?? null)),
)
