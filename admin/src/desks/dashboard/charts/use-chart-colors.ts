import { useTheme } from '@mui/material/styles'

/** The colours of charts, by day and by night; series differ by pattern or legend too, never by colour alone. */
export function useChartColors() {
  const { palette } = useTheme()
  return {
    series: [palette.primary.main, palette.success.main, palette.warning.main],
    text: palette.text.secondary,
    line: palette.divider,
    tooltip: { background: palette.background.paper, border: `1px solid ${palette.divider}`, borderRadius: 8 },
  }
}
