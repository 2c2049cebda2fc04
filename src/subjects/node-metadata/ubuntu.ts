import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { nodeMetadataOf, nodeObjectDocument } from './node-object.ts'

/** Only through the API: `--node-labels` and `--register-with-taints` act at registration alone. */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  const metadata = nodeMetadataOf(node)
  return metadata === undefined ? [] : [nodeObjectDocument(node, metadata)]
}
