import { useState } from 'react'
import type { FileStandFragment } from '../../../gql/graphql.ts'
import { type News, newsBetween } from './news.ts'

/** What others did to the file since it was opened or last acknowledged; of one’s own steps one tells beforehand. */
export function useNews(file: FileStandFragment): {
  news: News[]
  /** Takes the file as it stands for known. */
  acknowledge: (stand: FileStandFragment) => void
} {
  const [known, setKnown] = useState(file)
  return { news: file.version > known.version ? newsBetween(known, file) : [], acknowledge: setKnown }
}
