import { pino, type Logger } from 'pino'

export type Log = Logger

/** One JSON line per event. Ids only: names, numbers, addresses and tokens have no place in a log. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', 'token', '*.password', '*.token', '*.email', '*.phone', '*.nik', 'req.headers', '*.cookie'],
      censor: '[disembunyikan]',
    },
  })
