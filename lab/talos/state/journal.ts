/** The last lines of a log, as a node keeps them. */
export type Journal = {
  readonly append: (line: string) => void
  /** Oldest first; the last `lines` of them, all if negative or absent. */
  readonly tail: (lines?: number) => readonly string[]
  /** Told each line that comes, until the answer is called. */
  readonly follow: (listener: (line: string) => void) => () => void
}

/** Talos keeps about 1 MiB of the kernel's messages; lines are counted here. */
export const makeJournal = (most = 4096): Journal => {
  const lines: string[] = []
  const listeners = new Set<(line: string) => void>()
  return {
    append: (line) => {
      lines.push(line)
      if (lines.length > most) lines.splice(0, lines.length - most)
      for (const listener of listeners) listener(line)
    },
    tail: (count = -1) => (count < 0 ? [...lines] : lines.slice(Math.max(0, lines.length - count))),
    follow: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The journals of a node: `kernel` and one per service. */
export type Journals = {
  readonly of: (id: string) => Journal
  /** Ids that have lines, by name. */
  readonly ids: () => readonly string[]
}

export const makeJournals = (most?: number): Journals => {
  const journals = new Map<string, Journal>()
  return {
    of: (id) => {
      const found = journals.get(id) ?? makeJournal(most)
      journals.set(id, found)
      return found
    },
    ids: () => [...journals.keys()].toSorted(),
  }
}

/** One line of dmesg: priority, time and text as `talosctl dmesg` prints them. */
export const kernelLine = (text: string, at: number, facility: 'kern' | 'user' = 'kern'): string =>
  `${facility}: ${facility === 'kern' ? '   info' : 'warning'}: [${new Date(at).toISOString()}]: ${text}`

/** What machined tells the kernel log about itself: `[talos] …`. */
export const talosLine = (text: string, at: number): string => kernelLine(`[talos] ${text}`, at, 'user')

const kernelBoot = (version: string, cmdline: string): readonly string[] => [
  `Linux version 6.12.57-talos (@buildkitsandbox) (gcc (GCC) 15.2.0, GNU ld (GNU Binutils) 2.45) #1 SMP Talos ${version}`,
  `Command line: ${cmdline}`,
  "x86/fpu: Supporting XSAVE feature 0x001: 'x87 floating point registers'",
  'virtio_net virtio1 eth0: renamed from enp1s0',
]

/** dmesg of a boot up to a running machine. */
export const bootLines = (
  facts: { readonly version: string; readonly cmdline: string; readonly hostname: string },
  at: number
): readonly string[] => [
  ...kernelBoot(facts.version, facts.cmdline).map((text) => kernelLine(text, at)),
  ...[
    `[initramfs] booting Talos ${facts.version}`,
    'task setupLogger (1/1): done, 231.4µs',
    'phase logger (2/11): done, 1.2ms',
    `setting hostname {"component": "controller-runtime", "controller": "network.HostnameSpecController", "hostname": "${facts.hostname}", "domainname": ""}`,
    'phase ephemeral (6/11): done, 1.1s',
    'service[machined](Running): Health check successful',
    'service[apid](Running): Health check successful',
    'service[kubelet](Running): Health check successful',
    'boot sequence: done: 24.8s',
  ].map((text) => talosLine(text, at)),
]

/** What a component writes when it meets an argument that it does not know, before it ends. */
export const failureLines = (component: string, why: string): readonly string[] => [
  `Error: ${why}`,
  `Usage:\n  ${component} [flags]`,
  `{"ts":0,"caller":"cmd/${component}.go","msg":"command failed","err":"${why}"}`,
]

/** What machined tells the kernel log about a service that changed its state. */
export const serviceLine = (id: string, state: string, message: string, at: number): string =>
  talosLine(`service[${id}](${state}): ${message}`, at)
