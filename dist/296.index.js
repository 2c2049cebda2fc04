export const id = 296;
export const ids = [296];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7709);

/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${format} is not known here: ${allowed.join(', ')}`);
};
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;


/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: ./build/src/fleet/versions.js
var versions = __webpack_require__(5381);
;// CONCATENATED MODULE: ./build/src/subjects/mechanisms.js
/** Scripts and modules are not known here, but what they do is. */
const mechanisms = [
    {
        name: 'cloud-init packages and runcmd at first boot',
        settings: [],
        talos: 'the image holds the whole system; the machine config is read at every boot, not once',
    },
    {
        name: 'kubeadm init and join, with a token that is minted for it',
        settings: [],
        talos: 'token and PKI of the secrets bundle are part of the machine config: a node joins by itself',
    },
    {
        name: 'kubeadm-config, and the kubeadm upgrade that writes files anew from it',
        settings: [],
        talos: 'the machine config is the only source, for upgrades too',
    },
    {
        name: 'SSH to the nodes, with users and keys',
        settings: [],
        talos: 'the Talos API with client certificates; there is no shell',
    },
    {
        name: 'a template VM that is cloned, with a cloud-init snippet on the hypervisor',
        settings: ['vm'],
        talos: 'an image of the Image Factory, and the machine config as its user data',
    },
    {
        name: 'apt packages, sources and holds',
        settings: ['packages'],
        talos: 'system extensions in the image where there is one; no package manager',
    },
    {
        name: 'unattended-upgrades, and what reboots nodes after it',
        settings: ['unattendedUpgrades'],
        talos: 'one image per version: a new version in git is the upgrade',
    },
    {
        name: 'guest agent as a package and a unit',
        settings: ['capabilities.guest-agent'],
        talos: 'the extension qemu-guest-agent',
    },
    {
        name: 'NFS and iSCSI clients as packages',
        settings: ['capabilities.nfs-client', 'capabilities.iscsi'],
        talos: 'the extensions nfs-utils (from Talos 1.12, for locking only) and iscsi-tools',
    },
    {
        name: 'NVIDIA driver and toolkit as packages',
        settings: ['capabilities.nvidia-gpu'],
        talos: 'the extensions of kernel module and toolkit, both of one track, built for the Talos version',
    },
    {
        name: 'hosts.toml per registry, written over SSH by a script',
        settings: ['registries'],
        talos: 'machine.registries, or RegistryMirrorConfig',
    },
    {
        name: 'edits of containerd config.toml',
        settings: ['containerd'],
        talos: 'nothing: Talos configures containerd',
    },
    {
        name: 'a privileged DaemonSet that sets sysctls',
        settings: ['sysctls'],
        talos: 'machine.sysctls, or SysctlConfig',
    },
    {
        name: 'sed on the manifest of the API server for its flags',
        settings: ['apiServer.extraArgs', 'apiServer.oidc', 'apiServer.authentication'],
        talos: 'cluster.apiServer, or KubeAPIServerConfig and KubeAuthenticationConfig',
    },
    {
        name: 'sed on the manifest of the API server for audit flags and mounts, and the uploaded policy',
        settings: ['apiServer.audit'],
        talos: 'cluster.apiServer.auditPolicy, or KubeAuditPolicyConfig',
    },
    {
        name: 'edits of the manifests of controller manager, scheduler and etcd, which every upgrade takes back',
        settings: ['controllerManager', 'scheduler', 'etcd'],
        talos: 'cluster.controllerManager, scheduler and etcd, or KubeControllerManagerConfig and KubeSchedulerConfig',
    },
    {
        name: 'kubectl label and kubectl taint by hand or from a provisioner',
        settings: ['labels', 'taints'],
        talos: 'machine.nodeLabels and nodeTaints at registration; the API side still asserts them',
    },
    {
        name: 'netplan, or cloud-init network-config',
        settings: ['network'],
        talos: 'machine.network, or LinkConfig and its kin',
    },
    {
        name: 'edits of kubelet config.yaml that the next upgrade takes back',
        settings: ['kubelet'],
        talos: 'machine.kubelet, or KubeletConfig',
    },
    {
        name: 'drop-ins of journald, logind, sshd, swap and fstrim',
        settings: ['journald', 'logind', 'sshd', 'swap', 'trim'],
        talos: 'nothing of systemd is there: Talos logs to memory and ships logs, and has no sshd',
    },
    {
        name: 'a playbook that installs node-exporter on the hosts',
        settings: ['manifests.nodeExporter'],
        talos: 'a DaemonSet among the in-cluster manifests',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/parity-kind.js
/** What a row says of itself, else what its words say: no home starts with "none", and a note is a difference. */
const parityKind = ({ kind, talos, note }) => kind ?? (/^none\b/.test(talos) ? 'none' : note === '' ? 'same' : 'differs');

// EXTERNAL MODULE: ./build/src/subjects/table.js + 221 modules
var table = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(9247);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
;// CONCATENATED MODULE: ./build/src/subjects/uses-setting.js

/** Whether a node says something at a setting's path. Its merged settings and its own keys, such as vm, count. */
const nodeUses = (node, setting) => says(node.settings, setting.split('.')) || says(node.file.value['spec'], setting.split('.'));
/** Whether the cluster's own spec does. */
const clusterUses = (cluster, setting) => says(cluster.spec, setting.split('.'));
/** `*` is any key or item; the items of a list of words are keys too: `capabilities.iscsi`. */
const says = (value, [key, ...rest]) => {
    if (value === undefined || value === null)
        return false;
    if (key === undefined)
        return (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value) ? Object.keys(value).length > 0 : true;
    if ((0,json/* isList */.Lv)(value))
        return value.some((item) => (key === '*' ? says(item, rest) : rest.length === 0 && item === key));
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    return key === '*' ? Object.values(value).some((below) => says(below, rest)) : says(value[key], rest);
};

;// CONCATENATED MODULE: ./build/src/compare/migration.js






/**
 * What becomes of a fleet on Talos. `fleet` and `diagnostics` are of the files as they are; `onTalos` are the findings
 * of the same files with the one word changed.
 */
const migration = (fleet, diagnostics, onTalos, subjects = table/* subjects */.y) => {
    const { cluster } = fleet;
    const { version, contract } = { ...versions/* suggestedTalos */.fG, ...(0,talos_contract/* talosSettings */.hy)(cluster) };
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    const now = new Set(diagnostics.map(asText));
    const fresh = [...new Map(onTalos.map((each) => [asText(each), each])).values()].filter((each) => !now.has(asText(each)));
    return {
        cluster: cluster.name,
        talos: { version, contract, assumed: lacksTalos(fleet) },
        os: { file: cluster.file.path, ...cluster.file.positionOf(['spec', 'os']) },
        nodes: active.map(({ name }) => name),
        settings: settingsIn(fleet, subjects),
        eliminated: mechanisms
            .filter(({ settings }) => settings.length === 0 || settings.some((each) => uses(fleet, each)))
            .map(({ name, talos }) => ({ mechanism: name, talos })),
        stops: fresh.filter(({ severity }) => severity === 'error'),
        findings: fresh.filter(({ severity }) => severity !== 'error'),
    };
};
/** Whether the cluster names no Talos: then what it would mean on Talos can only be assumed. */
const lacksTalos = ({ cluster }) => (0,talos_contract/* talosSettings */.hy)(cluster).version === undefined;
const asText = ({ file, line, column, rule, message }) => [file, line, column, rule, message].join('\n');
const usersOf = ({ nodes }, setting) => nodes.filter((node) => node.state === 'active' && nodeUses(node, setting)).map(({ name }) => name);
const uses = (fleet, setting) => usersOf(fleet, setting).length > 0 || clusterUses(fleet.cluster, setting);
const settingsIn = (fleet, subjects) => {
    const rows = subjects.flatMap((subject) => subject.parity.map((row) => ({ subject: subject.name, ...row })));
    const known = new Set(rows.map(({ setting }) => topOf(setting)));
    return [
        ...rows
            .filter(({ setting }) => uses(fleet, setting))
            .map((row) => ({ ...row, kind: parityKind(row), nodes: usersOf(fleet, row.setting) })),
        ...machineSettings(fleet)
            .filter((setting) => !known.has(setting))
            .map((setting) => ({
            subject: undefined,
            setting,
            kind: 'unknown',
            nodes: usersOf(fleet, setting),
            ubuntu: 'not rendered by this version',
            talos: 'not rendered by this version',
            note: 'plumbline cannot say yet what becomes of it: look it up before you migrate',
        })),
    ];
};
const topOf = (setting) => setting.split('.')[0] ?? '';
/** What describes nodes to people and to plumbline itself, and configures no machine. */
const described = new Set(['access', 'acknowledge', 'vars', 'patches']);
const clusterWide = ['networking', 'apiServer', 'controllerManager', 'scheduler', 'etcd', 'manifests'];
/** Top-level settings that configure machines, as far as this fleet uses them. */
const machineSettings = (fleet) => [
    ...new Set([
        ...clusterWide.filter((key) => clusterUses(fleet.cluster, key)),
        ...fleet.nodes
            .filter(({ state }) => state === 'active')
            .flatMap(({ settings }) => Object.keys(settings))
            .filter((key) => !described.has(key))
            .toSorted(),
    ]),
];

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(7709);
// EXTERNAL MODULE: ./build/src/render/side.js + 19 modules
var side = __webpack_require__(7134);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/src/report/migration-report.js




/** For machines: schema/migration-report.schema.json. */
const migrationList = ({ settings, ...migration }) => ({
    apiVersion: 'plumbline/v1',
    kind: 'MigrationReport',
    from: 'ubuntu',
    to: 'talos',
    ...migration,
    items: settings.map(({ subject, ...setting }) => ({
        ...(subject !== undefined && { subject }),
        ...setting,
    })),
});
const kinds = [
    ['none', 'No home on Talos'],
    ['differs', 'Changes meaning'],
    ['unknown', 'Not known yet'],
    ['eliminated', 'Talos does it by itself'],
    ['same', 'Means the same'],
];
const target = ({ talos }) => `Talos ${talos.version}, contract ${talos.contract}${talos.assumed ? ' (assumed)' : ''}`;
const verdict = (migration) => {
    const { cluster, stops } = migration;
    const end = stops.length === 0
        ? 'nothing stops it'
        : `${(0,wording/* count */.U9)(stops.length, 'error')} in these files ${stops.length === 1 ? 'stops' : 'stop'} it`;
    return `${cluster} on ${target(migration)}: ${end}`;
};
const whereOf = ({ nodes }, all) => nodes.length === 0 ? 'cluster' : nodes.length === all && all > 1 ? `all ${all} nodes` : nodes.join(', ');
const way = ({ os }) => `Migrating is a second cluster from the same node files, because no node can change from one system into the other: copy the folder, write os: talos at ${os.file}:${os.line}:${os.column}, and give the copy an endpoint and addresses of its own while both run.`;
/** For a terminal. */
const migrationText = (migration) => {
    const { settings, eliminated, stops, findings, nodes } = migration;
    const parts = [
        `plumbline: ${verdict(migration)}`,
        ...section('What stops it', stops.map(annotations/* formatDiagnostic */.xy)),
        ...kinds.flatMap(([kind, title]) => section(title, settings
            .filter((each) => each.kind === kind)
            .map((each) => `${each.setting} (${whereOf(each, nodes.length)})\n    Ubuntu: ${each.ubuntu}\n    Talos:  ${each.talos}${each.note === '' ? '' : `\n    ${each.note}`}`))),
        ...section('What falls away', eliminated.map(({ mechanism, talos }) => `${mechanism}\n    Talos:  ${talos}`)),
        ...section('What these files are told on Talos', findings.map(annotations/* formatDiagnostic */.xy)),
        `\n${way(migration)}\n`,
    ];
    return (0,report_escape/* revealInvisible */.hR)(parts.join('\n'));
};
const section = (title, lines) => lines.length === 0 ? [] : [`\n${title}:`, ...lines.map((line) => `  ${line}`)];
/** For an issue or a page. */
const migrationMarkdown = (migration) => {
    const { settings, eliminated, stops, findings, nodes } = migration;
    const table = (kind) => {
        const rows = settings
            .filter((each) => each.kind === kind)
            .map((each) => `| ${(0,report_escape/* codeSpan */.SS)(each.setting)} | ${(0,report_escape/* escapeText */.X1)(whereOf(each, nodes.length))} | ${(0,report_escape/* escapeText */.X1)(each.ubuntu)} | ${(0,report_escape/* escapeText */.X1)(each.talos)} | ${(0,report_escape/* escapeText */.X1)(each.note)} |`);
        return rows.length === 0
            ? ''
            : ['| setting | where | on Ubuntu | on Talos | what changes |', '|:--|:--|:--|:--|:--|', ...rows].join('\n');
    };
    const blocks = [
        `### plumbline: ${(0,report_escape/* escapeText */.X1)(verdict(migration))}`,
        titled('What stops it', (0,markdown/* diagnosticLines */.NS)(stops).join('\n')),
        ...kinds.map(([kind, title]) => titled(title, table(kind))),
        titled('What falls away', [
            '| on Ubuntu | on Talos |',
            '|:--|:--|',
            ...eliminated.map(({ mechanism, talos }) => `| ${(0,report_escape/* escapeText */.X1)(mechanism)} | ${(0,report_escape/* escapeText */.X1)(talos)} |`),
        ].join('\n')),
        titled('What these files are told on Talos', (0,markdown/* diagnosticLines */.NS)(findings).join('\n')),
        (0,report_escape/* escapeText */.X1)(way(migration)),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
