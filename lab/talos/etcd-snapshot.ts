import { createHash } from 'node:crypto'

const pageSize = 4096
const flags = { leaf: 0x02, meta: 0x04, freelist: 0x10 }

/**
 * A snapshot of an etcd without keys, that `etcdutl snapshot status` reads: a bbolt file
 * (https://github.com/etcd-io/bbolt/blob/main/internal/common/meta.go) and its SHA-256, as etcd sends it.
 */
export const etcdSnapshot = (): Uint8Array => {
  const file = Buffer.concat([meta(0n), meta(1n), page(2n, flags.freelist), metaBucket()])
  return Buffer.concat([file, createHash('sha256').update(file).digest()])
}

const page = (id: bigint, kind: number): Buffer => {
  const bytes = Buffer.alloc(pageSize)
  bytes.writeBigUInt64LE(id, 0)
  bytes.writeUInt16LE(kind, 8)
  return bytes
}

const meta = (id: bigint): Buffer => {
  const bytes = page(id, flags.meta)
  const at = 16
  bytes.writeUInt32LE(0xed0cdaed, at)
  bytes.writeUInt32LE(2, at + 4)
  bytes.writeUInt32LE(pageSize, at + 8)
  bytes.writeBigUInt64LE(3n, at + 16)
  bytes.writeBigUInt64LE(2n, at + 32)
  bytes.writeBigUInt64LE(4n, at + 40)
  bytes.writeBigUInt64LE(id, at + 48)
  bytes.writeBigUInt64LE(fnv1a(bytes.subarray(at, at + 56)), at + 56)
  return bytes
}

/** The root page: one bucket, `meta`, which etcd always has, itself empty and so small that it lies within. */
const metaBucket = (): Buffer => {
  const bytes = page(3n, flags.leaf)
  const [header, element, name] = [16, 16, 'meta']
  bytes.writeUInt16LE(1, 10)
  bytes.writeUInt32LE(1, header)
  bytes.writeUInt32LE(element, header + 4)
  bytes.writeUInt32LE(name.length, header + 8)
  bytes.writeUInt32LE(32, header + 12)
  bytes.write(name, header + element)
  bytes.writeUInt16LE(flags.leaf, header + element + name.length + 16 + 8)
  return bytes
}

const fnv1a = (bytes: Uint8Array): bigint =>
  bytes.reduce(
    (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
    0xcbf29ce484222325n
  )
