import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { inCluster } from '../../fleet/findings.ts'
import type { Cluster, Fleet } from '../../fleet/fleet.ts'
import { contractMinor, usesDocument } from '../talos-contract.ts'
import { apiServerOf, logPathOf, policyFileOf } from './settings.ts'
import type { ApiServer, Audit, AuditRule } from './settings.ts'
import { volumesOf } from './volumes.ts'
import type { RuleName } from '../../fleet/rules.ts'

type Report = (
  path: readonly (string | number)[],
  severity: Severity,
  rule: RuleName,
  message: string
) => void

/** What the shape of the YAML cannot say of the API server. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const { cluster } = fleet
  const settings = apiServerOf(cluster)
  if (settings === undefined) return []
  const diagnostics: Diagnostic[] = []
  const report: Report = (path, severity, rule, message) =>
    diagnostics.push(inCluster(fleet, ['apiServer', ...path.map(String)], severity, rule, message))
  checkAuthentication(settings, report)
  checkFlags(settings, cluster, report)
  checkVolumes(settings, cluster, report)
  if (settings.audit) checkAudit(settings.audit, cluster, report)
  return diagnostics
}

const checkAuthentication = ({ oidc, authentication }: ApiServer, report: Report): void => {
  if (oidc && authentication) {
    report(
      ['oidc'],
      'error',
      'C8',
      'oidc and authentication exclude each other, the API server would not start: move the issuer into authentication.config.jwt'
    )
  }
}

/** Set by the node's own system; ours would be refused, or would lock the cluster out. */
const ownedFlags = new Set([
  'etcd-servers',
  'etcd-cafile',
  'etcd-certfile',
  'etcd-keyfile',
  'client-ca-file',
  'requestheader-client-ca-file',
  'proxy-client-cert-file',
  'proxy-client-key-file',
  'encryption-provider-config',
  'kubelet-client-certificate',
  'kubelet-client-key',
  'service-account-key-file',
  'service-account-signing-key-file',
  'tls-cert-file',
  'tls-private-key-file',
  'authorization-config',
  'advertise-address',
  'secure-port',
])
const nativeRefuses = ['anonymous-auth', 'authorization-mode', 'authorization-webhook-', 'tls-min-version']

const checkFlags = (settings: ApiServer, cluster: Cluster, report: Report): void => {
  const onTalos = cluster.os === 'talos'
  for (const [name, value] of Object.entries(settings.extraArgs ?? {})) {
    const at = ['extraArgs', name]
    if (name.startsWith('oidc-'))
      report(
        at,
        'error',
        'C8',
        `${name} belongs to apiServer.oidc, so that it is compared by value on both systems: move it there`
      )
    else if (name === 'authentication-config')
      report(
        at,
        'error',
        'C8',
        'authentication-config belongs to apiServer.authentication, which writes the file as well: move it there'
      )
    else if (name.startsWith('audit-policy') || /^audit-log-(?:path|maxage|maxbackup|maxsize)$/.test(name)) {
      report(
        at,
        'error',
        onTalos ? 'C6' : 'C31',
        `${name} belongs to apiServer.audit: ${onTalos ? 'on Talos nothing would create the file, and the API server would not start' : 'two definitions would append a second set of flags'}. Move it there`
      )
    } else if (ownedFlags.has(name))
      report(
        at,
        'error',
        'owned-flag',
        `${name} is set by ${onTalos ? 'Talos' : 'kubeadm'} itself: remove it`
      )
    else if (usesNative(cluster) && nativeRefuses.some((start) => name.startsWith(start))) {
      report(at, 'error', 'talos-flag', `Talos refuses ${name} from contract 1.14: remove it`)
    }
    if (onTalos && typeof value !== 'string' && value.length > 1 && contractMinor(cluster) < 13) {
      report(
        at,
        'error',
        'talos-flag',
        `a repeated flag needs contract 1.13, this cluster has 1.${contractMinor(cluster)}: write one value`
      )
    }
  }
  const claims = Object.keys(settings.oidc?.requiredClaims ?? {})
  if (onTalos && claims.length > 1 && contractMinor(cluster) < 13) {
    report(
      ['oidc', 'requiredClaims'],
      'error',
      'talos-flag',
      `several required claims are a repeated flag, which needs contract 1.13, and this cluster has 1.${contractMinor(cluster)}: require one, or move the issuer into authentication.config.jwt`
    )
  }
}

