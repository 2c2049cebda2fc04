export const id = 300;
export const ids = [300];
export const modules = {

/***/ 29076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ consentedIn)
/* harmony export */ });
/* harmony import */ var _rollout_consent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52149);

/** Of what these changes need, what a fleet consents to. Whether the day is over is judged at apply: a report has no clock. */
const consentedIn = (fleet, changes) => (changes?.nodes ?? []).flatMap(({ node, consents }) => consents.flatMap((impact) => {
    const until = fleet === undefined ? undefined : (0,_rollout_consent_js__WEBPACK_IMPORTED_MODULE_0__/* .consentedUntil */ .I)(fleet, node, impact);
    return until === undefined ? [] : [{ node, impact, until }];
}));


/***/ }),

/***/ 31527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ comparedFindings)
});

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(35487);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(16122);
;// CONCATENATED MODULE: ./build/src/compare/memory-findings.js

const kept = ['systemReserved', 'kubeReserved', 'evictionHard', 'evictionSoft'];
/** C52: a machine whose memory changes while what is kept from its pods does not (I4). */
const memoryFindings = (from, to) => {
    const before = new Map(from.nodes.map((node) => [node.name, node]));
    return to.nodes.flatMap((node) => {
        const earlier = before.get(node.name);
        if (earlier === undefined || node.state !== 'active')
            return [];
        const [was, is] = [memoryOf(earlier), memoryOf(node)];
        const reserved = reservedIn(node);
        if (was === undefined || is === undefined || was === is || reserved !== reservedIn(earlier))
            return [];
        // Nothing kept at all is a finding of its own.
        if (reserved === '[]')
            return [];
        const message = `${node.name} goes from ${was} to ${is}, and what is kept from its pods stays as it was: look at systemReserved, kubeReserved and evictionHard again`;
        return [(0,findings/* finding */.gk)(node, ['vm', 'memory'], 'warning', 'C52', message)];
    });
};
const memoryOf = ({ file }) => {
    const memory = (0,findings/* dig */.rO)(file.value, ['spec', 'vm', 'memory']);
    return typeof memory === 'string' ? memory : undefined;
};
const reservedIn = ({ settings }) => JSON.stringify(kept.flatMap((key) => (0,findings/* dig */.rO)(settings, ['kubelet', key]) ?? []));

// EXTERNAL MODULE: ./build/src/fleet/versions.js
var fleet_versions = __webpack_require__(5381);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(69247);
;// CONCATENATED MODULE: ./build/src/compare/upgrade/both-versions.js



const versionsOf = ({ cluster }) => {
    const { version } = (0,talos_contract/* talosSettings */.hy)(cluster);
    const kubernetes = (0,fleet_versions/* minorOf */.Hs)(cluster.kubernetes);
    return cluster.os === 'talos' && version !== undefined
        ? { talos: (0,fleet_versions/* minorOf */.Hs)(version), kubernetes }
        : { kubernetes };
};
const ofKubernetes = (fleet, severity, rule, message) => (0,findings/* inCluster */.K_)(fleet, ['kubernetes'], severity, rule, message);
const ofTalos = (fleet, severity, rule, message) => (0,findings/* inCluster */.K_)(fleet, ['talos', 'version'], severity, rule, message);
/** `v1.33, v1.34` for 33 to 34, shortened where it is absurdly long. */
const minors = (first, last, name) => {
    const all = Array.from({ length: Math.max(0, Math.min(last - first + 1, 30)) }, (_, i) => name(first + i));
    return all.length < last - first + 1 ? `${all.join(', ')}, …` : all.join(', ');
};
/** Whether the way leads into this Kubernetes minor, or past it. */
const crosses = (minor, { from, to }) => from.kubernetes < minor && minor <= to.kubernetes;

;// CONCATENATED MODULE: ./build/src/compare/upgrade/kubernetes-upgrade.js


