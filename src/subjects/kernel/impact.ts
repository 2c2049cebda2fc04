import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller, editing14 } from '../talos-sources.ts'
import { argsFile, kernelRunning, modulesFile, modulesRunning, parametersFile } from './paths.ts'

const loadDocs = 'https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html'
const modprobeDocs = 'https://man7.org/linux/man-pages/man5/modprobe.d.5.html'
const grubDocs = 'https://www.gnu.org/software/grub/manual/grub/html_node/Simple-configuration.html'
const talosFields = ['v1alpha1.machine.kernel', 'KernelModuleConfig']

const gone = 'a module that something uses cannot be unloaded: it is gone after a reboot'
const parameters = 'a module reads its parameters when it is loaded: they hold after a reboot'
const boot = 'GRUB is told by update-grub, and the kernel reads its arguments at boot'
const talosKeeps = 'Talos accepts it at once and never unloads a module: it holds after a reboot'

/** A module file is put back by the boot guard; arguments that keep a kernel from booting are not. */
export const impact: readonly ImpactRule[] = [
  ...[modulesFile, modulesRunning].flatMap((document): readonly ImpactRule[] => [
    {
      os: 'ubuntu',
      document,
      field: 'parameters',
      impact: 'drain-reboot',
      undo: true,
      why: parameters,
      source: modprobeDocs,
    },
    {
      os: 'ubuntu',
      document,
      kind: 'remove',
      impact: 'drain-reboot',
      undo: true,
      why: gone,
      source: loadDocs,
    },
    {
      os: 'ubuntu',
      document,
      impact: 'live',
      undo: true,
      why: 'loaded into the running kernel, and at each boot',
      source: loadDocs,
    },
  ]),
  {
    os: 'ubuntu',
    document: parametersFile,
    impact: 'drain-reboot',
    undo: true,
    why: parameters,
    source: modprobeDocs,
  },
  { os: 'ubuntu', document: argsFile, impact: 'drain-reboot', undo: false, why: boot, source: grubDocs },
  {
    os: 'ubuntu',
    document: kernelRunning,
    field: 'args',
    impact: 'drain-reboot',
    undo: false,
    why: boot,
    source: grubDocs,
  },
  {
    os: 'ubuntu',
    document: kernelRunning,
    impact: 'none',
    undo: true,
    why: 'a pinned kernel is compared with the one that runs, and never installed',
    source: 'docs/language.md',
  },
  ...talosRules(
    talosFields,
    'live',
    'undo',
    'loaded into the running kernel',
    controller('runtime/kernel_module_spec.go'),
    {
      kind: 'add',
    }
  ),
  ...talosRules(talosFields, 'drain-reboot', 'no undo', talosKeeps, editing14),
]
