/**
 * Raised while compiling: a field is read by its resolver, with all that hangs on it. Nobody is told; it is slower. The
 * reason is for us.
 */
export class Uncompilable extends Error {}
