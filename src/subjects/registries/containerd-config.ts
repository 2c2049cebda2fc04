import { stringify } from 'smol-toml'
import type { Containerd } from './settings.ts'

/** What config.toml says of one containerd major: version of the file and where the settings live. */
type Layout = {
  readonly version: number
  readonly images: string
  readonly runtime: string
  readonly sandbox: (image: string) => Record<string, unknown>
}

const layouts = {
  '1': {
    version: 2,
    images: 'io.containerd.grpc.v1.cri',
    runtime: 'io.containerd.grpc.v1.cri',
    sandbox: (image: string) => ({ sandbox_image: image }),
  },
  '2': {
    version: 3,
    images: 'io.containerd.cri.v1.images',
    runtime: 'io.containerd.cri.v1.runtime',
    sandbox: (image: string) => ({ pinned_images: { sandbox: image } }),
  },
} as const satisfies Record<string, Layout>

export const certsPath = '/etc/containerd/certs.d'

/**
 * containerd's config.toml with what is declared and nothing else: containerd fills in its own defaults, and no
 * table can come twice. Version 2 for 1.7, version 3 for 2.x (also read by 2.3 and later, so that a downgrade stays
 * possible). Source: https://github.com/containerd/containerd/blob/main/docs/cri/config.md.
 */
export const containerdConfig = (containerd: Containerd, mirrored: boolean): string => {
  const layout: Layout = layouts[majorOf(containerd.version)]
  const { maxConcurrentDownloads, sandboxImage, systemdCgroup } = containerd
  const images = {
    ...(maxConcurrentDownloads !== undefined && { max_concurrent_downloads: maxConcurrentDownloads }),
    ...(sandboxImage !== undefined && layout.sandbox(sandboxImage)),
    ...(mirrored && { registry: { config_path: certsPath } }),
  }
  const runtime =
    systemdCgroup === undefined
      ? {}
      : {
          containerd: {
            runtimes: {
              runc: { runtime_type: 'io.containerd.runc.v2', options: { SystemdCgroup: systemdCgroup } },
            },
          },
        }
  const plugins =
    layout.images === layout.runtime
      ? { [layout.images]: { ...images, ...runtime } }
      : { [layout.images]: images, [layout.runtime]: runtime }
  const filled = Object.fromEntries(
    Object.entries(plugins).filter(([, table]) => Object.keys(table).length > 0)
  )
  return stringify({ version: layout.version, ...(Object.keys(filled).length > 0 && { plugins: filled }) })
}

/** Undeclared means 1: Ubuntu 24.04 ships 1.7. */
export const majorOf = (version: string | undefined): keyof typeof layouts =>
  version === undefined || version.replace(/^v/, () => '').startsWith('1.') ? '1' : '2'
