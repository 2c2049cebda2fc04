import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CallFailed } from './failure.ts'
import type { TalosNode } from './talos-node.ts'

/** etcd refuses to grow beyond this; `--quota-backend-bytes` has it as the advised maximum. */
const mostBytes = 8 * 1024 ** 3
/** etcd ends a snapshot with the SHA-256 of what comes before; a database alone has whole pages of 512 bytes. */
const hashBytes = 32

/**
 * Copies etcd into a file that only this user may read, and holds it to the hash at its end. It contains every Secret of the
 * cluster: whoever asks for it answers for removing it. Returns its path; on failure nothing is left.
 */
export const keepEtcdSnapshot = async (talos: TalosNode, folder: string, node: string): Promise<string> => {
  const place = await mkdtemp(join(folder, `etcd-${node}-`))
  const path = join(place, 'snapshot.db')
  try {
    await write(talos, path)
    return path
  } catch (error) {
    await rm(place, { recursive: true, force: true })
    throw error instanceof CallFailed
      ? error
      : new CallFailed({
          status: 'unknown',
          why: `the copy of etcd could not be kept in ${folder}: ${codeOf(error)}`,
        })
  }
}

const write = async (talos: TalosNode, path: string): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    let tail = Buffer.alloc(0)
    for await (const bytes of talos.etcdSnapshot()) {
      size += bytes.length
      if (size > mostBytes) throw broken(`it has more than ${mostBytes} bytes`)
      await file.write(bytes)
      const together = Buffer.concat([tail, bytes])
      const end = Math.max(0, together.length - hashBytes)
      hash.update(together.subarray(0, end))
      tail = together.subarray(end)
    }
    if (size % 512 !== hashBytes || !hash.digest().equals(tail))
      throw broken('its hash does not match: it was cut off')
    await file.sync()
  } finally {
    await file.close()
  }
}

const broken = (why: string): CallFailed =>
  new CallFailed({ status: 'unknown', why: `the copy of etcd is not whole: ${why}` })

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