/** What holds on either system. */
const kubernetesUpgrade = (to, versions) => [
    ...steps(to, versions),
    ...kubelet(to, versions),
];
/** Source: kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade/policy.go. */
const steps = (to, { from, to: { kubernetes } }) => {
    const wanted = to.cluster.kubernetes;
    const distance = kubernetes - from.kubernetes;
    if (Number.isNaN(distance)) {
        return [ofKubernetes(to, 'error', 'kubernetes-version', `Kubernetes ${wanted} is not known: v1 is`)];
    }
    if (distance > 1) {
        const between = minors(from.kubernetes + 1, kubernetes - 1, (minor) => `v1.${minor}`);
        return [
            ofKubernetes(to, 'error', 'kubernetes-skip', `Kubernetes goes one minor at a time, from v1.${from.kubernetes} to ${wanted} through the newest patch of ${between}: make each a change of its own`),
        ];
    }
    if (distance >= 0)
        return [];
    return [
        ofKubernetes(to, distance < -1 ? 'error' : 'warning', 'kubernetes-downgrade', `Kubernetes would go back from v1.${from.kubernetes} to ${wanted}: ${distance < -1 ? 'never by more than one minor, and ' : ''}what the newer one stored may be unreadable to the older. Restore a backup of etcd instead`),
    ];
};
/** Source: kubernetes/kubernetes #117119. */
const kubelet = (to, versions) => !crosses(37, versions)
    ? []
    : to.nodes.flatMap((node) => [
        ['kubelet', 'eventRecordQPS'],
        ['kubelet', 'extraConfig', 'eventRecordQPS'],
    ]
        .filter((path) => (0,findings/* dig */.rO)(node.settings, path) === 0)
        .map((path) => (0,findings/* finding */.gk)(node, path, 'warning', 'kubelet-default', 'from Kubernetes 1.37 eventRecordQPS: 0 is unlimited, before it was 50: write the number you mean')));

// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(26722);
;// CONCATENATED MODULE: ./build/src/subjects/extension-changes.js
/** Sources: siderolabs/extensions, branches release-1.9 to release-1.14; docs.siderolabs.com, NVIDIA guides. */
const table = [
    {
        capability: 'nfs-client',
        minor: 12,
        back: 'there is no nfs-utils extension before Talos 1.12: mounts that need locking (NFSv3) fail',
    },
    {
        capability: 'nvidia-gpu',
        minor: 12,
        up: {
            severity: 'note',
            text: 'the LTS driver goes from 535 to 580 and passes the production driver (570): kernel module and toolkit must stay on one track',
        },
    },
    {
        capability: 'nvidia-gpu',
        minor: 13,
        up: {
            severity: 'warning',
            text: 'remove the nvidia-device-plugin release and the RuntimeClass nvidia before this upgrade, then use gpu-operator v26.3.1 or newer with driver and toolkit off (CDI is on by default)',
        },
    },
    {
        capability: 'iscsi',
        minor: 11,
        up: { severity: 'note', text: 'iscsi-tools goes from v0.1.0 to v0.2.0' },
    },
    {
        capability: 'iscsi',
        minor: 14,
        up: {
            severity: 'warning',
            text: 'workload isolation, on in newly generated configs, breaks the in-tree iSCSI volume plugin: use a CSI driver',
        },
    },
];
/** What happens to a capability's extensions between two Talos minors, either way. */
const extensionChanges = (capability, from, to) => table
    .filter((change) => change.capability === capability)
    .flatMap(({ minor, up, back }) => {
    if (from < minor && minor <= to && up !== undefined)
        return [{ minor, ...up }];
    if (to < minor && minor <= from && back !== undefined)
        return [{ minor, severity: 'error', text: back }];
    return [];
});

;// CONCATENATED MODULE: ./build/src/subjects/legacy-fields.js


