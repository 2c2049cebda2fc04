import { map } from '../../fleet/schema/shape.ts'

export const sysctlsSchema = map('Kernel parameters.', 'sysctl', {
  type: ['integer', 'string'],
  description: 'The value; several numbers as one string.',
  maxLength: 1024,
  pattern: '^[^\\u0000-\\u001f\\u007f]*$',
})
