import type { Validator } from './validators.ts'

export const validators: Readonly<Record<string, Validator>>
