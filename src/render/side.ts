import type { Diagnostic } from '../fleet/diagnostic.ts'
import { hasErrors, sortDiagnostics } from '../fleet/diagnostic.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { loadFleet, stops } from '../fleet/load-fleet.ts'
import type { Override } from '../fleet/overrides.ts'
import { staleAcknowledgements } from '../fleet/stale-acknowledgements.ts'
import type { SourceFile } from '../fleet/source-file.ts'
import { subjects } from '../subjects/table.ts'
import { checkFirstBoot } from './check-first-boot.ts'
import { checkPaths } from './check-paths.ts'
import { checkMachineConfigs } from './machine-config.ts'
import { render } from './render.ts'
import type { Rendering } from './rendering.ts'

/** One side of a comparison, from its files: the findings, and the rendering where nothing is an error. */
export type Side = {
  readonly diagnostics: readonly Diagnostic[]
  readonly fleet: Fleet | undefined
  readonly rendering: Rendering | undefined
}

/** Settings that this version renders, by their top-level key. */
export const renderedSettings: readonly string[] = subjects.flatMap(({ settings }) => settings)

/** Loads and checks without rendering. */
export const checkSide = (
  files: readonly SourceFile[],
  folder: string,
  overrides: readonly Override[] = []
): Omit<Side, 'rendering'> => {
  const loaded = loadFleet(files, folder, renderedSettings, overrides)
  const { fleet } = loaded
  const found = [...loaded.diagnostics, ...(fleet === undefined ? [] : judge(fleet))]
  // An error may have kept a check from looking further.
  const stale = fleet === undefined || hasErrors(found) ? [] : staleAcknowledgements(fleet, found)
  return { fleet, diagnostics: sortDiagnostics([...found, ...stale]) }
}

const judge = (fleet: Fleet): readonly Diagnostic[] => [
  ...subjects.flatMap((subject) => subject.check?.(fleet) ?? []),
  ...checkPaths(fleet, subjects),
  ...checkMachineConfigs(fleet, subjects),
  ...checkFirstBoot(fleet, subjects),
]

export const renderSide = (
  files: readonly SourceFile[],
  folder: string,
  overrides: readonly Override[] = []
): Side => {
  const checked = checkSide(files, folder, overrides)
  const rendering =
    checked.fleet === undefined || stops(checked.diagnostics, overrides) ? undefined : render(checked.fleet)
  return { ...checked, rendering }
}
