import type { Cluster } from '../../fleet/fleet.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Flags } from '../flags.ts'
import { settingsOf } from '../settings-of.ts'

export type Volume = {
  readonly name: string
  readonly hostPath: string
  readonly mountPath: string
  readonly readOnly?: boolean
  readonly pathType?: string
}

export type Oidc = {
  readonly issuerUrl: string
  readonly clientId: string
  readonly usernameClaim?: string
  readonly usernamePrefix?: string
  readonly groupsClaim?: string
  readonly groupsPrefix?: string
  readonly signingAlgs?: readonly string[]
  readonly requiredClaims?: Readonly<Record<string, string>>
}

export type AuditRule = {
  readonly level: string
  readonly verbs?: readonly string[]
  readonly resources?: readonly Json[]
  readonly nonResourceURLs?: readonly string[]
  readonly users?: readonly string[]
  readonly userGroups?: readonly string[]
  readonly namespaces?: readonly string[]
}

export type Audit = {
  readonly policyFile?: string
  readonly log?: {
    readonly path?: string
    readonly maxAge?: number
    readonly maxBackup?: number
    readonly maxSize?: number
  }
  readonly policy?: { readonly rules: readonly AuditRule[]; readonly omitStages?: readonly string[] }
}

export type ApiServer = {
  readonly certSANs?: readonly string[]
  readonly extraArgs?: Flags
  readonly extraVolumes?: readonly Volume[]
  readonly oidc?: Oidc
  readonly authentication?: { readonly file?: string; readonly config: JsonObject }
  readonly audit?: Audit
}

export const apiServerOf = (cluster: Cluster): ApiServer | undefined =>
  settingsOf<ApiServer>(cluster.spec, 'apiServer')

export const policyFileOf = (audit: Audit): string => audit.policyFile ?? '/etc/kubernetes/audit/policy.yaml'
export const logPathOf = (audit: Audit): string => audit.log?.path ?? '/var/log/kubernetes/audit/audit.log'
export const authenticationFileOf = ({ file }: NonNullable<ApiServer['authentication']>): string =>
  file ?? '/etc/kubernetes/authentication/config.yaml'

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'

export const auditPolicyBody = (audit: Audit): JsonObject | undefined =>
  audit.policy && ({ apiVersion: 'audit.k8s.io/v1', kind: 'Policy', ...audit.policy } as JsonObject)
