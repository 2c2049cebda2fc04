import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Sshd = {
  readonly port?: number
  readonly passwordAuthentication?: boolean
  readonly permitRootLogin?: string
  readonly allowUsers?: readonly string[]
}

export type User = {
  readonly authorizedKeys?: readonly string[]
  readonly sudo?: 'none' | 'password' | 'nopasswd'
  readonly shell?: string
}

export type Access = {
  readonly address?: string
  readonly ssh?: { readonly user?: string; readonly port?: number }
}

export const sshdOf = (node: FleetNode): Sshd => settingsOf(node.settings, 'sshd') ?? {}
export const accessOf = (node: FleetNode): Access => settingsOf(node.settings, 'access') ?? {}

/** In order of name. */
export const usersOf = (node: FleetNode): readonly (readonly [string, User])[] =>
  Object.entries(settingsOf<Readonly<Record<string, User>>>(node.settings, 'users') ?? {}).toSorted(
    ([a], [b]) => (a < b ? -1 : 1)
  )
