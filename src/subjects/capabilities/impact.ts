import type { ImpactRule } from '../impact.ts'
import { capabilitiesRunning, modulesFile } from './ubuntu.ts'

const modulesLoad = 'https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html'
const running = (
  field: string,
  rest: Pick<ImpactRule, 'impact' | 'undo' | 'why' | 'source'> & Partial<ImpactRule>
): ImpactRule => ({ os: 'ubuntu', document: capabilitiesRunning, field, ...rest })

export const impact: readonly ImpactRule[] = [
  running('packages', {
    impact: 'live',
    undo: false,
    why: 'a package is installed or removed beside what runs; its scripts are not undone',
    source: 'Debian/apt doc/apt-get.8.xml',
  }),
  running('modules', {
    kind: 'remove',
    impact: 'none',
    undo: true,
    why: 'a loaded module stays until the next start',
    source: modulesLoad,
  }),
  running('modules', {
    impact: 'live',
    undo: true,
    why: 'loaded into the running kernel',
    source: modulesLoad,
  }),
  running('units', {
    impact: 'service-restart',
    undo: true,
    why: 'the unit is started or stopped',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
  }),
  {
    os: 'ubuntu',
    document: modulesFile,
    kind: 'remove',
    impact: 'none',
    undo: true,
    why: 'a loaded module stays until the next start',
    source: modulesLoad,
  },
  {
    os: 'ubuntu',
    document: modulesFile,
    impact: 'live',
    undo: true,
    why: 'read at start; the modules are loaded now as well',
    source: modulesLoad,
  },
]
