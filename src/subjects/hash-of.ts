import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Json } from '../fleet/json.ts'

/** SHA-256, hex, over the canonical JSON (RFC 8785) of a value. */
export const hashOf = (value: Json): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')))
