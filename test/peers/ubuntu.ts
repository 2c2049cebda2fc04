import { readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../../scripts/run-program.ts'
import { goldens, nameOf } from './goldens.ts'
import type { Golden } from './goldens.ts'
import { systemProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Judgement, Peer } from './peer.ts'
import { byExitCode, inScratch } from './scratch.ts'
import type { Files } from './scratch.ts'

/**
 * Programs of the distribution. They come from Debian 12: where Ubuntu 24.04 has newer ones, newer ones accept what
 * these accept.
 */
const system = (
  name: string,
  path: string,
  packageName: string,
  cases: Peer['cases'],
  version = installedVersion(packageName)
): Peer => ({ name, version, install: () => systemProgram(path, packageName), cases })

/** From dpkg's own record: not every one of these programs says its version. */
const installedVersion = (packageName: string): string => {
  try {
    const status = readFileSync('/var/lib/dpkg/status', 'utf8')
    const stanza = status.split('\n\n').find((each) => each.startsWith(`Package: ${packageName}\n`))
    return /^Version: (?:\d+:)?([^\s+~-]+)/m.exec(stanza ?? '')?.[1] ?? 'of the system'
  } catch {
    return 'of the system'
  }
}

/** Accepted only where it says nothing at all: some programs warn about what they ignore, and go on. */
const silent = async (judged: Promise<Judgement>): Promise<Judgement> => {
  const { accepted, said } = await judged
  return { accepted: accepted && said.trim() === '', said }
}

const each = (path: RegExp, judge: (golden: Golden) => (program: string) => Promise<Judgement>) =>
  goldens(path).map((golden) => accept(nameOf(golden), judge(golden)))

const netplan = system('netplan generate', '/usr/sbin/netplan', 'netplan.io', async () => {
  const judge = (text: string) => (program: string) =>
    silent(byExitCode(program, ['generate', '--root-dir', '{}'], { 'etc/netplan/90-plumbline.yaml': text }))
  const link = (settings: string) => `network:\n  version: 2\n  ethernets:\n    eth0: ${settings}\n`
  return [
    ...each(/^etc\/netplan\/.*\.yaml$/, ({ text }) => judge(text)),
    ...each(/^first-boot\/network-config\.yaml$/, ({ text }) =>
      judge(`network:\n${text.replaceAll(/^(?=.)/gm, () => '  ')}`)
    ),
    reject('a misspelt key', judge(link('{ addreses: [10.0.20.51/24] }'))),
    reject('an address without its prefix length', judge(link('{ addresses: [10.0.20.51] }'))),
    reject('a bond of links that are not there', judge('network: { bonds: { b0: { interfaces: [x] } } }\n')),
    reject('YAML that does not parse', judge('network: [\n')),
  ]
})

const sshd = system('sshd -t', '/usr/sbin/sshd', 'openssh-server', async () => {
  const judge = (text: string) => (program: string) =>
    inScratch(
      {
        sshd_config: 'HostKey {}/key\nInclude {}/sshd_config.d/*.conf\n',
        'sshd_config.d/00-plumbline.conf': text,
      },
      async (folder) => {
        await runProgram('mkdir', ['-p', '/run/sshd'])
        await runProgram('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')])
        await runProgram('sed', ['-i', `s#{}#${folder}#`, join(folder, 'sshd_config')])
        const { code, output } = await runProgram(program, ['-t', '-f', join(folder, 'sshd_config')])
        return { accepted: code === 0, said: output }
      }
    )
  return [
    ...each(/^etc\/ssh\/sshd_config\.d\/.*\.conf$/, ({ text }) => judge(text)),
    reject('a value that does not exist', judge('PermitRootLogin maybe\n')),
    reject('a misspelt key', judge('PasswordAuthentification no\n')),
  ]
})

