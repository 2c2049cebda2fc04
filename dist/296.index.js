export const id = 296;
export const ids = [296];
export const modules = {

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   mX: () => (/* binding */ oneOfFormats)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77709);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/** The files of one side: a revision, or `worktree`. */
const sideFiles = async (side, fleet, git) => (await git.tree(side)).list(fleet);
const oneOfFormats = (format, allowed) => {
    if (allowed.includes(format))
        return format;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`this command prints no ${format}: write --format with one of ${allowed.join(', ')}`);
};
const json = (value) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(JSON.stringify(value, undefined, 2))}\n`;


/***/ }),

/***/ 99296:
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

// EXTERNAL MODULE: ./build/src/subjects/table.js + 236 modules
var table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(69247);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(26722);
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
var diagnostic = __webpack_require__(35487);
// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/render/side.js + 21 modules
var side = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(82691);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
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
var outgoing = __webpack_require__(91144);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
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
        const passed = (0,outgoing/* outgoing */.by)(text);
        print(passed.ok ? passed.text : (0,outgoing/* withheld */.uN)('the report', passed.findings));
    }
    return report.stops.length > 0 ? 1 : 0;
};


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   PC: () => (/* binding */ renderingList),
/* harmony export */   oW: () => (/* binding */ diagnosticList),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87615);


/** `file:line:column: severity rule: message`, as compilers and editors know it. */
const formatDiagnostic = ({ severity, rule, file, line, column, message }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .revealInvisible */ .hR)(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`).replaceAll('\n', () => ' ');
const list = (kind, fields) => ({ apiVersion: 'plumbline/v1', kind, ...fields });
/** For machines: schema/diagnostic-list.schema.json. */
const diagnosticList = (items) => list('DiagnosticList', { items });
/** For machines: schema/change-list.schema.json. `diagnostics` are of the right side. */
const changeList = (changes, diagnostics = []) => {
    const { nodes, unchanged, os, digest, impact } = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactChanges */ .Tf)(changes);
    return list('ChangeList', {
        os,
        digest,
        impact,
        unchanged,
        items: nodes.map(({ documents, ...node }) => ({
            ...node,
            documents: documents.map(({ path, plane }) => ({ path, plane })),
        })),
        diagnostics,
    });
};
/** For machines: schema/rendering-list.schema.json. */
const renderingList = ({ os, kubernetes, digest, nodes }) => list('RenderingList', {
    os,
    kubernetes,
    digest,
    items: nodes.map((node) => ({ ...node, documents: node.documents.map(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDocument */ .rR) })),
});


/***/ }),

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   PD: () => (/* binding */ textDiff),
/* harmony export */   Qp: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85725);
/* harmony import */ var _render_print_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68179);


const textOf = (document) => document === undefined ? '' : (0,_render_print_document_js__WEBPACK_IMPORTED_MODULE_0__/* .printDocument */ .d)(document);
/** Unified diff of one document, without file headers; '' where the text is the same and only its meaning moved. */
const diffText = ({ from, to }, context = 3) => textDiff(textOf(from), textOf(to), context);
/** Unified diff of two texts, without file headers; '' where they are equal. */
const textDiff = (from, to, context = 3) => hunksOf(from, to, context)
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
])
    .join('\n');
const hunksOf = (from, to, context) => (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)('', '', from, to, '', '', { context }).hunks;
const sideBySide = ({ from, to }) => hunksOf(textOf(from), textOf(to), 3).map(({ oldStart, newStart, lines }) => {
    const rows = [];
    let left = oldStart;
    let right = newStart;
    let removed = [];
    let added = [];
    const flush = () => {
        for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
            rows.push({ left: removed[i], right: added[i] });
        removed = [];
        added = [];
    };
    for (const line of lines) {
        const text = line.slice(1);
        if (line.startsWith('-'))
            removed.push({ number: left++, text, changed: true });
        else if (line.startsWith('+'))
            added.push({ number: right++, text, changed: true });
        else if (line.startsWith(' ')) {
            flush();
            rows.push({
                left: { number: left++, text, changed: false },
                right: { number: right++, text, changed: false },
            });
        }
    }
    flush();
    return rows;
});


/***/ }),

/***/ 82691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vK: () => (/* binding */ changeLine),
  NS: () => (/* binding */ diagnosticLines),
  qr: () => (/* binding */ footer),
  BQ: () => (/* binding */ nodeDetails),
  fO: () => (/* binding */ nodeTable),
  AR: () => (/* binding */ warnings)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/consent-words.js