const replaced = (since, kind, ...fields) => fields.map((field) => ({ field, kind, since }));
/** Fields that still work in every minor and are deprecated. Source: siderolabs/talos pkg/machinery/config/types. */
const legacy_fields_table = [
    ...replaced(10, 'UserVolumeConfig', 'machine.disks'),
    ...replaced(11, 'VolumeConfig', 'machine.systemDiskEncryption'),
    ...replaced(12, 'HostnameConfig', 'machine.network.hostname'),
    ...replaced(12, 'LinkConfig', 'machine.network.interfaces'),
    ...replaced(12, 'ResolverConfig', 'machine.network.nameservers', 'machine.network.searchDomains'),
    ...replaced(12, 'StaticHostConfig', 'machine.network.extraHostEntries'),
    ...replaced(12, 'RegistryMirrorConfig', 'machine.registries.mirrors'),
    ...replaced(12, 'RegistryTLSConfig and RegistryAuthConfig', 'machine.registries.config'),
    ...replaced(12, 'TimeSyncConfig', 'machine.time'),
    ...replaced(13, 'KubeSpanConfig', 'machine.network.kubespan'),
    ...replaced(13, 'EnvironmentConfig', 'machine.env'),
    ...replaced(14, 'SysctlConfig', 'machine.sysctls'),
    ...replaced(14, 'SysfsConfig', 'machine.sysfs'),
    ...replaced(14, 'KernelModuleConfig', 'machine.kernel.modules'),
    ...replaced(14, 'UdevRulesConfig', 'machine.udev.rules'),
    ...replaced(14, 'KubeNodeConfig', 'machine.nodeLabels', 'machine.nodeAnnotations', 'machine.nodeTaints'),
    ...replaced(14, 'KubeletConfig', 'machine.kubelet'),
    ...replaced(14, 'UnattendedInstallConfig', 'machine.install'),
    ...replaced(14, 'EtcFileConfig', 'machine.files'),
    ...replaced(14, 'KubeStaticPodConfig', 'machine.pods'),
    ...replaced(14, 'KubePrismConfig', 'machine.features.kubePrism'),
    ...replaced(14, 'ResolverConfig', 'machine.features.hostDNS'),
    ...replaced(14, 'ImageCacheConfig', 'machine.features.imageCache'),
    ...replaced(14, 'KubeTalosAPIAccessConfig', 'machine.features.kubernetesTalosAPIAccess'),
    ...replaced(14, 'KubeAPIServerConfig', 'cluster.apiServer'),
    ...replaced(14, 'KubeControllerManagerConfig', 'cluster.controllerManager'),
    ...replaced(14, 'KubeSchedulerConfig', 'cluster.scheduler'),
    ...replaced(14, 'KubeProxyConfig', 'cluster.proxy'),
    ...replaced(14, 'KubeCoreDNSConfig', 'cluster.coreDNS'),
    ...replaced(14, 'KubeNetworkConfig', 'cluster.network'),
    ...replaced(14, 'KubeAPIServerCAConfig', 'cluster.ca'),
    ...replaced(14, 'KubeAggregatorCAConfig', 'cluster.aggregatorCA'),
    ...replaced(14, 'KubeServiceAccountConfig', 'cluster.serviceAccount'),
    ...replaced(14, 'KubeEtcdEncryptionConfig', 'cluster.secretboxEncryptionSecret'),
    ...replaced(14, 'KubeClusterConfig', 'cluster.clusterName', 'cluster.controlPlane'),
    ...replaced(14, 'DiscoveryIdentityConfig', 'cluster.id', 'cluster.secret'),
    ...replaced(14, 'DiscoveryServiceConfig', 'cluster.discovery'),
    ...replaced(14, 'KubeInlineManifestConfig', 'cluster.inlineManifests'),
    ...replaced(14, 'KubeExternalManifestConfig', 'cluster.extraManifests'),
];
/** The deprecated fields of a v1alpha1 document whose replacement a Talos minor knows. What is empty says nothing. */
const legacyFields = (v1alpha1, talosMinor) => legacy_fields_table.filter(({ field, since }) => since <= talosMinor && says((0,findings/* dig */.rO)(v1alpha1, field.split('.'))));
const says = (value) => (0,json/* isObject */.Gv)(value)
    ? Object.keys(value).length > 0
    : (0,json/* isList */.Lv)(value)
        ? value.length > 0
        : value !== undefined && value !== null;

// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var machine_config = __webpack_require__(19121);
;// CONCATENATED MODULE: ./build/src/compare/upgrade/talos-upgrade.js