const usesNative = (cluster: Cluster): boolean =>
  cluster.os === 'talos' && usesDocument(cluster, 'KubeAPIServerConfig')

const checkVolumes = (settings: ApiServer, cluster: Cluster, report: Report): void => {
  const declared = settings.extraVolumes ?? []
  if (usesNative(cluster) && declared.length > 0) {
    report(
      ['extraVolumes'],
      'error',
      'talos-volumes',
      'the API server has no mounts of yours from Talos contract 1.14: remove them, or stay on contract 1.13'
    )
  }
  const own = volumesOf({ ...settings, extraVolumes: [] })
  declared.forEach((volume, index) => {
    const others = [...own, ...declared.filter((_, other) => other !== index)]
    const twin = others.find(({ name, mountPath }) => name === volume.name || mountPath === volume.mountPath)
    if (twin === undefined) return
    const what = twin.name === volume.name ? `volume name ${volume.name}` : `mount path ${volume.mountPath}`
    report(
      ['extraVolumes', index],
      'error',
      'C30',
      `${what} is taken${own.includes(twin) ? ' by what audit or authentication mount' : ''}: the API server would not start. Rename or remove it`
    )
  })
}

const checkAudit = (audit: Audit, cluster: Cluster, report: Report): void => {
  const { log, policy } = audit
  if (log && (log.maxAge === undefined || log.maxBackup === undefined || log.maxSize === undefined)) {
    report(
      ['audit', 'log'],
      'warning',
      'audit-log-limits',
      'maxAge, maxBackup and maxSize together keep the log from filling the disk: set all three'
    )
  }
  if (cluster.os === 'talos' && log?.path !== undefined) {
    report(
      ['audit', 'log', 'path'],
      'note',
      'C16',
      'Talos writes to /var/log/audit/kube/kube-apiserver.log whatever stands here: point log shipping there'
    )
  }
  if (cluster.os === 'ubuntu' && policy && policyFileOf(audit).startsWith('/etc/kubernetes/manifests/')) {
    report(
      ['audit', 'policyFile'],
      'error',
      'C29',
      'the kubelet runs every file in that folder as a pod: choose another'
    )
  }
  if (cluster.os === 'ubuntu' && logPathOf(audit) !== '-' && !logPathOf(audit).startsWith('/var/')) {
    report(
      ['audit', 'log', 'path'],
      'warning',
      'audit-log-place',
      'logs outside of /var are easily forgotten when a disk fills: choose a path below /var/log'
    )
  }
  if (policy) checkRules(policy.rules, report)
}

const checkRules = (rules: readonly AuditRule[], report: Report): void => {
  if (!rules.some(matchesEverything)) {
    report(
      ['audit', 'policy', 'rules'],
      'warning',
      'C32',
      'no rule catches the rest, so that deletecollection and whatever else no rule names goes unlogged: end with - level: Metadata'
    )
  }
  rules.forEach((rule, index) => {
    const later = rules.slice(0, index).some(matchesEverything)
    if (later)
      report(
        ['audit', 'policy', 'rules', index],
        'warning',
        'audit-unreachable',
        'a rule above matches everything, so this one never applies: move it up or remove it'
      )
    if (rule.level.startsWith('Request') && logsTokens(rule) && !rules.slice(0, index).some(sparesTokens)) {
      report(
        ['audit', 'policy', 'rules', index],
        'warning',
        'C32',
        'this logs the bodies of token requests: put a Metadata rule for serviceaccounts/token and tokenreviews above it'
      )
    }
  })
}

const matchesEverything = (rule: AuditRule): boolean =>
  Object.keys(rule).every((key) => ['level', 'omitStages', 'omitManagedFields'].includes(key))

const logsTokens = ({
  resources,
  nonResourceURLs,
  verbs,
  users,
  userGroups,
  namespaces,
}: AuditRule): boolean =>
  resources === undefined &&
  nonResourceURLs === undefined &&
  users === undefined &&
  userGroups === undefined &&
  namespaces === undefined &&
  (verbs === undefined || verbs.includes('create'))

const sparesTokens = (rule: AuditRule): boolean =>
  (rule.level === 'None' || rule.level === 'Metadata') &&
  JSON.stringify(rule.resources ?? []).includes('serviceaccounts/token')