/** What the nodes that need consent do, and whether apply may do it. Equal words of several nodes are one line. Markdown. */
const consentWarnings = ({ changes, consented }) => {
    const lines = [];
    for (const node of changes?.nodes ?? [])
        for (const impact of node.consents) {
            const until = consented.find((each) => each.node === node.node && each.impact === impact)?.until;
            const { title, next } = verdict(impact, until);
            const rest = `${doing(node, impact)} ${next}`;
            const same = lines.find((line) => line.title === title && line.rest === rest);
            if (same === undefined)
                lines.push({ title, rest, nodes: [node.node] });
            else
                same.nodes.push(node.node);
        }
    return lines.map(({ title, rest, nodes }) => `**${title}** on ${nodes.map(report_escape/* codeSpan */.SS).join(', ')}: ${rest}`);
};
const verdict = (impact, until) => until === undefined
    ? { title: 'Needs consent', next: `Apply waits for \`maintenance.allow\` with \`impact: ${impact}\`.` }
    : { title: 'Consented', next: `\`maintenance.allow\` says so until ${(0,report_escape/* codeSpan */.SS)(until)}.` };
const doing = ({ impact, undo }, consent) => {
    if (consent !== 'control-plane-outage')
        return undo
            ? `pods are moved away first (${wording/* impactWords */.cH[impact]}).`
            : `a node cannot take this back by itself (${wording/* impactWords */.cH[impact]}).`;
    return impact === 'control-plane-restart'
        ? 'no other control plane stands in. The API is away for 30 to 45 seconds; pods keep running.'
        : 'no other control plane stands in. The API is away until it is back; pods on other nodes keep running.';
};

// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(38073);
;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** The parts of a report in Markdown. Each is whole: nothing is ever cut in the middle of one. */
const nodeTable = (nodes) => {
    const rows = nodes.map((node) => {
        const size = node.kind === 'change' ? String(node.changes.length) : node.kind === 'add' ? 'new' : 'removed';
        const impact = node.firstBootOnly ? 'new nodes only' : wording/* impactWords */.cH[node.impact];
        const consent = node.consents.length > 0 ? ' (needs consent)' : '';
        return `| ${(0,report_escape/* codeSpan */.SS)((0,wording/* nodeTitle */.TH)(node))} | ${size} | ${impact}${consent} | ${(0,wording/* undoWord */.Lg)(node)} |`;
    });
    return ['| node | changes | worst impact | undo? |', '|:--|--:|:--|:--|', ...rows].join('\n');
};
/** What a person must have read before approving, in words. */
const warnings = (report) => {
    const { changes } = report;
    if (changes === undefined)
        return [];
    const firstBoot = changes.nodes.filter(({ firstBootOnly }) => firstBootOnly);
    const arriving = changes.nodes.filter(({ kind }) => kind !== 'change');
    return [
        ...(report.baseBroken
            ? [
                'The base branch itself cannot be rendered, so **everything below shows as new**. Read the whole diff.',
            ]
            : []),
        ...((0,wording/* osChanged */.FW)(changes)
            ? [
                'The operating system changes. A Talos node cannot join a kubeadm cluster, nor the other way round: this describes **another cluster**, built beside or instead of this one.',
            ]
            : []),
        ...consentWarnings(report),
        ...(report.otherVersion === undefined
            ? []
            : [
                `**Another version**: plumbline ${(0,report_escape/* codeSpan */.SS)(report.otherVersion)} applied the base, and ${(0,report_escape/* codeSpan */.SS)(report.version)} renders it otherwise. What differs by that alone is not shown here; apply lists it and waits for \`maintenance.allow\` with \`impact: release, version: ${report.version}\`.`,
            ]),
        ...(firstBoot.length > 0
            ? [
                `**First boot only**: what changes on ${names(firstBoot)} reaches new nodes; running ones keep what they have.`,
            ]
            : []),
        ...arriving.map((node) => `${(0,report_escape/* codeSpan */.SS)(node.node)}: ${wording/* kindWords */.Gk[node.kind]}.`),
    ];
};
const names = (nodes) => nodes.map(({ node }) => (0,report_escape/* codeSpan */.SS)(node)).join(', ');
/** `old → new` on one line, for one change and all nodes that have it. */
const changeLine = (change, allNodes) => {
    const { documents, field, impact, undo, why, nodes } = change;
    const where = nodes.length === allNodes && allNodes > 1
        ? `all ${allNodes} nodes`
        : nodes.length > 6
            ? `${nodes.length} nodes`
            : nodes.map(report_escape/* codeSpan */.SS).join(', ');
    const more = documents.length > 1 ? ` and ${(0,wording/* count */.U9)(documents.length - 1, 'other place')}` : '';
    return `- ${(0,report_escape/* codeSpan */.SS)(field)}: ${arrow(change)} on ${where}\n  <sub>${(0,report_escape/* codeSpan */.SS)(documents[0] ?? '')}${more} · ${wording/* impactWords */.cH[impact]}${undo ? '' : ' · **no undo**'} · ${(0,report_escape/* escapeText */.X1)(why)}</sub>`;
};
const arrow = ({ kind, from, to }) => kind === 'add'
    ? `**added** ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(to))}`
    : kind === 'remove'
        ? `**removed** ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(from))}`
        : `${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(from))} → ${(0,report_escape/* codeSpan */.SS)((0,wording/* shortValue */.wm)(to))}`;
