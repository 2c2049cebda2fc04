import { error, errorOrWarning, note, warning } from './rule.ts'

const talos = { os: 'talos' } as const
const ubuntu = { os: 'ubuntu' } as const

export const apiServer = {
  C6: error(
    'audit-policy-file as an argument on Talos.',
    'Nothing creates the file, and the API server does not start.',
    { ...talos, source: 'siderolabs/talos pkg/machinery/config/types/v1alpha1 (APIServerConfig.auditPolicy)' }
  ),
  C8: error(
    'OIDC flags where they do not belong, or beside structured authentication.',
    'The API server takes one of the two, and Talos refuses the flags from contract 1.14.',
    {
      source:
        'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#using-authentication-configuration',
    }
  ),
  C16: note(
    'A path for the audit log on Talos.',
    'Talos writes its own file whatever the path is: log shipping must read that one.',
    {
      ...talos,
      source: 'siderolabs/talos pkg/machinery/constants (KubernetesAuditLogDir)',
    }
  ),
  C30: error(
    'A mount of the API server with the name or path of another.',
    'The API server does not start: duplicate audit volumes took the only one down (I2).'
  ),
  C31: error(
    'Audit flags beside apiServer.audit.',
    'Two definitions would append a second set of flags.',
    ubuntu
  ),
  C32: warning(
    'Audit rules that let something fall through unlogged, or log the bodies of token requests.',
    'What happened cannot be told afterwards; or the log itself holds credentials.',
    { source: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/' }
  ),
  'audit-unreachable': warning('An audit rule below one that matches everything.', 'It never applies.'),
  'audit-log-limits': warning('An audit log without all three of its limits.', 'It fills the disk.'),
  'audit-log-place': warning(
    'An audit log outside of /var.',
    'Nobody looks there when the disk fills.',
    ubuntu
  ),
  'owned-flag': error(
    'A flag that the system or plumbline itself gives.',
    'The second one wins, or is refused: either may lock the cluster out.'
  ),
  'talos-flag': error(
    'A flag that Talos refuses, or a repeated one before it could be.',
    'Talos refuses the whole config.',
    {
      ...talos,
      source: 'siderolabs/talos pkg/machinery/config/types/k8s',
    }
  ),
  'talos-volumes': error(
    'Mounts of the API server from contract 1.14.',
    'The document has no place for them.',
    talos
  ),
} as const

export const components = {
  'token-controllers': warning(
    'A list of controllers without the two that sign bootstrap tokens.',
    'They are off by default, and no node could join.',
    {
      ...ubuntu,
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    }
  ),
  'not-mounted': warning(
    'A flag that names a path which nothing mounts into the component.',
    'A component that needs the file does not start.'
  ),
} as const

export const manifests = {
  'managed-elsewhere': note(
    'Manifests that another tool applies.',
    'They are rendered and shown here, and reach the cluster only through that tool.'
  ),
  'image-tag': warning(
    'An image without a tag, or with latest.',
    'Every node runs what was newest when it pulled, and no change shows it.',
    { source: 'https://kubernetes.io/docs/concepts/containers/images/' }
  ),
  'pod-network-metrics': warning(
    "node-exporter outside of the host's network.",
    'It counts the traffic of its own pod.',
    { source: 'prometheus/node_exporter README.md' }
  ),
  'port-taken': errorOrWarning(
    'A port that something else on the nodes has, or may be given.',
    'One of the two does not start.',
    { source: 'https://kubernetes.io/docs/reference/networking/ports-and-protocols/' }
  ),
  'port-privileged': error(
    'A port below 1024 for a program that is not root.',
    'It may not listen there, and does not start.'
  ),
  'repeated-flag': error('A flag of node-exporter that stands twice.', 'It does not start.'),
  toleration: error('A toleration that the API server refuses.', 'None of the manifests would be applied.', {
    source: 'kubernetes/kubernetes pkg/apis/core/validation/validation.go',
  }),
  resources: error('A request beyond its limit.', 'The API server refuses the object.', {
    source: 'kubernetes/kubernetes pkg/apis/core/validation/validation.go',
  }),
  'firewall-node-exporter': note(
    'A firewall that keeps others from node-exporter.',
    'Whoever scrapes it from outside gets nothing until a NetworkRuleConfig names them.',
    talos
  ),
} as const