const keys = system('ssh-keygen -l', '/usr/bin/ssh-keygen', 'openssh-client', async () => {
  const judge = (text: string) => (program: string) =>
    byExitCode(program, ['-l', '-f', '{}/keys'], { keys: text })
  return [
    ...each(/^etc\/ssh\/plumbline\/authorized_keys\//, ({ text }) => judge(text)),
    reject('a key that is cut off', judge('ssh-ed25519 AAAAbroken ops\n')),
  ]
})

const visudo = system('visudo -c', '/usr/sbin/visudo', 'sudo', async () => {
  const judge = (text: string) => (program: string) =>
    inScratch({ sudoers: text }, async (folder) => {
      await chmod(join(folder, 'sudoers'), 0o440)
      const { code, output } = await runProgram(program, ['-cf', join(folder, 'sudoers')])
      return { accepted: code === 0, said: output }
    })
  return [
    ...each(/^etc\/sudoers\.d\//, ({ text }) => judge(text)),
    reject('a tag that does not exist', judge('ops ALL=(ALL) NOPASSWORD: ALL\n')),
    reject('a line that is cut off', judge('ops ALL=(ALL\n')),
  ]
})

/** A unit that a drop-in can be put to. */
const stub = '[Unit]\nDescription=Stub\n[Service]\nExecStart=/bin/true\n'

const units = system('systemd-analyze verify', '/usr/bin/systemd-analyze', 'systemd', async () => {
  const judge = (files: Files, unit: string) => (program: string) =>
    silent(byExitCode(program, ['--man=no', 'verify', `{}/${unit}`], files))
  const dropIn = (name: string, text: string) =>
    judge({ [name]: stub, [`${name}.d/20-shutdown.conf`]: text }, name)
  return [
    ...each(/^etc\/systemd\/system\/.*\.service\.d\//, ({ path, text }) =>
      dropIn((path.split('/').at(-2) ?? '').replace(/\.d$/, ''), text)
    ),
    ...each(/^etc\/systemd\/system\/[^/]+\.swap$/, ({ path, text }) =>
      judge({ [path.split('/').at(-1) ?? '']: text }, path.split('/').at(-1) ?? '')
    ),
    reject('a time that is none', dropIn('kubelet.service', '[Service]\nTimeoutStopSec=12 parsecs\n')),
    reject('a misspelt key', dropIn('kubelet.service', '[Service]\nTimeoutStopSecs=12\n')),
    reject(
      'a swap file under another name',
      judge({ 'swapfile.swap': '[Swap]\nWhat=/other\n' }, 'swapfile.swap')
    ),
  ]
})

const sysctl = system('sysctl --dry-run', '/usr/sbin/sysctl', 'procps', async () => {
  const judge = (text: string) => async (program: string) => {
    const { accepted, said } = await byExitCode(program, ['--dry-run', '-p', '{}/90.conf'], {
      '90.conf': text,
    })
    return { accepted: accepted && !said.includes('invalid syntax'), said }
  }
  return [
    ...each(/^etc\/sysctl\.d\//, ({ text }) => judge(text)),
    reject('a line without a value', judge('net.ipv4.ip_forward\n')),
    reject('a parameter that does not exist', judge('net.ipv4.ip_forwards = 1\n')),
  ]
})

const modprobe = system('modprobe --showconfig', '/usr/sbin/modprobe', 'kmod', async () => {
  const judge = (text: string) => async (program: string) => {
    const { accepted, said } = await byExitCode(program, ['-C', '{}/90.conf', '-c'], { '90.conf': text })
    const told = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    // What it does not understand it leaves out.
    return { accepted: accepted && told.every((line) => said.includes(line)), said }
  }
  return [
    ...each(/^etc\/modprobe\.d\//, ({ text }) => judge(text)),
    reject('a command that does not exist', judge('optionz nvme io_timeout=1\n')),
  ]
})

/** Set in a file, because `-o` is read after the system's own configuration. */
const aptFolders = 'Dir::Etc::main "{}/none";\nDir::Etc::parts "{}/etc/apt/apt.conf.d";\n'

const aptConfig = system('apt-config dump', '/usr/bin/apt-config', 'apt', async () => {
  const judge = (files: Files) => (program: string) =>
    inScratch({ aptconf: aptFolders, ...files }, async (folder) => {
      await runProgram('sed', ['-i', `s#{}#${folder}#`, join(folder, 'aptconf')])
      const { code, output } = await runProgram(program, ['dump'], {
        env: { ...process.env, APT_CONFIG: join(folder, 'aptconf') },
      })
      return { accepted: code === 0, said: output }
    })
  return [
    ...each(/^etc\/apt\/apt\.conf\.d\//, ({ path, text }) => judge({ [path]: text })),
    reject('a brace that never closes', judge({ 'etc/apt/apt.conf.d/52': '{\n' })),
  ]
})

const aptSources = system('apt-get indextargets', '/usr/bin/apt-get', 'apt', async () => {
  const judge = (text: string) => (program: string) =>
    byExitCode(
      program,
      [
        '-oDir::Etc::sourcelist=/dev/null',
        '-oDir::Etc::sourceparts={}/parts',
        '-oDir::State::lists={}/lists',
        '--no-release-info',
        'indextargets',
      ],
      { 'parts/plumbline.sources': text, 'lists/none': '' }
    )
  return [
    ...each(/^etc\/apt\/sources\.list\.d\//, ({ text }) => judge(text)),
    reject('no components', judge('Types: deb\nURIs: https://apt.lab.example/ubuntu\nSuites: noble\n')),
    reject('no address', judge('Types: deb\nSuites: noble\nComponents: main\n')),
  ]
})

const aptPreferences = system('apt-cache policy', '/usr/bin/apt-cache', 'apt', async () => {
  const judge = (text: string) => (program: string) =>
    byExitCode(
      program,
      ['-oDir::Etc::preferences=/dev/null', '-oDir::Etc::preferencesparts={}/parts', 'policy'],
      { 'parts/90-plumbline': text }
    )
  return [
    ...each(/^etc\/apt\/preferences\.d\//, ({ text }) => judge(text)),
    reject('a priority that is no number', judge('Package: a\nPin: version 1\nPin-Priority: abc\n')),
  ]
})

/** Files that the service manager hands to a shell-like reader: read by a real shell, they say what we meant. */
const shell = system('sh', '/bin/sh', 'dash', async () => {
  const judge = (text: string, expected: RegExp) => async (program: string) => {
    const { accepted, said } = await byExitCode(program, ['-euc', '. {}/file; set'], {
      file: `GRUB_CMDLINE_LINUX=quiet\n${text}`,
    })
    return { accepted: accepted && expected.test(said), said }
  }
  return [
    ...each(/^etc\/default\/kubelet$/, ({ text }) => judge(text, /^KUBELET_EXTRA_ARGS='--config-dir=/m)),
    ...each(/^etc\/default\/grub\.d\//, ({ text }) => judge(text, /^GRUB_CMDLINE_LINUX='quiet \S/m)),
    reject('a quote that never closes', judge('KUBELET_EXTRA_ARGS="--v=2\n', /./)),
  ]
})

export const ubuntu: readonly Peer[] = [
  netplan,
  sshd,
  keys,
  visudo,
  units,
  sysctl,
  modprobe,
  aptConfig,
  aptSources,
  aptPreferences,
  shell,
]
