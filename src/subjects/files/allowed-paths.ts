import type { RuleName } from '../../fleet/rules.ts'

/** Where files may lie. Everything else is made at boot, belongs to the kernel, or is a link into these. */
export const roots = ['boot', 'etc', 'home', 'opt', 'root', 'srv', 'usr', 'var'] as const

type Refusal = { readonly path: RegExp; readonly rule: RuleName; readonly why: string }

const refusals: readonly Refusal[] = [
  {
    path: /^\/etc\/kubernetes\/manifests\//,
    rule: 'C29',
    why: 'the kubelet runs every file there, whatever it is called, instead of the real manifest: use apiServer and its kin',
  },
  {
    path: /^\/etc\/kubernetes\/pki\//,
    rule: 'forbidden-path',
    why: 'kubeadm makes and renews what lies there: another certificate takes the control plane down',
  },
  {
    path: /^\/var\/lib\/plumbline\//,
    rule: 'forbidden-path',
    why: 'plumbline keeps its own state there: undo and the ledger would be lost',
  },
  {
    path: /^\/var\/lib\/(?:etcd|kubelet|containerd|dpkg)\//,
    rule: 'forbidden-path',
    why: 'a running program keeps its state there: set what it reads instead',
  },
  {
    path: /^\/etc\/(?:passwd|shadow|group|gshadow|sudoers)-?$/,
    rule: 'forbidden-path',
    why: 'a whole file would remove the users of the system: use users',
  },
]

const outside =
  'it is made anew at boot or belongs to the kernel: files lie below /boot, /etc, /home, /opt, /root, /srv, /usr and /var'

/** Why nobody may write this path, without links; undefined where one may. */
export const refusalOf = (path: string): Omit<Refusal, 'path'> | undefined =>
  refusals.find((refusal) => refusal.path.test(path)) ??
  (roots.some((root) => path.startsWith(`/${root}/`)) ? undefined : { rule: 'forbidden-path', why: outside })
