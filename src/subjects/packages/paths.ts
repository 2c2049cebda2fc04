/** The name in every file says whose it is, and sorts after what the system ships (50…, 20auto-upgrades). */
export const sourceFile = (name: string): string => `etc/apt/sources.list.d/plumbline-${name}.sources`
export const keyFile = (name: string): string => `etc/apt/keyrings/plumbline-${name}.asc`
export const pinsFile = 'etc/apt/preferences.d/90-plumbline'
export const upgradesFile = 'etc/apt/apt.conf.d/52plumbline-unattended-upgrades'
export const periodicFile = 'etc/apt/apt.conf.d/52plumbline-periodic'
/** What dpkg and apt-mark answer. */
export const packagesRunning = 'running/packages.yaml'
/** What `apt-config dump` answers: a later file may have changed it. */
export const upgradesRunning = 'running/unattended-upgrades.yaml'
