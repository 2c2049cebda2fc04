import { ApiError } from '../api-error.ts'

/**
 * Why the API did not take an object, for people. Where it `holds` secrets nothing of the API's own words is said but the
 * names of fields: they repeat what they were given.
 */
export const refusalWords = (error: ApiError, object: string, holds: 'secrets' | 'no secrets'): string => {
  const taken = error.causes.filter(({ reason }) => reason === 'FieldManagerConflict')
  if (taken.length > 0)
    return taken.map(({ field, message }) => conflictWords(object, field, managerIn(message))).join('; ')
  if (error.code === 0 || holds === 'no secrets') return error.message
  const fields = error.causes.map(({ field, reason }) =>
    [field, reason].filter((part) => part !== '').join(' ')
  )
  const named = fields.length === 0 ? '' : `: ${fields.join(', ')}`
  return `the API answered ${error.code} ${error.reason}${named} (its words are left out, because the object holds secrets)`
}

/** `conflict with "kubectl-label" using v1`; the API itself stands in for whoever it did not write down. */
const managerIn = (message: string): string => {
  const manager = /"([^"]*)"/.exec(message)?.[1] ?? ''
  return ['', 'before-first-apply'].includes(manager) ? 'somebody of whom the API kept no name' : manager
}

const conflictWords = (object: string, field: string, manager: string): string => {
  const [, map, key = ''] = /^\.metadata\.(labels|annotations)\.(.+)$/.exec(field) ?? []
  const [kind = '', name = ''] = object.split(' ')
  const what = map === undefined ? field.replace(/^\./, () => '') : `${map.slice(0, -1)} ${key}`
  const verb = map === 'labels' ? 'label' : 'annotate'
  const command = map === undefined || kind !== 'Node' ? '' : ` (kubectl ${verb} node ${name} ${key}-)`
  return `${what} belongs to ${manager}, with another value: declare that value, or have it taken away there${command} and run again; nothing is forced`
}

/** The error of the API, or whatever else it was again. */
export const apiErrorIn = (thrown: unknown): ApiError => {
  if (thrown instanceof ApiError) return thrown
  throw thrown
}
