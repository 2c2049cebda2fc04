import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { sysctlValues, sysctlsFile, sysctlsRunning } from './values.ts'

export const ubuntu = (node: FleetNode): readonly Document[] => {
  const values = sysctlValues(node)
  if (values === undefined) return []
  const lines = [...values].map(([key, value]) => `${key} = ${value}\n`)
  return [
    fileDocument(sysctlsFile, lines.join('')),
    { path: sysctlsRunning, plane: 'running', body: { yaml: [Object.fromEntries(values)] }, secrets: [] },
  ]
}