/** What a new image means for nodes on Talos. */
const talosUpgrade = (from, to, versions, rendering) => [
    ...talosSteps(from, to, versions),
    ...order(to, versions),
    ...talosNews(to, versions),
    ...extensions(to, versions),
    ...deprecated(to, versions, rendering),
];
/** Sources: siderolabs/talos pkg/machinery/compatibility; docs.siderolabs.com, "Upgrading Talos Linux". */
const talosSteps = (before, to, { from, to: { talos } }) => {
    if (talos === undefined || from.talos === undefined)
        return [];
    const release = (0,fleet_versions/* talosRelease */.PD)(talos);
    const { version: now = '' } = (0,talos_contract/* talosSettings */.hy)(before.cluster);
    const { version: wanted = '' } = (0,talos_contract/* talosSettings */.hy)(to.cluster);
    const refused = release === undefined
        ? []
        : from.talos < release.upgradeFrom
            ? [
                ofTalos(to, 'error', 'talos-upgrade-from', `the installer of Talos 1.${talos} upgrades from 1.${release.upgradeFrom}.0 and newer, and refuses ${now}`),
            ]
            : from.talos >= release.noDowngradeFrom
                ? [
                    ofTalos(to, 'error', 'talos-downgrade', `the installer of Talos 1.${talos} takes back what is older than 1.${release.noDowngradeFrom}, and refuses ${now}`),
                ]
                : [];
    if (talos < from.talos) {
        const allowed = `nodes would go back from Talos ${now} to ${wanted}: try it on one node, a config with newer document kinds does not load there`;
        return refused.length > 0 ? refused : [ofTalos(to, 'warning', 'talos-downgrade', allowed)];
    }
    if (talos - from.talos < 2)
        return refused;
    const between = minors(from.talos + 1, talos - 1, newestTalos);
    return [
        ...refused,
        ofTalos(to, 'warning', 'talos-skip', `Talos goes one minor at a time, from ${now} to ${wanted} through the newest patch of each (${between}, or newer): make each a change of its own`),
    ];
};
const newestTalos = (minor) => (0,fleet_versions/* talosRelease */.PD)(minor)?.newest ?? `v1.${minor}`;
/** Both at once have one order in which they support each other at every moment. */
const order = (to, { from, to: target }) => {
    if (from.talos === target.talos || from.kubernetes === target.kubernetes)
        return [];
    const steps = (0,fleet_versions/* upgradeSteps */.Ch)(from, target);
    if (steps === undefined)
        return [];
    const last = (step) => step.minor === (step.what === 'Talos' ? target.talos : target.kubernetes);
    const { version = '' } = (0,talos_contract/* talosSettings */.hy)(to.cluster);
    const names = steps.map((step) => {
        const wanted = step.what === 'Talos' ? version : to.cluster.kubernetes;
        const newest = step.what === 'Talos' ? newestTalos(step.minor) : `v1.${step.minor}`;
        return `${step.what} ${last(step) ? wanted : newest}`;
    });
    return [
        ofTalos(to, 'note', 'upgrade-order', `in this order the two support each other at every step: ${names.join(', ')}`),
    ];
};
const talosNews = (to, { from, to: { talos } }) => talos === undefined || from.talos === undefined
    ? []
    : (0,fleet_versions/* talosChanges */.vv)(from.talos, talos).map(({ minor, text }) => ofTalos(to, 'note', 'talos-behaviour', `Talos 1.${minor}: ${text}`));
