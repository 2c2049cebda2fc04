/** Files owned whole: what nobody declares any more leaves with them. */
export const modulesFile = 'etc/modules-load.d/90-plumbline.conf'
export const parametersFile = 'etc/modprobe.d/90-plumbline.conf'
export const argsFile = 'etc/default/grub.d/90-plumbline.cfg'
/** What /sys/module says of the declared modules. */
export const modulesRunning = 'running/modules.yaml'
/** `uname -r`, and the declared arguments that stand in /proc/cmdline. */
export const kernelRunning = 'running/kernel.yaml'
