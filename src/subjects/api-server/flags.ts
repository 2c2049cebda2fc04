import { authenticationFileOf, logPathOf, policyFileOf } from './settings.ts'
import type { ApiServer, Audit, FlagValue, Oidc } from './settings.ts'

export type Flags = Readonly<Record<string, FlagValue>>

/** Every flag that the settings mean, in order of name. */
export const flagsOf = (settings: ApiServer): Flags => {
  const flags: Flags = {
    ...settings.extraArgs,
    ...(settings.oidc && oidcFlags(settings.oidc)),
    ...(settings.authentication && {
      'authentication-config': authenticationFileOf(settings.authentication),
    }),
    ...(settings.audit && auditFlags(settings.audit)),
  }
  return inOrder(flags)
}

/** One value is a text, never a list: Talos before 1.13 refuses lists. No value is no flag. */
export const inOrder = (flags: Flags): Flags =>
  Object.fromEntries(
    Object.entries(flags)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]): readonly (readonly [string, FlagValue])[] => {
        const [only] = value
        if (typeof value === 'string' || value.length > 1) return [[name, value]]
        return only === undefined ? [] : [[name, only]]
      })
  )

/** https://kubernetes.io/docs/reference/access-authn-authz/authentication/#configuring-the-api-server */
export const oidcFlags = (oidc: Oidc): Flags => ({
  'oidc-issuer-url': oidc.issuerUrl,
  'oidc-client-id': oidc.clientId,
  ...(oidc.usernameClaim !== undefined && { 'oidc-username-claim': oidc.usernameClaim }),
  ...(oidc.usernamePrefix !== undefined && { 'oidc-username-prefix': oidc.usernamePrefix }),
  ...(oidc.groupsClaim !== undefined && { 'oidc-groups-claim': oidc.groupsClaim }),
  ...(oidc.groupsPrefix !== undefined && { 'oidc-groups-prefix': oidc.groupsPrefix }),
  ...(oidc.signingAlgs !== undefined && { 'oidc-signing-algs': oidc.signingAlgs.join(',') }),
  ...(oidc.requiredClaims !== undefined && {
    'oidc-required-claim': Object.entries(oidc.requiredClaims)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([claim, value]) => `${claim}=${value}`),
  }),
})

const auditFlags = (audit: Audit): Flags => ({
  ...(audit.policy && { 'audit-policy-file': policyFileOf(audit) }),
  'audit-log-path': logPathOf(audit),
  ...auditLimits(audit),
})

/** https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/#log-backend: all three, or the disk fills. */
export const auditLimits = ({ log }: Audit): Flags => ({
  ...(log?.maxAge !== undefined && { 'audit-log-maxage': String(log.maxAge) }),
  ...(log?.maxBackup !== undefined && { 'audit-log-maxbackup': String(log.maxBackup) }),
  ...(log?.maxSize !== undefined && { 'audit-log-maxsize': String(log.maxSize) }),
})