/** One collapsed part per set of nodes that differ alike. */
const nodeDetails = ({ nodes, documents }, context) => {
    const shown = nodes.slice(0, 8).map((node) => codeSpanInHtml((0,wording/* nodeTitle */.TH)(node)));
    const rest = nodes.length > 8 ? ` and ${nodes.length - 8} more` : '';
    const parts = documents.map((document) => {
        const text = (0,diff_text/* diffText */.NI)(document, context);
        const plane = document.plane === 'first-boot'
            ? ' (first boot only)'
            : document.plane === 'disk'
                ? ''
                : ` (${document.plane})`;
        const gone = document.to === undefined || document.to.body === 'absent'
            ? ' — removed'
            : document.from === undefined || document.from.body === 'absent'
                ? ' — new'
                : '';
        return `${(0,report_escape/* codeSpan */.SS)(document.path)}${plane}${gone}\n\n${text === '' ? '_Same text; what it means moved._' : (0,report_escape/* fence */.EU)(text, 'diff')}`;
    });
    return `<details><summary>${shown.join(', ')}${rest}: ${(0,wording/* count */.U9)(documents.length, 'document')}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
};
/** A summary is HTML: code spans are not read there. */
const codeSpanInHtml = (text) => `<code>${(0,report_escape/* escapeText */.X1)(text).replaceAll(/\\(.)/g, (_, character) => `&#${character.charCodeAt(0)};`)}</code>`;
const diagnosticLines = (diagnostics) => diagnostics.map(({ severity, rule, file, line, column, message }) => `- **${severity}** ${(0,report_escape/* codeSpan */.SS)(`${file}:${line}:${column}`)} ${(0,report_escape/* codeSpan */.SS)(rule)}: ${(0,report_escape/* escapeText */.X1)(message)}`);
const footer = (report) => {
    const { base, changes, head, how, cluster, version } = report;
    const merge = {
        'merge-ref': "the forge's merge commit",
        'merged-in-git': 'merged in git',
        'merge-group': 'merge group',
        worktree: 'work tree',
    }[how];
    const digest = changes === undefined
        ? ''
        : ` · root digest ${(0,report_escape/* codeSpan */.SS)(markdown_short(changes.digest.from))} → ${(0,report_escape/* codeSpan */.SS)(markdown_short(changes.digest.to))}`;
    return `<sub>cluster ${(0,report_escape/* codeSpan */.SS)(cluster === '' ? '(unnamed)' : cluster)} · base ${(0,report_escape/* codeSpan */.SS)(base.sha)}${base.ref === '' ? '' : ` (${(0,report_escape/* codeSpan */.SS)(base.ref)})`} · head ${(0,report_escape/* codeSpan */.SS)(head.sha)} · ${merge}${digest} · plumbline ${(0,report_escape/* codeSpan */.SS)(version)}</sub>`;
};
const markdown_short = (digest) => digest?.slice(0, 16) ?? 'none';


/***/ }),

/***/ 87615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Tf: () => (/* binding */ redactChanges),
/* harmony export */   rR: () => (/* binding */ redactDocument)
/* harmony export */ });
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26722);

const hidden = '(hidden)';
const secretName = /(?:^|[^a-z])(?:password|passwd|passphrase|psk|token|secret|(?:private|api|client|auth|access|pre[-_]?shared|certificate)[-_]?key|credential|auth|identitytoken)$/i;
const reference = /\$\{secret:[^}]+\}/;
/** Switches such as `--anonymous-auth=false`: whoever reviews must see them. */
const harmless = /^["']?(?:true|false|yes|no)["']?$/i;
/** Whether a value under this name must not be read out when it stands literally. */
const isSecretName = (name) => secretName.test(name.replaceAll(/([a-z])([A-Z])/g, (_, a, b) => `${a}-${b}`));
const hideText = (text) => text.replaceAll(/-----BEGIN ([A-Z0-9 ]*(?:PRIVATE KEY|SECRET)[A-Z0-9 ]*)-----[\s\S]*?(?:-----END \1-----|$)/g, () => hidden);
const isSecret = (name, value) => isSecretName(name) && value !== '' && !reference.test(value) && !harmless.test(value);
/** The same value without what nobody may read: literal secrets by name, private keys by form. References stay. */
const redact = (value, name = '') => {
    if (typeof value === 'number')
        return isSecretName(name) ? hidden : value;
    if (typeof value === 'string') {
        if (isSecret(name, value))
            return hidden;
        // A file inside of a document, such as those that user-data writes, or one word of a command line.
        return value.includes('\n') ? redactLines(value) : redactLine(hideText(value), wordStart);
    }
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => redact(item, name));
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactItem(value, key, item)]));
    return value;
};
/** Some objects say elsewhere what their value is: `{name: PASSWORD, value}`, a Secret's data, a file in base64. */
const redactItem = (object, key, item) => {
    const { name, kind, encoding } = object;
    if (key === 'value' && typeof name === 'string')
        return redact(item, name);
    if (kind === 'Secret' && /^(?:data|stringData)$/.test(key) && (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
        return Object.fromEntries(Object.entries(item).map(([each, text]) => [
            each,
            typeof text === 'string' && reference.test(text) ? text : hidden,
        ]));
    if (key === 'content' && encoding === 'b64' && typeof item === 'string') {
        const text = atob(item);
        return redactLines(text) === text ? item : hidden;
    }
    return redact(item, structural.has(key) && ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(item)) ? '' : key);
};
/** Names that sound secret and hold whole structures. */
const structural = new Set(['auth', 'secrets']);
/** `password = x`, `token: x`, `export TOKEN=x`: all that follows is the value. */
const lineStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*[:=]\s*)(\S.*?)(\n?)$/;
/** In a single value a colon without a space is an image's tag or a taint. */
const wordStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*(?:=\s*|:\s+))(\S.*?)(\n?)$/;
/** Anywhere in a line: `Environment="TOKEN=x"`, `--token=x`, `{"auth":"x"}`. */
const inside = /(?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]+)(=|["']\s*:\s*|:\s+)(?=("(?:[^"\\]|\\.)*"|'[^']*'|(?:\$\{[^}]*\}|[^\s"',;&})\]])+))/g;
const redactLine = (line, start) => {
    const [, before = '', key = '', between = '', value = '', end = ''] = start.exec(line) ?? [];
    if (isSecret(key, value) && !/^[[{|>]/.test(value))
        return `${before}${key}${between}${hidden}${end}`;
    let shown = '';
    let from = 0;
    for (const { 0: whole, 1: name = '', 3: found = '', index } of line.matchAll(inside)) {
        if (index < from || !isSecret(name, found) || /^[[{|>(]/.test(found))
            continue;
        shown += line.slice(from, index) + whole + hidden;
        from = index + whole.length + found.length;
    }
    return shown + line.slice(from);
};
const redactLines = (text) => hideText(text)
    .split(/^(?=---)/m)
    .map((part) => (isSecretManifest.test(part) ? hideData(part) : part))
    .flatMap((part) => part.split(/(?<=\n)/))
    .map((line) => redactLine(line, lineStart))
    .join('');
const isSecretManifest = /^[ \t]*["']?kind["']?:[ \t]*["']?Secret["']?[ \t]*,?$/m;
/** What stands below `data` and `stringData` of a Secret, whatever its keys are called. */
const hideData = (manifest) => {
    let start = -1;
    return manifest
        .split('\n')
        .map((line) => {
        const indent = line.search(/\S/);
        if (indent < 0)
            return line;
        const [, key = '', value = ''] = /^(\s*[^\s:]+:\s*)(.*)$/.exec(line) ?? [];
        if (start >= 0 && indent > start)
            return reference.test(line) ? line : `${key === '' ? ' '.repeat(indent) : key}${hidden}`;
        start = /^\s*["']?(?:data|stringData)["']?:/.test(line) ? indent : -1;
        return start < 0 || value === '' || reference.test(value) ? line : key + hidden;
    })
        .join('\n');
};
const redactDocument = (document) => {
    const { body } = document;
    if (body === 'absent')
        return document;
    return 'text' in body
        ? { ...document, body: { text: redactLines(body.text) } }
        : { ...document, body: { yaml: body.yaml.map((value) => redact(value)) } };
};
/** Both sides of everything, before anything is rendered: an old value is as secret as a new one. */
const redactChanges = (changes) => ({
    ...changes,
    nodes: changes.nodes.map((node) => ({
        ...node,
        changes: node.changes.map(redactChange),
        documents: node.documents.map(redactSides),
    })),
});
const redactChange = (change) => {
    const name = /([A-Za-z0-9_-]+)(?:"?\])?$/.exec(change.field)?.[1] ?? '';
    return {
        ...change,
        ...(change.from !== undefined && { from: redact(change.from, name) }),
        ...(change.to !== undefined && { to: redact(change.to, name) }),
    };
};
const redactSides = (document) => ({
    ...document,
    from: document.from && redactDocument(document.from),
    to: document.to && redactDocument(document.to),
});


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ osChanged),
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   Lg: () => (/* binding */ undoWord),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   TH: () => (/* binding */ nodeTitle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cH: () => (/* binding */ impactWords),
/* harmony export */   wm: () => (/* binding */ shortValue)
/* harmony export */ });
/* harmony import */ var _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38325);

const impactWords = {
    none: 'none',
    live: 'live',
    'service-restart': 'service restart',
    network: 'network',
    'control-plane-restart': 'control-plane restart',
    'drain-reboot': 'drain + reboot',
    upgrade: 'upgrade',
    rebuild: 'rebuild',
};
const count = (n, noun, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;
const nodeTitle = ({ node, role }) => role === 'cluster' ? 'cluster (kubeadm and API objects)' : node;
/** One value on one line, short enough for a table. Full values stand in the diff. */
const shortValue = (value) => {
    if (value === undefined)
        return '(none)';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const shown = text === '' ? '""' : /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text;
    const characters = [...shown];
    if (characters.length <= 80)
        return shown;
    // The end too: of two images it is the version there that differs.
    return `${characters.slice(0, 46).join('')}…${characters.slice(-33).join('')}`;
};
const isWorse = (impact, than) => _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(impact) >= _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(than);
/** What may never be cut from a report. */
const isGrave = (change) => !change.undo || isWorse(change.impact, 'drain-reboot');
const bySeverity = (a, b) => _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(b.impact) - _subjects_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.indexOf(a.impact) || Number(a.undo) - Number(b.undo);
/** The one line that a tired reader must take in. Plain text. */
const verdictLine = (report) => {
    const { changes, diagnostics } = report;
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (changes === undefined)
        return `cannot be rendered: ${count(errors, 'error')}`;
    if (osChanged(changes))
        return `another system: ${changes.os.from ?? ''} to ${changes.os.to ?? ''} describes a new cluster, nothing of it can be applied to running nodes`;
    if (changes.nodes.length === 0)
        return 'nothing changes on any node';
    const real = changes.nodes.filter(({ role }) => role !== 'cluster');
    const what = real.length === 0
        ? 'cluster-wide objects change'
        : `${count(real.length, 'node')} ${real.length === 1 ? 'changes' : 'change'}`;
    if (changes.nodes.every(({ firstBootOnly }) => firstBootOnly))
        return `${what}, for new nodes only: running nodes stay as they are`;
    const consent = changes.nodes.filter(({ consents }) => consents.length > 0).length;
    return `${what}, worst impact: ${impactWords[changes.impact]}${consent > 0 ? `, ${count(consent, 'node')} ${consent === 1 ? 'needs' : 'need'} consent` : ''}`;
};
const osChanged = ({ os }) => os.from !== undefined && os.from !== os.to;
/** Whether the node can take the changes back by itself. */
const undoWord = ({ kind, undo, firstBootOnly }) => kind !== 'change' || firstBootOnly ? '–' : undo ? 'yes' : '**no**';
const kindWords = {
    add: 'new node: applied when it is built or adopted',
    remove: 'removed: plumbline stops managing it, nothing on it is wiped',
    change: '',
};


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ worseOf),
/* harmony export */   u: () => (/* binding */ impacts)
/* harmony export */ });
/** The worst thing that applying a change does, mildest first. */
const impacts = [
    'none',
    'live',
    'service-restart',
    'network',
    'control-plane-restart',
    'drain-reboot',
    'upgrade',
    'rebuild',
];
const worseOf = (a, b) => (impacts.indexOf(a) >= impacts.indexOf(b) ? a : b);


/***/ })

};