const titled = (title, body) => (body === '' ? '' : `**${title}**\n\n${body}`);

// EXTERNAL MODULE: ./build/src/report/outgoing.js
var outgoing = __webpack_require__(1144);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/migrate.js









const suggested = [
    { key: 'talos', value: versions/* suggestedTalos */.fG.version },
    { key: 'contract', value: versions/* suggestedTalos */.fG.contract },
];
/** What every setting in use becomes on Talos, and what stops it. The same files are judged twice; nothing is written. */
const migrate = async (words, { fleet: folder, format, to }, { git, print }) => {
    const wanted = (0,command/* oneOfFormats */.mX)(format, ['text', 'markdown', 'json']);
    if (to !== 'talos' || words.length > 0)
        throw new ports/* UserError */.y('usage: plumbline migrate --to talos: that is the one way there is');
    const files = await (0,command/* sideFiles */.hI)('worktree', folder, git);
    const { fleet, diagnostics } = (0,side/* checkSide */.E5)(files, folder);
    if (fleet === undefined)
        throw new ports/* UserError */.y(`${folder} cannot be read:\n${diagnostics.map(annotations/* formatDiagnostic */.xy).join('\n')}`);
    if (fleet.cluster.os === 'talos')
        throw new ports/* UserError */.y(`${folder} is a Talos cluster already`);
    const judged = (overrides) => (0,side/* checkSide */.E5)(files, folder, [{ key: 'os', value: 'talos' }, ...overrides]).diagnostics;
    const assumed = lacksTalos(fleet) ? judged(suggested) : [];
    const report = migration(fleet, diagnostics, (0,diagnostic/* sortDiagnostics */.D)([...judged([]), ...assumed]));
    if (wanted === 'json')
        print((0,command/* json */.Pq)(migrationList(report)));
    else {
        const text = wanted === 'markdown' ? migrationMarkdown(report) : migrationText(report);
        const passed = (0,outgoing/* outgoing */.b)(text);
        print(passed.ok ? passed.text : (0,outgoing/* withheld */.u)('the report', passed.findings));
    }
    return report.stops.length > 0 ? 1 : 0;
};


/***/ })

};
