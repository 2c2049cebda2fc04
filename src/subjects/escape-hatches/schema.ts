import { list, longText, map, object, text } from '../../fleet/schema/shape.ts'

export const patchesSchema = object('Patches in the language of the system itself.', {
  talos: list('Strategic merge patches of the machine config, as text.', longText('YAML.')),
})
export const varsSchema = map('Values for ${vars.x} in patches.', 'name', text('A value.', 'line'))
export const acknowledgeSchema = map(
  'Warnings that are meant, by rule: they show as notes with this reason.',
  'rule',
  text('Why it is right here.', 'line', { minLength: 1 })
)
