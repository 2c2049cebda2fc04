import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'files.ubuntu',
    ubuntu: 'the file itself, owned whole',
    talos: 'none: the root file system is read-only',
    note: 'machine.files writes below /var only; what a program needs comes with its extension or its pod',
  },
]
