import type { ProgramName } from '../../ports.ts'

export type PinnedProgram = {
  /** What is downloaded. */
  readonly version: string
  /** What is taken from PATH: from this version on, below `below`. */
  readonly from: string
  readonly below: string
  /** Prints the version, and asks nobody for a newer one. */
  readonly versionArgs: readonly string[]
  readonly url: (version: string, architecture: Architecture) => string
  /** SHA-256 of the download for Linux. */
  readonly hashes: Readonly<Record<Architecture, string>>
}

export type Architecture = 'amd64' | 'arm64'

/**
 * Hashes are those that the projects publish: sops in `sops-v3.13.3.checksums.txt` of its release, talosctl in
 * siderolabs/homebrew-tap, Formula/talosctl@1.13.rb.
 */
export const pinnedPrograms: Readonly<Record<ProgramName, PinnedProgram>> = {
  sops: {
    version: '3.13.3',
    // The first that decrypts from stdin by its own subcommand.
    from: '3.10.0',
    below: '4.0.0',
    versionArgs: ['--version', '--disable-version-check'],
    url: (version, architecture) =>
      `https://github.com/getsops/sops/releases/download/v${version}/sops-v${version}.linux.${architecture}`,
    hashes: {
      amd64: 'e5bec3346a873ae91d871550f3e698c1aad962aff462a080e40f25fde17fef6b',
      arm64: '53b0abacd38ef1b12a66d6c100956691b9cefce018d91f81e73ddf7438b94d77',
    },
  },
  talosctl: {
    version: '1.13.10',
    // `gen secrets` writes one format from 1.9 to 1.14; older ones than this cannot write it to stdout.
    from: '1.13.0',
    below: '1.15.0',
    versionArgs: ['version', '--client'],
    url: (version, architecture) =>
      `https://github.com/siderolabs/talos/releases/download/v${version}/talosctl-linux-${architecture}`,
    hashes: {
      amd64: '28e9ccd9aebd690fa03d8cf2582221d87ea38b2a1704f411d75a03589c58f2aa',
      arm64: '3869c9fb411f3680976cc086b342e517bcf4bc720f7e5371611f3e49d95f1994',
    },
  },
}
