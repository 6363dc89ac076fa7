import 'reflect-metadata'
import fc from 'fast-check'

// The same cases on every machine, so that a red run is a fault and not a roll of dice; FC_SEED rolls others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) })
