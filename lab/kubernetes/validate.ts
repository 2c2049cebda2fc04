import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { fieldOf, numberAt, objectsAt, textAt } from './read.ts'
import type { Resource } from './resources.ts'
import { Refusal } from './status.ts'

type Mistake = { readonly field: string; readonly value: string; readonly why: string }

const labelValue = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/
const labelWords =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"

/** A few of the rules of Kubernetes' own validation, in their words, which repeat the value. */
export const validate = (resource: Resource, object: JsonObject): void => {
  const mistakes = [...labels(object), ...ports(object)]
  if (mistakes.length === 0) return
  const said = mistakes.map(({ field, value, why }) => `${field}: Invalid value: ${value}: ${why}`)
  throw new Refusal(
    422,
    'Invalid',
    `${resource.kind}${resource.group === '' ? '' : `.${resource.group}`} "${textAt(object, 'metadata', 'name')}" is invalid: ${said.length === 1 ? said.join() : `[${said.join(', ')}]`}`,
    mistakes.map(({ field, value, why }) => ({
      reason: 'FieldValueInvalid',
      message: `Invalid value: ${value}: ${why}`,
      field,
    }))
  )
}

const labels = (object: JsonObject): readonly Mistake[] => {
  const found = fieldOf(object, 'metadata', 'labels')
  return Object.values(isObject(found) ? found : {})
    .filter((value) => !labelValue.test(String(value)))
    .map((value) => ({ field: 'metadata.labels', value: JSON.stringify(value), why: labelWords }))
}

const ports = (object: JsonObject): readonly Mistake[] =>
  objectsAt(object, 'spec', 'template', 'spec', 'containers').flatMap((container, at) =>
    objectsAt(container, 'ports').flatMap((port, index) => {
      const number = numberAt(port, 'containerPort') ?? 0
      if (number > 0 && number < 65_536) return []
      const field = `spec.template.spec.containers[${at}].ports[${index}].containerPort`
      return [{ field, value: String(number), why: 'must be between 1 and 65535, inclusive' }]
    })
  )
