/** One series of a chart: the property of the points that holds it, and what it is called. */
export interface Series {
  key: string
  label: string
}

/** What a chart shows: points with a label and a number per series, and what it says to who cannot see it. */
export interface ChartData {
  name: string
  points: readonly ({ label: string } & Record<string, string | number>)[]
  series: readonly Series[]
}
