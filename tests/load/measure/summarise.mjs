const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** One side of one operation: the middle of its rounds, and how it did against each other side in the same round. */
export function summarise(laps) {
  return new Map(
    [...laps].map(([name, own]) => {
      const middle = (key) => median(own.map((lap) => lap[key]))
      const against = (others) => median(own.map(({ perSecond }, round) => perSecond / others[round].perSecond))
      return [
        name,
        {
          perSecond: middle('perSecond'),
          p50: middle('p50'),
          p99: middle('p99'),
          cpu: middle('cpu'),
          databaseCpu: middle('databaseCpu'),
          mb: Math.max(...own.map(({ mb }) => mb)),
          against: Object.fromEntries([...laps].map(([other, theirs]) => [other, against(theirs)])),
        },
      ]
    }),
  )
}
