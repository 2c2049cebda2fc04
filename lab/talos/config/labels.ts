import { problemList, quote } from './problems.ts'

/** Rules of names on Kubernetes nodes. Source: siderolabs/talos pkg/machinery/labels. */

type Values = Readonly<Record<string, unknown>>

const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/
const qualified = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/

export const subdomainProblem = (value: string): string | undefined => {
  if (value.length > 253) return `domain name length exceeds limit of 253: ${quote(value)}`
  return subdomain.test(value) ? undefined : `domain doesn't match required format: ${quote(value)}`
}

const nameProblem = (value: string): string | undefined => {
  const parts = value.split('/')
  if (parts.length > 2) return `invalid format: too many slashes: ${quote(value)}`
  const name = parts.at(-1) ?? ''
  const prefix = parts.length === 2 ? parts[0] : undefined
  if (prefix === '') return `prefix cannot be empty: ${quote(value)}`
  const wrong = prefix === undefined ? undefined : subdomainProblem(prefix)
  if (wrong !== undefined) return `prefix ${quote(prefix ?? '')} is invalid: ${wrong}`
  if (name === '') return `name cannot be empty: ${quote(value)}`
  if (name.length > 63) return `name is too long: ${quote(value)} (limit is 63)`
  return qualified.test(name) ? undefined : `name ${quote(name)} is invalid`
}

const valueProblem = (value: string): string | undefined => {
  if (value.length > 63) return `label value length exceeds limit of 63: ${quote(value)}`
  return value === '' || qualified.test(value) ? undefined : `label value ${quote(value)} is invalid`
}

const byKey = (values: Values): readonly (readonly [string, string])[] =>
  Object.entries(values)
    .map(([key, value]) => [key, String(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

const present = (problems: readonly (string | undefined)[]): readonly string[] =>
  problems.filter((problem) => problem !== undefined)

export const labelProblems = (labels: Values): readonly string[] =>
  byKey(labels).flatMap(([key, value]) => present([nameProblem(key), valueProblem(value)]))

const reserved = ['talos.dev/owned-labels', 'talos.dev/owned-annotations', 'talos.dev/owned-taints']
const mostAnnotationBytes = 256 * 1024

export const annotationProblems = (annotations: Values): readonly string[] => {
  const entries = byKey(annotations)
  const bytes = entries.reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0
  )
  return present([
    ...entries.flatMap(([key]) => [
      nameProblem(key),
      reserved.includes(key) ? `annotation ${quote(key)} is reserved` : undefined,
    ]),
    bytes > mostAnnotationBytes
      ? `total annotation size exceeds limit of ${mostAnnotationBytes} bytes`
      : undefined,
  ])
}

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']

export const taintProblems = (taints: Values): readonly string[] =>
  byKey(taints).flatMap(([key, taint]) => {
    const wrong = nameProblem(key)
    if (wrong !== undefined) return [wrong]
    const colon = taint.indexOf(':')
    const effect = colon < 0 ? taint : taint.slice(colon + 1)
    if (!effects.includes(effect)) return [`invalid taint effect: ${quote(effect)}`]
    return colon < 0 ? [] : present([valueProblem(taint.slice(0, colon))])
  })

/** One problem for all labels of a node, all its annotations, all its taints. */
export const nodeMetadataProblems = (
  what: string,
  labels: Values,
  annotations: Values,
  taints: Values
): readonly string[] =>
  (
    [
      ['labels', labelProblems(labels)],
      ['annotations', annotationProblems(annotations)],
      ['taints', taintProblems(taints)],
    ] as const
  ).flatMap(([kind, problems]) =>
    problems.length === 0 ? [] : [`invalid ${what} ${kind}: ${problemList(problems)}`]
  )
