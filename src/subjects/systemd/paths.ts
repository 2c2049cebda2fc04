export const journaldFile = 'etc/systemd/journald.conf.d/90-plumbline.conf'
/**
 * The last file name wins, whatever its folder (C40). `unattended-upgrades-logind-maxdelay.conf` and the
 * `99-kubelet.conf` that a kubelet writes by itself must both come before.
 */
export const logindFile = 'etc/systemd/logind.conf.d/zz-plumbline.conf'
export const swapFile = '/swapfile'
/** systemd takes a swap unit only under the name of its path. */
export const swapUnit = 'swapfile.swap'
export const swapUnitFile = `etc/systemd/system/${swapUnit}`
/** What journald reads from all of its files together. */
export const journaldRunning = 'running/journald.yaml'
/** What logind answers over D-Bus. */
export const logindRunning = 'running/logind.yaml'
/** /proc/swaps. */
export const swapRunning = 'running/swap.yaml'
/** `systemctl is-enabled` and `is-active`. */
export const unitsRunning = 'running/units.yaml'
