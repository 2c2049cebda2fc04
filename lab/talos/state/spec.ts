import { BinaryWriter } from '@bufbuild/protobuf/wire'
import { stringify } from 'yaml'
import { addressBytes } from '../config/ip.ts'

/** A value as YAML shows it and as Go's protoenc writes it. Zero values stay off the wire. */
export type Value =
  | string
  | boolean
  | number
  | bigint
  | readonly Value[]
  | { readonly fields: readonly Field[] }
  | { readonly map: Readonly<Record<string, string>> }
  /** A word of an enumeration with its number. */
  | { readonly word: string; readonly number: number }
  | { readonly ip: string }
  | { readonly prefix: string }
  /** A hardware address, bytes on the wire. */
  | { readonly mac: string }

/** Key in YAML and number on the wire. */
export type Field = readonly [key: string, number: number, value: Value | undefined]

/** A resource's spec in both forms; fields that are undefined are left out of both. */
export const specOf = (
  fields: readonly Field[]
): { readonly spec: string; readonly protoSpec: Uint8Array } => ({
  spec: stringify(plain({ fields }), { lineWidth: 0, indent: 4 }),
  protoSpec: write(fields),
})

const plain = (value: Value): unknown => {
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map(plain)
  if ('word' in value) return value.word
  if ('ip' in value) return value.ip
  if ('prefix' in value) return value.prefix
  if ('mac' in value) return value.mac
  if ('map' in value) return value.map
  return Object.fromEntries(
    value.fields.flatMap(([key, , each]) => (each === undefined ? [] : [[key, plain(each)]]))
  )
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const write = (fields: readonly Field[]): Uint8Array => {
  const writer = new BinaryWriter()
  for (const [, number, value] of fields)
    if (value !== undefined)
      for (const each of isList(value) ? value : [value]) writeOne(writer, number, each, isList(value))
  return writer.finish()
}

const writeOne = (writer: BinaryWriter, number: number, value: Value, always: boolean): void => {
  const bytes = (content: Uint8Array): void => void writer.tag(number, 2).bytes(content)
  if (typeof value === 'string') {
    if (always || value !== '') writer.tag(number, 2).string(value)
  } else if (typeof value === 'boolean') {
    if (value) writer.tag(number, 0).bool(true)
  } else if (typeof value === 'number' || typeof value === 'bigint') {
    if (Number(value) !== 0) writer.tag(number, 0).int64(value)
  } else if (isList(value)) {
    for (const each of value) writeOne(writer, number, each, true)
  } else if ('word' in value) writeOne(writer, number, value.number, always)
  else if ('ip' in value) {
    if (value.ip !== '') bytes(new BinaryWriter().tag(1, 2).bytes(addressBytes(value.ip)).finish())
  } else if ('prefix' in value) {
    const [address = '', bits = '0'] = value.prefix.split('/')
    if (address !== '')
      bytes(new BinaryWriter().tag(1, 2).bytes(addressBytes(address)).tag(2, 0).int32(Number(bits)).finish())
  } else if ('mac' in value) bytes(Buffer.from(value.mac.replaceAll(':', ''), 'hex'))
  else if ('map' in value)
    for (const [key, text] of Object.entries(value.map))
      bytes(new BinaryWriter().tag(1, 2).string(key).tag(2, 2).string(text).finish())
  else bytes(write(value.fields))
}
