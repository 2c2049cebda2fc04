/** The one machine config of a Talos node. */
export const machineConfigPath = 'talos/machineconfig.yaml'
