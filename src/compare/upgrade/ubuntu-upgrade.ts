import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { dig, finding, inCluster } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import {
  containerdFit,
  kubeadmV1beta3GoneIn,
  kubeadmV1beta4Since,
  refusesContainerd1From,
} from '../../fleet/versions.ts'
import { crosses, ofKubernetes } from './both-versions.ts'
import type { Both } from './both-versions.ts'

/** What a new Kubernetes means for kubeadm and containerd, and what no Ubuntu cluster reads. */
export const ubuntuUpgrade = (from: Fleet, to: Fleet, versions: Both): readonly Diagnostic[] => [
  ...withoutEffect(from, to),
  ...kubeadm(to, versions),
  ...containerd(to, versions),
]

/** What the reader overrode and an Ubuntu cluster does not read. */
const withoutEffect = (from: Fleet, to: Fleet): readonly Diagnostic[] =>
  (['version', 'contract'] as const).flatMap((key) => {
    const path = ['talos', key]
    const wanted = dig(to.cluster.spec, path)
    return wanted === dig(from.cluster.spec, path)
      ? []
      : [
          inCluster(
            to,
            ['os'],
            'warning',
            'upgrade-without-effect',
            `os is ubuntu, so ${key === 'version' ? 'talos' : key}=${String(wanted)} changes nothing: leave it out, or add os=talos`
          ),
        ]
  })

const kubeadm = (to: Fleet, versions: Both): readonly Diagnostic[] => [
  ...(versions.to.kubernetes < kubeadmV1beta4Since
    ? [
        ofKubernetes(
          to,
          'error',
          'kubeadm-version',
          `kubeadm reads v1beta4, the form that is rendered, from v1.${kubeadmV1beta4Since}: ${to.cluster.kubernetes} cannot`
        ),
      ]
    : []),
  ...(crosses(kubeadmV1beta3GoneIn, versions)
    ? [
        ofKubernetes(
          to,
          'note',
          'kubeadm-version',
          `kubeadm v1.${kubeadmV1beta3GoneIn} no longer reads v1beta3: migrate files of your own with kubeadm config migrate of v1.${kubeadmV1beta3GoneIn - 1} or older`
        ),
      ]
    : []),
]

/** Source: containerd/containerd RELEASES.md; KEP-4033. */
const containerd = (to: Fleet, { from, to: { kubernetes } }: Both): readonly Diagnostic[] =>
  kubernetes === from.kubernetes
    ? []
    : to.nodes
        .filter(({ state }) => state === 'active')
        .flatMap((node) => {
          const version = dig(node.settings, ['containerd', 'version'])
          if (typeof version !== 'string') return []
          const { fit, recommended } = containerdFit(kubernetes, version)
          const oneOf = recommended.map((each) => `${each} or a newer patch`).join(', ')
          const say = (severity: Severity, message: string): readonly Diagnostic[] => [
            finding(node, ['containerd', 'version'], severity, 'containerd-support', message),
          ]
          if (fit === 'refused')
            return say(
              'error',
              `the kubelet refuses containerd ${version} from Kubernetes 1.${refusesContainerd1From}: move to 2.x first`
            )
          if (fit === 'recommended' || fit === 'unknown') return []
          return say(
            'warning',
            `containerd ${version} is not recommended for Kubernetes 1.${kubernetes}: take ${oneOf}`
          )
        })
