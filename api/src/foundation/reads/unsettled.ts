/** It must first be made certain who asks; then the same can be asked again. */
export class Unsettled extends Error {}
