export const id = 650;
export const ids = [650];
export const modules = {

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
const hasErrors = (diagnostics) => diagnostics.some((diagnostic) => diagnostic.severity === 'error');
/** By file, then place, then rule, so that the same tree always reads the same. */
const sortDiagnostics = (diagnostics) => diagnostics.toSorted((a, b) => compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message));
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);

/**
 * Which layer a setting comes from: the last that says it. `overridden` are the layers below that said it too, last
 * first. Undefined where no layer says it. Looked up only when asked for.
 */
const provenance = (node, path) => {
    const saying = node.layers
        .filter(({ settings }) => says(settings, path))
        .map((layer) => ({
        layer: layer.name,
        file: layer.file.path,
        position: layer.file.positionOf([...layer.at, ...path]),
    }))
        .toReversed();
    const [first, ...overridden] = saying;
    return first === undefined ? undefined : { ...first, overridden };
};
const says = (settings, path) => {
    let value = settings;
    for (const key of path) {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value[Number(key)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value[key] : undefined;
        if (value === undefined)
            return false;
    }
    return true;
};


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   kU: () => (/* binding */ fromPointer)
/* harmony export */ });
/* unused harmony export toPointer */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** One reference token, escaped as RFC 6901 §3 says. */
const pointerToken = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const toPointer = (path) => path.map((key) => `/${pointerToken(key)}`).join('');
const fromPointer = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   uA: () => (/* binding */ startsWithField)
/* harmony export */ });
/**
 * The subject that answers for a field of a document: the claim with the longest field wins. With field '' the
 * owner of the whole document.
 */
const claimOf = (document, field, subjects) => {
    let best;
    for (const subject of subjects) {
        for (const claim of subject.claims) {
            if (!matchesPath(claim.document, document))
                continue;
            if (claim.field !== undefined && !startsWithField(field, claim.field))
                continue;
            if (best === undefined || (claim.field?.length ?? -1) > (best.claim.field?.length ?? -1))
                best = { subject, claim };
        }
    }
    return best;
};
/** `*` stands for any run of characters, also none. */
const matchesPath = (pattern, path) => {
    const [start = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return path === pattern;
    if (!path.startsWith(start))
        return false;
    const end = rest.pop() ?? '';
    let at = start.length;
    for (const part of rest) {
        const found = path.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return path.length - end.length >= at && path.endsWith(end);
};
/** Whether `field` is `start` or lies below it. */
const startsWithField = (field, start) => field.startsWith(start) && (field.length === start.length || '.['.includes(field.charAt(start.length)));


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   vE: () => (/* binding */ documentHasher)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(183);




/** RFC 8785. */
const canonicalJson = (value) => (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value) ?? 'null';
/** Lower-case hex. */
const hashText = (text) => (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8ToBytes */ .AI)(text)));
/**
 * A hasher for one rendering. Equal documents of several nodes are put into canonical form once, which is what makes
 * a thousand nodes affordable.
 */
const documentHasher = (subjects) => {
    const texts = new Map();
    const canonicalDocument = (document) => {
        const { body, path } = document;
        if (body === 'absent')
            return describe(document);
        if ('text' in body)
            return remember(texts, `${path}\n${document.file?.mode ?? ''}\n${body.text}`, () => describe(document));
        return describe(document);
    };
    const describe = (document) => {
        const { path, plane, file, secrets } = document;
        return canonicalJson({ path, plane, file: file ?? null, secrets, body: (0,_structure_js__WEBPACK_IMPORTED_MODULE_3__/* .structureOf */ .p)(document, subjects) });
    };
    const remember = (cache, key, make) => {
        const known = cache.get(key);
        if (known !== undefined)
            return known;
        const made = make();
        cache.set(key, made);
        return made;
    };
    /** Over every document but those of the first boot. */
    return (documents) => {
        const lasting = documents.filter(({ plane }) => plane !== 'first-boot');
        return hashText(`[${lasting.map(canonicalDocument).join(',')}]`);
    };
};


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ documentKey),
  q: () => (/* binding */ talosDocuments)
});

// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var machine_config = __webpack_require__(9121);
// EXTERNAL MODULE: ./build/src/subjects/secrets.js
var secrets = __webpack_require__(7198);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
;// CONCATENATED MODULE: ./build/src/render/merge.js

/** Maps merge, everything else is replaced. Neither side is changed. */
const mergeDeep = (base, over) => {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = (0,json/* isObject */.Gv)(below) && (0,json/* isObject */.Gv)(value) ? mergeDeep(below, value) : value;
    }
    return merged;
};

;// CONCATENATED MODULE: ./build/src/render/machine-config.js



/** A Talos node's documents: the subjects' parts as one machine config, and what lies beside it. */
const talosDocuments = (node, cluster, subjects) => {
    const parts = subjects.map((subject) => subject.talos(node, cluster));
    const body = { yaml: mergeParts(parts) };
    const config = {
        path: machine_config/* machineConfigPath */.z,
        plane: 'disk',
        body,
        secrets: (0,secrets/* collectSecrets */.q)(body, cluster),
    };
    return [config, ...parts.flatMap((part) => part.beside ?? [])];
};
/** v1alpha1 first, then the documents in order of kind and name, as Talos' own generator writes them. */
const mergeParts = (parts) => {
    const v1alpha1 = parts.reduce((merged, part) => mergeDeep(merged, part.v1alpha1 ?? {}), {});
    const documents = new Map();
    for (const document of parts.flatMap((part) => part.documents ?? [])) {
        const key = documentKey(document);
        documents.set(key, mergeDeep(documents.get(key) ?? {}, document));
    }
    const inOrder = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
    return [v1alpha1, ...inOrder];
};
/** `v1alpha1` for the classic document, else `Kind` or `Kind/name`. */
const documentKey = (document) => {
    const { kind, name } = document;
    if (typeof kind !== 'string')
        return 'v1alpha1';
    return typeof name === 'string' ? `${kind}/${name}` : kind;
};


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _subjects_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _machine_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1539);
/* harmony import */ var _rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);




/** What every node of a fleet should have. Deterministic: equal fleets give equal bytes. */
const render = (fleet, subjects = _subjects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .y) => {
    const { cluster } = fleet;
    const digestOf = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .documentHasher */ .vE)(subjects);
    const finish = (name, role, documents) => {
        const inOrder = documents.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        return { name, role, documents: inOrder, digest: digestOf(inOrder) };
    };
    const documentsOf = (node) => cluster.os === 'talos'
        ? (0,_machine_config_js__WEBPACK_IMPORTED_MODULE_2__/* .talosDocuments */ .q)(node, cluster, subjects)
        : subjects.flatMap((subject) => subject.ubuntu(node, cluster));
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    const shared = subjects.flatMap((subject) => subject.cluster?.(fleet) ?? []);
    const nodes = [
        finish(_rendering_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterNode */ .x, 'cluster', shared),
        ...active.map((node) => finish(node.name, node.role, documentsOf(node))),
    ];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(nodes.map((node) => ({ node: node.name, digest: node.digest }))));
    return { os: cluster.os, kubernetes: cluster.kubernetes, nodes, digest };
};


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ clusterNode)
/* harmony export */ });
/** What belongs to no node: kubeadm's ConfigMaps, in-cluster manifests. No node may have this name. */
const clusterNode = 'cluster';


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E5: () => (/* binding */ checkSide),
  aR: () => (/* binding */ renderSide)
});

// UNUSED EXPORTS: renderedSettings

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/fleet/explain.js
var explain = __webpack_require__(8101);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
;// CONCATENATED MODULE: ./build/src/fleet/findings.js


const hostPart = (address) => address.split('/')[0] ?? address;
const dig = (value, path) => path.reduce((below, key) => ((0,json/* isList */.Lv)(below) ? below[Number(key)] : (0,json/* isObject */.Gv)(below) ? below[key] : undefined), value);
/** A scalar of the node's own file or settings, with its path. */
const at = (node, path) => {
    const value = dig(node.settings, path) ?? dig(node.file.value, ['spec', ...path]);
    return typeof value === 'string' || typeof value === 'number' ? [[String(value), path]] : [];
};
const addressesOf = (node) => {
    const list = dig(node.settings, ['network', 'addresses']);
    return (0,json/* isList */.Lv)(list)
        ? list.map((text, i) => ({ text: String(text), path: ['network', 'addresses', String(i)] }))
        : [];
};
const list = (value) => ((0,json/* isList */.Lv)(value) ? value.map(String) : []);
const finding = (node, path, severity, rule, message) => {
    const from = (0,explain/* provenance */.a)(node, path);
    const position = from?.position ?? node.file.positionOf(['spec', ...path]);
    return { severity, rule, file: from?.file ?? node.file.path, ...position, message };
};
const inCluster = (fleet, path, severity, rule, message) => {
    const { file } = fleet.cluster;
    return { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message };
};
/** A layer shared by many nodes is wrong once. */
const once = (diagnostics) => [
    ...new Map(diagnostics.map((diagnostic) => [
        `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}`,
        diagnostic,
    ])).values(),
];

;// CONCATENATED MODULE: ./build/src/fleet/check-addresses.js


/** Nameservers, prefix lengths, mirrors and pools against the nodes' own addresses. */
const checkAddresses = (fleet) => [
    ...checkNameservers(fleet),
    ...checkPrefixes(fleet),
    ...checkMirrors(fleet),
    ...checkPools(fleet),
];
const checkNameservers = (fleet) => {
    const owners = new Map(fleet.nodes.flatMap((node) => addressesOf(node).map(({ text }) => [hostPart(text), node.name])));
    return once(fleet.nodes.flatMap((node) => {
        const servers = dig(node.settings, ['network', 'nameservers']);
        return ((0,json/* isList */.Lv)(servers) ? servers : []).flatMap((server, i) => {
            const owner = owners.get(String(server));
            return owner === undefined
                ? []
                : [
                    finding(node, ['network', 'nameservers', String(i)], 'error', 'C1', `nameserver ${String(server)} is ${owner}'s own address: name the DNS service`),
                ];
        });
    }));
};
const checkPrefixes = (fleet) => {
    const all = fleet.nodes.flatMap((node) => addressesOf(node)
        .filter(({ text }) => !text.includes(':'))
        .map((address) => ({ node, ...address })));
    const lengths = new Map();
    for (const { text } of all)
        lengths.set(text.split('/')[1] ?? '', (lengths.get(text.split('/')[1] ?? '') ?? 0) + 1);
    const [common] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const nets = new Set(all.filter(({ text }) => text.split('/')[1] === common).map(({ text }) => firstOctets(text)));
    return all.flatMap(({ node, text, path }) => {
        const length = text.split('/')[1];
        if (length === common || !nets.has(firstOctets(text)))
            return [];
        return [
            finding(node, path, 'error', 'C2', `prefix length /${length ?? ''} where the other nodes of this network have /${common ?? ''}: make them equal`),
        ];
    });
};
const firstOctets = (address) => address.split('.').slice(0, 3).join('.');
const checkMirrors = (fleet) => {
    const listed = dig(fleet.cluster.spec, ['networking', 'retiredAddresses']);
    const retired = new Set([
        ...((0,json/* isList */.Lv)(listed) ? listed.map(String) : []),
        ...fleet.nodes.flatMap((node) => list(dig(node.file.value, ['spec', 'retiredAddresses']))),
    ]);
    return once(fleet.nodes.flatMap((node) => {
        const own = new Set(addressesOf(node).map(({ text }) => hostPart(text)));
        const mirrors = dig(node.settings, ['registries', 'mirrors']);
        return Object.entries((0,json/* isObject */.Gv)(mirrors) ? mirrors : {}).flatMap(([name, mirror]) => {
            const endpoints = dig(mirror, ['endpoints']);
            return ((0,json/* isList */.Lv)(endpoints) ? endpoints : []).flatMap((endpoint, i) => {
                const host = /^https?:\/\/([^/:]+)/.exec(String(dig(endpoint, ['url'])))?.[1] ?? '';
                const path = ['registries', 'mirrors', name, 'endpoints', String(i), 'url'];
                if (retired.has(host))
                    return [
                        finding(node, path, 'error', 'C44', `the mirror of ${name} points at ${host}, which is retired: point it elsewhere`),
                    ];
                return own.has(host)
                    ? [
                        finding(node, path, 'warning', 'mirror-on-itself', `the mirror of ${name} is ${node.name} itself: it cannot pull while it starts`),
                    ]
                    : [];
            });
        });
    }));
};
const toNumber = (address) => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const checkPools = (fleet) => list(dig(fleet.cluster.spec, ['networking', 'loadBalancerPools'])).flatMap((pool, i) => {
    const [from = '', to = ''] = pool.split('-');
    const path = ['networking', 'loadBalancerPools', String(i)];
    if (toNumber(from) > toNumber(to))
        return [inCluster(fleet, path, 'error', 'range', `${pool} ends before it starts: swap the ends`)];
    const inside = fleet.nodes
        .flatMap((node) => addressesOf(node).map(({ text }) => ({ node, address: hostPart(text) })))
        .filter(({ address }) => !address.includes(':') && toNumber(address) >= toNumber(from) && toNumber(address) <= toNumber(to));
    return inside.length === 0
        ? []
        : [
            inCluster(fleet, path, 'error', 'C46', `the pool ${pool} holds ${inside.map(({ node, address }) => `${address} of ${node.name}`).join(', ')}: take nodes out of it`),
        ];
});

;// CONCATENATED MODULE: ./build/src/fleet/cross-check.js


/** What only several nodes together, or the cluster and its nodes, can get wrong. */
const crossCheck = (fleet) => [
    ...duplicates(fleet, 'duplicate-address', 'address', (node) => addressesOf(node).map(({ text, path }) => [hostPart(text), path])),
    ...duplicates(fleet, 'duplicate-mac', 'MAC address', (node) => [
        ...at(node, ['identity', 'mac']),
        ...at(node, ['network', 'mac']),
    ]),
    ...duplicates(fleet, 'duplicate-uuid', 'UUID', (node) => at(node, ['identity', 'uuid'])),
    ...duplicates(fleet, 'duplicate-vm', 'VMID', (node) => at(node, ['vm', 'id'])),
    ...checkVersions(fleet),
    ...checkAddresses(fleet),
    ...checkRoles(fleet),
];
const duplicates = (fleet, rule, what, values) => {
    const first = new Map();
    return fleet.nodes.flatMap((node) => values(node).flatMap(([value, path]) => {
        const other = first.get(value);
        if (other === undefined)
            first.set(value, node);
        return other === undefined || other === node
            ? []
            : [
                finding(node, path, 'error', rule, `${what} ${value} is ${other.name}'s: give ${node.name} its own`),
            ];
    }));
};
/** Kubernetes minors per Talos minor: siderolabs/talos pkg/machinery/compatibility. */
const supported = {
    9: [27, 32],
    10: [28, 33],
    11: [29, 34],
    12: [30, 35],
    13: [31, 36],
    14: [32, 37],
};
const checkVersions = (fleet) => {
    const { os, spec, kubernetes } = fleet.cluster;
    if (os !== 'talos')
        return [];
    const version = dig(spec, ['talos', 'version']);
    if (typeof version !== 'string')
        return [
            inCluster(fleet, [], 'error', 'no-talos', 'os is talos, so the cluster needs talos: { version: v1.13.9, contract: v1.13 }'),
        ];
    const minor = Number(version.split('.')[1]);
    const kubernetesMinor = Number(kubernetes.split('.')[1]);
    const range = supported[minor];
    const contract = dig(spec, ['talos', 'contract']);
    const contractMinor = typeof contract === 'string' ? Number(contract.split('.')[1]) : minor;
    return [
        ...(range === undefined
            ? [
                inCluster(fleet, ['talos', 'version'], 'error', 'talos-version', `Talos ${version} is not known: 1.9 to 1.14 are`),
            ]
            : []),
        ...(range !== undefined && (kubernetesMinor < range[0] || kubernetesMinor > range[1])
            ? [
                inCluster(fleet, ['kubernetes'], 'error', 'C11', `Talos 1.${minor} runs Kubernetes 1.${range[0]} to 1.${range[1]}, not ${kubernetes}: change one of them`),
            ]
            : []),
        ...(contractMinor > minor
            ? [
                inCluster(fleet, ['talos', 'contract'], 'error', 'talos-contract', `contract v1.${contractMinor} is newer than Talos ${version}: it must not be`),
            ]
            : []),
    ];
};
const checkRoles = (fleet) => {
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    const controlPlanes = active.filter(({ role }) => role === 'control-plane').length;
    if (controlPlanes === 0)
        return [
            inCluster(fleet, [], 'warning', 'no-control-plane', 'no active node is a control plane: cluster-wide settings reach nobody'),
        ];
    return controlPlanes % 2 === 0
        ? [
            inCluster(fleet, [], 'warning', 'even-control-planes', `${controlPlanes} control planes tolerate no more failures than ${controlPlanes - 1}: use an odd number`),
        ]
        : [];
};

;// CONCATENATED MODULE: ./build/src/fleet/did-you-mean.js
/** The candidate nearest to what was written, if it is near enough to have been meant. */
const didYouMean = (written, candidates) => {
    const limit = Math.max(1, Math.floor(written.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - written.length) > limit)
            continue;
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
};
/** Insertions, deletions, replacements and swaps of neighbours. */
const editDistance = (a, b) => {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
};

;// CONCATENATED MODULE: ./build/src/fleet/known-keys.generated.js
/** Keys by place, separated by spaces. Generated from the schemas. */
const knownKeys = {
    "cluster": "os kubernetes endpoint talos networking apiServer controllerManager scheduler etcd manifests secrets maintenance trust adopt managedElsewhere defaults roles",
    "cluster.talos": "version contract installer",
    "cluster.networking": "podSubnets serviceSubnets dnsDomain cni loadBalancerPools retiredAddresses",
    "cluster.apiServer": "certSANs extraArgs extraVolumes oidc authentication audit",
    "cluster.apiServer.extraVolumes[]": "name hostPath mountPath readOnly pathType",
    "cluster.apiServer.oidc": "issuerUrl clientId usernameClaim usernamePrefix groupsClaim groupsPrefix signingAlgs requiredClaims",
    "cluster.apiServer.authentication": "file config",
    "cluster.apiServer.authentication.config": "jwt anonymous",
    "cluster.apiServer.authentication.config.jwt[]": "issuer claimMappings claimValidationRules userValidationRules",
    "cluster.apiServer.authentication.config.jwt[].issuer": "url discoveryURL audiences audienceMatchPolicy certificateAuthority egressSelectorType",
    "cluster.apiServer.authentication.config.jwt[].claimMappings": "username groups uid extra",
    "cluster.apiServer.audit": "policyFile log policy",
    "cluster.apiServer.audit.log": "path maxAge maxBackup maxSize",
    "cluster.apiServer.audit.policy": "omitStages omitManagedFields rules",
    "cluster.apiServer.audit.policy.rules[]": "level users userGroups verbs namespaces nonResourceURLs resources omitStages omitManagedFields",
    "cluster.apiServer.audit.policy.rules[].resources[]": "group resources resourceNames",
    "cluster.controllerManager": "extraArgs",
    "cluster.scheduler": "extraArgs",
    "cluster.etcd": "extraArgs",
    "cluster.manifests": "managedBy nodeExporter",
    "cluster.secrets": "from file bundle command",
    "cluster.maintenance": "allow windows timezone freeze maxUnavailable topologyKey order checks durations",
    "cluster.maintenance.allow[]": "impact nodes until version",
    "cluster.maintenance.checks[]": "name nodes condition longhorn ceph http",
    "cluster.maintenance.checks[].condition": "apiVersion kind namespace name type status",
    "cluster.maintenance.checks[].http": "url status",
    "cluster.maintenance.durations": "soak ready drain try",
    "cluster.trust": "require approve",
    "node": "role state profiles identity vm retiredAddresses network registries containerd sysctls kernel kubelet labels annotations taints capabilities time install packages unattendedUpgrades journald logind swap trim sshd users access files patches vars",
    "node.identity": "uuid mac machineId hostKeys certificateFingerprint",
    "node.vm": "id host cores memory disk ioCap onboot bootOrder up down passthrough template",
    "node.vm.disk": "size bus discard",
    "node.vm.ioCap": "read write",
    "node.network": "interface mac dhcp addresses gateway nameservers searchDomains routes mtu vlans bond vip",
    "node.network.routes[]": "to via metric",
    "node.network.vlans[]": "id addresses dhcp mtu",
    "node.network.bond": "name interfaces mode",
    "node.registries": "mirrors config",
    "node.registries.mirrors.*": "server endpoints fallback",
    "node.registries.mirrors.*.endpoints[]": "url capabilities overridePath dialTimeout",
    "node.registries.config.*": "tls auth",
    "node.registries.config.*.tls": "ca insecureSkipVerify clientCert clientKey",
    "node.registries.config.*.auth": "username password auth identityToken",
    "node.containerd": "version maxConcurrentDownloads systemdCgroup sandboxImage",
    "node.kernel": "modules version args",
    "node.kernel.modules[]": "name parameters",
    "node.kubelet": "serializeImagePulls maxParallelImagePulls systemReserved kubeReserved evictionHard evictionSoft evictionSoftGracePeriod imageGCHighThresholdPercent imageGCLowThresholdPercent containerLogMaxSize containerLogMaxFiles allowedUnsafeSysctls failSwapOn memorySwap maxPods shutdownGracePeriod shutdownGracePeriodCriticalPods shutdownGracePeriodByPodPriority extraConfig",
    "node.kubelet.memorySwap": "swapBehavior",
    "node.kubelet.shutdownGracePeriodByPodPriority[]": "priority shutdownGracePeriodSeconds",
    "node.time": "servers disabled",
    "node.install": "disk diskSelector wipe",
    "node.install.diskSelector": "size serial model wwid busPath type",
    "node.packages": "install hold sources",
    "node.packages.sources.*": "line key keyId",
    "node.unattendedUpgrades": "enabled origins blacklist automaticReboot",
    "node.journald": "storage systemMaxUse runtimeMaxUse maxRetention compress",
    "node.logind": "inhibitDelayMaxSeconds",
    "node.swap": "enabled size",
    "node.trim": "enabled",
    "node.sshd": "port passwordAuthentication permitRootLogin allowUsers",
    "node.users.*": "authorizedKeys sudo shell",
    "node.access": "address ssh talos lockdown firewall",
    "node.access.ssh": "user port hostAuthority",
    "node.access.talos": "endpoint",
    "node.access.firewall": "allow",
    "node.files": "ubuntu",
    "node.files.ubuntu[]": "path mode owner group content",
    "node.patches": "talos",
};

;// CONCATENATED MODULE: ./build/src/fleet/schema/patterns.js
/** Every pattern of the language with the words that a finding uses. Words complete "must be …". */
const ipv4 = '(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv6 = '(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}';
const dnsLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const dnsName = `${dnsLabel}(?:\\.${dnsLabel})*`;
const qualified = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?';
const hostPort = `(?:${dnsName}|${ipv4}|\\[${ipv6}\\])(?::\\d{1,5})?`;
const patterns = {
    name: {
        pattern: `^${dnsLabel}$`,
        words: 'a name of lower-case letters, digits and dashes, such as k8s-node1 (RFC 1123)',
    },
    dnsName: { pattern: `^${dnsName}$`, words: 'a DNS name, such as mirror.lab.example' },
    ip: { pattern: `^(?:${ipv4}|${ipv6})$`, words: 'an IP address, such as 10.0.20.101' },
    cidr: {
        pattern: `^(?:${ipv4}/(?:3[0-2]|[12]?\\d)|${ipv6}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$`,
        words: 'an address with its prefix length, such as 10.0.20.101/24',
    },
    ipRange: { pattern: `^${ipv4}-${ipv4}$`, words: 'a range of addresses, such as 10.0.20.200-10.0.20.220' },
    mac: {
        pattern: '^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$',
        words: 'a MAC address in lower case, such as 00:00:5e:00:53:01',
    },
    uuid: { pattern: '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$', words: 'a UUID in lower case' },
    machineId: { pattern: '^[0-9a-f]{32}$', words: '32 hexadecimal digits, as in /etc/machine-id' },
    hostKey: {
        pattern: '^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$',
        words: 'a public key, such as ssh-ed25519 AAAA…',
    },
    fingerprint: {
        pattern: '^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$',
        words: 'a SHA-256 fingerprint, such as AB:CD:…',
    },
    version: { pattern: '^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$', words: 'a version such as v1.34.2' },
    minor: { pattern: '^v1\\.(?:9|1[0-4])$', words: 'a Talos minor from v1.9 to v1.14' },
    looseVersion: {
        pattern: '^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$',
        words: 'a version such as 1.7.27, in quotes',
    },
    httpsUrl: {
        pattern: `^https://${hostPort}(?:/[^\\s\\u0000-\\u001f"\\\\]*)?$`,
        words: 'an https:// address',
    },
    url: {
        pattern: `^https?://${hostPort}(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$`,
        words: 'an http:// or https:// address, such as http://10.0.20.10:5000',
    },
    registry: {
        pattern: `^${hostPort}$`,
        words: 'a registry as images name it, such as docker.io or registry.lab.example:5000; one entry per registry, because a cache answers for one upstream only and * would send it the others',
    },
    capability: { pattern: '^(?:pull|resolve|push|referrers)$', words: 'pull, resolve, push or referrers' },
    duration: {
        pattern: '^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$',
        words: 'a duration such as 90s, 5m or 1h30m',
    },
    quantity: {
        pattern: '^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$',
        words: 'a quantity such as 512Mi or 200m',
    },
    size: { pattern: '^\\d+(?:\\.\\d+)?[KMGT]i?B$', words: 'a size such as 64GiB' },
    diskSize: {
        pattern: '^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$',
        words: 'a size with a comparison, such as >= 100GB',
    },
    percent: { pattern: '^\\d{1,3}%$', words: 'a percentage such as 15%' },
    mode: { pattern: '^0[0-7]{3}$', words: "a file mode in quotes, such as '0644'" },
    path: {
        pattern: '^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$',
        words: 'an absolute path without .., // or a trailing slash',
    },
    relativePath: {
        pattern: '^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$',
        words: 'a path inside the fleet folder, without ..',
    },
    sysctl: {
        pattern: '^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$',
        words: 'a kernel parameter with dots, such as vm.max_map_count',
    },
    module: { pattern: '^[A-Za-z0-9_-]{1,64}$', words: 'a kernel module name' },
    labelKey: {
        pattern: `^(?:${dnsName}/)?${qualified}$`,
        words: 'a label key, such as topology.kubernetes.io/zone',
    },
    labelValue: {
        pattern: `^(?:${qualified})?$`,
        words: 'a label value: at most 63 letters, digits, dots, dashes and underscores',
    },
    taint: {
        pattern: `^(?:(?:${qualified})?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$`,
        words: "value:Effect or Effect, such as 'true:NoSchedule'; effects are NoSchedule, PreferNoSchedule and NoExecute",
    },
    flag: { pattern: '^[a-z0-9][a-z0-9-]*$', words: 'a flag without its leading dashes, such as event-ttl' },
    line: { pattern: '^[^\\u0000-\\u001f\\u007f]*$', words: 'one line without control characters' },
    pem: {
        pattern: '^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$',
        words: 'PEM text (-----BEGIN …), or ${secret:name}',
    },
    secret: {
        pattern: '^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$',
        words: 'a reference such as ${secret:registry/password}: a secret never stands in git',
    },
    date: { pattern: '^\\d{4}-\\d{2}-\\d{2}$', words: 'a date such as 2026-12-01' },
    user: { pattern: '^[a-z_][a-z0-9_-]{0,31}$', words: 'a user name' },
    package: {
        pattern: '^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$',
        words: 'a package name, with =version to pin it',
    },
    interface: {
        pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$',
        words: 'an interface name of at most 15 characters',
    },
    window: {
        pattern: '^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?\\d{2}:\\d{2}-\\d{2}:\\d{2}$',
        words: 'a window such as sat-sun 02:00-06:00',
    },
};
/** The words for a pattern, as a finding says them. */
const wordsFor = (pattern) => Object.values(patterns).find((each) => each.pattern === pattern)?.words;

;// CONCATENATED MODULE: ./build/src/fleet/validators.generated.js
const head = validate10;const schema11 = {"$id":"urn:plumbline:schema:head","type":"object","properties":{"apiVersion":{"type":"string","enum":["plumbline/v1"]},"kind":{"type":"string","enum":["Cluster","Node","Profile"]},"metadata":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","additionalProperties":true}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};const pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:head" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.apiVersion === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.kind === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.metadata === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.spec === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.apiVersion !== undefined){let data0 = data.apiVersion;if(typeof data0 !== "string"){const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!(data0 === "plumbline/v1")){const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.apiVersion.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.kind !== undefined){let data1 = data.kind;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!(((data1 === "Cluster") || (data1 === "Node")) || (data1 === "Profile"))){const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.metadata !== undefined){let data2 = data.metadata;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.name === undefined){const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}for(const key1 in data2){if(!(key1 === "name")){const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data2.name !== undefined){let data3 = data2.name;if(typeof data3 === "string"){if(data3.length > 4096){const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern0.test(data3)){const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.spec !== undefined){let data4 = data.spec;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){}else {const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate10.errors = vErrors;return errors === 0;}const cluster_spec = validate11;const schema12 = {"$id":"urn:plumbline:schema:cluster-spec","type":"object","properties":{"os":{"type":"string","enum":["ubuntu","talos"]},"kubernetes":{"type":"string","maxLength":4096,"pattern":"^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$"},"endpoint":{"type":"string","maxLength":4096,"pattern":"^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"talos":{"type":"object","properties":{"version":{"type":"string","maxLength":4096,"pattern":"^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$"},"contract":{"type":"string","maxLength":4096,"pattern":"^v1\\.(?:9|1[0-4])$"},"installer":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false,"required":["version","contract"]},"networking":{"type":"object","properties":{"podSubnets":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"serviceSubnets":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"dnsDomain":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"cni":{"type":"string","enum":["flannel","none","external"]},"loadBalancerPools":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)$"},"maxItems":1000,"uniqueItems":true},"retiredAddresses":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false},"apiServer":{"type":"object","properties":{"certSANs":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"extraVolumes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"hostPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mountPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"readOnly":{"type":"boolean"},"pathType":{"type":"string","enum":["Directory","DirectoryOrCreate","File","FileOrCreate"]}},"additionalProperties":false,"required":["name","hostPath","mountPath"]},"maxItems":1000},"oidc":{"type":"object","properties":{"issuerUrl":{"type":"string","maxLength":4096,"pattern":"^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"clientId":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernameClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernamePrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsPrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"signingAlgs":{"type":"array","items":{"type":"string","enum":["RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512"]},"maxItems":1000,"uniqueItems":true},"requiredClaims":{"type":"object","propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false,"required":["issuerUrl","clientId"]},"authentication":{"type":"object","properties":{"file":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"config":{"type":"object","properties":{"jwt":{"type":"array","items":{"type":"object","properties":{"issuer":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"discoveryURL":{"type":"string","maxLength":4096,"pattern":"^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"audiences":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"minItems":1},"audienceMatchPolicy":{"type":"string","enum":["MatchAny"]},"certificateAuthority":{"type":"string","pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"egressSelectorType":{"type":"string","enum":["controlplane","cluster"]}},"additionalProperties":false,"required":["url","audiences"]},"claimMappings":{"type":"object","properties":{"username":{"type":"object","additionalProperties":true},"groups":{"type":"object","additionalProperties":true},"uid":{"type":"object","additionalProperties":true},"extra":{"type":"array","items":{"type":"object","additionalProperties":true},"maxItems":1000}},"additionalProperties":false,"required":["username"]},"claimValidationRules":{"type":"array","items":{"type":"object","additionalProperties":true},"maxItems":1000},"userValidationRules":{"type":"array","items":{"type":"object","additionalProperties":true},"maxItems":1000}},"additionalProperties":false,"required":["issuer","claimMappings"]},"maxItems":64},"anonymous":{"type":"object","additionalProperties":true}},"additionalProperties":false}},"additionalProperties":false,"required":["config"]},"audit":{"type":"object","properties":{"policyFile":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"log":{"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"maxAge":{"type":"integer","minimum":0,"maximum":10000},"maxBackup":{"type":"integer","minimum":0,"maximum":10000},"maxSize":{"type":"integer","minimum":0,"maximum":1000000}},"additionalProperties":false},"policy":{"type":"object","properties":{"omitStages":{"type":"array","items":{"type":"string","enum":["RequestReceived","ResponseStarted","ResponseComplete","Panic"]},"maxItems":1000,"uniqueItems":true},"omitManagedFields":{"type":"boolean"},"rules":{"type":"array","items":{"type":"object","properties":{"level":{"type":"string","enum":["None","Metadata","Request","RequestResponse"]},"users":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"userGroups":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"verbs":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"namespaces":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"nonResourceURLs":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"resources":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string","maxLength":253},"resources":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"resourceNames":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false},"maxItems":1000},"omitStages":{"type":"array","items":{"type":"string","enum":["RequestReceived","ResponseStarted","ResponseComplete","Panic"]},"maxItems":1000,"uniqueItems":true},"omitManagedFields":{"type":"boolean"}},"additionalProperties":false,"required":["level"]},"maxItems":1000,"minItems":1}},"additionalProperties":false,"required":["rules"]}},"additionalProperties":false}},"additionalProperties":false},"controllerManager":{"type":"object","properties":{"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}}},"additionalProperties":false},"scheduler":{"type":"object","properties":{"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}}},"additionalProperties":false},"etcd":{"type":"object","properties":{"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}}},"additionalProperties":false},"manifests":{"type":"object","properties":{"managedBy":{"type":"string","enum":["plumbline","external"]},"nodeExporter":{"type":"object","additionalProperties":true}},"additionalProperties":false},"secrets":{"type":"object","properties":{"from":{"type":"string","enum":["sops","environment","command"]},"file":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"bundle":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"command":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000}},"additionalProperties":false},"maintenance":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"object","properties":{"impact":{"type":"string","enum":["live","service-restart","network","control-plane-restart","drain-reboot","upgrade","rebuild","control-plane-outage","release"]},"nodes":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"until":{"type":"string","maxLength":4096,"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"version":{"type":"string","maxLength":4096,"pattern":"^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}},"additionalProperties":false,"required":["impact","until"]},"maxItems":1000},"windows":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?\\d{2}:\\d{2}-\\d{2}:\\d{2}$"},"maxItems":1000},"timezone":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"freeze":{"type":"boolean"},"maxUnavailable":{"type":"integer","minimum":1,"maximum":100},"topologyKey":{"type":"string","maxLength":4096,"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"order":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"checks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"nodes":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"condition":{"type":"object","properties":{"apiVersion":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"kind":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"namespace":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"type":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"status":{"type":"string","enum":["True","False"]}},"additionalProperties":false},"longhorn":{"type":"boolean"},"ceph":{"type":"boolean"},"http":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"status":{"type":"integer","minimum":100,"maximum":599}},"additionalProperties":false,"required":["url"]}},"additionalProperties":false,"required":["name"]},"maxItems":1000},"durations":{"type":"object","properties":{"soak":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"ready":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"drain":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"try":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false}},"additionalProperties":false},"trust":{"type":"object","properties":{"require":{"type":"string","enum":["pull-request","status","none"]},"approve":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"type":"integer","minimum":0,"maximum":20}}},"additionalProperties":false},"adopt":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"managedElsewhere":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false,"required":["os","kubernetes","endpoint"]};const func2 = Object.prototype.hasOwnProperty;const pattern1 = new RegExp("^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$", "u");const pattern2 = new RegExp("^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$", "u");const pattern4 = new RegExp("^v1\\.(?:9|1[0-4])$", "u");const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");const pattern6 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$", "u");const pattern8 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$", "u");const pattern9 = new RegExp("^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)$", "u");const pattern10 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$", "u");const pattern12 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");const pattern16 = new RegExp("^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$", "u");const pattern24 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$", "u");const pattern30 = new RegExp("^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$", "u");const pattern49 = new RegExp("^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$", "u");const pattern53 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");const pattern54 = new RegExp("^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$", "u");const pattern55 = new RegExp("^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?\\d{2}:\\d{2}-\\d{2}:\\d{2}$", "u");const pattern66 = new RegExp("^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");const pattern67 = new RegExp("^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$", "u");function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:cluster-spec" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.os === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.kubernetes === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kubernetes"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.endpoint === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema12.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.os !== undefined){let data0 = data.os;if(typeof data0 !== "string"){const err4 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!((data0 === "ubuntu") || (data0 === "talos"))){const err5 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/enum",keyword:"enum",params:{allowedValues: schema12.properties.os.enum}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.kubernetes !== undefined){let data1 = data.kubernetes;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern1.test(data1)){const err7 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/pattern",keyword:"pattern",params:{pattern: "^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.endpoint !== undefined){let data2 = data.endpoint;if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern2.test(data2)){const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.talos !== undefined){let data3 = data.talos;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.version === undefined){const err12 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/required",keyword:"required",params:{missingProperty: "version"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data3.contract === undefined){const err13 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/required",keyword:"required",params:{missingProperty: "contract"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}for(const key1 in data3){if(!(((key1 === "version") || (key1 === "contract")) || (key1 === "installer"))){const err14 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data3.version !== undefined){let data4 = data3.version;if(typeof data4 === "string"){if(data4.length > 4096){const err15 = {instancePath:instancePath+"/talos/version",schemaPath:"#/properties/talos/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!pattern1.test(data4)){const err16 = {instancePath:instancePath+"/talos/version",schemaPath:"#/properties/talos/properties/version/pattern",keyword:"pattern",params:{pattern: "^v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}else {const err17 = {instancePath:instancePath+"/talos/version",schemaPath:"#/properties/talos/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data3.contract !== undefined){let data5 = data3.contract;if(typeof data5 === "string"){if(data5.length > 4096){const err18 = {instancePath:instancePath+"/talos/contract",schemaPath:"#/properties/talos/properties/contract/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(!pattern4.test(data5)){const err19 = {instancePath:instancePath+"/talos/contract",schemaPath:"#/properties/talos/properties/contract/pattern",keyword:"pattern",params:{pattern: "^v1\\.(?:9|1[0-4])$"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/talos/contract",schemaPath:"#/properties/talos/properties/contract/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data3.installer !== undefined){let data6 = data3.installer;if(typeof data6 === "string"){if(data6.length > 4096){const err21 = {instancePath:instancePath+"/talos/installer",schemaPath:"#/properties/talos/properties/installer/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(!pattern5.test(data6)){const err22 = {instancePath:instancePath+"/talos/installer",schemaPath:"#/properties/talos/properties/installer/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}else {const err23 = {instancePath:instancePath+"/talos/installer",schemaPath:"#/properties/talos/properties/installer/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.networking !== undefined){let data7 = data.networking;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key2 in data7){if(!((((((key2 === "podSubnets") || (key2 === "serviceSubnets")) || (key2 === "dnsDomain")) || (key2 === "cni")) || (key2 === "loadBalancerPools")) || (key2 === "retiredAddresses"))){const err25 = {instancePath:instancePath+"/networking",schemaPath:"#/properties/networking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data7.podSubnets !== undefined){let data8 = data7.podSubnets;if(Array.isArray(data8)){if(data8.length > 1000){const err26 = {instancePath:instancePath+"/networking/podSubnets",schemaPath:"#/properties/networking/properties/podSubnets/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}const len0 = data8.length;for(let i0=0; i0<len0; i0++){let data9 = data8[i0];if(typeof data9 === "string"){if(data9.length > 4096){const err27 = {instancePath:instancePath+"/networking/podSubnets/" + i0,schemaPath:"#/properties/networking/properties/podSubnets/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(!pattern6.test(data9)){const err28 = {instancePath:instancePath+"/networking/podSubnets/" + i0,schemaPath:"#/properties/networking/properties/podSubnets/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/networking/podSubnets/" + i0,schemaPath:"#/properties/networking/properties/podSubnets/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}let i1 = data8.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data8[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err30 = {instancePath:instancePath+"/networking/podSubnets",schemaPath:"#/properties/networking/properties/podSubnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;break;}indices0[item0] = i1;}}}else {const err31 = {instancePath:instancePath+"/networking/podSubnets",schemaPath:"#/properties/networking/properties/podSubnets/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data7.serviceSubnets !== undefined){let data10 = data7.serviceSubnets;if(Array.isArray(data10)){if(data10.length > 1000){const err32 = {instancePath:instancePath+"/networking/serviceSubnets",schemaPath:"#/properties/networking/properties/serviceSubnets/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}const len1 = data10.length;for(let i2=0; i2<len1; i2++){let data11 = data10[i2];if(typeof data11 === "string"){if(data11.length > 4096){const err33 = {instancePath:instancePath+"/networking/serviceSubnets/" + i2,schemaPath:"#/properties/networking/properties/serviceSubnets/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(!pattern6.test(data11)){const err34 = {instancePath:instancePath+"/networking/serviceSubnets/" + i2,schemaPath:"#/properties/networking/properties/serviceSubnets/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}else {const err35 = {instancePath:instancePath+"/networking/serviceSubnets/" + i2,schemaPath:"#/properties/networking/properties/serviceSubnets/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}let i3 = data10.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data10[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err36 = {instancePath:instancePath+"/networking/serviceSubnets",schemaPath:"#/properties/networking/properties/serviceSubnets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;break;}indices1[item1] = i3;}}}else {const err37 = {instancePath:instancePath+"/networking/serviceSubnets",schemaPath:"#/properties/networking/properties/serviceSubnets/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data7.dnsDomain !== undefined){let data12 = data7.dnsDomain;if(typeof data12 === "string"){if(data12.length > 4096){const err38 = {instancePath:instancePath+"/networking/dnsDomain",schemaPath:"#/properties/networking/properties/dnsDomain/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}if(!pattern8.test(data12)){const err39 = {instancePath:instancePath+"/networking/dnsDomain",schemaPath:"#/properties/networking/properties/dnsDomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/networking/dnsDomain",schemaPath:"#/properties/networking/properties/dnsDomain/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}if(data7.cni !== undefined){let data13 = data7.cni;if(typeof data13 !== "string"){const err41 = {instancePath:instancePath+"/networking/cni",schemaPath:"#/properties/networking/properties/cni/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if(!(((data13 === "flannel") || (data13 === "none")) || (data13 === "external"))){const err42 = {instancePath:instancePath+"/networking/cni",schemaPath:"#/properties/networking/properties/cni/enum",keyword:"enum",params:{allowedValues: schema12.properties.networking.properties.cni.enum}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data7.loadBalancerPools !== undefined){let data14 = data7.loadBalancerPools;if(Array.isArray(data14)){if(data14.length > 1000){const err43 = {instancePath:instancePath+"/networking/loadBalancerPools",schemaPath:"#/properties/networking/properties/loadBalancerPools/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}const len2 = data14.length;for(let i4=0; i4<len2; i4++){let data15 = data14[i4];if(typeof data15 === "string"){if(data15.length > 4096){const err44 = {instancePath:instancePath+"/networking/loadBalancerPools/" + i4,schemaPath:"#/properties/networking/properties/loadBalancerPools/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if(!pattern9.test(data15)){const err45 = {instancePath:instancePath+"/networking/loadBalancerPools/" + i4,schemaPath:"#/properties/networking/properties/loadBalancerPools/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)$"}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}else {const err46 = {instancePath:instancePath+"/networking/loadBalancerPools/" + i4,schemaPath:"#/properties/networking/properties/loadBalancerPools/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}let i5 = data14.length;let j2;if(i5 > 1){const indices2 = {};for(;i5--;){let item2 = data14[i5];if(typeof item2 !== "string"){continue;}if(typeof indices2[item2] == "number"){j2 = indices2[item2];const err47 = {instancePath:instancePath+"/networking/loadBalancerPools",schemaPath:"#/properties/networking/properties/loadBalancerPools/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;break;}indices2[item2] = i5;}}}else {const err48 = {instancePath:instancePath+"/networking/loadBalancerPools",schemaPath:"#/properties/networking/properties/loadBalancerPools/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}if(data7.retiredAddresses !== undefined){let data16 = data7.retiredAddresses;if(Array.isArray(data16)){if(data16.length > 1000){const err49 = {instancePath:instancePath+"/networking/retiredAddresses",schemaPath:"#/properties/networking/properties/retiredAddresses/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}const len3 = data16.length;for(let i6=0; i6<len3; i6++){let data17 = data16[i6];if(typeof data17 === "string"){if(data17.length > 4096){const err50 = {instancePath:instancePath+"/networking/retiredAddresses/" + i6,schemaPath:"#/properties/networking/properties/retiredAddresses/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(!pattern10.test(data17)){const err51 = {instancePath:instancePath+"/networking/retiredAddresses/" + i6,schemaPath:"#/properties/networking/properties/retiredAddresses/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/networking/retiredAddresses/" + i6,schemaPath:"#/properties/networking/properties/retiredAddresses/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}let i7 = data16.length;let j3;if(i7 > 1){const indices3 = {};for(;i7--;){let item3 = data16[i7];if(typeof item3 !== "string"){continue;}if(typeof indices3[item3] == "number"){j3 = indices3[item3];const err53 = {instancePath:instancePath+"/networking/retiredAddresses",schemaPath:"#/properties/networking/properties/retiredAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;break;}indices3[item3] = i7;}}}else {const err54 = {instancePath:instancePath+"/networking/retiredAddresses",schemaPath:"#/properties/networking/properties/retiredAddresses/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}else {const err55 = {instancePath:instancePath+"/networking",schemaPath:"#/properties/networking/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}if(data.apiServer !== undefined){let data18 = data.apiServer;if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const key3 in data18){if(!((((((key3 === "certSANs") || (key3 === "extraArgs")) || (key3 === "extraVolumes")) || (key3 === "oidc")) || (key3 === "authentication")) || (key3 === "audit"))){const err56 = {instancePath:instancePath+"/apiServer",schemaPath:"#/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data18.certSANs !== undefined){let data19 = data18.certSANs;if(Array.isArray(data19)){if(data19.length > 1000){const err57 = {instancePath:instancePath+"/apiServer/certSANs",schemaPath:"#/properties/apiServer/properties/certSANs/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}const len4 = data19.length;for(let i8=0; i8<len4; i8++){let data20 = data19[i8];if(typeof data20 === "string"){if(data20.length > 4096){const err58 = {instancePath:instancePath+"/apiServer/certSANs/" + i8,schemaPath:"#/properties/apiServer/properties/certSANs/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if(!pattern5.test(data20)){const err59 = {instancePath:instancePath+"/apiServer/certSANs/" + i8,schemaPath:"#/properties/apiServer/properties/certSANs/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}else {const err60 = {instancePath:instancePath+"/apiServer/certSANs/" + i8,schemaPath:"#/properties/apiServer/properties/certSANs/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}let i9 = data19.length;let j4;if(i9 > 1){const indices4 = {};for(;i9--;){let item4 = data19[i9];if(typeof item4 !== "string"){continue;}if(typeof indices4[item4] == "number"){j4 = indices4[item4];const err61 = {instancePath:instancePath+"/apiServer/certSANs",schemaPath:"#/properties/apiServer/properties/certSANs/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;break;}indices4[item4] = i9;}}}else {const err62 = {instancePath:instancePath+"/apiServer/certSANs",schemaPath:"#/properties/apiServer/properties/certSANs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data18.extraArgs !== undefined){let data21 = data18.extraArgs;if(data21 && typeof data21 == "object" && !Array.isArray(data21)){for(const key4 in data21){const _errs49 = errors;if(typeof key4 === "string"){if(!pattern12.test(key4)){const err63 = {instancePath:instancePath+"/apiServer/extraArgs",schemaPath:"#/properties/apiServer/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key4};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}var valid19 = _errs49 === errors;if(!valid19){const err64 = {instancePath:instancePath+"/apiServer/extraArgs",schemaPath:"#/properties/apiServer/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}for(const key5 in data21){let data22 = data21[key5];if((typeof data22 !== "string") && (!(Array.isArray(data22)))){const err65 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/type",keyword:"type",params:{type: schema12.properties.apiServer.properties.extraArgs.additionalProperties.type}};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}if(typeof data22 === "string"){if(data22.length > 4096){const err66 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(!pattern5.test(data22)){const err67 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}if(Array.isArray(data22)){const len5 = data22.length;for(let i10=0; i10<len5; i10++){let data23 = data22[i10];if(typeof data23 === "string"){if(data23.length > 4096){const err68 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(!pattern5.test(data23)){const err69 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}else {const err70 = {instancePath:instancePath+"/apiServer/extraArgs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/apiServer/properties/extraArgs/additionalProperties/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}}}else {const err71 = {instancePath:instancePath+"/apiServer/extraArgs",schemaPath:"#/properties/apiServer/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}if(data18.extraVolumes !== undefined){let data24 = data18.extraVolumes;if(Array.isArray(data24)){if(data24.length > 1000){const err72 = {instancePath:instancePath+"/apiServer/extraVolumes",schemaPath:"#/properties/apiServer/properties/extraVolumes/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}const len6 = data24.length;for(let i11=0; i11<len6; i11++){let data25 = data24[i11];if(data25 && typeof data25 == "object" && !Array.isArray(data25)){if(data25.name === undefined){const err73 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11,schemaPath:"#/properties/apiServer/properties/extraVolumes/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if(data25.hostPath === undefined){const err74 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11,schemaPath:"#/properties/apiServer/properties/extraVolumes/items/required",keyword:"required",params:{missingProperty: "hostPath"}};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}if(data25.mountPath === undefined){const err75 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11,schemaPath:"#/properties/apiServer/properties/extraVolumes/items/required",keyword:"required",params:{missingProperty: "mountPath"}};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}for(const key6 in data25){if(!(((((key6 === "name") || (key6 === "hostPath")) || (key6 === "mountPath")) || (key6 === "readOnly")) || (key6 === "pathType"))){const err76 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11,schemaPath:"#/properties/apiServer/properties/extraVolumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data25.name !== undefined){let data26 = data25.name;if(typeof data26 === "string"){if(data26.length > 4096){const err77 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/name",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if(!pattern0.test(data26)){const err78 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/name",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}else {const err79 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/name",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}if(data25.hostPath !== undefined){let data27 = data25.hostPath;if(typeof data27 === "string"){if(data27.length > 4096){const err80 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/hostPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/hostPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}if(!pattern16.test(data27)){const err81 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/hostPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/hostPath/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}else {const err82 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/hostPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/hostPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}if(data25.mountPath !== undefined){let data28 = data25.mountPath;if(typeof data28 === "string"){if(data28.length > 4096){const err83 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/mountPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}if(!pattern16.test(data28)){const err84 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/mountPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}else {const err85 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/mountPath",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/mountPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}if(data25.readOnly !== undefined){if(typeof data25.readOnly !== "boolean"){const err86 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/readOnly",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}if(data25.pathType !== undefined){let data30 = data25.pathType;if(typeof data30 !== "string"){const err87 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/pathType",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/pathType/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}if(!((((data30 === "Directory") || (data30 === "DirectoryOrCreate")) || (data30 === "File")) || (data30 === "FileOrCreate"))){const err88 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11+"/pathType",schemaPath:"#/properties/apiServer/properties/extraVolumes/items/properties/pathType/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.extraVolumes.items.properties.pathType.enum}};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}}else {const err89 = {instancePath:instancePath+"/apiServer/extraVolumes/" + i11,schemaPath:"#/properties/apiServer/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}}}else {const err90 = {instancePath:instancePath+"/apiServer/extraVolumes",schemaPath:"#/properties/apiServer/properties/extraVolumes/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}}if(data18.oidc !== undefined){let data31 = data18.oidc;if(data31 && typeof data31 == "object" && !Array.isArray(data31)){if(data31.issuerUrl === undefined){const err91 = {instancePath:instancePath+"/apiServer/oidc",schemaPath:"#/properties/apiServer/properties/oidc/required",keyword:"required",params:{missingProperty: "issuerUrl"}};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}if(data31.clientId === undefined){const err92 = {instancePath:instancePath+"/apiServer/oidc",schemaPath:"#/properties/apiServer/properties/oidc/required",keyword:"required",params:{missingProperty: "clientId"}};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}for(const key7 in data31){if(!((((((((key7 === "issuerUrl") || (key7 === "clientId")) || (key7 === "usernameClaim")) || (key7 === "usernamePrefix")) || (key7 === "groupsClaim")) || (key7 === "groupsPrefix")) || (key7 === "signingAlgs")) || (key7 === "requiredClaims"))){const err93 = {instancePath:instancePath+"/apiServer/oidc",schemaPath:"#/properties/apiServer/properties/oidc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}if(data31.issuerUrl !== undefined){let data32 = data31.issuerUrl;if(typeof data32 === "string"){if(data32.length > 4096){const err94 = {instancePath:instancePath+"/apiServer/oidc/issuerUrl",schemaPath:"#/properties/apiServer/properties/oidc/properties/issuerUrl/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}if(!pattern2.test(data32)){const err95 = {instancePath:instancePath+"/apiServer/oidc/issuerUrl",schemaPath:"#/properties/apiServer/properties/oidc/properties/issuerUrl/pattern",keyword:"pattern",params:{pattern: "^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}}else {const err96 = {instancePath:instancePath+"/apiServer/oidc/issuerUrl",schemaPath:"#/properties/apiServer/properties/oidc/properties/issuerUrl/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}}if(data31.clientId !== undefined){let data33 = data31.clientId;if(typeof data33 === "string"){if(data33.length > 4096){const err97 = {instancePath:instancePath+"/apiServer/oidc/clientId",schemaPath:"#/properties/apiServer/properties/oidc/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}if(!pattern5.test(data33)){const err98 = {instancePath:instancePath+"/apiServer/oidc/clientId",schemaPath:"#/properties/apiServer/properties/oidc/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}}else {const err99 = {instancePath:instancePath+"/apiServer/oidc/clientId",schemaPath:"#/properties/apiServer/properties/oidc/properties/clientId/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}}if(data31.usernameClaim !== undefined){let data34 = data31.usernameClaim;if(typeof data34 === "string"){if(data34.length > 4096){const err100 = {instancePath:instancePath+"/apiServer/oidc/usernameClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernameClaim/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}if(!pattern5.test(data34)){const err101 = {instancePath:instancePath+"/apiServer/oidc/usernameClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernameClaim/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}}else {const err102 = {instancePath:instancePath+"/apiServer/oidc/usernameClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernameClaim/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}}if(data31.usernamePrefix !== undefined){let data35 = data31.usernamePrefix;if(typeof data35 === "string"){if(data35.length > 4096){const err103 = {instancePath:instancePath+"/apiServer/oidc/usernamePrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernamePrefix/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}if(!pattern5.test(data35)){const err104 = {instancePath:instancePath+"/apiServer/oidc/usernamePrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernamePrefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}else {const err105 = {instancePath:instancePath+"/apiServer/oidc/usernamePrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/usernamePrefix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}}if(data31.groupsClaim !== undefined){let data36 = data31.groupsClaim;if(typeof data36 === "string"){if(data36.length > 4096){const err106 = {instancePath:instancePath+"/apiServer/oidc/groupsClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsClaim/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}if(!pattern5.test(data36)){const err107 = {instancePath:instancePath+"/apiServer/oidc/groupsClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsClaim/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}}else {const err108 = {instancePath:instancePath+"/apiServer/oidc/groupsClaim",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsClaim/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}}if(data31.groupsPrefix !== undefined){let data37 = data31.groupsPrefix;if(typeof data37 === "string"){if(data37.length > 4096){const err109 = {instancePath:instancePath+"/apiServer/oidc/groupsPrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsPrefix/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}if(!pattern5.test(data37)){const err110 = {instancePath:instancePath+"/apiServer/oidc/groupsPrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsPrefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}}else {const err111 = {instancePath:instancePath+"/apiServer/oidc/groupsPrefix",schemaPath:"#/properties/apiServer/properties/oidc/properties/groupsPrefix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}}if(data31.signingAlgs !== undefined){let data38 = data31.signingAlgs;if(Array.isArray(data38)){if(data38.length > 1000){const err112 = {instancePath:instancePath+"/apiServer/oidc/signingAlgs",schemaPath:"#/properties/apiServer/properties/oidc/properties/signingAlgs/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}const len7 = data38.length;for(let i12=0; i12<len7; i12++){let data39 = data38[i12];if(typeof data39 !== "string"){const err113 = {instancePath:instancePath+"/apiServer/oidc/signingAlgs/" + i12,schemaPath:"#/properties/apiServer/properties/oidc/properties/signingAlgs/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}if(!(((((((((data39 === "RS256") || (data39 === "RS384")) || (data39 === "RS512")) || (data39 === "ES256")) || (data39 === "ES384")) || (data39 === "ES512")) || (data39 === "PS256")) || (data39 === "PS384")) || (data39 === "PS512"))){const err114 = {instancePath:instancePath+"/apiServer/oidc/signingAlgs/" + i12,schemaPath:"#/properties/apiServer/properties/oidc/properties/signingAlgs/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.oidc.properties.signingAlgs.items.enum}};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}}let i13 = data38.length;let j5;if(i13 > 1){const indices5 = {};for(;i13--;){let item5 = data38[i13];if(typeof item5 !== "string"){continue;}if(typeof indices5[item5] == "number"){j5 = indices5[item5];const err115 = {instancePath:instancePath+"/apiServer/oidc/signingAlgs",schemaPath:"#/properties/apiServer/properties/oidc/properties/signingAlgs/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5}};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;break;}indices5[item5] = i13;}}}else {const err116 = {instancePath:instancePath+"/apiServer/oidc/signingAlgs",schemaPath:"#/properties/apiServer/properties/oidc/properties/signingAlgs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}}if(data31.requiredClaims !== undefined){let data40 = data31.requiredClaims;if(data40 && typeof data40 == "object" && !Array.isArray(data40)){for(const key8 in data40){const _errs91 = errors;if(typeof key8 === "string"){if(!pattern24.test(key8)){const err117 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims",schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key8};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}}var valid30 = _errs91 === errors;if(!valid30){const err118 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims",schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}}for(const key9 in data40){let data41 = data40[key9];if(typeof data41 === "string"){if(data41.length > 4096){const err119 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}if(!pattern5.test(data41)){const err120 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}}else {const err121 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/additionalProperties/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}}}else {const err122 = {instancePath:instancePath+"/apiServer/oidc/requiredClaims",schemaPath:"#/properties/apiServer/properties/oidc/properties/requiredClaims/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}}}else {const err123 = {instancePath:instancePath+"/apiServer/oidc",schemaPath:"#/properties/apiServer/properties/oidc/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}}if(data18.authentication !== undefined){let data42 = data18.authentication;if(data42 && typeof data42 == "object" && !Array.isArray(data42)){if(data42.config === undefined){const err124 = {instancePath:instancePath+"/apiServer/authentication",schemaPath:"#/properties/apiServer/properties/authentication/required",keyword:"required",params:{missingProperty: "config"}};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;}for(const key10 in data42){if(!((key10 === "file") || (key10 === "config"))){const err125 = {instancePath:instancePath+"/apiServer/authentication",schemaPath:"#/properties/apiServer/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}}if(data42.file !== undefined){let data43 = data42.file;if(typeof data43 === "string"){if(data43.length > 4096){const err126 = {instancePath:instancePath+"/apiServer/authentication/file",schemaPath:"#/properties/apiServer/properties/authentication/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err126];}else {vErrors.push(err126);}errors++;}if(!pattern16.test(data43)){const err127 = {instancePath:instancePath+"/apiServer/authentication/file",schemaPath:"#/properties/apiServer/properties/authentication/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err127];}else {vErrors.push(err127);}errors++;}}else {const err128 = {instancePath:instancePath+"/apiServer/authentication/file",schemaPath:"#/properties/apiServer/properties/authentication/properties/file/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err128];}else {vErrors.push(err128);}errors++;}}if(data42.config !== undefined){let data44 = data42.config;if(data44 && typeof data44 == "object" && !Array.isArray(data44)){for(const key11 in data44){if(!((key11 === "jwt") || (key11 === "anonymous"))){const err129 = {instancePath:instancePath+"/apiServer/authentication/config",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};if(vErrors === null){vErrors = [err129];}else {vErrors.push(err129);}errors++;}}if(data44.jwt !== undefined){let data45 = data44.jwt;if(Array.isArray(data45)){if(data45.length > 64){const err130 = {instancePath:instancePath+"/apiServer/authentication/config/jwt",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/maxItems",keyword:"maxItems",params:{limit: 64}};if(vErrors === null){vErrors = [err130];}else {vErrors.push(err130);}errors++;}const len8 = data45.length;for(let i14=0; i14<len8; i14++){let data46 = data45[i14];if(data46 && typeof data46 == "object" && !Array.isArray(data46)){if(data46.issuer === undefined){const err131 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/required",keyword:"required",params:{missingProperty: "issuer"}};if(vErrors === null){vErrors = [err131];}else {vErrors.push(err131);}errors++;}if(data46.claimMappings === undefined){const err132 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/required",keyword:"required",params:{missingProperty: "claimMappings"}};if(vErrors === null){vErrors = [err132];}else {vErrors.push(err132);}errors++;}for(const key12 in data46){if(!((((key12 === "issuer") || (key12 === "claimMappings")) || (key12 === "claimValidationRules")) || (key12 === "userValidationRules"))){const err133 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};if(vErrors === null){vErrors = [err133];}else {vErrors.push(err133);}errors++;}}if(data46.issuer !== undefined){let data47 = data46.issuer;if(data47 && typeof data47 == "object" && !Array.isArray(data47)){if(data47.url === undefined){const err134 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err134];}else {vErrors.push(err134);}errors++;}if(data47.audiences === undefined){const err135 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/required",keyword:"required",params:{missingProperty: "audiences"}};if(vErrors === null){vErrors = [err135];}else {vErrors.push(err135);}errors++;}for(const key13 in data47){if(!((((((key13 === "url") || (key13 === "discoveryURL")) || (key13 === "audiences")) || (key13 === "audienceMatchPolicy")) || (key13 === "certificateAuthority")) || (key13 === "egressSelectorType"))){const err136 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};if(vErrors === null){vErrors = [err136];}else {vErrors.push(err136);}errors++;}}if(data47.url !== undefined){let data48 = data47.url;if(typeof data48 === "string"){if(data48.length > 4096){const err137 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/url",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err137];}else {vErrors.push(err137);}errors++;}if(!pattern2.test(data48)){const err138 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/url",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err138];}else {vErrors.push(err138);}errors++;}}else {const err139 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/url",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err139];}else {vErrors.push(err139);}errors++;}}if(data47.discoveryURL !== undefined){let data49 = data47.discoveryURL;if(typeof data49 === "string"){if(data49.length > 4096){const err140 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/discoveryURL",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/discoveryURL/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err140];}else {vErrors.push(err140);}errors++;}if(!pattern2.test(data49)){const err141 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/discoveryURL",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/discoveryURL/pattern",keyword:"pattern",params:{pattern: "^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err141];}else {vErrors.push(err141);}errors++;}}else {const err142 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/discoveryURL",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/discoveryURL/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err142];}else {vErrors.push(err142);}errors++;}}if(data47.audiences !== undefined){let data50 = data47.audiences;if(Array.isArray(data50)){if(data50.length > 1000){const err143 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err143];}else {vErrors.push(err143);}errors++;}if(data50.length < 1){const err144 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err144];}else {vErrors.push(err144);}errors++;}const len9 = data50.length;for(let i15=0; i15<len9; i15++){let data51 = data50[i15];if(typeof data51 === "string"){if(data51.length > 4096){const err145 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences/" + i15,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err145];}else {vErrors.push(err145);}errors++;}if(!pattern5.test(data51)){const err146 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences/" + i15,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err146];}else {vErrors.push(err146);}errors++;}}else {const err147 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences/" + i15,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err147];}else {vErrors.push(err147);}errors++;}}}else {const err148 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audiences",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audiences/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err148];}else {vErrors.push(err148);}errors++;}}if(data47.audienceMatchPolicy !== undefined){let data52 = data47.audienceMatchPolicy;if(typeof data52 !== "string"){const err149 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audienceMatchPolicy",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audienceMatchPolicy/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err149];}else {vErrors.push(err149);}errors++;}if(!(data52 === "MatchAny")){const err150 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/audienceMatchPolicy",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/audienceMatchPolicy/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.authentication.properties.config.properties.jwt.items.properties.issuer.properties.audienceMatchPolicy.enum}};if(vErrors === null){vErrors = [err150];}else {vErrors.push(err150);}errors++;}}if(data47.certificateAuthority !== undefined){let data53 = data47.certificateAuthority;if(typeof data53 === "string"){if(!pattern30.test(data53)){const err151 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/certificateAuthority",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/certificateAuthority/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err151];}else {vErrors.push(err151);}errors++;}}else {const err152 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/certificateAuthority",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/certificateAuthority/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err152];}else {vErrors.push(err152);}errors++;}}if(data47.egressSelectorType !== undefined){let data54 = data47.egressSelectorType;if(typeof data54 !== "string"){const err153 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/egressSelectorType",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/egressSelectorType/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err153];}else {vErrors.push(err153);}errors++;}if(!((data54 === "controlplane") || (data54 === "cluster"))){const err154 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer/egressSelectorType",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/properties/egressSelectorType/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.authentication.properties.config.properties.jwt.items.properties.issuer.properties.egressSelectorType.enum}};if(vErrors === null){vErrors = [err154];}else {vErrors.push(err154);}errors++;}}}else {const err155 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/issuer",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/issuer/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err155];}else {vErrors.push(err155);}errors++;}}if(data46.claimMappings !== undefined){let data55 = data46.claimMappings;if(data55 && typeof data55 == "object" && !Array.isArray(data55)){if(data55.username === undefined){const err156 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/required",keyword:"required",params:{missingProperty: "username"}};if(vErrors === null){vErrors = [err156];}else {vErrors.push(err156);}errors++;}for(const key14 in data55){if(!((((key14 === "username") || (key14 === "groups")) || (key14 === "uid")) || (key14 === "extra"))){const err157 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};if(vErrors === null){vErrors = [err157];}else {vErrors.push(err157);}errors++;}}if(data55.username !== undefined){let data56 = data55.username;if(data56 && typeof data56 == "object" && !Array.isArray(data56)){}else {const err158 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/username",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/username/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err158];}else {vErrors.push(err158);}errors++;}}if(data55.groups !== undefined){let data57 = data55.groups;if(data57 && typeof data57 == "object" && !Array.isArray(data57)){}else {const err159 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/groups",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/groups/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err159];}else {vErrors.push(err159);}errors++;}}if(data55.uid !== undefined){let data58 = data55.uid;if(data58 && typeof data58 == "object" && !Array.isArray(data58)){}else {const err160 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/uid",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/uid/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err160];}else {vErrors.push(err160);}errors++;}}if(data55.extra !== undefined){let data59 = data55.extra;if(Array.isArray(data59)){if(data59.length > 1000){const err161 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/extra",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/extra/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err161];}else {vErrors.push(err161);}errors++;}const len10 = data59.length;for(let i16=0; i16<len10; i16++){let data60 = data59[i16];if(data60 && typeof data60 == "object" && !Array.isArray(data60)){}else {const err162 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/extra/" + i16,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/extra/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err162];}else {vErrors.push(err162);}errors++;}}}else {const err163 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings/extra",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/properties/extra/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err163];}else {vErrors.push(err163);}errors++;}}}else {const err164 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimMappings",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimMappings/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err164];}else {vErrors.push(err164);}errors++;}}if(data46.claimValidationRules !== undefined){let data61 = data46.claimValidationRules;if(Array.isArray(data61)){if(data61.length > 1000){const err165 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimValidationRules",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimValidationRules/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err165];}else {vErrors.push(err165);}errors++;}const len11 = data61.length;for(let i17=0; i17<len11; i17++){let data62 = data61[i17];if(data62 && typeof data62 == "object" && !Array.isArray(data62)){}else {const err166 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimValidationRules/" + i17,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimValidationRules/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err166];}else {vErrors.push(err166);}errors++;}}}else {const err167 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/claimValidationRules",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/claimValidationRules/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err167];}else {vErrors.push(err167);}errors++;}}if(data46.userValidationRules !== undefined){let data63 = data46.userValidationRules;if(Array.isArray(data63)){if(data63.length > 1000){const err168 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/userValidationRules",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/userValidationRules/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err168];}else {vErrors.push(err168);}errors++;}const len12 = data63.length;for(let i18=0; i18<len12; i18++){let data64 = data63[i18];if(data64 && typeof data64 == "object" && !Array.isArray(data64)){}else {const err169 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/userValidationRules/" + i18,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/userValidationRules/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err169];}else {vErrors.push(err169);}errors++;}}}else {const err170 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14+"/userValidationRules",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/properties/userValidationRules/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err170];}else {vErrors.push(err170);}errors++;}}}else {const err171 = {instancePath:instancePath+"/apiServer/authentication/config/jwt/" + i14,schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err171];}else {vErrors.push(err171);}errors++;}}}else {const err172 = {instancePath:instancePath+"/apiServer/authentication/config/jwt",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/jwt/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err172];}else {vErrors.push(err172);}errors++;}}if(data44.anonymous !== undefined){let data65 = data44.anonymous;if(data65 && typeof data65 == "object" && !Array.isArray(data65)){}else {const err173 = {instancePath:instancePath+"/apiServer/authentication/config/anonymous",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/properties/anonymous/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err173];}else {vErrors.push(err173);}errors++;}}}else {const err174 = {instancePath:instancePath+"/apiServer/authentication/config",schemaPath:"#/properties/apiServer/properties/authentication/properties/config/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err174];}else {vErrors.push(err174);}errors++;}}}else {const err175 = {instancePath:instancePath+"/apiServer/authentication",schemaPath:"#/properties/apiServer/properties/authentication/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err175];}else {vErrors.push(err175);}errors++;}}if(data18.audit !== undefined){let data66 = data18.audit;if(data66 && typeof data66 == "object" && !Array.isArray(data66)){for(const key15 in data66){if(!(((key15 === "policyFile") || (key15 === "log")) || (key15 === "policy"))){const err176 = {instancePath:instancePath+"/apiServer/audit",schemaPath:"#/properties/apiServer/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};if(vErrors === null){vErrors = [err176];}else {vErrors.push(err176);}errors++;}}if(data66.policyFile !== undefined){let data67 = data66.policyFile;if(typeof data67 === "string"){if(data67.length > 4096){const err177 = {instancePath:instancePath+"/apiServer/audit/policyFile",schemaPath:"#/properties/apiServer/properties/audit/properties/policyFile/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err177];}else {vErrors.push(err177);}errors++;}if(!pattern16.test(data67)){const err178 = {instancePath:instancePath+"/apiServer/audit/policyFile",schemaPath:"#/properties/apiServer/properties/audit/properties/policyFile/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err178];}else {vErrors.push(err178);}errors++;}}else {const err179 = {instancePath:instancePath+"/apiServer/audit/policyFile",schemaPath:"#/properties/apiServer/properties/audit/properties/policyFile/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err179];}else {vErrors.push(err179);}errors++;}}if(data66.log !== undefined){let data68 = data66.log;if(data68 && typeof data68 == "object" && !Array.isArray(data68)){for(const key16 in data68){if(!((((key16 === "path") || (key16 === "maxAge")) || (key16 === "maxBackup")) || (key16 === "maxSize"))){const err180 = {instancePath:instancePath+"/apiServer/audit/log",schemaPath:"#/properties/apiServer/properties/audit/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};if(vErrors === null){vErrors = [err180];}else {vErrors.push(err180);}errors++;}}if(data68.path !== undefined){let data69 = data68.path;if(typeof data69 === "string"){if(data69.length > 4096){const err181 = {instancePath:instancePath+"/apiServer/audit/log/path",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err181];}else {vErrors.push(err181);}errors++;}if(!pattern16.test(data69)){const err182 = {instancePath:instancePath+"/apiServer/audit/log/path",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err182];}else {vErrors.push(err182);}errors++;}}else {const err183 = {instancePath:instancePath+"/apiServer/audit/log/path",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err183];}else {vErrors.push(err183);}errors++;}}if(data68.maxAge !== undefined){let data70 = data68.maxAge;if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){const err184 = {instancePath:instancePath+"/apiServer/audit/log/maxAge",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxAge/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err184];}else {vErrors.push(err184);}errors++;}if((typeof data70 == "number") && (isFinite(data70))){if(data70 > 10000 || isNaN(data70)){const err185 = {instancePath:instancePath+"/apiServer/audit/log/maxAge",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err185];}else {vErrors.push(err185);}errors++;}if(data70 < 0 || isNaN(data70)){const err186 = {instancePath:instancePath+"/apiServer/audit/log/maxAge",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err186];}else {vErrors.push(err186);}errors++;}}}if(data68.maxBackup !== undefined){let data71 = data68.maxBackup;if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){const err187 = {instancePath:instancePath+"/apiServer/audit/log/maxBackup",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxBackup/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err187];}else {vErrors.push(err187);}errors++;}if((typeof data71 == "number") && (isFinite(data71))){if(data71 > 10000 || isNaN(data71)){const err188 = {instancePath:instancePath+"/apiServer/audit/log/maxBackup",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxBackup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err188];}else {vErrors.push(err188);}errors++;}if(data71 < 0 || isNaN(data71)){const err189 = {instancePath:instancePath+"/apiServer/audit/log/maxBackup",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxBackup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err189];}else {vErrors.push(err189);}errors++;}}}if(data68.maxSize !== undefined){let data72 = data68.maxSize;if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){const err190 = {instancePath:instancePath+"/apiServer/audit/log/maxSize",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxSize/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err190];}else {vErrors.push(err190);}errors++;}if((typeof data72 == "number") && (isFinite(data72))){if(data72 > 1000000 || isNaN(data72)){const err191 = {instancePath:instancePath+"/apiServer/audit/log/maxSize",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};if(vErrors === null){vErrors = [err191];}else {vErrors.push(err191);}errors++;}if(data72 < 0 || isNaN(data72)){const err192 = {instancePath:instancePath+"/apiServer/audit/log/maxSize",schemaPath:"#/properties/apiServer/properties/audit/properties/log/properties/maxSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err192];}else {vErrors.push(err192);}errors++;}}}}else {const err193 = {instancePath:instancePath+"/apiServer/audit/log",schemaPath:"#/properties/apiServer/properties/audit/properties/log/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err193];}else {vErrors.push(err193);}errors++;}}if(data66.policy !== undefined){let data73 = data66.policy;if(data73 && typeof data73 == "object" && !Array.isArray(data73)){if(data73.rules === undefined){const err194 = {instancePath:instancePath+"/apiServer/audit/policy",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/required",keyword:"required",params:{missingProperty: "rules"}};if(vErrors === null){vErrors = [err194];}else {vErrors.push(err194);}errors++;}for(const key17 in data73){if(!(((key17 === "omitStages") || (key17 === "omitManagedFields")) || (key17 === "rules"))){const err195 = {instancePath:instancePath+"/apiServer/audit/policy",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};if(vErrors === null){vErrors = [err195];}else {vErrors.push(err195);}errors++;}}if(data73.omitStages !== undefined){let data74 = data73.omitStages;if(Array.isArray(data74)){if(data74.length > 1000){const err196 = {instancePath:instancePath+"/apiServer/audit/policy/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitStages/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err196];}else {vErrors.push(err196);}errors++;}const len13 = data74.length;for(let i19=0; i19<len13; i19++){let data75 = data74[i19];if(typeof data75 !== "string"){const err197 = {instancePath:instancePath+"/apiServer/audit/policy/omitStages/" + i19,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitStages/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err197];}else {vErrors.push(err197);}errors++;}if(!((((data75 === "RequestReceived") || (data75 === "ResponseStarted")) || (data75 === "ResponseComplete")) || (data75 === "Panic"))){const err198 = {instancePath:instancePath+"/apiServer/audit/policy/omitStages/" + i19,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitStages/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.audit.properties.policy.properties.omitStages.items.enum}};if(vErrors === null){vErrors = [err198];}else {vErrors.push(err198);}errors++;}}let i20 = data74.length;let j6;if(i20 > 1){const indices6 = {};for(;i20--;){let item6 = data74[i20];if(typeof item6 !== "string"){continue;}if(typeof indices6[item6] == "number"){j6 = indices6[item6];const err199 = {instancePath:instancePath+"/apiServer/audit/policy/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitStages/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};if(vErrors === null){vErrors = [err199];}else {vErrors.push(err199);}errors++;break;}indices6[item6] = i20;}}}else {const err200 = {instancePath:instancePath+"/apiServer/audit/policy/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitStages/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err200];}else {vErrors.push(err200);}errors++;}}if(data73.omitManagedFields !== undefined){if(typeof data73.omitManagedFields !== "boolean"){const err201 = {instancePath:instancePath+"/apiServer/audit/policy/omitManagedFields",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/omitManagedFields/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err201];}else {vErrors.push(err201);}errors++;}}if(data73.rules !== undefined){let data77 = data73.rules;if(Array.isArray(data77)){if(data77.length > 1000){const err202 = {instancePath:instancePath+"/apiServer/audit/policy/rules",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err202];}else {vErrors.push(err202);}errors++;}if(data77.length < 1){const err203 = {instancePath:instancePath+"/apiServer/audit/policy/rules",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err203];}else {vErrors.push(err203);}errors++;}const len14 = data77.length;for(let i21=0; i21<len14; i21++){let data78 = data77[i21];if(data78 && typeof data78 == "object" && !Array.isArray(data78)){if(data78.level === undefined){const err204 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/required",keyword:"required",params:{missingProperty: "level"}};if(vErrors === null){vErrors = [err204];}else {vErrors.push(err204);}errors++;}for(const key18 in data78){if(!(func2.call(schema12.properties.apiServer.properties.audit.properties.policy.properties.rules.items.properties, key18))){const err205 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};if(vErrors === null){vErrors = [err205];}else {vErrors.push(err205);}errors++;}}if(data78.level !== undefined){let data79 = data78.level;if(typeof data79 !== "string"){const err206 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/level",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/level/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err206];}else {vErrors.push(err206);}errors++;}if(!((((data79 === "None") || (data79 === "Metadata")) || (data79 === "Request")) || (data79 === "RequestResponse"))){const err207 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/level",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.audit.properties.policy.properties.rules.items.properties.level.enum}};if(vErrors === null){vErrors = [err207];}else {vErrors.push(err207);}errors++;}}if(data78.users !== undefined){let data80 = data78.users;if(Array.isArray(data80)){if(data80.length > 1000){const err208 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err208];}else {vErrors.push(err208);}errors++;}const len15 = data80.length;for(let i22=0; i22<len15; i22++){let data81 = data80[i22];if(typeof data81 === "string"){if(data81.length > 4096){const err209 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users/" + i22,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err209];}else {vErrors.push(err209);}errors++;}if(!pattern5.test(data81)){const err210 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users/" + i22,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err210];}else {vErrors.push(err210);}errors++;}}else {const err211 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users/" + i22,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err211];}else {vErrors.push(err211);}errors++;}}let i23 = data80.length;let j7;if(i23 > 1){const indices7 = {};for(;i23--;){let item7 = data80[i23];if(typeof item7 !== "string"){continue;}if(typeof indices7[item7] == "number"){j7 = indices7[item7];const err212 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j7}};if(vErrors === null){vErrors = [err212];}else {vErrors.push(err212);}errors++;break;}indices7[item7] = i23;}}}else {const err213 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/users",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/users/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err213];}else {vErrors.push(err213);}errors++;}}if(data78.userGroups !== undefined){let data82 = data78.userGroups;if(Array.isArray(data82)){if(data82.length > 1000){const err214 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err214];}else {vErrors.push(err214);}errors++;}const len16 = data82.length;for(let i24=0; i24<len16; i24++){let data83 = data82[i24];if(typeof data83 === "string"){if(data83.length > 4096){const err215 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups/" + i24,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err215];}else {vErrors.push(err215);}errors++;}if(!pattern5.test(data83)){const err216 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups/" + i24,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err216];}else {vErrors.push(err216);}errors++;}}else {const err217 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups/" + i24,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err217];}else {vErrors.push(err217);}errors++;}}let i25 = data82.length;let j8;if(i25 > 1){const indices8 = {};for(;i25--;){let item8 = data82[i25];if(typeof item8 !== "string"){continue;}if(typeof indices8[item8] == "number"){j8 = indices8[item8];const err218 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j8}};if(vErrors === null){vErrors = [err218];}else {vErrors.push(err218);}errors++;break;}indices8[item8] = i25;}}}else {const err219 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/userGroups",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/userGroups/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err219];}else {vErrors.push(err219);}errors++;}}if(data78.verbs !== undefined){let data84 = data78.verbs;if(Array.isArray(data84)){if(data84.length > 1000){const err220 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err220];}else {vErrors.push(err220);}errors++;}const len17 = data84.length;for(let i26=0; i26<len17; i26++){let data85 = data84[i26];if(typeof data85 === "string"){if(data85.length > 4096){const err221 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs/" + i26,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err221];}else {vErrors.push(err221);}errors++;}if(!pattern5.test(data85)){const err222 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs/" + i26,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err222];}else {vErrors.push(err222);}errors++;}}else {const err223 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs/" + i26,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err223];}else {vErrors.push(err223);}errors++;}}let i27 = data84.length;let j9;if(i27 > 1){const indices9 = {};for(;i27--;){let item9 = data84[i27];if(typeof item9 !== "string"){continue;}if(typeof indices9[item9] == "number"){j9 = indices9[item9];const err224 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j9}};if(vErrors === null){vErrors = [err224];}else {vErrors.push(err224);}errors++;break;}indices9[item9] = i27;}}}else {const err225 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/verbs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/verbs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err225];}else {vErrors.push(err225);}errors++;}}if(data78.namespaces !== undefined){let data86 = data78.namespaces;if(Array.isArray(data86)){if(data86.length > 1000){const err226 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err226];}else {vErrors.push(err226);}errors++;}const len18 = data86.length;for(let i28=0; i28<len18; i28++){let data87 = data86[i28];if(typeof data87 === "string"){if(data87.length > 4096){const err227 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces/" + i28,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err227];}else {vErrors.push(err227);}errors++;}if(!pattern5.test(data87)){const err228 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces/" + i28,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err228];}else {vErrors.push(err228);}errors++;}}else {const err229 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces/" + i28,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err229];}else {vErrors.push(err229);}errors++;}}let i29 = data86.length;let j10;if(i29 > 1){const indices10 = {};for(;i29--;){let item10 = data86[i29];if(typeof item10 !== "string"){continue;}if(typeof indices10[item10] == "number"){j10 = indices10[item10];const err230 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j10}};if(vErrors === null){vErrors = [err230];}else {vErrors.push(err230);}errors++;break;}indices10[item10] = i29;}}}else {const err231 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/namespaces",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/namespaces/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err231];}else {vErrors.push(err231);}errors++;}}if(data78.nonResourceURLs !== undefined){let data88 = data78.nonResourceURLs;if(Array.isArray(data88)){if(data88.length > 1000){const err232 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err232];}else {vErrors.push(err232);}errors++;}const len19 = data88.length;for(let i30=0; i30<len19; i30++){let data89 = data88[i30];if(typeof data89 === "string"){if(data89.length > 4096){const err233 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs/" + i30,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err233];}else {vErrors.push(err233);}errors++;}if(!pattern5.test(data89)){const err234 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs/" + i30,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err234];}else {vErrors.push(err234);}errors++;}}else {const err235 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs/" + i30,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err235];}else {vErrors.push(err235);}errors++;}}let i31 = data88.length;let j11;if(i31 > 1){const indices11 = {};for(;i31--;){let item11 = data88[i31];if(typeof item11 !== "string"){continue;}if(typeof indices11[item11] == "number"){j11 = indices11[item11];const err236 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j11}};if(vErrors === null){vErrors = [err236];}else {vErrors.push(err236);}errors++;break;}indices11[item11] = i31;}}}else {const err237 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/nonResourceURLs",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/nonResourceURLs/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err237];}else {vErrors.push(err237);}errors++;}}if(data78.resources !== undefined){let data90 = data78.resources;if(Array.isArray(data90)){if(data90.length > 1000){const err238 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err238];}else {vErrors.push(err238);}errors++;}const len20 = data90.length;for(let i32=0; i32<len20; i32++){let data91 = data90[i32];if(data91 && typeof data91 == "object" && !Array.isArray(data91)){for(const key19 in data91){if(!(((key19 === "group") || (key19 === "resources")) || (key19 === "resourceNames"))){const err239 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};if(vErrors === null){vErrors = [err239];}else {vErrors.push(err239);}errors++;}}if(data91.group !== undefined){let data92 = data91.group;if(typeof data92 === "string"){if(data92.length > 253){const err240 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/group",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};if(vErrors === null){vErrors = [err240];}else {vErrors.push(err240);}errors++;}}else {const err241 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/group",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/group/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err241];}else {vErrors.push(err241);}errors++;}}if(data91.resources !== undefined){let data93 = data91.resources;if(Array.isArray(data93)){if(data93.length > 1000){const err242 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err242];}else {vErrors.push(err242);}errors++;}const len21 = data93.length;for(let i33=0; i33<len21; i33++){let data94 = data93[i33];if(typeof data94 === "string"){if(data94.length > 4096){const err243 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources/" + i33,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err243];}else {vErrors.push(err243);}errors++;}if(!pattern5.test(data94)){const err244 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources/" + i33,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err244];}else {vErrors.push(err244);}errors++;}}else {const err245 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources/" + i33,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err245];}else {vErrors.push(err245);}errors++;}}let i34 = data93.length;let j12;if(i34 > 1){const indices12 = {};for(;i34--;){let item12 = data93[i34];if(typeof item12 !== "string"){continue;}if(typeof indices12[item12] == "number"){j12 = indices12[item12];const err246 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j12}};if(vErrors === null){vErrors = [err246];}else {vErrors.push(err246);}errors++;break;}indices12[item12] = i34;}}}else {const err247 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resources",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resources/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err247];}else {vErrors.push(err247);}errors++;}}if(data91.resourceNames !== undefined){let data95 = data91.resourceNames;if(Array.isArray(data95)){if(data95.length > 1000){const err248 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err248];}else {vErrors.push(err248);}errors++;}const len22 = data95.length;for(let i35=0; i35<len22; i35++){let data96 = data95[i35];if(typeof data96 === "string"){if(data96.length > 4096){const err249 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames/" + i35,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err249];}else {vErrors.push(err249);}errors++;}if(!pattern5.test(data96)){const err250 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames/" + i35,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err250];}else {vErrors.push(err250);}errors++;}}else {const err251 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames/" + i35,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err251];}else {vErrors.push(err251);}errors++;}}let i36 = data95.length;let j13;if(i36 > 1){const indices13 = {};for(;i36--;){let item13 = data95[i36];if(typeof item13 !== "string"){continue;}if(typeof indices13[item13] == "number"){j13 = indices13[item13];const err252 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j13}};if(vErrors === null){vErrors = [err252];}else {vErrors.push(err252);}errors++;break;}indices13[item13] = i36;}}}else {const err253 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32+"/resourceNames",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/properties/resourceNames/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err253];}else {vErrors.push(err253);}errors++;}}}else {const err254 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources/" + i32,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err254];}else {vErrors.push(err254);}errors++;}}}else {const err255 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/resources",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/resources/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err255];}else {vErrors.push(err255);}errors++;}}if(data78.omitStages !== undefined){let data97 = data78.omitStages;if(Array.isArray(data97)){if(data97.length > 1000){const err256 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitStages/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err256];}else {vErrors.push(err256);}errors++;}const len23 = data97.length;for(let i37=0; i37<len23; i37++){let data98 = data97[i37];if(typeof data98 !== "string"){const err257 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitStages/" + i37,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitStages/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err257];}else {vErrors.push(err257);}errors++;}if(!((((data98 === "RequestReceived") || (data98 === "ResponseStarted")) || (data98 === "ResponseComplete")) || (data98 === "Panic"))){const err258 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitStages/" + i37,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitStages/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiServer.properties.audit.properties.policy.properties.rules.items.properties.omitStages.items.enum}};if(vErrors === null){vErrors = [err258];}else {vErrors.push(err258);}errors++;}}let i38 = data97.length;let j14;if(i38 > 1){const indices14 = {};for(;i38--;){let item14 = data97[i38];if(typeof item14 !== "string"){continue;}if(typeof indices14[item14] == "number"){j14 = indices14[item14];const err259 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitStages/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j14}};if(vErrors === null){vErrors = [err259];}else {vErrors.push(err259);}errors++;break;}indices14[item14] = i38;}}}else {const err260 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitStages",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitStages/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err260];}else {vErrors.push(err260);}errors++;}}if(data78.omitManagedFields !== undefined){if(typeof data78.omitManagedFields !== "boolean"){const err261 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21+"/omitManagedFields",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/properties/omitManagedFields/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err261];}else {vErrors.push(err261);}errors++;}}}else {const err262 = {instancePath:instancePath+"/apiServer/audit/policy/rules/" + i21,schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err262];}else {vErrors.push(err262);}errors++;}}}else {const err263 = {instancePath:instancePath+"/apiServer/audit/policy/rules",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/properties/rules/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err263];}else {vErrors.push(err263);}errors++;}}}else {const err264 = {instancePath:instancePath+"/apiServer/audit/policy",schemaPath:"#/properties/apiServer/properties/audit/properties/policy/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err264];}else {vErrors.push(err264);}errors++;}}}else {const err265 = {instancePath:instancePath+"/apiServer/audit",schemaPath:"#/properties/apiServer/properties/audit/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err265];}else {vErrors.push(err265);}errors++;}}}else {const err266 = {instancePath:instancePath+"/apiServer",schemaPath:"#/properties/apiServer/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err266];}else {vErrors.push(err266);}errors++;}}if(data.controllerManager !== undefined){let data100 = data.controllerManager;if(data100 && typeof data100 == "object" && !Array.isArray(data100)){for(const key20 in data100){if(!(key20 === "extraArgs")){const err267 = {instancePath:instancePath+"/controllerManager",schemaPath:"#/properties/controllerManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};if(vErrors === null){vErrors = [err267];}else {vErrors.push(err267);}errors++;}}if(data100.extraArgs !== undefined){let data101 = data100.extraArgs;if(data101 && typeof data101 == "object" && !Array.isArray(data101)){for(const key21 in data101){const _errs233 = errors;if(typeof key21 === "string"){if(!pattern12.test(key21)){const err268 = {instancePath:instancePath+"/controllerManager/extraArgs",schemaPath:"#/properties/controllerManager/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key21};if(vErrors === null){vErrors = [err268];}else {vErrors.push(err268);}errors++;}}var valid84 = _errs233 === errors;if(!valid84){const err269 = {instancePath:instancePath+"/controllerManager/extraArgs",schemaPath:"#/properties/controllerManager/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};if(vErrors === null){vErrors = [err269];}else {vErrors.push(err269);}errors++;}}for(const key22 in data101){let data102 = data101[key22];if((typeof data102 !== "string") && (!(Array.isArray(data102)))){const err270 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/type",keyword:"type",params:{type: schema12.properties.controllerManager.properties.extraArgs.additionalProperties.type}};if(vErrors === null){vErrors = [err270];}else {vErrors.push(err270);}errors++;}if(typeof data102 === "string"){if(data102.length > 4096){const err271 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err271];}else {vErrors.push(err271);}errors++;}if(!pattern5.test(data102)){const err272 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err272];}else {vErrors.push(err272);}errors++;}}if(Array.isArray(data102)){const len24 = data102.length;for(let i39=0; i39<len24; i39++){let data103 = data102[i39];if(typeof data103 === "string"){if(data103.length > 4096){const err273 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i39,schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err273];}else {vErrors.push(err273);}errors++;}if(!pattern5.test(data103)){const err274 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i39,schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err274];}else {vErrors.push(err274);}errors++;}}else {const err275 = {instancePath:instancePath+"/controllerManager/extraArgs/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i39,schemaPath:"#/properties/controllerManager/properties/extraArgs/additionalProperties/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err275];}else {vErrors.push(err275);}errors++;}}}}}else {const err276 = {instancePath:instancePath+"/controllerManager/extraArgs",schemaPath:"#/properties/controllerManager/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err276];}else {vErrors.push(err276);}errors++;}}}else {const err277 = {instancePath:instancePath+"/controllerManager",schemaPath:"#/properties/controllerManager/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err277];}else {vErrors.push(err277);}errors++;}}if(data.scheduler !== undefined){let data104 = data.scheduler;if(data104 && typeof data104 == "object" && !Array.isArray(data104)){for(const key23 in data104){if(!(key23 === "extraArgs")){const err278 = {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};if(vErrors === null){vErrors = [err278];}else {vErrors.push(err278);}errors++;}}if(data104.extraArgs !== undefined){let data105 = data104.extraArgs;if(data105 && typeof data105 == "object" && !Array.isArray(data105)){for(const key24 in data105){const _errs244 = errors;if(typeof key24 === "string"){if(!pattern12.test(key24)){const err279 = {instancePath:instancePath+"/scheduler/extraArgs",schemaPath:"#/properties/scheduler/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key24};if(vErrors === null){vErrors = [err279];}else {vErrors.push(err279);}errors++;}}var valid89 = _errs244 === errors;if(!valid89){const err280 = {instancePath:instancePath+"/scheduler/extraArgs",schemaPath:"#/properties/scheduler/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key24}};if(vErrors === null){vErrors = [err280];}else {vErrors.push(err280);}errors++;}}for(const key25 in data105){let data106 = data105[key25];if((typeof data106 !== "string") && (!(Array.isArray(data106)))){const err281 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/type",keyword:"type",params:{type: schema12.properties.scheduler.properties.extraArgs.additionalProperties.type}};if(vErrors === null){vErrors = [err281];}else {vErrors.push(err281);}errors++;}if(typeof data106 === "string"){if(data106.length > 4096){const err282 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err282];}else {vErrors.push(err282);}errors++;}if(!pattern5.test(data106)){const err283 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err283];}else {vErrors.push(err283);}errors++;}}if(Array.isArray(data106)){const len25 = data106.length;for(let i40=0; i40<len25; i40++){let data107 = data106[i40];if(typeof data107 === "string"){if(data107.length > 4096){const err284 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i40,schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err284];}else {vErrors.push(err284);}errors++;}if(!pattern5.test(data107)){const err285 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i40,schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err285];}else {vErrors.push(err285);}errors++;}}else {const err286 = {instancePath:instancePath+"/scheduler/extraArgs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i40,schemaPath:"#/properties/scheduler/properties/extraArgs/additionalProperties/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err286];}else {vErrors.push(err286);}errors++;}}}}}else {const err287 = {instancePath:instancePath+"/scheduler/extraArgs",schemaPath:"#/properties/scheduler/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err287];}else {vErrors.push(err287);}errors++;}}}else {const err288 = {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err288];}else {vErrors.push(err288);}errors++;}}if(data.etcd !== undefined){let data108 = data.etcd;if(data108 && typeof data108 == "object" && !Array.isArray(data108)){for(const key26 in data108){if(!(key26 === "extraArgs")){const err289 = {instancePath:instancePath+"/etcd",schemaPath:"#/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};if(vErrors === null){vErrors = [err289];}else {vErrors.push(err289);}errors++;}}if(data108.extraArgs !== undefined){let data109 = data108.extraArgs;if(data109 && typeof data109 == "object" && !Array.isArray(data109)){for(const key27 in data109){const _errs255 = errors;if(typeof key27 === "string"){if(!pattern12.test(key27)){const err290 = {instancePath:instancePath+"/etcd/extraArgs",schemaPath:"#/properties/etcd/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key27};if(vErrors === null){vErrors = [err290];}else {vErrors.push(err290);}errors++;}}var valid94 = _errs255 === errors;if(!valid94){const err291 = {instancePath:instancePath+"/etcd/extraArgs",schemaPath:"#/properties/etcd/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key27}};if(vErrors === null){vErrors = [err291];}else {vErrors.push(err291);}errors++;}}for(const key28 in data109){let data110 = data109[key28];if((typeof data110 !== "string") && (!(Array.isArray(data110)))){const err292 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/type",keyword:"type",params:{type: schema12.properties.etcd.properties.extraArgs.additionalProperties.type}};if(vErrors === null){vErrors = [err292];}else {vErrors.push(err292);}errors++;}if(typeof data110 === "string"){if(data110.length > 4096){const err293 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err293];}else {vErrors.push(err293);}errors++;}if(!pattern5.test(data110)){const err294 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err294];}else {vErrors.push(err294);}errors++;}}if(Array.isArray(data110)){const len26 = data110.length;for(let i41=0; i41<len26; i41++){let data111 = data110[i41];if(typeof data111 === "string"){if(data111.length > 4096){const err295 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err295];}else {vErrors.push(err295);}errors++;}if(!pattern5.test(data111)){const err296 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err296];}else {vErrors.push(err296);}errors++;}}else {const err297 = {instancePath:instancePath+"/etcd/extraArgs/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/etcd/properties/extraArgs/additionalProperties/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err297];}else {vErrors.push(err297);}errors++;}}}}}else {const err298 = {instancePath:instancePath+"/etcd/extraArgs",schemaPath:"#/properties/etcd/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err298];}else {vErrors.push(err298);}errors++;}}}else {const err299 = {instancePath:instancePath+"/etcd",schemaPath:"#/properties/etcd/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err299];}else {vErrors.push(err299);}errors++;}}if(data.manifests !== undefined){let data112 = data.manifests;if(data112 && typeof data112 == "object" && !Array.isArray(data112)){for(const key29 in data112){if(!((key29 === "managedBy") || (key29 === "nodeExporter"))){const err300 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};if(vErrors === null){vErrors = [err300];}else {vErrors.push(err300);}errors++;}}if(data112.managedBy !== undefined){let data113 = data112.managedBy;if(typeof data113 !== "string"){const err301 = {instancePath:instancePath+"/manifests/managedBy",schemaPath:"#/properties/manifests/properties/managedBy/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err301];}else {vErrors.push(err301);}errors++;}if(!((data113 === "plumbline") || (data113 === "external"))){const err302 = {instancePath:instancePath+"/manifests/managedBy",schemaPath:"#/properties/manifests/properties/managedBy/enum",keyword:"enum",params:{allowedValues: schema12.properties.manifests.properties.managedBy.enum}};if(vErrors === null){vErrors = [err302];}else {vErrors.push(err302);}errors++;}}if(data112.nodeExporter !== undefined){let data114 = data112.nodeExporter;if(data114 && typeof data114 == "object" && !Array.isArray(data114)){}else {const err303 = {instancePath:instancePath+"/manifests/nodeExporter",schemaPath:"#/properties/manifests/properties/nodeExporter/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err303];}else {vErrors.push(err303);}errors++;}}}else {const err304 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err304];}else {vErrors.push(err304);}errors++;}}if(data.secrets !== undefined){let data115 = data.secrets;if(data115 && typeof data115 == "object" && !Array.isArray(data115)){for(const key30 in data115){if(!((((key30 === "from") || (key30 === "file")) || (key30 === "bundle")) || (key30 === "command"))){const err305 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};if(vErrors === null){vErrors = [err305];}else {vErrors.push(err305);}errors++;}}if(data115.from !== undefined){let data116 = data115.from;if(typeof data116 !== "string"){const err306 = {instancePath:instancePath+"/secrets/from",schemaPath:"#/properties/secrets/properties/from/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err306];}else {vErrors.push(err306);}errors++;}if(!(((data116 === "sops") || (data116 === "environment")) || (data116 === "command"))){const err307 = {instancePath:instancePath+"/secrets/from",schemaPath:"#/properties/secrets/properties/from/enum",keyword:"enum",params:{allowedValues: schema12.properties.secrets.properties.from.enum}};if(vErrors === null){vErrors = [err307];}else {vErrors.push(err307);}errors++;}}if(data115.file !== undefined){let data117 = data115.file;if(typeof data117 === "string"){if(data117.length > 4096){const err308 = {instancePath:instancePath+"/secrets/file",schemaPath:"#/properties/secrets/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err308];}else {vErrors.push(err308);}errors++;}if(!pattern49.test(data117)){const err309 = {instancePath:instancePath+"/secrets/file",schemaPath:"#/properties/secrets/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"}};if(vErrors === null){vErrors = [err309];}else {vErrors.push(err309);}errors++;}}else {const err310 = {instancePath:instancePath+"/secrets/file",schemaPath:"#/properties/secrets/properties/file/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err310];}else {vErrors.push(err310);}errors++;}}if(data115.bundle !== undefined){let data118 = data115.bundle;if(typeof data118 === "string"){if(data118.length > 4096){const err311 = {instancePath:instancePath+"/secrets/bundle",schemaPath:"#/properties/secrets/properties/bundle/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err311];}else {vErrors.push(err311);}errors++;}if(!pattern49.test(data118)){const err312 = {instancePath:instancePath+"/secrets/bundle",schemaPath:"#/properties/secrets/properties/bundle/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"}};if(vErrors === null){vErrors = [err312];}else {vErrors.push(err312);}errors++;}}else {const err313 = {instancePath:instancePath+"/secrets/bundle",schemaPath:"#/properties/secrets/properties/bundle/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err313];}else {vErrors.push(err313);}errors++;}}if(data115.command !== undefined){let data119 = data115.command;if(Array.isArray(data119)){if(data119.length > 1000){const err314 = {instancePath:instancePath+"/secrets/command",schemaPath:"#/properties/secrets/properties/command/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err314];}else {vErrors.push(err314);}errors++;}const len27 = data119.length;for(let i42=0; i42<len27; i42++){let data120 = data119[i42];if(typeof data120 === "string"){if(data120.length > 4096){const err315 = {instancePath:instancePath+"/secrets/command/" + i42,schemaPath:"#/properties/secrets/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err315];}else {vErrors.push(err315);}errors++;}if(!pattern5.test(data120)){const err316 = {instancePath:instancePath+"/secrets/command/" + i42,schemaPath:"#/properties/secrets/properties/command/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err316];}else {vErrors.push(err316);}errors++;}}else {const err317 = {instancePath:instancePath+"/secrets/command/" + i42,schemaPath:"#/properties/secrets/properties/command/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err317];}else {vErrors.push(err317);}errors++;}}}else {const err318 = {instancePath:instancePath+"/secrets/command",schemaPath:"#/properties/secrets/properties/command/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err318];}else {vErrors.push(err318);}errors++;}}}else {const err319 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err319];}else {vErrors.push(err319);}errors++;}}if(data.maintenance !== undefined){let data121 = data.maintenance;if(data121 && typeof data121 == "object" && !Array.isArray(data121)){for(const key31 in data121){if(!(func2.call(schema12.properties.maintenance.properties, key31))){const err320 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};if(vErrors === null){vErrors = [err320];}else {vErrors.push(err320);}errors++;}}if(data121.allow !== undefined){let data122 = data121.allow;if(Array.isArray(data122)){if(data122.length > 1000){const err321 = {instancePath:instancePath+"/maintenance/allow",schemaPath:"#/properties/maintenance/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err321];}else {vErrors.push(err321);}errors++;}const len28 = data122.length;for(let i43=0; i43<len28; i43++){let data123 = data122[i43];if(data123 && typeof data123 == "object" && !Array.isArray(data123)){if(data123.impact === undefined){const err322 = {instancePath:instancePath+"/maintenance/allow/" + i43,schemaPath:"#/properties/maintenance/properties/allow/items/required",keyword:"required",params:{missingProperty: "impact"}};if(vErrors === null){vErrors = [err322];}else {vErrors.push(err322);}errors++;}if(data123.until === undefined){const err323 = {instancePath:instancePath+"/maintenance/allow/" + i43,schemaPath:"#/properties/maintenance/properties/allow/items/required",keyword:"required",params:{missingProperty: "until"}};if(vErrors === null){vErrors = [err323];}else {vErrors.push(err323);}errors++;}for(const key32 in data123){if(!((((key32 === "impact") || (key32 === "nodes")) || (key32 === "until")) || (key32 === "version"))){const err324 = {instancePath:instancePath+"/maintenance/allow/" + i43,schemaPath:"#/properties/maintenance/properties/allow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};if(vErrors === null){vErrors = [err324];}else {vErrors.push(err324);}errors++;}}if(data123.impact !== undefined){let data124 = data123.impact;if(typeof data124 !== "string"){const err325 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/impact",schemaPath:"#/properties/maintenance/properties/allow/items/properties/impact/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err325];}else {vErrors.push(err325);}errors++;}if(!(((((((((data124 === "live") || (data124 === "service-restart")) || (data124 === "network")) || (data124 === "control-plane-restart")) || (data124 === "drain-reboot")) || (data124 === "upgrade")) || (data124 === "rebuild")) || (data124 === "control-plane-outage")) || (data124 === "release"))){const err326 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/impact",schemaPath:"#/properties/maintenance/properties/allow/items/properties/impact/enum",keyword:"enum",params:{allowedValues: schema12.properties.maintenance.properties.allow.items.properties.impact.enum}};if(vErrors === null){vErrors = [err326];}else {vErrors.push(err326);}errors++;}}if(data123.nodes !== undefined){let data125 = data123.nodes;if(Array.isArray(data125)){if(data125.length > 1000){const err327 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes",schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err327];}else {vErrors.push(err327);}errors++;}const len29 = data125.length;for(let i44=0; i44<len29; i44++){let data126 = data125[i44];if(typeof data126 === "string"){if(data126.length > 4096){const err328 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes/" + i44,schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err328];}else {vErrors.push(err328);}errors++;}if(!pattern0.test(data126)){const err329 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes/" + i44,schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err329];}else {vErrors.push(err329);}errors++;}}else {const err330 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes/" + i44,schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err330];}else {vErrors.push(err330);}errors++;}}let i45 = data125.length;let j15;if(i45 > 1){const indices15 = {};for(;i45--;){let item15 = data125[i45];if(typeof item15 !== "string"){continue;}if(typeof indices15[item15] == "number"){j15 = indices15[item15];const err331 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes",schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j15}};if(vErrors === null){vErrors = [err331];}else {vErrors.push(err331);}errors++;break;}indices15[item15] = i45;}}}else {const err332 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/nodes",schemaPath:"#/properties/maintenance/properties/allow/items/properties/nodes/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err332];}else {vErrors.push(err332);}errors++;}}if(data123.until !== undefined){let data127 = data123.until;if(typeof data127 === "string"){if(data127.length > 4096){const err333 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/until",schemaPath:"#/properties/maintenance/properties/allow/items/properties/until/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err333];}else {vErrors.push(err333);}errors++;}if(!pattern53.test(data127)){const err334 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/until",schemaPath:"#/properties/maintenance/properties/allow/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};if(vErrors === null){vErrors = [err334];}else {vErrors.push(err334);}errors++;}}else {const err335 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/until",schemaPath:"#/properties/maintenance/properties/allow/items/properties/until/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err335];}else {vErrors.push(err335);}errors++;}}if(data123.version !== undefined){let data128 = data123.version;if(typeof data128 === "string"){if(data128.length > 4096){const err336 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/version",schemaPath:"#/properties/maintenance/properties/allow/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err336];}else {vErrors.push(err336);}errors++;}if(!pattern54.test(data128)){const err337 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/version",schemaPath:"#/properties/maintenance/properties/allow/items/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}};if(vErrors === null){vErrors = [err337];}else {vErrors.push(err337);}errors++;}}else {const err338 = {instancePath:instancePath+"/maintenance/allow/" + i43+"/version",schemaPath:"#/properties/maintenance/properties/allow/items/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err338];}else {vErrors.push(err338);}errors++;}}}else {const err339 = {instancePath:instancePath+"/maintenance/allow/" + i43,schemaPath:"#/properties/maintenance/properties/allow/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err339];}else {vErrors.push(err339);}errors++;}}}else {const err340 = {instancePath:instancePath+"/maintenance/allow",schemaPath:"#/properties/maintenance/properties/allow/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err340];}else {vErrors.push(err340);}errors++;}}if(data121.windows !== undefined){let data129 = data121.windows;if(Array.isArray(data129)){if(data129.length > 1000){const err341 = {instancePath:instancePath+"/maintenance/windows",schemaPath:"#/properties/maintenance/properties/windows/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err341];}else {vErrors.push(err341);}errors++;}const len30 = data129.length;for(let i46=0; i46<len30; i46++){let data130 = data129[i46];if(typeof data130 === "string"){if(data130.length > 4096){const err342 = {instancePath:instancePath+"/maintenance/windows/" + i46,schemaPath:"#/properties/maintenance/properties/windows/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err342];}else {vErrors.push(err342);}errors++;}if(!pattern55.test(data130)){const err343 = {instancePath:instancePath+"/maintenance/windows/" + i46,schemaPath:"#/properties/maintenance/properties/windows/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?\\d{2}:\\d{2}-\\d{2}:\\d{2}$"}};if(vErrors === null){vErrors = [err343];}else {vErrors.push(err343);}errors++;}}else {const err344 = {instancePath:instancePath+"/maintenance/windows/" + i46,schemaPath:"#/properties/maintenance/properties/windows/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err344];}else {vErrors.push(err344);}errors++;}}}else {const err345 = {instancePath:instancePath+"/maintenance/windows",schemaPath:"#/properties/maintenance/properties/windows/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err345];}else {vErrors.push(err345);}errors++;}}if(data121.timezone !== undefined){let data131 = data121.timezone;if(typeof data131 === "string"){if(data131.length > 4096){const err346 = {instancePath:instancePath+"/maintenance/timezone",schemaPath:"#/properties/maintenance/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err346];}else {vErrors.push(err346);}errors++;}if(!pattern5.test(data131)){const err347 = {instancePath:instancePath+"/maintenance/timezone",schemaPath:"#/properties/maintenance/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err347];}else {vErrors.push(err347);}errors++;}}else {const err348 = {instancePath:instancePath+"/maintenance/timezone",schemaPath:"#/properties/maintenance/properties/timezone/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err348];}else {vErrors.push(err348);}errors++;}}if(data121.freeze !== undefined){if(typeof data121.freeze !== "boolean"){const err349 = {instancePath:instancePath+"/maintenance/freeze",schemaPath:"#/properties/maintenance/properties/freeze/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err349];}else {vErrors.push(err349);}errors++;}}if(data121.maxUnavailable !== undefined){let data133 = data121.maxUnavailable;if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){const err350 = {instancePath:instancePath+"/maintenance/maxUnavailable",schemaPath:"#/properties/maintenance/properties/maxUnavailable/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err350];}else {vErrors.push(err350);}errors++;}if((typeof data133 == "number") && (isFinite(data133))){if(data133 > 100 || isNaN(data133)){const err351 = {instancePath:instancePath+"/maintenance/maxUnavailable",schemaPath:"#/properties/maintenance/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err351];}else {vErrors.push(err351);}errors++;}if(data133 < 1 || isNaN(data133)){const err352 = {instancePath:instancePath+"/maintenance/maxUnavailable",schemaPath:"#/properties/maintenance/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err352];}else {vErrors.push(err352);}errors++;}}}if(data121.topologyKey !== undefined){let data134 = data121.topologyKey;if(typeof data134 === "string"){if(data134.length > 4096){const err353 = {instancePath:instancePath+"/maintenance/topologyKey",schemaPath:"#/properties/maintenance/properties/topologyKey/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err353];}else {vErrors.push(err353);}errors++;}if(!pattern24.test(data134)){const err354 = {instancePath:instancePath+"/maintenance/topologyKey",schemaPath:"#/properties/maintenance/properties/topologyKey/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"}};if(vErrors === null){vErrors = [err354];}else {vErrors.push(err354);}errors++;}}else {const err355 = {instancePath:instancePath+"/maintenance/topologyKey",schemaPath:"#/properties/maintenance/properties/topologyKey/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err355];}else {vErrors.push(err355);}errors++;}}if(data121.order !== undefined){let data135 = data121.order;if(Array.isArray(data135)){if(data135.length > 1000){const err356 = {instancePath:instancePath+"/maintenance/order",schemaPath:"#/properties/maintenance/properties/order/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err356];}else {vErrors.push(err356);}errors++;}const len31 = data135.length;for(let i47=0; i47<len31; i47++){let data136 = data135[i47];if(typeof data136 === "string"){if(data136.length > 4096){const err357 = {instancePath:instancePath+"/maintenance/order/" + i47,schemaPath:"#/properties/maintenance/properties/order/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err357];}else {vErrors.push(err357);}errors++;}if(!pattern0.test(data136)){const err358 = {instancePath:instancePath+"/maintenance/order/" + i47,schemaPath:"#/properties/maintenance/properties/order/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err358];}else {vErrors.push(err358);}errors++;}}else {const err359 = {instancePath:instancePath+"/maintenance/order/" + i47,schemaPath:"#/properties/maintenance/properties/order/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err359];}else {vErrors.push(err359);}errors++;}}let i48 = data135.length;let j16;if(i48 > 1){const indices16 = {};for(;i48--;){let item16 = data135[i48];if(typeof item16 !== "string"){continue;}if(typeof indices16[item16] == "number"){j16 = indices16[item16];const err360 = {instancePath:instancePath+"/maintenance/order",schemaPath:"#/properties/maintenance/properties/order/uniqueItems",keyword:"uniqueItems",params:{i: i48, j: j16}};if(vErrors === null){vErrors = [err360];}else {vErrors.push(err360);}errors++;break;}indices16[item16] = i48;}}}else {const err361 = {instancePath:instancePath+"/maintenance/order",schemaPath:"#/properties/maintenance/properties/order/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err361];}else {vErrors.push(err361);}errors++;}}if(data121.checks !== undefined){let data137 = data121.checks;if(Array.isArray(data137)){if(data137.length > 1000){const err362 = {instancePath:instancePath+"/maintenance/checks",schemaPath:"#/properties/maintenance/properties/checks/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err362];}else {vErrors.push(err362);}errors++;}const len32 = data137.length;for(let i49=0; i49<len32; i49++){let data138 = data137[i49];if(data138 && typeof data138 == "object" && !Array.isArray(data138)){if(data138.name === undefined){const err363 = {instancePath:instancePath+"/maintenance/checks/" + i49,schemaPath:"#/properties/maintenance/properties/checks/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err363];}else {vErrors.push(err363);}errors++;}for(const key33 in data138){if(!((((((key33 === "name") || (key33 === "nodes")) || (key33 === "condition")) || (key33 === "longhorn")) || (key33 === "ceph")) || (key33 === "http"))){const err364 = {instancePath:instancePath+"/maintenance/checks/" + i49,schemaPath:"#/properties/maintenance/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};if(vErrors === null){vErrors = [err364];}else {vErrors.push(err364);}errors++;}}if(data138.name !== undefined){let data139 = data138.name;if(typeof data139 === "string"){if(data139.length > 4096){const err365 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err365];}else {vErrors.push(err365);}errors++;}if(!pattern0.test(data139)){const err366 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err366];}else {vErrors.push(err366);}errors++;}}else {const err367 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err367];}else {vErrors.push(err367);}errors++;}}if(data138.nodes !== undefined){let data140 = data138.nodes;if(Array.isArray(data140)){if(data140.length > 1000){const err368 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes",schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err368];}else {vErrors.push(err368);}errors++;}const len33 = data140.length;for(let i50=0; i50<len33; i50++){let data141 = data140[i50];if(typeof data141 === "string"){if(data141.length > 4096){const err369 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes/" + i50,schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err369];}else {vErrors.push(err369);}errors++;}if(!pattern0.test(data141)){const err370 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes/" + i50,schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err370];}else {vErrors.push(err370);}errors++;}}else {const err371 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes/" + i50,schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err371];}else {vErrors.push(err371);}errors++;}}let i51 = data140.length;let j17;if(i51 > 1){const indices17 = {};for(;i51--;){let item17 = data140[i51];if(typeof item17 !== "string"){continue;}if(typeof indices17[item17] == "number"){j17 = indices17[item17];const err372 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes",schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/uniqueItems",keyword:"uniqueItems",params:{i: i51, j: j17}};if(vErrors === null){vErrors = [err372];}else {vErrors.push(err372);}errors++;break;}indices17[item17] = i51;}}}else {const err373 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/nodes",schemaPath:"#/properties/maintenance/properties/checks/items/properties/nodes/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err373];}else {vErrors.push(err373);}errors++;}}if(data138.condition !== undefined){let data142 = data138.condition;if(data142 && typeof data142 == "object" && !Array.isArray(data142)){for(const key34 in data142){if(!((((((key34 === "apiVersion") || (key34 === "kind")) || (key34 === "namespace")) || (key34 === "name")) || (key34 === "type")) || (key34 === "status"))){const err374 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};if(vErrors === null){vErrors = [err374];}else {vErrors.push(err374);}errors++;}}if(data142.apiVersion !== undefined){let data143 = data142.apiVersion;if(typeof data143 === "string"){if(data143.length > 4096){const err375 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/apiVersion",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/apiVersion/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err375];}else {vErrors.push(err375);}errors++;}if(!pattern5.test(data143)){const err376 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/apiVersion",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/apiVersion/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err376];}else {vErrors.push(err376);}errors++;}}else {const err377 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/apiVersion",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/apiVersion/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err377];}else {vErrors.push(err377);}errors++;}}if(data142.kind !== undefined){let data144 = data142.kind;if(typeof data144 === "string"){if(data144.length > 4096){const err378 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/kind",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/kind/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err378];}else {vErrors.push(err378);}errors++;}if(!pattern5.test(data144)){const err379 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/kind",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err379];}else {vErrors.push(err379);}errors++;}}else {const err380 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/kind",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/kind/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err380];}else {vErrors.push(err380);}errors++;}}if(data142.namespace !== undefined){let data145 = data142.namespace;if(typeof data145 === "string"){if(data145.length > 4096){const err381 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/namespace",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err381];}else {vErrors.push(err381);}errors++;}if(!pattern0.test(data145)){const err382 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/namespace",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err382];}else {vErrors.push(err382);}errors++;}}else {const err383 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/namespace",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/namespace/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err383];}else {vErrors.push(err383);}errors++;}}if(data142.name !== undefined){let data146 = data142.name;if(typeof data146 === "string"){if(data146.length > 4096){const err384 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err384];}else {vErrors.push(err384);}errors++;}if(!pattern8.test(data146)){const err385 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err385];}else {vErrors.push(err385);}errors++;}}else {const err386 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/name",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err386];}else {vErrors.push(err386);}errors++;}}if(data142.type !== undefined){let data147 = data142.type;if(typeof data147 === "string"){if(data147.length > 4096){const err387 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/type",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/type/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err387];}else {vErrors.push(err387);}errors++;}if(!pattern5.test(data147)){const err388 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/type",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/type/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err388];}else {vErrors.push(err388);}errors++;}}else {const err389 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/type",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err389];}else {vErrors.push(err389);}errors++;}}if(data142.status !== undefined){let data148 = data142.status;if(typeof data148 !== "string"){const err390 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/status",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/status/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err390];}else {vErrors.push(err390);}errors++;}if(!((data148 === "True") || (data148 === "False"))){const err391 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition/status",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.maintenance.properties.checks.items.properties.condition.properties.status.enum}};if(vErrors === null){vErrors = [err391];}else {vErrors.push(err391);}errors++;}}}else {const err392 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/condition",schemaPath:"#/properties/maintenance/properties/checks/items/properties/condition/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err392];}else {vErrors.push(err392);}errors++;}}if(data138.longhorn !== undefined){if(typeof data138.longhorn !== "boolean"){const err393 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/longhorn",schemaPath:"#/properties/maintenance/properties/checks/items/properties/longhorn/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err393];}else {vErrors.push(err393);}errors++;}}if(data138.ceph !== undefined){if(typeof data138.ceph !== "boolean"){const err394 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/ceph",schemaPath:"#/properties/maintenance/properties/checks/items/properties/ceph/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err394];}else {vErrors.push(err394);}errors++;}}if(data138.http !== undefined){let data151 = data138.http;if(data151 && typeof data151 == "object" && !Array.isArray(data151)){if(data151.url === undefined){const err395 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err395];}else {vErrors.push(err395);}errors++;}for(const key35 in data151){if(!((key35 === "url") || (key35 === "status"))){const err396 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};if(vErrors === null){vErrors = [err396];}else {vErrors.push(err396);}errors++;}}if(data151.url !== undefined){let data152 = data151.url;if(typeof data152 === "string"){if(data152.length > 4096){const err397 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/url",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err397];}else {vErrors.push(err397);}errors++;}if(!pattern66.test(data152)){const err398 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/url",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err398];}else {vErrors.push(err398);}errors++;}}else {const err399 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/url",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err399];}else {vErrors.push(err399);}errors++;}}if(data151.status !== undefined){let data153 = data151.status;if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){const err400 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/status",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/status/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err400];}else {vErrors.push(err400);}errors++;}if((typeof data153 == "number") && (isFinite(data153))){if(data153 > 599 || isNaN(data153)){const err401 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/status",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};if(vErrors === null){vErrors = [err401];}else {vErrors.push(err401);}errors++;}if(data153 < 100 || isNaN(data153)){const err402 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http/status",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err402];}else {vErrors.push(err402);}errors++;}}}}else {const err403 = {instancePath:instancePath+"/maintenance/checks/" + i49+"/http",schemaPath:"#/properties/maintenance/properties/checks/items/properties/http/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err403];}else {vErrors.push(err403);}errors++;}}}else {const err404 = {instancePath:instancePath+"/maintenance/checks/" + i49,schemaPath:"#/properties/maintenance/properties/checks/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err404];}else {vErrors.push(err404);}errors++;}}}else {const err405 = {instancePath:instancePath+"/maintenance/checks",schemaPath:"#/properties/maintenance/properties/checks/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err405];}else {vErrors.push(err405);}errors++;}}if(data121.durations !== undefined){let data154 = data121.durations;if(data154 && typeof data154 == "object" && !Array.isArray(data154)){for(const key36 in data154){if(!((((key36 === "soak") || (key36 === "ready")) || (key36 === "drain")) || (key36 === "try"))){const err406 = {instancePath:instancePath+"/maintenance/durations",schemaPath:"#/properties/maintenance/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};if(vErrors === null){vErrors = [err406];}else {vErrors.push(err406);}errors++;}}if(data154.soak !== undefined){let data155 = data154.soak;if(typeof data155 === "string"){if(data155.length > 4096){const err407 = {instancePath:instancePath+"/maintenance/durations/soak",schemaPath:"#/properties/maintenance/properties/durations/properties/soak/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err407];}else {vErrors.push(err407);}errors++;}if(!pattern67.test(data155)){const err408 = {instancePath:instancePath+"/maintenance/durations/soak",schemaPath:"#/properties/maintenance/properties/durations/properties/soak/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err408];}else {vErrors.push(err408);}errors++;}}else {const err409 = {instancePath:instancePath+"/maintenance/durations/soak",schemaPath:"#/properties/maintenance/properties/durations/properties/soak/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err409];}else {vErrors.push(err409);}errors++;}}if(data154.ready !== undefined){let data156 = data154.ready;if(typeof data156 === "string"){if(data156.length > 4096){const err410 = {instancePath:instancePath+"/maintenance/durations/ready",schemaPath:"#/properties/maintenance/properties/durations/properties/ready/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err410];}else {vErrors.push(err410);}errors++;}if(!pattern67.test(data156)){const err411 = {instancePath:instancePath+"/maintenance/durations/ready",schemaPath:"#/properties/maintenance/properties/durations/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err411];}else {vErrors.push(err411);}errors++;}}else {const err412 = {instancePath:instancePath+"/maintenance/durations/ready",schemaPath:"#/properties/maintenance/properties/durations/properties/ready/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err412];}else {vErrors.push(err412);}errors++;}}if(data154.drain !== undefined){let data157 = data154.drain;if(typeof data157 === "string"){if(data157.length > 4096){const err413 = {instancePath:instancePath+"/maintenance/durations/drain",schemaPath:"#/properties/maintenance/properties/durations/properties/drain/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err413];}else {vErrors.push(err413);}errors++;}if(!pattern67.test(data157)){const err414 = {instancePath:instancePath+"/maintenance/durations/drain",schemaPath:"#/properties/maintenance/properties/durations/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err414];}else {vErrors.push(err414);}errors++;}}else {const err415 = {instancePath:instancePath+"/maintenance/durations/drain",schemaPath:"#/properties/maintenance/properties/durations/properties/drain/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err415];}else {vErrors.push(err415);}errors++;}}if(data154.try !== undefined){let data158 = data154.try;if(typeof data158 === "string"){if(data158.length > 4096){const err416 = {instancePath:instancePath+"/maintenance/durations/try",schemaPath:"#/properties/maintenance/properties/durations/properties/try/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err416];}else {vErrors.push(err416);}errors++;}if(!pattern67.test(data158)){const err417 = {instancePath:instancePath+"/maintenance/durations/try",schemaPath:"#/properties/maintenance/properties/durations/properties/try/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err417];}else {vErrors.push(err417);}errors++;}}else {const err418 = {instancePath:instancePath+"/maintenance/durations/try",schemaPath:"#/properties/maintenance/properties/durations/properties/try/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err418];}else {vErrors.push(err418);}errors++;}}}else {const err419 = {instancePath:instancePath+"/maintenance/durations",schemaPath:"#/properties/maintenance/properties/durations/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err419];}else {vErrors.push(err419);}errors++;}}}else {const err420 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err420];}else {vErrors.push(err420);}errors++;}}if(data.trust !== undefined){let data159 = data.trust;if(data159 && typeof data159 == "object" && !Array.isArray(data159)){for(const key37 in data159){if(!((key37 === "require") || (key37 === "approve"))){const err421 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};if(vErrors === null){vErrors = [err421];}else {vErrors.push(err421);}errors++;}}if(data159.require !== undefined){let data160 = data159.require;if(typeof data160 !== "string"){const err422 = {instancePath:instancePath+"/trust/require",schemaPath:"#/properties/trust/properties/require/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err422];}else {vErrors.push(err422);}errors++;}if(!(((data160 === "pull-request") || (data160 === "status")) || (data160 === "none"))){const err423 = {instancePath:instancePath+"/trust/require",schemaPath:"#/properties/trust/properties/require/enum",keyword:"enum",params:{allowedValues: schema12.properties.trust.properties.require.enum}};if(vErrors === null){vErrors = [err423];}else {vErrors.push(err423);}errors++;}}if(data159.approve !== undefined){let data161 = data159.approve;if(data161 && typeof data161 == "object" && !Array.isArray(data161)){for(const key38 in data161){const _errs371 = errors;if(typeof key38 === "string"){if(!pattern12.test(key38)){const err424 = {instancePath:instancePath+"/trust/approve",schemaPath:"#/properties/trust/properties/approve/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key38};if(vErrors === null){vErrors = [err424];}else {vErrors.push(err424);}errors++;}}var valid124 = _errs371 === errors;if(!valid124){const err425 = {instancePath:instancePath+"/trust/approve",schemaPath:"#/properties/trust/properties/approve/propertyNames",keyword:"propertyNames",params:{propertyName: key38}};if(vErrors === null){vErrors = [err425];}else {vErrors.push(err425);}errors++;}}for(const key39 in data161){let data162 = data161[key39];if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){const err426 = {instancePath:instancePath+"/trust/approve/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trust/properties/approve/additionalProperties/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err426];}else {vErrors.push(err426);}errors++;}if((typeof data162 == "number") && (isFinite(data162))){if(data162 > 20 || isNaN(data162)){const err427 = {instancePath:instancePath+"/trust/approve/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trust/properties/approve/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err427];}else {vErrors.push(err427);}errors++;}if(data162 < 0 || isNaN(data162)){const err428 = {instancePath:instancePath+"/trust/approve/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/trust/properties/approve/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err428];}else {vErrors.push(err428);}errors++;}}}}else {const err429 = {instancePath:instancePath+"/trust/approve",schemaPath:"#/properties/trust/properties/approve/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err429];}else {vErrors.push(err429);}errors++;}}}else {const err430 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err430];}else {vErrors.push(err430);}errors++;}}if(data.adopt !== undefined){let data163 = data.adopt;if(Array.isArray(data163)){if(data163.length > 1000){const err431 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err431];}else {vErrors.push(err431);}errors++;}const len34 = data163.length;for(let i52=0; i52<len34; i52++){let data164 = data163[i52];if(typeof data164 === "string"){if(data164.length > 4096){const err432 = {instancePath:instancePath+"/adopt/" + i52,schemaPath:"#/properties/adopt/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err432];}else {vErrors.push(err432);}errors++;}if(!pattern5.test(data164)){const err433 = {instancePath:instancePath+"/adopt/" + i52,schemaPath:"#/properties/adopt/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err433];}else {vErrors.push(err433);}errors++;}}else {const err434 = {instancePath:instancePath+"/adopt/" + i52,schemaPath:"#/properties/adopt/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err434];}else {vErrors.push(err434);}errors++;}}let i53 = data163.length;let j18;if(i53 > 1){const indices18 = {};for(;i53--;){let item18 = data163[i53];if(typeof item18 !== "string"){continue;}if(typeof indices18[item18] == "number"){j18 = indices18[item18];const err435 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/uniqueItems",keyword:"uniqueItems",params:{i: i53, j: j18}};if(vErrors === null){vErrors = [err435];}else {vErrors.push(err435);}errors++;break;}indices18[item18] = i53;}}}else {const err436 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err436];}else {vErrors.push(err436);}errors++;}}if(data.managedElsewhere !== undefined){let data165 = data.managedElsewhere;if(Array.isArray(data165)){if(data165.length > 1000){const err437 = {instancePath:instancePath+"/managedElsewhere",schemaPath:"#/properties/managedElsewhere/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err437];}else {vErrors.push(err437);}errors++;}const len35 = data165.length;for(let i54=0; i54<len35; i54++){let data166 = data165[i54];if(typeof data166 === "string"){if(data166.length > 4096){const err438 = {instancePath:instancePath+"/managedElsewhere/" + i54,schemaPath:"#/properties/managedElsewhere/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err438];}else {vErrors.push(err438);}errors++;}if(!pattern5.test(data166)){const err439 = {instancePath:instancePath+"/managedElsewhere/" + i54,schemaPath:"#/properties/managedElsewhere/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err439];}else {vErrors.push(err439);}errors++;}}else {const err440 = {instancePath:instancePath+"/managedElsewhere/" + i54,schemaPath:"#/properties/managedElsewhere/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err440];}else {vErrors.push(err440);}errors++;}}let i55 = data165.length;let j19;if(i55 > 1){const indices19 = {};for(;i55--;){let item19 = data165[i55];if(typeof item19 !== "string"){continue;}if(typeof indices19[item19] == "number"){j19 = indices19[item19];const err441 = {instancePath:instancePath+"/managedElsewhere",schemaPath:"#/properties/managedElsewhere/uniqueItems",keyword:"uniqueItems",params:{i: i55, j: j19}};if(vErrors === null){vErrors = [err441];}else {vErrors.push(err441);}errors++;break;}indices19[item19] = i55;}}}else {const err442 = {instancePath:instancePath+"/managedElsewhere",schemaPath:"#/properties/managedElsewhere/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err442];}else {vErrors.push(err442);}errors++;}}}else {const err443 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err443];}else {vErrors.push(err443);}errors++;}validate11.errors = vErrors;return errors === 0;}const node_spec = validate12;const schema13 = {"$id":"urn:plumbline:schema:node-spec","type":"object","properties":{"role":{"type":"string","enum":["control-plane","worker"]},"state":{"type":"string","enum":["active","decommissioned"]},"profiles":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"identity":{"type":"object","properties":{"uuid":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"},"mac":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},"machineId":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{32}$"},"hostKeys":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$"},"maxItems":1000,"uniqueItems":true},"certificateFingerprint":{"type":"string","maxLength":4096,"pattern":"^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$"}},"additionalProperties":false},"vm":{"type":"object","properties":{"id":{"type":"integer","minimum":100,"maximum":999999999},"host":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"cores":{"type":"integer","minimum":1,"maximum":1024},"memory":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"disk":{"type":"object","properties":{"size":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"bus":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"discard":{"type":"boolean"}},"additionalProperties":false},"ioCap":{"type":"object","properties":{"read":{"type":"integer","minimum":0,"maximum":9007199254740991},"write":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"onboot":{"type":"boolean"},"bootOrder":{"type":"integer","minimum":0,"maximum":10000},"up":{"type":"integer","minimum":0,"maximum":86400},"down":{"type":"integer","minimum":0,"maximum":86400},"passthrough":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000},"template":{"type":"integer","minimum":100,"maximum":999999999}},"additionalProperties":false},"retiredAddresses":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false,"required":["role"]};const pattern75 = new RegExp("^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", "u");const pattern76 = new RegExp("^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$", "u");const pattern77 = new RegExp("^[0-9a-f]{32}$", "u");const pattern78 = new RegExp("^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$", "u");const pattern79 = new RegExp("^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$", "u");const pattern81 = new RegExp("^\\d+(?:\\.\\d+)?[KMGT]i?B$", "u");function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:node-spec" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.role === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((((key0 === "role") || (key0 === "state")) || (key0 === "profiles")) || (key0 === "identity")) || (key0 === "vm")) || (key0 === "retiredAddresses"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.role !== undefined){let data0 = data.role;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((data0 === "control-plane") || (data0 === "worker"))){const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema13.properties.role.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.state !== undefined){let data1 = data.state;if(typeof data1 !== "string"){const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!((data1 === "active") || (data1 === "decommissioned"))){const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema13.properties.state.enum}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.profiles !== undefined){let data2 = data.profiles;if(Array.isArray(data2)){if(data2.length > 1000){const err6 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 === "string"){if(data3.length > 4096){const err7 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern0.test(data3)){const err8 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}let i1 = data2.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data2[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err10 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;break;}indices0[item0] = i1;}}}else {const err11 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.identity !== undefined){let data4 = data.identity;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 in data4){if(!(((((key1 === "uuid") || (key1 === "mac")) || (key1 === "machineId")) || (key1 === "hostKeys")) || (key1 === "certificateFingerprint"))){const err12 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data4.uuid !== undefined){let data5 = data4.uuid;if(typeof data5 === "string"){if(data5.length > 4096){const err13 = {instancePath:instancePath+"/identity/uuid",schemaPath:"#/properties/identity/properties/uuid/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern75.test(data5)){const err14 = {instancePath:instancePath+"/identity/uuid",schemaPath:"#/properties/identity/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/identity/uuid",schemaPath:"#/properties/identity/properties/uuid/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data4.mac !== undefined){let data6 = data4.mac;if(typeof data6 === "string"){if(data6.length > 4096){const err16 = {instancePath:instancePath+"/identity/mac",schemaPath:"#/properties/identity/properties/mac/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern76.test(data6)){const err17 = {instancePath:instancePath+"/identity/mac",schemaPath:"#/properties/identity/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/identity/mac",schemaPath:"#/properties/identity/properties/mac/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data4.machineId !== undefined){let data7 = data4.machineId;if(typeof data7 === "string"){if(data7.length > 4096){const err19 = {instancePath:instancePath+"/identity/machineId",schemaPath:"#/properties/identity/properties/machineId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(!pattern77.test(data7)){const err20 = {instancePath:instancePath+"/identity/machineId",schemaPath:"#/properties/identity/properties/machineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/identity/machineId",schemaPath:"#/properties/identity/properties/machineId/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data4.hostKeys !== undefined){let data8 = data4.hostKeys;if(Array.isArray(data8)){if(data8.length > 1000){const err22 = {instancePath:instancePath+"/identity/hostKeys",schemaPath:"#/properties/identity/properties/hostKeys/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}const len1 = data8.length;for(let i2=0; i2<len1; i2++){let data9 = data8[i2];if(typeof data9 === "string"){if(data9.length > 4096){const err23 = {instancePath:instancePath+"/identity/hostKeys/" + i2,schemaPath:"#/properties/identity/properties/hostKeys/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(!pattern78.test(data9)){const err24 = {instancePath:instancePath+"/identity/hostKeys/" + i2,schemaPath:"#/properties/identity/properties/hostKeys/items/pattern",keyword:"pattern",params:{pattern: "^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}else {const err25 = {instancePath:instancePath+"/identity/hostKeys/" + i2,schemaPath:"#/properties/identity/properties/hostKeys/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}let i3 = data8.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data8[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err26 = {instancePath:instancePath+"/identity/hostKeys",schemaPath:"#/properties/identity/properties/hostKeys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;break;}indices1[item1] = i3;}}}else {const err27 = {instancePath:instancePath+"/identity/hostKeys",schemaPath:"#/properties/identity/properties/hostKeys/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data4.certificateFingerprint !== undefined){let data10 = data4.certificateFingerprint;if(typeof data10 === "string"){if(data10.length > 4096){const err28 = {instancePath:instancePath+"/identity/certificateFingerprint",schemaPath:"#/properties/identity/properties/certificateFingerprint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(!pattern79.test(data10)){const err29 = {instancePath:instancePath+"/identity/certificateFingerprint",schemaPath:"#/properties/identity/properties/certificateFingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$"}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/identity/certificateFingerprint",schemaPath:"#/properties/identity/properties/certificateFingerprint/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.vm !== undefined){let data11 = data.vm;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key2 in data11){if(!(func2.call(schema13.properties.vm.properties, key2))){const err32 = {instancePath:instancePath+"/vm",schemaPath:"#/properties/vm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data11.id !== undefined){let data12 = data11.id;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err33 = {instancePath:instancePath+"/vm/id",schemaPath:"#/properties/vm/properties/id/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 999999999 || isNaN(data12)){const err34 = {instancePath:instancePath+"/vm/id",schemaPath:"#/properties/vm/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data12 < 100 || isNaN(data12)){const err35 = {instancePath:instancePath+"/vm/id",schemaPath:"#/properties/vm/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}if(data11.host !== undefined){let data13 = data11.host;if(typeof data13 === "string"){if(data13.length > 4096){const err36 = {instancePath:instancePath+"/vm/host",schemaPath:"#/properties/vm/properties/host/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(!pattern0.test(data13)){const err37 = {instancePath:instancePath+"/vm/host",schemaPath:"#/properties/vm/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/vm/host",schemaPath:"#/properties/vm/properties/host/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data11.cores !== undefined){let data14 = data11.cores;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err39 = {instancePath:instancePath+"/vm/cores",schemaPath:"#/properties/vm/properties/cores/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 1024 || isNaN(data14)){const err40 = {instancePath:instancePath+"/vm/cores",schemaPath:"#/properties/vm/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(data14 < 1 || isNaN(data14)){const err41 = {instancePath:instancePath+"/vm/cores",schemaPath:"#/properties/vm/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}if(data11.memory !== undefined){let data15 = data11.memory;if(typeof data15 === "string"){if(data15.length > 4096){const err42 = {instancePath:instancePath+"/vm/memory",schemaPath:"#/properties/vm/properties/memory/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(!pattern81.test(data15)){const err43 = {instancePath:instancePath+"/vm/memory",schemaPath:"#/properties/vm/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}else {const err44 = {instancePath:instancePath+"/vm/memory",schemaPath:"#/properties/vm/properties/memory/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}if(data11.disk !== undefined){let data16 = data11.disk;if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key3 in data16){if(!(((key3 === "size") || (key3 === "bus")) || (key3 === "discard"))){const err45 = {instancePath:instancePath+"/vm/disk",schemaPath:"#/properties/vm/properties/disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}if(data16.size !== undefined){let data17 = data16.size;if(typeof data17 === "string"){if(data17.length > 4096){const err46 = {instancePath:instancePath+"/vm/disk/size",schemaPath:"#/properties/vm/properties/disk/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(!pattern81.test(data17)){const err47 = {instancePath:instancePath+"/vm/disk/size",schemaPath:"#/properties/vm/properties/disk/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}else {const err48 = {instancePath:instancePath+"/vm/disk/size",schemaPath:"#/properties/vm/properties/disk/properties/size/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}if(data16.bus !== undefined){let data18 = data16.bus;if(typeof data18 === "string"){if(data18.length > 4096){const err49 = {instancePath:instancePath+"/vm/disk/bus",schemaPath:"#/properties/vm/properties/disk/properties/bus/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(!pattern0.test(data18)){const err50 = {instancePath:instancePath+"/vm/disk/bus",schemaPath:"#/properties/vm/properties/disk/properties/bus/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}else {const err51 = {instancePath:instancePath+"/vm/disk/bus",schemaPath:"#/properties/vm/properties/disk/properties/bus/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}if(data16.discard !== undefined){if(typeof data16.discard !== "boolean"){const err52 = {instancePath:instancePath+"/vm/disk/discard",schemaPath:"#/properties/vm/properties/disk/properties/discard/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}}else {const err53 = {instancePath:instancePath+"/vm/disk",schemaPath:"#/properties/vm/properties/disk/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}if(data11.ioCap !== undefined){let data20 = data11.ioCap;if(data20 && typeof data20 == "object" && !Array.isArray(data20)){for(const key4 in data20){if(!((key4 === "read") || (key4 === "write"))){const err54 = {instancePath:instancePath+"/vm/ioCap",schemaPath:"#/properties/vm/properties/ioCap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data20.read !== undefined){let data21 = data20.read;if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){const err55 = {instancePath:instancePath+"/vm/ioCap/read",schemaPath:"#/properties/vm/properties/ioCap/properties/read/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if((typeof data21 == "number") && (isFinite(data21))){if(data21 > 9007199254740991 || isNaN(data21)){const err56 = {instancePath:instancePath+"/vm/ioCap/read",schemaPath:"#/properties/vm/properties/ioCap/properties/read/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(data21 < 0 || isNaN(data21)){const err57 = {instancePath:instancePath+"/vm/ioCap/read",schemaPath:"#/properties/vm/properties/ioCap/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}if(data20.write !== undefined){let data22 = data20.write;if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){const err58 = {instancePath:instancePath+"/vm/ioCap/write",schemaPath:"#/properties/vm/properties/ioCap/properties/write/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if((typeof data22 == "number") && (isFinite(data22))){if(data22 > 9007199254740991 || isNaN(data22)){const err59 = {instancePath:instancePath+"/vm/ioCap/write",schemaPath:"#/properties/vm/properties/ioCap/properties/write/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(data22 < 0 || isNaN(data22)){const err60 = {instancePath:instancePath+"/vm/ioCap/write",schemaPath:"#/properties/vm/properties/ioCap/properties/write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}}else {const err61 = {instancePath:instancePath+"/vm/ioCap",schemaPath:"#/properties/vm/properties/ioCap/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data11.onboot !== undefined){if(typeof data11.onboot !== "boolean"){const err62 = {instancePath:instancePath+"/vm/onboot",schemaPath:"#/properties/vm/properties/onboot/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data11.bootOrder !== undefined){let data24 = data11.bootOrder;if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){const err63 = {instancePath:instancePath+"/vm/bootOrder",schemaPath:"#/properties/vm/properties/bootOrder/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if((typeof data24 == "number") && (isFinite(data24))){if(data24 > 10000 || isNaN(data24)){const err64 = {instancePath:instancePath+"/vm/bootOrder",schemaPath:"#/properties/vm/properties/bootOrder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}if(data24 < 0 || isNaN(data24)){const err65 = {instancePath:instancePath+"/vm/bootOrder",schemaPath:"#/properties/vm/properties/bootOrder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}if(data11.up !== undefined){let data25 = data11.up;if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){const err66 = {instancePath:instancePath+"/vm/up",schemaPath:"#/properties/vm/properties/up/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if((typeof data25 == "number") && (isFinite(data25))){if(data25 > 86400 || isNaN(data25)){const err67 = {instancePath:instancePath+"/vm/up",schemaPath:"#/properties/vm/properties/up/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if(data25 < 0 || isNaN(data25)){const err68 = {instancePath:instancePath+"/vm/up",schemaPath:"#/properties/vm/properties/up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}}if(data11.down !== undefined){let data26 = data11.down;if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){const err69 = {instancePath:instancePath+"/vm/down",schemaPath:"#/properties/vm/properties/down/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if((typeof data26 == "number") && (isFinite(data26))){if(data26 > 86400 || isNaN(data26)){const err70 = {instancePath:instancePath+"/vm/down",schemaPath:"#/properties/vm/properties/down/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data26 < 0 || isNaN(data26)){const err71 = {instancePath:instancePath+"/vm/down",schemaPath:"#/properties/vm/properties/down/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}}if(data11.passthrough !== undefined){let data27 = data11.passthrough;if(Array.isArray(data27)){if(data27.length > 1000){const err72 = {instancePath:instancePath+"/vm/passthrough",schemaPath:"#/properties/vm/properties/passthrough/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}const len2 = data27.length;for(let i4=0; i4<len2; i4++){let data28 = data27[i4];if(typeof data28 === "string"){if(data28.length > 4096){const err73 = {instancePath:instancePath+"/vm/passthrough/" + i4,schemaPath:"#/properties/vm/properties/passthrough/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if(!pattern5.test(data28)){const err74 = {instancePath:instancePath+"/vm/passthrough/" + i4,schemaPath:"#/properties/vm/properties/passthrough/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}else {const err75 = {instancePath:instancePath+"/vm/passthrough/" + i4,schemaPath:"#/properties/vm/properties/passthrough/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}else {const err76 = {instancePath:instancePath+"/vm/passthrough",schemaPath:"#/properties/vm/properties/passthrough/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data11.template !== undefined){let data29 = data11.template;if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){const err77 = {instancePath:instancePath+"/vm/template",schemaPath:"#/properties/vm/properties/template/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if((typeof data29 == "number") && (isFinite(data29))){if(data29 > 999999999 || isNaN(data29)){const err78 = {instancePath:instancePath+"/vm/template",schemaPath:"#/properties/vm/properties/template/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}if(data29 < 100 || isNaN(data29)){const err79 = {instancePath:instancePath+"/vm/template",schemaPath:"#/properties/vm/properties/template/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}}else {const err80 = {instancePath:instancePath+"/vm",schemaPath:"#/properties/vm/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}if(data.retiredAddresses !== undefined){let data30 = data.retiredAddresses;if(Array.isArray(data30)){if(data30.length > 1000){const err81 = {instancePath:instancePath+"/retiredAddresses",schemaPath:"#/properties/retiredAddresses/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}const len3 = data30.length;for(let i5=0; i5<len3; i5++){let data31 = data30[i5];if(typeof data31 === "string"){if(data31.length > 4096){const err82 = {instancePath:instancePath+"/retiredAddresses/" + i5,schemaPath:"#/properties/retiredAddresses/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}if(!pattern10.test(data31)){const err83 = {instancePath:instancePath+"/retiredAddresses/" + i5,schemaPath:"#/properties/retiredAddresses/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}else {const err84 = {instancePath:instancePath+"/retiredAddresses/" + i5,schemaPath:"#/properties/retiredAddresses/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}let i6 = data30.length;let j2;if(i6 > 1){const indices2 = {};for(;i6--;){let item2 = data30[i6];if(typeof item2 !== "string"){continue;}if(typeof indices2[item2] == "number"){j2 = indices2[item2];const err85 = {instancePath:instancePath+"/retiredAddresses",schemaPath:"#/properties/retiredAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;break;}indices2[item2] = i6;}}}else {const err86 = {instancePath:instancePath+"/retiredAddresses",schemaPath:"#/properties/retiredAddresses/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}}else {const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}validate12.errors = vErrors;return errors === 0;}const setting_network = validate13;const schema14 = {"$id":"urn:plumbline:schema:setting-network","type":["object","null"],"properties":{"interface":{"type":["string","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"},"mac":{"type":["string","null"],"maxLength":4096,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},"dhcp":{"type":["boolean","null"]},"addresses":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"gateway":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"nameservers":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"maxItems":1000,"uniqueItems":true},"searchDomains":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"maxItems":1000,"uniqueItems":true},"routes":{"type":["array","null"],"items":{"type":"object","properties":{"to":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"via":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"metric":{"type":"integer","minimum":0,"maximum":4294967295}},"additionalProperties":false,"required":["to","via"]},"maxItems":1000},"mtu":{"type":["integer","null"],"minimum":68,"maximum":65535},"vlans":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"maximum":4094},"addresses":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"dhcp":{"type":"boolean"},"mtu":{"type":"integer","minimum":68,"maximum":65535}},"additionalProperties":false,"required":["id"]},"maxItems":1000},"bond":{"type":["object","null"],"properties":{"name":{"type":["string","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"},"interfaces":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"},"maxItems":1000,"uniqueItems":true},"mode":{"type":["string","null"],"enum":["balance-rr","active-backup","balance-xor","broadcast","802.3ad","balance-tlb","balance-alb",null]}},"additionalProperties":false},"vip":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}},"additionalProperties":false};const pattern86 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$", "u");function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-network" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema14.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.interface !== undefined){let data0 = data.interface;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: schema14.properties.interface.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern86.test(data0)){const err4 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.mac !== undefined){let data1 = data.mac;if((typeof data1 !== "string") && (data1 !== null)){const err5 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: schema14.properties.mac.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern76.test(data1)){const err7 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.dhcp !== undefined){let data2 = data.dhcp;if((typeof data2 !== "boolean") && (data2 !== null)){const err8 = {instancePath:instancePath+"/dhcp",schemaPath:"#/properties/dhcp/type",keyword:"type",params:{type: schema14.properties.dhcp.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.addresses !== undefined){let data3 = data.addresses;if((!(Array.isArray(data3))) && (data3 !== null)){const err9 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: schema14.properties.addresses.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(Array.isArray(data3)){if(data3.length > 1000){const err10 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(typeof data4 === "string"){if(data4.length > 4096){const err11 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern6.test(data4)){const err12 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}let i1 = data3.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data3[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err14 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;break;}indices0[item0] = i1;}}}}if(data.gateway !== undefined){let data5 = data.gateway;if((typeof data5 !== "string") && (data5 !== null)){const err15 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: schema14.properties.gateway.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(typeof data5 === "string"){if(data5.length > 4096){const err16 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern10.test(data5)){const err17 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}if(data.nameservers !== undefined){let data6 = data.nameservers;if((!(Array.isArray(data6))) && (data6 !== null)){const err18 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/type",keyword:"type",params:{type: schema14.properties.nameservers.type}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(Array.isArray(data6)){if(data6.length > 1000){const err19 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}const len1 = data6.length;for(let i2=0; i2<len1; i2++){let data7 = data6[i2];if(typeof data7 === "string"){if(data7.length > 4096){const err20 = {instancePath:instancePath+"/nameservers/" + i2,schemaPath:"#/properties/nameservers/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!pattern10.test(data7)){const err21 = {instancePath:instancePath+"/nameservers/" + i2,schemaPath:"#/properties/nameservers/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/nameservers/" + i2,schemaPath:"#/properties/nameservers/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}let i3 = data6.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data6[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err23 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;break;}indices1[item1] = i3;}}}}if(data.searchDomains !== undefined){let data8 = data.searchDomains;if((!(Array.isArray(data8))) && (data8 !== null)){const err24 = {instancePath:instancePath+"/searchDomains",schemaPath:"#/properties/searchDomains/type",keyword:"type",params:{type: schema14.properties.searchDomains.type}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(Array.isArray(data8)){if(data8.length > 1000){const err25 = {instancePath:instancePath+"/searchDomains",schemaPath:"#/properties/searchDomains/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}const len2 = data8.length;for(let i4=0; i4<len2; i4++){let data9 = data8[i4];if(typeof data9 === "string"){if(data9.length > 4096){const err26 = {instancePath:instancePath+"/searchDomains/" + i4,schemaPath:"#/properties/searchDomains/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(!pattern8.test(data9)){const err27 = {instancePath:instancePath+"/searchDomains/" + i4,schemaPath:"#/properties/searchDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}else {const err28 = {instancePath:instancePath+"/searchDomains/" + i4,schemaPath:"#/properties/searchDomains/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}let i5 = data8.length;let j2;if(i5 > 1){const indices2 = {};for(;i5--;){let item2 = data8[i5];if(typeof item2 !== "string"){continue;}if(typeof indices2[item2] == "number"){j2 = indices2[item2];const err29 = {instancePath:instancePath+"/searchDomains",schemaPath:"#/properties/searchDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;break;}indices2[item2] = i5;}}}}if(data.routes !== undefined){let data10 = data.routes;if((!(Array.isArray(data10))) && (data10 !== null)){const err30 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: schema14.properties.routes.type}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if(Array.isArray(data10)){if(data10.length > 1000){const err31 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}const len3 = data10.length;for(let i6=0; i6<len3; i6++){let data11 = data10[i6];if(data11 && typeof data11 == "object" && !Array.isArray(data11)){if(data11.to === undefined){const err32 = {instancePath:instancePath+"/routes/" + i6,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(data11.via === undefined){const err33 = {instancePath:instancePath+"/routes/" + i6,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}for(const key1 in data11){if(!(((key1 === "to") || (key1 === "via")) || (key1 === "metric"))){const err34 = {instancePath:instancePath+"/routes/" + i6,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data11.to !== undefined){let data12 = data11.to;if(typeof data12 === "string"){if(data12.length > 4096){const err35 = {instancePath:instancePath+"/routes/" + i6+"/to",schemaPath:"#/properties/routes/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(!pattern5.test(data12)){const err36 = {instancePath:instancePath+"/routes/" + i6+"/to",schemaPath:"#/properties/routes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}else {const err37 = {instancePath:instancePath+"/routes/" + i6+"/to",schemaPath:"#/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data11.via !== undefined){let data13 = data11.via;if(typeof data13 === "string"){if(data13.length > 4096){const err38 = {instancePath:instancePath+"/routes/" + i6+"/via",schemaPath:"#/properties/routes/items/properties/via/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}if(!pattern10.test(data13)){const err39 = {instancePath:instancePath+"/routes/" + i6+"/via",schemaPath:"#/properties/routes/items/properties/via/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/routes/" + i6+"/via",schemaPath:"#/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}if(data11.metric !== undefined){let data14 = data11.metric;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err41 = {instancePath:instancePath+"/routes/" + i6+"/metric",schemaPath:"#/properties/routes/items/properties/metric/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 4294967295 || isNaN(data14)){const err42 = {instancePath:instancePath+"/routes/" + i6+"/metric",schemaPath:"#/properties/routes/items/properties/metric/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(data14 < 0 || isNaN(data14)){const err43 = {instancePath:instancePath+"/routes/" + i6+"/metric",schemaPath:"#/properties/routes/items/properties/metric/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}}else {const err44 = {instancePath:instancePath+"/routes/" + i6,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}}if(data.mtu !== undefined){let data15 = data.mtu;if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){const err45 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema14.properties.mtu.type}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if((typeof data15 == "number") && (isFinite(data15))){if(data15 > 65535 || isNaN(data15)){const err46 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data15 < 68 || isNaN(data15)){const err47 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 68}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data.vlans !== undefined){let data16 = data.vlans;if((!(Array.isArray(data16))) && (data16 !== null)){const err48 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/type",keyword:"type",params:{type: schema14.properties.vlans.type}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(Array.isArray(data16)){if(data16.length > 1000){const err49 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}const len4 = data16.length;for(let i7=0; i7<len4; i7++){let data17 = data16[i7];if(data17 && typeof data17 == "object" && !Array.isArray(data17)){if(data17.id === undefined){const err50 = {instancePath:instancePath+"/vlans/" + i7,schemaPath:"#/properties/vlans/items/required",keyword:"required",params:{missingProperty: "id"}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}for(const key2 in data17){if(!((((key2 === "id") || (key2 === "addresses")) || (key2 === "dhcp")) || (key2 === "mtu"))){const err51 = {instancePath:instancePath+"/vlans/" + i7,schemaPath:"#/properties/vlans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}if(data17.id !== undefined){let data18 = data17.id;if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){const err52 = {instancePath:instancePath+"/vlans/" + i7+"/id",schemaPath:"#/properties/vlans/items/properties/id/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if((typeof data18 == "number") && (isFinite(data18))){if(data18 > 4094 || isNaN(data18)){const err53 = {instancePath:instancePath+"/vlans/" + i7+"/id",schemaPath:"#/properties/vlans/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if(data18 < 1 || isNaN(data18)){const err54 = {instancePath:instancePath+"/vlans/" + i7+"/id",schemaPath:"#/properties/vlans/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}if(data17.addresses !== undefined){let data19 = data17.addresses;if(Array.isArray(data19)){if(data19.length > 1000){const err55 = {instancePath:instancePath+"/vlans/" + i7+"/addresses",schemaPath:"#/properties/vlans/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}const len5 = data19.length;for(let i8=0; i8<len5; i8++){let data20 = data19[i8];if(typeof data20 === "string"){if(data20.length > 4096){const err56 = {instancePath:instancePath+"/vlans/" + i7+"/addresses/" + i8,schemaPath:"#/properties/vlans/items/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(!pattern6.test(data20)){const err57 = {instancePath:instancePath+"/vlans/" + i7+"/addresses/" + i8,schemaPath:"#/properties/vlans/items/properties/addresses/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}else {const err58 = {instancePath:instancePath+"/vlans/" + i7+"/addresses/" + i8,schemaPath:"#/properties/vlans/items/properties/addresses/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}let i9 = data19.length;let j3;if(i9 > 1){const indices3 = {};for(;i9--;){let item3 = data19[i9];if(typeof item3 !== "string"){continue;}if(typeof indices3[item3] == "number"){j3 = indices3[item3];const err59 = {instancePath:instancePath+"/vlans/" + i7+"/addresses",schemaPath:"#/properties/vlans/items/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;break;}indices3[item3] = i9;}}}else {const err60 = {instancePath:instancePath+"/vlans/" + i7+"/addresses",schemaPath:"#/properties/vlans/items/properties/addresses/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}if(data17.dhcp !== undefined){if(typeof data17.dhcp !== "boolean"){const err61 = {instancePath:instancePath+"/vlans/" + i7+"/dhcp",schemaPath:"#/properties/vlans/items/properties/dhcp/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data17.mtu !== undefined){let data22 = data17.mtu;if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){const err62 = {instancePath:instancePath+"/vlans/" + i7+"/mtu",schemaPath:"#/properties/vlans/items/properties/mtu/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}if((typeof data22 == "number") && (isFinite(data22))){if(data22 > 65535 || isNaN(data22)){const err63 = {instancePath:instancePath+"/vlans/" + i7+"/mtu",schemaPath:"#/properties/vlans/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data22 < 68 || isNaN(data22)){const err64 = {instancePath:instancePath+"/vlans/" + i7+"/mtu",schemaPath:"#/properties/vlans/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 68}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}}else {const err65 = {instancePath:instancePath+"/vlans/" + i7,schemaPath:"#/properties/vlans/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}}if(data.bond !== undefined){let data23 = data.bond;if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){const err66 = {instancePath:instancePath+"/bond",schemaPath:"#/properties/bond/type",keyword:"type",params:{type: schema14.properties.bond.type}};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(data23 && typeof data23 == "object" && !Array.isArray(data23)){for(const key3 in data23){if(!(((key3 === "name") || (key3 === "interfaces")) || (key3 === "mode"))){const err67 = {instancePath:instancePath+"/bond",schemaPath:"#/properties/bond/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}if(data23.name !== undefined){let data24 = data23.name;if((typeof data24 !== "string") && (data24 !== null)){const err68 = {instancePath:instancePath+"/bond/name",schemaPath:"#/properties/bond/properties/name/type",keyword:"type",params:{type: schema14.properties.bond.properties.name.type}};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(typeof data24 === "string"){if(data24.length > 4096){const err69 = {instancePath:instancePath+"/bond/name",schemaPath:"#/properties/bond/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if(!pattern86.test(data24)){const err70 = {instancePath:instancePath+"/bond/name",schemaPath:"#/properties/bond/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"}};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}if(data23.interfaces !== undefined){let data25 = data23.interfaces;if((!(Array.isArray(data25))) && (data25 !== null)){const err71 = {instancePath:instancePath+"/bond/interfaces",schemaPath:"#/properties/bond/properties/interfaces/type",keyword:"type",params:{type: schema14.properties.bond.properties.interfaces.type}};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}if(Array.isArray(data25)){if(data25.length > 1000){const err72 = {instancePath:instancePath+"/bond/interfaces",schemaPath:"#/properties/bond/properties/interfaces/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}const len6 = data25.length;for(let i10=0; i10<len6; i10++){let data26 = data25[i10];if(typeof data26 === "string"){if(data26.length > 4096){const err73 = {instancePath:instancePath+"/bond/interfaces/" + i10,schemaPath:"#/properties/bond/properties/interfaces/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if(!pattern86.test(data26)){const err74 = {instancePath:instancePath+"/bond/interfaces/" + i10,schemaPath:"#/properties/bond/properties/interfaces/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,14}$"}};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}else {const err75 = {instancePath:instancePath+"/bond/interfaces/" + i10,schemaPath:"#/properties/bond/properties/interfaces/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}let i11 = data25.length;let j4;if(i11 > 1){const indices4 = {};for(;i11--;){let item4 = data25[i11];if(typeof item4 !== "string"){continue;}if(typeof indices4[item4] == "number"){j4 = indices4[item4];const err76 = {instancePath:instancePath+"/bond/interfaces",schemaPath:"#/properties/bond/properties/interfaces/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;break;}indices4[item4] = i11;}}}}if(data23.mode !== undefined){let data27 = data23.mode;if((typeof data27 !== "string") && (data27 !== null)){const err77 = {instancePath:instancePath+"/bond/mode",schemaPath:"#/properties/bond/properties/mode/type",keyword:"type",params:{type: schema14.properties.bond.properties.mode.type}};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if(!((((((((data27 === "balance-rr") || (data27 === "active-backup")) || (data27 === "balance-xor")) || (data27 === "broadcast")) || (data27 === "802.3ad")) || (data27 === "balance-tlb")) || (data27 === "balance-alb")) || (data27 === null))){const err78 = {instancePath:instancePath+"/bond/mode",schemaPath:"#/properties/bond/properties/mode/enum",keyword:"enum",params:{allowedValues: schema14.properties.bond.properties.mode.enum}};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}}}if(data.vip !== undefined){let data28 = data.vip;if((typeof data28 !== "string") && (data28 !== null)){const err79 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/type",keyword:"type",params:{type: schema14.properties.vip.type}};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}if(typeof data28 === "string"){if(data28.length > 4096){const err80 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}if(!pattern10.test(data28)){const err81 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}}validate13.errors = vErrors;return errors === 0;}const setting_registries = validate14;const schema15 = {"$id":"urn:plumbline:schema:setting-registries","type":["object","null"],"properties":{"mirrors":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?$"},"additionalProperties":{"type":["object","null"],"properties":{"server":{"type":["string","null"],"maxLength":4096,"pattern":"^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"endpoints":{"type":["array","null"],"items":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"capabilities":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:pull|resolve|push|referrers)$"},"maxItems":1000,"uniqueItems":true},"overridePath":{"type":"boolean"},"dialTimeout":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false,"required":["url"]},"maxItems":1000},"fallback":{"type":["boolean","null"]}},"additionalProperties":false}},"config":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?$"},"additionalProperties":{"type":["object","null"],"properties":{"tls":{"type":["object","null"],"properties":{"ca":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"insecureSkipVerify":{"type":["boolean","null"]},"clientCert":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"clientKey":{"type":["string","null"],"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false},"auth":{"type":["object","null"],"properties":{"username":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"password":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"auth":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"identityToken":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false}},"additionalProperties":false}}},"additionalProperties":false};const pattern98 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?$", "u");const pattern101 = new RegExp("^(?:pull|resolve|push|referrers)$", "u");const pattern106 = new RegExp("^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$", "u");function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-registries" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "mirrors") || (key0 === "config"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.mirrors !== undefined){let data0 = data.mirrors;if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type: schema15.properties.mirrors.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 in data0){const _errs4 = errors;if(typeof key1 === "string"){if(!pattern98.test(key1)){const err3 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?$"},propertyName:key1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid1 = _errs4 === errors;if(!valid1){const err4 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}for(const key2 in data0){let data1 = data0[key2];if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/type",keyword:"type",params:{type: schema15.properties.mirrors.additionalProperties.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key3 in data1){if(!(((key3 === "server") || (key3 === "endpoints")) || (key3 === "fallback"))){const err6 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.server !== undefined){let data2 = data1.server;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/server",schemaPath:"#/properties/mirrors/additionalProperties/properties/server/type",keyword:"type",params:{type: schema15.properties.mirrors.additionalProperties.properties.server.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/server",schemaPath:"#/properties/mirrors/additionalProperties/properties/server/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern66.test(data2)){const err9 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/server",schemaPath:"#/properties/mirrors/additionalProperties/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data1.endpoints !== undefined){let data3 = data1.endpoints;if((!(Array.isArray(data3))) && (data3 !== null)){const err10 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/type",keyword:"type",params:{type: schema15.properties.mirrors.additionalProperties.properties.endpoints.type}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(Array.isArray(data3)){if(data3.length > 1000){const err11 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(data4.url === undefined){const err12 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}for(const key4 in data4){if(!((((key4 === "url") || (key4 === "capabilities")) || (key4 === "overridePath")) || (key4 === "dialTimeout"))){const err13 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data4.url !== undefined){let data5 = data4.url;if(typeof data5 === "string"){if(data5.length > 4096){const err14 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/url",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!pattern66.test(data5)){const err15 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/url",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}else {const err16 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/url",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data4.capabilities !== undefined){let data6 = data4.capabilities;if(Array.isArray(data6)){if(data6.length > 1000){const err17 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];if(typeof data7 === "string"){if(data7.length > 4096){const err18 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(!pattern101.test(data7)){const err19 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/items/pattern",keyword:"pattern",params:{pattern: "^(?:pull|resolve|push|referrers)$"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}let i2 = data6.length;let j0;if(i2 > 1){const indices0 = {};for(;i2--;){let item0 = data6[i2];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err21 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;break;}indices0[item0] = i2;}}}else {const err22 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/capabilities",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data4.overridePath !== undefined){if(typeof data4.overridePath !== "boolean"){const err23 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/overridePath",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/overridePath/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data4.dialTimeout !== undefined){let data9 = data4.dialTimeout;if(typeof data9 === "string"){if(data9.length > 4096){const err24 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/dialTimeout",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/dialTimeout/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(!pattern67.test(data9)){const err25 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/dialTimeout",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/dialTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}else {const err26 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0+"/dialTimeout",schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/properties/dialTimeout/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}}else {const err27 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoints/" + i0,schemaPath:"#/properties/mirrors/additionalProperties/properties/endpoints/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}}if(data1.fallback !== undefined){let data10 = data1.fallback;if((typeof data10 !== "boolean") && (data10 !== null)){const err28 = {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/properties/mirrors/additionalProperties/properties/fallback/type",keyword:"type",params:{type: schema15.properties.mirrors.additionalProperties.properties.fallback.type}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}}}}}if(data.config !== undefined){let data11 = data.config;if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){const err29 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: schema15.properties.config.type}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key5 in data11){const _errs30 = errors;if(typeof key5 === "string"){if(!pattern98.test(key5)){const err30 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|\\[(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?$"},propertyName:key5};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}var valid10 = _errs30 === errors;if(!valid10){const err31 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}for(const key6 in data11){let data12 = data11[key6];if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){const err32 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.type}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(data12 && typeof data12 == "object" && !Array.isArray(data12)){for(const key7 in data12){if(!((key7 === "tls") || (key7 === "auth"))){const err33 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data12.tls !== undefined){let data13 = data12.tls;if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){const err34 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/config/additionalProperties/properties/tls/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.tls.type}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data13 && typeof data13 == "object" && !Array.isArray(data13)){for(const key8 in data13){if(!((((key8 === "ca") || (key8 === "insecureSkipVerify")) || (key8 === "clientCert")) || (key8 === "clientKey"))){const err35 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/config/additionalProperties/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data13.ca !== undefined){let data14 = data13.ca;if((typeof data14 !== "string") && (data14 !== null)){const err36 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/ca/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.tls.properties.ca.type}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(typeof data14 === "string"){if(!pattern30.test(data14)){const err37 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/ca/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}}if(data13.insecureSkipVerify !== undefined){let data15 = data13.insecureSkipVerify;if((typeof data15 !== "boolean") && (data15 !== null)){const err38 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/insecureSkipVerify",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/insecureSkipVerify/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.tls.properties.insecureSkipVerify.type}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data13.clientCert !== undefined){let data16 = data13.clientCert;if((typeof data16 !== "string") && (data16 !== null)){const err39 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/clientCert",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/clientCert/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.tls.properties.clientCert.type}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(typeof data16 === "string"){if(!pattern30.test(data16)){const err40 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/clientCert",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/clientCert/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}}if(data13.clientKey !== undefined){let data17 = data13.clientKey;if((typeof data17 !== "string") && (data17 !== null)){const err41 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/clientKey",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/clientKey/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.tls.properties.clientKey.type}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if(typeof data17 === "string"){if(!pattern106.test(data17)){const err42 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/clientKey",schemaPath:"#/properties/config/additionalProperties/properties/tls/properties/clientKey/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}}}if(data12.auth !== undefined){let data18 = data12.auth;if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){const err43 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/properties/config/additionalProperties/properties/auth/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.auth.type}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const key9 in data18){if(!((((key9 === "username") || (key9 === "password")) || (key9 === "auth")) || (key9 === "identityToken"))){const err44 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/properties/config/additionalProperties/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}if(data18.username !== undefined){let data19 = data18.username;if((typeof data19 !== "string") && (data19 !== null)){const err45 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/username",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/username/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.auth.properties.username.type}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if(typeof data19 === "string"){if(data19.length > 4096){const err46 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/username",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/username/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(!pattern5.test(data19)){const err47 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/username",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data18.password !== undefined){let data20 = data18.password;if((typeof data20 !== "string") && (data20 !== null)){const err48 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/password",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/password/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.auth.properties.password.type}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(typeof data20 === "string"){if(data20.length > 4096){const err49 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/password",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/password/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(!pattern106.test(data20)){const err50 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/password",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/password/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}}if(data18.auth !== undefined){let data21 = data18.auth;if((typeof data21 !== "string") && (data21 !== null)){const err51 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/auth",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/auth/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.auth.properties.auth.type}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}if(typeof data21 === "string"){if(data21.length > 4096){const err52 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/auth",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/auth/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if(!pattern106.test(data21)){const err53 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/auth",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/auth/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}}if(data18.identityToken !== undefined){let data22 = data18.identityToken;if((typeof data22 !== "string") && (data22 !== null)){const err54 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/identityToken",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/identityToken/type",keyword:"type",params:{type: schema15.properties.config.additionalProperties.properties.auth.properties.identityToken.type}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}if(typeof data22 === "string"){if(data22.length > 4096){const err55 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/identityToken",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/identityToken/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if(!pattern106.test(data22)){const err56 = {instancePath:instancePath+"/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/identityToken",schemaPath:"#/properties/config/additionalProperties/properties/auth/properties/identityToken/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}}}}}}}}validate14.errors = vErrors;return errors === 0;}const setting_containerd = validate15;const schema16 = {"$id":"urn:plumbline:schema:setting-containerd","type":["object","null"],"properties":{"version":{"type":["string","null"],"maxLength":4096,"pattern":"^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"},"maxConcurrentDownloads":{"type":["integer","null"],"minimum":1,"maximum":1000},"systemdCgroup":{"type":["boolean","null"]},"sandboxImage":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false};function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-containerd" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "version") || (key0 === "maxConcurrentDownloads")) || (key0 === "systemdCgroup")) || (key0 === "sandboxImage"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.version !== undefined){let data0 = data.version;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema16.properties.version.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern54.test(data0)){const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.maxConcurrentDownloads !== undefined){let data1 = data.maxConcurrentDownloads;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/type",keyword:"type",params:{type: schema16.properties.maxConcurrentDownloads.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 1000 || isNaN(data1)){const err6 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 1 || isNaN(data1)){const err7 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.systemdCgroup !== undefined){let data2 = data.systemdCgroup;if((typeof data2 !== "boolean") && (data2 !== null)){const err8 = {instancePath:instancePath+"/systemdCgroup",schemaPath:"#/properties/systemdCgroup/type",keyword:"type",params:{type: schema16.properties.systemdCgroup.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.sandboxImage !== undefined){let data3 = data.sandboxImage;if((typeof data3 !== "string") && (data3 !== null)){const err9 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/type",keyword:"type",params:{type: schema16.properties.sandboxImage.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern5.test(data3)){const err11 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}validate15.errors = vErrors;return errors === 0;}const setting_sysctls = validate16;const schema17 = {"$id":"urn:plumbline:schema:setting-sysctls","type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$"},"additionalProperties":{"type":["integer","string","null"],"maxLength":1024,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}};const pattern113 = new RegExp("^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$", "u");function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-sysctls" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern113.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema17.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 1024){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate16.errors = vErrors;return errors === 0;}const setting_kernel = validate17;const schema18 = {"$id":"urn:plumbline:schema:setting-kernel","type":["object","null"],"properties":{"modules":{"type":["array","null"],"items":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]{1,64}$"},"parameters":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000}},"additionalProperties":false,"required":["name"]},"maxItems":1000},"version":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"args":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000}},"additionalProperties":false};const pattern115 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-kernel" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "modules") || (key0 === "version")) || (key0 === "args"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.modules !== undefined){let data0 = data.modules;if((!(Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: schema18.properties.modules.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(Array.isArray(data0)){if(data0.length > 1000){const err3 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.name === undefined){const err4 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}for(const key1 in data1){if(!((key1 === "name") || (key1 === "parameters"))){const err5 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data1.name !== undefined){let data2 = data1.name;if(typeof data2 === "string"){if(data2.length > 4096){const err6 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern115.test(data2)){const err7 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data1.parameters !== undefined){let data3 = data1.parameters;if(Array.isArray(data3)){if(data3.length > 1000){const err9 = {instancePath:instancePath+"/modules/" + i0+"/parameters",schemaPath:"#/properties/modules/items/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];if(typeof data4 === "string"){if(data4.length > 4096){const err10 = {instancePath:instancePath+"/modules/" + i0+"/parameters/" + i1,schemaPath:"#/properties/modules/items/properties/parameters/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern5.test(data4)){const err11 = {instancePath:instancePath+"/modules/" + i0+"/parameters/" + i1,schemaPath:"#/properties/modules/items/properties/parameters/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/modules/" + i0+"/parameters/" + i1,schemaPath:"#/properties/modules/items/properties/parameters/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/modules/" + i0+"/parameters",schemaPath:"#/properties/modules/items/properties/parameters/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}}if(data.version !== undefined){let data5 = data.version;if((typeof data5 !== "string") && (data5 !== null)){const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema18.properties.version.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(typeof data5 === "string"){if(data5.length > 4096){const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern5.test(data5)){const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}if(data.args !== undefined){let data6 = data.args;if((!(Array.isArray(data6))) && (data6 !== null)){const err18 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema18.properties.args.type}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(Array.isArray(data6)){if(data6.length > 1000){const err19 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}const len2 = data6.length;for(let i2=0; i2<len2; i2++){let data7 = data6[i2];if(typeof data7 === "string"){if(data7.length > 4096){const err20 = {instancePath:instancePath+"/args/" + i2,schemaPath:"#/properties/args/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!pattern5.test(data7)){const err21 = {instancePath:instancePath+"/args/" + i2,schemaPath:"#/properties/args/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/args/" + i2,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}}}validate17.errors = vErrors;return errors === 0;}const setting_kubelet = validate18;const schema19 = {"$id":"urn:plumbline:schema:setting-kubelet","type":["object","null"],"properties":{"serializeImagePulls":{"type":["boolean","null"]},"maxParallelImagePulls":{"type":["integer","null"],"minimum":1,"maximum":1000},"systemReserved":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"kubeReserved":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"evictionHard":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"evictionSoft":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"evictionSoftGracePeriod":{"type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"imageGCHighThresholdPercent":{"type":["integer","null"],"minimum":0,"maximum":100},"imageGCLowThresholdPercent":{"type":["integer","null"],"minimum":0,"maximum":100},"containerLogMaxSize":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"},"containerLogMaxFiles":{"type":["integer","null"],"minimum":2,"maximum":1000},"allowedUnsafeSysctls":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"failSwapOn":{"type":["boolean","null"]},"memorySwap":{"type":["object","null"],"properties":{"swapBehavior":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false},"maxPods":{"type":["integer","null"],"minimum":1,"maximum":1000},"shutdownGracePeriod":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"shutdownGracePeriodCriticalPods":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"shutdownGracePeriodByPodPriority":{"type":["array","null"],"items":{"type":"object","properties":{"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"shutdownGracePeriodSeconds":{"type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false,"required":["priority","shutdownGracePeriodSeconds"]},"maxItems":1000},"extraConfig":{"type":["object","null"],"additionalProperties":true}},"additionalProperties":false};const pattern129 = new RegExp("^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$", "u");function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-kubelet" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema19.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.serializeImagePulls !== undefined){let data0 = data.serializeImagePulls;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/serializeImagePulls",schemaPath:"#/properties/serializeImagePulls/type",keyword:"type",params:{type: schema19.properties.serializeImagePulls.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.maxParallelImagePulls !== undefined){let data1 = data.maxParallelImagePulls;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){const err3 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/type",keyword:"type",params:{type: schema19.properties.maxParallelImagePulls.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 1000 || isNaN(data1)){const err4 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data1 < 1 || isNaN(data1)){const err5 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.systemReserved !== undefined){let data2 = data.systemReserved;if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){const err6 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/type",keyword:"type",params:{type: schema19.properties.systemReserved.type}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern24.test(key1)){const err7 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid1 = _errs8 === errors;if(!valid1){const err8 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if((typeof data3 !== "string") && (data3 !== null)){const err9 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/type",keyword:"type",params:{type: schema19.properties.systemReserved.additionalProperties.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern5.test(data3)){const err11 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}}if(data.kubeReserved !== undefined){let data4 = data.kubeReserved;if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){const err12 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/type",keyword:"type",params:{type: schema19.properties.kubeReserved.type}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key3 in data4){const _errs14 = errors;if(typeof key3 === "string"){if(!pattern24.test(key3)){const err13 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}var valid3 = _errs14 === errors;if(!valid3){const err14 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}for(const key4 in data4){let data5 = data4[key4];if((typeof data5 !== "string") && (data5 !== null)){const err15 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/type",keyword:"type",params:{type: schema19.properties.kubeReserved.additionalProperties.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(typeof data5 === "string"){if(data5.length > 4096){const err16 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern5.test(data5)){const err17 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}}if(data.evictionHard !== undefined){let data6 = data.evictionHard;if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){const err18 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/type",keyword:"type",params:{type: schema19.properties.evictionHard.type}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key5 in data6){const _errs20 = errors;if(typeof key5 === "string"){if(!pattern24.test(key5)){const err19 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}var valid5 = _errs20 === errors;if(!valid5){const err20 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}for(const key6 in data6){let data7 = data6[key6];if((typeof data7 !== "string") && (data7 !== null)){const err21 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: schema19.properties.evictionHard.additionalProperties.type}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(typeof data7 === "string"){if(data7.length > 4096){const err22 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(!pattern5.test(data7)){const err23 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}}if(data.evictionSoft !== undefined){let data8 = data.evictionSoft;if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){const err24 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/type",keyword:"type",params:{type: schema19.properties.evictionSoft.type}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key7 in data8){const _errs26 = errors;if(typeof key7 === "string"){if(!pattern24.test(key7)){const err25 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key7};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}var valid7 = _errs26 === errors;if(!valid7){const err26 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}for(const key8 in data8){let data9 = data8[key8];if((typeof data9 !== "string") && (data9 !== null)){const err27 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/type",keyword:"type",params:{type: schema19.properties.evictionSoft.additionalProperties.type}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(typeof data9 === "string"){if(data9.length > 4096){const err28 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(!pattern5.test(data9)){const err29 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}}}if(data.evictionSoftGracePeriod !== undefined){let data10 = data.evictionSoftGracePeriod;if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){const err30 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/type",keyword:"type",params:{type: schema19.properties.evictionSoftGracePeriod.type}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if(data10 && typeof data10 == "object" && !Array.isArray(data10)){for(const key9 in data10){const _errs32 = errors;if(typeof key9 === "string"){if(!pattern24.test(key9)){const err31 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key9};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}var valid9 = _errs32 === errors;if(!valid9){const err32 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}for(const key10 in data10){let data11 = data10[key10];if((typeof data11 !== "string") && (data11 !== null)){const err33 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/type",keyword:"type",params:{type: schema19.properties.evictionSoftGracePeriod.additionalProperties.type}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(typeof data11 === "string"){if(data11.length > 4096){const err34 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(!pattern67.test(data11)){const err35 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}}}if(data.imageGCHighThresholdPercent !== undefined){let data12 = data.imageGCHighThresholdPercent;if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){const err36 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/type",keyword:"type",params:{type: schema19.properties.imageGCHighThresholdPercent.type}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 100 || isNaN(data12)){const err37 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if(data12 < 0 || isNaN(data12)){const err38 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}if(data.imageGCLowThresholdPercent !== undefined){let data13 = data.imageGCLowThresholdPercent;if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){const err39 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/type",keyword:"type",params:{type: schema19.properties.imageGCLowThresholdPercent.type}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 100 || isNaN(data13)){const err40 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(data13 < 0 || isNaN(data13)){const err41 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}if(data.containerLogMaxSize !== undefined){let data14 = data.containerLogMaxSize;if((typeof data14 !== "string") && (data14 !== null)){const err42 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/type",keyword:"type",params:{type: schema19.properties.containerLogMaxSize.type}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(typeof data14 === "string"){if(data14.length > 4096){const err43 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if(!pattern129.test(data14)){const err44 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}if(data.containerLogMaxFiles !== undefined){let data15 = data.containerLogMaxFiles;if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){const err45 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/type",keyword:"type",params:{type: schema19.properties.containerLogMaxFiles.type}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if((typeof data15 == "number") && (isFinite(data15))){if(data15 > 1000 || isNaN(data15)){const err46 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data15 < 2 || isNaN(data15)){const err47 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data.allowedUnsafeSysctls !== undefined){let data16 = data.allowedUnsafeSysctls;if((!(Array.isArray(data16))) && (data16 !== null)){const err48 = {instancePath:instancePath+"/allowedUnsafeSysctls",schemaPath:"#/properties/allowedUnsafeSysctls/type",keyword:"type",params:{type: schema19.properties.allowedUnsafeSysctls.type}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(Array.isArray(data16)){if(data16.length > 1000){const err49 = {instancePath:instancePath+"/allowedUnsafeSysctls",schemaPath:"#/properties/allowedUnsafeSysctls/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}const len0 = data16.length;for(let i0=0; i0<len0; i0++){let data17 = data16[i0];if(typeof data17 === "string"){if(data17.length > 4096){const err50 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,schemaPath:"#/properties/allowedUnsafeSysctls/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(!pattern5.test(data17)){const err51 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,schemaPath:"#/properties/allowedUnsafeSysctls/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,schemaPath:"#/properties/allowedUnsafeSysctls/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}let i1 = data16.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data16[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err53 = {instancePath:instancePath+"/allowedUnsafeSysctls",schemaPath:"#/properties/allowedUnsafeSysctls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;break;}indices0[item0] = i1;}}}}if(data.failSwapOn !== undefined){let data18 = data.failSwapOn;if((typeof data18 !== "boolean") && (data18 !== null)){const err54 = {instancePath:instancePath+"/failSwapOn",schemaPath:"#/properties/failSwapOn/type",keyword:"type",params:{type: schema19.properties.failSwapOn.type}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data.memorySwap !== undefined){let data19 = data.memorySwap;if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){const err55 = {instancePath:instancePath+"/memorySwap",schemaPath:"#/properties/memorySwap/type",keyword:"type",params:{type: schema19.properties.memorySwap.type}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if(data19 && typeof data19 == "object" && !Array.isArray(data19)){for(const key11 in data19){if(!(key11 === "swapBehavior")){const err56 = {instancePath:instancePath+"/memorySwap",schemaPath:"#/properties/memorySwap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data19.swapBehavior !== undefined){let data20 = data19.swapBehavior;if((typeof data20 !== "string") && (data20 !== null)){const err57 = {instancePath:instancePath+"/memorySwap/swapBehavior",schemaPath:"#/properties/memorySwap/properties/swapBehavior/type",keyword:"type",params:{type: schema19.properties.memorySwap.properties.swapBehavior.type}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}if(typeof data20 === "string"){if(data20.length > 4096){const err58 = {instancePath:instancePath+"/memorySwap/swapBehavior",schemaPath:"#/properties/memorySwap/properties/swapBehavior/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if(!pattern5.test(data20)){const err59 = {instancePath:instancePath+"/memorySwap/swapBehavior",schemaPath:"#/properties/memorySwap/properties/swapBehavior/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}}}}if(data.maxPods !== undefined){let data21 = data.maxPods;if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){const err60 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/type",keyword:"type",params:{type: schema19.properties.maxPods.type}};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}if((typeof data21 == "number") && (isFinite(data21))){if(data21 > 1000 || isNaN(data21)){const err61 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}if(data21 < 1 || isNaN(data21)){const err62 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}}if(data.shutdownGracePeriod !== undefined){let data22 = data.shutdownGracePeriod;if((typeof data22 !== "string") && (data22 !== null)){const err63 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/type",keyword:"type",params:{type: schema19.properties.shutdownGracePeriod.type}};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(typeof data22 === "string"){if(data22.length > 4096){const err64 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}if(!pattern67.test(data22)){const err65 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}if(data.shutdownGracePeriodCriticalPods !== undefined){let data23 = data.shutdownGracePeriodCriticalPods;if((typeof data23 !== "string") && (data23 !== null)){const err66 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/type",keyword:"type",params:{type: schema19.properties.shutdownGracePeriodCriticalPods.type}};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(typeof data23 === "string"){if(data23.length > 4096){const err67 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if(!pattern67.test(data23)){const err68 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}}if(data.shutdownGracePeriodByPodPriority !== undefined){let data24 = data.shutdownGracePeriodByPodPriority;if((!(Array.isArray(data24))) && (data24 !== null)){const err69 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/type",keyword:"type",params:{type: schema19.properties.shutdownGracePeriodByPodPriority.type}};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if(Array.isArray(data24)){if(data24.length > 1000){const err70 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}const len1 = data24.length;for(let i2=0; i2<len1; i2++){let data25 = data24[i2];if(data25 && typeof data25 == "object" && !Array.isArray(data25)){if(data25.priority === undefined){const err71 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2,schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/required",keyword:"required",params:{missingProperty: "priority"}};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}if(data25.shutdownGracePeriodSeconds === undefined){const err72 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2,schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/required",keyword:"required",params:{missingProperty: "shutdownGracePeriodSeconds"}};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}for(const key12 in data25){if(!((key12 === "priority") || (key12 === "shutdownGracePeriodSeconds"))){const err73 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2,schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}if(data25.priority !== undefined){let data26 = data25.priority;if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){const err74 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/priority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/priority/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}if((typeof data26 == "number") && (isFinite(data26))){if(data26 > 2147483647 || isNaN(data26)){const err75 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/priority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}if(data26 < -2147483648 || isNaN(data26)){const err76 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/priority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}}if(data25.shutdownGracePeriodSeconds !== undefined){let data27 = data25.shutdownGracePeriodSeconds;if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){const err77 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/shutdownGracePeriodSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if((typeof data27 == "number") && (isFinite(data27))){if(data27 > 86400 || isNaN(data27)){const err78 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/shutdownGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}if(data27 < 0 || isNaN(data27)){const err79 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/properties/shutdownGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}}else {const err80 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i2,schemaPath:"#/properties/shutdownGracePeriodByPodPriority/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}}}if(data.extraConfig !== undefined){let data28 = data.extraConfig;if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){const err81 = {instancePath:instancePath+"/extraConfig",schemaPath:"#/properties/extraConfig/type",keyword:"type",params:{type: schema19.properties.extraConfig.type}};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}validate18.errors = vErrors;return errors === 0;}const setting_labels = validate19;const schema20 = {"$id":"urn:plumbline:schema:setting-labels","type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$"}};const pattern135 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$", "u");function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-labels" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern24.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema20.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern135.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate19.errors = vErrors;return errors === 0;}const setting_annotations = validate20;const schema21 = {"$id":"urn:plumbline:schema:setting-annotations","type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-annotations" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern24.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema21.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}validate20.errors = vErrors;return errors === 0;}const setting_taints = validate21;const schema22 = {"$id":"urn:plumbline:schema:setting-taints","type":["object","null"],"propertyNames":{"pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$"}};const pattern138 = new RegExp("^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-taints" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern24.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema22.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern138.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate21.errors = vErrors;return errors === 0;}const setting_capabilities = validate22;const schema23 = {"$id":"urn:plumbline:schema:setting-capabilities","type":["array","null"],"items":{"type":"string","enum":["nfs-client","guest-agent","iscsi","nvidia-gpu"]},"maxItems":1000,"uniqueItems":true};function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-capabilities" */;let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((((data0 === "nfs-client") || (data0 === "guest-agent")) || (data0 === "iscsi")) || (data0 === "nvidia-gpu"))){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema23.items.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}validate22.errors = vErrors;return errors === 0;}const setting_time = validate23;const schema24 = {"$id":"urn:plumbline:schema:setting-time","type":["object","null"],"properties":{"servers":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"disabled":{"type":["boolean","null"]}},"additionalProperties":false};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-time" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "servers") || (key0 === "disabled"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.servers !== undefined){let data0 = data.servers;if((!(Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: schema24.properties.servers.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(Array.isArray(data0)){if(data0.length > 1000){const err3 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data1)){const err5 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}let i1 = data0.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data0[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err7 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;break;}indices0[item0] = i1;}}}}if(data.disabled !== undefined){let data2 = data.disabled;if((typeof data2 !== "boolean") && (data2 !== null)){const err8 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: schema24.properties.disabled.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}validate23.errors = vErrors;return errors === 0;}const setting_install = validate24;const schema25 = {"$id":"urn:plumbline:schema:setting-install","type":["object","null"],"properties":{"disk":{"type":["string","null"],"maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"diskSelector":{"type":["object","null"],"properties":{"size":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$"},"serial":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"model":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"wwid":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"busPath":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"type":{"type":["string","null"],"enum":["ssd","hdd","nvme","sd",null]}},"additionalProperties":false},"wipe":{"type":["boolean","null"]}},"additionalProperties":false};const pattern141 = new RegExp("^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$", "u");function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-install" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "disk") || (key0 === "diskSelector")) || (key0 === "wipe"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.disk !== undefined){let data0 = data.disk;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: schema25.properties.disk.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern16.test(data0)){const err4 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.diskSelector !== undefined){let data1 = data.diskSelector;if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/properties/diskSelector/type",keyword:"type",params:{type: schema25.properties.diskSelector.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 in data1){if(!((((((key1 === "size") || (key1 === "serial")) || (key1 === "model")) || (key1 === "wwid")) || (key1 === "busPath")) || (key1 === "type"))){const err6 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/properties/diskSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.size !== undefined){let data2 = data1.size;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/diskSelector/size",schemaPath:"#/properties/diskSelector/properties/size/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.size.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/diskSelector/size",schemaPath:"#/properties/diskSelector/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern141.test(data2)){const err9 = {instancePath:instancePath+"/diskSelector/size",schemaPath:"#/properties/diskSelector/properties/size/pattern",keyword:"pattern",params:{pattern: "^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data1.serial !== undefined){let data3 = data1.serial;if((typeof data3 !== "string") && (data3 !== null)){const err10 = {instancePath:instancePath+"/diskSelector/serial",schemaPath:"#/properties/diskSelector/properties/serial/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.serial.type}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err11 = {instancePath:instancePath+"/diskSelector/serial",schemaPath:"#/properties/diskSelector/properties/serial/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern5.test(data3)){const err12 = {instancePath:instancePath+"/diskSelector/serial",schemaPath:"#/properties/diskSelector/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}if(data1.model !== undefined){let data4 = data1.model;if((typeof data4 !== "string") && (data4 !== null)){const err13 = {instancePath:instancePath+"/diskSelector/model",schemaPath:"#/properties/diskSelector/properties/model/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.model.type}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(typeof data4 === "string"){if(data4.length > 4096){const err14 = {instancePath:instancePath+"/diskSelector/model",schemaPath:"#/properties/diskSelector/properties/model/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!pattern5.test(data4)){const err15 = {instancePath:instancePath+"/diskSelector/model",schemaPath:"#/properties/diskSelector/properties/model/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}if(data1.wwid !== undefined){let data5 = data1.wwid;if((typeof data5 !== "string") && (data5 !== null)){const err16 = {instancePath:instancePath+"/diskSelector/wwid",schemaPath:"#/properties/diskSelector/properties/wwid/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.wwid.type}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(typeof data5 === "string"){if(data5.length > 4096){const err17 = {instancePath:instancePath+"/diskSelector/wwid",schemaPath:"#/properties/diskSelector/properties/wwid/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(!pattern5.test(data5)){const err18 = {instancePath:instancePath+"/diskSelector/wwid",schemaPath:"#/properties/diskSelector/properties/wwid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}if(data1.busPath !== undefined){let data6 = data1.busPath;if((typeof data6 !== "string") && (data6 !== null)){const err19 = {instancePath:instancePath+"/diskSelector/busPath",schemaPath:"#/properties/diskSelector/properties/busPath/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.busPath.type}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(typeof data6 === "string"){if(data6.length > 4096){const err20 = {instancePath:instancePath+"/diskSelector/busPath",schemaPath:"#/properties/diskSelector/properties/busPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!pattern5.test(data6)){const err21 = {instancePath:instancePath+"/diskSelector/busPath",schemaPath:"#/properties/diskSelector/properties/busPath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}if(data1.type !== undefined){let data7 = data1.type;if((typeof data7 !== "string") && (data7 !== null)){const err22 = {instancePath:instancePath+"/diskSelector/type",schemaPath:"#/properties/diskSelector/properties/type/type",keyword:"type",params:{type: schema25.properties.diskSelector.properties.type.type}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(!(((((data7 === "ssd") || (data7 === "hdd")) || (data7 === "nvme")) || (data7 === "sd")) || (data7 === null))){const err23 = {instancePath:instancePath+"/diskSelector/type",schemaPath:"#/properties/diskSelector/properties/type/enum",keyword:"enum",params:{allowedValues: schema25.properties.diskSelector.properties.type.enum}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}if(data.wipe !== undefined){let data8 = data.wipe;if((typeof data8 !== "boolean") && (data8 !== null)){const err24 = {instancePath:instancePath+"/wipe",schemaPath:"#/properties/wipe/type",keyword:"type",params:{type: schema25.properties.wipe.type}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}validate24.errors = vErrors;return errors === 0;}const setting_packages = validate25;const schema26 = {"$id":"urn:plumbline:schema:setting-packages","type":["object","null"],"properties":{"install":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"},"maxItems":1000,"uniqueItems":true},"hold":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"},"maxItems":1000,"uniqueItems":true},"sources":{"type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":["object","null"],"properties":{"line":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"key":{"type":["string","null"]},"keyId":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false}}},"additionalProperties":false};const pattern146 = new RegExp("^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$", "u");function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-packages" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "install") || (key0 === "hold")) || (key0 === "sources"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.install !== undefined){let data0 = data.install;if((!(Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: schema26.properties.install.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(Array.isArray(data0)){if(data0.length > 1000){const err3 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/install/" + i0,schemaPath:"#/properties/install/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern146.test(data1)){const err5 = {instancePath:instancePath+"/install/" + i0,schemaPath:"#/properties/install/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/install/" + i0,schemaPath:"#/properties/install/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}let i1 = data0.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data0[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err7 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;break;}indices0[item0] = i1;}}}}if(data.hold !== undefined){let data2 = data.hold;if((!(Array.isArray(data2))) && (data2 !== null)){const err8 = {instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: schema26.properties.hold.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(Array.isArray(data2)){if(data2.length > 1000){const err9 = {instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}const len1 = data2.length;for(let i2=0; i2<len1; i2++){let data3 = data2[i2];if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/hold/" + i2,schemaPath:"#/properties/hold/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern146.test(data3)){const err11 = {instancePath:instancePath+"/hold/" + i2,schemaPath:"#/properties/hold/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/hold/" + i2,schemaPath:"#/properties/hold/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}let i3 = data2.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data2[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err13 = {instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;break;}indices1[item1] = i3;}}}}if(data.sources !== undefined){let data4 = data.sources;if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){const err14 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: schema26.properties.sources.type}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 in data4){const _errs12 = errors;if(typeof key1 === "string"){if(!pattern0.test(key1)){const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},propertyName:key1};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}var valid7 = _errs12 === errors;if(!valid7){const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}for(const key2 in data4){let data5 = data4[key2];if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){const err17 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type: schema26.properties.sources.additionalProperties.type}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key3 in data5){if(!(((key3 === "line") || (key3 === "key")) || (key3 === "keyId"))){const err18 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data5.line !== undefined){let data6 = data5.line;if((typeof data6 !== "string") && (data6 !== null)){const err19 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/line",schemaPath:"#/properties/sources/additionalProperties/properties/line/type",keyword:"type",params:{type: schema26.properties.sources.additionalProperties.properties.line.type}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(typeof data6 === "string"){if(data6.length > 4096){const err20 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/line",schemaPath:"#/properties/sources/additionalProperties/properties/line/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!pattern5.test(data6)){const err21 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/line",schemaPath:"#/properties/sources/additionalProperties/properties/line/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}if(data5.key !== undefined){let data7 = data5.key;if((typeof data7 !== "string") && (data7 !== null)){const err22 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/sources/additionalProperties/properties/key/type",keyword:"type",params:{type: schema26.properties.sources.additionalProperties.properties.key.type}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data5.keyId !== undefined){let data8 = data5.keyId;if((typeof data8 !== "string") && (data8 !== null)){const err23 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keyId",schemaPath:"#/properties/sources/additionalProperties/properties/keyId/type",keyword:"type",params:{type: schema26.properties.sources.additionalProperties.properties.keyId.type}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(typeof data8 === "string"){if(data8.length > 4096){const err24 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keyId",schemaPath:"#/properties/sources/additionalProperties/properties/keyId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(!pattern5.test(data8)){const err25 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keyId",schemaPath:"#/properties/sources/additionalProperties/properties/keyId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}}}}}}validate25.errors = vErrors;return errors === 0;}const setting_unattendedUpgrades = validate26;const schema27 = {"$id":"urn:plumbline:schema:setting-unattendedUpgrades","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]},"origins":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"blacklist":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"automaticReboot":{"type":["boolean","null"]}},"additionalProperties":false};function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-unattendedUpgrades" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "enabled") || (key0 === "origins")) || (key0 === "blacklist")) || (key0 === "automaticReboot"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema27.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.origins !== undefined){let data1 = data.origins;if((!(Array.isArray(data1))) && (data1 !== null)){const err3 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type: schema27.properties.origins.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(Array.isArray(data1)){if(data1.length > 1000){const err4 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(typeof data2 === "string"){if(data2.length > 4096){const err5 = {instancePath:instancePath+"/origins/" + i0,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern5.test(data2)){const err6 = {instancePath:instancePath+"/origins/" + i0,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/origins/" + i0,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}let i1 = data1.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data1[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err8 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;break;}indices0[item0] = i1;}}}}if(data.blacklist !== undefined){let data3 = data.blacklist;if((!(Array.isArray(data3))) && (data3 !== null)){const err9 = {instancePath:instancePath+"/blacklist",schemaPath:"#/properties/blacklist/type",keyword:"type",params:{type: schema27.properties.blacklist.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(Array.isArray(data3)){if(data3.length > 1000){const err10 = {instancePath:instancePath+"/blacklist",schemaPath:"#/properties/blacklist/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len1 = data3.length;for(let i2=0; i2<len1; i2++){let data4 = data3[i2];if(typeof data4 === "string"){if(data4.length > 4096){const err11 = {instancePath:instancePath+"/blacklist/" + i2,schemaPath:"#/properties/blacklist/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern5.test(data4)){const err12 = {instancePath:instancePath+"/blacklist/" + i2,schemaPath:"#/properties/blacklist/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/blacklist/" + i2,schemaPath:"#/properties/blacklist/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}let i3 = data3.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data3[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err14 = {instancePath:instancePath+"/blacklist",schemaPath:"#/properties/blacklist/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;break;}indices1[item1] = i3;}}}}if(data.automaticReboot !== undefined){let data5 = data.automaticReboot;if((typeof data5 !== "boolean") && (data5 !== null)){const err15 = {instancePath:instancePath+"/automaticReboot",schemaPath:"#/properties/automaticReboot/type",keyword:"type",params:{type: schema27.properties.automaticReboot.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}validate26.errors = vErrors;return errors === 0;}const setting_journald = validate27;const schema28 = {"$id":"urn:plumbline:schema:setting-journald","type":["object","null"],"properties":{"storage":{"type":["string","null"],"enum":["volatile","persistent","auto","none",null]},"systemMaxUse":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"runtimeMaxUse":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxRetention":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"compress":{"type":["boolean","null"]}},"additionalProperties":false};function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-journald" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "storage") || (key0 === "systemMaxUse")) || (key0 === "runtimeMaxUse")) || (key0 === "maxRetention")) || (key0 === "compress"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.storage !== undefined){let data0 = data.storage;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: schema28.properties.storage.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(((((data0 === "volatile") || (data0 === "persistent")) || (data0 === "auto")) || (data0 === "none")) || (data0 === null))){const err3 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues: schema28.properties.storage.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.systemMaxUse !== undefined){let data1 = data.systemMaxUse;if((typeof data1 !== "string") && (data1 !== null)){const err4 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/type",keyword:"type",params:{type: schema28.properties.systemMaxUse.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err5 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern5.test(data1)){const err6 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.runtimeMaxUse !== undefined){let data2 = data.runtimeMaxUse;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/type",keyword:"type",params:{type: schema28.properties.runtimeMaxUse.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern5.test(data2)){const err9 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data.maxRetention !== undefined){let data3 = data.maxRetention;if((typeof data3 !== "string") && (data3 !== null)){const err10 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/type",keyword:"type",params:{type: schema28.properties.maxRetention.type}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err11 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern5.test(data3)){const err12 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}if(data.compress !== undefined){let data4 = data.compress;if((typeof data4 !== "boolean") && (data4 !== null)){const err13 = {instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: schema28.properties.compress.type}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}validate27.errors = vErrors;return errors === 0;}const setting_logind = validate28;const schema29 = {"$id":"urn:plumbline:schema:setting-logind","type":["object","null"],"properties":{"inhibitDelayMaxSeconds":{"type":["integer","null"],"minimum":0,"maximum":86400}},"additionalProperties":false};function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-logind" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "inhibitDelayMaxSeconds")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.inhibitDelayMaxSeconds !== undefined){let data0 = data.inhibitDelayMaxSeconds;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/type",keyword:"type",params:{type: schema29.properties.inhibitDelayMaxSeconds.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 86400 || isNaN(data0)){const err3 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 0 || isNaN(data0)){const err4 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}validate28.errors = vErrors;return errors === 0;}const setting_swap = validate29;const schema30 = {"$id":"urn:plumbline:schema:setting-swap","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]},"size":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"}},"additionalProperties":false};function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-swap" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "enabled") || (key0 === "size"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema30.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.size !== undefined){let data1 = data.size;if((typeof data1 !== "string") && (data1 !== null)){const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema30.properties.size.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern81.test(data1)){const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate29.errors = vErrors;return errors === 0;}const setting_trim = validate30;const schema31 = {"$id":"urn:plumbline:schema:setting-trim","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]}},"additionalProperties":false};function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-trim" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "enabled")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema31.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}validate30.errors = vErrors;return errors === 0;}const setting_sshd = validate31;const schema32 = {"$id":"urn:plumbline:schema:setting-sshd","type":["object","null"],"properties":{"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"passwordAuthentication":{"type":["boolean","null"]},"permitRootLogin":{"type":["string","null"],"enum":["yes","no","prohibit-password","forced-commands-only",null]},"allowUsers":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false};const pattern157 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-sshd" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "port") || (key0 === "passwordAuthentication")) || (key0 === "permitRootLogin")) || (key0 === "allowUsers"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.port !== undefined){let data0 = data.port;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema32.properties.port.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 65535 || isNaN(data0)){const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 1 || isNaN(data0)){const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.passwordAuthentication !== undefined){let data1 = data.passwordAuthentication;if((typeof data1 !== "boolean") && (data1 !== null)){const err5 = {instancePath:instancePath+"/passwordAuthentication",schemaPath:"#/properties/passwordAuthentication/type",keyword:"type",params:{type: schema32.properties.passwordAuthentication.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.permitRootLogin !== undefined){let data2 = data.permitRootLogin;if((typeof data2 !== "string") && (data2 !== null)){const err6 = {instancePath:instancePath+"/permitRootLogin",schemaPath:"#/properties/permitRootLogin/type",keyword:"type",params:{type: schema32.properties.permitRootLogin.type}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!(((((data2 === "yes") || (data2 === "no")) || (data2 === "prohibit-password")) || (data2 === "forced-commands-only")) || (data2 === null))){const err7 = {instancePath:instancePath+"/permitRootLogin",schemaPath:"#/properties/permitRootLogin/enum",keyword:"enum",params:{allowedValues: schema32.properties.permitRootLogin.enum}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.allowUsers !== undefined){let data3 = data.allowUsers;if((!(Array.isArray(data3))) && (data3 !== null)){const err8 = {instancePath:instancePath+"/allowUsers",schemaPath:"#/properties/allowUsers/type",keyword:"type",params:{type: schema32.properties.allowUsers.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(Array.isArray(data3)){if(data3.length > 1000){const err9 = {instancePath:instancePath+"/allowUsers",schemaPath:"#/properties/allowUsers/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(typeof data4 === "string"){if(data4.length > 4096){const err10 = {instancePath:instancePath+"/allowUsers/" + i0,schemaPath:"#/properties/allowUsers/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern157.test(data4)){const err11 = {instancePath:instancePath+"/allowUsers/" + i0,schemaPath:"#/properties/allowUsers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/allowUsers/" + i0,schemaPath:"#/properties/allowUsers/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}let i1 = data3.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data3[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err13 = {instancePath:instancePath+"/allowUsers",schemaPath:"#/properties/allowUsers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;break;}indices0[item0] = i1;}}}}}validate31.errors = vErrors;return errors === 0;}const setting_users = validate32;const schema33 = {"$id":"urn:plumbline:schema:setting-users","type":["object","null"],"propertyNames":{"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"additionalProperties":{"type":["object","null"],"properties":{"authorizedKeys":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"minItems":1},"sudo":{"type":["string","null"],"enum":["none","password","nopasswd",null]},"shell":{"type":["string","null"],"maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}},"additionalProperties":false}};function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-users" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern157.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema33.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key2 in data0){if(!(((key2 === "authorizedKeys") || (key2 === "sudo")) || (key2 === "shell"))){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data0.authorizedKeys !== undefined){let data1 = data0.authorizedKeys;if((!(Array.isArray(data1))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys",schemaPath:"#/additionalProperties/properties/authorizedKeys/type",keyword:"type",params:{type: schema33.additionalProperties.properties.authorizedKeys.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(Array.isArray(data1)){if(data1.length > 1000){const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys",schemaPath:"#/additionalProperties/properties/authorizedKeys/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1.length < 1){const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys",schemaPath:"#/additionalProperties/properties/authorizedKeys/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys/" + i0,schemaPath:"#/additionalProperties/properties/authorizedKeys/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern5.test(data2)){const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys/" + i0,schemaPath:"#/additionalProperties/properties/authorizedKeys/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizedKeys/" + i0,schemaPath:"#/additionalProperties/properties/authorizedKeys/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}}if(data0.sudo !== undefined){let data3 = data0.sudo;if((typeof data3 !== "string") && (data3 !== null)){const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sudo",schemaPath:"#/additionalProperties/properties/sudo/type",keyword:"type",params:{type: schema33.additionalProperties.properties.sudo.type}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!((((data3 === "none") || (data3 === "password")) || (data3 === "nopasswd")) || (data3 === null))){const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sudo",schemaPath:"#/additionalProperties/properties/sudo/enum",keyword:"enum",params:{allowedValues: schema33.additionalProperties.properties.sudo.enum}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data0.shell !== undefined){let data4 = data0.shell;if((typeof data4 !== "string") && (data4 !== null)){const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shell",schemaPath:"#/additionalProperties/properties/shell/type",keyword:"type",params:{type: schema33.additionalProperties.properties.shell.type}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(typeof data4 === "string"){if(data4.length > 4096){const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shell",schemaPath:"#/additionalProperties/properties/shell/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!pattern16.test(data4)){const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shell",schemaPath:"#/additionalProperties/properties/shell/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}}}}validate32.errors = vErrors;return errors === 0;}const setting_access = validate33;const schema34 = {"$id":"urn:plumbline:schema:setting-access","type":["object","null"],"properties":{"address":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"},"ssh":{"type":["object","null"],"properties":{"user":{"type":["string","null"],"maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"hostAuthority":{"type":["string","null"]}},"additionalProperties":false},"talos":{"type":["object","null"],"properties":{"endpoint":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}},"additionalProperties":false},"lockdown":{"type":["boolean","null"]},"firewall":{"type":["object","null"],"properties":{"allow":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true}},"additionalProperties":false}},"additionalProperties":false};function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-access" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "address") || (key0 === "ssh")) || (key0 === "talos")) || (key0 === "lockdown")) || (key0 === "firewall"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.address !== undefined){let data0 = data.address;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema34.properties.address.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern10.test(data0)){const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.ssh !== undefined){let data1 = data.ssh;if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: schema34.properties.ssh.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 in data1){if(!(((key1 === "user") || (key1 === "port")) || (key1 === "hostAuthority"))){const err6 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.user !== undefined){let data2 = data1.user;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/properties/ssh/properties/user/type",keyword:"type",params:{type: schema34.properties.ssh.properties.user.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/properties/ssh/properties/user/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern157.test(data2)){const err9 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/properties/ssh/properties/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data1.port !== undefined){let data3 = data1.port;if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){const err10 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/properties/ssh/properties/port/type",keyword:"type",params:{type: schema34.properties.ssh.properties.port.type}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 65535 || isNaN(data3)){const err11 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/properties/ssh/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 < 1 || isNaN(data3)){const err12 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/properties/ssh/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}if(data1.hostAuthority !== undefined){let data4 = data1.hostAuthority;if((typeof data4 !== "string") && (data4 !== null)){const err13 = {instancePath:instancePath+"/ssh/hostAuthority",schemaPath:"#/properties/ssh/properties/hostAuthority/type",keyword:"type",params:{type: schema34.properties.ssh.properties.hostAuthority.type}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}}if(data.talos !== undefined){let data5 = data.talos;if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){const err14 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/type",keyword:"type",params:{type: schema34.properties.talos.type}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key2 in data5){if(!(key2 === "endpoint")){const err15 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data5.endpoint !== undefined){let data6 = data5.endpoint;if((typeof data6 !== "string") && (data6 !== null)){const err16 = {instancePath:instancePath+"/talos/endpoint",schemaPath:"#/properties/talos/properties/endpoint/type",keyword:"type",params:{type: schema34.properties.talos.properties.endpoint.type}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(typeof data6 === "string"){if(data6.length > 4096){const err17 = {instancePath:instancePath+"/talos/endpoint",schemaPath:"#/properties/talos/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(!pattern10.test(data6)){const err18 = {instancePath:instancePath+"/talos/endpoint",schemaPath:"#/properties/talos/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45})$"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}}}if(data.lockdown !== undefined){let data7 = data.lockdown;if((typeof data7 !== "boolean") && (data7 !== null)){const err19 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/type",keyword:"type",params:{type: schema34.properties.lockdown.type}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data.firewall !== undefined){let data8 = data.firewall;if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){const err20 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/type",keyword:"type",params:{type: schema34.properties.firewall.type}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key3 in data8){if(!(key3 === "allow")){const err21 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data8.allow !== undefined){let data9 = data8.allow;if((!(Array.isArray(data9))) && (data9 !== null)){const err22 = {instancePath:instancePath+"/firewall/allow",schemaPath:"#/properties/firewall/properties/allow/type",keyword:"type",params:{type: schema34.properties.firewall.properties.allow.type}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(Array.isArray(data9)){if(data9.length > 1000){const err23 = {instancePath:instancePath+"/firewall/allow",schemaPath:"#/properties/firewall/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];if(typeof data10 === "string"){if(data10.length > 4096){const err24 = {instancePath:instancePath+"/firewall/allow/" + i0,schemaPath:"#/properties/firewall/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(!pattern6.test(data10)){const err25 = {instancePath:instancePath+"/firewall/allow/" + i0,schemaPath:"#/properties/firewall/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:3[0-2]|[12]?\\d)|(?=[0-9a-fA-F]*:)[0-9a-fA-F:.]{2,45}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}else {const err26 = {instancePath:instancePath+"/firewall/allow/" + i0,schemaPath:"#/properties/firewall/properties/allow/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}let i1 = data9.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data9[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err27 = {instancePath:instancePath+"/firewall/allow",schemaPath:"#/properties/firewall/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;break;}indices0[item0] = i1;}}}}}}}validate33.errors = vErrors;return errors === 0;}const setting_files = validate34;const schema35 = {"$id":"urn:plumbline:schema:setting-files","type":["object","null"],"properties":{"ubuntu":{"type":["array","null"],"items":{"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mode":{"type":"string","maxLength":4096,"pattern":"^0[0-7]{3}$"},"owner":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"group":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"content":{"type":"string"}},"additionalProperties":false,"required":["path","content"]},"maxItems":1000}},"additionalProperties":false};const pattern166 = new RegExp("^0[0-7]{3}$", "u");function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-files" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "ubuntu")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.ubuntu !== undefined){let data0 = data.ubuntu;if((!(Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/ubuntu",schemaPath:"#/properties/ubuntu/type",keyword:"type",params:{type: schema35.properties.ubuntu.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(Array.isArray(data0)){if(data0.length > 1000){const err3 = {instancePath:instancePath+"/ubuntu",schemaPath:"#/properties/ubuntu/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.path === undefined){const err4 = {instancePath:instancePath+"/ubuntu/" + i0,schemaPath:"#/properties/ubuntu/items/required",keyword:"required",params:{missingProperty: "path"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data1.content === undefined){const err5 = {instancePath:instancePath+"/ubuntu/" + i0,schemaPath:"#/properties/ubuntu/items/required",keyword:"required",params:{missingProperty: "content"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data1){if(!(((((key1 === "path") || (key1 === "mode")) || (key1 === "owner")) || (key1 === "group")) || (key1 === "content"))){const err6 = {instancePath:instancePath+"/ubuntu/" + i0,schemaPath:"#/properties/ubuntu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data1.path !== undefined){let data2 = data1.path;if(typeof data2 === "string"){if(data2.length > 4096){const err7 = {instancePath:instancePath+"/ubuntu/" + i0+"/path",schemaPath:"#/properties/ubuntu/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern16.test(data2)){const err8 = {instancePath:instancePath+"/ubuntu/" + i0+"/path",schemaPath:"#/properties/ubuntu/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/ubuntu/" + i0+"/path",schemaPath:"#/properties/ubuntu/items/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data1.mode !== undefined){let data3 = data1.mode;if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/ubuntu/" + i0+"/mode",schemaPath:"#/properties/ubuntu/items/properties/mode/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern166.test(data3)){const err11 = {instancePath:instancePath+"/ubuntu/" + i0+"/mode",schemaPath:"#/properties/ubuntu/items/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3}$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/ubuntu/" + i0+"/mode",schemaPath:"#/properties/ubuntu/items/properties/mode/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data1.owner !== undefined){let data4 = data1.owner;if(typeof data4 === "string"){if(data4.length > 4096){const err13 = {instancePath:instancePath+"/ubuntu/" + i0+"/owner",schemaPath:"#/properties/ubuntu/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern157.test(data4)){const err14 = {instancePath:instancePath+"/ubuntu/" + i0+"/owner",schemaPath:"#/properties/ubuntu/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/ubuntu/" + i0+"/owner",schemaPath:"#/properties/ubuntu/items/properties/owner/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data1.group !== undefined){let data5 = data1.group;if(typeof data5 === "string"){if(data5.length > 4096){const err16 = {instancePath:instancePath+"/ubuntu/" + i0+"/group",schemaPath:"#/properties/ubuntu/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern157.test(data5)){const err17 = {instancePath:instancePath+"/ubuntu/" + i0+"/group",schemaPath:"#/properties/ubuntu/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/ubuntu/" + i0+"/group",schemaPath:"#/properties/ubuntu/items/properties/group/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data1.content !== undefined){if(typeof data1.content !== "string"){const err19 = {instancePath:instancePath+"/ubuntu/" + i0+"/content",schemaPath:"#/properties/ubuntu/items/properties/content/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/ubuntu/" + i0,schemaPath:"#/properties/ubuntu/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}}}validate34.errors = vErrors;return errors === 0;}const setting_patches = validate35;const schema36 = {"$id":"urn:plumbline:schema:setting-patches","type":["object","null"],"properties":{"talos":{"type":["array","null"],"items":{"type":"string"},"maxItems":1000}},"additionalProperties":false};function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-patches" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "talos")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.talos !== undefined){let data0 = data.talos;if((!(Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/type",keyword:"type",params:{type: schema36.properties.talos.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(Array.isArray(data0)){if(data0.length > 1000){const err3 = {instancePath:instancePath+"/talos",schemaPath:"#/properties/talos/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){if(typeof data0[i0] !== "string"){const err4 = {instancePath:instancePath+"/talos/" + i0,schemaPath:"#/properties/talos/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}}validate35.errors = vErrors;return errors === 0;}const setting_vars = validate36;const schema37 = {"$id":"urn:plumbline:schema:setting-vars","type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}};function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-vars" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern0.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema37.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate36.errors = vErrors;return errors === 0;}
const validators = { head, cluster_spec, node_spec, setting_network, setting_registries, setting_containerd, setting_sysctls, setting_kernel, setting_kubelet, setting_labels, setting_annotations, setting_taints, setting_capabilities, setting_time, setting_install, setting_packages, setting_unattendedUpgrades, setting_journald, setting_logind, setting_swap, setting_trim, setting_sshd, setting_users, setting_access, setting_files, setting_patches, setting_vars }

;// CONCATENATED MODULE: ./build/src/fleet/validators.js

const validators_all = validators;
const named = (name) => {
    const validator = validators_all[name];
    if (validator === undefined)
        throw new Error(`no validator ${name}: run npm run generate`);
    return validator;
};
const validators_validators = { head: named('head'), cluster: named('cluster_spec'), node: named('node_spec') };
/** Of one setting of a layer, by its top-level key; undefined for a key that is no setting. */
const settingValidator = (key) => Object.hasOwn(validators_all, `setting_${key}`) ? validators_all[`setting_${key}`] : undefined;

;// CONCATENATED MODULE: ./build/src/fleet/find-mistakes.js





/** What a validator found, said at the exact key or value. One finding per place and rule. */
const findMistakes = (value, validate, scope) => {
    if (validate(value))
        return [];
    const found = new Map();
    for (const error of validate.errors ?? []) {
        const diagnostic = find_mistakes_explain(error, value, scope);
        if (diagnostic === undefined)
            continue;
        const key = `${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}`;
        if (!found.has(key))
            found.set(key, diagnostic);
    }
    return [...found.values()];
};
/** The same for a layer of settings, each by its own validator: most layers say little. */
const findLayerMistakes = (layer, scope) => {
    if (!(0,json/* isObject */.Gv)(layer))
        return [place({ rule: 'type', message: `settings are a map; found ${show(layer)}`, path: [] }, scope)];
    return Object.keys(layer).flatMap((key) => {
        const validator = settingValidator(key);
        const value = layer[key] ?? null;
        if (validator === undefined)
            return [place(unknownKey(key, [], scope.place), scope)];
        if (validator(value))
            return [];
        return findMistakes(value, validator, {
            ...scope,
            root: [...scope.root, key],
            place: `${scope.place}.${key}`,
        });
    });
};
const find_mistakes_explain = (error, value, scope) => {
    const inside = (0,json/* fromPointer */.kU)(error.instancePath);
    const told = tell(error, inside, find_mistakes_at(value, inside), scope.place);
    return told === undefined ? undefined : place(told, scope);
};
const place = (told, scope) => {
    const path = [...scope.root, ...told.path];
    const position = told.atKey === true ? scope.file.positionOfKey(path) : scope.file.positionOf(path);
    return { severity: 'error', rule: told.rule, file: scope.file.path, ...position, message: told.message };
};
const find_mistakes_at = (value, path) => path.reduce((below, key) => ((0,json/* isList */.Lv)(below) ? below[Number(key)] : (0,json/* isObject */.Gv)(below) ? below[key] : undefined), value);
const tell = (error, path, found, place) => {
    const { keyword, params } = error;
    const name = path.at(-1) ?? place.split('.').at(-1) ?? place;
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(String(params['additionalProperty']), path, place);
        case 'propertyNames':
            return undefined;
        case 'required':
            return {
                rule: 'required',
                message: `${String(params['missingProperty'])} is missing in ${path.length === 0 ? place : name}`,
                path,
                atKey: true,
            };
        case 'type':
            return { rule: 'type', message: typeMessage(name, params['type'], found), path };
        case 'enum':
            return { rule: 'value', message: enumMessage(name, params['allowedValues'], found), path };
        case 'pattern':
            return patternTold(error, path, name, found);
        case 'minimum':
        case 'maximum':
            return {
                rule: 'range',
                message: `${name} must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}; found ${show(found)}`,
                path,
            };
        case 'maxLength':
            return { rule: 'length', message: `${name} has more than ${String(params['limit'])} characters`, path };
        case 'minItems':
        case 'maxItems':
            return {
                rule: 'length',
                message: `${name} needs ${keyword === 'minItems' ? 'at least' : 'at most'} ${String(params['limit'])} entries`,
                path,
            };
        case 'uniqueItems':
            return {
                rule: 'duplicate',
                message: `${name} holds ${show(at2(found, params['i']))} twice: keep one`,
                path: [...path, String(Math.max(Number(params['i']), Number(params['j'])))],
            };
        default:
            return { rule: keyword, message: `${name} is not valid`, path };
    }
};
const at2 = (list, index) => (0,json/* isList */.Lv)(list) ? list[Number(index)] : undefined;
const patternTold = ({ params, propertyName }, path, name, found) => {
    const pattern = String(params['pattern']);
    const words = wordsFor(pattern) ?? 'one line of text without control characters';
    if (propertyName !== undefined) {
        return {
            rule: 'key',
            message: `${JSON.stringify(propertyName)} cannot be a key here: it must be ${words}`,
            path: [...path, propertyName],
            atKey: true,
        };
    }
    // What stands where a secret belongs may be one: it is never repeated.
    const secret = pattern === patterns.secret.pattern || pattern === patterns.pem.pattern;
    return { rule: 'value', message: `${name} must be ${words}${secret ? '' : `; found ${show(found)}`}`, path };
};
const unknownKey = (key, path, place) => {
    const here = [place, ...path].join('.').replaceAll(/\.\d+/g, () => '[]');
    const keys = keysAt(here);
    const near = didYouMean(key, keys);
    const elsewhere = near === undefined ? placeOf(key, here) : undefined;
    const hint = near !== undefined
        ? `: did you mean ${near}?`
        : elsewhere !== undefined
            ? `: it belongs to ${elsewhere}`
            : keys.length > 0
                ? `. Known here: ${keys.join(', ')}`
                : '';
    return { rule: 'unknown-key', message: `unknown key ${key}${hint}`, path: [...path, key], atKey: true };
};
const keysAt = (here) => {
    const exact = knownKeys[here];
    if (exact !== undefined)
        return exact.split(' ');
    const place = Object.keys(knownKeys).find((candidate) => candidate.includes('*') && matches(candidate, here));
    return place === undefined ? [] : (knownKeys[place]?.split(' ') ?? []);
};
/** `*` stands for one key, which may hold dots. */
const matches = (candidate, here) => {
    const [start = '', end = ''] = candidate.split('.*');
    return here.startsWith(`${start}.`) && here.endsWith(end) && here.length > start.length + end.length;
};
const placeOf = (key, here) => {
    const place = Object.entries(knownKeys).find(([candidate, keys]) => candidate !== here && keys.split(' ').includes(key))?.[0];
    if (place === undefined)
        return undefined;
    return place === 'cluster'
        ? 'spec of cluster.yaml'
        : place === 'node'
            ? 'spec of a node file'
            : place.replace(/^(cluster|node)\./, () => '');
};
const typeNames = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
};
const typeMessage = (name, wanted, found) => {
    const types = (Array.isArray(wanted) ? wanted : String(wanted).split(','))
        .map(String)
        .filter((type) => type !== 'null');
    const words = types.map((type) => typeNames[type] ?? type).join(' or ');
    if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean'))
        return `${name} must be text: write '${String(found)}' in quotes`;
    if (types.includes('boolean') && typeof found === 'string') {
        const meant = /^(yes|on|y)$/i.test(found) ? 'true' : /^(no|off|n)$/i.test(found) ? 'false' : undefined;
        return meant === undefined
            ? `${name} must be true or false; found ${show(found)}`
            : `${name} must be true or false: write ${meant}`;
    }
    if (types.includes('integer') && typeof found === 'string' && /^\d+$/.test(found))
        return `${name} must be a whole number: write ${found} without quotes`;
    return `${name} must be ${words}; found ${show(found)}`;
};
const enumMessage = (name, allowed, found) => {
    const values = (Array.isArray(allowed) ? allowed : []).filter((value) => value !== null).map(String);
    const near = typeof found === 'string' ? didYouMean(found, values) : undefined;
    return `${name} must be ${values.length === 1 ? values[0] : `one of ${values.join(', ')}`}; found ${show(found)}${near === undefined ? '' : `. Did you mean ${near}?`}`;
};
/** Short, so that a message stays a line. A long or secret-looking value is not repeated. */
const show = (value) => {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'a map';
    const text = JSON.stringify(value);
    return text.length > 60
        ? `${typeof value === 'string' ? 'text' : 'a value'} of ${text.length} characters`
        : text;
};

;// CONCATENATED MODULE: ./build/src/fleet/check-files.js





const clusterKeys = new Set(knownKeys['cluster']?.split(' '));
const ownNodeKeys = new Set(['role', 'state', 'profiles', 'identity', 'vm', 'retiredAddresses']);
const checkHead = (file, kind) => {
    const found = file.value['kind'];
    const error = (rule, path, message) => ({
        severity: 'error',
        rule,
        file: file.path,
        ...file.positionOf(path),
        message,
    });
    if (typeof found === 'string' && found !== kind && ['Cluster', 'Node', 'Profile'].includes(found)) {
        const place = {
            Cluster: 'cluster.yaml',
            Node: 'files directly in the folder',
            Profile: 'files in profiles/',
        }[kind];
        return [
            error('kind', ['kind'], `kind must be ${kind} here, because ${place} hold${kind === 'Cluster' ? 's' : ''} a ${kind}; found ${found}`),
        ];
    }
    const metadata = file.value['metadata'];
    const name = (0,json/* isObject */.Gv)(metadata) ? metadata['name'] : undefined;
    const expected = file.path
        .split('/')
        .at(-1)
        ?.replace(/\.yaml$/, () => '');
    if (kind !== 'Cluster' && typeof name === 'string' && name !== expected) {
        return [
            error('file-name', ['metadata', 'name'], `the name is ${name} and the file is ${expected ?? ''}.yaml: make them the same`),
        ];
    }
    if (kind === 'Node' && name === 'cluster')
        return [
            error('reserved-name', ['metadata', 'name'], 'cluster stands for what belongs to no node: choose another name'),
        ];
    return [];
};
const checkClusterSpec = (file) => {
    const spec = file.value['spec'];
    if (!(0,json/* isObject */.Gv)(spec))
        return [];
    const { defaults, roles, ...own } = spec;
    const stray = Object.keys(own).filter((key) => !clusterKeys.has(key) && knownKeys['node']?.split(' ').includes(key));
    const layers = [
        [defaults, ['spec', 'defaults']],
        ...((0,json/* isObject */.Gv)(roles)
            ? Object.entries(roles).map(([role, layer]) => [layer, ['spec', 'roles', role]])
            : []),
    ];
    const unknownRoles = (0,json/* isObject */.Gv)(roles)
        ? Object.keys(roles).filter((role) => role !== 'control-plane' && role !== 'worker')
        : [];
    return [
        ...findMistakes(own, validators_validators.cluster, { file, root: ['spec'], place: 'cluster' }).filter((diagnostic) => !(diagnostic.rule === 'unknown-key' &&
            stray.some((key) => diagnostic.message.startsWith(`unknown key ${key}`)))),
        ...stray.map((key) => keyError(file, ['spec', key], `${key} is a setting of nodes: put it below defaults, or below a role`)),
        ...unknownRoles.map((role) => keyError(file, ['spec', 'roles', role], `unknown role ${role}: control-plane or worker`)),
        ...layers.flatMap(([layer, root]) => layer === undefined || layer === null ? [] : findLayerMistakes(layer, { file, root, place: 'node' })),
    ];
};
const keyError = (file, path, message) => ({
    severity: 'error',
    rule: 'unknown-key',
    file: file.path,
    ...file.positionOfKey(path),
    message,
});
const checkNodeSpec = (file) => {
    const spec = file.value['spec'];
    if (!(0,json/* isObject */.Gv)(spec))
        return [];
    const { own, settings } = splitSpec(spec);
    const { os, ...layer } = settings;
    return [
        ...findMistakes(own, validators_validators.node, { file, root: ['spec'], place: 'node' }),
        ...findLayerMistakes(layer, { file, root: ['spec'], place: 'node' }),
        ...(os === undefined
            ? []
            : [
                keyError(file, ['spec', 'os'], 'os is one word per cluster, in cluster.yaml: a Talos worker cannot join a kubeadm control plane, nor the other way round'),
            ]),
    ];
};
const splitSpec = (spec) => {
    const own = Object.create(null);
    const settings = Object.create(null);
    for (const key of Object.keys(spec))
        (ownNodeKeys.has(key) ? own : settings)[key] = spec[key] ?? null;
    return { own, settings };
};
const profilesOf = (file) => {
    const spec = file.value['spec'];
    const profiles = (0,json/* isObject */.Gv)(spec) ? spec['profiles'] : undefined;
    return Array.isArray(profiles) ? profiles.map(String) : [];
};
const checkProfiles = (nodes, profiles, complete) => {
    const used = new Set(nodes.flatMap(profilesOf));
    const missing = nodes.flatMap((file) => profilesOf(file).flatMap((name, index) => {
        if (profiles.has(name) || !complete)
            return [];
        const near = didYouMean(name, [...profiles.keys()]);
        const hint = near === undefined ? `create profiles/${name}.yaml, or remove it` : `did you mean ${near}?`;
        return [
            {
                severity: 'error',
                rule: 'unknown-profile',
                file: file.path,
                ...file.positionOf(['spec', 'profiles', index]),
                message: `there is no profile ${name}: ${hint}`,
            },
        ];
    }));
    const unused = [...profiles].filter(([name]) => !used.has(name));
    return [
        ...missing,
        ...unused.map(([name, file]) => ({
            severity: 'warning',
            rule: 'unused-profile',
            file: file.path,
            line: 1,
            column: 1,
            message: `no node uses profile ${name}: use it, or remove the file`,
        })),
    ];
};

;// CONCATENATED MODULE: ./build/src/fleet/merge-layers.js

/** Maps merge, lists and scalars replace, null removes. Parts that only one layer has are shared, not copied. */
const mergeLayers = (layers) => layers.reduce(mergeTwo, Object.create(null));
const mergeTwo = (base, over) => {
    const merged = Object.assign(Object.create(null), base);
    for (const key of Object.keys(over)) {
        const value = over[key];
        if (value === undefined)
            continue;
        const below = merged[key];
        if (value === null)
            delete merged[key];
        else if ((0,json/* isObject */.Gv)(value))
            merged[key] = (0,json/* isObject */.Gv)(below) ? mergeTwo(below, value) : withoutNulls(value);
        else
            merged[key] = value;
    }
    return merged;
};
/** A layer is the same for many nodes, and so is what is left of it. */
const cleaned = new WeakMap();
/** A map that meets nothing below it still takes back what it says is null. */
const withoutNulls = (object) => {
    const known = cleaned.get(object);
    if (known !== undefined)
        return known;
    const clean = clear(object);
    cleaned.set(object, clean);
    return clean;
};
const clear = (object) => {
    const keys = Object.keys(object);
    if (!keys.some((key) => object[key] === null || (0,json/* isObject */.Gv)(object[key])))
        return object;
    const kept = Object.create(null);
    for (const key of keys) {
        const value = object[key];
        if (value === undefined || value === null)
            continue;
        kept[key] = (0,json/* isObject */.Gv)(value) ? withoutNulls(value) : value;
    }
    return kept;
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/fleet/positions.js

/** Finds places only when they are asked for: most values never are. */
const positionsIn = (document, counter) => {
    const toPosition = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    /** Offsets of the key and of the value at `path`, or of the nearest existing ancestor. */
    const locate = (path) => {
        let node = document.contents;
        let found = { key: startOf(node), value: startOf(node) };
        for (const step of path) {
            const target = (0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? null) : node;
            if ((0,dist/* isMap */.jh)(target)) {
                const pair = target.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
                if (pair === undefined)
                    break;
                const key = startOf(pair.key);
                node = pair.value;
                found = { key, value: node === null ? key : startOf(node, key) };
            }
            else if ((0,dist/* isSeq */.oP)(target)) {
                const item = target.items[Number(step)];
                if (item === undefined)
                    break;
                node = item;
                found = { key: startOf(item), value: startOf(item) };
            }
            else
                break;
        }
        return found;
    };
    return {
        positionOf: (path) => toPosition(locate(path).value),
        positionOfKey: (path) => toPosition(locate(path).key),
    };
};
const startOf = (node, otherwise = 0) => node?.range?.[0] ?? otherwise;

;// CONCATENATED MODULE: ./build/src/fleet/parse-file.js



const limits = { bytes: 256 * 1024, depth: 32, aliased: 1000 };
/** Reads one file: limits first, then YAML, then what YAML allows and the language does not. All findings at once. */
const parseFile = (source) => {
    const counter = new dist/* LineCounter */.HN();
    const diagnostics = [];
    const say = (offset, rule, message) => {
        const { line, col } = counter.linePos(offset);
        diagnostics.push({
            severity: 'error',
            rule,
            file: source.path,
            line: Math.max(line, 1),
            column: Math.max(col, 1),
            message,
        });
    };
    const text = readText(source, counter, say);
    if (text === undefined)
        return { file: undefined, diagnostics };
    const document = parseText(text, counter, say);
    if (document === undefined)
        return { file: undefined, diagnostics };
    const value = convert(document, say);
    if (diagnostics.length > 0)
        return { file: undefined, diagnostics };
    if (!(0,json/* isObject */.Gv)(value)) {
        say(0, 'not-a-map', 'the file must hold a map that starts with apiVersion: plumbline/v1');
        return { file: undefined, diagnostics };
    }
    return { file: { path: source.path, value, ...positionsIn(document, counter) }, diagnostics };
};
const readText = (source, counter, say) => {
    if (source.kind !== 'file') {
        say(0, 'not-a-file', `a ${source.kind} is not followed: put the file itself here`);
        return undefined;
    }
    if (source.size > limits.bytes) {
        say(0, 'too-large', `${source.size} bytes: a file of the fleet has at most ${limits.bytes}. Split it, or move content elsewhere`);
        return undefined;
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(source.bytes);
        const nul = text.indexOf('\0');
        if (nul >= 0) {
            // The parser fills the counter, and does not see this text.
            for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
                counter.addNewLine(start);
            say(nul, 'not-text', 'a NUL byte: save the file as UTF-8 text');
            return undefined;
        }
        return text;
    }
    catch {
        say(0, 'not-text', 'not valid UTF-8: save the file as UTF-8 text');
        return undefined;
    }
};
const parseText = (text, counter, say) => {
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: counter,
        prettyErrors: false,
        strict: true,
        uniqueKeys: true,
        version: '1.2',
        merge: false,
        logLevel: 'silent',
    });
    const documents = 'empty' in parsed ? [] : parsed;
    const [first, second] = documents;
    if (first?.contents == null) {
        for (const error of first?.errors ?? [])
            say(error.pos[0], 'yaml', error.message);
        if ((first?.errors.length ?? 0) === 0)
            say(0, 'empty', 'the file is empty: start with apiVersion: plumbline/v1');
        return undefined;
    }
    if (second !== undefined)
        say(second.range?.[0] ?? 0, 'several-documents', 'one file holds one document: move the rest to a file of its own');
    for (const document of documents) {
        for (const error of document.errors)
            say(error.pos[0], error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml', yamlMessage(error));
        for (const warning of document.warnings)
            say(warning.pos[0], 'tag', 'tags are not part of the language: write the plain value');
    }
    return first;
};
const yamlMessage = ({ code, message }) => code === 'DUPLICATE_KEY'
    ? 'this key stands twice in the same map: keep one'
    : code === 'TAG_RESOLVE_FAILED'
        ? 'tags are not part of the language: write the plain value'
        : message;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const convert = (document, say) => {
    let aliased = 0;
    let tooDeep = false;
    const visit = (node, depth, inAlias) => {
        if (node === null)
            return null;
        const at = node.range?.[0] ?? 0;
        if (depth > limits.depth) {
            if (!tooDeep)
                say(at, 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`);
            tooDeep = true;
            return null;
        }
        if (inAlias && (aliased += 1) > limits.aliased) {
            if (aliased === limits.aliased + 1)
                say(at, 'alias-limit', `aliases stand for more than ${limits.aliased} values: use a profile instead`);
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(document);
            if (target === undefined)
                return null;
            return visit(target, depth + 1, true);
        }
        if ((0,dist/* isCollection */.P3)(node) && node.tag !== undefined && !/^tag:yaml\.org,2002:(map|seq)$/.test(node.tag))
            say(at, 'tag', 'tags are not part of the language: write the plain value');
        if ((0,dist/* isMap */.jh)(node))
            return visitMap(node, depth, inAlias);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => visit(item, depth + 1, inAlias));
        return (0,dist/* isScalar */.jn)(node) ? scalar(node, at, say) : null;
    };
    const visitMap = (map, depth, inAlias) => {
        const object = Object.create(null);
        for (const { key, value } of map.items) {
            const at = key?.range?.[0] ?? 0;
            const name = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
            if (name === '<<') {
                say(at, 'merge-key', 'merge keys are not part of the language: use a profile');
            }
            else if (typeof name !== 'string') {
                say(at, 'key-type', `keys are text: write '${(0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : '…'}' in quotes`);
            }
            else if (forbiddenKeys.has(name)) {
                say(at, 'forbidden-key', `${name} cannot be a key: choose another name`);
            }
            else {
                object[name] = visit(value, depth + 1, inAlias);
            }
        }
        return object;
    };
    return visit(document.contents, 0, false);
};
/** Plain scalars that YAML reads as something else than was meant. */
const scalar = (node, at, say) => {
    const { value, source, type } = node;
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:str$/.test(node.tag))
        say(at, 'tag', 'tags are not part of the language: write the plain value');
    if (type === 'PLAIN' &&
        source !== undefined &&
        /^[-+]?0o?[0-7]+$/.test(source) &&
        !/^[-+]?0$/.test(source)) {
        const digits = source.replace(/^([-+]?)0o?/, (_, sign) => sign);
        say(at, 'octal', `${source} is read as another number: write '0${digits.padStart(3, '0')}' in quotes for a file mode, or the decimal number`);
        return null;
    }
    if (typeof value === 'bigint' ||
        (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))) {
        say(at, 'large-integer', `${source ?? String(value)} cannot be kept exactly: write it in quotes`);
        return null;
    }
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
        say(at, 'not-text', 'half of a character (a lone surrogate): write the character itself');
        return null;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        say(at, 'not-a-number', `${source ?? String(value)} is no number here: write a finite one`);
        return null;
    }
    return value === null ||
        typeof value === 'boolean' ||
        typeof value === 'number' ||
        typeof value === 'string'
        ? value
        : String(source ?? '');
};

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/src/fleet/secret-revisions.js



const ciphertext = /^ENC\[[A-Z0-9_]+,/;
/**
 * A SOPS file without its key: names and a hash of each ciphertext, so that a rotated secret shows as a change.
 * A value that is not encrypted is an error that does not repeat it.
 */
const secretRevisions = (file, prefix) => {
    const revisions = new Map();
    const diagnostics = [];
    const plain = (path, message) => {
        diagnostics.push({
            severity: 'error',
            rule: 'plaintext-secret',
            file: file.path,
            ...file.positionOf(path),
            message,
        });
    };
    const walk = (value, path) => {
        if ((0,json/* isObject */.Gv)(value)) {
            for (const [key, below] of Object.entries(value))
                walk(below, [...path, key]);
        }
        else if ((0,json/* isList */.Lv)(value)) {
            value.forEach((below, index) => walk(below, [...path, String(index)]));
        }
        else if (typeof value === 'string' && ciphertext.test(value)) {
            const revision = (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(value))).slice(0, 12);
            revisions.set(prefix + path.join('/'), revision);
            revisions.set(prefix + path.join('.'), revision);
        }
        else if (value !== null && value !== '') {
            plain(path, 'this value is not encrypted: it is public now. Rotate it, then encrypt the file with sops');
        }
    };
    const { sops, ...values } = file.value;
    if (!(0,json/* isObject */.Gv)(sops))
        plain([], 'the file is not encrypted: run sops encrypt before committing, and rotate what was in it');
    else
        walk(values, []);
    return { revisions, diagnostics };
};

;// CONCATENATED MODULE: ./build/src/fleet/sort-files.js
/** Which file is what, by where it lies. Nothing is opened. */
const sortFiles = (files, folder) => {
    const diagnostics = [];
    const say = (file, rule, message) => {
        diagnostics.push({ severity: 'error', rule, file, line: 1, column: 1, message });
    };
    const nodes = [];
    const profiles = [];
    const secrets = [];
    let cluster;
    for (const source of files) {
        const path = source.path.slice(folder.length + 1);
        if (/[\u0000-\u001f\u007f\\]/.test(path)) {
            say(source.path.replaceAll(/[\u0000-\u001f\u007f]/g, () => '?'), 'file-name', 'the name holds a control character or a backslash: rename the file');
        }
        else if (source.kind !== 'file' && /^(?:profiles(?:\/[^/]+)?|[^/]+)$/.test(path)) {
            say(source.path, 'not-a-file', `a ${source.kind} is not followed: put the file itself here`);
        }
        else if (/\.sops\.(?:yaml|json)$/.test(path)) {
            secrets.push(source);
        }
        else if (/^(?:profiles\/)?[^/]+\.yml$/.test(path)) {
            say(source.path, 'file-name', 'files of the fleet end in .yaml: rename it, otherwise it would be left out silently');
        }
        else if (path === 'cluster.yaml') {
            cluster = source;
        }
        else if (/^profiles\/[^/]+\.yaml$/.test(path)) {
            profiles.push(source);
        }
        else if (/^[^/]+\.yaml$/.test(path)) {
            nodes.push(source);
        }
    }
    if (cluster === undefined)
        say(`${folder}/cluster.yaml`, 'no-cluster', 'cluster.yaml is missing: create it with apiVersion: plumbline/v1, kind: Cluster, metadata.name and spec.os, spec.kubernetes, spec.endpoint');
    if (nodes.length === 0)
        say(`${folder}/cluster.yaml`, 'no-node', `no node in ${folder}/: create ${folder}/<name>.yaml with kind: Node and spec.role, otherwise nothing would be checked`);
    return { cluster, nodes, profiles, secrets, diagnostics };
};

;// CONCATENATED MODULE: ./build/src/fleet/not-rendered.js

/** Settings that describe the node to people and later work, and become no document. */
const described = new Set(['access', 'vars']);
const onlyUbuntu = new Set([
    'containerd',
    'packages',
    'unattendedUpgrades',
    'journald',
    'logind',
    'swap',
    'trim',
    'sshd',
    'users',
    'files',
]);
const onlyTalos = new Set(['install', 'patches']);
/** One note per setting that is checked but becomes nothing here, at the first place it stands. */
const notRendered = (fleet, rendered) => {
    const { os } = fleet.cluster;
    const first = new Map();
    for (const node of fleet.nodes) {
        for (const key of Object.keys(node.settings)) {
            if (first.has(key) || described.has(key))
                continue;
            const foreign = (os === 'talos' ? onlyUbuntu : onlyTalos).has(key);
            if (rendered.includes(key) && !foreign)
                continue;
            const from = (0,explain/* provenance */.a)(node, [key]);
            if (from === undefined)
                continue;
            const other = os === 'talos' ? 'Ubuntu' : 'Talos';
            const message = foreign
                ? `${key} belongs to ${other}: checked, and without effect on ${os}`
                : `${key} is checked, and not rendered by this version: nodes keep what they have`;
            first.set(key, {
                severity: 'note',
                rule: foreign ? 'other-system' : 'not-rendered',
                file: from.file,
                ...from.position,
                message,
            });
        }
    }
    return [...first.values()];
};

;// CONCATENATED MODULE: ./build/src/fleet/load-fleet.js











/**
 * Reads a fleet folder. All findings at once; no fleet where any is an error. `rendered` are the settings that this
 * version renders, by top-level key: others get one note each.
 */
const loadFleet = (files, folder, rendered) => {
    const diagnostics = [];
    const sorted = sortFiles(files, folder);
    diagnostics.push(...sorted.diagnostics);
    const read = (source) => {
        const parsed = parseFile(source);
        diagnostics.push(...parsed.diagnostics);
        return parsed.file;
    };
    const accept = (source, kind) => {
        const file = read(source);
        if (file === undefined)
            return undefined;
        const mistakes = [
            ...findMistakes(file.value, validators_validators.head, { file, root: [], place: 'file' }),
            ...checkHead(file, kind),
        ];
        diagnostics.push(...mistakes);
        return mistakes.length === 0 ? file : undefined;
    };
    const clusterFile = sorted.cluster && accept(sorted.cluster, 'Cluster');
    const profileFiles = sorted.profiles.flatMap((source) => accept(source, 'Profile') ?? []);
    const nodeFiles = sorted.nodes.flatMap((source) => accept(source, 'Node') ?? []);
    const secrets = sorted.secrets
        .flatMap((source) => read(source) ?? [])
        .map((file) => secretRevisions(file, prefixOf(file, clusterFile, folder)));
    diagnostics.push(...secrets.flatMap((each) => each.diagnostics));
    if (clusterFile)
        diagnostics.push(...checkClusterSpec(clusterFile));
    for (const file of profileFiles)
        diagnostics.push(...findLayerMistakes(file.value['spec'] ?? null, { file, root: ['spec'], place: 'node' }));
    for (const file of nodeFiles)
        diagnostics.push(...checkNodeSpec(file));
    const profiles = new Map(profileFiles.map((file) => [nameOf(file), file]));
    diagnostics.push(...checkProfiles(nodeFiles, profiles, sorted.profiles.length === profileFiles.length));
    if (clusterFile === undefined || (0,diagnostic/* hasErrors */.C)(diagnostics))
        return { fleet: undefined, diagnostics: (0,diagnostic/* sortDiagnostics */.D)(diagnostics) };
    const spec = clusterFile.value['spec'];
    const { os, kubernetes, endpoint } = spec;
    const secretRevisionMap = new Map(secrets.flatMap(({ revisions }) => [...revisions]));
    const cluster = {
        name: nameOf(clusterFile),
        os,
        kubernetes,
        endpoint,
        spec,
        file: clusterFile,
        secretRevisions: secretRevisionMap,
    };
    const nodes = nodeFiles
        .map((file) => makeNode(file, cluster, profiles))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const fleet = { cluster, nodes };
    diagnostics.push(...crossCheck(fleet), ...notRendered(fleet, rendered));
    return { fleet: (0,diagnostic/* hasErrors */.C)(diagnostics) ? undefined : fleet, diagnostics: (0,diagnostic/* sortDiagnostics */.D)(diagnostics) };
};
/** Secrets of the Talos bundle are named `talos/…`, so that they never meet others. */
const prefixOf = (file, cluster, folder) => {
    const spec = cluster?.value['spec'];
    const secrets = (0,json/* isObject */.Gv)(spec) ? spec['secrets'] : undefined;
    const bundle = (0,json/* isObject */.Gv)(secrets) ? secrets['bundle'] : undefined;
    return typeof bundle === 'string' && file.path === `${folder}/${bundle}` ? 'talos/' : '';
};
const nameOf = (file) => String(file.value['metadata']['name']);
const makeNode = (file, cluster, profiles) => {
    const spec = file.value['spec'];
    const { role, state } = spec;
    const layers = [];
    const add = (name, from, at, settings) => {
        if ((0,json/* isObject */.Gv)(settings))
            layers.push({ name, file: from, at, settings });
    };
    const roles = cluster.spec['roles'];
    add('cluster', cluster.file, ['spec', 'defaults'], cluster.spec['defaults']);
    add('role', cluster.file, ['spec', 'roles', role], (0,json/* isObject */.Gv)(roles) ? roles[role] : undefined);
    for (const name of profilesOf(file)) {
        const profile = profiles.get(name);
        if (profile)
            add('profile', profile, ['spec'], profile.value['spec']);
    }
    add('node', file, ['spec'], splitSpec(spec).settings);
    return {
        name: nameOf(file),
        role,
        state: state ?? 'active',
        settings: mergeLayers(layers.map(({ settings }) => settings)),
        layers,
        file,
    };
};

// EXTERNAL MODULE: ./build/src/subjects/table.js + 53 modules
var table = __webpack_require__(651);
// EXTERNAL MODULE: ./build/src/render/render.js
var render = __webpack_require__(4148);
;// CONCATENATED MODULE: ./build/src/render/side.js




/** Settings that this version renders, by their top-level key. */
const renderedSettings = table/* subjects */.y.flatMap(({ settings }) => settings);
/** Loads and checks without rendering. */
const checkSide = (files, folder) => {
    const loaded = loadFleet(files, folder, renderedSettings);
    const judged = loaded.fleet === undefined ? [] : judge(loaded.fleet);
    return { fleet: loaded.fleet, diagnostics: (0,diagnostic/* sortDiagnostics */.D)([...loaded.diagnostics, ...judged]) };
};
const judge = (fleet) => table/* subjects */.y.flatMap((subject) => subject.check?.(fleet) ?? []);
const renderSide = (files, folder) => {
    const checked = checkSide(files, folder);
    const rendering = checked.fleet === undefined || (0,diagnostic/* hasErrors */.C)(checked.diagnostics) ? undefined : (0,render/* render */.X)(checked.fleet);
    return { ...checked, rendering };
};


/***/ }),

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ structureOf)
/* harmony export */ });
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6722);
/* harmony import */ var _subjects_machine_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3485);
/* harmony import */ var _machine_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1539);




/**
 * What comparison and digest see of a document: normalised by the subject that owns it, so that two spellings of
 * one value are one value. `null` for what is absent.
 */
const structureOf = (document, subjects) => {
    if (document.body === 'absent')
        return null;
    if (document.path === _subjects_machine_config_js__WEBPACK_IMPORTED_MODULE_0__/* .machineConfigPath */ .z && 'yaml' in document.body) {
        const keyed = keyDocuments(document.body.yaml);
        return subjects.reduce((structure, subject) => subject.normaliseTalos?.(structure) ?? structure, keyed);
    }
    const owner = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._B)(document.path, '', subjects)?.subject;
    return owner?.normalise?.(document) ?? plain(document);
};
const keyDocuments = (documents) => Object.fromEntries(documents.filter(_fleet_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv).map((document) => [(0,_machine_config_js__WEBPACK_IMPORTED_MODULE_3__/* .documentKey */ .X)(document), document]));
const plain = (document) => {
    if (document.body === 'absent')
        return null;
    return 'text' in document.body ? document.body.text : document.body.yaml;
};


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ machineConfigPath)
/* harmony export */ });
/** The one machine config of a Talos node. */
const machineConfigPath = 'talos/machineconfig.yaml';


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* unused harmony export secretReference */
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);

/**
 * A reference inside a string: `${secret:name}`, or `${secret:name:base64}` and `${secret:name:unbase64}` where the
 * place wants the value in another form than the secret has.
 */
const secretReference = /\$\{secret:([A-Za-z0-9][A-Za-z0-9._/-]*)(?::(base64|unbase64))?\}/g;
/** Every secret that a body refers to, in order of place. `rev` is '' where values do not come from a file in git. */
const collectSecrets = (body, cluster) => {
    if (body === 'absent')
        return [];
    if ('text' in body)
        return referencesIn(body.text, '', cluster);
    return body.yaml.flatMap((value, index) => walk(value, `/${index}`, cluster));
};
const walk = (value, at, cluster) => {
    if (typeof value === 'string')
        return value.includes('${secret:') ? referencesIn(value, at, cluster) : [];
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((item, index) => walk(item, `${at}/${index}`, cluster));
    if ((0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return Object.entries(value).flatMap(([key, item]) => walk(item, `${at}/${(0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(key)}`, cluster));
    return [];
};
const referencesIn = (text, at, cluster) => [...text.matchAll(secretReference)].map((match) => {
    const name = match[1] ?? '';
    return { at, name, rev: cluster.secretRevisions.get(name) ?? '' };
});


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ subjects)
});

// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var machine_config = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/src/subjects/settings-of.js
/**
 * A subject's settings, as its schema describes them. The loader has validated them, so this is the one place
 * where a JSON value gets its type back.
 */
const settingsOf = (settings, key) => {
    const value = settings[key];
    return value === undefined || value === null ? undefined : value;
};

;// CONCATENATED MODULE: ./build/src/subjects/talos-contract.js

/**
 * First contract whose generated configs use a document kind instead of v1alpha1 fields.
 * Source: siderolabs/talos pkg/machinery/config/contract.go and the kind registry at each tag.
 */
const since = {
    HostnameConfig: 12,
    RegistryMirrorConfig: 12,
    SysctlConfig: 14,
    KubeNodeConfig: 14,
    KubeletConfig: 14,
    KubeAPIServerConfig: 14,
    KubeAuthenticationConfig: 14,
    KubeAuditPolicyConfig: 14,
};
const talosSettings = (cluster) => settingsOf(cluster.spec, 'talos') ?? {};
/** The minor of the pinned contract: 13 for `v1.13`. It never follows the image's version by itself. */
const contractMinor = (cluster) => {
    const { contract, version } = talosSettings(cluster);
    return minorOf(contract ?? version ?? 'v1.13');
};
/** 13 for `v1.13`, `1.13` and `v1.13.9`. */
const minorOf = (version) => Number(version.replace(/^v/, () => '').split('.')[1] ?? NaN);
const usesDocument = (cluster, kind) => contractMinor(cluster) >= since[kind];

;// CONCATENATED MODULE: ./build/src/subjects/api-server/settings.js

const apiServerOf = (cluster) => settingsOf(cluster.spec, 'apiServer');
const policyFileOf = (audit) => audit.policyFile ?? '/etc/kubernetes/audit/policy.yaml';
const logPathOf = (audit) => audit.log?.path ?? '/var/log/kubernetes/audit/audit.log';
const authenticationFileOf = ({ file }) => file ?? '/etc/kubernetes/authentication/config.yaml';
const folderOf = (path) => path.slice(0, path.lastIndexOf('/')) || '/';
const auditPolicyBody = (audit) => audit.policy && { apiVersion: 'audit.k8s.io/v1', kind: 'Policy', ...audit.policy };

;// CONCATENATED MODULE: ./build/src/subjects/api-server/volumes.js

/** kubeadm mounts these into the API server by itself. */
const mountedAlready = ['/etc/kubernetes/pki'];
/**
 * Every mount that the settings mean, in order of name. Folders, not files: a file that is replaced by a rename would
 * keep its old content in a single-file mount.
 */
const volumesOf = (settings) => {
    const { audit, authentication, extraVolumes = [] } = settings;
    const volumes = [...extraVolumes];
    const add = (name, folder, readOnly) => {
        if (mountedAlready.some((path) => folder === path || folder.startsWith(`${path}/`)))
            return;
        volumes.push({ name, hostPath: folder, mountPath: folder, readOnly, pathType: 'DirectoryOrCreate' });
    };
    if (audit?.policy)
        add('audit-policy', folderOf(policyFileOf(audit)), true);
    if (audit && logPathOf(audit) !== '-')
        add('audit-log', folderOf(logPathOf(audit)), false);
    if (authentication)
        add('authentication', folderOf(authenticationFileOf(authentication)), true);
    return volumes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

;// CONCATENATED MODULE: ./build/src/subjects/api-server/check.js



/** What the shape of the YAML cannot say of the API server. */
const check = (fleet) => {
    const { cluster } = fleet;
    const settings = apiServerOf(cluster);
    if (settings === undefined)
        return [];
    const diagnostics = [];
    const report = (path, severity, rule, message) => {
        const position = cluster.file.positionOf(['spec', 'apiServer', ...path]);
        diagnostics.push({ severity, rule, file: cluster.file.path, ...position, message });
    };
    checkAuthentication(settings, report);
    checkFlags(settings, cluster, report);
    checkVolumes(settings, cluster, report);
    if (settings.audit)
        checkAudit(settings.audit, cluster, report);
    return diagnostics;
};
const checkAuthentication = ({ oidc, authentication }, report) => {
    if (oidc && authentication) {
        report(['oidc'], 'error', 'C8', 'oidc and authentication exclude each other, the API server would not start: move the issuer into authentication.config.jwt');
    }
};
/** Set by the node's own system; ours would be refused, or would lock the cluster out. */
const ownedFlags = new Set([
    'etcd-servers',
    'etcd-cafile',
    'etcd-certfile',
    'etcd-keyfile',
    'client-ca-file',
    'requestheader-client-ca-file',
    'proxy-client-cert-file',
    'proxy-client-key-file',
    'encryption-provider-config',
    'kubelet-client-certificate',
    'kubelet-client-key',
    'service-account-key-file',
    'service-account-signing-key-file',
    'tls-cert-file',
    'tls-private-key-file',
    'authorization-config',
    'advertise-address',
    'secure-port',
]);
const nativeRefuses = ['anonymous-auth', 'authorization-mode', 'authorization-webhook-', 'tls-min-version'];
const checkFlags = (settings, cluster, report) => {
    const onTalos = cluster.os === 'talos';
    for (const [name, value] of Object.entries(settings.extraArgs ?? {})) {
        const at = ['extraArgs', name];
        if (name.startsWith('oidc-'))
            report(at, 'error', 'C8', `${name} belongs to apiServer.oidc, so that it is compared by value on both systems: move it there`);
        else if (name === 'authentication-config')
            report(at, 'error', 'C8', 'authentication-config belongs to apiServer.authentication, which writes the file as well: move it there');
        else if (name.startsWith('audit-policy') || /^audit-log-(?:path|maxage|maxbackup|maxsize)$/.test(name)) {
            report(at, 'error', onTalos ? 'C6' : 'C31', `${name} belongs to apiServer.audit: ${onTalos ? 'on Talos nothing would create the file, and the API server would not start' : 'two definitions would append a second set of flags'}. Move it there`);
        }
        else if (ownedFlags.has(name))
            report(at, 'error', 'owned-flag', `${name} is set by ${onTalos ? 'Talos' : 'kubeadm'} itself: remove it`);
        else if (usesNative(cluster) && nativeRefuses.some((start) => name.startsWith(start))) {
            report(at, 'error', 'talos-flag', `Talos refuses ${name} from contract 1.14: remove it`);
        }
        if (onTalos && typeof value !== 'string' && contractMinor(cluster) < 13) {
            report(at, 'error', 'talos-flag', `a repeated flag needs contract 1.13, this cluster has 1.${contractMinor(cluster)}: write one value`);
        }
    }
};
const usesNative = (cluster) => cluster.os === 'talos' && usesDocument(cluster, 'KubeAPIServerConfig');
const checkVolumes = (settings, cluster, report) => {
    const declared = settings.extraVolumes ?? [];
    if (usesNative(cluster) && declared.length > 0) {
        report(['extraVolumes'], 'error', 'talos-volumes', 'the API server has no mounts of yours from Talos contract 1.14: remove them, or stay on contract 1.13');
    }
    const own = volumesOf({ ...settings, extraVolumes: [] });
    declared.forEach((volume, index) => {
        const others = [...own, ...declared.filter((_, other) => other !== index)];
        const twin = others.find(({ name, mountPath }) => name === volume.name || mountPath === volume.mountPath);
        if (twin === undefined)
            return;
        const what = twin.name === volume.name ? `volume name ${volume.name}` : `mount path ${volume.mountPath}`;
        report(['extraVolumes', index], 'error', 'C30', `${what} is taken${own.includes(twin) ? ' by what audit or authentication mount' : ''}: the API server would not start. Rename or remove it`);
    });
};
const checkAudit = (audit, cluster, report) => {
    const { log, policy } = audit;
    if (log && (log.maxAge === undefined || log.maxBackup === undefined || log.maxSize === undefined)) {
        report(['audit', 'log'], 'warning', 'audit-log-limits', 'maxAge, maxBackup and maxSize together keep the log from filling the disk: set all three');
    }
    if (cluster.os === 'talos' && log?.path !== undefined) {
        report(['audit', 'log', 'path'], 'note', 'C16', 'Talos writes to /var/log/audit/kube/kube-apiserver.log whatever stands here: point log shipping there');
    }
    if (cluster.os === 'ubuntu' && policy && policyFileOf(audit).startsWith('/etc/kubernetes/manifests/')) {
        report(['audit', 'policyFile'], 'error', 'C29', 'the kubelet runs every file in that folder as a pod: choose another');
    }
    if (cluster.os === 'ubuntu' && logPathOf(audit) !== '-' && !logPathOf(audit).startsWith('/var/')) {
        report(['audit', 'log', 'path'], 'warning', 'audit-log-place', 'logs outside of /var are easily forgotten when a disk fills: choose a path below /var/log');
    }
    if (policy)
        checkRules(policy.rules, report);
};
const checkRules = (rules, report) => {
    if (!rules.some(matchesEverything)) {
        report(['audit', 'policy', 'rules'], 'warning', 'C32', 'no rule catches the rest, so that deletecollection and whatever else no rule names goes unlogged: end with - level: Metadata');
    }
    rules.forEach((rule, index) => {
        const later = rules.slice(0, index).some(matchesEverything);
        if (later)
            report(['audit', 'policy', 'rules', index], 'warning', 'audit-unreachable', 'a rule above matches everything, so this one never applies: move it up or remove it');
        if (rule.level.startsWith('Request') && logsTokens(rule) && !rules.slice(0, index).some(sparesTokens)) {
            report(['audit', 'policy', 'rules', index], 'warning', 'C32', 'this logs the bodies of token requests: put a Metadata rule for serviceaccounts/token and tokenreviews above it');
        }
    });
};
const matchesEverything = (rule) => Object.keys(rule).every((key) => ['level', 'omitStages', 'omitManagedFields'].includes(key));
const logsTokens = ({ resources, nonResourceURLs, verbs, users, userGroups, namespaces, }) => resources === undefined &&
    nonResourceURLs === undefined &&
    users === undefined &&
    userGroups === undefined &&
    namespaces === undefined &&
    (verbs === undefined || verbs.includes('create'));
const sparesTokens = (rule) => (rule.level === 'None' || rule.level === 'Metadata') &&
    JSON.stringify(rule.resources ?? []).includes('serviceaccounts/token');

;// CONCATENATED MODULE: ./build/src/subjects/api-server/paths.js
const clusterConfiguration = 'kubeadm/cluster-configuration.yaml';
const manifest = 'etc/kubernetes/manifests/kube-apiserver.yaml';
const running = 'running/kube-apiserver.yaml';
/** kubeadm applies it at every upgrade: https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/control-plane-flags/#patches */
const kubeadmPatch = 'etc/kubernetes/patches/kube-apiserver0+merge.yaml';
/** Changes with the policy, because a policy is read at start only and no flag changes with it. */
const policyAnnotation = 'plumbline.dev/audit-policy-sha256';

;// CONCATENATED MODULE: ./build/src/subjects/api-server/impact.js

const staticPods = 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/';
const audit = 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/';
const authentication = 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#using-authentication-configuration';
const reconfigure = 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-reconfigure/';
const canApply = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const machineConfig = 'talos/machineconfig.yaml';
const outage = 'the API server restarts, 30 to 45 seconds without it where it is the only one';
const impact = [
    {
        os: 'ubuntu',
        document: clusterConfiguration,
        field: 'certSANs',
        impact: 'control-plane-restart',
        undo: true,
        why: `the certificate is made anew, and ${outage}`,
        source: reconfigure,
    },
    {
        os: 'ubuntu',
        document: clusterConfiguration,
        field: 'kubernetesVersion',
        impact: 'upgrade',
        undo: false,
        why: 'another version of Kubernetes',
        source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/',
    },
    {
        os: 'ubuntu',
        document: clusterConfiguration,
        field: 'networking',
        impact: 'rebuild',
        undo: false,
        why: 'pod and service networks are chosen when the cluster is made',
        source: reconfigure,
    },
    {
        os: 'ubuntu',
        document: clusterConfiguration,
        impact: 'none',
        undo: true,
        why: 'kubeadm reads it at the next upgrade',
        source: reconfigure,
    },
    {
        os: 'ubuntu',
        document: manifest,
        impact: 'control-plane-restart',
        undo: true,
        why: outage,
        source: staticPods,
    },
    {
        os: 'ubuntu',
        document: running,
        impact: 'control-plane-restart',
        undo: true,
        why: outage,
        source: staticPods,
    },
    {
        os: 'ubuntu',
        document: kubeadmPatch,
        impact: 'none',
        undo: true,
        why: 'kubeadm reads it at the next upgrade',
        source: reconfigure,
    },
    {
        os: 'ubuntu',
        document: 'etc/kubernetes/*',
        field: 'rules',
        impact: 'control-plane-restart',
        undo: true,
        why: `a policy is read at start only: ${outage}`,
        source: audit,
    },
    {
        os: 'ubuntu',
        document: 'etc/kubernetes/*',
        field: 'omitStages',
        impact: 'control-plane-restart',
        undo: true,
        why: `a policy is read at start only: ${outage}`,
        source: audit,
    },
    {
        os: 'ubuntu',
        document: 'etc/kubernetes/*',
        field: 'jwt',
        impact: 'live',
        undo: true,
        why: 'the API server reads the file again within a minute',
        source: authentication,
    },
    {
        os: 'ubuntu',
        document: 'etc/kubernetes/*',
        field: 'anonymous',
        impact: 'live',
        undo: true,
        why: 'the API server reads the file again within a minute',
        source: authentication,
    },
    {
        os: 'ubuntu',
        document: 'etc/kubernetes/*',
        impact: 'control-plane-restart',
        undo: true,
        why: outage,
        source: staticPods,
    },
    {
        os: 'talos',
        document: machineConfig,
        field: 'v1alpha1.machine.files',
        impact: 'drain-reboot',
        undo: false,
        why: 'Talos writes files at boot',
        source: canApply,
    },
    {
        os: 'talos',
        document: machineConfig,
        impact: 'control-plane-restart',
        undo: true,
        why: `Talos renders the static pod anew: ${outage}`,
        source: canApply,
    },
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
;// CONCATENATED MODULE: ./build/src/subjects/duration.js
const units = {
    ns: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
};
/** One spelling for a Go duration: seconds. `5m`, `5m0s` and `300s` are all `300s`. Other text stays as it is. */
const spellDuration = (text) => {
    if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text))
        return text === '0' ? '0s' : text;
    const parts = text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g);
    const seconds = [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0);
    return `${Number(seconds.toFixed(9))}s`;
};

;// CONCATENATED MODULE: ./build/src/subjects/map-values.js
/** The same keys with other values. */
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

;// CONCATENATED MODULE: ./build/src/subjects/update-at.js

/** A copy with the value at `path` changed; the same object where there is nothing at `path`. */
const updateAt = (object, path, change) => {
    const [key, ...rest] = path;
    if (key === undefined)
        return object;
    const value = object[key];
    if (value === undefined)
        return object;
    if (rest.length === 0)
        return { ...object, [key]: change(value) };
    return (0,json/* isObject */.Gv)(value) ? { ...object, [key]: updateAt(value, rest, change) } : object;
};

;// CONCATENATED MODULE: ./build/src/subjects/api-server/spell-policy.js



const sorted = (list) => list.map(String).toSorted();
const ruleSets = ['verbs', 'users', 'userGroups', 'namespaces', 'nonResourceURLs', 'omitStages'];
/** Rules are tried in order; what stands inside one is not. */
const spellPolicy = (policy) => {
    const spelt = updateAt(policy, ['omitStages'], (stages) => ((0,json/* isList */.Lv)(stages) ? sorted(stages) : stages));
    return updateAt(spelt, ['rules'], (rules) => (0,json/* isList */.Lv)(rules) ? rules.map((rule) => ((0,json/* isObject */.Gv)(rule) ? spellRule(rule) : rule)) : rules);
};
const spellRule = (rule) => mapValues(rule, (value, key) => {
    if (!(0,json/* isList */.Lv)(value))
        return value;
    if (ruleSets.includes(key))
        return sorted(value);
    return value.map((item) => (0,json/* isObject */.Gv)(item) ? mapValues(item, (inner) => ((0,json/* isList */.Lv)(inner) ? sorted(inner) : inner)) : item);
});

;// CONCATENATED MODULE: ./build/src/subjects/api-server/normalise.js







/** `{flags, volumes, mounts, annotations}` of a manifest and what runs, `{…, flags, volumes}` of the ConfigMap; files parsed. */
const normalise = (document) => {
    const body = bodyOf(document);
    if (body === null)
        return null;
    if (document.path === manifest)
        return podStructure(body);
    if (document.path === kubeadmPatch)
        return (0,json/* isObject */.Gv)(body['metadata']) ? body['metadata'] : body;
    if (document.path === running)
        return updateAt(body, ['flags'], spellFlags);
    if (document.path === clusterConfiguration)
        return configurationStructure(body);
    return body['kind'] === 'Policy'
        ? spellPolicy(body)
        : body['kind'] === 'AuthenticationConfiguration'
            ? spellAuthentication(body)
            : body;
};
const bodyOf = ({ body }) => {
    if (body === 'absent')
        return null;
    const value = 'text' in body ? parseYaml(body.text) : body.yaml[0];
    return (0,json/* isObject */.Gv)(value) ? value : null;
};
/** A live file may be broken: then there is nothing to compare but its absence. */
const parseYaml = (text) => {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
};
/** Flags whose order within one value means nothing. */
const sets = new Set([
    'enable-admission-plugins',
    'disable-admission-plugins',
    'feature-gates',
    'runtime-config',
    'tls-cipher-suites',
    'api-audiences',
    'oidc-signing-algs',
    'tls-sni-cert-key',
    'allow-metric-labels',
]);
const spellFlags = (flags) => (0,json/* isObject */.Gv)(flags)
    ? mapValues(flags, (value, name) => (0,json/* isList */.Lv)(value)
        ? value.map((each) => spellFlag(name, String(each))).toSorted()
        : spellFlag(name, String(value)))
    : flags;
const spellFlag = (name, value) => sets.has(name)
    ? value
        .split(',')
        .map((part) => part.trim())
        .toSorted()
        .join(',')
    : /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(value)
        ? spellDuration(value)
        : value;
const collect = (pairs) => {
    const flags = {};
    for (const [name, value] of pairs) {
        const known = flags[name];
        flags[name] = known === undefined ? value : [...((0,json/* isList */.Lv)(known) ? known : [known]), value];
    }
    return flags;
};
const podStructure = (pod) => {
    const spec = (0,json/* isObject */.Gv)(pod['spec']) ? pod['spec'] : {};
    const container = (0,json/* isList */.Lv)(spec['containers']) ? spec['containers'][0] : undefined;
    const { command, volumeMounts } = (0,json/* isObject */.Gv)(container) ? container : {};
    const metadata = (0,json/* isObject */.Gv)(pod['metadata']) ? pod['metadata'] : {};
    const words = (0,json/* isList */.Lv)(command) ? command.map(String).filter((word) => word.startsWith('--')) : [];
    const pairs = words.map((word) => {
        const at = word.indexOf('=');
        return at < 0 ? [word.slice(2), 'true'] : [word.slice(2, at), word.slice(at + 1)];
    });
    return {
        flags: spellFlags(collect(pairs)),
        mounts: byName(volumeMounts),
        volumes: byName(spec['volumes']),
        ...(metadata['annotations'] !== undefined && { annotations: metadata['annotations'] }),
    };
};
const byName = (items) => Object.fromEntries(((0,json/* isList */.Lv)(items) ? items : []).filter(json/* isObject */.Gv).map(({ name, ...rest }) => [String(name), rest]));
const configurationStructure = (body) => {
    const { apiServer, ...rest } = body;
    if (!(0,json/* isObject */.Gv)(apiServer))
        return rest;
    const { extraArgs, extraVolumes, certSANs } = apiServer;
    const pairs = ((0,json/* isList */.Lv)(extraArgs) ? extraArgs : [])
        .filter(json/* isObject */.Gv)
        .map((arg) => [String(arg['name']), String(arg['value'])]);
    return {
        ...rest,
        flags: spellFlags(collect(pairs)),
        extraVolumes: byName(extraVolumes),
        ...((0,json/* isList */.Lv)(certSANs) && { certSANs: sorted(certSANs) }),
    };
};
/** Issuers by URL: a token names its issuer, so their order means nothing. */
const spellAuthentication = (config) => updateAt(config, ['jwt'], (jwt) => (0,json/* isList */.Lv)(jwt)
    ? Object.fromEntries(jwt
        .filter(json/* isObject */.Gv)
        .map((each) => [(0,json/* isObject */.Gv)(each['issuer']) ? String(each['issuer']['url']) : '', each]))
    : jwt);
const normaliseTalos = (config) => {
    const steps = [
        [['v1alpha1', 'cluster', 'apiServer', 'extraArgs'], spellFlags],
        [['v1alpha1', 'cluster', 'apiServer', 'certSANs'], (sans) => ((0,json/* isList */.Lv)(sans) ? sorted(sans) : sans)],
        [
            ['v1alpha1', 'cluster', 'apiServer', 'auditPolicy'],
            (policy) => ((0,json/* isObject */.Gv)(policy) ? spellPolicy(policy) : policy),
        ],
        [['KubeAPIServerConfig', 'extraArgs'], spellFlags],
        [['KubeAPIServerConfig', 'certExtraSANs'], (sans) => ((0,json/* isList */.Lv)(sans) ? sorted(sans) : sans)],
        [
            ['KubeAuditPolicyConfig', 'configuration'],
            (policy) => ((0,json/* isObject */.Gv)(policy) ? spellPolicy(policy) : policy),
        ],
        [
            ['KubeAuthenticationConfig', 'configuration'],
            (body) => ((0,json/* isObject */.Gv)(body) ? spellAuthentication(body) : body),
        ],
    ];
    return steps.reduce((structure, [path, change]) => updateAt(structure, path, change), config);
};

;// CONCATENATED MODULE: ./build/src/subjects/api-server/parity.js
const parity = [
    {
        setting: 'apiServer.extraArgs',
        ubuntu: 'kubeadm-config, the manifest and what runs',
        talos: 'cluster.apiServer.extraArgs; KubeAPIServerConfig.extraArgs from contract 1.14',
        note: 'repeated flags need contract 1.13',
    },
    {
        setting: 'apiServer.extraVolumes',
        ubuntu: 'kubeadm-config and the manifest',
        talos: 'cluster.apiServer.extraVolumes',
        note: 'none from contract 1.14',
    },
    {
        setting: 'apiServer.certSANs',
        ubuntu: 'kubeadm-config, then a new certificate',
        talos: 'cluster.apiServer.certSANs; KubeAPIServerConfig.certExtraSANs from contract 1.14',
        note: '',
    },
    {
        setting: 'apiServer.oidc',
        ubuntu: 'flags',
        talos: 'flags; KubeAuthenticationConfig from contract 1.14',
        note: 'from contract 1.14 the same issuer in structured form',
    },
    {
        setting: 'apiServer.authentication',
        ubuntu: 'a file and one flag',
        talos: 'machine.files and one flag; KubeAuthenticationConfig from contract 1.14',
        note: 'before contract 1.14 a change of the file needs a reboot',
    },
    {
        setting: 'apiServer.audit.policy',
        ubuntu: 'a file, flags and mounts',
        talos: 'cluster.apiServer.auditPolicy; KubeAuditPolicyConfig from contract 1.14',
        note: '',
    },
    {
        setting: 'apiServer.audit.log',
        ubuntu: 'flags',
        talos: 'flags for age, backups and size',
        note: 'Talos writes to /var/log/audit/kube/kube-apiserver.log: log shipping must look there',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/api-server/flags.js

/** Every flag that the settings mean, in order of name. */
const flagsOf = (settings) => {
    const flags = {
        ...settings.extraArgs,
        ...(settings.oidc && oidcFlags(settings.oidc)),
        ...(settings.authentication && {
            'authentication-config': authenticationFileOf(settings.authentication),
        }),
        ...(settings.audit && auditFlags(settings.audit)),
    };
    return inOrder(flags);
};
const inOrder = (flags) => Object.fromEntries(Object.entries(flags).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** https://kubernetes.io/docs/reference/access-authn-authz/authentication/#configuring-the-api-server */
const oidcFlags = (oidc) => ({
    'oidc-issuer-url': oidc.issuerUrl,
    'oidc-client-id': oidc.clientId,
    ...(oidc.usernameClaim !== undefined && { 'oidc-username-claim': oidc.usernameClaim }),
    ...(oidc.usernamePrefix !== undefined && { 'oidc-username-prefix': oidc.usernamePrefix }),
    ...(oidc.groupsClaim !== undefined && { 'oidc-groups-claim': oidc.groupsClaim }),
    ...(oidc.groupsPrefix !== undefined && { 'oidc-groups-prefix': oidc.groupsPrefix }),
    ...(oidc.signingAlgs !== undefined && { 'oidc-signing-algs': oidc.signingAlgs.join(',') }),
    ...(oidc.requiredClaims !== undefined && {
        'oidc-required-claim': Object.entries(oidc.requiredClaims)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([claim, value]) => `${claim}=${value}`),
    }),
});
const auditFlags = (audit) => ({
    ...(audit.policy && { 'audit-policy-file': policyFileOf(audit) }),
    'audit-log-path': logPathOf(audit),
    ...auditLimits(audit),
});
/** https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/#log-backend: all three, or the disk fills. */
const auditLimits = ({ log }) => ({
    ...(log?.maxAge !== undefined && { 'audit-log-maxage': String(log.maxAge) }),
    ...(log?.maxBackup !== undefined && { 'audit-log-maxbackup': String(log.maxBackup) }),
    ...(log?.maxSize !== undefined && { 'audit-log-maxsize': String(log.maxSize) }),
});

;// CONCATENATED MODULE: ./build/src/subjects/api-server/talos.js




/** Where Talos lets a file of ours lie; the API server runs as another user and must be able to read it. */
const authenticationFolder = '/var/lib/plumbline/authentication';
/**
 * As Talos honours it: it sets audit-policy-file and the log's path by itself and reads the policy from a field of
 * its own; up to contract 1.13 OIDC goes by flags, from 1.14 only by structured authentication.
 */
const talos = (node, cluster) => {
    const settings = apiServerOf(cluster);
    if (settings === undefined || node.role !== 'control-plane')
        return {};
    return usesDocument(cluster, 'KubeAPIServerConfig') ? talos_native(settings) : legacy(settings);
};
const legacy = (settings) => {
    const { audit, authentication, certSANs, extraVolumes = [], oidc } = settings;
    const policy = audit && auditPolicyBody(audit);
    const flags = inOrder({
        ...settings.extraArgs,
        ...(oidc && oidcFlags(oidc)),
        ...(audit && auditLimits(audit)),
        ...(authentication && { 'authentication-config': `${authenticationFolder}/config.yaml` }),
    });
    const volumes = [
        ...extraVolumes.map(({ hostPath, mountPath, readOnly }) => ({
            hostPath,
            mountPath,
            readonly: readOnly === true,
        })),
        ...(authentication
            ? [{ hostPath: authenticationFolder, mountPath: authenticationFolder, readonly: true }]
            : []),
    ];
    const apiServer = {
        ...(Object.keys(flags).length > 0 && { extraArgs: flags }),
        ...(volumes.length > 0 && { extraVolumes: volumes }),
        ...(certSANs && { certSANs }),
        ...(policy && { auditPolicy: policy }),
    };
    return {
        v1alpha1: {
            ...(authentication && { machine: { files: [authenticationFile(authentication.config)] } }),
            ...(Object.keys(apiServer).length > 0 && { cluster: { apiServer } }),
        },
    };
};
const authenticationFile = (config) => ({
    path: `${authenticationFolder}/config.yaml`,
    permissions: 0o644,
    op: 'create',
    content: (0,dist/* stringify */.As)({ apiVersion: 'apiserver.config.k8s.io/v1', kind: 'AuthenticationConfiguration', ...config }, { lineWidth: 0 }),
});
const talos_native = (settings) => {
    const { audit, authentication, certSANs, oidc } = settings;
    const flags = inOrder({ ...settings.extraArgs, ...(audit && auditLimits(audit)) });
    const policy = audit && auditPolicyBody(audit);
    const jwt = authentication?.config['jwt'] ?? (oidc && [jwtOf(oidc)]);
    const anonymous = authentication?.config['anonymous'];
    const server = {
        ...(Object.keys(flags).length > 0 && { extraArgs: flags }),
        ...(certSANs && { certExtraSANs: certSANs }),
    };
    const authenticates = { ...(jwt !== undefined && { jwt }), ...(anonymous !== undefined && { anonymous }) };
    const document = (kind, fields) => ({
        apiVersion: 'v1alpha1',
        kind,
        ...fields,
    });
    return {
        documents: [
            ...(Object.keys(server).length > 0 ? [document('KubeAPIServerConfig', server)] : []),
            ...(policy ? [document('KubeAuditPolicyConfig', { configuration: policy })] : []),
            ...(Object.keys(authenticates).length > 0
                ? [document('KubeAuthenticationConfig', { configuration: authenticates })]
                : []),
        ],
    };
};
/**
 * The issuer that the --oidc-* flags mean. Prefix rules:
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#configuring-the-api-server
 */
const jwtOf = (oidc) => {
    const claim = oidc.usernameClaim ?? 'sub';
    const byDefault = claim === 'email' ? '' : `${oidc.issuerUrl}#`;
    const prefix = oidc.usernamePrefix === '-' ? '' : (oidc.usernamePrefix ?? byDefault);
    const rules = Object.entries(oidc.requiredClaims ?? {}).map(([name, requiredValue]) => ({
        claim: name,
        requiredValue,
    }));
    return {
        issuer: { url: oidc.issuerUrl, audiences: [oidc.clientId] },
        claimMappings: {
            username: { claim, prefix },
            ...(oidc.groupsClaim !== undefined && {
                groups: { claim: oidc.groupsClaim, prefix: oidc.groupsPrefix ?? '' },
            }),
        },
        ...(rules.length > 0 && { claimValidationRules: rules }),
    };
};

;// CONCATENATED MODULE: ./build/src/subjects/file-document.js
const root = { owner: 'root', group: 'root' };
/** A text file on the node's disk, owned by root. */
const fileDocument = (path, text, mode = 0o644) => ({
    path,
    plane: 'disk',
    body: { text },
    file: { mode, ...root },
    secrets: [],
});
/** A YAML file on the node's disk, owned by root. */
const yamlFileDocument = (path, yaml, mode = 0o644) => ({
    path,
    plane: 'disk',
    body: { yaml },
    file: { mode, ...root },
    secrets: [],
});

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./build/src/subjects/hash-of.js



/** SHA-256, hex, over the canonical JSON (RFC 8785) of a value. */
const hashOf = (value) => (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)((0,canonicalize/* default */.A)(value) ?? 'null')));

// EXTERNAL MODULE: ./build/src/subjects/secrets.js
var secrets = __webpack_require__(7198);
;// CONCATENATED MODULE: ./build/src/subjects/api-server/ubuntu.js









/** A control plane's manifest, what runs of it, and the files that its flags name. */
const ubuntu = (node, cluster) => {
    const settings = apiServerOf(cluster);
    if (settings === undefined || node.role !== 'control-plane')
        return [];
    const flags = flagsOf(settings);
    const volumes = volumesOf(settings);
    const annotations = annotationsOf(settings);
    return [
        ...(Object.keys(flags).length + volumes.length > 0
            ? [manifestDocument(flags, volumes, annotations)]
            : []),
        ...(Object.keys(flags).length > 0 ? [runningDocument(flags, annotations)] : []),
        ...(Object.keys(annotations).length > 0
            ? [yamlFileDocument(kubeadmPatch, [{ metadata: { annotations } }], 0o600)]
            : []),
        ...namedFiles(settings, cluster),
    ];
};
const manifestDocument = (flags, volumes, annotations) => yamlFileDocument(manifest, [
    {
        apiVersion: 'v1',
        kind: 'Pod',
        ...(Object.keys(annotations).length > 0 && { metadata: { annotations } }),
        spec: {
            containers: [
                {
                    name: 'kube-apiserver',
                    command: Object.entries(flags).flatMap(([name, value]) => list(value).map((each) => `--${name}=${each}`)),
                    volumeMounts: volumes.map(({ name, mountPath, readOnly }) => ({
                        name,
                        mountPath,
                        ...(readOnly === true && { readOnly }),
                    })),
                },
            ],
            volumes: volumes.map(({ name, hostPath, pathType }) => ({
                name,
                hostPath: { path: hostPath, ...(pathType !== undefined && { type: pathType }) },
            })),
        },
    },
], 0o600);
/** What the process was started with: a manifest that nobody runs is a finding of its own. */
const runningDocument = (flags, annotations) => ({
    path: running,
    plane: 'running',
    body: {
        yaml: [{ flags: flags, ...(Object.keys(annotations).length > 0 && { annotations }) }],
    },
    secrets: [],
});
const annotationsOf = ({ audit }) => {
    const policy = audit && auditPolicyBody(audit);
    return policy === undefined ? {} : { [policyAnnotation]: hashOf(spellPolicy(policy)) };
};
const namedFiles = ({ audit, authentication }, cluster) => {
    const policy = audit && auditPolicyBody(audit);
    const files = [
        ...(audit && policy ? [yamlFileDocument(policyFileOf(audit).slice(1), [policy], 0o600)] : []),
        ...(authentication
            ? [
                yamlFileDocument(authenticationFileOf(authentication).slice(1), [
                    {
                        apiVersion: 'apiserver.config.k8s.io/v1',
                        kind: 'AuthenticationConfiguration',
                        ...authentication.config,
                    },
                ], 0o600),
            ]
            : []),
    ];
    return files.map((document) => ({ ...document, secrets: (0,secrets/* collectSecrets */.q)(document.body, cluster) }));
};
/** kubeadm's ConfigMap, from which the next `kubeadm upgrade` writes the manifest anew. */
const clusterDocuments = (fleet) => {
    const { cluster } = fleet;
    if (cluster.os !== 'ubuntu')
        return [];
    const settings = apiServerOf(cluster) ?? {};
    const flags = flagsOf(settings);
    const volumes = volumesOf(settings);
    const args = Object.entries(flags).flatMap(([name, value]) => list(value).map((each) => ({ name, value: each })));
    const apiServer = {
        ...(settings.certSANs && { certSANs: settings.certSANs }),
        ...(args.length > 0 && { extraArgs: args }),
        ...(volumes.length > 0 && { extraVolumes: volumes.map((volume) => ({ ...volume })) }),
    };
    const body = {
        apiVersion: 'kubeadm.k8s.io/v1beta4',
        kind: 'ClusterConfiguration',
        kubernetesVersion: cluster.kubernetes,
        ...networking(cluster),
        ...(Object.keys(apiServer).length > 0 && { apiServer }),
    };
    return [{ path: clusterConfiguration, plane: 'cluster', body: { yaml: [body] }, secrets: [] }];
};
const networking = ({ spec }) => {
    const given = spec['networking'];
    if (!(0,json/* isObject */.Gv)(given))
        return {};
    const { podSubnets, serviceSubnets, dnsDomain } = given;
    const fields = {
        ...(Array.isArray(podSubnets) && { podSubnet: podSubnets.join(',') }),
        ...(Array.isArray(serviceSubnets) && { serviceSubnet: serviceSubnets.join(',') }),
        ...(dnsDomain !== undefined && { dnsDomain }),
    };
    return Object.keys(fields).length > 0 ? { networking: fields } : {};
};
const list = (value) => typeof value === 'string' ? [value] : value;

;// CONCATENATED MODULE: ./build/src/subjects/api-server/subject.js








const field = (start, as) => ({
    document: machine_config/* machineConfigPath */.z,
    field: start,
    ...(as !== undefined && { as }),
});
/** Flags, mounts, authentication and audit of the API server: cluster-wide, on every control plane. */
const apiServer = {
    name: 'api-server',
    settings: ['apiServer'],
    ubuntu: ubuntu,
    talos: talos,
    cluster: clusterDocuments,
    check: check,
    claims: [
        { document: clusterConfiguration },
        { document: 'etc/kubernetes/*' },
        { document: 'running/kube-apiserver.yaml' },
        field('v1alpha1.cluster.apiServer'),
        field('v1alpha1.cluster.apiServer.extraArgs', 'flags'),
        field('v1alpha1.cluster.apiServer.auditPolicy', ''),
        field('v1alpha1.machine.files'),
        field('KubeAPIServerConfig'),
        field('KubeAPIServerConfig.extraArgs', 'flags'),
        field('KubeAuditPolicyConfig'),
        field('KubeAuditPolicyConfig.configuration', ''),
        field('KubeAuthenticationConfig'),
        field('KubeAuthenticationConfig.configuration', ''),
    ],
    normalise: normalise,
    normaliseTalos: normaliseTalos,
    impact: impact,
    parity: parity,
};

// EXTERNAL MODULE: ./build/src/fleet/explain.js
var explain = __webpack_require__(8101);
;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/taint.js
/** Reads `value:Effect` or `Effect`, the spelling of `kubectl taint` and of Talos. */
const readTaint = (taint) => {
    const at = taint.lastIndexOf(':');
    return at < 0 ? { effect: taint } : { value: taint.slice(0, at), effect: taint.slice(at + 1) };
};

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/node-object.js


/** The part of the Node object that plumbline answers for. */
const nodeObject = 'kubernetes/node.yaml';
const node_object_sorted = (map) => Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** Each map in order of key; undefined where the node declares none of the three. */
const nodeMetadataOf = (node) => {
    const read = (key) => node_object_sorted(settingsOf(node.settings, key) ?? {});
    const metadata = { labels: read('labels'), annotations: read('annotations'), taints: read('taints') };
    return Object.values(metadata).every((map) => Object.keys(map).length === 0) ? undefined : metadata;
};
/** The Node object as the API has it, on either system: a registered node's own agent may not change all of it. */
const nodeObjectDocument = (node, metadata) => ({
    path: nodeObject,
    plane: 'cluster',
    body: { yaml: [nodeObjectBody(node.name, metadata)] },
    secrets: [],
});
const nodeObjectBody = (name, { labels, annotations, taints }) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
        name,
        ...(Object.keys(labels).length > 0 && { labels }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    ...(Object.keys(taints).length > 0 && {
        spec: { taints: Object.entries(taints).map(([key, taint]) => ({ key, ...readTaint(taint) })) },
    }),
});

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/check.js


/** kubeadm and the kubelet own these; declaring them here would make two writers. */
const ownedElsewhere = [
    /^node-role\.kubernetes\.io\/(control-plane|master)$/,
    /^kubernetes\.io\/(hostname|arch|os)$/,
];
const lifecycleTaint = /^node\.kubernetes\.io\//;
/** Labels, annotations and taints that belong to Kubernetes itself. */
const check_check = (fleet) => fleet.nodes.flatMap(checkNode);
const checkNode = (node) => {
    const metadata = nodeMetadataOf(node);
    if (metadata === undefined)
        return [];
    const labels = Object.keys(metadata.labels).filter((key) => ownedElsewhere.some((pattern) => pattern.test(key)));
    const taints = Object.keys(metadata.taints).filter((key) => lifecycleTaint.test(key));
    return [
        ...labels.map((key) => finding(node, ['labels', key], 'label-owned-elsewhere', `label ${key} is set by the kubelet or kubeadm: remove it here`)),
        ...taints.map((key) => finding(node, ['taints', key], 'taint-owned-elsewhere', `taint ${key} is set by the node lifecycle controller: remove it here`)),
    ];
};
const finding = (node, path, rule, message) => {
    const from = (0,explain/* provenance */.a)(node, path);
    const position = from?.position ?? { line: 1, column: 1 };
    return { severity: 'error', rule, file: from?.file ?? node.file.path, ...position, message };
};

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/impact.js

const taints = 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/';
const labels = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/';
const talosApply = 'siderolabs/talos internal/app/machined/pkg/controllers/k8s/node_apply.go';
const impact_machineConfig = 'talos/machineconfig.yaml';
const impact_impact = [
    {
        os: 'any',
        document: nodeObject,
        field: 'taints',
        kind: 'remove',
        impact: 'live',
        undo: true,
        why: 'removed through the API; pods that could not run here may be scheduled',
        source: taints,
    },
    {
        os: 'any',
        document: nodeObject,
        field: 'taints',
        impact: 'live',
        undo: true,
        why: 'set through the API; NoSchedule keeps new pods away, NoExecute also evicts running ones',
        source: taints,
    },
    { os: 'any', document: nodeObject, impact: 'live', undo: true, why: 'set through the API', source: labels },
    {
        os: 'talos',
        document: impact_machineConfig,
        impact: 'live',
        undo: true,
        why: 'the machine config serves registration; a registered node is changed through the API',
        source: talosApply,
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/normalise.js




/** `{labels, annotations, taints}`; taints by key and effect, because the API keys them so: two effects are two taints. */
const normalise_normalise = (document) => {
    if (document.body === 'absent' || 'text' in document.body)
        return null;
    const node = document.body.yaml[0];
    if (!(0,json/* isObject */.Gv)(node))
        return null;
    const metadata = (0,json/* isObject */.Gv)(node['metadata']) ? node['metadata'] : {};
    const spec = (0,json/* isObject */.Gv)(node['spec']) ? node['spec'] : {};
    return {
        labels: textMap(metadata['labels']),
        annotations: textMap(metadata['annotations']),
        taints: taintMap(spec['taints']),
    };
};
/** Taints take the Node object's spelling, so that one change reads the same in both documents. */
const normalise_normaliseTalos = (config) => {
    const texts = [
        ['v1alpha1', 'machine', 'nodeLabels'],
        ['v1alpha1', 'machine', 'nodeAnnotations'],
        ['KubeNodeConfig', 'labels'],
        ['KubeNodeConfig', 'annotations'],
    ];
    const taints = [
        ['v1alpha1', 'machine', 'nodeTaints'],
        ['KubeNodeConfig', 'taints'],
    ];
    const spelt = texts.reduce((structure, path) => updateAt(structure, path, textMap), config);
    return taints.reduce((structure, path) => updateAt(structure, path, shortTaintMap), spelt);
};
const shortTaintMap = (value) => Object.fromEntries(Object.entries((0,json/* isObject */.Gv)(value) ? value : {}).map(([key, short]) => {
    const taint = readTaint(String(short));
    return [`${key}:${taint.effect}`, taint.value ?? ''];
}));
const textMap = (value) => (0,json/* isObject */.Gv)(value) ? mapValues(value, (v) => String(v)) : {};
const taintMap = (value) => {
    if (!(0,json/* isList */.Lv)(value))
        return {};
    const taints = value.filter(json/* isObject */.Gv);
    return Object.fromEntries(taints.map((taint) => [
        `${String(taint['key'])}:${String(taint['effect'])}`,
        String(taint['value'] ?? ''),
    ]));
};

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/parity.js
const parity_parity = [
    {
        setting: 'labels',
        ubuntu: 'Node object, through the API',
        talos: 'machine.nodeLabels (KubeNodeConfig.labels from contract 1.14) and the Node object',
        note: 'NodeRestriction refuses protected prefixes from a worker itself: the API side asserts them',
    },
    {
        setting: 'annotations',
        ubuntu: 'Node object, through the API',
        talos: 'machine.nodeAnnotations (KubeNodeConfig.annotations from contract 1.14) and the Node object',
        note: '',
    },
    {
        setting: 'taints',
        ubuntu: 'Node object, through the API',
        talos: 'machine.nodeTaints (KubeNodeConfig.taints from contract 1.14) and the Node object',
        note: 'Talos accepts a taint on a registered worker and silently does not apply it: the API side does',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/talos.js


/**
 * Written twice on purpose. The machine config serves registration; on a registered worker NodeRestriction refuses
 * the kubelet's own change of taints and protected labels, and Talos then drops the whole update, so the Node object
 * is asserted through the API as well (siderolabs/talos node_apply.go; #8193, #10935, #13443).
 */
const talos_talos = (node, cluster) => {
    const metadata = nodeMetadataOf(node);
    if (metadata === undefined)
        return {};
    const { labels, annotations, taints } = metadata;
    const beside = [nodeObjectDocument(node, metadata)];
    if (usesDocument(cluster, 'KubeNodeConfig')) {
        const fields = withoutEmpty({ labels, annotations, taints });
        return { documents: [{ apiVersion: 'v1alpha1', kind: 'KubeNodeConfig', ...fields }], beside };
    }
    const machine = withoutEmpty({ nodeLabels: labels, nodeAnnotations: annotations, nodeTaints: taints });
    return { v1alpha1: { machine }, beside };
};
const withoutEmpty = (maps) => Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0));

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/ubuntu.js

/** Only through the API: `--node-labels` and `--register-with-taints` act at registration alone. */
const ubuntu_ubuntu = (node) => {
    const metadata = nodeMetadataOf(node);
    return metadata === undefined ? [] : [nodeObjectDocument(node, metadata)];
};

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/subject.js







/** Labels, annotations and taints of the Node object. Keys that nobody declares belong to others and stay. */
const nodeMetadata = {
    name: 'node-metadata',
    settings: ['labels', 'annotations', 'taints'],
    ubuntu: ubuntu_ubuntu,
    talos: talos_talos,
    check: check_check,
    claims: [
        { document: nodeObject },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeLabels', as: 'labels' },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeAnnotations', as: 'annotations' },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeTaints', as: 'taints' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.labels', as: 'labels' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.annotations', as: 'annotations' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.taints', as: 'taints' },
    ],
    normalise: normalise_normalise,
    normaliseTalos: normalise_normaliseTalos,
    impact: impact_impact,
    parity: parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/settings.js

/** A layer may name a registry without saying its endpoints: then it has none. */
const registriesOf = (node) => {
    const declared = settingsOf(node.settings, 'registries');
    if (declared === undefined)
        return undefined;
    const mirrors = Object.entries(declared.mirrors ?? {}).map(([name, mirror]) => [name, { endpoints: [], ...mirror }]);
    return { ...declared, ...(declared.mirrors && { mirrors: Object.fromEntries(mirrors) }) };
};
const containerdOf = (node) => settingsOf(node.settings, 'containerd');
const entries = (map) => Object.entries(map ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
/** `host[:port]` of a URL, as containerd and Talos key their TLS settings. */
const hostOf = (url) => url.replace(/^[a-z]+:\/\//, () => '').split('/')[0] ?? '';

;// CONCATENATED MODULE: ./build/src/subjects/registries/check.js



/** What the shape of the YAML cannot say: what one containerd cannot do, and what one system does not know. */
const registries_check_check = (fleet) => {
    const seen = new Map();
    const judged = new Set();
    for (const node of fleet.nodes) {
        const { registries, containerd } = node.settings;
        if (registries === undefined || (containerd === undefined && judged.has(registries)))
            continue;
        judged.add(registries);
        const report = (path, severity, rule, message) => {
            const from = (0,explain/* provenance */.a)(node, path);
            const position = from?.position ?? { line: 1, column: 1 };
            const file = from?.file ?? node.file.path;
            const key = `${file}:${position.line}:${position.column}:${rule}`;
            if (!seen.has(key))
                seen.set(key, { severity, rule, file, ...position, message });
        };
        if (fleet.cluster.os === 'ubuntu')
            checkUbuntu(node, report);
        else
            checkTalos(node, usesDocument(fleet.cluster, 'RegistryMirrorConfig'), report);
        checkEndpoints(node, report);
    }
    return [...seen.values()];
};
const versionOf = (text) => {
    const [major, minor] = text
        .replace(/^v/, () => '')
        .split('.')
        .map(Number);
    return [major ?? 0, minor ?? 0];
};
const isBefore = (version, major, minor) => {
    const [a, b] = versionOf(version);
    return a < major || (a === major && b < minor);
};
const checkUbuntu = (node, report) => {
    const version = containerdOf(node)?.version;
    const registries = registriesOf(node);
    const mirrors = entries(registries?.mirrors);
    if (version !== undefined && isBefore(version, 1, 7) && mirrors.length > 0) {
        report(['containerd', 'version'], 'error', 'C27', `containerd ${version} cannot use these mirrors: write 'registries: null' for ${node.name}, or move it to 1.7`);
    }
    for (const [name, mirror] of mirrors) {
        mirror.endpoints.forEach((endpoint, index) => {
            const at = ['registries', 'mirrors', name, 'endpoints', String(index)];
            const known = version ?? '1.7';
            if (endpoint.capabilities?.includes('referrers') === true && isBefore(known, 2, 2)) {
                report([...at, 'capabilities'], 'error', 'containerd-capability', `containerd ${known} ignores the whole file when it meets the capability referrers, which 2.2 brought: remove it`);
            }
            if (endpoint.dialTimeout !== undefined && isBefore(known, 2, 1)) {
                report([...at, 'dialTimeout'], 'error', 'containerd-dial-timeout', `containerd ${known} has no dial_timeout, which 2.1 brought: remove it`);
            }
        });
    }
    for (const [host, config] of entries(registries?.config)) {
        if (config.auth !== undefined) {
            report(['registries', 'config', host, 'auth'], 'error', 'registry-auth', "containerd's hosts.toml has no field for credentials: use imagePullSecrets, or remove auth");
        }
    }
};
const checkTalos = (node, documents, report) => {
    for (const [name, mirror] of entries(registriesOf(node)?.mirrors)) {
        const at = ['registries', 'mirrors', name];
        const overriding = mirror.endpoints.filter(({ overridePath }) => overridePath === true);
        if (!documents && overriding.length > 0 && overriding.length < mirror.endpoints.length) {
            report([...at, 'endpoints'], 'error', 'override-path', 'one overridePath for all endpoints of a registry is all that Talos knows before contract 1.12: set it on all or none');
        }
        const only = mirror.endpoints.some((e) => e.capabilities !== undefined || e.dialTimeout !== undefined);
        if (only || mirror.server !== undefined) {
            report(at, 'note', 'ubuntu-only', 'server, capabilities and dialTimeout have no place on Talos and are not rendered there');
        }
    }
};
const checkEndpoints = (node, report) => {
    const registries = registriesOf(node);
    for (const [name, mirror] of entries(registries?.mirrors)) {
        if (mirror.fallback === false && mirror.endpoints.length === 0) {
            report(['registries', 'mirrors', name], 'error', 'no-endpoint', 'no endpoint and no fallback: nothing could be pulled. Add an endpoint or remove fallback');
        }
        mirror.endpoints.forEach(({ url }, index) => {
            const tls = registries?.config?.[hostOf(url)]?.tls;
            const at = ['registries', 'mirrors', name, 'endpoints', String(index), 'url'];
            if (url.startsWith('http://') && tls !== undefined) {
                report(at, 'warning', 'http-with-tls', 'TLS settings on an http:// mirror make containerd try HTTPS first: write https://, or remove them');
            }
            if (tls?.insecureSkipVerify === true && /^https:\/\/(\d+\.){3}\d+(:443)?(\/|$)/.test(url)) {
                report(at, 'warning', 'C43', 'a bare address with skipped verification: a backend that routes by name answers 404, and pulls silently fall back to upstream. Use a name');
            }
        });
    }
    for (const [host, { tls }] of entries(registries?.config)) {
        if (tls !== undefined && (tls.clientCert === undefined) !== (tls.clientKey === undefined)) {
            report(['registries', 'config', host, 'tls'], 'error', 'client-certificate', 'clientCert and clientKey belong together: give both, or none');
        }
    }
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/impact.js
const hosts = 'https://github.com/containerd/containerd/blob/main/docs/hosts.md';
const criConfig = 'https://github.com/containerd/containerd/blob/main/docs/cri/config.md';
const talosImpact = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const registries_impact_machineConfig = 'talos/machineconfig.yaml';
const authWhy = 'Talos accepts it at once, but containerd reads it only after a reboot';
const authSource = 'https://docs.siderolabs.com/talos/latest/reference/configuration/cri/registryauthconfig';
const registries_impact_impact = [
    {
        os: 'ubuntu',
        document: 'etc/containerd/certs.d/*',
        impact: 'live',
        undo: true,
        why: 'containerd reads it at the next pull, without a restart',
        source: hosts,
    },
    {
        os: 'ubuntu',
        document: 'etc/containerd/config.toml',
        field: 'plugins["io.containerd.grpc.v1.cri"].containerd',
        impact: 'drain-reboot',
        undo: false,
        why: 'another cgroup driver reaches containers only when they are made anew',
        source: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers',
    },
    {
        os: 'ubuntu',
        document: 'etc/containerd/config.toml',
        field: 'plugins["io.containerd.cri.v1.runtime"]',
        impact: 'drain-reboot',
        undo: false,
        why: 'another cgroup driver reaches containers only when they are made anew',
        source: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers',
    },
    {
        os: 'ubuntu',
        document: 'etc/containerd/config.toml',
        impact: 'service-restart',
        undo: true,
        why: 'containerd restarts; containers keep running',
        source: criConfig,
    },
    {
        os: 'talos',
        document: registries_impact_machineConfig,
        field: 'RegistryAuthConfig',
        impact: 'drain-reboot',
        undo: false,
        why: authWhy,
        source: authSource,
    },
    {
        os: 'talos',
        document: registries_impact_machineConfig,
        field: 'v1alpha1.machine.registries.config',
        impact: 'drain-reboot',
        undo: false,
        why: 'TLS is live, but credentials are read only after a reboot, and this field holds both',
        source: authSource,
    },
    {
        os: 'talos',
        document: registries_impact_machineConfig,
        impact: 'live',
        undo: true,
        why: 'containerd reads it at the next pull',
        source: talosImpact,
    },
];

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/subjects/registries/containerd-config.js

const layouts = {
    '1': {
        version: 2,
        images: 'io.containerd.grpc.v1.cri',
        runtime: 'io.containerd.grpc.v1.cri',
        sandbox: (image) => ({ sandbox_image: image }),
    },
    '2': {
        version: 3,
        images: 'io.containerd.cri.v1.images',
        runtime: 'io.containerd.cri.v1.runtime',
        sandbox: (image) => ({ pinned_images: { sandbox: image } }),
    },
};
const certsPath = '/etc/containerd/certs.d';
/**
 * containerd's config.toml with what is declared and nothing else: containerd fills in its own defaults, and no
 * table can come twice. Version 2 for 1.7, version 3 for 2.x (also read by 2.3 and later, so that a downgrade stays
 * possible). Source: https://github.com/containerd/containerd/blob/main/docs/cri/config.md.
 */
const containerdConfig = (containerd, mirrored) => {
    const layout = layouts[majorOf(containerd.version)];
    const { maxConcurrentDownloads, sandboxImage, systemdCgroup } = containerd;
    const images = {
        ...(maxConcurrentDownloads !== undefined && { max_concurrent_downloads: maxConcurrentDownloads }),
        ...(sandboxImage !== undefined && layout.sandbox(sandboxImage)),
        ...(mirrored && { registry: { config_path: certsPath } }),
    };
    const runtime = systemdCgroup === undefined
        ? {}
        : {
            containerd: {
                runtimes: {
                    runc: { runtime_type: 'io.containerd.runc.v2', options: { SystemdCgroup: systemdCgroup } },
                },
            },
        };
    const plugins = layout.images === layout.runtime
        ? { [layout.images]: { ...images, ...runtime } }
        : { [layout.images]: images, [layout.runtime]: runtime };
    const filled = Object.fromEntries(Object.entries(plugins).filter(([, table]) => Object.keys(table).length > 0));
    return (0,smol_toml_dist/* stringify */.As)({ version: layout.version, ...(Object.keys(filled).length > 0 && { plugins: filled }) });
};
/** Undeclared means 1: Ubuntu 24.04 ships 1.7. */
const majorOf = (version) => version === undefined || version.replace(/^v/, () => '').startsWith('1.') ? '1' : '2';

;// CONCATENATED MODULE: ./build/src/subjects/registries/hosts-toml.js


/** Docker Hub answers under another name than its images carry. */
const upstreams = { 'docker.io': 'https://registry-1.docker.io' };
const upstreamOf = (registry, mirror) => mirror.server ?? upstreams[registry] ?? `https://${registry}`;
/**
 * `hosts.toml` of one registry: https://github.com/containerd/containerd/blob/main/docs/hosts.md.
 * Hosts are tried in the order of the file, `server` last. Without fallback, the last mirror is the server, so that
 * upstream is never asked.
 */
const hostsToml = (registry, mirror, config) => {
    const last = mirror.endpoints.at(-1);
    const noFallback = mirror.fallback === false && last !== undefined;
    const server = noFallback ? last.url : upstreamOf(registry, mirror);
    const own = config[hostOf(server)]?.tls;
    const header = (0,smol_toml_dist/* stringify */.As)({ server, ...(own && tlsKeys(own, hostOf(server))) });
    const hosts = mirror.endpoints.map((endpoint) => (0,smol_toml_dist/* stringify */.As)({ host: { [endpoint.url]: hostTable(endpoint, config) } }));
    return [header, ...hosts].map((part) => `${part.trim()}\n`).join('\n');
};
const hostTable = (endpoint, config) => {
    const host = hostOf(endpoint.url);
    const tls = config[host]?.tls;
    return {
        capabilities: [...(endpoint.capabilities ?? ['pull', 'resolve'])],
        ...(tls && tlsKeys(tls, host)),
        ...(endpoint.overridePath === true && { override_path: true }),
        ...(endpoint.dialTimeout !== undefined && { dial_timeout: endpoint.dialTimeout }),
    };
};
const tlsKeys = (tls, host) => ({
    ...(tls.ca !== undefined && { ca: `${fileName(host)}.ca.pem` }),
    ...(tls.clientCert !== undefined && {
        client: [[`${fileName(host)}.client.pem`, `${fileName(host)}.client.key`]],
    }),
    ...(tls.insecureSkipVerify === true && { skip_verify: true }),
});
const fileName = (host) => host.replaceAll(':', '_');
/** Certificates that a registry's hosts.toml names; names are relative to its folder. */
const tlsFiles = (mirror, registry, config) => {
    const urls = [...mirror.endpoints.map(({ url }) => url), upstreamOf(registry, mirror)];
    const hosts = [...new Set(urls.map(hostOf))];
    return hosts.flatMap((host) => {
        const tls = config[host]?.tls;
        if (tls === undefined)
            return [];
        return [
            { name: `${fileName(host)}.ca.pem`, pem: tls.ca, mode: 0o644 },
            { name: `${fileName(host)}.client.pem`, pem: tls.clientCert, mode: 0o644 },
            { name: `${fileName(host)}.client.key`, pem: tls.clientKey, mode: 0o600 },
        ].flatMap(({ name, pem, mode }) => (pem === undefined ? [] : [{ name, pem, mode }]));
    });
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/ubuntu.js






const certsFolder = 'etc/containerd/certs.d';
const containerdFile = 'etc/containerd/config.toml';
/** One folder per registry below certs.d, and containerd told to look there. */
const registries_ubuntu_ubuntu = (node, cluster) => {
    // Layers share what they do not change, so most workers have the very same settings.
    const key = node.settings['registries'] ?? node.settings['containerd'];
    if (!(0,json/* isObject */.Gv)(key))
        return [];
    const known = made.get(key);
    const { containerd } = node.settings;
    if (known?.containerd === containerd && known?.cluster === cluster)
        return known.documents;
    const documents = makeDocuments(registriesOf(node), containerdOf(node), cluster);
    made.set(key, { containerd, cluster, documents });
    return documents;
};
const made = new WeakMap();
const makeDocuments = (registries, containerd, cluster) => {
    if (registries === undefined && containerd === undefined)
        return [];
    const mirrors = entries(registries?.mirrors);
    const config = registries?.config ?? {};
    const mirrored = new Set(mirrors.flatMap(([name, mirror]) => [name, ...mirror.endpoints.map(({ url }) => hostOf(url))]));
    const alone = entries(registries?.config).filter(([host, { tls }]) => tls !== undefined && !mirrored.has(host));
    const all = [...mirrors, ...alone.map(([host]) => [host, { endpoints: [] }])];
    return [
        ...all.flatMap(([registry, mirror]) => [
            fileDocument(`${certsFolder}/${registry}/hosts.toml`, hostsToml(registry, mirror, config)),
            ...tlsFiles(mirror, registry, config).map(({ name, pem, mode }) => {
                const document = fileDocument(`${certsFolder}/${registry}/${name}`, pem, mode);
                return { ...document, secrets: (0,secrets/* collectSecrets */.q)(document.body, cluster) };
            }),
        ]),
        ...(all.length > 0 || containerd !== undefined
            ? [fileDocument(containerdFile, containerdConfig(containerd ?? {}, all.length > 0))]
            : []),
    ];
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/normalise.js





/** hosts.toml: `{mirrors: {<registry>: {server, hosts: [{url, …}]}}}` in order of trial. config.toml: its tables. Certificates: their text. */
const registries_normalise_normalise = (document) => {
    if (document.body === 'absent')
        return null;
    if (!('text' in document.body))
        return document.body.yaml;
    const { text } = document.body;
    if (document.path !== containerdFile && !document.path.endsWith('/hosts.toml'))
        return text;
    const tables = parseToml(text);
    if (tables === undefined)
        return text;
    if (document.path === containerdFile)
        return tables;
    const registry = document.path.split('/').at(-2) ?? '';
    return { mirrors: { [registry]: hostsStructure(tables) } };
};
/** A live file may be broken: then its text is what there is to compare. */
const parseToml = (text) => {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
};
const hostsStructure = (tables) => {
    const { host, ...server } = tables;
    const hosts = (0,json/* isObject */.Gv)(host) ? Object.entries(host) : [];
    return {
        ...spellHost(server),
        hosts: hosts.map(([url, table]) => ({ url, ...((0,json/* isObject */.Gv)(table) ? spellHost(table) : {}) })),
    };
};
const spellHost = (table) => mapValues(table, (value, key) => {
    if (key === 'capabilities' && (0,json/* isList */.Lv)(value))
        return value.map((item) => String(item).toLowerCase()).toSorted();
    if (key === 'dial_timeout' && typeof value === 'string')
        return spellDuration(value);
    return value;
});
/** Nothing to spell: endpoints are an ordered list, and everything else is keyed already. */
const registries_normalise_normaliseTalos = (config) => config;

;// CONCATENATED MODULE: ./build/src/subjects/registries/parity.js
const registries_parity_parity = [
    {
        setting: 'registries.mirrors',
        ubuntu: '/etc/containerd/certs.d/<registry>/hosts.toml',
        talos: 'machine.registries.mirrors; RegistryMirrorConfig from contract 1.12',
        note: 'capabilities, dialTimeout and server have no Talos equivalent',
    },
    {
        setting: 'registries.config.tls',
        ubuntu: 'ca, client and skip_verify in hosts.toml, with the files beside it',
        talos: 'machine.registries.config.*.tls; RegistryTLSConfig from contract 1.12',
        note: '',
    },
    {
        setting: 'registries.config.auth',
        ubuntu: 'none: use imagePullSecrets',
        talos: 'machine.registries.config.*.auth; RegistryAuthConfig from contract 1.12',
        note: 'containerd has no credential field in hosts.toml',
    },
    {
        setting: 'containerd',
        ubuntu: '/etc/containerd/config.toml',
        talos: 'none: Talos owns it',
        note: 'eliminated on Talos',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/base64.js
const aloneReference = /^\$\{secret:([^}:]+)\}$/;
/**
 * Standard base64 of UTF-8 text. A value that is one secret reference becomes a reference that asks for base64,
 * because nothing can be computed from a value that rendering does not know.
 */
const toBase64 = (text) => {
    const reference = aloneReference.exec(text);
    if (reference !== null)
        return `\${secret:${reference[1]}:base64}`;
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/talos.js



/** `machine.registries` up to contract 1.11, RegistryMirrorConfig, RegistryTLSConfig and RegistryAuthConfig from 1.12. */
const registries_talos_talos = (node, cluster) => {
    const registries = registriesOf(node);
    if (registries === undefined || Object.keys(registries).length === 0)
        return {};
    return usesDocument(cluster, 'RegistryMirrorConfig')
        ? { documents: registryDocuments(registries) }
        : { v1alpha1: { machine: { registries: registryFields(registries) } } };
};
const registryFields = ({ mirrors, config }) => ({
    ...(mirrors && {
        mirrors: Object.fromEntries(entries(mirrors).map(([name, mirror]) => [name, mirrorField(mirror)])),
    }),
    ...(config && {
        config: Object.fromEntries(entries(config).map(([host, value]) => [host, configField(value)])),
    }),
});
const mirrorField = (mirror) => ({
    endpoints: mirror.endpoints.map(({ url }) => url),
    ...(mirror.endpoints.some(({ overridePath }) => overridePath === true) && { overridePath: true }),
    ...(mirror.fallback === false && { skipFallback: true }),
});
/** Legacy fields hold base64 of PEM where the documents hold PEM. */
const configField = ({ tls, auth }) => ({
    ...(tls && {
        tls: {
            ...(tls.clientCert !== undefined && {
                clientIdentity: { crt: toBase64(tls.clientCert), key: toBase64(tls.clientKey ?? '') },
            }),
            ...(tls.ca !== undefined && { ca: toBase64(tls.ca) }),
            ...(tls.insecureSkipVerify === true && { insecureSkipVerify: true }),
        },
    }),
    ...(auth && { auth: authFields(auth) }),
});
const authFields = (auth) => Object.fromEntries(Object.entries(auth).filter((entry) => entry[1] !== undefined));
const registryDocuments = ({ mirrors, config }) => [
    ...entries(mirrors).map(([name, mirror]) => ({
        apiVersion: 'v1alpha1',
        kind: 'RegistryMirrorConfig',
        name,
        endpoints: mirror.endpoints.map(({ url, overridePath }) => ({
            url,
            ...(overridePath === true && { overridePath }),
        })),
        ...(mirror.fallback === false && { skipFallback: true }),
    })),
    ...entries(config).flatMap(([name, { auth, tls }]) => [
        ...(auth ? [{ apiVersion: 'v1alpha1', kind: 'RegistryAuthConfig', name, ...authFields(auth) }] : []),
        ...(tls ? [{ apiVersion: 'v1alpha1', kind: 'RegistryTLSConfig', name, ...tlsFields(tls) }] : []),
    ]),
];
const tlsFields = (tls) => ({
    ...(tls.clientCert !== undefined && { clientIdentity: { cert: tls.clientCert, key: tls.clientKey ?? '' } }),
    ...(tls.ca !== undefined && { ca: tls.ca }),
    ...(tls.insecureSkipVerify === true && { insecureSkipVerify: true }),
});

;// CONCATENATED MODULE: ./build/src/subjects/registries/subject.js






/** Where images come from: mirrors with fallback, TLS, and containerd's own settings on Ubuntu. */
const registries = {
    name: 'registries',
    settings: ['registries', 'containerd'],
    ubuntu: registries_ubuntu_ubuntu,
    talos: registries_talos_talos,
    check: registries_check_check,
    claims: [
        { document: `${certsFolder}/*` },
        { document: containerdFile },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.registries' },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.registries.mirrors', as: 'mirrors' },
        { document: 'talos/machineconfig.yaml', field: 'RegistryMirrorConfig', as: 'mirrors' },
        { document: 'talos/machineconfig.yaml', field: 'RegistryTLSConfig' },
        { document: 'talos/machineconfig.yaml', field: 'RegistryAuthConfig' },
    ],
    normalise: registries_normalise_normalise,
    normaliseTalos: registries_normalise_normaliseTalos,
    impact: registries_impact_impact,
    parity: registries_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/values.js

/** One file, owned whole: keys that nobody declares any more leave with it. */
const sysctlsFile = 'etc/sysctl.d/90-plumbline.conf';
/** What the kernel answers: the same keys, read from /proc/sys. */
const sysctlsRunning = 'running/sysctl.yaml';
/** Declared parameters as text, in order of name; undefined where none is declared. */
const sysctlValues = (node) => {
    const declared = settingsOf(node.settings, 'sysctls');
    if (declared === undefined)
        return undefined;
    const keys = Object.keys(declared).toSorted();
    return keys.length === 0 ? undefined : new Map(keys.map((key) => [key, spellValue(String(declared[key]))]));
};
/** The kernel separates several values by a tab where people write spaces. */
const spellValue = (value) => value.trim().split(/\s+/).join(' ');

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/impact.js

const sysctlDocs = 'https://docs.kernel.org/admin-guide/sysctl/index.html';
const talosDocs = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const sysctls_impact_impact = [
    {
        os: 'ubuntu',
        document: sysctlsFile,
        kind: 'remove',
        impact: 'live',
        undo: true,
        why: 'the file no longer sets it; the running kernel keeps the value until it is set back',
        source: 'https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html',
    },
    {
        os: 'ubuntu',
        document: sysctlsFile,
        impact: 'live',
        undo: true,
        why: 'set in the running kernel',
        source: sysctlDocs,
    },
    {
        os: 'ubuntu',
        document: sysctlsRunning,
        impact: 'live',
        undo: true,
        why: 'set in the running kernel',
        source: sysctlDocs,
    },
    {
        os: 'talos',
        document: 'talos/machineconfig.yaml',
        impact: 'live',
        undo: true,
        why: 'Talos sets it in the running kernel',
        source: talosDocs,
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/normalise.js




/** The map of parameters: a sysctl.d file read as systemd-sysctl reads it (later lines win, `-` and comments dropped). */
const sysctls_normalise_normalise = (document) => {
    if (document.body === 'absent')
        return null;
    if ('text' in document.body)
        return readSysctlFile(document.body.text);
    return spellAll(document.body.yaml[0] ?? {});
};
const sysctls_normalise_normaliseTalos = (config) => updateAt(updateAt(config, ['v1alpha1', 'machine', 'sysctls'], spellAll), ['SysctlConfig', 'params'], spellAll);
const readSysctlFile = (text) => {
    const values = new Map();
    for (const line of text.split('\n')) {
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const at = content.indexOf('=');
        if (at < 0)
            continue;
        const key = content.slice(0, at).trim();
        values.set(key.startsWith('-') ? key.slice(1) : key, spellValue(content.slice(at + 1)));
    }
    return Object.fromEntries(values);
};
const spellAll = (value) => (0,json/* isObject */.Gv)(value) ? mapValues(value, (v) => spellValue(String(v))) : value;

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/parity.js
const sysctls_parity_parity = [
    {
        setting: 'sysctls',
        ubuntu: '/etc/sysctl.d/90-plumbline.conf and the running kernel',
        talos: 'machine.sysctls; SysctlConfig from contract 1.14',
        note: '',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/talos.js


/** `machine.sysctls` up to contract 1.13, `SysctlConfig` from 1.14. Values are always quoted. */
const sysctls_talos_talos = (node, cluster) => {
    const values = sysctlValues(node);
    if (values === undefined)
        return {};
    const params = Object.fromEntries(values);
    return usesDocument(cluster, 'SysctlConfig')
        ? { documents: [{ apiVersion: 'v1alpha1', kind: 'SysctlConfig', params }] }
        : { v1alpha1: { machine: { sysctls: params } } };
};

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/ubuntu.js


const sysctls_ubuntu_ubuntu = (node) => {
    const values = sysctlValues(node);
    if (values === undefined)
        return [];
    const lines = [...values].map(([key, value]) => `${key} = ${value}\n`);
    return [
        fileDocument(sysctlsFile, lines.join('')),
        { path: sysctlsRunning, plane: 'running', body: { yaml: [Object.fromEntries(values)] }, secrets: [] },
    ];
};

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/subject.js






/** Kernel parameters, as `sysctl -w` names them. */
const sysctls = {
    name: 'sysctls',
    settings: ['sysctls'],
    ubuntu: sysctls_ubuntu_ubuntu,
    talos: sysctls_talos_talos,
    claims: [
        { document: sysctlsFile },
        { document: sysctlsRunning },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.sysctls', as: '' },
        { document: 'talos/machineconfig.yaml', field: 'SysctlConfig.params', as: '' },
        { document: 'talos/machineconfig.yaml', field: 'SysctlConfig' },
    ],
    normalise: sysctls_normalise_normalise,
    normaliseTalos: sysctls_normalise_normaliseTalos,
    impact: sysctls_impact_impact,
    parity: sysctls_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/impact.js

const impact_canApply = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const editing = 'https://docs.siderolabs.com/talos/latest/configure-your-talos-cluster/system-configuration/editing-machine-configuration';
const rule = (field, impact, undo, why, source = impact_canApply) => ({
    os: 'talos',
    document: machine_config/* machineConfigPath */.z,
    field,
    impact,
    undo,
    why,
    source,
});
const install = 'read during an install or an upgrade only: another image needs talosctl upgrade';
const impact_images = 'another version of Kubernetes';
const pki = 'keys and tokens of the cluster are rotated, not applied';
const networks = 'pod and service networks are chosen when the cluster is made';
const hostname = 'another name is another node';
const endpoint = 'every node loses the API until all have it';
const talos_machine_impact_impact = [
    rule('v1alpha1.machine.install', 'upgrade', false, install, editing),
    rule('UnattendedInstallConfig', 'upgrade', false, install, editing),
    rule('v1alpha1.machine.network.hostname', 'rebuild', false, hostname),
    rule('HostnameConfig', 'rebuild', false, hostname),
    rule('v1alpha1.machine.type', 'rebuild', false, 'another role is another node'),
    ...[
        'v1alpha1.machine.ca',
        'v1alpha1.machine.token',
        'v1alpha1.cluster.ca',
        'v1alpha1.cluster.token',
        'v1alpha1.cluster.id',
        'v1alpha1.cluster.secret',
        'v1alpha1.cluster.aggregatorCA',
        'v1alpha1.cluster.serviceAccount',
        'v1alpha1.cluster.secretboxEncryptionSecret',
        'v1alpha1.cluster.etcd',
        'KubeAPIServerCAConfig',
        'KubeAggregatorCAConfig',
        'KubeServiceAccountConfig',
        'KubeEtcdEncryptionConfig',
        'DiscoveryIdentityConfig',
    ].map((field) => rule(field, 'rebuild', false, pki)),
    ...['v1alpha1.cluster.network', 'KubeNetworkConfig', 'KubeFlannelCNIConfig'].map((field) => rule(field, 'rebuild', false, networks)),
    ...['v1alpha1.cluster.controlPlane', 'v1alpha1.cluster.clusterName', 'KubeClusterConfig'].map((field) => rule(field, 'drain-reboot', false, endpoint)),
    rule('v1alpha1.machine.kubelet.image', 'upgrade', false, impact_images),
    rule('KubeletConfig.image', 'upgrade', false, impact_images),
    rule('v1alpha1.machine.features', 'drain-reboot', false, 'needs a reboot up to Talos 1.13, and 1.14 does not say', editing),
    ...['apiServer', 'controllerManager', 'scheduler', 'proxy'].map((name) => rule(`v1alpha1.cluster.${name}.image`, 'upgrade', false, impact_images)),
    ...['KubeAPIServerConfig', 'KubeControllerManagerConfig', 'KubeSchedulerConfig', 'KubeProxyConfig'].map((kind) => rule(`${kind}.image`, 'upgrade', false, impact_images)),
    rule('v1alpha1.machine.kubelet', 'service-restart', true, 'the kubelet restarts; containers keep running'),
    rule('KubeletConfig', 'service-restart', true, 'the kubelet restarts; containers keep running'),
];

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/normalise.js


const normalise_sets = [
    ['v1alpha1', 'machine', 'certSANs'],
    ['v1alpha1', 'cluster', 'network', 'podSubnets'],
    ['v1alpha1', 'cluster', 'network', 'serviceSubnets'],
    ['KubeNetworkConfig', 'podSubnets'],
    ['KubeNetworkConfig', 'serviceSubnets'],
];
const talos_machine_normalise_normaliseTalos = (config) => normalise_sets.reduce((structure, path) => updateAt(structure, path, normalise_inOrder), config);
const normalise_inOrder = (value) => ((0,json/* isList */.Lv)(value) ? value.map(String).toSorted() : value);

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/machine-facts.js



/** The schematic without extensions: sha256 of `customization: {}`. */
const plainSchematic = '376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba';
/** A value of the secrets bundle that `talosctl gen secrets` makes: `certs/os/key`. The bundle holds base64 of PEM. */
const bundle = (path) => `\${secret:talos/${path}}`;
/** The same as PEM text, where a document wants text. */
const bundlePem = (path) => `\${secret:talos/${path}:unbase64}`;
const machineFacts = (node, cluster) => {
    const minor = contractMinor(cluster);
    const { version = '', installer } = talosSettings(cluster);
    const byDefault = minor >= 14 ? `factory.talos.dev/metal-installer/${plainSchematic}` : 'ghcr.io/siderolabs/installer';
    const networking = settingsOf(cluster.spec, 'networking') ?? {};
    return {
        controlPlane: node.role === 'control-plane',
        minor,
        installer: `${installer ?? byDefault}:${version}`,
        install: settingsOf(node.settings, 'install') ?? {},
        network: {
            podSubnets: networking.podSubnets ?? ['10.244.0.0/16'],
            serviceSubnets: networking.serviceSubnets ?? ['10.96.0.0/12'],
            dnsDomain: networking.dnsDomain ?? 'cluster.local',
            cni: networking.cni ?? 'flannel',
        },
        endpointHost: /^https:\/\/(\[[^\]]+\]|[^:/]+)/.exec(cluster.endpoint)?.[1] ?? '',
    };
};
/** As Talos' generator sets it for new clusters. */
const podSecurity = {
    apiVersion: 'pod-security.admission.config.k8s.io/v1alpha1',
    defaults: {
        audit: 'restricted',
        'audit-version': 'latest',
        enforce: 'baseline',
        'enforce-version': 'latest',
        warn: 'restricted',
        'warn-version': 'latest',
    },
    exemptions: { namespaces: ['kube-system'], runtimeClasses: [], usernames: [] },
    kind: 'PodSecurityConfiguration',
};
const metadataPolicy = {
    apiVersion: 'audit.k8s.io/v1',
    kind: 'Policy',
    rules: [{ level: 'Metadata' }],
};
/** `== "x"` terms of a disk selector in Talos' expression language. */
const diskExpression = ({ disk, diskSelector }) => {
    if (!(0,json/* isObject */.Gv)(diskSelector))
        return `disk.dev_path == "${disk ?? '/dev/sda'}"`;
    const terms = Object.entries(diskSelector ?? {}).map(([key, value]) => diskTerm(key, value));
    return terms.join(' && ');
};
const diskTerm = (key, value) => {
    if (key === 'size') {
        const [, comparison = '==', amount = '0', unit = 'B'] = /^([<>]=?|==)? ?(\d+(?:\.\d+)?)([KMGT]i?B)$/.exec(value) ?? [];
        return `disk.size ${comparison} ${amount}u * ${unit}`;
    }
    if (key === 'type')
        return ({
            ssd: '!disk.rotational',
            hdd: 'disk.rotational',
            nvme: 'disk.transport == "nvme"',
            sd: 'disk.transport == "mmc"',
        }[value] ?? 'true');
    const fields = {
        serial: 'serial',
        model: 'model',
        wwid: 'wwid',
        busPath: 'bus_path',
    };
    return `disk.${fields[key] ?? key} == ${JSON.stringify(value)}`;
};

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/legacy-machine.js

/**
 * Contracts 1.9 to 1.13: one v1alpha1 document, and from 1.12 a HostnameConfig beside it.
 * Source: siderolabs/talos pkg/machinery/config/generate.
 */
const legacyMachine = (node, cluster) => {
    const facts = machineFacts(node, cluster);
    const hostname = facts.minor >= 12;
    return {
        v1alpha1: {
            version: 'v1alpha1',
            debug: false,
            persist: true,
            machine: machine(node, cluster, facts),
            cluster: facts.controlPlane
                ? { ...shared(cluster, facts), ...controlPlane(cluster, facts) }
                : shared(cluster, facts),
        },
        ...(hostname && {
            documents: [{ apiVersion: 'v1alpha1', kind: 'HostnameConfig', auto: 'off', hostname: node.name }],
        }),
    };
};
const machine = (node, { kubernetes }, facts) => {
    const { controlPlane: isControlPlane, install, installer, minor } = facts;
    return {
        type: isControlPlane ? 'controlplane' : 'worker',
        token: bundle('trustdinfo/token'),
        ca: { crt: bundle('certs/os/crt'), key: isControlPlane ? bundle('certs/os/key') : '' },
        certSANs: [],
        kubelet: {
            image: `ghcr.io/siderolabs/kubelet:${kubernetes}`,
            defaultRuntimeSeccompProfileEnabled: true,
            disableManifestsDirectory: true,
        },
        // stableHostname names nodes by their hardware until a name is given: ours is given.
        ...(minor < 12 ? { network: { hostname: node.name } } : minor < 13 ? { network: {} } : {}),
        install: {
            ...(install.diskSelector === undefined
                ? { disk: install.disk ?? '/dev/sda' }
                : { diskSelector: install.diskSelector }),
            image: installer,
            wipe: install.wipe ?? false,
            ...(minor >= 12 && { grubUseUKICmdline: true }),
        },
        features: {
            ...(minor < 12 && { rbac: true, stableHostname: true, apidCheckExtKeyUsage: true }),
            diskQuotaSupport: true,
            kubePrism: { enabled: true, port: 7445 },
            hostDNS: { enabled: true, forwardKubeDNSToHost: true },
        },
        ...(isControlPlane && { nodeLabels: { 'node.kubernetes.io/exclude-from-external-load-balancers': '' } }),
    };
};
const shared = (cluster, { network }) => ({
    id: bundle('cluster/id'),
    secret: bundle('cluster/secret'),
    controlPlane: { endpoint: cluster.endpoint },
    clusterName: cluster.name,
    network: {
        ...(network.cni !== 'flannel' && { cni: { name: 'none' } }),
        dnsDomain: network.dnsDomain,
        podSubnets: network.podSubnets,
        serviceSubnets: network.serviceSubnets,
    },
    token: bundle('secrets/bootstraptoken'),
    ca: { crt: bundle('certs/k8s/crt'), key: '' },
    discovery: { enabled: true, registries: { kubernetes: { disabled: true }, service: {} } },
});
const controlPlane = ({ kubernetes }, { endpointHost, minor }) => ({
    ca: { crt: bundle('certs/k8s/crt'), key: bundle('certs/k8s/key') },
    secretboxEncryptionSecret: bundle('secrets/secretboxencryptionsecret'),
    aggregatorCA: { crt: bundle('certs/k8saggregator/crt'), key: bundle('certs/k8saggregator/key') },
    serviceAccount: { key: bundle('certs/k8sserviceaccount/key') },
    apiServer: {
        image: `registry.k8s.io/kube-apiserver:${kubernetes}`,
        ...(minor < 12 && { certSANs: [endpointHost], disablePodSecurityPolicy: true }),
        admissionControl: [{ name: 'PodSecurity', configuration: podSecurity }],
        auditPolicy: metadataPolicy,
    },
    controllerManager: { image: `registry.k8s.io/kube-controller-manager:${kubernetes}` },
    proxy: { image: `registry.k8s.io/kube-proxy:${kubernetes}` },
    scheduler: { image: `registry.k8s.io/kube-scheduler:${kubernetes}` },
    etcd: { ca: { crt: bundle('certs/etcd/crt'), key: bundle('certs/etcd/key') } },
});

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/native-machine.js

const native_machine_document = (kind, fields) => ({
    apiVersion: 'v1alpha1',
    kind,
    ...fields,
});
/** Contract 1.14: a small v1alpha1 document, and a kind for everything else. */
const nativeMachine = (node, cluster) => {
    const facts = machineFacts(node, cluster);
    const { controlPlane: isControlPlane } = facts;
    return {
        v1alpha1: {
            version: 'v1alpha1',
            debug: false,
            persist: true,
            machine: {
                type: isControlPlane ? 'controlplane' : 'worker',
                token: bundle('trustdinfo/token'),
                ca: { crt: bundle('certs/os/crt'), key: isControlPlane ? bundle('certs/os/key') : '' },
                certSANs: [],
                features: { diskQuotaSupport: true },
            },
            cluster: {
                token: bundle('secrets/bootstraptoken'),
                ...(isControlPlane && {
                    etcd: { ca: { crt: bundle('certs/etcd/crt'), key: bundle('certs/etcd/key') } },
                }),
            },
        },
        documents: [...everyNode(node, cluster, facts), ...(isControlPlane ? native_machine_controlPlane(cluster, facts) : [])],
    };
};
const everyNode = (node, cluster, facts) => {
    const { controlPlane: isControlPlane, install, installer, network } = facts;
    return [
        native_machine_document('DiscoveryIdentityConfig', {
            clusterID: bundle('cluster/id'),
            clusterSecret: bundle('cluster/secret'),
        }),
        native_machine_document('DiscoveryServiceConfig', { name: 'default', endpoint: 'https://discovery.talos.dev/' }),
        native_machine_document('FilesystemTrimConfig', { interval: '168h0m0s' }),
        native_machine_document('HostnameConfig', { auto: 'off', hostname: node.name }),
        native_machine_document('KubeAPIServerCAConfig', isControlPlane
            ? { issuingCA: { cert: bundlePem('certs/k8s/crt'), key: bundlePem('certs/k8s/key') } }
            : { acceptedCAs: [bundlePem('certs/k8s/crt')] }),
        native_machine_document('KubeClusterConfig', { clusterName: cluster.name, endpoint: cluster.endpoint }),
        native_machine_document('KubeNetworkConfig', {
            dnsDomain: network.dnsDomain,
            podSubnets: network.podSubnets,
            serviceSubnets: network.serviceSubnets,
        }),
        native_machine_document('KubeNodeConfig', {
            nodeIP: {},
            ...(isControlPlane && {
                labels: {
                    'node-role.kubernetes.io/control-plane': '',
                    'node.kubernetes.io/exclude-from-external-load-balancers': '',
                },
                taints: { 'node-role.kubernetes.io/control-plane': 'NoSchedule' },
            }),
        }),
        native_machine_document('KubePrismConfig', { port: 7445 }),
        native_machine_document('KubeletConfig', {
            image: `ghcr.io/siderolabs/kubelet:${cluster.kubernetes}`,
            config: {},
            defaultRuntimeSeccompProfileEnabled: true,
        }),
        native_machine_document('ResolverConfig', { hostDNS: { enabled: true, forwardKubeDNSToHost: true } }),
        native_machine_document('SecurityProfileConfig', { workloadIsolation: true }),
        native_machine_document('UnattendedInstallConfig', {
            installer: { image: installer },
            provisioning: { diskSelector: { match: diskExpression(install) }, wipe: install.wipe ?? false },
        }),
        native_machine_document('VolumeConfig', { name: 'EPHEMERAL', mount: { secure: true } }),
    ];
};
const native_machine_controlPlane = ({ endpoint, kubernetes }, { network }) => [
    native_machine_document('KubeAPIServerConfig', { image: `registry.k8s.io/kube-apiserver:${kubernetes}` }),
    native_machine_document('KubeAdmissionControlConfig', { name: 'PodSecurity', configuration: podSecurity }),
    native_machine_document('KubeAggregatorCAConfig', {
        issuingCA: { cert: bundlePem('certs/k8saggregator/crt'), key: bundlePem('certs/k8saggregator/key') },
    }),
    native_machine_document('KubeAuditPolicyConfig', { configuration: metadataPolicy }),
    native_machine_document('KubeAuthenticationConfig', {
        configuration: {
            anonymous: {
                enabled: true,
                conditions: [{ path: '/livez' }, { path: '/readyz' }, { path: '/healthz' }],
            },
            jwt: [],
        },
    }),
    native_machine_document('KubeAuthorizerConfig', { name: 'node', type: 'Node' }),
    native_machine_document('KubeAuthorizerConfig', { name: 'rbac', type: 'RBAC' }),
    native_machine_document('KubeControllerManagerConfig', { image: `registry.k8s.io/kube-controller-manager:${kubernetes}` }),
    native_machine_document('KubeCoreDNSConfig', { enabled: true }),
    native_machine_document('KubeEtcdEncryptionConfig', {
        config: {
            resources: [
                {
                    providers: [
                        { secretbox: { keys: [{ name: 'key2', secret: bundle('secrets/secretboxencryptionsecret') }] } },
                    ],
                    resources: ['secrets'],
                },
            ],
        },
    }),
    ...(network.cni === 'flannel'
        ? [native_machine_document('KubeFlannelCNIConfig', { backendPort: 4789, backendType: 'vxlan' })]
        : []),
    native_machine_document('KubeProxyConfig', { image: `registry.k8s.io/kube-proxy:${kubernetes}`, config: {} }),
    native_machine_document('KubeSchedulerConfig', { image: `registry.k8s.io/kube-scheduler:${kubernetes}`, config: {} }),
    native_machine_document('KubeServiceAccountConfig', {
        issuer: { issuerURL: endpoint, privateKey: bundlePem('certs/k8sserviceaccount/key') },
    }),
];

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/talos.js



/** A plain node as Talos' own generator makes it for the pinned contract, with the hostname pinned to the node's name. */
const talos_machine_talos_talos = (node, cluster) => contractMinor(cluster) >= 14 ? nativeMachine(node, cluster) : legacyMachine(node, cluster);

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/subject.js




/** The plain machine that every other subject adds to: identity, cluster, images, secrets by reference. */
const talosMachine = {
    name: 'machine',
    settings: ['install'],
    ubuntu: () => [],
    talos: talos_machine_talos_talos,
    claims: [{ document: machine_config/* machineConfigPath */.z }],
    normaliseTalos: talos_machine_normalise_normaliseTalos,
    impact: talos_machine_impact_impact,
    parity: [
        {
            setting: 'install',
            ubuntu: 'none: cloud-init starts from an image',
            talos: 'machine.install; UnattendedInstallConfig from contract 1.14',
            note: 'read during an install or an upgrade only',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/subjects/table.js





/** Every subject that is rendered, in the order in which their parts are merged: the plain machine first. */
const subjects = [talosMachine, registries, sysctls, nodeMetadata, apiServer];


/***/ })

};
