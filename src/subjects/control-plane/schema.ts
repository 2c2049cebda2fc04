import { object } from '../../fleet/schema/shape.ts'
import type { Schema } from '../../fleet/schema/shape.ts'
import { extraArgsSchema } from '../api-server/schema.ts'

const component = (what: string): Schema => object(what, { extraArgs: extraArgsSchema })

export const controllerManagerSchema = component('The controller manager, on every control plane.')
export const schedulerSchema = component('The scheduler, on every control plane.')
export const etcdSchema = component('etcd, on every control plane.')
