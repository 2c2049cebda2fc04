/** The values of some names. What is not there is left out; throws UserError where it cannot be known. */
export type Source = (names: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Taken from, so that no child and no crash report inherits what was in it. */
export type TakenFrom = Record<string, string | undefined>
