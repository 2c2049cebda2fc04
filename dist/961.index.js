export const id = 961;
export const ids = [961];
export const modules = {

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ sideText),
/* harmony export */   W8: () => (/* binding */ resolveSide),
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   jW: () => (/* binding */ worktreeSide)
/* harmony export */ });
/* harmony import */ var _fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7709);
/* harmony import */ var _render_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8255);



/** The work tree as it lies there. */
const worktreeSide = { of: 'worktree', overrides: [] };
/** `main` and `main talos=v1.14.0`, for reports. */
const sideText = ({ of, overrides }) => [of, ...overrides.map(({ key, value }) => `${key}=${value}`)].join(' ');
/**
 * The sides that words stand for. Overrides belong to the right side; with them and fewer than two sides, a side is
 * compared with itself: `main talos=v1.14.0` is main against main with that Talos. Throws UserError.
 */
const readSides = (words) => {
    const overrides = readOverrides(words.filter(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix));
    const [first, second, ...more] = words.filter((word) => !(0,_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeOverride */ .Ix)(word));
    if (more.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`two sides are compared, "${more.join(' ')}" is too much`);
    const left = first === undefined ? undefined : { of: first, overrides: [] };
    if (overrides.length === 0)
        return { left, right: { of: second ?? 'worktree', overrides } };
    const base = left ?? worktreeSide;
    return { left: base, right: { of: second ?? base.of, overrides } };
};
const readOverrides = (words) => {
    const read = words.map(_fleet_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .readOverride */ .$J);
    const mistakes = read.filter((each) => typeof each === 'string');
    if (mistakes.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(mistakes.join('\n'));
    const overrides = read.filter((each) => typeof each !== 'string');
    const twice = overrides.find(({ key }, i) => overrides.findIndex((other) => other.key === key) !== i);
    if (twice !== undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${twice.key} is overridden twice: write it once`);
    return overrides;
};
/** Reads, checks and renders one side; what is wrong with it is in its findings. */
const resolveSide = async ({ of, overrides }, fleet, git) => (0,_render_side_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSide */ .aR)(await (await git.tree(of)).list(fleet), fleet, overrides);


/***/ }),

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

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/src/actions/sides.js
var sides = __webpack_require__(9553);
// EXTERNAL MODULE: ./build/src/actions/version.js
var version = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/src/compare/compare.js + 7 modules
var compare = __webpack_require__(5382);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/fleet/versions.js
var fleet_versions = __webpack_require__(5381);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(9247);
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
var json = __webpack_require__(6722);
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
var machine_config = __webpack_require__(9121);
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

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/report/write-plan.js + 5 modules
var write_plan = __webpack_require__(6054);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/rendered-side.js
var rendered_side = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/src/cli/diff.js









/** Two sides; with overrides such as `talos=v1.14.0`, also what the versions themselves say about the way. */
const diff = async (words, { fleet, format }, { git, print }) => {
    const wanted = (0,command/* oneOfFormats */.mX)(format, ['text', 'json', 'markdown', 'html']);
    const { left: named, right } = (0,sides/* readSides */.hn)(words);
    const left = named ?? { of: await git.defaultBase(), overrides: [] };
    const preview = right.overrides.length > 0;
    const from = await (0,rendered_side/* renderedSide */.p)(left, fleet, git);
    // A preview that cannot be rendered has an answer: why.
    const to = preview ? await (0,sides/* resolveSide */.W8)(right, fleet, git) : await (0,rendered_side/* renderedSide */.p)(right, fleet, git);
    const changes = to.rendering && (0,compare/* compare */.U)(from.rendering, to.rendering);
    const diagnostics = preview ? previewed(from, to) : to.diagnostics;
    const serious = preview && diagnostics.some(({ severity }) => severity !== 'note');
    const exit = changes === undefined || changes.nodes.length > 0 || serious ? 1 : 0;
    if (wanted === 'json') {
        print((0,command/* json */.Pq)(changes === undefined ? (0,annotations/* diagnosticList */.oW)(diagnostics) : (0,annotations/* changeList */.Fs)(changes, diagnostics)));
        return exit;
    }
    const report = {
        fleet,
        cluster: to.fleet?.cluster.name ?? '',
        version: version.version,
        base: { sha: (await git.tree(left.of)).sha ?? left.of, ref: (0,sides/* sideText */.Rc)(left) },
        head: { sha: preview ? (0,sides/* sideText */.Rc)(right) : ((await git.tree(right.of)).sha ?? right.of) },
        how: 'worktree',
        diagnostics,
        baseBroken: false,
        changes,
        nodeCount: to.fleet?.nodes.length ?? 0,
    };
    const written = (0,write_plan/* writePlan */.p)(report);
    print({ text: written.text, markdown: written.comment, html: written.html }[wanted] ?? '');
    return exit;
};
const previewed = (from, to) => from.fleet === undefined || to.fleet === undefined
    ? to.diagnostics
    : (0,diagnostic/* sortDiagnostics */.D)([...to.diagnostics, ...upgradeFindings(from.fleet, to.fleet, to.rendering)]);


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pickNodes),
/* harmony export */   p: () => (/* binding */ renderedSide)
/* harmony export */ });
/* harmony import */ var _actions_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9553);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7709);
/* harmony import */ var _render_rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);




/** A side that must render: its errors are the message where it does not. */
const renderedSide = async (side, fleet, git) => {
    const rendered = await (0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveSide */ .W8)(side, fleet, git);
    const { rendering } = rendered;
    if (rendering !== undefined)
        return { ...rendered, rendering };
    const errors = rendered.diagnostics.filter(({ severity }) => severity === 'error');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_actions_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(side)} cannot be rendered:\n${errors.map(_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy).join('\n')}`);
};
/** The named nodes, or all. Throws UserError naming every name that the fleet does not have. */
const pickNodes = (rendering, names) => {
    const unknown = names.filter((name) => !rendering.nodes.some((node) => node.name === name));
    if (unknown.length > 0) {
        const known = rendering.nodes.map(({ name }) => name).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no node ${unknown.join(', ')} in this fleet: it has ${known} (${_render_rendering_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterNode */ .x} is what belongs to no node)`);
    }
    return names.length === 0 ? rendering.nodes : rendering.nodes.filter(({ name }) => names.includes(name));
};


/***/ })

};
