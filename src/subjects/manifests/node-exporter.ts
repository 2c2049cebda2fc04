import type { JsonObject } from '../../fleet/json.ts'
import type { NodeExporter } from './settings.ts'

const name = 'node-exporter'
const labels = { 'app.kubernetes.io/name': name }
/** nobody */
const user = 65_534

/** Namespaces that every cluster has, and that are not ours to label. */
const given = ['default', 'kube-system']

/** Namespace, ServiceAccount, DaemonSet and Service, each with `own` labels; its pods without. */
export const nodeExporterObjects = (
  settings: NodeExporter,
  own: Readonly<Record<string, string>>
): readonly JsonObject[] => {
  const { namespace } = settings
  const metadata = { name, namespace, labels: { ...labels, ...own } }
  return [
    ...(given.includes(namespace) ? [] : [namespaceOf(namespace, own)]),
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
    { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata, spec: daemonSet(settings) },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { ...metadata, annotations: { 'prometheus.io/scrape': 'true' } },
      spec: {
        clusterIP: 'None',
        selector: labels,
        ports: [{ name: 'metrics', port: settings.port, targetPort: 'metrics' }],
      },
    },
  ]
}

/**
 * Host paths and the host's network are refused below this level, on Talos in every namespace but kube-system.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
const namespaceOf = (namespace: string, own: Readonly<Record<string, string>>): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: namespace,
    labels: {
      ...Object.fromEntries(
        ['audit', 'enforce', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, 'privileged'])
      ),
      ...own,
    },
  },
})

const daemonSet = (settings: NodeExporter): JsonObject => ({
  selector: { matchLabels: labels },
  template: {
    metadata: { labels },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: false,
      priorityClassName: 'system-cluster-critical',
      ...(settings.hostNetwork && { hostNetwork: true }),
      hostPID: true,
      securityContext: {
        fsGroup: user,
        runAsGroup: user,
        runAsNonRoot: true,
        runAsUser: user,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      nodeSelector: settings.nodeSelector,
      tolerations: settings.tolerations.map((toleration) => ({ ...toleration })),
      containers: [container(settings)],
      volumes: hostPaths.map(({ name: volume, path }) => ({ name: volume, hostPath: { path } })),
    },
  },
})

const hostPaths = [
  { name: 'proc', path: '/proc', mountPath: '/host/proc' },
  { name: 'root', path: '/', mountPath: '/host/root', mountPropagation: 'HostToContainer' },
  { name: 'sys', path: '/sys', mountPath: '/host/sys' },
]

/** Arguments that follow from the mounts and the port. */
export const ownArguments = (port: number): readonly string[] => [
  '--path.procfs=/host/proc',
  '--path.rootfs=/host/root',
  '--path.sysfs=/host/sys',
  '--path.udev.data=/host/root/run/udev/data',
  `--web.listen-address=:${port}`,
]

const container = ({ image, port, extraArgs, resources }: NodeExporter): JsonObject => {
  const probe = { httpGet: { path: '/', port: 'metrics' } }
  return {
    name,
    image,
    args: [...ownArguments(port), ...extraArgs].toSorted(),
    ports: [{ name: 'metrics', containerPort: port }],
    livenessProbe: probe,
    readinessProbe: probe,
    resources: resources as JsonObject,
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
    volumeMounts: hostPaths.map(({ path: _, ...mount }) => ({ ...mount, readOnly: true })),
  }
}
