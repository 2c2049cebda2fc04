import { LabelTerm_Operation as Operation } from '../../src/adapters/talos/proto/resource_pb.js'
import type { LabelTerm } from '../../src/adapters/talos/proto/resource_pb.js'

/** Whether labels answer one term of a query: cosi-project/runtime pkg/resource/label.go. */
export const matches = (labels: Readonly<Record<string, string>>, term: LabelTerm): boolean => {
  const value = labels[term.key]
  return holds(value, term) !== term.invert
}

const holds = (value: string | undefined, { op, value: wanted }: LabelTerm): boolean => {
  if (op === Operation.NOT_EXISTS) return value === undefined
  if (value === undefined) return false
  const [first = ''] = wanted
  switch (op) {
    case Operation.EXISTS:
      return true
    case Operation.EQUAL:
      return value === first
    case Operation.IN:
      return wanted.includes(value)
    case Operation.LT:
      return value < first
    case Operation.LTE:
      return value <= first
    case Operation.LT_NUMERIC:
      return Number(value) < Number(first)
    case Operation.LTE_NUMERIC:
      return Number(value) <= Number(first)
  }
}