const extensions = (to, { from, to: { talos } }) => {
    if (talos === undefined || from.talos === undefined)
        return [];
    const { talos: before } = from;
    return to.nodes
        .filter(({ state }) => state === 'active')
        .flatMap((node) => (0,findings/* textsAt */.i1)(node.settings, ['capabilities']).flatMap((capability) => extensionChanges(capability, before, talos).map(({ minor, severity, text }) => (0,findings/* finding */.gk)(node, ['capabilities'], severity, 'extension', `${capability}, Talos 1.${minor}: ${text}`))));
};
/** C17. They keep working, so this is only said. */
const deprecated = (to, { to: { talos } }, rendering) => {
    if (talos === undefined || rendering === undefined)
        return [];
    const fields = new Map(rendering.nodes
        .flatMap(({ documents }) => documents.filter(({ path }) => path === machine_config/* machineConfigPath */.z))
        .flatMap(({ body }) => (body === 'absent' || 'text' in body ? [] : body.yaml.slice(0, 1)))
        .filter(json/* isObject */.Gv)
        .flatMap((v1alpha1) => legacyFields(v1alpha1, talos))
        .map((legacy) => [legacy.field, legacy]));
    if (fields.size === 0)
        return [];
    const newest = Math.max(...[...fields.values()].map(({ since }) => since));
    const names = [...fields.values()].map(({ field, kind }) => `${field} (${kind})`);
    return [
        (0,findings/* inCluster */.K_)(to, ['talos', 'contract'], 'note', 'C17', `contract v1.${(0,talos_contract/* contractMinor */.Yx)(to.cluster)} keeps fields that Talos 1.${talos} has and calls deprecated: ${names.join(', ')}. They still work; contract=v1.${newest} shows what moves`),
    ];
};

;// CONCATENATED MODULE: ./build/src/compare/upgrade/ubuntu-upgrade.js



/** What a new Kubernetes means for kubeadm and containerd, and what no Ubuntu cluster reads. */
const ubuntuUpgrade = (from, to, versions) => [
    ...withoutEffect(from, to),
    ...kubeadm(to, versions),
    ...containerd(to, versions),
];
/** What the reader overrode and an Ubuntu cluster does not read. */
const withoutEffect = (from, to) => ['version', 'contract'].flatMap((key) => {
    const path = ['talos', key];
    const wanted = (0,findings/* dig */.rO)(to.cluster.spec, path);
    return wanted === (0,findings/* dig */.rO)(from.cluster.spec, path)
        ? []
        : [
            (0,findings/* inCluster */.K_)(to, ['os'], 'warning', 'upgrade-without-effect', `os is ubuntu, so ${key === 'version' ? 'talos' : key}=${String(wanted)} changes nothing: leave it out, or add os=talos`),
        ];
});
const kubeadm = (to, versions) => [
    ...(versions.to.kubernetes < fleet_versions/* kubeadmV1beta4Since */.dA
        ? [
            ofKubernetes(to, 'error', 'kubeadm-version', `kubeadm reads v1beta4, the form that is rendered, from v1.${fleet_versions/* kubeadmV1beta4Since */.dA}: ${to.cluster.kubernetes} cannot`),
        ]
        : []),
    ...(crosses(fleet_versions/* kubeadmV1beta3GoneIn */.Y7, versions)
        ? [
            ofKubernetes(to, 'note', 'kubeadm-version', `kubeadm v1.${fleet_versions/* kubeadmV1beta3GoneIn */.Y7} no longer reads v1beta3: migrate files of your own with kubeadm config migrate of v1.${fleet_versions/* kubeadmV1beta3GoneIn */.Y7 - 1} or older`),
        ]
        : []),
];
/** Source: containerd/containerd RELEASES.md; KEP-4033. */
const containerd = (to, { from, to: { kubernetes } }) => kubernetes === from.kubernetes
    ? []
    : to.nodes
        .filter(({ state }) => state === 'active')
        .flatMap((node) => {
        const version = (0,findings/* dig */.rO)(node.settings, ['containerd', 'version']);
        if (typeof version !== 'string')
            return [];
        const { fit, recommended } = (0,fleet_versions/* containerdFit */.t9)(kubernetes, version);
        const oneOf = recommended.map((each) => `${each} or a newer patch`).join(', ');
        const say = (severity, message) => [
            (0,findings/* finding */.gk)(node, ['containerd', 'version'], severity, 'containerd-support', message),
        ];
        if (fit === 'refused')
            return say('error', `the kubelet refuses containerd ${version} from Kubernetes 1.${fleet_versions/* refusesContainerd1From */.Yu}: move to 2.x first`);
        if (fit === 'recommended' || fit === 'unknown')
            return [];
        return say('warning', `containerd ${version} is not recommended for Kubernetes 1.${kubernetes}: take ${oneOf}`);
    });

;// CONCATENATED MODULE: ./build/src/compare/upgrade/upgrade-findings.js




