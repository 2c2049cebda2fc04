export { printDocument } from '../subjects/print-document.ts'
