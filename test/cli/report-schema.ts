import { Ajv } from 'ajv'
import { reportSchemas } from '../../scripts/report-schemas.ts'

/** What is wrong with a report for machines, by its schema's name. */
export const mistakesIn = (schema: string, report: string): unknown => {
  const found = reportSchemas[schema]
  if (found === undefined) throw new Error(`no schema ${schema}`)
  const validate = new Ajv({ strict: false, allErrors: true }).compile(found)
  return validate(JSON.parse(report)) ? [] : validate.errors
}
