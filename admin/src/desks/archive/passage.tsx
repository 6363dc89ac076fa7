import { Box } from '@mui/material'

/** Where in a letter or a scan the words stand that were looked for. */
export const Passage = ({ pieces }: { pieces: readonly { text: string; sought: boolean }[] }) => (
  <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
    {pieces.map(({ text, sought }, at) => (sought ? <mark key={at}>{text}</mark> : text))}
  </Box>
)
