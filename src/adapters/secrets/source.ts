/** The values of some names. What is not there is left out; throws UserError where it cannot be known. */
export type Source = (names: readonly string[]) => Promise<ReadonlyMap<string, string>>
