import { build } from './build.mjs'
import { install } from './install.mjs'
import { alone } from './lock.mjs'

/** Makes the checkout ready to run: dependencies installed, programs built. Quick when it is already. */
export const prepare = () =>
  alone(() => {
    install()
    build()
  })
