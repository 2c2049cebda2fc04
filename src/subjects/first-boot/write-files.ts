import type { JsonObject } from '../../fleet/json.ts'
import { encodeBase64 } from '../base64.ts'
import type { Document } from '../document.ts'
import { printDocument } from '../print-document.ts'

/**
 * Files that cloud-init writes: https://docs.cloud-init.io/en/latest/reference/modules.html#write-files.
 * A file that holds a secret is left out, because user-data stays on the node's disk and on the hypervisor; the first
 * apply writes it. kubeadm writes the manifests.
 */
export const isWritten = ({ body, path, plane, secrets }: Document): boolean =>
  plane === 'disk' &&
  body !== 'absent' &&
  secrets.length === 0 &&
  !path.startsWith('etc/kubernetes/manifests/')

export const writeEntry = (document: Document): JsonObject => {
  const { mode = 0o644, owner = 'root', group = 'root' } = document.file ?? {}
  return {
    path: `/${document.path}`,
    owner: `${owner}:${group}`,
    permissions: `0${mode.toString(8).padStart(3, '0')}`,
    ...contentOf(printDocument(document).toWellFormed()),
    ...(isLate(document) && { defer: true }),
  }
}

/** What only looks like a reference is text of the file, and must stay so where the join token is filled in. */
const contentOf = (text: string): JsonObject =>
  text.includes('${secret:') ? { encoding: 'b64', content: encodeBase64(text) } : { content: text }

/**
 * Most files come before users and packages exist: apt reads its sources, and each program meets its configuration at
 * its first start. What belongs to a user, or lies in a folder that a package or a user makes, waits for both.
 */
const isLate = ({ path, file }: Document): boolean =>
  (file?.owner ?? 'root') !== 'root' || (file?.group ?? 'root') !== 'root' || !path.startsWith('etc/')
