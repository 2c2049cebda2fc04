export { fieldOf, numberAt, objectsAt, textAt } from '../../src/adapters/kubernetes/read-field.ts'
