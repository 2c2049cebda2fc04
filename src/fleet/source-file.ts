/**
 * One entry of a fleet folder as git or the file system lists it. Nothing is followed: a symlink stays a
 * symlink, so that the loader can refuse it by name.
 */
export type SourceFile = {
  /** Relative to the repository root, with forward slashes: `nodes/k8s-node1.yaml`. */
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule' | 'other'
  /** Bytes in the file, also where `bytes` was left out because the file is too large. */
  readonly size: number
  readonly bytes: Uint8Array
}