/**
 * What no field of a rendering shows about going from one version to another: steps that may not be skipped, what
 * does not support each other, what a minor does differently. `rendering` is of the right side, where it renders.
 */
const upgradeFindings = (from, to, rendering) => {
    const { os } = to.cluster;
    if (from.cluster.os !== os)
        return [];
    const versions = { from: versionsOf(from), to: versionsOf(to) };
    const found = [
        ...kubernetesUpgrade(to, versions),
        ...(os === 'talos' ? talosUpgrade(from, to, versions, rendering) : ubuntuUpgrade(from, to, versions)),
    ];
    // A layer shared by many nodes says one thing once.
    const key = ({ file, line, column, rule, message }) => [file, line, column, rule, message].join('\n');
    return [...new Map(found.map((each) => [key(each), each])).values()];
};

;// CONCATENATED MODULE: ./build/src/compare/compared-findings.js



/** What is wrong with the right side, alone and as what comes after the left one. */
const comparedFindings = (from, to) => from.fleet === undefined || to.fleet === undefined
    ? to.diagnostics
    : (0,diagnostic/* sortDiagnostics */.D)([
        ...to.diagnostics,
        ...upgradeFindings(from.fleet, to.fleet, to.rendering),
        ...memoryFindings(from.fleet, to.fleet),
    ]);


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: ./build/src/report/comment.js
var report_comment = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(38073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/fold.js
var fold = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(82691);
;// CONCATENATED MODULE: ./build/src/report/page-style.js
/** Readable on a phone, dark and light. */
const pageStyle = `
:root { --bg: #fff; --fg: #1f2328; --soft: #59636e; --line: #d1d9e0; --del: #ffebe9; --ins: #dafbe1; --delm: #ffb3ad; --insm: #9be9a8; --gap: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --fg: #e6edf3; --soft: #9198a1; --line: #3d444d; --del: #3c1618; --ins: #12301c; --delm: #86282c; --insm: #1f6f37; --gap: #161b22 } }
body { background: var(--bg); color: var(--fg); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere }
.meta, small { color: var(--soft); overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
code, .text, .number { font: .875em/1.45 ui-monospace, monospace }
details { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; overflow: hidden } summary { cursor: pointer; padding: .5rem .75rem; overflow-wrap: anywhere }
.hunk { border-top: 1px solid var(--line) } .row { display: grid; grid-template-columns: 1fr 1fr }
.cell { display: flex; min-width: 0; padding: 0 .4rem } .cell.right { border-left: 1px solid var(--line) }
.number { color: var(--soft); flex: 0 0 3ch; margin-right: .8ch; text-align: right; user-select: none } .text { overflow-wrap: anywhere; white-space: pre-wrap }
.del { background: var(--del) } .ins { background: var(--ins) } .gap { background: var(--gap) } .del mark { background: var(--delm); color: inherit } .ins mark { background: var(--insm); color: inherit }
.drain-reboot, .upgrade, .rebuild { font-weight: 700 }
.warning { border-left: 4px solid #d29922; margin: .6rem 0; padding: .2rem .8rem }
@media (max-width: 700px) { .changes thead { display: none } .changes tr { border-bottom: 1px solid var(--line); display: block; padding: .4rem 0 } .changes td { border: 0; display: block; padding: .1rem 0 } .row { grid-template-columns: 1fr } .cell.right { border-left: 0 } .gap { display: none } .cell.same.right { display: none } }
`;

// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/html.js






/** One page that needs nothing else: no script, no network. */
const planHtml = (report) => {
    const { changes, diagnostics } = report;
    const verdict = (0,report_escape/* escapeHtml */.ZD)((0,wording/* verdictLine */.MT)(report));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>plumbline: ${verdict}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${verdict}</h1>
<p class="meta">cluster <code>${(0,report_escape/* escapeHtml */.ZD)(report.cluster)}</code> · base <code>${(0,report_escape/* escapeHtml */.ZD)(report.base.sha)}</code> · head <code>${(0,report_escape/* escapeHtml */.ZD)(report.head.sha)}</code></p>
${(0,markdown/* warnings */.AR)(report)
        .map((text) => `<p class="warning">${(0,report_escape/* escapeHtml */.ZD)(plainText(text))}</p>`)
        .join('\n')}
${findingsList('Findings', diagnostics.filter(({ severity }) => severity !== 'note'))}
${changes === undefined || changes.nodes.length === 0 ? '' : nodesTable(report) + changesTable(report) + diffs(report)}
${findingsList('Notes', diagnostics.filter(({ severity }) => severity === 'note'))}
</body>
</html>
`;
};
/** The warnings are Markdown, and a page shows their words. */
const plainText = (markdown) => markdown.replaceAll(/\*\*|`/g, () => '');
const findingsList = (title, diagnostics) => {
    const items = diagnostics.map(({ severity, rule, file, line, column, message }) => `<li><b>${severity}</b> <code>${(0,report_escape/* escapeHtml */.ZD)(`${file}:${line}:${column}`)}</code> <code>${(0,report_escape/* escapeHtml */.ZD)(rule)}</code> ${(0,report_escape/* escapeHtml */.ZD)(message)}</li>`);
    return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>${items.join('\n')}</ul>`;
};
const nodesTable = ({ changes }) => {
    const rows = (changes?.nodes ?? []).map((node) => `<tr><td><code>${(0,report_escape/* escapeHtml */.ZD)((0,wording/* nodeTitle */.TH)(node))}</code></td><td>${node.kind === 'change' ? node.changes.length : (0,report_escape/* escapeHtml */.ZD)(wording/* kindWords */.Gk[node.kind])}</td><td class="${node.impact}">${wording/* impactWords */.cH[node.impact]}${node.consents.length > 0 ? ', needs consent' : ''}</td><td>${node.kind === 'change' ? (node.undo ? 'yes' : 'no') : '–'}</td></tr>`);
    return `<h2>Nodes</h2>\n<div class="wide"><table><thead><tr><th>node</th><th>changes</th><th>worst impact</th><th>undo?</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
};
const changesTable = ({ changes }) => {
    const rows = (changes === undefined ? [] : (0,fold/* foldChanges */.B)(changes)).map(({ field, from, to, nodes, documents, impact, why, source }) => `<tr><td><code>${(0,report_escape/* escapeHtml */.ZD)(field)}</code><br><small>${(0,report_escape/* escapeHtml */.ZD)(documents.join(', '))}</small></td><td><code class="old">${(0,report_escape/* escapeHtml */.ZD)((0,wording/* shortValue */.wm)(from))}</code> → <code class="new">${(0,report_escape/* escapeHtml */.ZD)((0,wording/* shortValue */.wm)(to))}</code></td><td>${(0,report_escape/* escapeHtml */.ZD)(nodes.join(', '))}</td><td class="${impact}">${wording/* impactWords */.cH[impact]}<br><small>${(0,report_escape/* escapeHtml */.ZD)(why)} (${(0,report_escape/* escapeHtml */.ZD)(source)})</small></td></tr>`);
    return rows.length === 0
        ? ''
        : `<h2>Changes</h2>\n<div class="wide"><table class="changes"><thead><tr><th>field</th><th>old → new</th><th>nodes</th><th>impact</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
};
const diffs = ({ changes }) => (changes === undefined ? [] : (0,fold/* foldDocuments */.q)(changes, (document) => (0,diff_text/* diffText */.NI)(document, 0)))
    .map(({ nodes, documents }) => `<h2>${nodes.map((node) => `<code>${(0,report_escape/* escapeHtml */.ZD)((0,wording/* nodeTitle */.TH)(node))}</code>`).join(', ')}</h2>\n${documents.map(documentDiff).join('\n')}`)
    .join('\n');
const documentDiff = (document) => {
    const hunks = (0,diff_text/* sideBySide */.Qp)(document);
    const lines = hunks.reduce((sum, hunk) => sum + hunk.length, 0);
    const title = `<summary><code>${(0,report_escape/* escapeHtml */.ZD)(document.path)}</code> <small>${document.plane}, ${(0,wording/* count */.U9)(lines, 'line')}</small></summary>`;
    const body = hunks.map((rows) => `<div class="hunk">${rows.map(row).join('')}</div>`).join('\n');
    return `<details${lines <= 200 ? ' open' : ''}>${title}\n${body}\n</details>`;
};
const row = ({ left, right }) => `<div class="row">${cell(left, 'left', right)}${cell(right, 'right', left)}</div>`;
const cell = (line, side, other) => {
    if (line === undefined)
        return `<div class="cell gap ${side}"></div>`;
    const kind = line.changed ? (side === 'left' ? 'del' : 'ins') : 'same';
    const text = line.changed && other?.changed === true ? markChange(line.text, other.text) : (0,report_escape/* escapeHtml */.ZD)(line.text);
    return `<div class="cell ${kind} ${side}"><span class="number">${line.number}</span><span class="text">${text}</span></div>`;
};
/** The part in which two lines differ, marked. */
const markChange = (text, other) => {
    const a = [...text];
    const b = [...other];
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const part = (from, to) => (0,report_escape/* escapeHtml */.ZD)(a.slice(from, to).join(''));
    return `${part(0, start)}<mark>${part(start, a.length - end)}</mark>${part(a.length - end, a.length)}`;
};

// EXTERNAL MODULE: ./build/src/report/outgoing.js
var outgoing = __webpack_require__(91144);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
;// CONCATENATED MODULE: ./build/src/report/plan-text.js





/** The report for a terminal. */
const planText = (report) => {
    const { changes, diagnostics } = report;
    const nodes = (changes?.nodes ?? []).flatMap((node) => [
        `\n${(0,wording/* nodeTitle */.TH)(node)}: ${wording/* kindWords */.Gk[node.kind] || `${wording/* impactWords */.cH[node.impact]}${node.undo ? '' : ', no undo'}${node.consents.length > 0 ? `, needs consent to ${node.consents.join(' and ')}` : ''}`}`,
        ...(node.kind === 'change'
            ? node.changes.map(({ field, from, to, documents, impact }) => `  ${field}: ${(0,wording/* shortValue */.wm)(from)} → ${(0,wording/* shortValue */.wm)(to)}  [${wording/* impactWords */.cH[impact]}; ${documents.join(', ')}]`)
            : []),
    ]);
    const folded = changes === undefined ? [] : (0,fold/* foldDocuments */.q)(changes, (document) => (0,diff_text/* diffText */.NI)(document, 0));
    const diffs = folded.flatMap(({ nodes: same, documents }) => documents.map((document) => `\n--- ${same.map(({ node }) => node).join(', ')}: ${document.path}\n${(0,diff_text/* diffText */.NI)(document)}`));
    return `${(0,report_escape/* revealInvisible */.hR)([`plumbline: ${(0,wording/* verdictLine */.MT)(report)}`, ...diagnostics.map(annotations/* formatDiagnostic */.xy), ...nodes, ...diffs].join('\n'))}\n`;
};

// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(87615);
;// CONCATENATED MODULE: ./build/src/report/write-plan.js





/** UTF-8 bytes; the runner drops a whole summary above 1 MiB. */
const summaryBudget = 900_000;
/** Every form of the report, redacted on both sides and through the gate. `known` are secret values of this run. */
const writePlan = (given, known = []) => {
    const report = given.changes === undefined ? given : { ...given, changes: (0,redact/* redactChanges */.Tf)(given.changes) };
    const comment = (0,report_comment/* planMarkdown */.X)(report, report_comment/* commentBudget */.L);
    const summary = (0,report_comment/* planMarkdown */.X)(report, summaryBudget);
    let clean = true;
    const gate = (text, what) => {
        const passed = (0,outgoing/* outgoing */.by)(text, known);
        if (passed.ok)
            return passed.text;
        clean = false;
        return (0,outgoing/* withheld */.uN)(what, passed.findings);
    };
    return {
        comment: gate(comment.text, 'the report'),
        summary: gate(summary.text, 'the report'),
        html: gate(planHtml(report), 'the page'),
        text: gate(planText(report), 'the report'),
        complete: comment.complete && clean,
    };
};


/***/ }),

/***/ 61318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
