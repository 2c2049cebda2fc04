import { rules, warningRules } from '../../fleet/rules.ts'
import { patterns } from '../../fleet/schema/patterns.ts'
import { list, longText, map, object, text } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'

const patch = longText('YAML.')
/** A list in order, or a map in order of name. One schema for both, so that a mistake has one finding. */
const talosPatches: Schema = {
  ...list('Strategic merge patches of the machine config, as text: a list, or a map by name.', patch),
  type: ['array', 'object'],
  propertyNames: { pattern: patterns.name.pattern },
  additionalProperties: patch,
}
export const patchesSchema = object('Patches in the language of the system itself.', { talos: talosPatches })
export const varsSchema = map('Values for ${vars.x} in patches.', 'name', text('A value.', 'line'))
export const acknowledgeSchema = object(
  'Warnings that are meant, by rule: they show as notes with this reason.',
  Object.fromEntries(warningRules.map((name) => [name, text(rules[name].finds, 'line', { minLength: 1 })]))
)
