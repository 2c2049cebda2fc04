import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { inOrder } from '../flags.ts'
import type { Flags } from '../flags.ts'
import { printYaml } from '../print-yaml.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { auditLimits, oidcFlags } from './flags.ts'
import { apiServerOf, auditPolicyBody } from './settings.ts'
import type { ApiServer, Oidc } from './settings.ts'

/** Where Talos lets a file of ours lie; the API server runs as another user and must be able to read it. */
export const authenticationFolder = '/var/lib/plumbline/authentication'

/**
 * As Talos honours it: it sets audit-policy-file and the log's path by itself and reads the policy from a field of
 * its own; up to contract 1.13 OIDC goes by flags, from 1.14 only by structured authentication.
 */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const settings = apiServerOf(cluster)
  if (settings === undefined || node.role !== 'control-plane') return {}
  return usesDocument(cluster, 'KubeAPIServerConfig') ? native(settings) : legacy(settings)
}

const legacy = (settings: ApiServer): TalosPart => {
  const { audit, authentication, certSANs, extraVolumes = [], oidc } = settings
  const policy = audit && auditPolicyBody(audit)
  const flags: Flags = inOrder({
    ...settings.extraArgs,
    ...(oidc && oidcFlags(oidc)),
    ...(audit && auditLimits(audit)),
    ...(authentication && { 'authentication-config': `${authenticationFolder}/config.yaml` }),
  })
  const volumes = [
    ...extraVolumes.map(({ hostPath, mountPath, readOnly }) => ({
      hostPath,
      mountPath,
      readonly: readOnly === true,
    })),
    ...(authentication
      ? [{ hostPath: authenticationFolder, mountPath: authenticationFolder, readonly: true }]
      : []),
  ]
  const apiServer: JsonObject = {
    ...(Object.keys(flags).length > 0 && { extraArgs: flags as JsonObject }),
    ...(volumes.length > 0 && { extraVolumes: volumes }),
    ...(certSANs && { certSANs }),
    ...(policy && { auditPolicy: policy }),
  }
  return {
    v1alpha1: {
      ...(authentication && { machine: { files: [authenticationFile(authentication.config)] } }),
      ...(Object.keys(apiServer).length > 0 && { cluster: { apiServer } }),
    },
  }
}

const authenticationFile = (config: JsonObject): JsonObject => ({
  path: `${authenticationFolder}/config.yaml`,
  permissions: 0o644,
  op: 'create',
  content: quoteSecrets(
    printYaml({ apiVersion: 'apiserver.config.k8s.io/v1', kind: 'AuthenticationConfiguration', ...config })
  ),
})

/** The file is text inside of the machine config, so a certificate's lines must not become lines of it. */
const quoteSecrets = (yaml: string): string =>
  yaml.replaceAll(/: (\$\{secret:[^}:]+)\}$/gm, (_, reference: string) => `: ${reference}:json}`)

const native = (settings: ApiServer): TalosPart => {
  const { audit, authentication, certSANs, oidc } = settings
  const flags = inOrder({ ...settings.extraArgs, ...(audit && auditLimits(audit)) })
  const policy = audit && auditPolicyBody(audit)
  const jwt = authentication?.config['jwt'] ?? (oidc && [jwtOf(oidc)])
  const anonymous = authentication?.config['anonymous']
  const server: JsonObject = {
    ...(Object.keys(flags).length > 0 && { extraArgs: flags as JsonObject }),
    ...(certSANs && { certExtraSANs: certSANs }),
  }
  const authenticates = { ...(jwt !== undefined && { jwt }), ...(anonymous !== undefined && { anonymous }) }
  const document = (kind: string, fields: JsonObject): JsonObject => ({
    apiVersion: 'v1alpha1',
    kind,
    ...fields,
  })
  return {
    documents: [
      ...(Object.keys(server).length > 0 ? [document('KubeAPIServerConfig', server)] : []),
      ...(policy ? [document('KubeAuditPolicyConfig', { configuration: policy })] : []),
      ...(Object.keys(authenticates).length > 0
        ? [document('KubeAuthenticationConfig', { configuration: authenticates })]
        : []),
    ],
  }
}

/**
 * The issuer that the --oidc-* flags mean. Prefix rules:
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#configuring-the-api-server
 */
const jwtOf = (oidc: Oidc): JsonObject => {
  const claim = oidc.usernameClaim ?? 'sub'
  const byDefault = claim === 'email' ? '' : `${oidc.issuerUrl}#`
  const prefix = oidc.usernamePrefix === '-' ? '' : (oidc.usernamePrefix ?? byDefault)
  const rules = Object.entries(oidc.requiredClaims ?? {}).map(([name, requiredValue]) => ({
    claim: name,
    requiredValue,
  }))
  return {
    issuer: { url: oidc.issuerUrl, audiences: [oidc.clientId] },
    claimMappings: {
      username: { claim, prefix },
      ...(oidc.groupsClaim !== undefined && {
        groups: { claim: oidc.groupsClaim, prefix: oidc.groupsPrefix ?? '' },
      }),
    },
    ...(rules.length > 0 && { claimValidationRules: rules }),
  }
}
