import { filled, goldens, joinSecrets, nameOf } from './goldens.ts'
import type { Golden } from './goldens.ts'
import { systemProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Peer } from './peer.ts'
import { byExitCode } from './scratch.ts'

const install = () => systemProgram('/usr/bin/cloud-init', 'cloud-init')
const firstBoots = () => goldens(/^first-boot\/user-data\.yaml$/)

/** One of the goldens with something replaced that it holds. */
const broken = (from: string, to: string): string => {
  const text = firstBoots().map((golden) => filled(golden, joinSecrets))
  return (text.find((each) => each.includes(from)) ?? '').replace(from, () => to)
}

const schema: Peer = {
  name: 'cloud-init schema',
  version: '22.4.2',
  install,
  cases: async () => {
    const judge = (text: string) => (program: string) =>
      byExitCode(program, ['schema', '-c', '{}/user-data.yaml'], { 'user-data.yaml': text })
    return [
      ...firstBoots().map((golden) => accept(nameOf(golden), judge(filled(golden, joinSecrets)))),
      reject('another first line', judge(broken('#cloud-config', '#cloud-confg'))),
      reject('a mode without quotes', judge(broken('permissions: "0644"', 'permissions: 0644'))),
      reject('packages as text', judge('#cloud-config\npackages: jq\n')),
      reject('commands as text', judge('#cloud-config\nruncmd: reboot\n')),
      reject('a misspelt key of a file', judge(broken('    content: ', '    contents: '))),
      reject('a user with a key of another kind', judge(broken('lock_passwd: true', 'lock_passwd: [1]'))),
      reject('YAML that does not parse', judge(broken('package_upgrade: false', 'package_upgrade: [false'))),
    ]
  },
}

/** Disk files of the same node, but what kubeadm writes and what holds a secret. */
const nodeFiles = ({ fleet, node }: Golden): Readonly<Record<string, string>> => {
  const mine = goldens(/./, new RegExp(`^${fleet}$`)).filter((golden) => golden.node === node)
  const disk = mine.filter(
    ({ path, text }) =>
      !/^(?:first-boot|running|kubernetes|kubeadm)\/|^etc\/kubernetes\/manifests\//.test(path) &&
      !text.includes('${secret:')
  )
  const kubeadm = mine.filter(({ path }) => path === 'first-boot/kubeadm.yaml')
  return Object.fromEntries<string>([
    ...disk.map(({ path, text }) => [`node/${path}`, text] as const),
    ...kubeadm.map((golden) => ['node/run/plumbline/kubeadm.yaml', filled(golden, joinSecrets)] as const),
  ])
}

const writes: Peer = {
  name: 'cloud-init write_files and runcmd',
  version: '22.4.2',
  install,
  cases: async () => {
    const script = new URL('programs/cloud-init/first-boot.py', import.meta.url).pathname
    const judge = (golden: Golden | undefined, text: string) => () =>
      byExitCode('/usr/bin/python3', [script, '{}'], {
        'user-data.yaml': text,
        ...(golden && nodeFiles(golden)),
      })
    const [first] = firstBoots()
    const text = first === undefined ? '' : filled(first, joinSecrets)
    return [
      ...firstBoots().map((golden) => accept(nameOf(golden), judge(golden, filled(golden, joinSecrets)))),
      reject('another byte in a file', judge(first, text.replace('content: |\n', 'content: |\n      x\n'))),
      reject('commands that go on after a failure', judge(first, text.replace('- -e\n', '- -x\n'))),
    ]
  },
}

/** The program that reads what a new machine is given, and its code that acts on it. */
export const cloudInit: readonly Peer[] = [schema, writes]
