import type { DerivedResource } from '../resource.ts'
import { specOf } from '../spec.ts'
import type { Field } from '../spec.ts'

type Place = { readonly namespace: string; readonly type: string; readonly owner: string }

export const resource = (
  { namespace, type, owner }: Place,
  id: string,
  fields: readonly Field[],
  labels: Readonly<Record<string, string>> = {}
): DerivedResource => ({
  namespace,
  type,
  id,
  owner,
  phase: 'running',
  labels,
  annotations: {},
  ...specOf(fields),
})

export const place = (namespace: string, type: string, owner: string): Place => ({ namespace, type, owner })
