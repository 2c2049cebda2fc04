import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fleet } from '../../src/fleet/fleet.ts'
import type { Rendering } from '../../src/render/rendering.ts'
import { renderSide } from '../../src/render/side.ts'

/** Where lab nodes are that another process keeps up, and what opens them. */
export type Described = {
  readonly nodes: readonly {
    readonly name: string
    readonly uuid: string
    readonly host: string
    readonly port: number
  }[]
  readonly talosconfig: string
  /** Of every secret that the rendering names. */
  readonly values: Readonly<Record<string, string>>
}

/** Renders `folder/nodes`. Throws where that cannot be done. */
export const renderFolder = async (
  folder: string
): Promise<{ readonly fleet: Fleet; readonly rendering: Rendering }> => {
  const paths = (await Array.fromAsync(glob('nodes/**/*.yaml', { cwd: folder }))).toSorted()
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path))
      return { path, kind: 'file' as const, size: bytes.length, bytes }
    })
  )
  const { fleet, rendering, diagnostics } = renderSide(files, 'nodes')
  if (fleet === undefined || rendering === undefined)
    throw new Error(`it cannot be rendered: ${JSON.stringify(diagnostics.slice(0, 3))}`)
  return { fleet, rendering }
}
