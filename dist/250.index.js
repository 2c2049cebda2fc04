export const id = 250;
export const ids = [250];
export const modules = {

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parsePrefix),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
const bitsOf = ({ version }) => (version === 4 ? 32 : 128);
/** Undefined where the text is no address. */
const parseAddress = (text) => {
    if (!text.includes(':')) {
        const value = parseOctets(text);
        return value === undefined ? undefined : { version: 4, value };
    }
    const value = parseGroups(text);
    return value === undefined ? undefined : { version: 6, value };
};
/** With its prefix length: `10.0.20.101/24`. */
const parsePrefix = (text) => {
    const [host = '', length] = text.split('/');
    const address = parseAddress(host);
    return address === undefined || length === undefined ? undefined : { address, length: Number(length) };
};
const parseOctets = (text) => {
    const octets = text.split('.');
    if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256))
        return undefined;
    return BigInt(octets.reduce((sum, octet) => sum * 256 + Number(octet), 0));
};
const parseGroups = (text) => {
    const [head = '', tail, more] = text.split('::');
    if (more !== undefined)
        return undefined;
    const before = groupsOf(head);
    const after = tail === undefined ? [] : groupsOf(tail);
    if (before === undefined || after === undefined)
        return undefined;
    const gap = 8 - before.length - after.length;
    if (tail === undefined ? gap !== 0 : gap < 1)
        return undefined;
    return [...before, ...Array(gap).fill(0), ...after].reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
};
/** 16 bits each; the last may be an IPv4 address, which is two. */
const groupsOf = (text) => {
    if (text === '')
        return [];
    const groups = text.split(':').flatMap((group) => {
        if (/^[0-9a-fA-F]{1,4}$/.test(group))
            return [Number.parseInt(group, 16)];
        const octets = group.includes('.') ? parseOctets(group) : undefined;
        return octets === undefined ? [NaN] : [Number(octets >> 16n), Number(octets & 0xffffn)];
    });
    return groups.some(Number.isNaN) ? undefined : groups;
};


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ checkAddresses),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8082);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6122);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6722);



/** What addresses say about each other. */
const checkAddresses = (fleet) => {
    const addresses = fleet.nodes.flatMap(addressesOf);
    return [
        ...checkPrefixes(addresses.filter(({ address, length }) => length < (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(address))),
        ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)([
            ...checkNameservers(fleet, addresses),
            ...checkRetired(fleet, addresses),
            ...checkMirrors(fleet),
        ]),
        ...checkPools(fleet, addresses),
    ];
};
/** Of the node's link and of its VLANs. */
const addressesOf = (node) => {
    const vlans = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(node.settings, ['network', 'vlans']);
    const places = [
        ['network', 'addresses'],
        ...(Array.isArray(vlans) ? vlans : []).map((_, index) => [
            'network',
            'vlans',
            String(index),
            'addresses',
        ]),
    ];
    return places.flatMap((place) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(node.settings, place).flatMap((text, index) => {
        const parsed = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrefix */ .A1)(text);
        return parsed === undefined ? [] : [{ node, path: [...place, String(index)], text, ...parsed }];
    }));
};
const keyOf = ({ version, value }) => `${version}:${value}`;
const keyOfText = (text) => {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(text);
    return address === undefined ? text : keyOf(address);
};
/** C2. Addresses inside one network share its prefix length. Addresses of one host (/32, /128) are no network. */
const checkPrefixes = (addresses) => {
    const networks = new Map();
    const lengths = [...new Set(addresses.map(({ length }) => length))].toSorted((a, b) => a - b);
    const networkOf = ({ address }, length) => `${address.version}:${length}:${address.value >> BigInt(Math.max((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(address) - length, 0))}`;
    for (const each of addresses.toSorted((a, b) => a.length - b.length)) {
        const widest = lengths.find((length) => length <= each.length && networks.has(networkOf(each, length)));
        const network = networkOf(each, widest ?? each.length);
        const members = networks.get(network);
        if (members === undefined)
            networks.set(network, [each]);
        else
            members.push(each);
    }
    return [...networks.values()].flatMap((members) => {
        const counts = new Map();
        for (const { length } of members)
            counts.set(length, (counts.get(length) ?? 0) + 1);
        const [common] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
        return members.flatMap(({ node, path, length }) => length === common
            ? []
            : [
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(node, path, 'error', 'C2', `prefix length /${length} where the other nodes of this network have /${common ?? 0}: make them equal`),
            ]);
    });
};
const checkNameservers = (fleet, addresses) => {
    const owners = new Map(addresses.map(({ node, address }) => [keyOf(address), node.name]));
    return fleet.nodes.flatMap((node) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(node.settings, ['network', 'nameservers']).flatMap((server, index) => {
        const owner = owners.get(keyOfText(server));
        if (owner === undefined)
            return [];
        return [
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(node, ['network', 'nameservers', String(index)], 'error', 'C1', `nameserver ${server} is ${owner}'s own address: name the DNS service`),
        ];
    }));
};
const retiredIn = (fleet) => new Set((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fleet.cluster.spec, ['networking', 'retiredAddresses']).map(keyOfText));
const checkRetired = (fleet, addresses) => {
    const retired = retiredIn(fleet);
    if (retired.size === 0)
        return [];
    const say = (node, path, what) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(node, path, 'error', 'retired-address', `${what} is on the list of retired addresses: use another, or take it off the list`);
    return [
        ...addresses.flatMap(({ node, path, text, address }) => node.state === 'active' && retired.has(keyOf(address)) ? [say(node, path, text)] : []),
        ...fleet.nodes.flatMap((node) => {
            const gateway = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(node.settings, ['network', 'gateway']);
            const servers = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(node.settings, ['network', 'nameservers']);
            return [
                ...(typeof gateway === 'string' && retired.has(keyOfText(gateway))
                    ? [say(node, ['network', 'gateway'], gateway)]
                    : []),
                ...servers.flatMap((server, i) => retired.has(keyOfText(server)) ? [say(node, ['network', 'nameservers', String(i)], server)] : []),
            ];
        }),
    ];
};
const endpointsOf = (mirrors) => Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(mirrors) ? mirrors : {}).flatMap(([registry, mirror]) => {
    const endpoints = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(mirror, ['endpoints']);
    return (Array.isArray(endpoints) ? endpoints : []).map((endpoint, index) => ({
        registry,
        host: /^https?:\/\/(?:\[([^\]]+)\]|([^/:]+))/
            .exec(String((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(endpoint, ['url'])))
            ?.slice(1)
            .find((part) => part !== undefined) ?? '',
        path: ['registries', 'mirrors', registry, 'endpoints', String(index), 'url'],
    }));
});
/** C44, and a mirror that is the node itself. Nodes share their mirrors mostly, so each map is read once. */
const checkMirrors = (fleet) => {
    const formerly = fleet.nodes.flatMap((node) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(node.file.value, ['spec', 'retiredAddresses']).map(keyOfText));
    const retired = new Set([...retiredIn(fleet), ...formerly]);
    const read = new Map();
    return fleet.nodes.flatMap((node) => {
        const mirrors = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(node.settings, ['registries', 'mirrors']);
        const endpoints = read.get(mirrors) ??
            endpointsOf(mirrors).map((endpoint) => ({ ...endpoint, key: keyOfText(endpoint.host) }));
        read.set(mirrors, endpoints);
        const own = new Set(endpoints.length === 0 ? [] : addressesOf(node).map(({ address }) => keyOf(address)));
        return endpoints.flatMap(({ registry, host, path, key }) => {
            if (retired.has(key))
                return [
                    (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(node, path, 'error', 'C44', `the mirror of ${registry} points at ${host}, which is retired: point it elsewhere`),
                ];
            if (!own.has(key))
                return [];
            return [
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(node, path, 'warning', 'mirror-on-itself', `the mirror of ${registry} is ${node.name} itself: it cannot pull while it starts`),
            ];
        });
    });
};
/** C46. */
const checkPools = (fleet, addresses) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fleet.cluster.spec, ['networking', 'loadBalancerPools']).flatMap((pool, index) => {
    const [from, to] = pool.split('-').map(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or);
    const path = ['networking', 'loadBalancerPools', String(index)];
    if (from === undefined || to === undefined)
        return [];
    if (from.value > to.value)
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .inCluster */ .K_)(fleet, path, 'error', 'range', `${pool} ends before it starts: swap the ends`)];
    const inside = addresses.filter(({ node, address }) => node.state === 'active' &&
        address.version === 4 &&
        address.value >= from.value &&
        address.value <= to.value);
    if (inside.length === 0)
        return [];
    const names = inside
        .slice(0, 5)
        .map(({ node, text }) => `${text.split('/')[0] ?? ''} of ${node.name}`)
        .join(', ');
    const others = inside.length > 5 ? ` and ${inside.length - 5} more` : '';
    return [
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .inCluster */ .K_)(fleet, path, 'error', 'C46', `the pool ${pool} holds ${names}${others}: take nodes out of it`),
    ];
});


/***/ }),

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

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
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


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);

/**
 * Which layer decides about a setting: the last that says it, or takes it back with null. `overridden` are the layers
 * below that said it too, last first. Undefined where no layer says it. Looked up only when asked for.
 */
const provenance = (node, path) => {
    const saying = [];
    for (const layer of node.layers.toReversed()) {
        const word = wordOn(layer.settings, path);
        // A list replaces what is below as a whole: an entry that it has not is nobody's.
        if (word === 'other' && saying.length === 0)
            return undefined;
        if (word === 'value' || word === 'null')
            saying.push(originIn(layer, path));
    }
    const [first, ...overridden] = saying;
    return first === undefined ? undefined : { ...first, overridden };
};
/** Of the value, or of the null that takes it back. */
const originIn = (layer, path) => ({
    layer: layer.name,
    file: layer.file.path,
    position: layer.file.positionOf([...layer.at, ...path]),
});
const wordOn = (settings, path) => {
    let value = settings;
    for (const key of path) {
        if (value === null)
            return 'null';
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return 'other';
        const below = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value[Number(key)] : value[key];
        if (below === undefined)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? 'other' : 'nothing';
        value = below;
    }
    return value === null ? 'null' : 'value';
};


/***/ }),

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ inCluster),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   rO: () => (/* binding */ dig)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);


const dig = (value, path) => path.reduce((below, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(below) ? below[Number(key)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(below) ? below[key] : undefined), value);
/** A scalar of the node's own file or settings, with its path. */
const at = (node, path) => {
    const value = dig(node.settings, path) ?? dig(node.file.value, ['spec', ...path]);
    return typeof value === 'string' || typeof value === 'number' ? [[String(value), path]] : [];
};
const textsAt = (value, path) => {
    const found = dig(value, path);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(found) ? found.map(String) : [];
};
/**
 * A finding at the place that decides about a setting of a node. A warning whose rule the node acknowledges is a note
 * with the reason; an error cannot be acknowledged.
 */
const finding = (node, path, severity, rule, message) => {
    const from = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .provenance */ .a)(node, path);
    const position = from?.position ?? node.file.positionOf(['spec', ...path]);
    const place = { rule, file: from?.file ?? node.file.path, ...position };
    const reason = severity === 'warning' ? dig(node.settings, ['acknowledge', rule]) : undefined;
    return typeof reason === 'string'
        ? { severity: 'note', ...place, message: `${message}. Acknowledged: ${reason}` }
        : { severity, ...place, message };
};
const inCluster = (fleet, path, severity, rule, message) => {
    const { file } = fleet.cluster;
    return { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message };
};
/** A layer shared by many nodes is wrong once: the gravest says it, because only some may have acknowledged it. */
const once = (diagnostics) => {
    const kept = new Map();
    for (const each of diagnostics) {
        const key = `${each.file}:${each.line}:${each.column}:${each.rule}`;
        const known = kept.get(key);
        if (known === undefined || gravity[each.severity] > gravity[known.severity])
            kept.set(key, each);
    }
    return [...kept.values()];
};
const gravity = { note: 0, warning: 1, error: 2 };


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

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ readOverride),
/* harmony export */   Ix: () => (/* binding */ looksLikeOverride),
/* harmony export */   gI: () => (/* binding */ overrideSpec)
/* harmony export */ });
/* unused harmony export overrideKeys */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
/* harmony import */ var _schema_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4357);


/** What a side may say otherwise than its cluster.yaml: where it stands in the spec, and what its value must be. */
const known = {
    os: { path: ['os'], pattern: '^(?:ubuntu|talos)$', words: 'ubuntu or talos' },
    kubernetes: { path: ['kubernetes'], ..._schema_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .q.version },
    talos: { path: ['talos', 'version'], ..._schema_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .q.version },
    contract: { path: ['talos', 'contract'], ..._schema_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .q.minor },
};
const overrideKeys = Object.keys(known);
/** No revision holds `=`, so a word that does is meant as an override. */
const looksLikeOverride = (word) => word.includes('=');
/** Reads `key=value`. A text is what is wrong with it. */
const readOverride = (word) => {
    const at = word.indexOf('=');
    const key = word.slice(0, at);
    const value = word.slice(at + 1);
    if (!isKey(key))
        return `"${key}" cannot be overridden: ${overrideKeys.join(', ')} can`;
    const { pattern, words } = known[key];
    return new RegExp(pattern, 'u').test(value) ? { key, value } : `${key}=${value}: it must be ${words}`;
};
const isKey = (key) => Object.hasOwn(known, key);
/** The cluster's spec as the side means it. What the file says elsewhere stays, and so do its positions. */
const overrideSpec = (spec, overrides) => overrides.reduce((changed, { key, value }) => setAt(changed, known[key].path, value), spec);
const setAt = (object, [key, ...rest], value) => {
    if (key === undefined)
        return object;
    const below = object[key];
    return {
        ...object,
        [key]: rest.length === 0 ? value : setAt((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(below) ? below : {}, rest, value),
    };
};


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ patterns),
/* harmony export */   t: () => (/* binding */ wordsFor)
/* harmony export */ });
/** Every pattern of the language with the words that a finding uses. Words complete "must be …". */
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = `(?:${octet}\\.){3}${octet}`;
const group = '[0-9a-fA-F]{1,4}';
/** Eight groups, or fewer around one `::`; the last two may be an IPv4 address. RFC 4291 §2.2. */
const ipv6 = [
    `(?:${group}:){7}${group}`,
    `(?:${group}:){6}${ipv4}`,
    `(?:${group}:){1,7}:`,
    `:(?::${group}){1,7}`,
    `::(?:${group}:){0,5}${ipv4}`,
    '::',
    ...[1, 2, 3, 4, 5, 6].map((before) => `(?:${group}:){${before}}(?::${group}){1,${7 - before}}`),
    ...[1, 2, 3, 4, 5].map((before) => `(?:${group}:){${before}}(?::${group}){0,${5 - before}}:${ipv4}`),
].join('|');
const cidr = `${ipv4}/(?:3[0-2]|[12]?\\d)|(?:${ipv6})/(?:12[0-8]|1[01]\\d|[1-9]?\\d)`;
const port = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';
const dnsLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const dnsName = `${dnsLabel}(?:\\.${dnsLabel})*`;
const qualified = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?';
/** Only digits and dots are an address, so that a mistyped one is not taken for a name. */
const hostName = `(?![\\d.]+(?:[:/]|$))${dnsName}`;
const hostPort = `(?:${hostName}|${ipv4}|\\[(?:${ipv6})\\])(?::${port})?`;
const patterns = {
    name: {
        pattern: `^${dnsLabel}$`,
        words: 'a name of lower-case letters, digits and dashes, such as k8s-node1 (RFC 1123)',
    },
    dnsName: { pattern: `^${dnsName}$`, words: 'a DNS name, such as mirror.lab.example' },
    ip: { pattern: `^(?:${ipv4}|${ipv6})$`, words: 'an IP address, such as 10.0.20.101' },
    cidr: {
        pattern: `^(?:${cidr})$`,
        words: 'an address with its prefix length, such as 10.0.20.101/24',
    },
    destination: {
        pattern: `^(?:default|${cidr})$`,
        words: 'a network with its prefix length, such as 10.9.0.0/16, or default',
    },
    host: {
        pattern: `^(?:${hostName}|${ipv4}|${ipv6})$`,
        words: 'a name or an address, such as ntp.lab.example',
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
    version: {
        pattern: '^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$',
        words: 'a version such as v1.34.2',
    },
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
    moduleParameter: {
        pattern: '^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$',
        words: 'key=value without spaces, quotes or backslashes',
    },
    kernelArgument: {
        pattern: '^[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$',
        words: 'one kernel argument such as intel_iommu=on, without spaces or characters that a shell or GRUB reads',
    },
    kernelRelease: {
        pattern: '^[1-9]\\d*\\.\\d+[A-Za-z0-9.+~-]*$',
        words: 'a kernel release as `uname -r` prints it, such as 6.8.0-117-generic',
    },
    podSysctl: {
        pattern: '^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$',
        words: 'a sysctl, or a prefix with * at its end, such as net.ipv4.ip_forward or kernel.shm*',
    },
    evictionSignal: {
        pattern: '^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$',
        words: 'an eviction signal: memory.available, pid.available, or available or inodesFree of nodefs, imagefs or containerfs',
    },
    threshold: {
        pattern: '^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$',
        words: 'a quantity such as 500Mi, or a percentage such as 15%',
    },
    reservable: {
        pattern: '^(?:cpu|memory|ephemeral-storage|pid)$',
        words: 'cpu, memory, ephemeral-storage or pid',
    },
    plainFlag: {
        pattern: '^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$',
        words: 'one word without spaces, quotes, $, ` or backslashes',
    },
    rule: { pattern: '^[A-Za-z][A-Za-z0-9-]{0,63}$', words: 'the name of a rule, as a finding says it' },
    labelKey: {
        pattern: `^(?:(?=[^/]{1,253}/)${dnsName}/)?${qualified}$`,
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
    date: {
        pattern: '^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
        words: 'a date such as 2026-12-01',
    },
    user: { pattern: '^[a-z_][a-z0-9_-]{0,31}$', words: 'a user name' },
    package: {
        pattern: '^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$',
        words: 'a package name, with =version to pin it',
    },
    interface: {
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$',
        words: 'an interface name of at most 15 letters, digits, dots, dashes and underscores',
    },
    packageName: {
        pattern: '^[a-z0-9][a-z0-9+.-]+$',
        words: 'a package name without a version, such as kubelet',
    },
    packageVersion: {
        pattern: '^[0-9][A-Za-z0-9.+:~-]*$',
        words: 'a whole version as apt lists it, in quotes, such as 1.34.2-1.1',
    },
    pgpKey: {
        pattern: '^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$',
        words: 'an armoured public key (-----BEGIN PGP PUBLIC KEY BLOCK-----)',
    },
    keyId: {
        pattern: '^[0-9A-Fa-f]{40}$',
        words: 'the 40 hexadecimal digits of a fingerprint, without spaces',
    },
    aptText: { pattern: '^[ !#-~]+$', words: 'plain characters without a double quote' },
    journalSize: {
        pattern: '^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$',
        words: 'a size as journald reads it, such as 200M or 1G',
    },
    timeSpan: {
        pattern: '^\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?)?(?: ?\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?))*$',
        words: 'a time span as systemd reads it, such as 7d or 1month',
    },
    authorizedKey: {
        pattern: '^(?:[A-Za-z-]+(?:="(?:[ !#-\\[\\]-~]|\\\\")*")?(?:,[A-Za-z-]+(?:="(?:[ !#-\\[\\]-~]|\\\\")*")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$',
        words: 'one line of authorized_keys, such as ssh-ed25519 AAAA… name',
    },
    program: {
        pattern: '^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$',
        words: 'the path of a program, such as /bin/bash',
    },
    window: {
        pattern: '^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$',
        words: 'a window such as sat-sun 02:00-06:00',
    },
};
/** The words for a pattern, as a finding says them. */
const wordsFor = (pattern) => Object.values(patterns).find((each) => each.pattern === pattern)?.words;


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Zu: () => (/* binding */ showSentence)
/* harmony export */ });
/** Characters that an editor or a forge would not show as what they are: controls, line ends, directions, joiners. */
const unseen = /[\u0000-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/g;
const spell = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A user's value inside a finding: one line, short, and nothing in it acts on the terminal or the page. */
const show = (value) => {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'a map';
    const text = JSON.stringify(value);
    if (text.length > 60)
        return `${typeof value === 'string' ? 'text' : 'a value'} of ${text.length} characters`;
    return text.replaceAll(unseen, (character) => spell(character));
};
/** The YAML library's own words, which may quote the file. */
const showSentence = (text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text).replaceAll(unseen, (character) => character === '\u00a0' ? ' ' : spell(character));
/** A key or a name as it was written where that is harmless, else quoted and cut. */
const showName = (name) => {
    if (/^[\w./:*@-]{1,80}$/.test(name))
        return name;
    const cut = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    return JSON.stringify(cut).replaceAll(unseen, (character) => spell(character));
};


/***/ }),

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ upgradeSteps),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   PD: () => (/* binding */ talosRelease),
/* harmony export */   Y7: () => (/* binding */ kubeadmV1beta3GoneIn),
/* harmony export */   Yu: () => (/* binding */ refusesContainerd1From),
/* harmony export */   dA: () => (/* binding */ kubeadmV1beta4Since),
/* harmony export */   fG: () => (/* binding */ suggestedTalos),
/* harmony export */   t9: () => (/* binding */ containerdFit),
/* harmony export */   vv: () => (/* binding */ talosChanges),
/* harmony export */   zU: () => (/* binding */ runsKubernetes)
/* harmony export */ });
/* unused harmony exports numbersOf, compareVersions */
/** What plumbline knows of versions, in one place. Tables name their source; nothing here looks anything up. */
/** By Talos minor. Source: siderolabs/talos pkg/machinery/compatibility/talos1*, and its tags. */
const talosReleases = {
    9: { kubernetes: [27, 32], upgradeFrom: 8, noDowngradeFrom: 11, newest: 'v1.9.6' },
    10: { kubernetes: [28, 33], upgradeFrom: 8, noDowngradeFrom: 12, newest: 'v1.10.9' },
    11: { kubernetes: [29, 34], upgradeFrom: 9, noDowngradeFrom: 13, newest: 'v1.11.6' },
    12: { kubernetes: [30, 35], upgradeFrom: 10, noDowngradeFrom: 14, newest: 'v1.12.11' },
    13: { kubernetes: [31, 36], upgradeFrom: 11, noDowngradeFrom: 15, newest: 'v1.13.9' },
    14: { kubernetes: [32, 37], upgradeFrom: 12, noDowngradeFrom: 16, newest: 'v1.14.0' },
};
const talosRelease = (minor) => Object.hasOwn(talosReleases, minor) ? talosReleases[minor] : undefined;
/** What is taken where a cluster does not say which Talos: what a finding tells people to write. */
const suggestedTalos = { version: 'v1.13.9', contract: 'v1.13' };
/** Whether Talos 1.`talos` runs Kubernetes 1.`kubernetes` (C11). A Talos minor that nobody knows runs nothing. */
const runsKubernetes = (talos, kubernetes) => {
    const [least, most] = talosRelease(talos)?.kubernetes ?? [Infinity, -Infinity];
    return kubernetes >= least && kubernetes <= most;
};
/** 34 for `v1.34.2`, `1.34` and `v1.34`; NaN where there is none. */
const minorOf = (version) => Number(/^v?1\.(\d+)(?:[.+~-]|$)/.exec(version)?.[1] ?? NaN);
/** Numbers of a version for ordering: `v1.7.28` is [1, 7, 28]. A missing patch is missing, not 0. */
const numbersOf = (version) => (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
/** Negative where `a` is older. Only the numbers that both say count: `1.7` and `1.7.28` are equal. */
const compareVersions = (a, b) => {
    const right = numbersOf(b);
    for (const [index, left] of numbersOf(a).entries()) {
        const other = right[index];
        if (other !== undefined && left !== other)
            return left - other;
    }
    return 0;
};
/** More minors than this are a slip of the pen. */
const farthest = 30;
/**
 * The upgrades between two pairs of versions, one minor each, so that at every moment the two support each other.
 * Talos goes first where it can, because an older Kubernetes runs on a newer Talos more often than the other way
 * round. Undefined where there is no such way: one of them goes back, or the target itself does not fit.
 *
 * Sources: kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade/policy.go (one minor at a time);
 * docs.siderolabs.com "Upgrading Talos Linux" (each minor, through its latest patch).
 */
const upgradeSteps = (from, to) => {
    if (to.kubernetes - from.kubernetes > farthest)
        return undefined;
    const steps = [];
    let { talos, kubernetes } = from;
    const fits = (image, minor) => image === undefined || runsKubernetes(image, minor);
    while (talos !== to.talos || kubernetes !== to.kubernetes) {
        if (talos !== undefined && to.talos !== undefined && talos < to.talos && fits(talos + 1, kubernetes)) {
            talos += 1;
            steps.push({ what: 'Talos', minor: talos });
        }
        else if (kubernetes < to.kubernetes && fits(talos, kubernetes + 1)) {
            kubernetes += 1;
            steps.push({ what: 'Kubernetes', minor: kubernetes });
        }
        else
            return undefined;
    }
    return steps;
};
/** First patch of each containerd line that suits a Kubernetes minor. Source: containerd/containerd RELEASES.md. */
const containerdFor = {
    34: ['1.7.28', '2.0.6', '2.1.3'],
    35: ['1.7.28', '2.1.5', '2.2.0'],
    36: ['2.2.0', '2.3.0'],
};
/** From this Kubernetes minor the kubelet refuses a runtime without RuntimeConfig, such as containerd 1.7 (KEP-4033). */
const refusesContainerd1From = 38;
/** How a containerd suits a Kubernetes minor, and the versions that are recommended for it. */
const containerdFit = (kubernetes, containerd) => {
    const recommended = containerdFor[kubernetes] ?? [];
    if (kubernetes >= refusesContainerd1From && numbersOf(containerd)[0] === 1)
        return { fit: 'refused', recommended };
    if (recommended.length === 0)
        return { fit: 'unknown', recommended };
    const line = (version) => numbersOf(version).slice(0, 2).join('.');
    const own = recommended.find((version) => line(version) === line(containerd));
    if (own !== undefined)
        return { fit: compareVersions(containerd, own) < 0 ? 'too-old-patch' : 'recommended', recommended };
    // A line that came after the table was made is newer than every line in it.
    const newer = recommended.every((version) => compareVersions(containerd, version) > 0);
    return { fit: newer ? 'unknown' : 'other-line', recommended };
};
/** First kubeadm that reads v1beta4, the one form that is rendered. Source: kubernetes CHANGELOG-1.31. */
const kubeadmV1beta4Since = 31;
/** First kubeadm without v1beta3. Source: kubernetes CHANGELOG-1.37. */
const kubeadmV1beta3GoneIn = 37;
/** Source: docs.siderolabs.com "What's new in Talos" of each minor, and siderolabs/talos at its tag. */
const talosBehaviour = [
    {
        minor: 10,
        text: 'install.extensions has no effect any more: extensions come with the installer image. New UEFI installs start by systemd-boot and ignore install.extraKernelArgs',
    },
    {
        minor: 11,
        text: 'a machine config whose Kubernetes images are out of range is refused, and images need a tag such as :v1.34.1',
    },
    {
        minor: 12,
        text: 'stricter kernel defaults (user.max_user_namespaces=0, kernel.yama.ptrace_scope=2, kernel.unprivileged_bpf_disabled=1) and cipher suites of the API server; pod security policy and RBAC are locked on',
    },
    {
        minor: 13,
        text: 'nameservers override those of lower layers (DHCP) where they were added before; manifests are applied server-side with an inventory; CDI is on by default',
    },
    {
        minor: 14,
        text: 'TLS 1.3 is the least for the API server and etcd; etcd metrics move from port 2379 to 2383; applying a config never reboots; NRI is on by default; the FlexVolume path is gone',
    },
];
/** What the Talos minors above `from`, up to and with `to`, do differently. */
const talosChanges = (from, to) => talosBehaviour.filter(({ minor }) => minor > from && minor <= to);


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   uA: () => (/* binding */ startsWithField)
/* harmony export */ });
/**
 * The subject that answers for a field of a document: the claim with the longest field wins, then the one with the
 * longest path. With field '' the owner of the whole document.
 */
const claimOf = (document, field, subjects) => {
    let best;
    for (const subject of subjects) {
        for (const claim of subject.claims) {
            if (!matchesPath(claim.document, document))
                continue;
            if (claim.field !== undefined && !startsWithField(field, claim.field))
                continue;
            if (best === undefined || isNarrower(claim, best.claim))
                best = { subject, claim };
        }
    }
    return best;
};
const isNarrower = (a, b) => {
    const fields = (a.field?.length ?? -1) - (b.field?.length ?? -1);
    return fields > 0 || (fields === 0 && a.document.length > b.document.length);
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
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5514);
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
/* harmony import */ var _subjects_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3643);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _machine_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1539);
/* harmony import */ var _rendering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);




/** What every node of a fleet should have. Deterministic: equal fleets give equal bytes. */
const render = (fleet, subjects = _subjects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .y) => {
    const { cluster } = fleet;
    const digestOf = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .documentHasher */ .vE)(subjects);
    const finish = (name, role, documents) => {
        const inOrder = documents.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        return withDigest({ name, role, documents: inOrder }, () => digestOf(inOrder));
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
    const root = () => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hashText */ .qj)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(nodes.map((node) => ({ node: node.name, digest: node.digest }))));
    return withDigest({ os: cluster.os, kubernetes: cluster.kubernetes, nodes }, root);
};
/** A digest is made when it is first read: who only prints a rendering never asks. */
const withDigest = (rest, make) => {
    let made;
    return {
        ...rest,
        get digest() {
            return (made ??= make());
        },
    };
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

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E5: () => (/* binding */ checkSide),
  aR: () => (/* binding */ renderSide)
});

// UNUSED EXPORTS: renderedSettings

// EXTERNAL MODULE: ./build/src/fleet/diagnostic.js
var diagnostic = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/fleet/check-addresses.js
var check_addresses = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/fleet/did-you-mean.js
var did_you_mean = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
// EXTERNAL MODULE: ./build/src/fleet/show.js
var show = __webpack_require__(4585);
;// CONCATENATED MODULE: ./build/src/fleet/check-names.js




/** Consent or order for a node that does not exist would be silently without effect. */
const checkNames = (fleet) => {
    const { spec } = fleet.cluster;
    const known = new Set(fleet.nodes.map(({ name }) => name));
    const below = (key) => {
        const list = (0,findings/* dig */.rO)(spec, ['maintenance', key]);
        return (0,json/* isList */.Lv)(list) ? list.map((_, index) => ['maintenance', key, String(index), 'nodes']) : [];
    };
    return [['adopt'], ['maintenance', 'order'], ...below('allow'), ...below('checks')].flatMap((path) => (0,findings/* textsAt */.i1)(spec, path).flatMap((name, index) => {
        if (known.has(name) || (path[0] === 'adopt' && name === '*'))
            return [];
        const near = (0,did_you_mean/* didYouMean */.a)(name, [...known]);
        const hint = near === undefined ? 'remove it, or create its file' : `did you mean ${near}?`;
        return [
            (0,findings/* inCluster */.K_)(fleet, [...path, String(index)], 'error', 'unknown-node', `there is no node ${(0,show/* showName */.$i)(name)}: ${hint}`),
        ];
    }));
};

;// CONCATENATED MODULE: ./build/src/fleet/check-secrets.js




const whole = /\$\{secret:([A-Za-z0-9][A-Za-z0-9._/-]*)(?::(?:base64|unbase64))?\}/g;
const start = /\$\{secrets?:/g;
/** References that would reach a node as text, and names that the encrypted file does not have. */
const checkSecrets = ({ cluster, nodes }) => {
    const known = cluster.secretRevisions;
    const from = (0,findings/* dig */.rO)(cluster.spec, ['secrets', 'from']) ?? 'sops';
    const listed = from === 'sops' && known.size > 0;
    const files = new Set([
        cluster.file,
        ...nodes.flatMap(({ layers, file }) => [...layers.map((layer) => layer.file), file]),
    ]);
    const judge = (text, say) => {
        const names = [...text.matchAll(whole)].map((match) => match[1] ?? '');
        if (names.length < [...text.matchAll(start)].length) {
            say('secret-reference', 'this reference cannot be read: write ${secret:name}, where name is a path such as registry/password');
        }
        for (const name of listed ? names.filter((each) => !known.has(each)) : []) {
            const near = (0,did_you_mean/* didYouMean */.a)(name, [...known.keys()]);
            say('unknown-secret', `there is no secret ${(0,show/* showName */.$i)(name)}: ${near === undefined ? 'add it with sops' : `did you mean ${(0,show/* showName */.$i)(near)}?`}`);
        }
    };
    return [...files].flatMap((file) => referencesIn(file, judge));
};
const referencesIn = (file, judge) => {
    const found = [];
    const walk = (value, path) => {
        if (typeof value === 'string') {
            if (!value.includes('${secret'))
                return;
            judge(value, (rule, message) => found.push({ severity: 'error', rule, file: file.path, ...file.positionOf(path), message }));
        }
        else if ((0,json/* isList */.Lv)(value))
            value.forEach((item, index) => walk(item, [...path, index]));
        else if ((0,json/* isObject */.Gv)(value))
            for (const key of Object.keys(value))
                walk(value[key], [...path, key]);
    };
    walk(file.value, []);
    return found;
};
/** Whoever reads the file at apply would find nothing. */
const missingSecretFiles = (cluster, found, folder) => {
    const secrets = (0,findings/* dig */.rO)(cluster.value, ['spec', 'secrets']);
    const from = (0,findings/* dig */.rO)(secrets, ['from']);
    if (from !== undefined && from !== 'sops')
        return [];
    return ['file', 'bundle'].flatMap((key) => {
        const name = (0,findings/* dig */.rO)(secrets, [key]);
        if (typeof name !== 'string' || found.some(({ path }) => path === inFolder(folder, name)))
            return [];
        const message = `there is no ${(0,show/* showName */.$i)(name)} in the fleet folder: create it with sops; its name ends in .sops.yaml or .sops.json`;
        return [
            {
                severity: 'error',
                rule: 'no-secrets-file',
                file: cluster.path,
                ...cluster.positionOf(['spec', 'secrets', key]),
                message,
            },
        ];
    });
};
const inFolder = (folder, name) => folder === '' || folder === '.' ? name : `${folder}/${name}`;

;// CONCATENATED MODULE: ./build/src/fleet/check-settings.js


/** Settings of one node that contradict each other, its system, or what the seed cluster learned. */
const checkSettings = ({ cluster, nodes }) => (0,findings/* once */.Oo)(nodes.flatMap((node) => {
    const found = [];
    const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, path, severity, rule, message));
    checkShutdown(node, say);
    checkInotify(node, say);
    if (cluster.os === 'ubuntu')
        checkUbuntu(node, cluster.kubernetes, say);
    else
        checkInstall(node, say);
    return found;
}));
const checkShutdown = ({ settings }, say) => {
    const tiers = (0,findings/* dig */.rO)(settings, ['kubelet', 'shutdownGracePeriodByPodPriority']);
    if (!(0,json/* isList */.Lv)(tiers) || tiers.length === 0)
        return;
    for (const key of ['shutdownGracePeriod', 'shutdownGracePeriodCriticalPods']) {
        const plain = (0,findings/* dig */.rO)(settings, ['kubelet', key]);
        if (typeof plain !== 'string' || /^(?:0+(?:ns|us|µs|ms|s|m|h))+$/.test(plain))
            continue;
        say(['kubelet', key], 'error', 'C14', `the kubelet refuses ${key} beside shutdownGracePeriodByPodPriority: remove one of them`);
    }
};
const inotify = ['max_user_watches', 'max_user_instances', 'max_queued_events'].map((key) => `fs.inotify.${key}`);
const checkInotify = ({ settings }, say) => {
    const sysctls = (0,findings/* dig */.rO)(settings, ['sysctls']);
    if (!(0,json/* isObject */.Gv)(sysctls))
        return;
    const missing = inotify.filter((key) => sysctls[key] === undefined);
    const [first] = inotify.filter((key) => sysctls[key] !== undefined);
    if (missing.length !== 1 || first === undefined)
        return;
    say(['sysctls', first], 'warning', 'C4', `two of the three inotify limits are set: set ${missing.join()} too, so that it is not left to chance`);
};
const checkInstall = ({ settings }, say) => {
    const disk = (0,findings/* dig */.rO)(settings, ['install', 'disk']);
    if (typeof disk !== 'string' || disk.startsWith('/dev/disk/'))
        return;
    say(['install', 'disk'], 'warning', 'C5', `${disk} may be another disk after the next start: use diskSelector, or a path below /dev/disk/`);
};
const checkUbuntu = ({ settings }, kubernetes, say) => {
    const name = (0,findings/* dig */.rO)(settings, ['network', 'interface']);
    const fixed = (0,findings/* dig */.rO)(settings, ['network', 'dhcp']) !== true && (0,findings/* textsAt */.i1)(settings, ['network', 'addresses']).length > 0;
    if (fixed &&
        typeof name === 'string' &&
        /^eth\d+$/.test(name) &&
        (0,findings/* dig */.rO)(settings, ['network', 'mac']) === undefined) {
        say(['network', 'interface'], 'note', 'C3', `${name} exists only where predictable names are off: choose the interface by mac`);
    }
    const minor = kubernetes.split('.').slice(0, 2).join('.');
    const sources = (0,findings/* dig */.rO)(settings, ['packages', 'sources']);
    for (const [source, value] of Object.entries((0,json/* isObject */.Gv)(sources) ? sources : {})) {
        const found = /\/core:\/stable:\/(v\d+\.\d+)\//.exec(String((0,findings/* dig */.rO)(value, ['line'])))?.[1];
        if (found === undefined || found === minor)
            continue;
        say(['packages', 'sources', source, 'line'], 'error', 'C20', `packages of Kubernetes ${found} for a cluster of ${kubernetes}: a rebuilt node would get the wrong minor. Write ${minor}`);
    }
    checkSwap(settings, say);
};
const checkSwap = (settings, say) => {
    const swap = (0,findings/* dig */.rO)(settings, ['swap', 'enabled']);
    if (swap === true && (0,findings/* dig */.rO)(settings, ['kubelet', 'failSwapOn']) !== false) {
        say(['swap', 'enabled'], 'error', 'C23', 'the kubelet exits while there is swap: write kubelet: { failSwapOn: false }, or swap: { enabled: false }');
    }
    if (swap === false && (0,findings/* dig */.rO)(settings, ['kubelet', 'memorySwap', 'swapBehavior']) === 'LimitedSwap') {
        say(['kubelet', 'memorySwap', 'swapBehavior'], 'note', 'C42', 'LimitedSwap has no effect while swap is off');
    }
};

// EXTERNAL MODULE: ./build/src/fleet/versions.js
var versions = __webpack_require__(5381);
;// CONCATENATED MODULE: ./build/src/fleet/cross-check.js






/** What only several nodes together, or the cluster and its nodes, can get wrong. */
const crossCheck = (fleet) => [
    ...duplicates(fleet, 'duplicate-address', 'address', (node) => (0,check_addresses/* addressesOf */.s)(node).map(({ address, text, path }) => [`${address.version}:${address.value}`, path, text])),
    ...duplicates(fleet, 'duplicate-mac', 'MAC address', (node) => [
        ...(0,findings.at)(node, ['identity', 'mac']),
        ...(0,findings.at)(node, ['network', 'mac']),
    ]),
    ...duplicates(fleet, 'duplicate-uuid', 'UUID', (node) => (0,findings.at)(node, ['identity', 'uuid'])),
    ...duplicates(fleet, 'duplicate-machine-id', 'machine id', (node) => (0,findings.at)(node, ['identity', 'machineId'])),
    ...duplicates(fleet, 'duplicate-vm', 'VMID', (node) => (0,findings.at)(node, ['vm', 'id'])),
    ...checkVersions(fleet),
    ...(0,check_addresses/* checkAddresses */.h)(fleet),
    ...checkRoles(fleet),
    ...checkNames(fleet),
    ...checkSecrets(fleet),
    ...checkSettings(fleet),
];
/** A node that is gone may have left its place to another. `shown` is how a value was written. */
const duplicates = (fleet, rule, what, values) => {
    const first = new Map();
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    return active.flatMap((node) => values(node).flatMap(([value, path, shown = value]) => {
        const other = first.get(value);
        if (other === undefined)
            first.set(value, node);
        return other === undefined || other === node
            ? []
            : [
                (0,findings/* finding */.gk)(node, path, 'error', rule, `${what} ${shown} is ${other.name}'s: give ${node.name} its own`),
            ];
    }));
};
const checkVersions = (fleet) => {
    const { os, spec, kubernetes } = fleet.cluster;
    if (os !== 'talos')
        return [];
    const version = (0,findings/* dig */.rO)(spec, ['talos', 'version']);
    if (typeof version !== 'string')
        return [
            (0,findings/* inCluster */.K_)(fleet, [], 'error', 'no-talos', `os is talos, so the cluster needs talos: { version: ${versions/* suggestedTalos */.fG.version}, contract: ${versions/* suggestedTalos */.fG.contract} }`),
        ];
    const minor = (0,versions/* minorOf */.Hs)(version);
    const range = (0,versions/* talosRelease */.PD)(minor)?.kubernetes;
    const contract = (0,findings/* dig */.rO)(spec, ['talos', 'contract']);
    const contractMinor = typeof contract === 'string' ? (0,versions/* minorOf */.Hs)(contract) : minor;
    return [
        ...(typeof contract === 'string'
            ? []
            : [
                (0,findings/* inCluster */.K_)(fleet, ['talos'], 'error', 'talos-contract', `the contract is pinned and never follows the image: write contract: v1.${minor} beside the version`),
            ]),
        ...(range === undefined
            ? [
                (0,findings/* inCluster */.K_)(fleet, ['talos', 'version'], 'error', 'talos-version', `Talos ${version} is not known: 1.9 to 1.14 are`),
            ]
            : []),
        ...(range !== undefined && !(0,versions/* runsKubernetes */.zU)(minor, (0,versions/* minorOf */.Hs)(kubernetes))
            ? [
                (0,findings/* inCluster */.K_)(fleet, ['kubernetes'], 'error', 'C11', `Talos 1.${minor} runs Kubernetes 1.${range[0]} to 1.${range[1]}, not ${kubernetes}: change one of them`),
            ]
            : []),
        ...(contractMinor > minor
            ? [
                (0,findings/* inCluster */.K_)(fleet, ['talos', 'contract'], 'error', 'talos-contract', `contract v1.${contractMinor} is newer than Talos ${version}: it must not be`),
            ]
            : []),
    ];
};
const checkRoles = (fleet) => {
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    const controlPlanes = active.filter(({ role }) => role === 'control-plane').length;
    if (controlPlanes === 0)
        return [
            (0,findings/* inCluster */.K_)(fleet, [], 'warning', 'no-control-plane', 'no active node is a control plane: cluster-wide settings reach nobody'),
        ];
    return controlPlanes % 2 === 0
        ? [
            (0,findings/* inCluster */.K_)(fleet, [], 'warning', 'even-control-planes', `${controlPlanes} control planes tolerate no more failures than ${controlPlanes - 1}: use an odd number`),
        ]
        : [];
};

;// CONCATENATED MODULE: ./build/src/fleet/known-keys.generated.js
/** Keys by place, separated by spaces. Generated from the schemas. */
const knownKeys = {
    "file": "apiVersion kind metadata spec",
    "layer": "network registries containerd sysctls kernel kubelet labels annotations taints capabilities time install packages unattendedUpgrades journald logind swap trim sshd users access files patches vars acknowledge",
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
    "cluster.trust.approve": "live service-restart network control-plane-restart drain-reboot upgrade rebuild control-plane-outage release",
    "node": "role state profiles identity vm retiredAddresses network registries containerd sysctls kernel kubelet labels annotations taints capabilities time install packages unattendedUpgrades journald logind swap trim sshd users access files patches vars acknowledge",
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
    "node.kubelet": "serializeImagePulls maxParallelImagePulls systemReserved kubeReserved evictionHard evictionSoft evictionSoftGracePeriod imageGCHighThresholdPercent imageGCLowThresholdPercent containerLogMaxSize containerLogMaxFiles allowedUnsafeSysctls failSwapOn memorySwap maxPods shutdownGracePeriod shutdownGracePeriodCriticalPods shutdownGracePeriodByPodPriority extraConfig extraArgs stopTimeoutSeconds",
    "node.kubelet.memorySwap": "swapBehavior",
    "node.kubelet.shutdownGracePeriodByPodPriority[]": "priority shutdownGracePeriodSeconds",
    "node.time": "servers disabled",
    "node.install": "disk diskSelector wipe",
    "node.install.diskSelector": "size serial model wwid busPath type",
    "node.packages": "install hold sources",
    "node.packages.install[]": "name version",
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

;// CONCATENATED MODULE: ./build/src/fleet/known-places.js



/** Where an unknown key might have been meant, as the end of a finding's sentence. */
const hintFor = (key, place, path, found) => {
    const here = placeAt(place, path);
    const keys = here === undefined ? [] : keysOf(here);
    const near = (0,did_you_mean/* didYouMean */.a)(key, keys);
    if (near !== undefined)
        return `: did you mean ${near}?`;
    const elsewhere = homeOf(key, here, found);
    if (elsewhere !== undefined)
        return `: it belongs to ${elsewhere}`;
    return keys.length === 0 ? '' : `. Known here: ${keys.join(', ')}`;
};
const keysOf = (place) => knownKeys[place]?.split(' ') ?? [];
const places = Object.keys(knownKeys).map((place) => [
    place,
    place.replaceAll('[]', () => '.[]').split('.'),
]);
/** The place in the language that a path in a file stands for: `*` is any key, `[]` any index. */
const placeAt = (place, path) => {
    const [root = '', ...below] = [...place.split('.'), ...path];
    // A layer holds settings only; what is below a setting is the same everywhere.
    const wanted = [root === 'layer' && below.length > 0 ? 'node' : root, ...below];
    return places.find(([, steps]) => steps.length === wanted.length &&
        steps.every((step, i) => step === wanted[i] || step === '*' || (step === '[]' && /^\d+$/.test(wanted[i] ?? ''))))?.[0];
};
/** The one place that knows a key, where no other place as near to the top does. */
const homeOf = (key, here, found) => {
    const holding = places.filter(([place]) => place !== here && place !== 'layer' && keysOf(place).includes(key));
    const least = Math.min(...holding.map(([, steps]) => steps.length));
    const [first, ...others] = holding.filter(([, steps]) => steps.length === least);
    if (first === undefined || others.length > 0 || (first[1].length > 2 && (0,json/* isObject */.Gv)(found)))
        return undefined;
    const [root, ...below] = first[1];
    const file = root === 'cluster'
        ? 'the spec of cluster.yaml'
        : root === 'node'
            ? 'the spec of a node file'
            : root === 'file'
                ? 'the top of the file'
                : root;
    const settings = below.join('.').replaceAll('.[]', () => '[]');
    if (below.length === 0)
        return file;
    return root === 'cluster' ? `${settings}, in the spec of cluster.yaml` : settings;
};

// EXTERNAL MODULE: ./build/src/fleet/schema/patterns.js
var patterns = __webpack_require__(4357);
;// CONCATENATED MODULE: ./build/src/fleet/mistake-words.js



const typeNames = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
/** What stands below such a key may be a secret that should not be there: it is never repeated. */
const secretive = /pass|token|auth|secret|key|cert|^ca$/i;
const showUnlessSecret = (name, found) => secretive.test(name) && (typeof found === 'string' || typeof found === 'number')
    ? 'something else'
    : (0,show/* show */.WU)(found);
/** `source` is what an unquoted scalar was written as. */
const typeMessage = (name, wanted, found, source) => {
    const types = wanted.filter((type) => type !== 'null');
    const must = `${(0,show/* showName */.$i)(name)} must be`;
    if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
        return secretive.test(name)
            ? `${must} text: put it in quotes`
            : `${must} text: write '${(0,show/* showName */.$i)(source ?? String(found))}' in quotes`;
    }
    if (types.includes('boolean') && typeof found === 'string') {
        const meant = /^(?:yes|on|y|true)$/i.test(found)
            ? 'true'
            : /^(?:no|off|n|false)$/i.test(found)
                ? 'false'
                : undefined;
        return meant === undefined
            ? `${must} true or false; found ${(0,show/* show */.WU)(found)}`
            : `${must} true or false: write ${meant}`;
    }
    if (types.includes('integer') && typeof found === 'string' && /^-?\d{1,15}$/.test(found)) {
        return `${must} a whole number: write ${found} without quotes`;
    }
    if (types.includes('array') && found !== null && found !== undefined && typeof found !== 'object') {
        return `${must} a list: write [${secretive.test(name) ? '…' : (0,show/* show */.WU)(found)}]`;
    }
    const words = types.map((type) => typeNames[type] ?? type).join(' or ');
    return `${must} ${words}; found ${showUnlessSecret(name, found)}`;
};
const enumMessage = (name, allowed, found) => {
    const values = allowed.filter((value) => value !== null).map(String);
    const near = typeof found === 'string' ? (0,did_you_mean/* didYouMean */.a)(found, values) : undefined;
    const must = values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
    return `${(0,show/* showName */.$i)(name)} must be ${must}; found ${(0,show/* show */.WU)(found)}${near === undefined ? '' : `. Did you mean ${near}?`}`;
};
const wordsOf = (pattern) => (0,patterns/* wordsFor */.t)(pattern) ?? 'one line of text without control characters';
const patternMessage = (name, pattern, found) => {
    const secret = pattern === patterns/* patterns */.q.secret.pattern || pattern === patterns/* patterns */.q.pem.pattern;
    return `${(0,show/* showName */.$i)(name)} must be ${wordsOf(pattern)}${secret ? '' : `; found ${showUnlessSecret(name, found)}`}`;
};
const keyMessage = (key, pattern) => `${(0,show/* showName */.$i)(key)} cannot be a key here: it must be ${wordsOf(pattern)}`;

;// CONCATENATED MODULE: ./build/src/fleet/read-text.js
/** Of one file: bytes, levels of nesting, values that aliases stand for, findings. */
const limits = { bytes: 256 * 1024, depth: 32, aliased: 1000, findings: 200 };
/** The text of a file that may be read: right kind, size, and encoding. Without a byte order mark. */
const readText = ({ kind, size, bytes }, say) => {
    if (kind !== 'file') {
        say(0, 'not-a-file', `a ${kind} is not followed: put the file itself here`);
        return undefined;
    }
    if (size > limits.bytes || bytes.length > limits.bytes) {
        const found = Math.max(size, bytes.length);
        say(0, 'too-large', `${found} bytes: a file of the fleet has at most ${limits.bytes}. Split it, or move content elsewhere`);
        return undefined;
    }
    const text = decode(bytes);
    if (text === undefined) {
        say(0, 'not-text', 'not valid UTF-8: save the file as UTF-8 text');
        return undefined;
    }
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        say(0, 'byte-order-mark', 'the file starts with a byte order mark: save it as UTF-8 without one');
    }
    return text;
};
const utf8 = new TextDecoder('utf-8', { fatal: true });
const decode = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/src/fleet/validators.generated.js
const head = validate21;const schema6 = {"$id":"urn:plumbline:schema:head","type":"object","properties":{"apiVersion":{"type":"string","enum":["plumbline/v1"]},"kind":{"type":"string","enum":["Cluster","Node","Profile"]},"metadata":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","additionalProperties":true}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};const pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:head" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.apiVersion === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.kind === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.metadata === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.spec === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.apiVersion !== undefined){let data0 = data.apiVersion;if(typeof data0 !== "string"){const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!(data0 === "plumbline/v1")){const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema6.properties.apiVersion.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.kind !== undefined){let data1 = data.kind;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!(((data1 === "Cluster") || (data1 === "Node")) || (data1 === "Profile"))){const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.metadata !== undefined){let data2 = data.metadata;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.name === undefined){const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}for(const key1 in data2){if(!(key1 === "name")){const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data2.name !== undefined){let data3 = data2.name;if(typeof data3 === "string"){if(data3.length > 4096){const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern0.test(data3)){const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.spec !== undefined){let data4 = data.spec;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){}else {const err15 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate21.errors = vErrors;return errors === 0;}const cluster_spec = validate22;const schema7 = {"$id":"urn:plumbline:schema:cluster-spec","type":"object","properties":{"os":{"type":"string","enum":["ubuntu","talos"]},"kubernetes":{"type":"string","maxLength":4096,"pattern":"^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$"},"endpoint":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"talos":{"$ref":"#/definitions/d0"},"networking":{"$ref":"#/definitions/d4"},"apiServer":{"$ref":"#/definitions/d27"},"controllerManager":{"$ref":"#/definitions/d28"},"scheduler":{"$ref":"#/definitions/d28"},"etcd":{"$ref":"#/definitions/d28"},"manifests":{"$ref":"#/definitions/d29"},"secrets":{"$ref":"#/definitions/d31"},"maintenance":{"$ref":"#/definitions/d41"},"trust":{"$ref":"#/definitions/d43"},"adopt":{"$ref":"#/definitions/d5"},"managedElsewhere":{"$ref":"#/definitions/d5"}},"additionalProperties":false,"required":["os","kubernetes","endpoint"],"definitions":{"d0":{"type":"object","properties":{"version":{"type":"string","maxLength":4096,"pattern":"^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$"},"contract":{"type":"string","maxLength":4096,"pattern":"^v1\\.(?:9|1[0-4])$"},"installer":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false,"required":["version","contract"]},"d1":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d2":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$"},"maxItems":1000,"uniqueItems":true},"d3":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d4":{"type":"object","properties":{"podSubnets":{"$ref":"#/definitions/d1"},"serviceSubnets":{"$ref":"#/definitions/d1"},"dnsDomain":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"cni":{"type":"string","enum":["flannel","none","external"]},"loadBalancerPools":{"$ref":"#/definitions/d2"},"retiredAddresses":{"$ref":"#/definitions/d3"}},"additionalProperties":false},"d5":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true},"d6":{"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"d7":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"hostPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mountPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"readOnly":{"type":"boolean"},"pathType":{"type":"string","enum":["Directory","DirectoryOrCreate","File","FileOrCreate"]}},"additionalProperties":false,"required":["name","hostPath","mountPath"]},"d8":{"type":"array","items":{"$ref":"#/definitions/d7"},"maxItems":1000},"d9":{"type":"array","items":{"type":"string","enum":["RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512"]},"maxItems":1000,"uniqueItems":true},"d10":{"type":"object","properties":{"issuerUrl":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"clientId":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernameClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernamePrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsPrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"signingAlgs":{"$ref":"#/definitions/d9"},"requiredClaims":{"type":"object","propertyNames":{"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false,"required":["issuerUrl","clientId"]},"d11":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"minItems":1},"d12":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"discoveryURL":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"audiences":{"$ref":"#/definitions/d11"},"audienceMatchPolicy":{"type":"string","enum":["MatchAny"]},"certificateAuthority":{"type":"string","pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"egressSelectorType":{"type":"string","enum":["controlplane","cluster"]}},"additionalProperties":false,"required":["url","audiences"]},"d13":{"type":"array","items":{"type":"object","additionalProperties":true},"maxItems":1000},"d14":{"type":"object","properties":{"username":{"type":"object","additionalProperties":true},"groups":{"type":"object","additionalProperties":true},"uid":{"type":"object","additionalProperties":true},"extra":{"$ref":"#/definitions/d13"}},"additionalProperties":false,"required":["username"]},"d15":{"type":"object","properties":{"issuer":{"$ref":"#/definitions/d12"},"claimMappings":{"$ref":"#/definitions/d14"},"claimValidationRules":{"$ref":"#/definitions/d13"},"userValidationRules":{"$ref":"#/definitions/d13"}},"additionalProperties":false,"required":["issuer","claimMappings"]},"d16":{"type":"array","items":{"$ref":"#/definitions/d15"},"maxItems":64},"d17":{"type":"object","properties":{"jwt":{"$ref":"#/definitions/d16"},"anonymous":{"type":"object","additionalProperties":true}},"additionalProperties":false},"d18":{"type":"object","properties":{"file":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"config":{"$ref":"#/definitions/d17"}},"additionalProperties":false,"required":["config"]},"d19":{"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"maxAge":{"type":"integer","minimum":0,"maximum":10000},"maxBackup":{"type":"integer","minimum":0,"maximum":10000},"maxSize":{"type":"integer","minimum":0,"maximum":1000000}},"additionalProperties":false},"d20":{"type":"array","items":{"type":"string","enum":["RequestReceived","ResponseStarted","ResponseComplete","Panic"]},"maxItems":1000,"uniqueItems":true},"d21":{"type":"object","properties":{"group":{"type":"string","maxLength":253},"resources":{"$ref":"#/definitions/d5"},"resourceNames":{"$ref":"#/definitions/d5"}},"additionalProperties":false},"d22":{"type":"array","items":{"$ref":"#/definitions/d21"},"maxItems":1000},"d23":{"type":"object","properties":{"level":{"type":"string","enum":["None","Metadata","Request","RequestResponse"]},"users":{"$ref":"#/definitions/d5"},"userGroups":{"$ref":"#/definitions/d5"},"verbs":{"$ref":"#/definitions/d5"},"namespaces":{"$ref":"#/definitions/d5"},"nonResourceURLs":{"$ref":"#/definitions/d5"},"resources":{"$ref":"#/definitions/d22"},"omitStages":{"$ref":"#/definitions/d20"},"omitManagedFields":{"type":"boolean"}},"additionalProperties":false,"required":["level"]},"d24":{"type":"array","items":{"$ref":"#/definitions/d23"},"maxItems":1000,"minItems":1},"d25":{"type":"object","properties":{"omitStages":{"$ref":"#/definitions/d20"},"omitManagedFields":{"type":"boolean"},"rules":{"$ref":"#/definitions/d24"}},"additionalProperties":false,"required":["rules"]},"d26":{"type":"object","properties":{"policyFile":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"log":{"$ref":"#/definitions/d19"},"policy":{"$ref":"#/definitions/d25"}},"additionalProperties":false},"d27":{"type":"object","properties":{"certSANs":{"$ref":"#/definitions/d5"},"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/definitions/d6"}},"extraVolumes":{"$ref":"#/definitions/d8"},"oidc":{"$ref":"#/definitions/d10"},"authentication":{"$ref":"#/definitions/d18"},"audit":{"$ref":"#/definitions/d26"}},"additionalProperties":false},"d28":{"type":"object","properties":{"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/definitions/d6"}}},"additionalProperties":false},"d29":{"type":"object","properties":{"managedBy":{"type":"string","enum":["plumbline","external"]},"nodeExporter":{"type":"object","additionalProperties":true}},"additionalProperties":false},"d30":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000},"d31":{"type":"object","properties":{"from":{"type":"string","enum":["sops","environment","command"]},"file":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"bundle":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"command":{"$ref":"#/definitions/d30"}},"additionalProperties":false},"d32":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"d33":{"type":"object","properties":{"impact":{"type":"string","enum":["live","service-restart","network","control-plane-restart","drain-reboot","upgrade","rebuild","control-plane-outage","release"]},"nodes":{"$ref":"#/definitions/d32"},"until":{"type":"string","maxLength":4096,"pattern":"^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"version":{"type":"string","maxLength":4096,"pattern":"^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}},"additionalProperties":false,"required":["impact","until"]},"d34":{"type":"array","items":{"$ref":"#/definitions/d33"},"maxItems":1000},"d35":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$"},"maxItems":1000},"d36":{"type":"object","properties":{"apiVersion":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"kind":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"namespace":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"type":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"status":{"type":"string","enum":["True","False"]}},"additionalProperties":false},"d37":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"status":{"type":"integer","minimum":100,"maximum":599}},"additionalProperties":false,"required":["url"]},"d38":{"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"nodes":{"$ref":"#/definitions/d32"},"condition":{"$ref":"#/definitions/d36"},"longhorn":{"type":"boolean"},"ceph":{"type":"boolean"},"http":{"$ref":"#/definitions/d37"}},"additionalProperties":false,"required":["name"]},"d39":{"type":"array","items":{"$ref":"#/definitions/d38"},"maxItems":1000},"d40":{"type":"object","properties":{"soak":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"ready":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"drain":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"try":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false},"d41":{"type":"object","properties":{"allow":{"$ref":"#/definitions/d34"},"windows":{"$ref":"#/definitions/d35"},"timezone":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"freeze":{"type":"boolean"},"maxUnavailable":{"type":"integer","minimum":1,"maximum":100},"topologyKey":{"type":"string","maxLength":4096,"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"order":{"$ref":"#/definitions/d32"},"checks":{"$ref":"#/definitions/d39"},"durations":{"$ref":"#/definitions/d40"}},"additionalProperties":false},"d42":{"type":"object","properties":{"live":{"type":"integer","minimum":0,"maximum":20},"service-restart":{"type":"integer","minimum":0,"maximum":20},"network":{"type":"integer","minimum":0,"maximum":20},"control-plane-restart":{"type":"integer","minimum":0,"maximum":20},"drain-reboot":{"type":"integer","minimum":0,"maximum":20},"upgrade":{"type":"integer","minimum":0,"maximum":20},"rebuild":{"type":"integer","minimum":0,"maximum":20},"control-plane-outage":{"type":"integer","minimum":0,"maximum":20},"release":{"type":"integer","minimum":0,"maximum":20}},"additionalProperties":false},"d43":{"type":"object","properties":{"require":{"type":"string","enum":["pull-request","status","none"]},"approve":{"$ref":"#/definitions/d42"}},"additionalProperties":false}}};const func2 = Object.prototype.hasOwnProperty;const pattern1 = new RegExp("^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$", "u");const pattern2 = new RegExp("^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$", "u");const schema8 = {"type":"object","properties":{"version":{"type":"string","maxLength":4096,"pattern":"^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$"},"contract":{"type":"string","maxLength":4096,"pattern":"^v1\\.(?:9|1[0-4])$"},"installer":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false,"required":["version","contract"]};const pattern4 = new RegExp("^v1\\.(?:9|1[0-4])$", "u");const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.contract === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((key0 === "version") || (key0 === "contract")) || (key0 === "installer"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.version !== undefined){let data0 = data.version;if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern1.test(data0)){const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.contract !== undefined){let data1 = data.contract;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern4.test(data1)){const err7 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/pattern",keyword:"pattern",params:{pattern: "^v1\\.(?:9|1[0-4])$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.installer !== undefined){let data2 = data.installer;if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/installer",schemaPath:"#/properties/installer/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern5.test(data2)){const err10 = {instancePath:instancePath+"/installer",schemaPath:"#/properties/installer/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/installer",schemaPath:"#/properties/installer/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","properties":{"podSubnets":{"$ref":"#/definitions/d1"},"serviceSubnets":{"$ref":"#/definitions/d1"},"dnsDomain":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"cni":{"type":"string","enum":["flannel","none","external"]},"loadBalancerPools":{"$ref":"#/definitions/d2"},"retiredAddresses":{"$ref":"#/definitions/d3"}},"additionalProperties":false};const schema10 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};const pattern6 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$", "u");function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern6.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate26.errors = vErrors;return errors === 0;}const schema11 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$"},"maxItems":1000,"uniqueItems":true};const pattern8 = new RegExp("^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$", "u");function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern8.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)-(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate29.errors = vErrors;return errors === 0;}const schema12 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};const pattern9 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$", "u");function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern9.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate31.errors = vErrors;return errors === 0;}const pattern7 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$", "u");function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "podSubnets") || (key0 === "serviceSubnets")) || (key0 === "dnsDomain")) || (key0 === "cni")) || (key0 === "loadBalancerPools")) || (key0 === "retiredAddresses"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.podSubnets !== undefined){if(!(validate26(data.podSubnets, {instancePath:instancePath+"/podSubnets",parentData:data,parentDataProperty:"podSubnets",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}if(data.serviceSubnets !== undefined){if(!(validate26(data.serviceSubnets, {instancePath:instancePath+"/serviceSubnets",parentData:data,parentDataProperty:"serviceSubnets",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}if(data.dnsDomain !== undefined){let data2 = data.dnsDomain;if(typeof data2 === "string"){if(data2.length > 4096){const err1 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern7.test(data2)){const err2 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.cni !== undefined){let data3 = data.cni;if(typeof data3 !== "string"){const err4 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!(((data3 === "flannel") || (data3 === "none")) || (data3 === "external"))){const err5 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema9.properties.cni.enum}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.loadBalancerPools !== undefined){if(!(validate29(data.loadBalancerPools, {instancePath:instancePath+"/loadBalancerPools",parentData:data,parentDataProperty:"loadBalancerPools",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}if(data.retiredAddresses !== undefined){if(!(validate31(data.retiredAddresses, {instancePath:instancePath+"/retiredAddresses",parentData:data,parentDataProperty:"retiredAddresses",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}validate25.errors = vErrors;return errors === 0;}const schema13 = {"type":"object","properties":{"certSANs":{"$ref":"#/definitions/d5"},"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/definitions/d6"}},"extraVolumes":{"$ref":"#/definitions/d8"},"oidc":{"$ref":"#/definitions/d10"},"authentication":{"$ref":"#/definitions/d18"},"audit":{"$ref":"#/definitions/d26"}},"additionalProperties":false};const schema14 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"uniqueItems":true};function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate35.errors = vErrors;return errors === 0;}const schema15 = {"type":["string","array"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}};function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 4096){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data)){const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern5.test(data0)){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate37.errors = vErrors;return errors === 0;}const schema16 = {"type":"array","items":{"$ref":"#/definitions/d7"},"maxItems":1000};const schema17 = {"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"hostPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mountPath":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"readOnly":{"type":"boolean"},"pathType":{"type":"string","enum":["Directory","DirectoryOrCreate","File","FileOrCreate"]}},"additionalProperties":false,"required":["name","hostPath","mountPath"]};const pattern15 = new RegExp("^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$", "u");function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.hostPath === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostPath"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.mountPath === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(((((key0 === "name") || (key0 === "hostPath")) || (key0 === "mountPath")) || (key0 === "readOnly")) || (key0 === "pathType"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern0.test(data0)){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.hostPath !== undefined){let data1 = data.hostPath;if(typeof data1 === "string"){if(data1.length > 4096){const err7 = {instancePath:instancePath+"/hostPath",schemaPath:"#/properties/hostPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern15.test(data1)){const err8 = {instancePath:instancePath+"/hostPath",schemaPath:"#/properties/hostPath/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/hostPath",schemaPath:"#/properties/hostPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.mountPath !== undefined){let data2 = data.mountPath;if(typeof data2 === "string"){if(data2.length > 4096){const err10 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern15.test(data2)){const err11 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.readOnly !== undefined){if(typeof data.readOnly !== "boolean"){const err13 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.pathType !== undefined){let data4 = data.pathType;if(typeof data4 !== "string"){const err14 = {instancePath:instancePath+"/pathType",schemaPath:"#/properties/pathType/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!((((data4 === "Directory") || (data4 === "DirectoryOrCreate")) || (data4 === "File")) || (data4 === "FileOrCreate"))){const err15 = {instancePath:instancePath+"/pathType",schemaPath:"#/properties/pathType/enum",keyword:"enum",params:{allowedValues: schema17.properties.pathType.enum}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate40.errors = vErrors;return errors === 0;}function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate40(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate39.errors = vErrors;return errors === 0;}const schema18 = {"type":"object","properties":{"issuerUrl":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"clientId":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernameClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"usernamePrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsClaim":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"groupsPrefix":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"signingAlgs":{"$ref":"#/definitions/d9"},"requiredClaims":{"type":"object","propertyNames":{"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false,"required":["issuerUrl","clientId"]};const pattern23 = new RegExp("^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$", "u");const schema19 = {"type":"array","items":{"type":"string","enum":["RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512"]},"maxItems":1000,"uniqueItems":true};function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 !== "string"){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!(((((((((data0 === "RS256") || (data0 === "RS384")) || (data0 === "RS512")) || (data0 === "ES256")) || (data0 === "ES384")) || (data0 === "ES512")) || (data0 === "PS256")) || (data0 === "PS384")) || (data0 === "PS512"))){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema19.items.enum}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;break;}indices0[item0] = i1;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate44.errors = vErrors;return errors === 0;}function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.issuerUrl === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerUrl"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.clientId === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((((((key0 === "issuerUrl") || (key0 === "clientId")) || (key0 === "usernameClaim")) || (key0 === "usernamePrefix")) || (key0 === "groupsClaim")) || (key0 === "groupsPrefix")) || (key0 === "signingAlgs")) || (key0 === "requiredClaims"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.issuerUrl !== undefined){let data0 = data.issuerUrl;if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/issuerUrl",schemaPath:"#/properties/issuerUrl/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern2.test(data0)){const err4 = {instancePath:instancePath+"/issuerUrl",schemaPath:"#/properties/issuerUrl/pattern",keyword:"pattern",params:{pattern: "^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/issuerUrl",schemaPath:"#/properties/issuerUrl/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.clientId !== undefined){let data1 = data.clientId;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern5.test(data1)){const err7 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.usernameClaim !== undefined){let data2 = data.usernameClaim;if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/usernameClaim",schemaPath:"#/properties/usernameClaim/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern5.test(data2)){const err10 = {instancePath:instancePath+"/usernameClaim",schemaPath:"#/properties/usernameClaim/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/usernameClaim",schemaPath:"#/properties/usernameClaim/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.usernamePrefix !== undefined){let data3 = data.usernamePrefix;if(typeof data3 === "string"){if(data3.length > 4096){const err12 = {instancePath:instancePath+"/usernamePrefix",schemaPath:"#/properties/usernamePrefix/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!pattern5.test(data3)){const err13 = {instancePath:instancePath+"/usernamePrefix",schemaPath:"#/properties/usernamePrefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/usernamePrefix",schemaPath:"#/properties/usernamePrefix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.groupsClaim !== undefined){let data4 = data.groupsClaim;if(typeof data4 === "string"){if(data4.length > 4096){const err15 = {instancePath:instancePath+"/groupsClaim",schemaPath:"#/properties/groupsClaim/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!pattern5.test(data4)){const err16 = {instancePath:instancePath+"/groupsClaim",schemaPath:"#/properties/groupsClaim/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}else {const err17 = {instancePath:instancePath+"/groupsClaim",schemaPath:"#/properties/groupsClaim/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data.groupsPrefix !== undefined){let data5 = data.groupsPrefix;if(typeof data5 === "string"){if(data5.length > 4096){const err18 = {instancePath:instancePath+"/groupsPrefix",schemaPath:"#/properties/groupsPrefix/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(!pattern5.test(data5)){const err19 = {instancePath:instancePath+"/groupsPrefix",schemaPath:"#/properties/groupsPrefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/groupsPrefix",schemaPath:"#/properties/groupsPrefix/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data.signingAlgs !== undefined){if(!(validate44(data.signingAlgs, {instancePath:instancePath+"/signingAlgs",parentData:data,parentDataProperty:"signingAlgs",rootData}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}}if(data.requiredClaims !== undefined){let data7 = data.requiredClaims;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key1 in data7){const _errs17 = errors;if(typeof key1 === "string"){if(!pattern23.test(key1)){const err21 = {instancePath:instancePath+"/requiredClaims",schemaPath:"#/properties/requiredClaims/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key1};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}var valid1 = _errs17 === errors;if(!valid1){const err22 = {instancePath:instancePath+"/requiredClaims",schemaPath:"#/properties/requiredClaims/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}for(const key2 in data7){let data8 = data7[key2];if(typeof data8 === "string"){if(data8.length > 4096){const err23 = {instancePath:instancePath+"/requiredClaims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requiredClaims/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(!pattern5.test(data8)){const err24 = {instancePath:instancePath+"/requiredClaims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requiredClaims/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}else {const err25 = {instancePath:instancePath+"/requiredClaims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requiredClaims/additionalProperties/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}else {const err26 = {instancePath:instancePath+"/requiredClaims",schemaPath:"#/properties/requiredClaims/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}}else {const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}validate43.errors = vErrors;return errors === 0;}const schema20 = {"type":"object","properties":{"file":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"config":{"$ref":"#/definitions/d17"}},"additionalProperties":false,"required":["config"]};const schema21 = {"type":"object","properties":{"jwt":{"$ref":"#/definitions/d16"},"anonymous":{"type":"object","additionalProperties":true}},"additionalProperties":false};const schema22 = {"type":"array","items":{"$ref":"#/definitions/d15"},"maxItems":64};const schema23 = {"type":"object","properties":{"issuer":{"$ref":"#/definitions/d12"},"claimMappings":{"$ref":"#/definitions/d14"},"claimValidationRules":{"$ref":"#/definitions/d13"},"userValidationRules":{"$ref":"#/definitions/d13"}},"additionalProperties":false,"required":["issuer","claimMappings"]};const schema24 = {"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"discoveryURL":{"type":"string","maxLength":4096,"pattern":"^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"},"audiences":{"$ref":"#/definitions/d11"},"audienceMatchPolicy":{"type":"string","enum":["MatchAny"]},"certificateAuthority":{"type":"string","pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"egressSelectorType":{"type":"string","enum":["controlplane","cluster"]}},"additionalProperties":false,"required":["url","audiences"]};const pattern29 = new RegExp("^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$", "u");const schema25 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000,"minItems":1};function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.length < 1){const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern5.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate52.errors = vErrors;return errors === 0;}function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.url === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.audiences === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audiences"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((((key0 === "url") || (key0 === "discoveryURL")) || (key0 === "audiences")) || (key0 === "audienceMatchPolicy")) || (key0 === "certificateAuthority")) || (key0 === "egressSelectorType"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.url !== undefined){let data0 = data.url;if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern2.test(data0)){const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.discoveryURL !== undefined){let data1 = data.discoveryURL;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/discoveryURL",schemaPath:"#/properties/discoveryURL/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern2.test(data1)){const err7 = {instancePath:instancePath+"/discoveryURL",schemaPath:"#/properties/discoveryURL/pattern",keyword:"pattern",params:{pattern: "^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/discoveryURL",schemaPath:"#/properties/discoveryURL/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.audiences !== undefined){if(!(validate52(data.audiences, {instancePath:instancePath+"/audiences",parentData:data,parentDataProperty:"audiences",rootData}))){vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);errors = vErrors.length;}}if(data.audienceMatchPolicy !== undefined){let data3 = data.audienceMatchPolicy;if(typeof data3 !== "string"){const err9 = {instancePath:instancePath+"/audienceMatchPolicy",schemaPath:"#/properties/audienceMatchPolicy/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!(data3 === "MatchAny")){const err10 = {instancePath:instancePath+"/audienceMatchPolicy",schemaPath:"#/properties/audienceMatchPolicy/enum",keyword:"enum",params:{allowedValues: schema24.properties.audienceMatchPolicy.enum}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.certificateAuthority !== undefined){let data4 = data.certificateAuthority;if(typeof data4 === "string"){if(!pattern29.test(data4)){const err11 = {instancePath:instancePath+"/certificateAuthority",schemaPath:"#/properties/certificateAuthority/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/certificateAuthority",schemaPath:"#/properties/certificateAuthority/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.egressSelectorType !== undefined){let data5 = data.egressSelectorType;if(typeof data5 !== "string"){const err13 = {instancePath:instancePath+"/egressSelectorType",schemaPath:"#/properties/egressSelectorType/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!((data5 === "controlplane") || (data5 === "cluster"))){const err14 = {instancePath:instancePath+"/egressSelectorType",schemaPath:"#/properties/egressSelectorType/enum",keyword:"enum",params:{allowedValues: schema24.properties.egressSelectorType.enum}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate51.errors = vErrors;return errors === 0;}const schema26 = {"type":"object","properties":{"username":{"type":"object","additionalProperties":true},"groups":{"type":"object","additionalProperties":true},"uid":{"type":"object","additionalProperties":true},"extra":{"$ref":"#/definitions/d13"}},"additionalProperties":false,"required":["username"]};const schema27 = {"type":"array","items":{"type":"object","additionalProperties":true},"maxItems":1000};function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){}else {const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate56.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.username === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "username") || (key0 === "groups")) || (key0 === "uid")) || (key0 === "extra"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.username !== undefined){let data0 = data.username;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){}else {const err2 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.groups !== undefined){let data1 = data.groups;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){}else {const err3 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.uid !== undefined){let data2 = data.uid;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){}else {const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.extra !== undefined){if(!(validate56(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate55.errors = vErrors;return errors === 0;}function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.issuer === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuer"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.claimMappings === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimMappings"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((key0 === "issuer") || (key0 === "claimMappings")) || (key0 === "claimValidationRules")) || (key0 === "userValidationRules"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.issuer !== undefined){if(!(validate51(data.issuer, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}if(data.claimMappings !== undefined){if(!(validate55(data.claimMappings, {instancePath:instancePath+"/claimMappings",parentData:data,parentDataProperty:"claimMappings",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.claimValidationRules !== undefined){if(!(validate56(data.claimValidationRules, {instancePath:instancePath+"/claimValidationRules",parentData:data,parentDataProperty:"claimValidationRules",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data.userValidationRules !== undefined){if(!(validate56(data.userValidationRules, {instancePath:instancePath+"/userValidationRules",parentData:data,parentDataProperty:"userValidationRules",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate50.errors = vErrors;return errors === 0;}function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 64){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate50(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate49.errors = vErrors;return errors === 0;}function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "jwt") || (key0 === "anonymous"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.jwt !== undefined){if(!(validate49(data.jwt, {instancePath:instancePath+"/jwt",parentData:data,parentDataProperty:"jwt",rootData}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}if(data.anonymous !== undefined){let data1 = data.anonymous;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){}else {const err1 = {instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate48.errors = vErrors;return errors === 0;}function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.config === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((key0 === "file") || (key0 === "config"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.file !== undefined){let data0 = data.file;if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern15.test(data0)){const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.config !== undefined){if(!(validate48(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate47.errors = vErrors;return errors === 0;}const schema28 = {"type":"object","properties":{"policyFile":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"log":{"$ref":"#/definitions/d19"},"policy":{"$ref":"#/definitions/d25"}},"additionalProperties":false};const schema29 = {"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"maxAge":{"type":"integer","minimum":0,"maximum":10000},"maxBackup":{"type":"integer","minimum":0,"maximum":10000},"maxSize":{"type":"integer","minimum":0,"maximum":1000000}},"additionalProperties":false};function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "path") || (key0 === "maxAge")) || (key0 === "maxBackup")) || (key0 === "maxSize"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.path !== undefined){let data0 = data.path;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern15.test(data0)){const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.maxAge !== undefined){let data1 = data.maxAge;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err4 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 10000 || isNaN(data1)){const err5 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 < 0 || isNaN(data1)){const err6 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.maxBackup !== undefined){let data2 = data.maxBackup;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err7 = {instancePath:instancePath+"/maxBackup",schemaPath:"#/properties/maxBackup/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 10000 || isNaN(data2)){const err8 = {instancePath:instancePath+"/maxBackup",schemaPath:"#/properties/maxBackup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data2 < 0 || isNaN(data2)){const err9 = {instancePath:instancePath+"/maxBackup",schemaPath:"#/properties/maxBackup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data.maxSize !== undefined){let data3 = data.maxSize;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err10 = {instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 1000000 || isNaN(data3)){const err11 = {instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 < 0 || isNaN(data3)){const err12 = {instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate66.errors = vErrors;return errors === 0;}const schema30 = {"type":"object","properties":{"omitStages":{"$ref":"#/definitions/d20"},"omitManagedFields":{"type":"boolean"},"rules":{"$ref":"#/definitions/d24"}},"additionalProperties":false,"required":["rules"]};const schema31 = {"type":"array","items":{"type":"string","enum":["RequestReceived","ResponseStarted","ResponseComplete","Panic"]},"maxItems":1000,"uniqueItems":true};function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 !== "string"){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!((((data0 === "RequestReceived") || (data0 === "ResponseStarted")) || (data0 === "ResponseComplete")) || (data0 === "Panic"))){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema31.items.enum}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;break;}indices0[item0] = i1;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate69.errors = vErrors;return errors === 0;}const schema32 = {"type":"array","items":{"$ref":"#/definitions/d23"},"maxItems":1000,"minItems":1};const schema33 = {"type":"object","properties":{"level":{"type":"string","enum":["None","Metadata","Request","RequestResponse"]},"users":{"$ref":"#/definitions/d5"},"userGroups":{"$ref":"#/definitions/d5"},"verbs":{"$ref":"#/definitions/d5"},"namespaces":{"$ref":"#/definitions/d5"},"nonResourceURLs":{"$ref":"#/definitions/d5"},"resources":{"$ref":"#/definitions/d22"},"omitStages":{"$ref":"#/definitions/d20"},"omitManagedFields":{"type":"boolean"}},"additionalProperties":false,"required":["level"]};const schema34 = {"type":"array","items":{"$ref":"#/definitions/d21"},"maxItems":1000};const schema35 = {"type":"object","properties":{"group":{"type":"string","maxLength":253},"resources":{"$ref":"#/definitions/d5"},"resourceNames":{"$ref":"#/definitions/d5"}},"additionalProperties":false};function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "group") || (key0 === "resources")) || (key0 === "resourceNames"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.group !== undefined){let data0 = data.group;if(typeof data0 === "string"){if(data0.length > 253){const err1 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.resources !== undefined){if(!(validate35(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.resourceNames !== undefined){if(!(validate35(data.resourceNames, {instancePath:instancePath+"/resourceNames",parentData:data,parentDataProperty:"resourceNames",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate79.errors = vErrors;return errors === 0;}function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate79(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate78.errors = vErrors;return errors === 0;}function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.level === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(func2.call(schema33.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.level !== undefined){let data0 = data.level;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((((data0 === "None") || (data0 === "Metadata")) || (data0 === "Request")) || (data0 === "RequestResponse"))){const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema33.properties.level.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.users !== undefined){if(!(validate35(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.userGroups !== undefined){if(!(validate35(data.userGroups, {instancePath:instancePath+"/userGroups",parentData:data,parentDataProperty:"userGroups",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.verbs !== undefined){if(!(validate35(data.verbs, {instancePath:instancePath+"/verbs",parentData:data,parentDataProperty:"verbs",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.namespaces !== undefined){if(!(validate35(data.namespaces, {instancePath:instancePath+"/namespaces",parentData:data,parentDataProperty:"namespaces",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.nonResourceURLs !== undefined){if(!(validate35(data.nonResourceURLs, {instancePath:instancePath+"/nonResourceURLs",parentData:data,parentDataProperty:"nonResourceURLs",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.resources !== undefined){if(!(validate78(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);errors = vErrors.length;}}if(data.omitStages !== undefined){if(!(validate69(data.omitStages, {instancePath:instancePath+"/omitStages",parentData:data,parentDataProperty:"omitStages",rootData}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}if(data.omitManagedFields !== undefined){if(typeof data.omitManagedFields !== "boolean"){const err4 = {instancePath:instancePath+"/omitManagedFields",schemaPath:"#/properties/omitManagedFields/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate72.errors = vErrors;return errors === 0;}function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.length < 1){const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate72(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate71.errors = vErrors;return errors === 0;}function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.rules === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "omitStages") || (key0 === "omitManagedFields")) || (key0 === "rules"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.omitStages !== undefined){if(!(validate69(data.omitStages, {instancePath:instancePath+"/omitStages",parentData:data,parentDataProperty:"omitStages",rootData}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}if(data.omitManagedFields !== undefined){if(typeof data.omitManagedFields !== "boolean"){const err2 = {instancePath:instancePath+"/omitManagedFields",schemaPath:"#/properties/omitManagedFields/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.rules !== undefined){if(!(validate71(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);errors = vErrors.length;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate68.errors = vErrors;return errors === 0;}function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "policyFile") || (key0 === "log")) || (key0 === "policy"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.policyFile !== undefined){let data0 = data.policyFile;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/policyFile",schemaPath:"#/properties/policyFile/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern15.test(data0)){const err2 = {instancePath:instancePath+"/policyFile",schemaPath:"#/properties/policyFile/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/policyFile",schemaPath:"#/properties/policyFile/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.log !== undefined){if(!(validate66(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);errors = vErrors.length;}}if(data.policy !== undefined){if(!(validate68(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate65.errors = vErrors;return errors === 0;}const pattern11 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "certSANs") || (key0 === "extraArgs")) || (key0 === "extraVolumes")) || (key0 === "oidc")) || (key0 === "authentication")) || (key0 === "audit"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.certSANs !== undefined){if(!(validate35(data.certSANs, {instancePath:instancePath+"/certSANs",parentData:data,parentDataProperty:"certSANs",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.extraArgs !== undefined){let data1 = data.extraArgs;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 in data1){const _errs5 = errors;if(typeof key1 === "string"){if(!pattern11.test(key1)){const err1 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key1};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid1 = _errs5 === errors;if(!valid1){const err2 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key2 in data1){if(!(validate37(data1[key2], {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.extraVolumes !== undefined){if(!(validate39(data.extraVolumes, {instancePath:instancePath+"/extraVolumes",parentData:data,parentDataProperty:"extraVolumes",rootData}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}if(data.oidc !== undefined){if(!(validate43(data.oidc, {instancePath:instancePath+"/oidc",parentData:data,parentDataProperty:"oidc",rootData}))){vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);errors = vErrors.length;}}if(data.authentication !== undefined){if(!(validate47(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}}if(data.audit !== undefined){if(!(validate65(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate34.errors = vErrors;return errors === 0;}const schema36 = {"type":"object","properties":{"extraArgs":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/definitions/d6"}}},"additionalProperties":false};function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "extraArgs")){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.extraArgs !== undefined){let data0 = data.extraArgs;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 in data0){const _errs4 = errors;if(typeof key1 === "string"){if(!pattern11.test(key1)){const err1 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key1};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid1 = _errs4 === errors;if(!valid1){const err2 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key2 in data0){if(!(validate37(data0[key2], {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate90.errors = vErrors;return errors === 0;}const schema37 = {"type":"object","properties":{"managedBy":{"type":"string","enum":["plumbline","external"]},"nodeExporter":{"type":"object","additionalProperties":true}},"additionalProperties":false};function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "managedBy") || (key0 === "nodeExporter"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.managedBy !== undefined){let data0 = data.managedBy;if(typeof data0 !== "string"){const err1 = {instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!((data0 === "plumbline") || (data0 === "external"))){const err2 = {instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/enum",keyword:"enum",params:{allowedValues: schema37.properties.managedBy.enum}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.nodeExporter !== undefined){let data1 = data.nodeExporter;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){}else {const err3 = {instancePath:instancePath+"/nodeExporter",schemaPath:"#/properties/nodeExporter/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate95.errors = vErrors;return errors === 0;}const schema38 = {"type":"object","properties":{"from":{"type":"string","enum":["sops","environment","command"]},"file":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"bundle":{"type":"string","maxLength":4096,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"},"command":{"$ref":"#/definitions/d30"}},"additionalProperties":false};const pattern33 = new RegExp("^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$", "u");const schema39 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000};function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate98.errors = vErrors;return errors === 0;}function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "from") || (key0 === "file")) || (key0 === "bundle")) || (key0 === "command"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.from !== undefined){let data0 = data.from;if(typeof data0 !== "string"){const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!(((data0 === "sops") || (data0 === "environment")) || (data0 === "command"))){const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema38.properties.from.enum}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.file !== undefined){let data1 = data.file;if(typeof data1 === "string"){if(data1.length > 4096){const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern33.test(data1)){const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.bundle !== undefined){let data2 = data.bundle;if(typeof data2 === "string"){if(data2.length > 4096){const err6 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern33.test(data2)){const err7 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\\\]+$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.command !== undefined){if(!(validate98(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);errors = vErrors.length;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate97.errors = vErrors;return errors === 0;}const schema40 = {"type":"object","properties":{"allow":{"$ref":"#/definitions/d34"},"windows":{"$ref":"#/definitions/d35"},"timezone":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"freeze":{"type":"boolean"},"maxUnavailable":{"type":"integer","minimum":1,"maximum":100},"topologyKey":{"type":"string","maxLength":4096,"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"order":{"$ref":"#/definitions/d32"},"checks":{"$ref":"#/definitions/d39"},"durations":{"$ref":"#/definitions/d40"}},"additionalProperties":false};const schema41 = {"type":"array","items":{"$ref":"#/definitions/d33"},"maxItems":1000};const schema42 = {"type":"object","properties":{"impact":{"type":"string","enum":["live","service-restart","network","control-plane-restart","drain-reboot","upgrade","rebuild","control-plane-outage","release"]},"nodes":{"$ref":"#/definitions/d32"},"until":{"type":"string","maxLength":4096,"pattern":"^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"version":{"type":"string","maxLength":4096,"pattern":"^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}},"additionalProperties":false,"required":["impact","until"]};const schema43 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true};function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern0.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate104.errors = vErrors;return errors === 0;}const pattern37 = new RegExp("^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");const pattern38 = new RegExp("^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$", "u");function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.impact === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impact"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.until === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((key0 === "impact") || (key0 === "nodes")) || (key0 === "until")) || (key0 === "version"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.impact !== undefined){let data0 = data.impact;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!(((((((((data0 === "live") || (data0 === "service-restart")) || (data0 === "network")) || (data0 === "control-plane-restart")) || (data0 === "drain-reboot")) || (data0 === "upgrade")) || (data0 === "rebuild")) || (data0 === "control-plane-outage")) || (data0 === "release"))){const err4 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: schema42.properties.impact.enum}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.nodes !== undefined){if(!(validate104(data.nodes, {instancePath:instancePath+"/nodes",parentData:data,parentDataProperty:"nodes",rootData}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}if(data.until !== undefined){let data2 = data.until;if(typeof data2 === "string"){if(data2.length > 4096){const err5 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern37.test(data2)){const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.version !== undefined){let data3 = data.version;if(typeof data3 === "string"){if(data3.length > 4096){const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern38.test(data3)){const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate103.errors = vErrors;return errors === 0;}function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate102.errors = vErrors;return errors === 0;}const schema44 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$"},"maxItems":1000};const pattern39 = new RegExp("^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$", "u");function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern39.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))? )?(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate108.errors = vErrors;return errors === 0;}const schema45 = {"type":"array","items":{"$ref":"#/definitions/d38"},"maxItems":1000};const schema46 = {"type":"object","properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"nodes":{"$ref":"#/definitions/d32"},"condition":{"$ref":"#/definitions/d36"},"longhorn":{"type":"boolean"},"ceph":{"type":"boolean"},"http":{"$ref":"#/definitions/d37"}},"additionalProperties":false,"required":["name"]};const schema47 = {"type":"object","properties":{"apiVersion":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"kind":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"namespace":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"type":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"status":{"type":"string","enum":["True","False"]}},"additionalProperties":false};function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "namespace")) || (key0 === "name")) || (key0 === "type")) || (key0 === "status"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.apiVersion !== undefined){let data0 = data.apiVersion;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data0)){const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.kind !== undefined){let data1 = data.kind;if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data1)){const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.namespace !== undefined){let data2 = data.namespace;if(typeof data2 === "string"){if(data2.length > 4096){const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern0.test(data2)){const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.name !== undefined){let data3 = data.name;if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern7.test(data3)){const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.type !== undefined){let data4 = data.type;if(typeof data4 === "string"){if(data4.length > 4096){const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern5.test(data4)){const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.status !== undefined){let data5 = data.status;if(typeof data5 !== "string"){const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!((data5 === "True") || (data5 === "False"))){const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.enum}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate114.errors = vErrors;return errors === 0;}const schema48 = {"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"status":{"type":"integer","minimum":100,"maximum":599}},"additionalProperties":false,"required":["url"]};const pattern48 = new RegExp("^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.url === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((key0 === "url") || (key0 === "status"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.url !== undefined){let data0 = data.url;if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern48.test(data0)){const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.status !== undefined){let data1 = data.status;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 599 || isNaN(data1)){const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 100 || isNaN(data1)){const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate116.errors = vErrors;return errors === 0;}function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((((key0 === "name") || (key0 === "nodes")) || (key0 === "condition")) || (key0 === "longhorn")) || (key0 === "ceph")) || (key0 === "http"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern0.test(data0)){const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.nodes !== undefined){if(!(validate104(data.nodes, {instancePath:instancePath+"/nodes",parentData:data,parentDataProperty:"nodes",rootData}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}if(data.condition !== undefined){if(!(validate114(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData}))){vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);errors = vErrors.length;}}if(data.longhorn !== undefined){if(typeof data.longhorn !== "boolean"){const err5 = {instancePath:instancePath+"/longhorn",schemaPath:"#/properties/longhorn/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.ceph !== undefined){if(typeof data.ceph !== "boolean"){const err6 = {instancePath:instancePath+"/ceph",schemaPath:"#/properties/ceph/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.http !== undefined){if(!(validate116(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);errors = vErrors.length;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate112.errors = vErrors;return errors === 0;}function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate112(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate111.errors = vErrors;return errors === 0;}const schema49 = {"type":"object","properties":{"soak":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"ready":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"drain":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"try":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false};const pattern49 = new RegExp("^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$", "u");function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "soak") || (key0 === "ready")) || (key0 === "drain")) || (key0 === "try"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.soak !== undefined){let data0 = data.soak;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern49.test(data0)){const err2 = {instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.ready !== undefined){let data1 = data.ready;if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern49.test(data1)){const err5 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.drain !== undefined){let data2 = data.drain;if(typeof data2 === "string"){if(data2.length > 4096){const err7 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern49.test(data2)){const err8 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.try !== undefined){let data3 = data.try;if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/try",schemaPath:"#/properties/try/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern49.test(data3)){const err11 = {instancePath:instancePath+"/try",schemaPath:"#/properties/try/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/try",schemaPath:"#/properties/try/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate120.errors = vErrors;return errors === 0;}function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema40.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.allow !== undefined){if(!(validate102(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);errors = vErrors.length;}}if(data.windows !== undefined){if(!(validate108(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData}))){vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);errors = vErrors.length;}}if(data.timezone !== undefined){let data2 = data.timezone;if(typeof data2 === "string"){if(data2.length > 4096){const err1 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data2)){const err2 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.freeze !== undefined){if(typeof data.freeze !== "boolean"){const err4 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.maxUnavailable !== undefined){let data4 = data.maxUnavailable;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err5 = {instancePath:instancePath+"/maxUnavailable",schemaPath:"#/properties/maxUnavailable/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 100 || isNaN(data4)){const err6 = {instancePath:instancePath+"/maxUnavailable",schemaPath:"#/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data4 < 1 || isNaN(data4)){const err7 = {instancePath:instancePath+"/maxUnavailable",schemaPath:"#/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.topologyKey !== undefined){let data5 = data.topologyKey;if(typeof data5 === "string"){if(data5.length > 4096){const err8 = {instancePath:instancePath+"/topologyKey",schemaPath:"#/properties/topologyKey/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern23.test(data5)){const err9 = {instancePath:instancePath+"/topologyKey",schemaPath:"#/properties/topologyKey/pattern",keyword:"pattern",params:{pattern: "^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/topologyKey",schemaPath:"#/properties/topologyKey/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.order !== undefined){if(!(validate104(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}if(data.checks !== undefined){if(!(validate111(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData}))){vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);errors = vErrors.length;}}if(data.durations !== undefined){if(!(validate120(data.durations, {instancePath:instancePath+"/durations",parentData:data,parentDataProperty:"durations",rootData}))){vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);errors = vErrors.length;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate101.errors = vErrors;return errors === 0;}const schema50 = {"type":"object","properties":{"require":{"type":"string","enum":["pull-request","status","none"]},"approve":{"$ref":"#/definitions/d42"}},"additionalProperties":false};const schema51 = {"type":"object","properties":{"live":{"type":"integer","minimum":0,"maximum":20},"service-restart":{"type":"integer","minimum":0,"maximum":20},"network":{"type":"integer","minimum":0,"maximum":20},"control-plane-restart":{"type":"integer","minimum":0,"maximum":20},"drain-reboot":{"type":"integer","minimum":0,"maximum":20},"upgrade":{"type":"integer","minimum":0,"maximum":20},"rebuild":{"type":"integer","minimum":0,"maximum":20},"control-plane-outage":{"type":"integer","minimum":0,"maximum":20},"release":{"type":"integer","minimum":0,"maximum":20}},"additionalProperties":false};function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema51.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.live !== undefined){let data0 = data.live;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 20 || isNaN(data0)){const err2 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 < 0 || isNaN(data0)){const err3 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}if(data["service-restart"] !== undefined){let data1 = data["service-restart"];if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err4 = {instancePath:instancePath+"/service-restart",schemaPath:"#/properties/service-restart/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 20 || isNaN(data1)){const err5 = {instancePath:instancePath+"/service-restart",schemaPath:"#/properties/service-restart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 < 0 || isNaN(data1)){const err6 = {instancePath:instancePath+"/service-restart",schemaPath:"#/properties/service-restart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.network !== undefined){let data2 = data.network;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err7 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 20 || isNaN(data2)){const err8 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data2 < 0 || isNaN(data2)){const err9 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data["control-plane-restart"] !== undefined){let data3 = data["control-plane-restart"];if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err10 = {instancePath:instancePath+"/control-plane-restart",schemaPath:"#/properties/control-plane-restart/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 20 || isNaN(data3)){const err11 = {instancePath:instancePath+"/control-plane-restart",schemaPath:"#/properties/control-plane-restart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 < 0 || isNaN(data3)){const err12 = {instancePath:instancePath+"/control-plane-restart",schemaPath:"#/properties/control-plane-restart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}if(data["drain-reboot"] !== undefined){let data4 = data["drain-reboot"];if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err13 = {instancePath:instancePath+"/drain-reboot",schemaPath:"#/properties/drain-reboot/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 20 || isNaN(data4)){const err14 = {instancePath:instancePath+"/drain-reboot",schemaPath:"#/properties/drain-reboot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data4 < 0 || isNaN(data4)){const err15 = {instancePath:instancePath+"/drain-reboot",schemaPath:"#/properties/drain-reboot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}if(data.upgrade !== undefined){let data5 = data.upgrade;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err16 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 20 || isNaN(data5)){const err17 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(data5 < 0 || isNaN(data5)){const err18 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}if(data.rebuild !== undefined){let data6 = data.rebuild;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err19 = {instancePath:instancePath+"/rebuild",schemaPath:"#/properties/rebuild/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 20 || isNaN(data6)){const err20 = {instancePath:instancePath+"/rebuild",schemaPath:"#/properties/rebuild/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(data6 < 0 || isNaN(data6)){const err21 = {instancePath:instancePath+"/rebuild",schemaPath:"#/properties/rebuild/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}if(data["control-plane-outage"] !== undefined){let data7 = data["control-plane-outage"];if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){const err22 = {instancePath:instancePath+"/control-plane-outage",schemaPath:"#/properties/control-plane-outage/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 20 || isNaN(data7)){const err23 = {instancePath:instancePath+"/control-plane-outage",schemaPath:"#/properties/control-plane-outage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(data7 < 0 || isNaN(data7)){const err24 = {instancePath:instancePath+"/control-plane-outage",schemaPath:"#/properties/control-plane-outage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}if(data.release !== undefined){let data8 = data.release;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err25 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 20 || isNaN(data8)){const err26 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(data8 < 0 || isNaN(data8)){const err27 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}}else {const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}validate124.errors = vErrors;return errors === 0;}function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "require") || (key0 === "approve"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.require !== undefined){let data0 = data.require;if(typeof data0 !== "string"){const err1 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!(((data0 === "pull-request") || (data0 === "status")) || (data0 === "none"))){const err2 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/enum",keyword:"enum",params:{allowedValues: schema50.properties.require.enum}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.approve !== undefined){if(!(validate124(data.approve, {instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData}))){vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);errors = vErrors.length;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate123.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:cluster-spec" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.os === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.kubernetes === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kubernetes"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.endpoint === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema7.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.os !== undefined){let data0 = data.os;if(typeof data0 !== "string"){const err4 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!((data0 === "ubuntu") || (data0 === "talos"))){const err5 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/enum",keyword:"enum",params:{allowedValues: schema7.properties.os.enum}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.kubernetes !== undefined){let data1 = data.kubernetes;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern1.test(data1)){const err7 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/pattern",keyword:"pattern",params:{pattern: "^v(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.endpoint !== undefined){let data2 = data.endpoint;if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern2.test(data2)){const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[^\\s\\u0000-\\u001f\"\\\\]*)?$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.talos !== undefined){if(!(validate23(data.talos, {instancePath:instancePath+"/talos",parentData:data,parentDataProperty:"talos",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.networking !== undefined){if(!(validate25(data.networking, {instancePath:instancePath+"/networking",parentData:data,parentDataProperty:"networking",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}if(data.apiServer !== undefined){if(!(validate34(data.apiServer, {instancePath:instancePath+"/apiServer",parentData:data,parentDataProperty:"apiServer",rootData}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}}if(data.controllerManager !== undefined){if(!(validate90(data.controllerManager, {instancePath:instancePath+"/controllerManager",parentData:data,parentDataProperty:"controllerManager",rootData}))){vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);errors = vErrors.length;}}if(data.scheduler !== undefined){if(!(validate90(data.scheduler, {instancePath:instancePath+"/scheduler",parentData:data,parentDataProperty:"scheduler",rootData}))){vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);errors = vErrors.length;}}if(data.etcd !== undefined){if(!(validate90(data.etcd, {instancePath:instancePath+"/etcd",parentData:data,parentDataProperty:"etcd",rootData}))){vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);errors = vErrors.length;}}if(data.manifests !== undefined){if(!(validate95(data.manifests, {instancePath:instancePath+"/manifests",parentData:data,parentDataProperty:"manifests",rootData}))){vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);errors = vErrors.length;}}if(data.secrets !== undefined){if(!(validate97(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);errors = vErrors.length;}}if(data.maintenance !== undefined){if(!(validate101(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);errors = vErrors.length;}}if(data.trust !== undefined){if(!(validate123(data.trust, {instancePath:instancePath+"/trust",parentData:data,parentDataProperty:"trust",rootData}))){vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);errors = vErrors.length;}}if(data.adopt !== undefined){if(!(validate35(data.adopt, {instancePath:instancePath+"/adopt",parentData:data,parentDataProperty:"adopt",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.managedElsewhere !== undefined){if(!(validate35(data.managedElsewhere, {instancePath:instancePath+"/managedElsewhere",parentData:data,parentDataProperty:"managedElsewhere",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate22.errors = vErrors;return errors === 0;}const node_spec = validate129;const schema52 = {"$id":"urn:plumbline:schema:node-spec","type":"object","properties":{"role":{"type":"string","enum":["control-plane","worker"]},"state":{"type":"string","enum":["active","decommissioned"]},"profiles":{"$ref":"#/definitions/d0"},"identity":{"$ref":"#/definitions/d2"},"vm":{"$ref":"#/definitions/d6"},"retiredAddresses":{"$ref":"#/definitions/d7"}},"additionalProperties":false,"required":["role"],"definitions":{"d0":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true},"d1":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$"},"maxItems":1000,"uniqueItems":true},"d2":{"type":"object","properties":{"uuid":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"},"mac":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},"machineId":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{32}$"},"hostKeys":{"$ref":"#/definitions/d1"},"certificateFingerprint":{"type":"string","maxLength":4096,"pattern":"^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$"}},"additionalProperties":false},"d3":{"type":"object","properties":{"size":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"bus":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"discard":{"type":"boolean"}},"additionalProperties":false},"d4":{"type":"object","properties":{"read":{"type":"integer","minimum":0,"maximum":9007199254740991},"write":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"d5":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000},"d6":{"type":"object","properties":{"id":{"type":"integer","minimum":100,"maximum":999999999},"host":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"cores":{"type":"integer","minimum":1,"maximum":1024},"memory":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"disk":{"$ref":"#/definitions/d3"},"ioCap":{"$ref":"#/definitions/d4"},"onboot":{"type":"boolean"},"bootOrder":{"type":"integer","minimum":0,"maximum":10000},"up":{"type":"integer","minimum":0,"maximum":86400},"down":{"type":"integer","minimum":0,"maximum":86400},"passthrough":{"$ref":"#/definitions/d5"},"template":{"type":"integer","minimum":100,"maximum":999999999}},"additionalProperties":false},"d7":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true}}};const schema53 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"maxItems":1000,"uniqueItems":true};function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern0.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate130.errors = vErrors;return errors === 0;}const schema54 = {"type":"object","properties":{"uuid":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"},"mac":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},"machineId":{"type":"string","maxLength":4096,"pattern":"^[0-9a-f]{32}$"},"hostKeys":{"$ref":"#/definitions/d1"},"certificateFingerprint":{"type":"string","maxLength":4096,"pattern":"^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$"}},"additionalProperties":false};const pattern54 = new RegExp("^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", "u");const pattern55 = new RegExp("^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$", "u");const pattern56 = new RegExp("^[0-9a-f]{32}$", "u");const pattern58 = new RegExp("^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$", "u");const schema55 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$"},"maxItems":1000,"uniqueItems":true};const pattern57 = new RegExp("^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$", "u");function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern57.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/=]+$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate133.errors = vErrors;return errors === 0;}function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "uuid") || (key0 === "mac")) || (key0 === "machineId")) || (key0 === "hostKeys")) || (key0 === "certificateFingerprint"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.uuid !== undefined){let data0 = data.uuid;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern54.test(data0)){const err2 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.mac !== undefined){let data1 = data.mac;if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern55.test(data1)){const err5 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.machineId !== undefined){let data2 = data.machineId;if(typeof data2 === "string"){if(data2.length > 4096){const err7 = {instancePath:instancePath+"/machineId",schemaPath:"#/properties/machineId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern56.test(data2)){const err8 = {instancePath:instancePath+"/machineId",schemaPath:"#/properties/machineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/machineId",schemaPath:"#/properties/machineId/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.hostKeys !== undefined){if(!(validate133(data.hostKeys, {instancePath:instancePath+"/hostKeys",parentData:data,parentDataProperty:"hostKeys",rootData}))){vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);errors = vErrors.length;}}if(data.certificateFingerprint !== undefined){let data4 = data.certificateFingerprint;if(typeof data4 === "string"){if(data4.length > 4096){const err10 = {instancePath:instancePath+"/certificateFingerprint",schemaPath:"#/properties/certificateFingerprint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern58.test(data4)){const err11 = {instancePath:instancePath+"/certificateFingerprint",schemaPath:"#/properties/certificateFingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/certificateFingerprint",schemaPath:"#/properties/certificateFingerprint/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate132.errors = vErrors;return errors === 0;}const schema56 = {"type":"object","properties":{"id":{"type":"integer","minimum":100,"maximum":999999999},"host":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"cores":{"type":"integer","minimum":1,"maximum":1024},"memory":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"disk":{"$ref":"#/definitions/d3"},"ioCap":{"$ref":"#/definitions/d4"},"onboot":{"type":"boolean"},"bootOrder":{"type":"integer","minimum":0,"maximum":10000},"up":{"type":"integer","minimum":0,"maximum":86400},"down":{"type":"integer","minimum":0,"maximum":86400},"passthrough":{"$ref":"#/definitions/d5"},"template":{"type":"integer","minimum":100,"maximum":999999999}},"additionalProperties":false};const pattern60 = new RegExp("^\\d+(?:\\.\\d+)?[KMGT]i?B$", "u");const schema57 = {"type":"object","properties":{"size":{"type":"string","maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"},"bus":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"discard":{"type":"boolean"}},"additionalProperties":false};function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "size") || (key0 === "bus")) || (key0 === "discard"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.size !== undefined){let data0 = data.size;if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern60.test(data0)){const err2 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.bus !== undefined){let data1 = data.bus;if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/bus",schemaPath:"#/properties/bus/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern0.test(data1)){const err5 = {instancePath:instancePath+"/bus",schemaPath:"#/properties/bus/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/bus",schemaPath:"#/properties/bus/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.discard !== undefined){if(typeof data.discard !== "boolean"){const err7 = {instancePath:instancePath+"/discard",schemaPath:"#/properties/discard/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate137.errors = vErrors;return errors === 0;}const schema58 = {"type":"object","properties":{"read":{"type":"integer","minimum":0,"maximum":9007199254740991},"write":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false};function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "read") || (key0 === "write"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.read !== undefined){let data0 = data.read;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 9007199254740991 || isNaN(data0)){const err2 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 < 0 || isNaN(data0)){const err3 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}if(data.write !== undefined){let data1 = data.write;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err4 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 9007199254740991 || isNaN(data1)){const err5 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1 < 0 || isNaN(data1)){const err6 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate139.errors = vErrors;return errors === 0;}const schema59 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":1000};function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern5.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate141.errors = vErrors;return errors === 0;}function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema56.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.id !== undefined){let data0 = data.id;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 999999999 || isNaN(data0)){const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 < 100 || isNaN(data0)){const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}if(data.host !== undefined){let data1 = data.host;if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern0.test(data1)){const err5 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.cores !== undefined){let data2 = data.cores;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err7 = {instancePath:instancePath+"/cores",schemaPath:"#/properties/cores/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 1024 || isNaN(data2)){const err8 = {instancePath:instancePath+"/cores",schemaPath:"#/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data2 < 1 || isNaN(data2)){const err9 = {instancePath:instancePath+"/cores",schemaPath:"#/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data.memory !== undefined){let data3 = data.memory;if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern60.test(data3)){const err11 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.disk !== undefined){if(!(validate137(data.disk, {instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData}))){vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);errors = vErrors.length;}}if(data.ioCap !== undefined){if(!(validate139(data.ioCap, {instancePath:instancePath+"/ioCap",parentData:data,parentDataProperty:"ioCap",rootData}))){vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);errors = vErrors.length;}}if(data.onboot !== undefined){if(typeof data.onboot !== "boolean"){const err13 = {instancePath:instancePath+"/onboot",schemaPath:"#/properties/onboot/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.bootOrder !== undefined){let data7 = data.bootOrder;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){const err14 = {instancePath:instancePath+"/bootOrder",schemaPath:"#/properties/bootOrder/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 10000 || isNaN(data7)){const err15 = {instancePath:instancePath+"/bootOrder",schemaPath:"#/properties/bootOrder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data7 < 0 || isNaN(data7)){const err16 = {instancePath:instancePath+"/bootOrder",schemaPath:"#/properties/bootOrder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data.up !== undefined){let data8 = data.up;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err17 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 86400 || isNaN(data8)){const err18 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data8 < 0 || isNaN(data8)){const err19 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}if(data.down !== undefined){let data9 = data.down;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err20 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if((typeof data9 == "number") && (isFinite(data9))){if(data9 > 86400 || isNaN(data9)){const err21 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(data9 < 0 || isNaN(data9)){const err22 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}if(data.passthrough !== undefined){if(!(validate141(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);errors = vErrors.length;}}if(data.template !== undefined){let data11 = data.template;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err23 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if((typeof data11 == "number") && (isFinite(data11))){if(data11 > 999999999 || isNaN(data11)){const err24 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data11 < 100 || isNaN(data11)){const err25 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}}else {const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}validate136.errors = vErrors;return errors === 0;}const schema60 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern9.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate144.errors = vErrors;return errors === 0;}function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:node-spec" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.role === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((((key0 === "role") || (key0 === "state")) || (key0 === "profiles")) || (key0 === "identity")) || (key0 === "vm")) || (key0 === "retiredAddresses"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.role !== undefined){let data0 = data.role;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((data0 === "control-plane") || (data0 === "worker"))){const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema52.properties.role.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.state !== undefined){let data1 = data.state;if(typeof data1 !== "string"){const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!((data1 === "active") || (data1 === "decommissioned"))){const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.profiles !== undefined){if(!(validate130(data.profiles, {instancePath:instancePath+"/profiles",parentData:data,parentDataProperty:"profiles",rootData}))){vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);errors = vErrors.length;}}if(data.identity !== undefined){if(!(validate132(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);errors = vErrors.length;}}if(data.vm !== undefined){if(!(validate136(data.vm, {instancePath:instancePath+"/vm",parentData:data,parentDataProperty:"vm",rootData}))){vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);errors = vErrors.length;}}if(data.retiredAddresses !== undefined){if(!(validate144(data.retiredAddresses, {instancePath:instancePath+"/retiredAddresses",parentData:data,parentDataProperty:"retiredAddresses",rootData}))){vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);errors = vErrors.length;}}}else {const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}validate129.errors = vErrors;return errors === 0;}const setting_network = validate146;const schema61 = {"$id":"urn:plumbline:schema:setting-network","type":["object","null"],"properties":{"interface":{"type":["string","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"},"mac":{"type":["string","null"],"maxLength":4096,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},"dhcp":{"type":["boolean","null"]},"addresses":{"$ref":"#/definitions/d0"},"gateway":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"nameservers":{"$ref":"#/definitions/d1"},"searchDomains":{"$ref":"#/definitions/d2"},"routes":{"$ref":"#/definitions/d4"},"mtu":{"type":["integer","null"],"minimum":68,"maximum":65535},"vlans":{"$ref":"#/definitions/d7"},"bond":{"$ref":"#/definitions/d9"},"vip":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d1":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d2":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"maxItems":1000,"uniqueItems":true},"d3":{"type":"object","properties":{"to":{"type":"string","maxLength":4096,"pattern":"^(?:default|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"via":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"metric":{"type":"integer","minimum":0,"maximum":4294967295}},"additionalProperties":false,"required":["to","via"]},"d4":{"type":["array","null"],"items":{"$ref":"#/definitions/d3"},"maxItems":1000},"d5":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d6":{"type":"object","properties":{"id":{"type":"integer","minimum":1,"maximum":4094},"addresses":{"$ref":"#/definitions/d5"},"dhcp":{"type":"boolean"},"mtu":{"type":"integer","minimum":68,"maximum":65535}},"additionalProperties":false,"required":["id"]},"d7":{"type":["array","null"],"items":{"$ref":"#/definitions/d6"},"maxItems":1000},"d8":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"},"maxItems":1000,"uniqueItems":true},"d9":{"type":["object","null"],"properties":{"name":{"type":["string","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"},"interfaces":{"$ref":"#/definitions/d8"},"mode":{"type":["string","null"],"enum":["balance-rr","active-backup","balance-xor","broadcast","802.3ad","balance-tlb","balance-alb",null]}},"additionalProperties":false}}};const pattern65 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$", "u");const schema62 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern6.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate147.errors = vErrors;return errors === 0;}const schema63 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern9.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate149.errors = vErrors;return errors === 0;}const schema64 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"},"maxItems":1000,"uniqueItems":true};function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern7.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate151.errors = vErrors;return errors === 0;}const schema65 = {"type":["array","null"],"items":{"$ref":"#/definitions/d3"},"maxItems":1000};const schema66 = {"type":"object","properties":{"to":{"type":"string","maxLength":4096,"pattern":"^(?:default|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"via":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"metric":{"type":"integer","minimum":0,"maximum":4294967295}},"additionalProperties":false,"required":["to","via"]};const pattern71 = new RegExp("^(?:default|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$", "u");function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.to === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.via === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "via"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((key0 === "to") || (key0 === "via")) || (key0 === "metric"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.to !== undefined){let data0 = data.to;if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern71.test(data0)){const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.via !== undefined){let data1 = data.via;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern9.test(data1)){const err7 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.metric !== undefined){let data2 = data.metric;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err9 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 4294967295 || isNaN(data2)){const err10 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data2 < 0 || isNaN(data2)){const err11 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate154.errors = vErrors;return errors === 0;}function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate154(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);errors = vErrors.length;}}}validate153.errors = vErrors;return errors === 0;}const schema67 = {"type":["array","null"],"items":{"$ref":"#/definitions/d6"},"maxItems":1000};const schema68 = {"type":"object","properties":{"id":{"type":"integer","minimum":1,"maximum":4094},"addresses":{"$ref":"#/definitions/d5"},"dhcp":{"type":"boolean"},"mtu":{"type":"integer","minimum":68,"maximum":65535}},"additionalProperties":false,"required":["id"]};const schema69 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern6.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate159.errors = vErrors;return errors === 0;}function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.id === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "id") || (key0 === "addresses")) || (key0 === "dhcp")) || (key0 === "mtu"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.id !== undefined){let data0 = data.id;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 4094 || isNaN(data0)){const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 1 || isNaN(data0)){const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.addresses !== undefined){if(!(validate159(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData}))){vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);errors = vErrors.length;}}if(data.dhcp !== undefined){if(typeof data.dhcp !== "boolean"){const err5 = {instancePath:instancePath+"/dhcp",schemaPath:"#/properties/dhcp/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.mtu !== undefined){let data3 = data.mtu;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err6 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 65535 || isNaN(data3)){const err7 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data3 < 68 || isNaN(data3)){const err8 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 68}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate158.errors = vErrors;return errors === 0;}function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate158(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);errors = vErrors.length;}}}validate157.errors = vErrors;return errors === 0;}const schema70 = {"type":["object","null"],"properties":{"name":{"type":["string","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"},"interfaces":{"$ref":"#/definitions/d8"},"mode":{"type":["string","null"],"enum":["balance-rr","active-backup","balance-xor","broadcast","802.3ad","balance-tlb","balance-alb",null]}},"additionalProperties":false};const schema71 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"},"maxItems":1000,"uniqueItems":true};function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern65.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate164.errors = vErrors;return errors === 0;}function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "name") || (key0 === "interfaces")) || (key0 === "mode"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined){let data0 = data.name;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema70.properties.name.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern65.test(data0)){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.interfaces !== undefined){if(!(validate164(data.interfaces, {instancePath:instancePath+"/interfaces",parentData:data,parentDataProperty:"interfaces",rootData}))){vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);errors = vErrors.length;}}if(data.mode !== undefined){let data2 = data.mode;if((typeof data2 !== "string") && (data2 !== null)){const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: schema70.properties.mode.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!((((((((data2 === "balance-rr") || (data2 === "active-backup")) || (data2 === "balance-xor")) || (data2 === "broadcast")) || (data2 === "802.3ad")) || (data2 === "balance-tlb")) || (data2 === "balance-alb")) || (data2 === null))){const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema70.properties.mode.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}validate163.errors = vErrors;return errors === 0;}function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-network" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema61.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.interface !== undefined){let data0 = data.interface;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: schema61.properties.interface.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern65.test(data0)){const err4 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.mac !== undefined){let data1 = data.mac;if((typeof data1 !== "string") && (data1 !== null)){const err5 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: schema61.properties.mac.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern55.test(data1)){const err7 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.dhcp !== undefined){let data2 = data.dhcp;if((typeof data2 !== "boolean") && (data2 !== null)){const err8 = {instancePath:instancePath+"/dhcp",schemaPath:"#/properties/dhcp/type",keyword:"type",params:{type: schema61.properties.dhcp.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.addresses !== undefined){if(!(validate147(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData}))){vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);errors = vErrors.length;}}if(data.gateway !== undefined){let data4 = data.gateway;if((typeof data4 !== "string") && (data4 !== null)){const err9 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: schema61.properties.gateway.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(typeof data4 === "string"){if(data4.length > 4096){const err10 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern9.test(data4)){const err11 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}if(data.nameservers !== undefined){if(!(validate149(data.nameservers, {instancePath:instancePath+"/nameservers",parentData:data,parentDataProperty:"nameservers",rootData}))){vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);errors = vErrors.length;}}if(data.searchDomains !== undefined){if(!(validate151(data.searchDomains, {instancePath:instancePath+"/searchDomains",parentData:data,parentDataProperty:"searchDomains",rootData}))){vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);errors = vErrors.length;}}if(data.routes !== undefined){if(!(validate153(data.routes, {instancePath:instancePath+"/routes",parentData:data,parentDataProperty:"routes",rootData}))){vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);errors = vErrors.length;}}if(data.mtu !== undefined){let data8 = data.mtu;if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){const err12 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema61.properties.mtu.type}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 65535 || isNaN(data8)){const err13 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(data8 < 68 || isNaN(data8)){const err14 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 68}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}if(data.vlans !== undefined){if(!(validate157(data.vlans, {instancePath:instancePath+"/vlans",parentData:data,parentDataProperty:"vlans",rootData}))){vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);errors = vErrors.length;}}if(data.bond !== undefined){if(!(validate163(data.bond, {instancePath:instancePath+"/bond",parentData:data,parentDataProperty:"bond",rootData}))){vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);errors = vErrors.length;}}if(data.vip !== undefined){let data11 = data.vip;if((typeof data11 !== "string") && (data11 !== null)){const err15 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/type",keyword:"type",params:{type: schema61.properties.vip.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(typeof data11 === "string"){if(data11.length > 4096){const err16 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern9.test(data11)){const err17 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}validate146.errors = vErrors;return errors === 0;}const setting_registries = validate167;const schema72 = {"$id":"urn:plumbline:schema:setting-registries","type":["object","null"],"properties":{"mirrors":{"type":["object","null"],"propertyNames":{"pattern":"^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$"},"additionalProperties":{"$ref":"#/definitions/d3"}},"config":{"type":["object","null"],"propertyNames":{"pattern":"^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$"},"additionalProperties":{"$ref":"#/definitions/d6"}}},"additionalProperties":false,"definitions":{"d0":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:pull|resolve|push|referrers)$"},"maxItems":1000,"uniqueItems":true},"d1":{"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"capabilities":{"$ref":"#/definitions/d0"},"overridePath":{"type":"boolean"},"dialTimeout":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false,"required":["url"]},"d2":{"type":["array","null"],"items":{"$ref":"#/definitions/d1"},"maxItems":1000},"d3":{"type":["object","null"],"properties":{"server":{"type":["string","null"],"maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"endpoints":{"$ref":"#/definitions/d2"},"fallback":{"type":["boolean","null"]}},"additionalProperties":false},"d4":{"type":["object","null"],"properties":{"ca":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"insecureSkipVerify":{"type":["boolean","null"]},"clientCert":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"clientKey":{"type":["string","null"],"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false},"d5":{"type":["object","null"],"properties":{"username":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"password":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"auth":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"identityToken":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false},"d6":{"type":["object","null"],"properties":{"tls":{"$ref":"#/definitions/d4"},"auth":{"$ref":"#/definitions/d5"}},"additionalProperties":false}}};const pattern77 = new RegExp("^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$", "u");const schema73 = {"type":["object","null"],"properties":{"server":{"type":["string","null"],"maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"endpoints":{"$ref":"#/definitions/d2"},"fallback":{"type":["boolean","null"]}},"additionalProperties":false};const schema74 = {"type":["array","null"],"items":{"$ref":"#/definitions/d1"},"maxItems":1000};const schema75 = {"type":"object","properties":{"url":{"type":"string","maxLength":4096,"pattern":"^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"},"capabilities":{"$ref":"#/definitions/d0"},"overridePath":{"type":"boolean"},"dialTimeout":{"type":"string","maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"additionalProperties":false,"required":["url"]};const schema76 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^(?:pull|resolve|push|referrers)$"},"maxItems":1000,"uniqueItems":true};const pattern80 = new RegExp("^(?:pull|resolve|push|referrers)$", "u");function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern80.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:pull|resolve|push|referrers)$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate171.errors = vErrors;return errors === 0;}function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.url === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "url") || (key0 === "capabilities")) || (key0 === "overridePath")) || (key0 === "dialTimeout"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.url !== undefined){let data0 = data.url;if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern48.test(data0)){const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.capabilities !== undefined){if(!(validate171(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);errors = vErrors.length;}}if(data.overridePath !== undefined){if(typeof data.overridePath !== "boolean"){const err5 = {instancePath:instancePath+"/overridePath",schemaPath:"#/properties/overridePath/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.dialTimeout !== undefined){let data3 = data.dialTimeout;if(typeof data3 === "string"){if(data3.length > 4096){const err6 = {instancePath:instancePath+"/dialTimeout",schemaPath:"#/properties/dialTimeout/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern49.test(data3)){const err7 = {instancePath:instancePath+"/dialTimeout",schemaPath:"#/properties/dialTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/dialTimeout",schemaPath:"#/properties/dialTimeout/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate170.errors = vErrors;return errors === 0;}function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate170(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);errors = vErrors.length;}}}validate169.errors = vErrors;return errors === 0;}function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "server") || (key0 === "endpoints")) || (key0 === "fallback"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.server !== undefined){let data0 = data.server;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: schema73.properties.server.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern48.test(data0)){const err4 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.endpoints !== undefined){if(!(validate169(data.endpoints, {instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"endpoints",rootData}))){vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);errors = vErrors.length;}}if(data.fallback !== undefined){let data2 = data.fallback;if((typeof data2 !== "boolean") && (data2 !== null)){const err5 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: schema73.properties.fallback.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate168.errors = vErrors;return errors === 0;}const schema77 = {"type":["object","null"],"properties":{"tls":{"$ref":"#/definitions/d4"},"auth":{"$ref":"#/definitions/d5"}},"additionalProperties":false};const schema78 = {"type":["object","null"],"properties":{"ca":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"insecureSkipVerify":{"type":["boolean","null"]},"clientCert":{"type":["string","null"],"pattern":"^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"},"clientKey":{"type":["string","null"],"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false};const pattern85 = new RegExp("^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$", "u");function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema78.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "ca") || (key0 === "insecureSkipVerify")) || (key0 === "clientCert")) || (key0 === "clientKey"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.ca !== undefined){let data0 = data.ca;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: schema78.properties.ca.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(!pattern29.test(data0)){const err3 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}if(data.insecureSkipVerify !== undefined){let data1 = data.insecureSkipVerify;if((typeof data1 !== "boolean") && (data1 !== null)){const err4 = {instancePath:instancePath+"/insecureSkipVerify",schemaPath:"#/properties/insecureSkipVerify/type",keyword:"type",params:{type: schema78.properties.insecureSkipVerify.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.clientCert !== undefined){let data2 = data.clientCert;if((typeof data2 !== "string") && (data2 !== null)){const err5 = {instancePath:instancePath+"/clientCert",schemaPath:"#/properties/clientCert/type",keyword:"type",params:{type: schema78.properties.clientCert.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data2 === "string"){if(!pattern29.test(data2)){const err6 = {instancePath:instancePath+"/clientCert",schemaPath:"#/properties/clientCert/pattern",keyword:"pattern",params:{pattern: "^(?:-----BEGIN [A-Z0-9 ]+-----[\\s\\S]+-----END [A-Z0-9 ]+-----\\s*|\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\})$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.clientKey !== undefined){let data3 = data.clientKey;if((typeof data3 !== "string") && (data3 !== null)){const err7 = {instancePath:instancePath+"/clientKey",schemaPath:"#/properties/clientKey/type",keyword:"type",params:{type: schema78.properties.clientKey.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data3 === "string"){if(!pattern85.test(data3)){const err8 = {instancePath:instancePath+"/clientKey",schemaPath:"#/properties/clientKey/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}}validate177.errors = vErrors;return errors === 0;}const schema79 = {"type":["object","null"],"properties":{"username":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"password":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"auth":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"},"identityToken":{"type":["string","null"],"maxLength":4096,"pattern":"^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}},"additionalProperties":false};function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "username") || (key0 === "password")) || (key0 === "auth")) || (key0 === "identityToken"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.username !== undefined){let data0 = data.username;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema79.properties.username.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern5.test(data0)){const err4 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.password !== undefined){let data1 = data.password;if((typeof data1 !== "string") && (data1 !== null)){const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: schema79.properties.password.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern85.test(data1)){const err7 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.auth !== undefined){let data2 = data.auth;if((typeof data2 !== "string") && (data2 !== null)){const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: schema79.properties.auth.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern85.test(data2)){const err10 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}if(data.identityToken !== undefined){let data3 = data.identityToken;if((typeof data3 !== "string") && (data3 !== null)){const err11 = {instancePath:instancePath+"/identityToken",schemaPath:"#/properties/identityToken/type",keyword:"type",params:{type: schema79.properties.identityToken.type}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err12 = {instancePath:instancePath+"/identityToken",schemaPath:"#/properties/identityToken/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!pattern85.test(data3)){const err13 = {instancePath:instancePath+"/identityToken",schemaPath:"#/properties/identityToken/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret:[A-Za-z0-9][A-Za-z0-9._/-]*\\}$"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}}validate179.errors = vErrors;return errors === 0;}function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "tls") || (key0 === "auth"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.tls !== undefined){if(!(validate177(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);errors = vErrors.length;}}if(data.auth !== undefined){if(!(validate179(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);errors = vErrors.length;}}}validate176.errors = vErrors;return errors === 0;}function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-registries" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "mirrors") || (key0 === "config"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.mirrors !== undefined){let data0 = data.mirrors;if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type: schema72.properties.mirrors.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 in data0){const _errs4 = errors;if(typeof key1 === "string"){if(!pattern77.test(key1)){const err3 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$"},propertyName:key1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid1 = _errs4 === errors;if(!valid1){const err4 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}for(const key2 in data0){if(!(validate168(data0[key2], {instancePath:instancePath+"/mirrors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);errors = vErrors.length;}}}}if(data.config !== undefined){let data2 = data.config;if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){const err5 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: schema72.properties.config.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key3 in data2){const _errs9 = errors;if(typeof key3 === "string"){if(!pattern77.test(key3)){const err6 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|\\[(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?$"},propertyName:key3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var valid3 = _errs9 === errors;if(!valid3){const err7 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}for(const key4 in data2){if(!(validate176(data2[key4], {instancePath:instancePath+"/config/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData}))){vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);errors = vErrors.length;}}}}}validate167.errors = vErrors;return errors === 0;}const setting_containerd = validate182;const schema80 = {"$id":"urn:plumbline:schema:setting-containerd","type":["object","null"],"properties":{"version":{"type":["string","null"],"maxLength":4096,"pattern":"^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"},"maxConcurrentDownloads":{"type":["integer","null"],"minimum":1,"maximum":1000},"systemdCgroup":{"type":["boolean","null"]},"sandboxImage":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false,"definitions":{}};function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-containerd" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "version") || (key0 === "maxConcurrentDownloads")) || (key0 === "systemdCgroup")) || (key0 === "sandboxImage"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.version !== undefined){let data0 = data.version;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema80.properties.version.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern38.test(data0)){const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+~][0-9A-Za-z.+~-]+)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.maxConcurrentDownloads !== undefined){let data1 = data.maxConcurrentDownloads;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/type",keyword:"type",params:{type: schema80.properties.maxConcurrentDownloads.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 1000 || isNaN(data1)){const err6 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 1 || isNaN(data1)){const err7 = {instancePath:instancePath+"/maxConcurrentDownloads",schemaPath:"#/properties/maxConcurrentDownloads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.systemdCgroup !== undefined){let data2 = data.systemdCgroup;if((typeof data2 !== "boolean") && (data2 !== null)){const err8 = {instancePath:instancePath+"/systemdCgroup",schemaPath:"#/properties/systemdCgroup/type",keyword:"type",params:{type: schema80.properties.systemdCgroup.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.sandboxImage !== undefined){let data3 = data.sandboxImage;if((typeof data3 !== "string") && (data3 !== null)){const err9 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/type",keyword:"type",params:{type: schema80.properties.sandboxImage.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern5.test(data3)){const err11 = {instancePath:instancePath+"/sandboxImage",schemaPath:"#/properties/sandboxImage/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}validate182.errors = vErrors;return errors === 0;}const setting_sysctls = validate183;const schema81 = {"$id":"urn:plumbline:schema:setting-sysctls","type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$"},"additionalProperties":{"type":["integer","string","null"],"maxLength":1024,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"definitions":{}};const pattern92 = new RegExp("^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$", "u");function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-sysctls" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern92.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]+(?:\\.[A-Za-z0-9_:/*-]+)+$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema81.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 1024){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate183.errors = vErrors;return errors === 0;}const setting_kernel = validate184;const schema82 = {"$id":"urn:plumbline:schema:setting-kernel","type":["object","null"],"properties":{"modules":{"$ref":"#/definitions/d2"},"version":{"type":["string","null"],"maxLength":4096,"pattern":"^[1-9]\\d*\\.\\d+[A-Za-z0-9.+~-]*$"},"args":{"$ref":"#/definitions/d3"}},"additionalProperties":false,"definitions":{"d0":{"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$"},"maxItems":1000},"d1":{"type":["string","object"],"properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]{1,64}$"},"parameters":{"$ref":"#/definitions/d0"}},"additionalProperties":false,"required":["name"],"pattern":"^[A-Za-z0-9_-]{1,64}$"},"d2":{"type":["array","null"],"items":{"$ref":"#/definitions/d1"},"maxItems":1000},"d3":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$"},"maxItems":1000,"uniqueItems":true}}};const schema83 = {"type":["array","null"],"items":{"$ref":"#/definitions/d1"},"maxItems":1000};const schema84 = {"type":["string","object"],"properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]{1,64}$"},"parameters":{"$ref":"#/definitions/d0"}},"additionalProperties":false,"required":["name"],"pattern":"^[A-Za-z0-9_-]{1,64}$"};const pattern94 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");const schema85 = {"type":"array","items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$"},"maxItems":1000};const pattern96 = new RegExp("^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$", "u");function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern96.test(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+=[A-Za-z0-9_.,:/+@%*=~-]+$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate187.errors = vErrors;return errors === 0;}function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(!pattern94.test(data)){const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "parameters"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern94.test(data0)){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.parameters !== undefined){if(!(validate187(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);errors = vErrors.length;}}}validate186.errors = vErrors;return errors === 0;}function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate186(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);errors = vErrors.length;}}}validate185.errors = vErrors;return errors === 0;}const schema86 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$"},"maxItems":1000,"uniqueItems":true};const pattern98 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$", "u");function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern98.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.,:/=+@%-]*$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate191.errors = vErrors;return errors === 0;}const pattern97 = new RegExp("^[1-9]\\d*\\.\\d+[A-Za-z0-9.+~-]*$", "u");function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-kernel" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "modules") || (key0 === "version")) || (key0 === "args"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.modules !== undefined){if(!(validate185(data.modules, {instancePath:instancePath+"/modules",parentData:data,parentDataProperty:"modules",rootData}))){vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);errors = vErrors.length;}}if(data.version !== undefined){let data1 = data.version;if((typeof data1 !== "string") && (data1 !== null)){const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema82.properties.version.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern97.test(data1)){const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d*\\.\\d+[A-Za-z0-9.+~-]*$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.args !== undefined){if(!(validate191(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);errors = vErrors.length;}}}validate184.errors = vErrors;return errors === 0;}const setting_kubelet = validate193;const schema87 = {"$id":"urn:plumbline:schema:setting-kubelet","type":["object","null"],"properties":{"serializeImagePulls":{"type":["boolean","null"]},"maxParallelImagePulls":{"type":["integer","null"],"minimum":1,"maximum":1000},"systemReserved":{"type":["object","null"],"propertyNames":{"pattern":"^(?:cpu|memory|ephemeral-storage|pid)$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}},"kubeReserved":{"type":["object","null"],"propertyNames":{"pattern":"^(?:cpu|memory|ephemeral-storage|pid)$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}},"evictionHard":{"type":["object","null"],"propertyNames":{"pattern":"^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$"}},"evictionSoft":{"type":["object","null"],"propertyNames":{"pattern":"^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$"}},"evictionSoftGracePeriod":{"type":["object","null"],"propertyNames":{"pattern":"^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}},"imageGCHighThresholdPercent":{"type":["integer","null"],"minimum":0,"maximum":100},"imageGCLowThresholdPercent":{"type":["integer","null"],"minimum":0,"maximum":100},"containerLogMaxSize":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"},"containerLogMaxFiles":{"type":["integer","null"],"minimum":2,"maximum":1000},"allowedUnsafeSysctls":{"$ref":"#/definitions/d0"},"failSwapOn":{"type":["boolean","null"]},"memorySwap":{"$ref":"#/definitions/d1"},"maxPods":{"type":["integer","null"],"minimum":1,"maximum":1000},"shutdownGracePeriod":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"shutdownGracePeriodCriticalPods":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"},"shutdownGracePeriodByPodPriority":{"$ref":"#/definitions/d3"},"extraConfig":{"type":["object","null"],"additionalProperties":true},"extraArgs":{"type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/definitions/d4"}},"stopTimeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":86400}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$"},"maxItems":1000,"uniqueItems":true},"d1":{"type":["object","null"],"properties":{"swapBehavior":{"type":["string","null"],"enum":["LimitedSwap","NoSwap",null]}},"additionalProperties":false},"d2":{"type":"object","properties":{"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"shutdownGracePeriodSeconds":{"type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false,"required":["priority","shutdownGracePeriodSeconds"]},"d3":{"type":["array","null"],"items":{"$ref":"#/definitions/d2"},"maxItems":1000},"d4":{"type":["string","array","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$","items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$"}}}};const pattern99 = new RegExp("^(?:cpu|memory|ephemeral-storage|pid)$", "u");const pattern100 = new RegExp("^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$", "u");const pattern103 = new RegExp("^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$", "u");const pattern104 = new RegExp("^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$", "u");const schema88 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$"},"maxItems":1000,"uniqueItems":true};const pattern110 = new RegExp("^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$", "u");function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern110.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9][a-z0-9_-]*[./])*(?:[a-z0-9][a-z0-9_-]*\\*?|\\*)$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate194.errors = vErrors;return errors === 0;}const schema89 = {"type":["object","null"],"properties":{"swapBehavior":{"type":["string","null"],"enum":["LimitedSwap","NoSwap",null]}},"additionalProperties":false};function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "swapBehavior")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.swapBehavior !== undefined){let data0 = data.swapBehavior;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/swapBehavior",schemaPath:"#/properties/swapBehavior/type",keyword:"type",params:{type: schema89.properties.swapBehavior.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(((data0 === "LimitedSwap") || (data0 === "NoSwap")) || (data0 === null))){const err3 = {instancePath:instancePath+"/swapBehavior",schemaPath:"#/properties/swapBehavior/enum",keyword:"enum",params:{allowedValues: schema89.properties.swapBehavior.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}validate196.errors = vErrors;return errors === 0;}const schema90 = {"type":["array","null"],"items":{"$ref":"#/definitions/d2"},"maxItems":1000};const schema91 = {"type":"object","properties":{"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"shutdownGracePeriodSeconds":{"type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false,"required":["priority","shutdownGracePeriodSeconds"]};function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.priority === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.shutdownGracePeriodSeconds === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shutdownGracePeriodSeconds"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "priority") || (key0 === "shutdownGracePeriodSeconds"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.priority !== undefined){let data0 = data.priority;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 2147483647 || isNaN(data0)){const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0 < -2147483648 || isNaN(data0)){const err5 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.shutdownGracePeriodSeconds !== undefined){let data1 = data.shutdownGracePeriodSeconds;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err6 = {instancePath:instancePath+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodSeconds/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 86400 || isNaN(data1)){const err7 = {instancePath:instancePath+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data1 < 0 || isNaN(data1)){const err8 = {instancePath:instancePath+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate199.errors = vErrors;return errors === 0;}function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate199(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);errors = vErrors.length;}}}validate198.errors = vErrors;return errors === 0;}const schema92 = {"type":["string","array","null"],"maxLength":4096,"pattern":"^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$","items":{"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$"}};const pattern114 = new RegExp("^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$", "u");function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(((typeof data !== "string") && (!(Array.isArray(data)))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema92.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 4096){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern114.test(data)){const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern114.test(data0)){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.,:;/=+@~%*!|()<>\\[\\]{}-]+$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate202.errors = vErrors;return errors === 0;}function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-kubelet" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema87.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema87.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.serializeImagePulls !== undefined){let data0 = data.serializeImagePulls;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/serializeImagePulls",schemaPath:"#/properties/serializeImagePulls/type",keyword:"type",params:{type: schema87.properties.serializeImagePulls.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.maxParallelImagePulls !== undefined){let data1 = data.maxParallelImagePulls;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){const err3 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/type",keyword:"type",params:{type: schema87.properties.maxParallelImagePulls.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 1000 || isNaN(data1)){const err4 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data1 < 1 || isNaN(data1)){const err5 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.systemReserved !== undefined){let data2 = data.systemReserved;if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){const err6 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/type",keyword:"type",params:{type: schema87.properties.systemReserved.type}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern99.test(key1)){const err7 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:cpu|memory|ephemeral-storage|pid)$"},propertyName:key1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid1 = _errs8 === errors;if(!valid1){const err8 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if((typeof data3 !== "string") && (data3 !== null)){const err9 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/type",keyword:"type",params:{type: schema87.properties.systemReserved.additionalProperties.type}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err10 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern100.test(data3)){const err11 = {instancePath:instancePath+"/systemReserved/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}}if(data.kubeReserved !== undefined){let data4 = data.kubeReserved;if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){const err12 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/type",keyword:"type",params:{type: schema87.properties.kubeReserved.type}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key3 in data4){const _errs14 = errors;if(typeof key3 === "string"){if(!pattern99.test(key3)){const err13 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:cpu|memory|ephemeral-storage|pid)$"},propertyName:key3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}var valid3 = _errs14 === errors;if(!valid3){const err14 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}for(const key4 in data4){let data5 = data4[key4];if((typeof data5 !== "string") && (data5 !== null)){const err15 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/type",keyword:"type",params:{type: schema87.properties.kubeReserved.additionalProperties.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(typeof data5 === "string"){if(data5.length > 4096){const err16 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern100.test(data5)){const err17 = {instancePath:instancePath+"/kubeReserved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}}if(data.evictionHard !== undefined){let data6 = data.evictionHard;if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){const err18 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/type",keyword:"type",params:{type: schema87.properties.evictionHard.type}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key5 in data6){const _errs20 = errors;if(typeof key5 === "string"){if(!pattern103.test(key5)){const err19 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},propertyName:key5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}var valid5 = _errs20 === errors;if(!valid5){const err20 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}for(const key6 in data6){let data7 = data6[key6];if((typeof data7 !== "string") && (data7 !== null)){const err21 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: schema87.properties.evictionHard.additionalProperties.type}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(typeof data7 === "string"){if(data7.length > 4096){const err22 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(!pattern104.test(data7)){const err23 = {instancePath:instancePath+"/evictionHard/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$"}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}}if(data.evictionSoft !== undefined){let data8 = data.evictionSoft;if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){const err24 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/type",keyword:"type",params:{type: schema87.properties.evictionSoft.type}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key7 in data8){const _errs26 = errors;if(typeof key7 === "string"){if(!pattern103.test(key7)){const err25 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},propertyName:key7};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}var valid7 = _errs26 === errors;if(!valid7){const err26 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}for(const key8 in data8){let data9 = data8[key8];if((typeof data9 !== "string") && (data9 !== null)){const err27 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/type",keyword:"type",params:{type: schema87.properties.evictionSoft.additionalProperties.type}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(typeof data9 === "string"){if(data9.length > 4096){const err28 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(!pattern104.test(data9)){const err29 = {instancePath:instancePath+"/evictionSoft/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?|(?:\\d{1,2}(?:\\.\\d+)?|100)%)$"}};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}}}if(data.evictionSoftGracePeriod !== undefined){let data10 = data.evictionSoftGracePeriod;if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){const err30 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/type",keyword:"type",params:{type: schema87.properties.evictionSoftGracePeriod.type}};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if(data10 && typeof data10 == "object" && !Array.isArray(data10)){for(const key9 in data10){const _errs32 = errors;if(typeof key9 === "string"){if(!pattern103.test(key9)){const err31 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:memory\\.available|pid\\.available|(?:nodefs|imagefs|containerfs)\\.(?:available|inodesFree))$"},propertyName:key9};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}var valid9 = _errs32 === errors;if(!valid9){const err32 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}for(const key10 in data10){let data11 = data10[key10];if((typeof data11 !== "string") && (data11 !== null)){const err33 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/type",keyword:"type",params:{type: schema87.properties.evictionSoftGracePeriod.additionalProperties.type}};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(typeof data11 === "string"){if(data11.length > 4096){const err34 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(!pattern49.test(data11)){const err35 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}}}if(data.imageGCHighThresholdPercent !== undefined){let data12 = data.imageGCHighThresholdPercent;if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){const err36 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/type",keyword:"type",params:{type: schema87.properties.imageGCHighThresholdPercent.type}};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 100 || isNaN(data12)){const err37 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if(data12 < 0 || isNaN(data12)){const err38 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}if(data.imageGCLowThresholdPercent !== undefined){let data13 = data.imageGCLowThresholdPercent;if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){const err39 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/type",keyword:"type",params:{type: schema87.properties.imageGCLowThresholdPercent.type}};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 100 || isNaN(data13)){const err40 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(data13 < 0 || isNaN(data13)){const err41 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}if(data.containerLogMaxSize !== undefined){let data14 = data.containerLogMaxSize;if((typeof data14 !== "string") && (data14 !== null)){const err42 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/type",keyword:"type",params:{type: schema87.properties.containerLogMaxSize.type}};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(typeof data14 === "string"){if(data14.length > 4096){const err43 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if(!pattern100.test(data14)){const err44 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:m|[kMGTPE]|[KMGTPE]i)?$"}};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}if(data.containerLogMaxFiles !== undefined){let data15 = data.containerLogMaxFiles;if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){const err45 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/type",keyword:"type",params:{type: schema87.properties.containerLogMaxFiles.type}};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if((typeof data15 == "number") && (isFinite(data15))){if(data15 > 1000 || isNaN(data15)){const err46 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data15 < 2 || isNaN(data15)){const err47 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data.allowedUnsafeSysctls !== undefined){if(!(validate194(data.allowedUnsafeSysctls, {instancePath:instancePath+"/allowedUnsafeSysctls",parentData:data,parentDataProperty:"allowedUnsafeSysctls",rootData}))){vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);errors = vErrors.length;}}if(data.failSwapOn !== undefined){let data17 = data.failSwapOn;if((typeof data17 !== "boolean") && (data17 !== null)){const err48 = {instancePath:instancePath+"/failSwapOn",schemaPath:"#/properties/failSwapOn/type",keyword:"type",params:{type: schema87.properties.failSwapOn.type}};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}if(data.memorySwap !== undefined){if(!(validate196(data.memorySwap, {instancePath:instancePath+"/memorySwap",parentData:data,parentDataProperty:"memorySwap",rootData}))){vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);errors = vErrors.length;}}if(data.maxPods !== undefined){let data19 = data.maxPods;if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){const err49 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/type",keyword:"type",params:{type: schema87.properties.maxPods.type}};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 > 1000 || isNaN(data19)){const err50 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(data19 < 1 || isNaN(data19)){const err51 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}}if(data.shutdownGracePeriod !== undefined){let data20 = data.shutdownGracePeriod;if((typeof data20 !== "string") && (data20 !== null)){const err52 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/type",keyword:"type",params:{type: schema87.properties.shutdownGracePeriod.type}};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if(typeof data20 === "string"){if(data20.length > 4096){const err53 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if(!pattern49.test(data20)){const err54 = {instancePath:instancePath+"/shutdownGracePeriod",schemaPath:"#/properties/shutdownGracePeriod/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}if(data.shutdownGracePeriodCriticalPods !== undefined){let data21 = data.shutdownGracePeriodCriticalPods;if((typeof data21 !== "string") && (data21 !== null)){const err55 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/type",keyword:"type",params:{type: schema87.properties.shutdownGracePeriodCriticalPods.type}};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if(typeof data21 === "string"){if(data21.length > 4096){const err56 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(!pattern49.test(data21)){const err57 = {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",schemaPath:"#/properties/shutdownGracePeriodCriticalPods/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+(?:\\.\\d+)?(?:ns|us|µs|ms|s|m|h))+$"}};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}if(data.shutdownGracePeriodByPodPriority !== undefined){if(!(validate198(data.shutdownGracePeriodByPodPriority, {instancePath:instancePath+"/shutdownGracePeriodByPodPriority",parentData:data,parentDataProperty:"shutdownGracePeriodByPodPriority",rootData}))){vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);errors = vErrors.length;}}if(data.extraConfig !== undefined){let data23 = data.extraConfig;if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){const err58 = {instancePath:instancePath+"/extraConfig",schemaPath:"#/properties/extraConfig/type",keyword:"type",params:{type: schema87.properties.extraConfig.type}};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data.extraArgs !== undefined){let data24 = data.extraArgs;if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){const err59 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: schema87.properties.extraArgs.type}};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(data24 && typeof data24 == "object" && !Array.isArray(data24)){for(const key11 in data24){const _errs60 = errors;if(typeof key11 === "string"){if(!pattern11.test(key11)){const err60 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},propertyName:key11};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}var valid11 = _errs60 === errors;if(!valid11){const err61 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}for(const key12 in data24){if(!(validate202(data24[key12], {instancePath:instancePath+"/extraArgs/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key12,rootData}))){vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);errors = vErrors.length;}}}}if(data.stopTimeoutSeconds !== undefined){let data26 = data.stopTimeoutSeconds;if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){const err62 = {instancePath:instancePath+"/stopTimeoutSeconds",schemaPath:"#/properties/stopTimeoutSeconds/type",keyword:"type",params:{type: schema87.properties.stopTimeoutSeconds.type}};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}if((typeof data26 == "number") && (isFinite(data26))){if(data26 > 86400 || isNaN(data26)){const err63 = {instancePath:instancePath+"/stopTimeoutSeconds",schemaPath:"#/properties/stopTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data26 < 1 || isNaN(data26)){const err64 = {instancePath:instancePath+"/stopTimeoutSeconds",schemaPath:"#/properties/stopTimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}}validate193.errors = vErrors;return errors === 0;}const setting_labels = validate204;const schema93 = {"$id":"urn:plumbline:schema:setting-labels","type":["object","null"],"propertyNames":{"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$"},"definitions":{}};const pattern117 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$", "u");function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-labels" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern23.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema93.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern117.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate204.errors = vErrors;return errors === 0;}const setting_annotations = validate205;const schema94 = {"$id":"urn:plumbline:schema:setting-annotations","type":["object","null"],"propertyNames":{"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096},"definitions":{}};function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-annotations" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema94.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern23.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema94.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}validate205.errors = vErrors;return errors === 0;}const setting_taints = validate206;const schema95 = {"$id":"urn:plumbline:schema:setting-taints","type":["object","null"],"propertyNames":{"pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$"},"definitions":{}};const pattern120 = new RegExp("^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$", "u");function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-taints" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema95.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern23.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:(?=[^/]{1,253}/)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema95.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern120.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?:)?(?:NoSchedule|PreferNoSchedule|NoExecute)$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate206.errors = vErrors;return errors === 0;}const setting_capabilities = validate207;const schema96 = {"$id":"urn:plumbline:schema:setting-capabilities","type":["array","null"],"items":{"type":"string","enum":["nfs-client","guest-agent","iscsi","nvidia-gpu"]},"maxItems":1000,"uniqueItems":true,"definitions":{}};function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-capabilities" */;let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema96.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((((data0 === "nfs-client") || (data0 === "guest-agent")) || (data0 === "iscsi")) || (data0 === "nvidia-gpu"))){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema96.items.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;break;}indices0[item0] = i1;}}}validate207.errors = vErrors;return errors === 0;}const setting_time = validate208;const schema97 = {"$id":"urn:plumbline:schema:setting-time","type":["object","null"],"properties":{"servers":{"$ref":"#/definitions/d0"},"disabled":{"type":["boolean","null"]}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true}}};const schema98 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};const pattern121 = new RegExp("^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$", "u");function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema98.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern121.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?![\\d.]+(?:[:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate209.errors = vErrors;return errors === 0;}function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-time" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "servers") || (key0 === "disabled"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.servers !== undefined){if(!(validate209(data.servers, {instancePath:instancePath+"/servers",parentData:data,parentDataProperty:"servers",rootData}))){vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);errors = vErrors.length;}}if(data.disabled !== undefined){let data1 = data.disabled;if((typeof data1 !== "boolean") && (data1 !== null)){const err2 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: schema97.properties.disabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}validate208.errors = vErrors;return errors === 0;}const setting_install = validate211;const schema99 = {"$id":"urn:plumbline:schema:setting-install","type":["object","null"],"properties":{"disk":{"type":["string","null"],"maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"diskSelector":{"$ref":"#/definitions/d0"},"wipe":{"type":["boolean","null"]}},"additionalProperties":false,"definitions":{"d0":{"type":["object","null"],"properties":{"size":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$"},"serial":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"model":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"wwid":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"busPath":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"type":{"type":["string","null"],"enum":["ssd","hdd","nvme","sd",null]}},"additionalProperties":false}}};const schema100 = {"type":["object","null"],"properties":{"size":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$"},"serial":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"model":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"wwid":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"busPath":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"type":{"type":["string","null"],"enum":["ssd","hdd","nvme","sd",null]}},"additionalProperties":false};const pattern123 = new RegExp("^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$", "u");function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema100.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "size") || (key0 === "serial")) || (key0 === "model")) || (key0 === "wwid")) || (key0 === "busPath")) || (key0 === "type"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.size !== undefined){let data0 = data.size;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema100.properties.size.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern123.test(data0)){const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(?:[<>]=?|==)? ?\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.serial !== undefined){let data1 = data.serial;if((typeof data1 !== "string") && (data1 !== null)){const err5 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: schema100.properties.serial.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern5.test(data1)){const err7 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.model !== undefined){let data2 = data.model;if((typeof data2 !== "string") && (data2 !== null)){const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema100.properties.model.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern5.test(data2)){const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}if(data.wwid !== undefined){let data3 = data.wwid;if((typeof data3 !== "string") && (data3 !== null)){const err11 = {instancePath:instancePath+"/wwid",schemaPath:"#/properties/wwid/type",keyword:"type",params:{type: schema100.properties.wwid.type}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err12 = {instancePath:instancePath+"/wwid",schemaPath:"#/properties/wwid/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!pattern5.test(data3)){const err13 = {instancePath:instancePath+"/wwid",schemaPath:"#/properties/wwid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}if(data.busPath !== undefined){let data4 = data.busPath;if((typeof data4 !== "string") && (data4 !== null)){const err14 = {instancePath:instancePath+"/busPath",schemaPath:"#/properties/busPath/type",keyword:"type",params:{type: schema100.properties.busPath.type}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(typeof data4 === "string"){if(data4.length > 4096){const err15 = {instancePath:instancePath+"/busPath",schemaPath:"#/properties/busPath/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!pattern5.test(data4)){const err16 = {instancePath:instancePath+"/busPath",schemaPath:"#/properties/busPath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data.type !== undefined){let data5 = data.type;if((typeof data5 !== "string") && (data5 !== null)){const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema100.properties.type.type}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(!(((((data5 === "ssd") || (data5 === "hdd")) || (data5 === "nvme")) || (data5 === "sd")) || (data5 === null))){const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema100.properties.type.enum}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}validate212.errors = vErrors;return errors === 0;}function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-install" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema99.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "disk") || (key0 === "diskSelector")) || (key0 === "wipe"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.disk !== undefined){let data0 = data.disk;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: schema99.properties.disk.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern15.test(data0)){const err4 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.diskSelector !== undefined){if(!(validate212(data.diskSelector, {instancePath:instancePath+"/diskSelector",parentData:data,parentDataProperty:"diskSelector",rootData}))){vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);errors = vErrors.length;}}if(data.wipe !== undefined){let data2 = data.wipe;if((typeof data2 !== "boolean") && (data2 !== null)){const err5 = {instancePath:instancePath+"/wipe",schemaPath:"#/properties/wipe/type",keyword:"type",params:{type: schema99.properties.wipe.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate211.errors = vErrors;return errors === 0;}const setting_packages = validate214;const schema101 = {"$id":"urn:plumbline:schema:setting-packages","type":["object","null"],"properties":{"install":{"$ref":"#/definitions/d1"},"hold":{"$ref":"#/definitions/d2"},"sources":{"type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"$ref":"#/definitions/d3"}}},"additionalProperties":false,"definitions":{"d0":{"type":["string","object"],"properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+$"},"version":{"type":"string","maxLength":4096,"pattern":"^[0-9][A-Za-z0-9.+:~-]*$"}},"additionalProperties":false,"required":["name"],"maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"},"d1":{"type":["array","null"],"items":{"$ref":"#/definitions/d0"},"maxItems":1000},"d2":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+$"},"maxItems":1000,"uniqueItems":true},"d3":{"type":["object","null"],"properties":{"line":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"key":{"type":["string","null"],"pattern":"^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$"},"keyId":{"type":["string","null"],"maxLength":4096,"pattern":"^[0-9A-Fa-f]{40}$"}},"additionalProperties":false}}};const schema102 = {"type":["array","null"],"items":{"$ref":"#/definitions/d0"},"maxItems":1000};const schema103 = {"type":["string","object"],"properties":{"name":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+$"},"version":{"type":"string","maxLength":4096,"pattern":"^[0-9][A-Za-z0-9.+:~-]*$"}},"additionalProperties":false,"required":["name"],"maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"};const pattern128 = new RegExp("^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$", "u");const pattern129 = new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");const pattern130 = new RegExp("^[0-9][A-Za-z0-9.+:~-]*$", "u");function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema103.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 4096){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern128.test(data)){const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+:~-]+)?$"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "version"))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(data0.length > 4096){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern129.test(data0)){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.version !== undefined){let data1 = data.version;if(typeof data1 === "string"){if(data1.length > 4096){const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern130.test(data1)){const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9][A-Za-z0-9.+:~-]*$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}validate216.errors = vErrors;return errors === 0;}function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate216(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);errors = vErrors.length;}}}validate215.errors = vErrors;return errors === 0;}const schema104 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z0-9][a-z0-9+.-]+$"},"maxItems":1000,"uniqueItems":true};function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema104.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern129.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate219.errors = vErrors;return errors === 0;}const schema105 = {"type":["object","null"],"properties":{"line":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"key":{"type":["string","null"],"pattern":"^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$"},"keyId":{"type":["string","null"],"maxLength":4096,"pattern":"^[0-9A-Fa-f]{40}$"}},"additionalProperties":false};const pattern134 = new RegExp("^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$", "u");const pattern135 = new RegExp("^[0-9A-Fa-f]{40}$", "u");function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "line") || (key0 === "key")) || (key0 === "keyId"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.line !== undefined){let data0 = data.line;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: schema105.properties.line.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern5.test(data0)){const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.key !== undefined){let data1 = data.key;if((typeof data1 !== "string") && (data1 !== null)){const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema105.properties.key.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(typeof data1 === "string"){if(!pattern134.test(data1)){const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN PGP PUBLIC KEY BLOCK-----\\r?\\n[\\t\\r\\n -~]+\\n-----END PGP PUBLIC KEY BLOCK-----\\s*$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.keyId !== undefined){let data2 = data.keyId;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: schema105.properties.keyId.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern135.test(data2)){const err9 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{40}$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}}validate221.errors = vErrors;return errors === 0;}function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-packages" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema101.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "install") || (key0 === "hold")) || (key0 === "sources"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.install !== undefined){if(!(validate215(data.install, {instancePath:instancePath+"/install",parentData:data,parentDataProperty:"install",rootData}))){vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);errors = vErrors.length;}}if(data.hold !== undefined){if(!(validate219(data.hold, {instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData}))){vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);errors = vErrors.length;}}if(data.sources !== undefined){let data2 = data.sources;if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){const err2 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: schema101.properties.sources.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs6 = errors;if(typeof key1 === "string"){if(!pattern0.test(key1)){const err3 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},propertyName:key1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid1 = _errs6 === errors;if(!valid1){const err4 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}for(const key2 in data2){if(!(validate221(data2[key2], {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);errors = vErrors.length;}}}}}validate214.errors = vErrors;return errors === 0;}const setting_unattendedUpgrades = validate223;const schema106 = {"$id":"urn:plumbline:schema:setting-unattendedUpgrades","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]},"origins":{"$ref":"#/definitions/d0"},"blacklist":{"$ref":"#/definitions/d0"},"automaticReboot":{"type":["boolean","null"]}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[ !#-~]+$"},"maxItems":1000,"uniqueItems":true}}};const schema107 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[ !#-~]+$"},"maxItems":1000,"uniqueItems":true};const pattern136 = new RegExp("^[ !#-~]+$", "u");function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema107.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern136.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[ !#-~]+$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate224.errors = vErrors;return errors === 0;}function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-unattendedUpgrades" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "enabled") || (key0 === "origins")) || (key0 === "blacklist")) || (key0 === "automaticReboot"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema106.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.origins !== undefined){if(!(validate224(data.origins, {instancePath:instancePath+"/origins",parentData:data,parentDataProperty:"origins",rootData}))){vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);errors = vErrors.length;}}if(data.blacklist !== undefined){if(!(validate224(data.blacklist, {instancePath:instancePath+"/blacklist",parentData:data,parentDataProperty:"blacklist",rootData}))){vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);errors = vErrors.length;}}if(data.automaticReboot !== undefined){let data3 = data.automaticReboot;if((typeof data3 !== "boolean") && (data3 !== null)){const err3 = {instancePath:instancePath+"/automaticReboot",schemaPath:"#/properties/automaticReboot/type",keyword:"type",params:{type: schema106.properties.automaticReboot.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}validate223.errors = vErrors;return errors === 0;}const setting_journald = validate227;const schema108 = {"$id":"urn:plumbline:schema:setting-journald","type":["object","null"],"properties":{"storage":{"type":["string","null"],"enum":["volatile","persistent","auto","none",null]},"systemMaxUse":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$"},"runtimeMaxUse":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$"},"maxRetention":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?)?(?: ?\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?))*$"},"compress":{"type":["boolean","null"]}},"additionalProperties":false,"definitions":{}};const pattern137 = new RegExp("^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$", "u");const pattern139 = new RegExp("^\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?)?(?: ?\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?))*$", "u");function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-journald" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "storage") || (key0 === "systemMaxUse")) || (key0 === "runtimeMaxUse")) || (key0 === "maxRetention")) || (key0 === "compress"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.storage !== undefined){let data0 = data.storage;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: schema108.properties.storage.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(((((data0 === "volatile") || (data0 === "persistent")) || (data0 === "auto")) || (data0 === "none")) || (data0 === null))){const err3 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues: schema108.properties.storage.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.systemMaxUse !== undefined){let data1 = data.systemMaxUse;if((typeof data1 !== "string") && (data1 !== null)){const err4 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/type",keyword:"type",params:{type: schema108.properties.systemMaxUse.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err5 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern137.test(data1)){const err6 = {instancePath:instancePath+"/systemMaxUse",schemaPath:"#/properties/systemMaxUse/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data.runtimeMaxUse !== undefined){let data2 = data.runtimeMaxUse;if((typeof data2 !== "string") && (data2 !== null)){const err7 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/type",keyword:"type",params:{type: schema108.properties.runtimeMaxUse.type}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err8 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(!pattern137.test(data2)){const err9 = {instancePath:instancePath+"/runtimeMaxUse",schemaPath:"#/properties/runtimeMaxUse/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(?:\\.\\d{1,3})?[KMGTPE]?$"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data.maxRetention !== undefined){let data3 = data.maxRetention;if((typeof data3 !== "string") && (data3 !== null)){const err10 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/type",keyword:"type",params:{type: schema108.properties.maxRetention.type}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(typeof data3 === "string"){if(data3.length > 4096){const err11 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern139.test(data3)){const err12 = {instancePath:instancePath+"/maxRetention",schemaPath:"#/properties/maxRetention/pattern",keyword:"pattern",params:{pattern: "^\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?)?(?: ?\\d{1,9}(?:s|sec|seconds?|m|min|minutes?|h|hr|hours?|d|days?|w|weeks?|M|months?|y|years?))*$"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}if(data.compress !== undefined){let data4 = data.compress;if((typeof data4 !== "boolean") && (data4 !== null)){const err13 = {instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: schema108.properties.compress.type}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}validate227.errors = vErrors;return errors === 0;}const setting_logind = validate228;const schema109 = {"$id":"urn:plumbline:schema:setting-logind","type":["object","null"],"properties":{"inhibitDelayMaxSeconds":{"type":["integer","null"],"minimum":0,"maximum":86400}},"additionalProperties":false,"definitions":{}};function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-logind" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "inhibitDelayMaxSeconds")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.inhibitDelayMaxSeconds !== undefined){let data0 = data.inhibitDelayMaxSeconds;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/type",keyword:"type",params:{type: schema109.properties.inhibitDelayMaxSeconds.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 86400 || isNaN(data0)){const err3 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 0 || isNaN(data0)){const err4 = {instancePath:instancePath+"/inhibitDelayMaxSeconds",schemaPath:"#/properties/inhibitDelayMaxSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}validate228.errors = vErrors;return errors === 0;}const setting_swap = validate229;const schema110 = {"$id":"urn:plumbline:schema:setting-swap","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]},"size":{"type":["string","null"],"maxLength":4096,"pattern":"^\\d+(?:\\.\\d+)?[KMGT]i?B$"}},"additionalProperties":false,"definitions":{}};function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-swap" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema110.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "enabled") || (key0 === "size"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema110.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.size !== undefined){let data1 = data.size;if((typeof data1 !== "string") && (data1 !== null)){const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema110.properties.size.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data1 === "string"){if(data1.length > 4096){const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern60.test(data1)){const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?[KMGT]i?B$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate229.errors = vErrors;return errors === 0;}const setting_trim = validate230;const schema111 = {"$id":"urn:plumbline:schema:setting-trim","type":["object","null"],"properties":{"enabled":{"type":["boolean","null"]}},"additionalProperties":false,"definitions":{}};function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-trim" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "enabled")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.enabled !== undefined){let data0 = data.enabled;if((typeof data0 !== "boolean") && (data0 !== null)){const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema111.properties.enabled.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}validate230.errors = vErrors;return errors === 0;}const setting_sshd = validate231;const schema112 = {"$id":"urn:plumbline:schema:setting-sshd","type":["object","null"],"properties":{"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"passwordAuthentication":{"type":["boolean","null"]},"permitRootLogin":{"type":["string","null"],"enum":["yes","no","prohibit-password","forced-commands-only",null]},"allowUsers":{"$ref":"#/definitions/d0"}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"maxItems":1000,"uniqueItems":true}}};const schema113 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"maxItems":1000,"uniqueItems":true};const pattern141 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern141.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate232.errors = vErrors;return errors === 0;}function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-sshd" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "port") || (key0 === "passwordAuthentication")) || (key0 === "permitRootLogin")) || (key0 === "allowUsers"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.port !== undefined){let data0 = data.port;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema112.properties.port.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 65535 || isNaN(data0)){const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 1 || isNaN(data0)){const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.passwordAuthentication !== undefined){let data1 = data.passwordAuthentication;if((typeof data1 !== "boolean") && (data1 !== null)){const err5 = {instancePath:instancePath+"/passwordAuthentication",schemaPath:"#/properties/passwordAuthentication/type",keyword:"type",params:{type: schema112.properties.passwordAuthentication.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.permitRootLogin !== undefined){let data2 = data.permitRootLogin;if((typeof data2 !== "string") && (data2 !== null)){const err6 = {instancePath:instancePath+"/permitRootLogin",schemaPath:"#/properties/permitRootLogin/type",keyword:"type",params:{type: schema112.properties.permitRootLogin.type}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!(((((data2 === "yes") || (data2 === "no")) || (data2 === "prohibit-password")) || (data2 === "forced-commands-only")) || (data2 === null))){const err7 = {instancePath:instancePath+"/permitRootLogin",schemaPath:"#/properties/permitRootLogin/enum",keyword:"enum",params:{allowedValues: schema112.properties.permitRootLogin.enum}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.allowUsers !== undefined){if(!(validate232(data.allowUsers, {instancePath:instancePath+"/allowUsers",parentData:data,parentDataProperty:"allowUsers",rootData}))){vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);errors = vErrors.length;}}}validate231.errors = vErrors;return errors === 0;}const setting_users = validate234;const schema114 = {"$id":"urn:plumbline:schema:setting-users","type":["object","null"],"propertyNames":{"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"additionalProperties":{"$ref":"#/definitions/d1"},"definitions":{"d0":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?(?:,[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$"},"maxItems":1000,"minItems":1},"d1":{"type":["object","null"],"properties":{"authorizedKeys":{"$ref":"#/definitions/d0"},"sudo":{"type":["string","null"],"enum":["none","password","nopasswd",null]},"shell":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$"}},"additionalProperties":false}}};const schema115 = {"type":["object","null"],"properties":{"authorizedKeys":{"$ref":"#/definitions/d0"},"sudo":{"type":["string","null"],"enum":["none","password","nopasswd",null]},"shell":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$"}},"additionalProperties":false};const schema116 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?(?:,[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$"},"maxItems":1000,"minItems":1};const pattern143 = new RegExp("^(?:[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?(?:,[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$", "u");function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema116.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern143.test(data0)){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?(?:,[A-Za-z-]+(?:=\"(?:[ !#-\\[\\]-~]|\\\\\")*\")?)* )?(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) AAAA[A-Za-z0-9+/]+={0,3}(?: [^\\u0000-\\u001f\\u007f]*)?$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate236.errors = vErrors;return errors === 0;}const pattern144 = new RegExp("^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$", "u");function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema115.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "authorizedKeys") || (key0 === "sudo")) || (key0 === "shell"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.authorizedKeys !== undefined){if(!(validate236(data.authorizedKeys, {instancePath:instancePath+"/authorizedKeys",parentData:data,parentDataProperty:"authorizedKeys",rootData}))){vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);errors = vErrors.length;}}if(data.sudo !== undefined){let data1 = data.sudo;if((typeof data1 !== "string") && (data1 !== null)){const err2 = {instancePath:instancePath+"/sudo",schemaPath:"#/properties/sudo/type",keyword:"type",params:{type: schema115.properties.sudo.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((((data1 === "none") || (data1 === "password")) || (data1 === "nopasswd")) || (data1 === null))){const err3 = {instancePath:instancePath+"/sudo",schemaPath:"#/properties/sudo/enum",keyword:"enum",params:{allowedValues: schema115.properties.sudo.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.shell !== undefined){let data2 = data.shell;if((typeof data2 !== "string") && (data2 !== null)){const err4 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: schema115.properties.shell.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(typeof data2 === "string"){if(data2.length > 4096){const err5 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern144.test(data2)){const err6 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/pattern",keyword:"pattern",params:{pattern: "^(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}}validate235.errors = vErrors;return errors === 0;}function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-users" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern141.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){if(!(validate235(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);errors = vErrors.length;}}}validate234.errors = vErrors;return errors === 0;}const setting_access = validate239;const schema117 = {"$id":"urn:plumbline:schema:setting-access","type":["object","null"],"properties":{"address":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"},"ssh":{"$ref":"#/definitions/d0"},"talos":{"$ref":"#/definitions/d1"},"lockdown":{"type":["boolean","null"]},"firewall":{"$ref":"#/definitions/d3"}},"additionalProperties":false,"definitions":{"d0":{"type":["object","null"],"properties":{"user":{"type":["string","null"],"maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"hostAuthority":{"type":["string","null"]}},"additionalProperties":false},"d1":{"type":["object","null"],"properties":{"endpoint":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}},"additionalProperties":false},"d2":{"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true},"d3":{"type":["object","null"],"properties":{"allow":{"$ref":"#/definitions/d2"}},"additionalProperties":false}}};const schema118 = {"type":["object","null"],"properties":{"user":{"type":["string","null"],"maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"hostAuthority":{"type":["string","null"]}},"additionalProperties":false};function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "user") || (key0 === "port")) || (key0 === "hostAuthority"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.user !== undefined){let data0 = data.user;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: schema118.properties.user.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern141.test(data0)){const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.port !== undefined){let data1 = data.port;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema118.properties.port.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 65535 || isNaN(data1)){const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 1 || isNaN(data1)){const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.hostAuthority !== undefined){let data2 = data.hostAuthority;if((typeof data2 !== "string") && (data2 !== null)){const err8 = {instancePath:instancePath+"/hostAuthority",schemaPath:"#/properties/hostAuthority/type",keyword:"type",params:{type: schema118.properties.hostAuthority.type}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}validate240.errors = vErrors;return errors === 0;}const schema119 = {"type":["object","null"],"properties":{"endpoint":{"type":["string","null"],"maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}},"additionalProperties":false};function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "endpoint")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.endpoint !== undefined){let data0 = data.endpoint;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: schema119.properties.endpoint.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern9.test(data0)){const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}validate242.errors = vErrors;return errors === 0;}const schema120 = {"type":["object","null"],"properties":{"allow":{"$ref":"#/definitions/d2"}},"additionalProperties":false};const schema121 = {"type":["array","null"],"items":{"type":"string","maxLength":4096,"pattern":"^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"},"maxItems":1000,"uniqueItems":true};function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 4096){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern6.test(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:3[0-2]|[12]?\\d)|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}let i1 = data.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}indices0[item0] = i1;}}}validate245.errors = vErrors;return errors === 0;}function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema120.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "allow")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.allow !== undefined){if(!(validate245(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);errors = vErrors.length;}}}validate244.errors = vErrors;return errors === 0;}function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-access" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema117.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "address") || (key0 === "ssh")) || (key0 === "talos")) || (key0 === "lockdown")) || (key0 === "firewall"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.address !== undefined){let data0 = data.address;if((typeof data0 !== "string") && (data0 !== null)){const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema117.properties.address.type}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern9.test(data0)){const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){6}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){1,7}:|:(?::[0-9a-fA-F]{1,4}){1,7}|::(?:[0-9a-fA-F]{1,4}:){0,5}(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|::|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){1,5}|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}){1,1}|(?:[0-9a-fA-F]{1,4}:){1}(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){2}(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){3}(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){4}(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|(?:[0-9a-fA-F]{1,4}:){5}(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.ssh !== undefined){if(!(validate240(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData}))){vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);errors = vErrors.length;}}if(data.talos !== undefined){if(!(validate242(data.talos, {instancePath:instancePath+"/talos",parentData:data,parentDataProperty:"talos",rootData}))){vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);errors = vErrors.length;}}if(data.lockdown !== undefined){let data3 = data.lockdown;if((typeof data3 !== "boolean") && (data3 !== null)){const err5 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/type",keyword:"type",params:{type: schema117.properties.lockdown.type}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.firewall !== undefined){if(!(validate244(data.firewall, {instancePath:instancePath+"/firewall",parentData:data,parentDataProperty:"firewall",rootData}))){vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);errors = vErrors.length;}}}validate239.errors = vErrors;return errors === 0;}const setting_files = validate248;const schema122 = {"$id":"urn:plumbline:schema:setting-files","type":["object","null"],"properties":{"ubuntu":{"$ref":"#/definitions/d1"}},"additionalProperties":false,"definitions":{"d0":{"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mode":{"type":"string","maxLength":4096,"pattern":"^0[0-7]{3}$"},"owner":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"group":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"content":{"type":"string"}},"additionalProperties":false,"required":["path","content"]},"d1":{"type":["array","null"],"items":{"$ref":"#/definitions/d0"},"maxItems":1000}}};const schema123 = {"type":["array","null"],"items":{"$ref":"#/definitions/d0"},"maxItems":1000};const schema124 = {"type":"object","properties":{"path":{"type":"string","maxLength":4096,"pattern":"^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"},"mode":{"type":"string","maxLength":4096,"pattern":"^0[0-7]{3}$"},"owner":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"group":{"type":"string","maxLength":4096,"pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"content":{"type":"string"}},"additionalProperties":false,"required":["path","content"]};const pattern150 = new RegExp("^0[0-7]{3}$", "u");function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.path === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.content === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((((key0 === "path") || (key0 === "mode")) || (key0 === "owner")) || (key0 === "group")) || (key0 === "content"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.path !== undefined){let data0 = data.path;if(typeof data0 === "string"){if(data0.length > 4096){const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern15.test(data0)){const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*//)(?!.*/\\.\\.?(?:/|$))/[^\\u0000-\\u001f]*[^/\\u0000-\\u001f]$"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.mode !== undefined){let data1 = data.mode;if(typeof data1 === "string"){if(data1.length > 4096){const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern150.test(data1)){const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3}$"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.owner !== undefined){let data2 = data.owner;if(typeof data2 === "string"){if(data2.length > 4096){const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern141.test(data2)){const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.group !== undefined){let data3 = data.group;if(typeof data3 === "string"){if(data3.length > 4096){const err12 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!pattern141.test(data3)){const err13 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.content !== undefined){if(typeof data.content !== "string"){const err15 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate250.errors = vErrors;return errors === 0;}function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate250(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);errors = vErrors.length;}}}validate249.errors = vErrors;return errors === 0;}function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-files" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "ubuntu")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.ubuntu !== undefined){if(!(validate249(data.ubuntu, {instancePath:instancePath+"/ubuntu",parentData:data,parentDataProperty:"ubuntu",rootData}))){vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);errors = vErrors.length;}}}validate248.errors = vErrors;return errors === 0;}const setting_patches = validate253;const schema125 = {"$id":"urn:plumbline:schema:setting-patches","type":["object","null"],"properties":{"talos":{"$ref":"#/definitions/d0"}},"additionalProperties":false,"definitions":{"d0":{"type":["array","null"],"items":{"type":"string"},"maxItems":1000}}};const schema126 = {"type":["array","null"],"items":{"type":"string"},"maxItems":1000};function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(typeof data[i0] !== "string"){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}validate254.errors = vErrors;return errors === 0;}function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-patches" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema125.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "talos")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.talos !== undefined){if(!(validate254(data.talos, {instancePath:instancePath+"/talos",parentData:data,parentDataProperty:"talos",rootData}))){vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);errors = vErrors.length;}}}validate253.errors = vErrors;return errors === 0;}const setting_vars = validate256;const schema127 = {"$id":"urn:plumbline:schema:setting-vars","type":["object","null"],"propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"definitions":{}};function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-vars" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema127.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern0.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema127.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern5.test(data0)){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}}validate256.errors = vErrors;return errors === 0;}const setting_acknowledge = validate257;const schema128 = {"$id":"urn:plumbline:schema:setting-acknowledge","type":["object","null"],"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"},"additionalProperties":{"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","minLength":1},"definitions":{}};const pattern155 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:plumbline:schema:setting-acknowledge" */;let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern155.test(key0)){const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}for(const key1 in data){let data0 = data[key1];if((typeof data0 !== "string") && (data0 !== null)){const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema128.additionalProperties.type}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(typeof data0 === "string"){if(data0.length > 4096){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern5.test(data0)){const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}}validate257.errors = vErrors;return errors === 0;}
const validators = { head, cluster_spec, node_spec, setting_network, setting_registries, setting_containerd, setting_sysctls, setting_kernel, setting_kubelet, setting_labels, setting_annotations, setting_taints, setting_capabilities, setting_time, setting_install, setting_packages, setting_unattendedUpgrades, setting_journald, setting_logind, setting_swap, setting_trim, setting_sshd, setting_users, setting_access, setting_files, setting_patches, setting_vars, setting_acknowledge }

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
        if (found.size === limits.findings)
            break;
        const diagnostic = toDiagnostic(error, value, scope);
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
        return [standing({ rule: 'type', message: `settings are a map; found ${(0,show/* show */.WU)(layer)}`, path: [] }, scope)];
    const found = [];
    for (const key of Object.keys(layer)) {
        if (found.length >= limits.findings)
            break;
        const validator = settingValidator(key);
        const value = layer[key] ?? null;
        if (validator === undefined)
            found.push(standing(unknownKey(key, scope.place, [], value), scope));
        else if (!validator(value))
            found.push(...findMistakes(value, validator, {
                ...scope,
                root: [...scope.root, key],
                place: `${scope.place}.${key}`,
            }));
    }
    return found;
};
const toDiagnostic = (error, value, scope) => {
    const { file, root, place } = scope;
    const inside = (0,json/* fromPointer */.kU)(error.instancePath);
    const source = () => file.sourceOf?.([...root, ...inside]);
    const mistake = describe(error, {
        path: inside,
        name: nameAt(inside, root, place),
        found: (0,findings/* dig */.rO)(value, inside),
        source,
        place,
    });
    return mistake === undefined ? undefined : standing(mistake, scope);
};
const standing = (mistake, { file, root }) => {
    const path = [...root, ...mistake.path];
    const position = mistake.atKey === true ? file.positionOfKey(path) : file.positionOf(path);
    return { severity: 'error', rule: mistake.rule, file: file.path, ...position, message: mistake.message };
};
/** An item of a list is called after its list. */
const nameAt = (path, root, place) => [...root, ...path].findLast((key) => !/^\d+$/.test(key)) ?? (place === 'file' ? 'the file' : place);
const describe = ({ keyword, params, propertyName }, { path, name, found, source, place }) => {
    const limit = String(params['limit']);
    switch (keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            return unknownKey(key, place, path, (0,json/* isObject */.Gv)(found) ? found[key] : undefined);
        }
        case 'required':
            return {
                rule: 'required',
                message: `${(0,show/* showName */.$i)(name)} needs ${String(params['missingProperty'])}: add it`,
                path,
                atKey: true,
            };
        case 'type':
            return { rule: 'type', message: typeMessage(name, typesOf(params['type']), found, source()), path };
        case 'enum':
            return {
                rule: 'value',
                message: enumMessage(name, params['allowedValues'], found),
                path,
            };
        case 'pattern': {
            const pattern = String(params['pattern']);
            if (propertyName === undefined)
                return { rule: 'value', message: patternMessage(name, pattern, found), path };
            return {
                rule: 'key',
                message: keyMessage(propertyName, pattern),
                path: [...path, propertyName],
                atKey: true,
            };
        }
        case 'minimum':
            return {
                rule: 'range',
                message: `${(0,show/* showName */.$i)(name)} must be at least ${limit}; found ${(0,show/* show */.WU)(found)}`,
                path,
            };
        case 'maximum':
            return {
                rule: 'range',
                message: `${(0,show/* showName */.$i)(name)} must be at most ${limit}; found ${(0,show/* show */.WU)(found)}`,
                path,
            };
        case 'maxLength':
            return {
                rule: 'length',
                message: `${(0,show/* showName */.$i)(name)} has more than ${limit} characters: shorten it`,
                path,
            };
        case 'minItems':
            return {
                rule: 'length',
                message: `${(0,show/* showName */.$i)(name)} needs at least ${limit} ${limit === '1' ? 'entry' : 'entries'}: add one, or remove the key`,
                path,
            };
        case 'maxItems':
            return { rule: 'length', message: `${(0,show/* showName */.$i)(name)} has more than ${limit} entries`, path };
        case 'uniqueItems': {
            const later = Math.max(Number(params['i']), Number(params['j']));
            const item = (0,json/* isList */.Lv)(found) ? found[later] : undefined;
            return {
                rule: 'duplicate',
                message: `${(0,show/* showName */.$i)(name)} holds ${(0,show/* show */.WU)(item)} twice: keep one`,
                path: [...path, String(later)],
            };
        }
        // The pattern of the name is its own error.
        case 'propertyNames':
            return undefined;
        default:
            return { rule: keyword, message: `${(0,show/* showName */.$i)(name)} is not valid (${keyword})`, path };
    }
};
const unknownKey = (key, place, path, found) => ({
    rule: 'unknown-key',
    message: `unknown key ${(0,show/* showName */.$i)(key)}${hintFor(key, place, path, found)}`,
    path: [...path, key],
    atKey: true,
});
const typesOf = (type) => Array.isArray(type) ? type.map(String) : String(type).split(',');

;// CONCATENATED MODULE: ./build/src/fleet/check-files.js






const clusterKeys = new Set(knownKeys['cluster']?.split(' '));
const settingKeys = new Set(knownKeys['layer']?.split(' '));
const ownNodeKeys = new Set(['role', 'state', 'profiles', 'identity', 'vm', 'retiredAddresses']);
/** Everything that one file says wrong, seen alone. */
const checkFile = (file, kind) => {
    const written = file.value['kind'];
    const other = typeof written === 'string' && written !== kind && kinds.has(written);
    // The keys of another kind would all be unknown here: saying so once is enough.
    const spec = other ? [] : checkSpec[kind](file);
    return [
        ...findMistakes(file.value, validators_validators.head, { file, root: [], place: 'file' }),
        ...checkHead(file, kind),
        ...spec,
    ];
};
const kinds = new Set(['Cluster', 'Node', 'Profile']);
const checkHead = (file, kind) => {
    const found = file.value['kind'];
    const error = (rule, path, message) => ({
        severity: 'error',
        rule,
        file: file.path,
        ...file.positionOf(path),
        message,
    });
    if (typeof found === 'string' && found !== kind && kinds.has(found)) {
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
            error('file-name', ['metadata', 'name'], `the name is ${(0,show/* showName */.$i)(name)} and the file is ${(0,show/* showName */.$i)(expected ?? '')}.yaml: make them the same`),
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
    const stray = Object.keys(own).filter((key) => !clusterKeys.has(key) && settingKeys.has(key));
    const clusterOnly = Object.fromEntries(Object.entries(own).filter(([key]) => !stray.includes(key)));
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
        ...findMistakes(clusterOnly, validators_validators.cluster, { file, root: ['spec'], place: 'cluster' }),
        ...stray.map((key) => keyError(file, ['spec', key], `${key} is a setting of nodes: put it below defaults, or below a role`)),
        ...unknownRoles.map((role) => keyError(file, ['spec', 'roles', role], `unknown role ${(0,show/* showName */.$i)(role)}: control-plane or worker`)),
        ...layers.flatMap(([layer, root]) => layer === undefined || layer === null ? [] : findLayerMistakes(layer, { file, root, place: 'layer' })),
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
const checkProfileSpec = (file) => {
    const spec = file.value['spec'];
    return (0,json/* isObject */.Gv)(spec) ? findLayerMistakes(spec, { file, root: ['spec'], place: 'layer' }) : [];
};
const checkSpec = {
    Cluster: checkClusterSpec,
    Node: checkNodeSpec,
    Profile: checkProfileSpec,
};
const splitSpec = (spec) => {
    const own = Object.create(null);
    const settings = Object.create(null);
    for (const key of Object.keys(spec))
        (ownNodeKeys.has(key) ? own : settings)[key] = spec[key] ?? null;
    return { own, settings };
};
/** Of a file that may be wrong: what is no text is found elsewhere. */
const profilesOf = (file) => {
    const spec = file.value['spec'];
    const profiles = (0,json/* isObject */.Gv)(spec) ? spec['profiles'] : undefined;
    return (0,json/* isList */.Lv)(profiles) ? profiles.map((name) => (typeof name === 'string' ? name : '')) : [];
};
const checkProfiles = (nodes, profiles, complete) => {
    const used = new Set(nodes.flatMap(profilesOf));
    const missing = nodes.flatMap((file) => profilesOf(file).flatMap((name, index) => {
        if (name === '' || profiles.has(name) || !complete)
            return [];
        const near = (0,did_you_mean/* didYouMean */.a)(name, [...profiles.keys()]);
        const hint = near === undefined ? `create profiles/${(0,show/* showName */.$i)(name)}.yaml, or remove it` : `did you mean ${near}?`;
        return [
            {
                severity: 'error',
                rule: 'unknown-profile',
                file: file.path,
                ...file.positionOf(['spec', 'profiles', index]),
                message: `there is no profile ${(0,show/* showName */.$i)(name)}: ${hint}`,
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

// EXTERNAL MODULE: ./build/src/fleet/overrides.js
var fleet_overrides = __webpack_require__(9567);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/fleet/compose-yaml.js



/** YAML 1.2 whatever a file says of itself: no merge keys, no types of 1.1, no tags but those of JSON. */
const options = {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    // The library compares each key with all others; one walk with a map finds the same.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
};
/** Beyond this the library's recursion could meet the end of the stack. The language's own limit is lower. */
const safeDepth = 3 * limits.depth;
/** The syntax tree of the one document in a text; undefined where there is none, or none that can be walked. */
const composeYaml = (text, say) => {
    const tokens = [...new dist/* Parser */.iX().parse(text)];
    const { tooDeep, tags } = inspect(tokens);
    for (const offset of tags)
        say(offset, 'tag', 'tags are not part of the language: write the plain value');
    if (tooDeep !== undefined) {
        say(tooDeep, 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`);
        return undefined;
    }
    const documents = [...new dist/* Composer */.Dk(options).compose(tokens, true, text.length)];
    const [first, second] = documents;
    if (first === undefined)
        return undefined;
    for (const token of tokens) {
        if (token.type === 'directive')
            say(token.offset, 'directive', 'directives are not part of the language: remove the line');
    }
    for (const { errors } of documents.slice(0, 2)) {
        for (const { pos, code, message } of errors) {
            if (code !== 'TAG_RESOLVE_FAILED')
                say(pos[0], 'yaml', (0,show/* showSentence */.Zu)(message));
        }
    }
    if (second !== undefined)
        say(second.range[0], 'several-documents', 'one file holds one document: move the rest to a file of its own');
    if (isEmpty(first) && second === undefined) {
        if (first.errors.length === 0)
            say(0, 'empty', 'the file is empty: start with apiVersion: plumbline/v1');
        return undefined;
    }
    return { document: first, broken: first.errors.length > 0 };
};
const isEmpty = ({ contents }) => contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
const plainTags = new Set(['!!str', '!!map', '!!seq']);
/** Offsets of tags and of a value nested too deep. Walks with a list of its own, because depth is what is in doubt. */
const inspect = (tokens) => {
    const tags = [];
    const noteTags = (sources = []) => {
        for (const { type, source, offset } of sources)
            if (type === 'tag' && !plainTags.has(source))
                tags.push(offset);
    };
    const open = tokens.map((token) => ({
        token,
        level: 0,
    }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, level } = next;
        if (level > safeDepth)
            return { tooDeep: token.offset, tags };
        if (token.type === 'document') {
            noteTags(token.start);
            if (token.value)
                open.push({ token: token.value, level });
        }
        else if ('items' in token) {
            for (const { start, key, sep, value } of token.items) {
                noteTags(start);
                noteTags(sep);
                if (key)
                    open.push({ token: key, level: level + 1 });
                if (value)
                    open.push({ token: value, level: level + 1 });
            }
        }
    }
    return { tooDeep: undefined, tags };
};

;// CONCATENATED MODULE: ./build/src/fleet/positions.js

/** Turns offsets into places. Lines are counted when the first place is asked for: most files are never asked. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
};
const lineStarts = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
};
/** Finds places in a document's syntax tree, only when they are asked for. */
const placesIn = (document, targets, toPosition) => {
    const indexes = new Map();
    const entryOf = (map, key) => {
        const index = indexes.get(map) ?? indexOf(map);
        indexes.set(map, index);
        return index.get(String(key));
    };
    /** Offsets of the key and of the value at `path`, or of the nearest existing ancestor. */
    const locate = (path) => {
        let node = document.contents;
        let key = startOf(node, 0);
        for (const step of path) {
            const target = (0,dist/* isAlias */.Vj)(node) ? (targets.get(node) ?? null) : node;
            const entry = (0,dist/* isMap */.jh)(target) ? entryOf(target, step) : undefined;
            const below = (0,dist/* isSeq */.oP)(target) ? target.items[Number(step)] : entry?.value;
            if (below === undefined)
                return { key, at: startOf(node, key), node: undefined };
            key = startOf(entry === undefined ? below : entry.key, key);
            node = below;
        }
        return { key, at: startOf(node, key), node };
    };
    return {
        positionOf: (path) => toPosition(locate(path).at),
        positionOfKey: (path) => toPosition(locate(path).key),
        sourceOf: (path) => {
            const { node } = locate(path);
            const target = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            return (0,dist/* isScalar */.jn)(target) && target.type === 'PLAIN' ? target.source : undefined;
        },
    };
};
/** The first of two equal keys wins, as in the value. */
const indexOf = (map) => {
    const index = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
        if (name !== undefined && !index.has(name))
            index.set(name, { key: key, value: value });
    }
    return index;
};
/** Where nothing was written, the place is that of the key. */
const startOf = (node, otherwise) => node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN')
    ? otherwise
    : (node.range?.[0] ?? otherwise);

;// CONCATENATED MODULE: ./build/src/fleet/read-scalar.js

/** A scalar's value. What YAML reads as something else than was meant is reported, with what to write instead. */
const readScalar = (scalar, at, say) => {
    const { value, source, type } = scalar;
    if (typeof value === 'string') {
        if (value.includes('\0') || !value.isWellFormed())
            say(at, 'not-text', 'a NUL character or half of a character (a lone surrogate): write the character itself');
        return value;
    }
    if (typeof value === 'number' || typeof value === 'bigint')
        return readNumber(value, source ?? String(value), type === 'PLAIN', at, say);
    return typeof value === 'boolean' || value === null ? value : (source ?? null);
};
const readNumber = (value, source, plain, at, say) => {
    const octal = plain ? /^[-+]?0o?(\d+)$/.exec(source)?.[1] : undefined;
    if (octal !== undefined) {
        const mode = /^[0-7]{1,4}$/.test(octal)
            ? `write '${octal.padStart(4, '0')}' in quotes for a file mode, or the`
            : 'write the';
        say(at, 'octal', `${(0,show/* showName */.$i)(source)} is read as another number: ${mode} decimal number without leading zeros`);
        return source;
    }
    if (typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        say(at, 'large-integer', `${(0,show/* showName */.$i)(source)} cannot be kept exactly: write it in quotes`);
        return source;
    }
    if (!Number.isFinite(value)) {
        say(at, 'not-a-number', `${(0,show/* showName */.$i)(source)} is no number here: write a finite one, or ${(0,show/* show */.WU)(source)} in quotes`);
        return source;
    }
    // Canonical JSON knows one zero.
    return value === 0 ? 0 : value;
};

;// CONCATENATED MODULE: ./build/src/fleet/to-json.js




const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * The document's value, in one walk that finds all that YAML allows and the language does not. What is wrong stands
 * in the value as null, or as text where text was probably meant.
 */
const toJson = (document, say) => {
    const anchors = new Map();
    const unfinished = new Set();
    const targets = new Map();
    let aliased = 0;
    let tooDeep = false;
    const visit = (node, depth, inAlias) => {
        if (node === null)
            return null;
        if (depth > limits.depth) {
            if (!tooDeep)
                say(to_json_startOf(node), 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`);
            tooDeep = true;
            return null;
        }
        if (inAlias && (aliased += 1) > limits.aliased) {
            if (aliased === limits.aliased + 1)
                say(to_json_startOf(node), 'alias-limit', `aliases stand for more than ${limits.aliased} values: use a profile instead`);
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return visitAlias(node, depth, inAlias);
        const { anchor } = node;
        if (anchor === undefined || inAlias)
            return visitPlain(node, depth, inAlias);
        anchors.set(anchor, node);
        unfinished.add(node);
        const value = visitPlain(node, depth, inAlias);
        unfinished.delete(node);
        return value;
    };
    const visitPlain = (node, depth, inAlias) => {
        if ((0,dist/* isScalar */.jn)(node))
            return readScalar(node, to_json_startOf(node), say);
        if ((0,dist/* isMap */.jh)(node))
            return visitMap(node, depth, inAlias);
        return (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => visit(item, depth + 1, inAlias)) : null;
    };
    const visitAlias = (alias, depth, inAlias) => {
        const target = targets.get(alias) ?? anchors.get(alias.source);
        if (target === undefined || unfinished.has(target)) {
            const name = (0,show/* showName */.$i)(alias.source);
            const message = target === undefined ? `no &${name} stands before this alias` : `&${name} would hold itself`;
            if (!inAlias)
                say(to_json_startOf(alias), 'alias', `${message}: write the value`);
            return null;
        }
        targets.set(alias, target);
        return visit(target, depth + 1, true);
    };
    const visitMap = (map, depth, inAlias) => {
        const object = Object.create(null);
        const places = new Map();
        for (const pair of map.items) {
            const key = pair.key;
            const value = pair.value;
            const at = to_json_startOf(key ?? value ?? map);
            const name = readKey(key, at);
            const below = visit(value, depth + 1, inAlias);
            const first = name === undefined ? undefined : places.get(name);
            if (name === undefined)
                continue;
            if (first === undefined) {
                places.set(name, at);
                object[name] = below;
            }
            else if (!inAlias) {
                say(first, 'duplicate-key', `${(0,show/* showName */.$i)(name)} stands again below: keep one`);
                say(at, 'duplicate-key', `${(0,show/* showName */.$i)(name)} stands twice in the same map: keep one`);
            }
        }
        return object;
    };
    const readKey = (key, at) => {
        if ((0,dist/* isScalar */.jn)(key)) {
            const { anchor } = key;
            if (anchor !== undefined)
                anchors.set(anchor, key);
            return readKeyText(key, at);
        }
        say(at, 'key-type', (0,dist/* isAlias */.Vj)(key) ? 'an alias cannot be a key: write the key itself' : 'keys are text: write a name');
        return undefined;
    };
    const readKeyText = (key, at) => {
        const name = key.value;
        if (name === '<<') {
            say(at, 'merge-key', 'merge keys are not part of the language: use a profile');
        }
        else if (typeof name !== 'string') {
            say(at, 'key-type', `keys are text: write '${(0,show/* showName */.$i)(key.source ?? String(name))}' in quotes`);
        }
        else if (forbiddenKeys.has(name)) {
            say(at, 'forbidden-key', `${name} cannot be a key: choose another name`);
        }
        else if (name.includes('\0') || !name.isWellFormed()) {
            say(at, 'not-text', 'a NUL character or half a character in a key: remove it');
        }
        else {
            return name;
        }
        return undefined;
    };
    return { value: visit(document.contents, 0, false), targets };
};
const to_json_startOf = (node) => node.range?.[0] ?? 0;

;// CONCATENATED MODULE: ./build/src/fleet/parse-file.js






/** Reads one file: limits first, then YAML, then what YAML allows and the language does not. All findings at once. */
const parseFile = (source) => {
    const known = parsed.get(source.bytes);
    if (known?.file === source.path && source.kind === 'file')
        return known.result;
    const result = parseSource(source);
    if (source.kind === 'file' && source.bytes.length > 0)
        parsed.set(source.bytes, { file: source.path, result });
    return result;
};
/** Both sides of a pull request share the bytes of every file that it does not touch. */
const parsed = new WeakMap();
const parseSource = (source) => {
    const diagnostics = [];
    let toPosition = positionsOf('');
    const say = (offset, rule, message) => {
        if (diagnostics.length > limits.findings)
            return;
        const full = diagnostics.length === limits.findings;
        const told = full
            ? { rule: 'more', message: 'more findings follow in this file: mend these first' }
            : { rule, message };
        diagnostics.push({ severity: 'error', file: source.path, ...toPosition(offset), ...told });
    };
    const nothing = () => ({ file: undefined, readable: undefined, diagnostics });
    const text = readText(source, say);
    if (text === undefined)
        return nothing();
    toPosition = positionsOf(text);
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        say(nul, 'not-text', 'a NUL byte: save the file as UTF-8 text');
        return nothing();
    }
    const composed = composeYaml(text, say);
    if (composed === undefined)
        return nothing();
    const { document, broken } = composed;
    const { value, targets } = toJson(document, say);
    if (broken)
        return nothing();
    if (!(0,json/* isObject */.Gv)(value)) {
        say(0, 'not-a-map', 'the file must hold a map that starts with apiVersion: plumbline/v1');
        return nothing();
    }
    const readable = { path: source.path, value, ...placesIn(document, targets, toPosition) };
    return { file: (0,diagnostic/* hasErrors */.C)(diagnostics) ? undefined : readable, readable, diagnostics };
};

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(5514);
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
/** Which file is what, by where it lies. Nothing is opened. `folder` is '' or '.' for the repository itself. */
const sortFiles = (files, folder) => {
    const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
    const placed = files.map((source) => ({ source, place: placeOf(source, source.path.slice(prefix.length)) }));
    const of = (wanted) => placed.flatMap(({ source, place }) => (place === wanted ? [source] : []));
    const misplaced = placed.flatMap(({ source, place }) => typeof place === 'string' ? [] : [finding(printable(source.path), place.rule, place.message)]);
    const [cluster] = of('cluster');
    const nodes = of('node');
    const unnamed = (name) => !misplaced.some(({ file }) => name.test(file.slice(prefix.length)));
    const diagnostics = [
        ...misplaced,
        ...(cluster === undefined && unnamed(/^cluster\./i)
            ? [
                finding(`${prefix}cluster.yaml`, 'no-cluster', 'cluster.yaml is missing: create it with apiVersion: plumbline/v1, kind: Cluster, metadata.name and spec.os, spec.kubernetes, spec.endpoint'),
            ]
            : []),
        ...(nodes.length === 0 && unnamed(/^(?!cluster\.)[^/]+\.ya?ml$/i)
            ? [
                finding(`${prefix}cluster.yaml`, 'no-node', `no node in ${prefix === '' ? 'the folder' : prefix}: create ${prefix}<name>.yaml with kind: Node and spec.role, otherwise nothing would be checked`),
            ]
            : []),
        ...unread(placed.flatMap(({ source, place }) => place === 'ignored' && source.kind === 'file' ? [source.path] : []), prefix),
    ];
    return { cluster, nodes, profiles: of('profile'), secrets: of('secret'), diagnostics };
};
const control = /[\u0000-\u001f\u007f]/g;
const placeOf = ({ kind }, path) => {
    if (/[\u0000-\u001f\u007f\\]/.test(path)) {
        return {
            rule: 'file-name',
            message: 'the name holds a control character or a backslash: rename the file',
        };
    }
    // Such files belong to tools: .sops.yaml says which keys encrypt, and is no secret.
    if (/(?:^|\/)\.[^/]*$/.test(path) && kind === 'file')
        return 'ignored';
    const near = /^(?:profiles\/)?[^/]+$/.test(path);
    if (kind !== 'file' && near)
        return { rule: 'not-a-file', message: `a ${kind} is not followed: put the file itself here` };
    if (/\.sops\.(?:yaml|json)$/.test(path))
        return 'secret';
    if (!near || !/\.ya?ml$/i.test(path))
        return 'ignored';
    if (!path.endsWith('.yaml'))
        return {
            rule: 'file-name',
            message: 'files of the fleet end in .yaml: rename it, otherwise it would be left out silently',
        };
    if (path === 'cluster.yaml')
        return 'cluster';
    return path.startsWith('profiles/') ? 'profile' : 'node';
};
/** YAML in other folders is left alone, and said to be: somebody may take it for a part of the fleet. */
const unread = (ignored, prefix) => {
    const folders = new Map();
    if (prefix === '')
        return [];
    for (const path of ignored) {
        const below = path.slice(prefix.length);
        const folder = below.split('/')[0] ?? '';
        if (/\.ya?ml$/i.test(below) && below.includes('/') && !folder.startsWith('.') && !folders.has(folder))
            folders.set(folder, path);
    }
    return [...folders].map(([folder, path]) => ({
        ...finding(printable(path), 'not-read', `files in ${prefix}${folder}/ are not read: nodes lie directly in ${prefix}, profiles in ${prefix}profiles/`),
        severity: 'note',
    }));
};
const printable = (path) => path.replaceAll(control, () => '?');
const finding = (file, rule, message) => ({
    severity: 'error',
    rule,
    file,
    line: 1,
    column: 1,
    message,
});

// EXTERNAL MODULE: ./build/src/fleet/explain.js
var explain = __webpack_require__(8101);
;// CONCATENATED MODULE: ./build/src/fleet/not-rendered.js

/** Settings that describe the node to people and later work, and become no document. */
const described = new Set(['access', 'vars', 'acknowledge']);
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
 * What is wrong with a version and nothing else. Where a side overrides versions, these are answers and no obstacle:
 * the reader asked what would happen.
 */
const versionRules = new Set(['C11', 'C20']);
/** Whether these findings leave no fleet, or nothing to render. */
const stops = (diagnostics, overrides) => (0,diagnostic/* hasErrors */.C)(overrides.length === 0 ? diagnostics : diagnostics.filter(({ rule }) => !versionRules.has(rule)));
/**
 * Reads a fleet folder. All findings at once; no fleet where any is an error. `rendered` are the settings that this
 * version renders, by top-level key: others get one note each. `overrides` change the cluster's spec before it is
 * checked.
 */
const loadFleet = (files, folder, rendered, overrides = []) => {
    const diagnostics = [];
    const sorted = sortFiles(files, folder);
    diagnostics.push(...sorted.diagnostics);
    const read = (source, judge) => {
        const { readable, diagnostics: found } = parseFile(source);
        diagnostics.push(...found);
        if (readable === undefined)
            return [];
        const places = new Set(found.map(load_fleet_placeOf));
        diagnostics.push(...judge(readable).filter((mistake) => !places.has(load_fleet_placeOf(mistake))));
        return [readable];
    };
    const readKind = (source, kind) => read(source, (file) => checkFile(file, kind));
    const [clusterFile] = sorted.cluster === undefined ? [] : readKind(sorted.cluster, 'Cluster');
    const profileFiles = sorted.profiles.flatMap((source) => readKind(source, 'Profile'));
    const nodeFiles = sorted.nodes.flatMap((source) => readKind(source, 'Node'));
    const secrets = sorted.secrets
        .flatMap((source) => read(source, () => []))
        .map((file) => secretRevisions(file, prefixOf(file, clusterFile, folder)));
    diagnostics.push(...secrets.flatMap((each) => each.diagnostics));
    if (clusterFile)
        diagnostics.push(...missingSecretFiles(clusterFile, sorted.secrets, folder));
    const profiles = new Map(profileFiles.map((file) => [nameOf(file), file]));
    diagnostics.push(...checkProfiles(nodeFiles, profiles, sorted.profiles.length === profileFiles.length));
    if (clusterFile === undefined || (0,diagnostic/* hasErrors */.C)(diagnostics))
        return { fleet: undefined, diagnostics: (0,diagnostic/* sortDiagnostics */.D)(diagnostics) };
    const spec = (0,fleet_overrides/* overrideSpec */.gI)(clusterFile.value['spec'], overrides);
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
    return {
        fleet: stops(diagnostics, overrides) ? undefined : fleet,
        diagnostics: (0,diagnostic/* sortDiagnostics */.D)(diagnostics),
    };
};
const load_fleet_placeOf = ({ line, column }) => `${line}:${column}`;
/** Secrets of the Talos bundle are named `talos/…`, so that they never meet others. */
const prefixOf = (file, cluster, folder) => {
    const spec = cluster?.value['spec'];
    const secrets = (0,json/* isObject */.Gv)(spec) ? spec['secrets'] : undefined;
    const bundle = (0,json/* isObject */.Gv)(secrets) ? secrets['bundle'] : undefined;
    return typeof bundle === 'string' && file.path === inFolder(folder, bundle) ? 'talos/' : '';
};
const nameOf = (file) => {
    const metadata = file.value['metadata'];
    const name = (0,json/* isObject */.Gv)(metadata) ? metadata['name'] : undefined;
    return typeof name === 'string' ? name : '';
};
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

// EXTERNAL MODULE: ./build/src/subjects/table.js + 143 modules
var table = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/src/subjects/files/allowed-paths.js
var allowed_paths = __webpack_require__(4970);
// EXTERNAL MODULE: ./build/src/subjects/files/settings.js
var files_settings = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/src/subjects/files/subject.js + 5 modules
var files_subject = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/src/render/claims.js
var claims = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/src/render/check-paths.js






/** A file that two subjects write would change with every apply: what has a setting is not a file of its own. */
const checkPaths = ({ cluster, nodes }, subjects) => {
    if (cluster.os !== 'ubuntu')
        return [];
    const others = subjects.filter((subject) => subject !== files_subject/* files */.a);
    return (0,findings/* once */.Oo)(nodes.flatMap((node) => (0,files_settings/* filesOf */.R8)(node).flatMap((file, index) => {
        const path = (0,files_settings/* documentPath */.jW)(file);
        const owner = (0,claims/* claimOf */._B)(path, '', others)?.subject;
        // What nobody may write has been said already, with the graver reason.
        if (owner === undefined || (0,allowed_paths/* refusalOf */.O)(`/${path}`) !== undefined)
            return [];
        const settings = owner.settings.length > 0 ? owner.settings.join(' or ') : owner.name;
        const message = `${(0,show/* showName */.$i)(file.path)} belongs to ${owner.name}, and files would write it too: say it with ${settings}`;
        return [(0,findings/* finding */.gk)(node, ['files', 'ubuntu', String(index), 'path'], 'error', 'owned-path', message)];
    })));
};

// EXTERNAL MODULE: ./build/src/render/render.js
var render = __webpack_require__(4148);
;// CONCATENATED MODULE: ./build/src/render/side.js





/** Settings that this version renders, by their top-level key. */
const renderedSettings = table/* subjects */.y.flatMap(({ settings }) => settings);
/** Loads and checks without rendering. */
const checkSide = (files, folder, overrides = []) => {
    const loaded = loadFleet(files, folder, renderedSettings, overrides);
    const judged = loaded.fleet === undefined ? [] : judge(loaded.fleet);
    return { fleet: loaded.fleet, diagnostics: (0,diagnostic/* sortDiagnostics */.D)([...loaded.diagnostics, ...judged]) };
};
const judge = (fleet) => [
    ...table/* subjects */.y.flatMap((subject) => subject.check?.(fleet) ?? []),
    ...checkPaths(fleet, table/* subjects */.y),
];
const renderSide = (files, folder, overrides = []) => {
    const checked = checkSide(files, folder, overrides);
    const rendering = checked.fleet === undefined || stops(checked.diagnostics, overrides) ? undefined : (0,render/* render */.X)(checked.fleet);
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

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   a: () => (/* binding */ roots)
/* harmony export */ });
/** Where files may lie. Everything else is made at boot, belongs to the kernel, or is a link into these. */
const roots = ['boot', 'etc', 'home', 'opt', 'root', 'srv', 'usr', 'var'];
const refusals = [
    {
        path: /^\/etc\/kubernetes\/manifests\//,
        rule: 'C29',
        why: 'the kubelet runs every file there, whatever it is called, instead of the real manifest: use apiServer and its kin',
    },
    {
        path: /^\/etc\/kubernetes\/pki\//,
        rule: 'forbidden-path',
        why: 'kubeadm makes and renews what lies there: another certificate takes the control plane down',
    },
    {
        path: /^\/var\/lib\/plumbline\//,
        rule: 'forbidden-path',
        why: 'plumbline keeps its own state there: undo and the ledger would be lost',
    },
    {
        path: /^\/var\/lib\/(?:etcd|kubelet|containerd|dpkg)\//,
        rule: 'forbidden-path',
        why: 'a running program keeps its state there: set what it reads instead',
    },
    {
        path: /^\/etc\/(?:passwd|shadow|group|gshadow|sudoers)-?$/,
        rule: 'forbidden-path',
        why: 'a whole file would remove the users of the system: use users',
    },
];
const outside = 'it is made anew at boot or belongs to the kernel: files lie below /boot, /etc, /home, /opt, /root, /srv, /usr and /var';
/** Why nobody may write this path, without links; undefined where one may. */
const refusalOf = (path) => refusals.find((refusal) => refusal.path.test(path)) ??
    (roots.some((root) => path.startsWith(`/${root}/`)) ? undefined : { rule: 'forbidden-path', why: outside });


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   jW: () => (/* binding */ documentPath)
/* harmony export */ });
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);

const filesOf = (node) => (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f)(node.settings, 'files')?.ubuntu ?? [];
/** Folders that are links on Ubuntu: what lies below them has one place, and so one name. */
const links = [
    ['/bin/', '/usr/bin/'],
    ['/sbin/', '/usr/sbin/'],
    ['/lib/', '/usr/lib/'],
    ['/lib64/', '/usr/lib64/'],
    ['/var/run/', '/run/'],
    ['/var/lock/', '/run/lock/'],
];
/** The path without links: `/lib/udev/x` and `/usr/lib/udev/x` are one file. */
const realPath = (path) => {
    const link = links.find(([from]) => path.startsWith(from));
    return link === undefined ? path : link[1] + path.slice(link[0].length);
};
/** As documents name it, without the leading slash. */
const documentPath = ({ path }) => realPath(path).slice(1);


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: ./build/src/subjects/nothing-on-talos.js
var nothing_on_talos = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/src/subjects/files/allowed-paths.js
var allowed_paths = __webpack_require__(4970);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/fleet/show.js
var show = __webpack_require__(4585);
// EXTERNAL MODULE: ./build/src/subjects/files/settings.js
var settings = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/src/subjects/secrets.js
var subjects_secrets = __webpack_require__(7198);
;// CONCATENATED MODULE: ./build/src/subjects/files/ubuntu.js


/** Each file as it is written; whoever does not say a mode gets one that does not show secrets. */
const ubuntu = (node, cluster) => (0,settings/* filesOf */.R8)(node).map((file) => {
    const body = { text: file.content };
    const secrets = (0,subjects_secrets/* collectSecrets */.q)(body, cluster);
    return {
        path: (0,settings/* documentPath */.jW)(file),
        plane: 'disk',
        body,
        file: {
            mode: modeOf(file) ?? (secrets.length > 0 ? 0o600 : 0o644),
            owner: file.owner ?? 'root',
            group: file.group ?? 'root',
        },
        secrets,
    };
});
const modeOf = ({ mode }) => mode === undefined ? undefined : Number.parseInt(mode, 8);

;// CONCATENATED MODULE: ./build/src/subjects/files/check.js





/** Files that must not be written, stand twice, or show what they should not. */
const check = ({ cluster, nodes }) => cluster.os === 'ubuntu' ? (0,findings/* once */.Oo)(nodes.flatMap(checkNode)) : [];
const checkNode = (node) => {
    const files = (0,settings/* filesOf */.R8)(node);
    const paths = files.map(({ path }) => (0,settings/* realPath */.Ye)(path));
    return files.flatMap((file, index) => {
        const say = (key, severity, rule, message) => (0,findings/* finding */.gk)(node, ['files', 'ubuntu', String(index), key], severity, rule, message);
        const path = paths[index] ?? '';
        const shown = (0,show/* showName */.$i)(file.path);
        const refusal = (0,allowed_paths/* refusalOf */.O)(path);
        const first = paths.indexOf(path);
        const folder = paths.find((each) => path.startsWith(`${each}/`));
        return [
            ...(refusal === undefined ? [] : [say('path', 'error', refusal.rule, `${shown}: ${refusal.why}`)]),
            ...(first === index
                ? []
                : [
                    say('path', 'error', 'duplicate-file', `${shown} is declared twice, first as ${(0,show/* showName */.$i)(files[first]?.path ?? '')}: keep one`),
                ]),
            ...(folder === undefined
                ? []
                : [
                    say('path', 'error', 'file-is-folder', `${shown} lies below ${(0,show/* showName */.$i)(folder)}, which is a file: move one of them`),
                ]),
            ...judgeMode(file).map(([rule, message]) => say('mode', 'warning', rule, message)),
        ];
    });
};
const judgeMode = (file) => {
    const mode = modeOf(file);
    if (mode === undefined)
        return [];
    if ((mode & 0o002) !== 0)
        return [['world-writable', `${file.mode ?? ''} lets every user write the file: take the last 2 away`]];
    return (mode & 0o004) !== 0 && file.content.includes('${secret:')
        ? [['secret-mode', `${file.mode ?? ''} lets every user read a file that holds a secret: write '0600'`]]
        : [];
};

// EXTERNAL MODULE: ./build/src/subjects/live-on-ubuntu.js
var live_on_ubuntu = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/src/subjects/files/impact.js

const hier = 'https://manpages.ubuntu.com/manpages/noble/man7/file-hierarchy.7.html';
const impact = [
    ...['etc/netplan/*', 'etc/systemd/network/*', 'etc/ssh/*', 'etc/hosts', 'etc/resolv.conf'].map((document) => ({
        ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(document, 'who reaches the node, or whom it reaches, may change', hier),
        impact: 'network',
    })),
    ...['boot/*', 'etc/default/grub*', 'etc/modprobe.d/*', 'etc/initramfs-tools/*'].map((document) => (0,live_on_ubuntu/* liveOnUbuntu */.f)(document, 'written at once, and felt at the next boot: plumbline does not reboot for it', hier)),
    { ...(0,live_on_ubuntu/* liveOnUbuntu */.f)('*', 'removed at once; what it did while it was there stays', hier), kind: 'remove' },
    (0,live_on_ubuntu/* liveOnUbuntu */.f)('*', 'written at once; plumbline restarts nothing, because it does not know who reads the file', hier),
];

;// CONCATENATED MODULE: ./build/src/subjects/files/normalise.js
/** The text itself: what reads it is not known here, so every byte counts. */
const normalise = ({ body }) => {
    if (body === 'absent')
        return null;
    return 'text' in body ? body.text : body.yaml;
};

;// CONCATENATED MODULE: ./build/src/subjects/files/parity.js
const parity = [
    {
        setting: 'files.ubuntu',
        ubuntu: 'the file itself, owned whole',
        talos: 'none: the root file system is read-only',
        note: 'machine.files writes below /var only; what a program needs comes with its extension or its pod',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/files/subject.js







/** Files that no other subject knows: of two claims on a path, the longer one decides. */
const files = {
    name: 'files',
    settings: ['files'],
    ubuntu: ubuntu,
    talos: nothing_on_talos/* nothingOnTalos */.q,
    check: check,
    claims: allowed_paths/* roots */.a.map((root) => ({ document: `${root}/*` })),
    normalise: normalise,
    impact: impact,
    parity: parity,
};


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ liveOnUbuntu)
/* harmony export */ });
/** The rule of a document on Ubuntu whose change is felt at once and can be taken back. */
const liveOnUbuntu = (document, why, source) => ({
    os: 'ubuntu',
    document,
    impact: 'live',
    undo: true,
    why,
    source,
});


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ machineConfigPath)
/* harmony export */ });
/** The one machine config of a Talos node. */
const machineConfigPath = 'talos/machineconfig.yaml';


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ nodeObjectDocument),
/* harmony export */   mp: () => (/* binding */ nodeObject),
/* harmony export */   tC: () => (/* binding */ nodeMetadataOf)
/* harmony export */ });
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9134);


/** The part of the Node object that plumbline answers for. */
const nodeObject = 'kubernetes/node.yaml';
const sorted = (map) => Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** Each map in order of key; undefined where the node declares none of the three. */
const nodeMetadataOf = (node) => {
    const read = (key) => sorted((0,_settings_of_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f)(node.settings, key) ?? {});
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
        spec: { taints: Object.entries(taints).map(([key, taint]) => ({ key, ...(0,_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaint */ .x)(taint) })) },
    }),
});


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTaint)
/* harmony export */ });
/** Reads `value:Effect` or `Effect`, the spelling of `kubectl taint` and of Talos. */
const readTaint = (taint) => {
    const at = taint.lastIndexOf(':');
    return at < 0 ? { effect: taint } : { value: taint.slice(0, at), effect: taint.slice(at + 1) };
};


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nothingOnTalos)
/* harmony export */ });
/** For settings of a host that Talos does not have: `not-rendered.ts` says so in a note. */
const nothingOnTalos = () => ({});


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

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/**
 * A subject's settings, as its schema describes them. The loader has validated them, so this is the one place
 * where a JSON value gets its type back.
 */
const settingsOf = (settings, key) => {
    const value = settings[key];
    return value === undefined || value === null ? undefined : value;
};


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ subjects)
});

// EXTERNAL MODULE: ./build/src/subjects/nothing-on-talos.js
var nothing_on_talos = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/src/fleet/findings.js
var findings = __webpack_require__(6122);
;// CONCATENATED MODULE: ./build/src/subjects/access/authorized-key.js
const types = '(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+';
const line = new RegExp(`^(?:((?:"(?:[^"\\\\]|\\\\.)*"|[^\\s"])+)\\s+)?(${types})\\s+([A-Za-z0-9+/=]+)\\s*(.*)$`);
/** Source: sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
const readAuthorizedKey = (text) => {
    const found = line.exec(text.trim());
    if (found === null || text.trim().startsWith('#'))
        return undefined;
    const [, options = '', type = '', blob = '', comment = ''] = found;
    return { options, key: `${type} ${blob}`, comment: comment.trim().split(/\s+/).join(' ') };
};
const printAuthorizedKey = ({ options, key, comment }) => [options, key, comment].filter((part) => part !== '').join(' ');

// EXTERNAL MODULE: ./build/src/subjects/settings-of.js
var settings_of = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/subjects/access/settings.js

const sshdOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'sshd') ?? {};
const accessOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'access') ?? {};
/** In order of name. */
const usersOf = (node) => Object.entries((0,settings_of/* settingsOf */.f)(node.settings, 'users') ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));

;// CONCATENATED MODULE: ./build/src/subjects/access/check.js



/** Every way to lock plumbline, or everybody, out (C48), and keys that stand twice. */
const check = ({ cluster, nodes }) => cluster.os === 'ubuntu' ? (0,findings/* once */.Oo)(nodes.flatMap(checkNode)) : [];
const checkNode = (node) => {
    const found = [];
    const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, path, severity, rule, message));
    checkAllowed(node, say);
    checkLogin(node, say);
    checkPort(node, say);
    checkKeys(node, say);
    return found;
};
const checkAllowed = (node, say) => {
    const { allowUsers, passwordAuthentication } = sshdOf(node);
    const login = accessOf(node).ssh?.user;
    const at = ['sshd', 'allowUsers'];
    if (allowUsers === undefined)
        return;
    if (allowUsers.length === 0) {
        say(at, 'error', 'C48', 'an empty list lets nobody in: name the users, or remove allowUsers');
        return;
    }
    if (login !== undefined && !allowUsers.includes(login)) {
        say(at, 'error', 'C48', `${login} is who plumbline logs in as, and is not in allowUsers: add ${login}`);
        return;
    }
    const withKeys = usersOf(node).flatMap(([name, { authorizedKeys = [] }]) => authorizedKeys.length > 0 ? [name] : []);
    if (passwordAuthentication === true || withKeys.length === 0)
        return;
    if (withKeys.some((name) => allowUsers.includes(name)))
        return;
    say(at, 'error', 'C48', `nobody in allowUsers has a key here, and ${withKeys.join(', ')} may not log in: add ${withKeys[0] ?? ''}`);
};
/** What keeps the user that plumbline logs in as from logging in, or from acting as root. */
const checkLogin = (node, say) => {
    const login = accessOf(node).ssh?.user;
    if (login === undefined)
        return;
    if (login === 'root' && sshdOf(node).permitRootLogin === 'no') {
        say(['sshd', 'permitRootLogin'], 'error', 'C48', 'plumbline logs in as root here: write prohibit-password, or another access.ssh.user');
    }
    const user = usersOf(node).find(([name]) => name === login)?.[1];
    if (/\/(?:nologin|false)$/.test(user?.shell ?? '')) {
        say(['users', login, 'shell'], 'error', 'C48', `plumbline logs in as ${login}, which needs a shell that runs commands, such as /bin/sh`);
    }
    if (login !== 'root' && (user?.sudo === 'none' || user?.sudo === 'password')) {
        say(['users', login, 'sudo'], 'warning', 'login-sudo', `plumbline logs in as ${login} and cannot type a password: without a sudo rule of its own it needs nopasswd`);
    }
};
/** An address of its own may stand for a forwarded port. */
const checkPort = (node, say) => {
    const { address, ssh } = accessOf(node);
    const { port } = sshdOf(node);
    if (port === undefined || address !== undefined || port === (ssh?.port ?? 22))
        return;
    say(['sshd', 'port'], 'error', 'ssh-port', `plumbline would look for sshd on port ${ssh?.port ?? 22}: write access: { ssh: { port: ${port} } } too`);
};
const checkKeys = (node, say) => {
    for (const [name, { authorizedKeys = [] }] of usersOf(node)) {
        const seen = new Set();
        authorizedKeys.forEach((line, index) => {
            const key = readAuthorizedKey(line)?.key;
            if (key !== undefined && seen.has(key)) {
                say(['users', name, 'authorizedKeys', String(index)], 'error', 'duplicate-key', 'this key stands twice, so that only the first line counts: keep one');
            }
            if (key !== undefined)
                seen.add(key);
        });
    }
};

// EXTERNAL MODULE: ./build/src/subjects/live-on-ubuntu.js
var live_on_ubuntu = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/src/subjects/access/paths.js
/**
 * sshd takes the first value it reads, so the name sorts before 50-cloud-init.conf and its like. Ubuntu's sshd_config
 * includes the folder before it says anything itself. Source: sshd_config(5).
 */
const sshdFile = 'etc/ssh/sshd_config.d/00-plumbline.conf';
/** Beside the user's own ~/.ssh/authorized_keys, which stays theirs. */
const keysFile = (user) => `etc/ssh/plumbline/authorized_keys/${user}`;
/** `%u` is the user who logs in. */
const keysPattern = `/${keysFile('%u')}`;
/** sudo takes the last rule that matches, and skips file names with a dot: users' names have none. */
const sudoersFile = (user) => `etc/sudoers.d/90-plumbline-${user}`;
/** What `sshd -T` prints. */
const sshdRunning = 'running/sshd.yaml';
/** What the user database answers. */
const usersRunning = 'running/users.yaml';

;// CONCATENATED MODULE: ./build/src/subjects/access/impact.js


const sshdDocs = 'https://manpages.ubuntu.com/manpages/noble/man5/sshd_config.5.html';
const socket = 'https://discourse.ubuntu.com/t/sshd-now-uses-socket-based-activation-ubuntu-22-10-and-later/30189';
/** Who cannot get in any more cannot take it back: only the node's own timer can. */
const network = (document, field, why, source) => ({
    os: 'ubuntu',
    document,
    ...(field !== undefined && { field }),
    impact: 'network',
    undo: true,
    why,
    source,
});
const port = 'since Ubuntu 22.10 ssh.socket listens: it restarts on the other port, open sessions stay, and everything that logs in has to follow';
const keys = 'sshd reloads and reads keys from ~/.ssh/authorized_keys and from plumbline; a file that another setting named before no longer counts';
const reload = 'sshd reloads; open sessions stay, the next login meets the new rules';
const impact = [
    ...[sshdFile, sshdRunning].flatMap((document) => [
        network(document, 'sshd.port', port, socket),
        network(document, 'sshd.authorizedKeysFile', keys, sshdDocs),
        network(document, undefined, reload, sshdDocs),
    ]),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(keysFile('*'), 'sshd reads keys at each login; open sessions stay', 'https://manpages.ubuntu.com/manpages/noble/man8/sshd.8.html'),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(sudoersFile('*'), 'sudo reads it at each call', 'https://manpages.ubuntu.com/manpages/noble/man5/sudoers.5.html'),
    {
        ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(usersRunning, 'the user and its files stay; plumbline no longer looks after them', 'docs/language.md'),
        kind: 'remove',
        impact: 'none',
    },
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(usersRunning, 'useradd or usermod, at once', 'https://manpages.ubuntu.com/manpages/noble/man8/usermod.8.html'),
];

// EXTERNAL MODULE: ./build/src/fleet/json.js
var json = __webpack_require__(6722);
;// CONCATENATED MODULE: ./build/src/subjects/map-values.js
/** The same keys with other values. */
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

;// CONCATENATED MODULE: ./build/src/subjects/access/sshd-config.js
/** Keywords that may come several times and add up; of all others the first one counts. sshd_config(5). */
const adding = new Set([
    'port',
    'listenaddress',
    'hostkey',
    'acceptenv',
    'allowusers',
    'denyusers',
    'allowgroups',
    'denygroups',
]);
/** Several values in one line. */
const listing = new Set([...adding, 'authorizedkeysfile', 'authenticationmethods']);
/** The names of the settings, where there is one. */
const names = {
    passwordauthentication: 'passwordAuthentication',
    permitrootlogin: 'permitRootLogin',
    allowusers: 'allowUsers',
    authorizedkeysfile: 'authorizedKeysFile',
};
/**
 * A file of sshd, or what `sshd -T` prints: keywords have no case, `=` may stand for the space, values may be quoted,
 * sets are sorted. What stands below `Match` holds for some users only, and is kept as lines under `match`.
 */
const readSshdConfig = (text) => {
    const values = new Map();
    const match = [];
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        const [, word = '', rest = ''] = /^([A-Za-z0-9]+)(?:\s*=\s*|\s+)(.*)$/.exec(line) ?? [];
        const keyword = word.toLowerCase();
        if (keyword === '')
            continue;
        const words = wordsOf(rest);
        if (keyword === 'match' || match.length > 0)
            match.push([keyword, ...words].join(' '));
        else if (adding.has(keyword))
            values.set(keyword, [...(values.get(keyword) ?? []), ...words]);
        else if (!values.has(keyword))
            values.set(keyword, words);
    }
    const entries = [...values].map(([keyword, words]) => [
        names[keyword] ?? keyword,
        spell(keyword, words),
    ]);
    return { ...Object.fromEntries(entries), ...(match.length > 0 && { match }) };
};
const wordsOf = (text) => {
    const words = [];
    for (const [whole, quoted] of text.matchAll(/"([^"]*)"|#.*|[^\s"]+/g)) {
        if (whole.startsWith('#'))
            break;
        words.push(quoted ?? whole);
    }
    return words;
};
const spell = (keyword, words) => {
    if (keyword === 'authorizedkeysfile')
        return words;
    if (listing.has(keyword)) {
        const set = [...new Set(words)].toSorted();
        return keyword === 'port' && set.length === 1 ? (set[0] ?? '') : set;
    }
    const value = words.join(' ');
    if (keyword === 'permitrootlogin' && value.toLowerCase() === 'without-password')
        return 'prohibit-password';
    return /^(?:yes|no)$/i.test(value) ? value.toLowerCase() : value;
};

;// CONCATENATED MODULE: ./build/src/subjects/access/normalise.js





/** `{sshd: {port, allowUsers, …}}` and `{users: {<name>: {authorizedKeys | sudo | exists, shell}}}`, sets sorted. */
const normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    if ('text' in body)
        return readText(path, body.text);
    const [value = {}] = body.yaml;
    return (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value['sshd'])
        ? { ...value, sshd: mapValues(value['sshd'], sortNames) }
        : value;
};
const sortNames = (value, key) => Array.isArray(value) && key !== 'authorizedKeysFile' && key !== 'match'
    ? [...new Set(value.map(String))].toSorted()
    : value;
const readText = (path, text) => {
    if (path === sshdFile)
        return { sshd: readSshdConfig(text) };
    const name = path.split('/').at(-1) ?? '';
    if (path === keysFile(name))
        return { users: { [name]: { authorizedKeys: readKeys(text) } } };
    const user = name.replace('90-plumbline-', () => '');
    return path === sudoersFile(user) ? { users: { [user]: readSudoers(user, text) } } : text;
};
const readKeys = (text) => {
    const keys = text.split(/\r?\n/).map(readAuthorizedKey);
    return [...new Set(keys.flatMap((key) => (key === undefined ? [] : [printAuthorizedKey(key)])))].toSorted();
};
const rules = {
    'ALL=(ALL:ALL) ALL': 'password',
    'ALL=(ALL:ALL) NOPASSWD:ALL': 'nopasswd',
};
/** The words of the setting where the file says just that, else its rules. */
const readSudoers = (user, text) => {
    const lines = text
        .replaceAll(/\\\r?\n/g, () => ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#(?!\d).*$/, () => '').trim())
        .filter((line) => line !== '')
        .map((line) => line
        .split(/\s+/)
        .join(' ')
        .replaceAll(/\s*([=:,])\s*/g, (_, sign) => sign));
    const [only] = lines;
    const known = lines.length === 1 && only?.startsWith(`${user} `) === true
        ? rules[only.slice(user.length + 1)]
        : undefined;
    return { sudo: known ?? lines };
};

;// CONCATENATED MODULE: ./build/src/subjects/access/parity.js
const parity = [
    {
        setting: 'sshd',
        ubuntu: '/etc/ssh/sshd_config.d/00-plumbline.conf; Port and AllowUsers add to what other files say',
        talos: 'none: there is no SSH',
        note: 'talosctl with a client certificate is the way in; what logs in over SSH needs another way',
    },
    {
        setting: 'users',
        ubuntu: '/etc/ssh/plumbline/authorized_keys/<user>, /etc/sudoers.d/90-plumbline-<user> and the user itself',
        talos: 'none: there are no users',
        note: 'roles of the Talos API (os:admin, os:operator, os:reader) stand for people',
    },
];

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

;// CONCATENATED MODULE: ./build/src/subjects/running-document.js
/** What the running system answers, as one map. */
const runningDocument = (path, value) => ({
    path,
    plane: 'running',
    body: { yaml: [value] },
    secrets: [],
});

;// CONCATENATED MODULE: ./build/src/subjects/access/ubuntu.js





/** sshd's drop-in, and for each user the keys, what sudo allows, and that the user exists. */
const ubuntu = (node) => {
    const users = usersOf(node);
    const text = sshdText(sshdOf(node), users.some(([, { authorizedKeys }]) => authorizedKeys !== undefined));
    const running = users.map(([name, { shell }]) => [name, { exists: true, ...(shell !== undefined && { shell }) }]);
    return [
        ...(text === ''
            ? []
            : [fileDocument(sshdFile, text), runningDocument(sshdRunning, { sshd: readSshdConfig(text) })]),
        ...users.flatMap(([name, user]) => userFiles(name, user)),
        ...(users.length > 0 ? [runningDocument(usersRunning, { users: Object.fromEntries(running) })] : []),
    ];
};
const yesNo = (value) => (value ? 'yes' : 'no');
/** Users' own files stay valid beside ours: to take them away in the same stroke could lock everybody out. */
const sshdText = (sshd, keys) => {
    const { port, passwordAuthentication, permitRootLogin, allowUsers } = sshd;
    const lines = [
        ...(port === undefined ? [] : [`Port ${port}`]),
        ...(passwordAuthentication === undefined
            ? []
            : [`PasswordAuthentication ${yesNo(passwordAuthentication)}`]),
        ...(permitRootLogin === undefined ? [] : [`PermitRootLogin ${permitRootLogin}`]),
        ...(allowUsers === undefined ? [] : [`AllowUsers ${allowUsers.toSorted().join(' ')}`]),
        ...(keys ? [`AuthorizedKeysFile .ssh/authorized_keys ${keysPattern}`] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
};
/** sshd reads keys as the user who logs in, so that file is readable by all and writable by root alone. */
const userFiles = (name, { authorizedKeys, sudo }) => [
    ...(authorizedKeys === undefined
        ? []
        : [
            fileDocument(keysFile(name), authorizedKeys
                .toSorted()
                .map((key) => `${key}\n`)
                .join('')),
        ]),
    ...(sudo === undefined || sudo === 'none'
        ? []
        : [
            fileDocument(sudoersFile(name), `${name} ALL=(ALL:ALL) ${sudo === 'nopasswd' ? 'NOPASSWD: ' : ''}ALL\n`, 0o440),
        ]),
];

;// CONCATENATED MODULE: ./build/src/subjects/access/subject.js







/** Who gets onto an Ubuntu node, and what they may do there. */
const access = {
    name: 'access',
    settings: ['sshd', 'users'],
    ubuntu: ubuntu,
    talos: nothing_on_talos/* nothingOnTalos */.q,
    check: check,
    claims: [sshdFile, sshdRunning, keysFile('*'), sudoersFile('*'), usersRunning].map((document) => ({
        document,
    })),
    normalise: normalise,
    impact: impact,
    parity: parity,
};

// EXTERNAL MODULE: ./build/src/subjects/machine-config.js
var machine_config = __webpack_require__(9121);
// EXTERNAL MODULE: ./build/src/subjects/talos-contract.js
var talos_contract = __webpack_require__(9247);
;// CONCATENATED MODULE: ./build/src/subjects/api-server/settings.js

const apiServerOf = (cluster) => (0,settings_of/* settingsOf */.f)(cluster.spec, 'apiServer');
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
const check_check = (fleet) => {
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
        if (onTalos && typeof value !== 'string' && (0,talos_contract/* contractMinor */.Yx)(cluster) < 13) {
            report(at, 'error', 'talos-flag', `a repeated flag needs contract 1.13, this cluster has 1.${(0,talos_contract/* contractMinor */.Yx)(cluster)}: write one value`);
        }
    }
};
const usesNative = (cluster) => cluster.os === 'talos' && (0,talos_contract/* usesDocument */.on)(cluster, 'KubeAPIServerConfig');
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
const impact_impact = [
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
const normalise_normalise = (document) => {
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
const parity_parity = [
    {
        setting: 'apiServer.extraArgs',
        kind: 'same',
        ubuntu: 'kubeadm-config, the manifest and what runs',
        talos: 'cluster.apiServer.extraArgs; KubeAPIServerConfig.extraArgs from contract 1.14',
        note: 'repeated flags need contract 1.13',
    },
    {
        setting: 'apiServer.extraVolumes',
        kind: 'differs',
        ubuntu: 'kubeadm-config and the manifest',
        talos: 'cluster.apiServer.extraVolumes',
        note: 'none from contract 1.14',
    },
    {
        setting: 'apiServer.certSANs',
        kind: 'same',
        ubuntu: 'kubeadm-config, then a new certificate',
        talos: 'cluster.apiServer.certSANs; KubeAPIServerConfig.certExtraSANs from contract 1.14',
        note: '',
    },
    {
        setting: 'apiServer.oidc',
        kind: 'differs',
        ubuntu: 'flags',
        talos: 'flags; KubeAuthenticationConfig from contract 1.14',
        note: 'from contract 1.14 the same issuer in structured form',
    },
    {
        setting: 'apiServer.authentication',
        kind: 'differs',
        ubuntu: 'a file and one flag',
        talos: 'machine.files and one flag; KubeAuthenticationConfig from contract 1.14',
        note: 'before contract 1.14 a change of the file needs a reboot',
    },
    {
        setting: 'apiServer.audit.policy',
        kind: 'same',
        ubuntu: 'a file, flags and mounts',
        talos: 'cluster.apiServer.auditPolicy; KubeAuditPolicyConfig from contract 1.14',
        note: '',
    },
    {
        setting: 'apiServer.audit.log',
        kind: 'differs',
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
    return (0,talos_contract/* usesDocument */.on)(cluster, 'KubeAPIServerConfig') ? talos_native(settings) : legacy(settings);
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

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(5514);
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
const ubuntu_ubuntu = (node, cluster) => {
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
        ...(Object.keys(flags).length > 0 ? [ubuntu_runningDocument(flags, annotations)] : []),
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
const ubuntu_runningDocument = (flags, annotations) => ({
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
    ubuntu: ubuntu_ubuntu,
    talos: talos,
    cluster: clusterDocuments,
    check: check_check,
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
    normalise: normalise_normalise,
    normaliseTalos: normaliseTalos,
    impact: impact_impact,
    parity: parity_parity,
};

// EXTERNAL MODULE: ./build/src/subjects/files/subject.js + 5 modules
var subject = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/src/subjects/kernel/settings.js

const kernelOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'kernel') ?? {};
/** In the order in which they are declared. */
const declaredModules = (node) => (kernelOf(node).modules ?? []).map((module) => typeof module === 'string' ? { name: module, parameters: [] } : { parameters: [], ...module });
/** In order of name: modprobe loads what a module needs before it. */
const modulesOf = (node) => declaredModules(node).toSorted((a, b) => (spellModule(a.name) < spellModule(b.name) ? -1 : 1));
/** Words for the kernel's command line. Order counts: the last console is /dev/console. */
const kernelArgsOf = (node) => kernelOf(node).args ?? [];
/** The kernel that must run, as `uname -r` prints it. */
const kernelVersionOf = (node) => kernelOf(node).version;
/** The kernel's own spelling: `-` and `_` name the same module. */
const spellModule = (name) => name.replaceAll('-', '_');
/**
 * Parameters as one text in order of key, as /sys/module/<name>/parameters answers: `Y` and `N` for true and false,
 * whole numbers in decimal.
 */
const spellParameters = (parameters) => parameters
    .map((parameter) => {
    const at = parameter.indexOf('=');
    return at < 0 ? parameter : `${parameter.slice(0, at)}=${spellValue(parameter.slice(at + 1))}`;
})
    .toSorted()
    .join(' ');
const spellValue = (value) => {
    if (/^[yY]$/.test(value))
        return '1';
    if (/^[nN]$/.test(value))
        return '0';
    return /^0x[0-9a-fA-F]{1,13}$/.test(value) ? String(Number(value)) : value;
};

;// CONCATENATED MODULE: ./build/src/subjects/kernel/check.js



/** Modules named twice, sysctls without the module that brings them, and kernels that nobody pinned. */
const kernel_check_check = ({ cluster, nodes }) => (0,findings/* once */.Oo)(nodes
    .filter(({ state }) => state === 'active')
    .flatMap((node) => [
    ...duplicates(node),
    ...(cluster.os === 'ubuntu' ? [...missingModules(node), ...unpinned(node)] : withoutKernel(node)),
]));
const duplicates = (node) => {
    const seen = new Map();
    return declaredModules(node).flatMap(({ name }, index) => {
        const known = seen.get(spellModule(name));
        if (known === undefined) {
            seen.set(spellModule(name), name);
            return [];
        }
        const message = `${name} is ${known} once more: the kernel takes - and _ for the same. Keep one`;
        return [(0,findings/* finding */.gk)(node, ['kernel', 'modules', String(index)], 'error', 'duplicate-module', message)];
    });
};
/** Parameters that exist only once a module is loaded: systemd-sysctl skips them in silence. */
const bringers = [
    [/^net[./]bridge[./]/, 'br_netfilter'],
    [/^net[./]netfilter[./]nf_conntrack/, 'nf_conntrack'],
];
const missingModules = (node) => {
    const sysctls = (0,findings/* dig */.rO)(node.settings, ['sysctls']);
    if (!(0,json/* isObject */.Gv)(sysctls))
        return [];
    const modules = new Set(declaredModules(node).map(({ name }) => spellModule(name)));
    return bringers.flatMap(([pattern, module]) => {
        const key = Object.keys(sysctls).find((each) => pattern.test(each));
        if (key === undefined || modules.has(module))
            return [];
        const message = `${key} exists only while ${module} is loaded, and is skipped at boot without it: add ${module} to kernel.modules`;
        return [(0,findings/* finding */.gk)(node, ['sysctls', key], 'warning', 'sysctl-without-module', message)];
    });
};
const unpinned = (node) => {
    if (kernelVersionOf(node) !== undefined)
        return [];
    if (!(0,findings/* textsAt */.i1)(node.settings, ['capabilities']).includes('nvidia-gpu'))
        return [];
    const message = 'a GPU driver fits the kernels it was built for, and no kernel is pinned: an update would take the GPU away. Write kernel.version, and hold its packages';
    return [(0,findings/* finding */.gk)(node, ['capabilities'], 'warning', 'C54', message)];
};
const withoutKernel = (node) => kernelVersionOf(node) === undefined
    ? []
    : [
        (0,findings/* finding */.gk)(node, ['kernel', 'version'], 'note', 'ubuntu-only', 'the kernel is part of the Talos image: kernel.version is without effect there'),
    ];

;// CONCATENATED MODULE: ./build/src/subjects/kernel/paths.js
/** Files owned whole: what nobody declares any more leaves with them. */
const modulesFile = 'etc/modules-load.d/90-plumbline.conf';
const parametersFile = 'etc/modprobe.d/90-plumbline.conf';
const argsFile = 'etc/default/grub.d/90-plumbline.cfg';
/** What /sys/module says of the declared modules. */
const modulesRunning = 'running/modules.yaml';
/** `uname -r`, and the declared arguments that stand in /proc/cmdline. */
const kernelRunning = 'running/kernel.yaml';

;// CONCATENATED MODULE: ./build/src/subjects/kernel/impact.js


const loadDocs = 'https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html';
const modprobeDocs = 'https://man7.org/linux/man-pages/man5/modprobe.d.5.html';
const grubDocs = 'https://www.gnu.org/software/grub/manual/grub/html_node/Simple-configuration.html';
const talosDocs = 'siderolabs/talos internal/app/machined/pkg/controllers/runtime/kernel_module_spec.go';
const gone = 'a module that something uses cannot be unloaded: it is gone after a reboot';
const parameters = 'a module reads its parameters when it is loaded: they hold after a reboot';
const boot = 'GRUB is told by update-grub, and the kernel reads its arguments at boot';
const talosKeeps = 'Talos accepts it at once and never unloads a module: it holds after a reboot';
/** A module file is put back by the boot guard; arguments that keep a kernel from booting are not. */
const kernel_impact_impact = [
    ...[modulesFile, modulesRunning].flatMap((document) => [
        {
            os: 'ubuntu',
            document,
            field: 'parameters',
            impact: 'drain-reboot',
            undo: true,
            why: parameters,
            source: modprobeDocs,
        },
        {
            os: 'ubuntu',
            document,
            kind: 'remove',
            impact: 'drain-reboot',
            undo: true,
            why: gone,
            source: loadDocs,
        },
        {
            os: 'ubuntu',
            document,
            impact: 'live',
            undo: true,
            why: 'loaded into the running kernel, and at each boot',
            source: loadDocs,
        },
    ]),
    {
        os: 'ubuntu',
        document: parametersFile,
        impact: 'drain-reboot',
        undo: true,
        why: parameters,
        source: modprobeDocs,
    },
    { os: 'ubuntu', document: argsFile, impact: 'drain-reboot', undo: false, why: boot, source: grubDocs },
    {
        os: 'ubuntu',
        document: kernelRunning,
        field: 'args',
        impact: 'drain-reboot',
        undo: false,
        why: boot,
        source: grubDocs,
    },
    {
        os: 'ubuntu',
        document: kernelRunning,
        impact: 'none',
        undo: true,
        why: 'a pinned kernel is compared with the one that runs, and never installed',
        source: 'docs/language.md',
    },
    {
        os: 'talos',
        document: machine_config/* machineConfigPath */.z,
        kind: 'add',
        impact: 'live',
        undo: true,
        why: 'loaded into the running kernel',
        source: talosDocs,
    },
    {
        os: 'talos',
        document: machine_config/* machineConfigPath */.z,
        impact: 'drain-reboot',
        undo: false,
        why: talosKeeps,
        source: talosDocs,
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/kernel/normalise.js





/** `{modules: {name: 'loaded'}, parameters: {name: 'key=value …'}}` and `{version, args}`, in files and running. */
const kernel_normalise_normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    if ('text' in body) {
        if (path === modulesFile)
            return { modules: Object.fromEntries(linesOf(body.text).map(loaded)) };
        if (path === parametersFile)
            return readParameters(body.text);
        return path === argsFile ? readGrub(body.text) : body.text;
    }
    const answer = body.yaml[0];
    return (0,json/* isObject */.Gv)(answer) ? spellRunning(answer) : null;
};
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith(';'));
const loaded = (name) => [spellModule(name), 'loaded'];
/** modprobe.d(5): several `options` lines of one module add up. Other commands are kept as they are. */
const readParameters = (text) => {
    const words = linesOf(text).map((line) => line.split(/\s+/));
    const options = new Map();
    for (const [command, name = '', ...given] of words)
        if (command === 'options')
            options.set(spellModule(name), [...(options.get(spellModule(name)) ?? []), ...given]);
    const others = words.filter(([command]) => command !== 'options').map((line) => line.join(' '));
    return {
        parameters: Object.fromEntries([...options].map(([name, given]) => [name, spellParameters(given)])),
        ...(others.length > 0 && { others }),
    };
};
/** The one line that is rendered; any other text is compared as it stands. */
const readGrub = (text) => {
    const [line, ...more] = linesOf(text);
    const words = /^GRUB_CMDLINE_LINUX="\$GRUB_CMDLINE_LINUX "'([^']*)'$/.exec(line ?? '')?.[1];
    return words === undefined || more.length > 0 ? text : { args: words.split(' ') };
};
const spellRunning = (answer) => {
    const { modules, parameters, ...rest } = answer;
    return {
        ...rest,
        ...((0,json/* isObject */.Gv)(modules) && { modules: keysSpelt(modules) }),
        ...((0,json/* isObject */.Gv)(parameters) && {
            parameters: mapValues(keysSpelt(parameters), (given) => spellParameters(String(given).split(/\s+/))),
        }),
    };
};
const keysSpelt = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [spellModule(name), value]));
/**
 * Modules by name; parameters as one text that is always there, so that another parameter is a change of a module
 * and never the coming of one.
 */
const normalise_normaliseTalos = (config) => mapValues(updateAt(config, ['v1alpha1', 'machine', 'kernel', 'modules'], normalise_byName), (document, key) => key.startsWith('KernelModuleConfig/') && (0,json/* isObject */.Gv)(document)
    ? { ...document, parameters: textOf(document['parameters']) }
    : document);
const normalise_byName = (modules) => (0,json/* isList */.Lv)(modules)
    ? Object.fromEntries(modules
        .filter(json/* isObject */.Gv)
        .map((module) => [spellModule(String(module['name'])), textOf(module['parameters'])]))
    : modules;
const textOf = (parameters) => spellParameters((0,json/* isList */.Lv)(parameters) ? parameters.map(String) : []);

;// CONCATENATED MODULE: ./build/src/subjects/kernel/parity.js
const kernel_parity_parity = [
    {
        setting: 'kernel.modules',
        ubuntu: '/etc/modules-load.d/90-plumbline.conf, parameters in /etc/modprobe.d/90-plumbline.conf, and /sys/module',
        talos: 'machine.kernel.modules; one KernelModuleConfig per module from contract 1.14',
        note: 'Talos loads modules of its own image and its extensions only',
    },
    {
        setting: 'kernel.args',
        ubuntu: '/etc/default/grub.d/90-plumbline.cfg, then update-grub and a reboot',
        talos: 'the schematic of the image, then an upgrade',
        note: 'on Ubuntu they are added to what /etc/default/grub says',
    },
    {
        setting: 'kernel.version',
        ubuntu: 'compared with the running kernel, never installed',
        talos: 'none: the kernel is part of the image',
        note: 'the schematic and the version of Talos choose the kernel',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/kernel/talos.js


/**
 * `machine.kernel.modules` up to contract 1.13, one KernelModuleConfig per module from 1.14. Arguments are part of the
 * image's schematic: `install.extraKernelArgs` is ignored with systemd-boot and lost by newer upgrades.
 */
const talos_talos = (node, cluster) => {
    const modules = modulesOf(node).map(({ name, parameters }) => ({
        name,
        ...(parameters.length > 0 && { parameters: parameters.toSorted() }),
    }));
    if (modules.length === 0)
        return {};
    return (0,talos_contract/* usesDocument */.on)(cluster, 'KernelModuleConfig')
        ? {
            documents: modules.map((module) => ({
                apiVersion: 'v1alpha1',
                kind: 'KernelModuleConfig',
                ...module,
            })),
        }
        : { v1alpha1: { machine: { kernel: { modules } } } };
};

;// CONCATENATED MODULE: ./build/src/subjects/kernel/ubuntu.js



/** Modules at boot with their parameters, arguments for GRUB, and what runs of all that. */
const kernel_ubuntu_ubuntu = (node) => {
    if (node.settings['kernel'] === undefined)
        return [];
    const modules = modulesOf(node);
    const tuned = modules.filter(({ parameters }) => parameters.length > 0);
    const args = kernelArgsOf(node);
    const version = kernelVersionOf(node);
    return [
        ...(modules.length > 0
            ? [
                fileDocument(modulesFile, modules.map(({ name }) => `${spellModule(name)}\n`).join('')),
                ubuntu_running(modulesRunning, runningModules(modules, tuned)),
            ]
            : []),
        ...(tuned.length > 0 ? [fileDocument(parametersFile, tuned.map(optionsLine).join(''))] : []),
        ...(args.length > 0 ? [fileDocument(argsFile, grubText(args))] : []),
        ...(args.length > 0 || version !== undefined
            ? [
                ubuntu_running(kernelRunning, {
                    ...(version !== undefined && { version }),
                    ...(args.length > 0 && { args }),
                }),
            ]
            : []),
    ];
};
const ubuntu_running = (path, value) => ({
    path,
    plane: 'running',
    body: { yaml: [value] },
    secrets: [],
});
const runningModules = (modules, tuned) => ({
    modules: Object.fromEntries(modules.map(({ name }) => [spellModule(name), 'loaded'])),
    ...(tuned.length > 0 && {
        parameters: Object.fromEntries(tuned.map(({ name, parameters }) => [spellModule(name), spellParameters(parameters)])),
    }),
});
const optionsLine = ({ name, parameters }) => `options ${spellModule(name)} ${parameters.toSorted().join(' ')}\n`;
/**
 * Sourced by grub-mkconfig after /etc/default/grub: it adds to what stands there. Quoted for the shell; GRUB reads the
 * words once more, unquoted, so the schema's alphabet holds nothing that either of them reads as syntax.
 */
const grubText = (args) => `GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX "'${args.join(' ')}'\n`;

;// CONCATENATED MODULE: ./build/src/subjects/kernel/subject.js








/** The kernel: modules with parameters, arguments, and the version that must run. */
const kernel = {
    name: 'kernel',
    settings: ['kernel'],
    ubuntu: kernel_ubuntu_ubuntu,
    talos: talos_talos,
    check: kernel_check_check,
    claims: [
        ...[modulesFile, parametersFile, argsFile, modulesRunning, kernelRunning].map((document) => ({
            document,
        })),
        { document: machine_config/* machineConfigPath */.z, field: 'v1alpha1.machine.kernel' },
        { document: machine_config/* machineConfigPath */.z, field: 'v1alpha1.machine.kernel.modules', as: 'modules' },
        { document: machine_config/* machineConfigPath */.z, field: 'KernelModuleConfig', as: 'modules' },
    ],
    normalise: kernel_normalise_normalise,
    normaliseTalos: normalise_normaliseTalos,
    impact: kernel_impact_impact,
    parity: kernel_parity_parity,
};

// EXTERNAL MODULE: ./build/src/fleet/versions.js
var versions = __webpack_require__(5381);
;// CONCATENATED MODULE: ./build/src/subjects/kubelet/paths.js
/** Read by `--config-dir` after /var/lib/kubelet/config.yaml, which `kubeadm upgrade` writes anew (C35, I19). */
const dropInFolder = 'etc/kubernetes/kubelet.conf.d';
const dropInFile = `${dropInFolder}/90-plumbline.conf`;
/** KUBELET_EXTRA_ARGS, which kubeadm's unit reads after its own flags. */
const environmentFile = 'etc/default/kubelet';
const unitFile = 'etc/systemd/system/kubelet.service.d/20-shutdown.conf';
/**
 * What the running kubelet answers under the names of the settings: fields from /configz, `extraArgs` from its command
 * line, `stopTimeoutSeconds` from the service manager.
 */
const paths_running = 'running/kubelet.yaml';

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/settings.js




const kubeletOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'kubelet') ?? {};
/**
 * The declared KubeletConfiguration in order of key, without apiVersion and kind; undefined where no field is declared.
 * C14: grace by priority takes the plain grace periods away, because the kubelet refuses both and Talos, or whoever
 * wrote the file below ours, may have set them.
 */
const kubeletConfiguration = (node) => {
    const { extraConfig, extraArgs: _, stopTimeoutSeconds: __, ...named } = kubeletOf(node);
    const tiers = named.shutdownGracePeriodByPodPriority ?? [];
    const fields = {
        ...named,
        ...(tiers.length > 0 && {
            shutdownGracePeriod: '0s',
            shutdownGracePeriodCriticalPods: '0s',
            shutdownGracePeriodByPodPriority: tiers.toSorted((a, b) => a.priority - b.priority),
        }),
        ...extraConfig,
    };
    return Object.keys(fields).length === 0 ? undefined : settings_inOrder(fields);
};
/** The flags that systemd passes on Ubuntu, in order of name; undefined where there is nothing to pass. */
const ubuntuArgs = (node) => {
    const args = {
        ...kubeletOf(node).extraArgs,
        ...(kubeletConfiguration(node) !== undefined && { 'config-dir': `/${dropInFolder}` }),
    };
    return Object.keys(args).length === 0 ? undefined : sortKeys(args);
};
const sortKeys = (map) => Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const settings_inOrder = (value) => {
    if ((0,json/* isList */.Lv)(value))
        return value.map(settings_inOrder);
    return (0,json/* isObject */.Gv)(value) ? mapValues(sortKeys(value), settings_inOrder) : value;
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-args.js



/** Given by kubeadm's unit and plumbline, or by Talos (kubelet_spec.go); a second one would win, or be refused. */
const owned = {
    ubuntu: new Set(['config', 'config-dir', 'kubeconfig', 'bootstrap-kubeconfig']),
    talos: new Set([
        'bootstrap-kubeconfig',
        'kubeconfig',
        'container-runtime',
        'container-runtime-endpoint',
        'config',
        'config-dir',
        'cert-dir',
    ]),
};
/** Flags that are not ours to give, or that contradict a field. */
const checkArgs = (node, cluster, say) => {
    const fields = kubeletConfiguration(node) ?? {};
    const oldTalos = cluster.os === 'talos' && (0,versions/* minorOf */.Hs)((0,talos_contract/* talosSettings */.hy)(cluster).version ?? '') < 13;
    for (const [name, value] of Object.entries(kubeletOf(node).extraArgs ?? {})) {
        const path = ['kubelet', 'extraArgs', name];
        const field = name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
        if (owned[cluster.os].has(name)) {
            const owner = cluster.os === 'talos' ? 'Talos' : 'kubeadm or plumbline';
            say(path, 'error', 'kubelet-own-flag', `--${name} is given by ${owner}: remove it`);
        }
        else if (fields[field] !== undefined)
            say(path, 'error', 'flag-over-field', `--${name} wins over kubelet.${field}, which would do nothing: keep the field`);
        else if (oldTalos && typeof value !== 'string')
            say(path, 'error', 'talos-repeated-flag', `a flag can be repeated from Talos 1.13: give --${name} one value`);
    }
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-coupling.js



/**
 * C50: a profile that gives a label together with unsafe sysctls says that pods are sent by the one and need the other.
 * A node that has the label otherwise, or takes the sysctls back, refuses those pods.
 */
const checkCoupling = (nodes) => {
    const couples = couplesOf(nodes);
    return nodes.flatMap((node) => {
        const allowed = new Set(kubeletOf(node).allowedUnsafeSysctls);
        const labels = (0,findings/* dig */.rO)(node.settings, ['labels']);
        return couples.flatMap(({ profile, label, sysctls }) => {
            const [key = '', value] = label.split('=');
            const missing = sysctls.filter((name) => !allowed.has(name));
            if (!(0,json/* isObject */.Gv)(labels) || labels[key] !== value || missing.length === 0)
                return [];
            const message = `profile ${profile} gives this label together with the sysctls that its pods set, and ${node.name} does not allow ${missing.join(', ')}: such pods cannot start there. Use the profile, or remove the label`;
            return [(0,findings/* finding */.gk)(node, ['labels', key], 'warning', 'C50', message)];
        });
    });
};
const couplesOf = (nodes) => {
    const couples = new Map();
    for (const { layers } of nodes) {
        for (const { name, file, settings } of layers) {
            const sysctls = (0,findings/* textsAt */.i1)(settings, ['kubelet', 'allowedUnsafeSysctls']);
            const labels = (0,findings/* dig */.rO)(settings, ['labels']);
            if (name !== 'profile' || sysctls.length === 0 || !(0,json/* isObject */.Gv)(labels))
                continue;
            const profile = (file.path.split('/').at(-1) ?? '').replace(/\.yaml$/, () => '');
            for (const [key, value] of Object.entries(labels))
                if (value !== null)
                    couples.set(`${file.path} ${key}`, { profile, label: `${key}=${String(value)}`, sysctls });
        }
    }
    return [...couples.values()];
};

// EXTERNAL MODULE: ./build/src/fleet/did-you-mean.js
var did_you_mean = __webpack_require__(5695);
;// CONCATENATED MODULE: ./build/src/subjects/kubelet/fields.js
/**
 * Fields of KubeletConfiguration in Kubernetes 1.34 to 1.36. Only to recognise typing mistakes: a drop-in is read
 * leniently, so a field that the kubelet does not know is dropped in silence.
 * Source: k8s.io/kubelet config/v1beta1/types.go.
 */
const knownFields = `
address allowedUnsafeSysctls authentication authorization cgroupDriver cgroupRoot cgroupsPerQOS
clusterDNS clusterDomain configMapAndSecretChangeDetectionStrategy containerLogMaxFiles
containerLogMaxSize containerLogMaxWorkers containerLogMonitorInterval containerRuntimeEndpoint
contentType cpuCFSQuota cpuCFSQuotaPeriod cpuManagerPolicy cpuManagerPolicyOptions
cpuManagerReconcilePeriod crashLoopBackOff enableContentionProfiling enableControllerAttachDetach
enableDebugFlagsHandler enableDebuggingHandlers enableProfilingHandler enableServer
enableSystemLogHandler enableSystemLogQuery enforceNodeAllocatable eventBurst eventRecordQPS
evictionHard evictionMaxPodGracePeriod evictionMinimumReclaim evictionPressureTransitionPeriod
evictionSoft evictionSoftGracePeriod failCgroupV failSwapOn featureGates fileCheckFrequency hairpinMode
healthzBindAddress healthzPort httpCheckFrequency imageGCHighThresholdPercent imageGCLowThresholdPercent
imageMaximumGCAge imageMinimumGCAge imagePullCredentialsVerificationPolicy imageServiceEndpoint
iptablesDropBit iptablesMasqueradeBit kernelMemcgNotification kubeAPIBurst kubeAPIQPS kubeReserved
kubeReservedCgroup kubeletCgroups localStorageCapacityIsolation logging makeIPTablesUtilChains
maxOpenFiles maxParallelImagePulls maxPods memoryManagerPolicy memoryReservationPolicy memorySwap
memoryThrottlingFactor mergeDefaultEvictionSettings nodeLeaseDurationSeconds nodeStatusMaxImages
nodeStatusReportFrequency nodeStatusUpdateFrequency oomScoreAdj podCIDR podLogsDir podPidsLimit
podsPerCore port preloadedImagesVerificationAllowlist protectKernelDefaults providerID qosReserved
readOnlyPort registerNode registerWithTaints registryBurst registryPullQPS reservedMemory
reservedSystemCPUs resolvConf rotateCertificates runOnce runtimeRequestTimeout seccompDefault
serializeImagePulls serverTLSBootstrap showHiddenMetricsForVersion shutdownGracePeriod
shutdownGracePeriodByPodPriority shutdownGracePeriodCriticalPods singleProcessOOMKill staticPodPath
staticPodURL staticPodURLHeader streamingConnectionIdleTimeout syncFrequency systemCgroups
systemReserved systemReservedCgroup tlsCertFile tlsCipherSuites tlsCurvePreferences tlsMinVersion
tlsPrivateKeyFile topologyManagerPolicy topologyManagerPolicyOptions topologyManagerScope tracing
userNamespaces volumePluginDir volumeStatsAggPeriod
`
    .trim()
    .split(/\s+/);

// EXTERNAL MODULE: ./build/src/fleet/schema/patterns.js
var schema_patterns = __webpack_require__(4357);
;// CONCATENATED MODULE: ./build/src/fleet/schema/shape.js

const shape_text = (description, pattern, more = {}) => ({
    type: 'string',
    description,
    maxLength: 4096,
    ...(pattern !== undefined && { pattern: schema_patterns/* patterns */.q[pattern].pattern }),
    ...more,
});
/** Text of any form and length, such as a certificate or a file's content. */
const longText = (description, pattern) => ({
    type: 'string',
    description,
    ...(pattern !== undefined && { pattern: patterns[pattern].pattern }),
});
const flag = (description) => ({ type: 'boolean', description });
const integer = (description, minimum = 0, maximum = Number.MAX_SAFE_INTEGER) => ({
    type: 'integer',
    description,
    minimum,
    maximum,
});
const oneOf = (description, values) => ({
    type: 'string',
    description,
    enum: values,
});
const shape_list = (description, items, more = {}) => ({
    type: 'array',
    description,
    items,
    maxItems: 1000,
    ...more,
});
/** A list in which a value may stand once. Items must be scalars. */
const set = (description, items) => shape_list(description, items, { uniqueItems: true });
const object = (description, properties, required = []) => ({
    type: 'object',
    description,
    properties,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
});
const map = (description, keys, values) => ({
    type: 'object',
    description,
    propertyNames: { pattern: schema_patterns/* patterns */.q[keys].pattern },
    additionalProperties: values,
});
/** A part of somebody else's language, passed on as it is. */
const anyObject = (description) => ({
    type: 'object',
    description,
    additionalProperties: true,
});

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/schema.js


const reserved = (description) => map(description, 'reservable', shape_text('A quantity such as 512Mi.', 'quantity'));
const thresholds = (description) => map(description, 'evictionSignal', shape_text('A quantity or a percentage.', 'threshold'));
/** Words of the command line: it is split at spaces, so none may stand in a value. */
const flagValue = {
    type: ['string', 'array'],
    description: 'The value in quotes, or a list of values for a flag that may be repeated.',
    maxLength: 4096,
    pattern: schema_patterns/* patterns */.q.plainFlag.pattern,
    items: shape_text('A value.', 'plainFlag'),
};
const kubeletSchema = object('KubeletConfiguration, named as upstream names it.', {
    serializeImagePulls: flag('One pull at a time.'),
    maxParallelImagePulls: integer('Pulls at once.', 1, 1000),
    systemReserved: reserved('Kept for the system.'),
    kubeReserved: reserved('Kept for Kubernetes.'),
    evictionHard: thresholds('Evict at once below this.'),
    evictionSoft: thresholds('Evict after a grace below this.'),
    evictionSoftGracePeriod: map('How long, per signal.', 'evictionSignal', shape_text('A duration.', 'duration')),
    imageGCHighThresholdPercent: integer('Clean images above this.', 0, 100),
    imageGCLowThresholdPercent: integer('Down to this.', 0, 100),
    containerLogMaxSize: shape_text('Per log file.', 'quantity'),
    containerLogMaxFiles: integer('Files kept.', 2, 1000),
    allowedUnsafeSysctls: set('Sysctls that pods may set.', shape_text('A sysctl, or a prefix with *.', 'podSysctl')),
    failSwapOn: flag('Refuse to start with swap.'),
    memorySwap: object('Swap for pods.', {
        swapBehavior: oneOf('What pods may use.', ['LimitedSwap', 'NoSwap']),
    }),
    maxPods: integer('Pods per node.', 1, 1000),
    shutdownGracePeriod: shape_text('Whole grace.', 'duration'),
    shutdownGracePeriodCriticalPods: shape_text('Of it, for critical pods.', 'duration'),
    shutdownGracePeriodByPodPriority: shape_list('Grace by priority.', object('One tier.', {
        priority: integer('From this priority.', -2_147_483_648, 2_147_483_647),
        shutdownGracePeriodSeconds: integer('Seconds.', 0, 86_400),
    }, ['priority', 'shutdownGracePeriodSeconds'])),
    extraConfig: anyObject('Any other field of KubeletConfiguration, merged last.'),
    extraArgs: map('Flags without leading dashes; a flag wins over any field.', 'flag', flagValue),
    stopTimeoutSeconds: integer('How long systemd lets the kubelet stop, on Ubuntu.', 1, 86_400),
});

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-extra-config.js




const named = new Set(Object.keys(kubeletSchema.properties ?? {}));
const known = new Set(knownFields);
const ownHead = new Set(['apiVersion', 'kind']);
const inPlace = new Set(['cgroupDriver', 'cpuManagerPolicy', 'memoryManagerPolicy']);
/** Refused by Talos: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go. */
const talosOwns = new Set([
    'authentication',
    'authorization',
    'cgroupRoot',
    'kubeletCgroups',
    'port',
    'protectKernelDefaults',
    'resolvConf',
    'rotateCertificates',
    'systemCgroups',
    'staticPodPath',
    'seccompDefault',
]);
/** `extraConfig` is for fields without a name of their own here. One finding per field. */
const checkExtraConfig = (node, { os }, say) => {
    for (const field of Object.keys(kubeletOf(node).extraConfig ?? {})) {
        const path = ['kubelet', 'extraConfig', field];
        if (ownHead.has(field))
            say(path, 'error', 'kubelet-own-field', `${field} is written by plumbline: remove it`);
        else if (named.has(field))
            say(path, 'error', 'kubelet-named-field', `${field} has a place of its own: write it as kubelet.${field}, once`);
        else if (os === 'talos' && talosOwns.has(field))
            say(path, 'error', 'talos-kubelet-field', `Talos sets ${field} itself and refuses it here: remove it`);
        else if (inPlace.has(field))
            say(path, 'warning', 'kubelet-in-place', `${field} cannot change on a node that runs pods: the kubelet would refuse its own state. Drain the node first, or rebuild it`);
        else if (!known.has(field))
            sayUnknown(field, path, say);
    }
};
/** Newer versions have newer fields: only what looks like a typing mistake is said. */
const sayUnknown = (field, path, say) => {
    const meant = (0,did_you_mean/* didYouMean */.a)(field, [...known, ...named]);
    if (meant !== undefined)
        say(path, 'warning', 'unknown-kubelet-field', `the kubelet knows no field ${field} and drops it in silence: did you mean ${meant}?`);
};

;// CONCATENATED MODULE: ./build/src/subjects/quantity.js
const factors = {
    '': 1,
    m: 1e-3,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
/** One spelling for a Kubernetes quantity: the plain number. `1Gi` and `1024Mi` are one. Other text stays as it is. */
const spellQuantity = (text) => {
    const match = /^(\d+(?:\.\d+)?)(m|[kMGTPE]|[KMGTPE]i)?$/.exec(text);
    return match === null
        ? text
        : String(Number((Number(match[1]) * (factors[match[2] ?? ''] ?? 1)).toFixed(3)));
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-memory.js



const gibibyte = 2 ** 30;
/**
 * Memory that no pod may have, against the memory of the machine (C52, I4). A change of the machine alone is not seen
 * here: that needs two fleets.
 */
const checkMemory = (node, { os }, say) => {
    const size = (0,findings/* dig */.rO)(node.file.value, ['spec', 'vm', 'memory']);
    const whole = typeof size === 'string' ? bytesOf(size) : undefined;
    if (whole === undefined)
        return;
    const { systemReserved, kubeReserved, evictionHard } = kubeletOf(node);
    const parts = [
        [['kubelet', 'systemReserved', 'memory'], systemReserved?.['memory']],
        [['kubelet', 'kubeReserved', 'memory'], kubeReserved?.['memory']],
        [['kubelet', 'evictionHard', 'memory.available'], evictionHard?.['memory.available']],
    ];
    const declared = parts.flatMap(([path, text]) => text === undefined
        ? []
        : [
            {
                path,
                bytes: text.endsWith('%')
                    ? (whole * Number(text.slice(0, -1))) / 100
                    : Number(spellQuantity(text)),
            },
        ]);
    if (declared.every(({ path }) => path[1] === 'evictionHard')) {
        // Talos reserves memory for itself.
        if (os === 'ubuntu')
            unreserved(node, say);
        if (declared.length === 0)
            return;
    }
    const [largest] = declared.toSorted((a, b) => b.bytes - a.bytes);
    const sum = declared.reduce((total, { bytes }) => total + bytes, 0);
    if (largest === undefined || sum <= whole / 2)
        return;
    const words = `${round(sum)} GiB are kept from pods (systemReserved, kubeReserved, evictionHard) of the ${round(whole)} GiB that ${node.name} has`;
    if (sum >= whole)
        say(largest.path, 'error', 'C52', `${words}: nothing is left. Reserve less`);
    else
        say(largest.path, 'warning', 'C52', `${words}, more than half: reserve less, or give the machine more`);
};
const unreserved = (node, say) => {
    say(node.settings['kubelet'] === undefined ? ['vm', 'memory'] : ['kubelet'], 'warning', 'no-reservation', 'no memory is kept for the system, so pods can take all of it and the node stops answering: write kubelet: { systemReserved: { memory: 512Mi }, kubeReserved: { memory: 512Mi } }');
};
const bytesOf = (size) => {
    const match = /^(\d+(?:\.\d+)?)([KMGT]i?)B$/.exec(size);
    return match === null
        ? undefined
        : Number(spellQuantity(`${match[1]}${(match[2] ?? '').replace(/^K$/, () => 'k')}`));
};
const round = (bytes) => Number((bytes / gibibyte).toFixed(2));

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-shutdown.js



/** How long a shutdown may take: what the kubelet refuses, and who would cut it short (C41, I18). */
const checkShutdown = (node, { os }, say) => {
    checkTiers(node, say);
    checkPlain(node, say);
    checkBudget(node, os === 'ubuntu', say);
};
const checkTiers = (node, say) => {
    const seen = new Set();
    const tiers = kubeletOf(node).shutdownGracePeriodByPodPriority ?? [];
    tiers.forEach(({ priority }, index) => {
        if (seen.has(priority))
            say(['kubelet', 'shutdownGracePeriodByPodPriority', String(index), 'priority'], 'error', 'duplicate-priority', `there is a tier from priority ${priority} already: keep one`);
        seen.add(priority);
    });
};
/** As the kubelet checks itself: k8s.io/kubernetes pkg/kubelet/apis/config/validation/validation.go. */
const checkPlain = (node, say) => {
    const { shutdownGracePeriod = '0s', shutdownGracePeriodCriticalPods } = kubeletOf(node);
    for (const key of ['shutdownGracePeriod', 'shutdownGracePeriodCriticalPods']) {
        const seconds = secondsOf(kubeletOf(node)[key]);
        if (seconds > 0 && seconds < 1)
            say(['kubelet', key], 'error', 'shutdown-grace', `the kubelet refuses a ${key} between 0s and 1s: write 1s or more`);
    }
    if (secondsOf(shutdownGracePeriodCriticalPods) > secondsOf(shutdownGracePeriod))
        say(['kubelet', 'shutdownGracePeriodCriticalPods'], 'error', 'shutdown-grace', `${String(shutdownGracePeriodCriticalPods)} for critical pods is more than the whole shutdownGracePeriod of ${shutdownGracePeriod}: the kubelet would not start`);
};
const secondsOf = (duration) => Number(spellDuration(duration ?? '0s').replace(/s$/, () => ''));
/** Each of these waits for the one before it: pods, logind, the service manager, the hypervisor. */
const stagesOf = (node, ubuntu) => {
    const { shutdownGracePeriodByPodPriority: tiers = [], shutdownGracePeriod, stopTimeoutSeconds, } = kubeletOf(node);
    const total = tiers.reduce((sum, { shutdownGracePeriodSeconds }) => sum + shutdownGracePeriodSeconds, 0);
    const plain = { path: ['kubelet', 'shutdownGracePeriod'], seconds: secondsOf(shutdownGracePeriod) };
    const pods = tiers.length > 0 ? { path: ['kubelet', 'shutdownGracePeriodByPodPriority'], seconds: total } : plain;
    const later = [
        [
            ['logind', 'inhibitDelayMaxSeconds'],
            (0,findings/* dig */.rO)(node.settings, ['logind', 'inhibitDelayMaxSeconds']),
            'logind',
        ],
        [['kubelet', 'stopTimeoutSeconds'], stopTimeoutSeconds, 'systemd'],
        [['vm', 'down'], (0,findings/* dig */.rO)(node.file.value, ['spec', 'vm', 'down']), 'the hypervisor'],
    ];
    return [
        { ...pods, who: 'the pods' },
        ...later.flatMap(([path, seconds, who]) => typeof seconds === 'number' && (ubuntu || path[0] === 'vm') ? [{ path, seconds, who }] : []),
    ];
};
const checkBudget = (node, ubuntu, say) => {
    const stages = stagesOf(node, ubuntu);
    if ((stages[0]?.seconds ?? 0) === 0)
        return;
    stages.forEach(({ path, seconds, who }, index) => {
        const longer = stages.slice(0, index).filter((earlier) => earlier.seconds > seconds);
        if (longer.length === 0)
            return;
        const waits = longer.map((each) => `${each.seconds} s (${each.path.join('.')})`).join(', ');
        say(path, 'warning', 'C41', `${who} gives a shutdown up after ${seconds} s, before ${waits} are over: raise ${path.join('.')}, or shorten what comes before it`);
    });
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-thresholds.js


/** Image pulls, image cleaning, eviction and pod sysctls: the kubelet would not start, or would not do what is meant. */
const checkThresholds = (node, cluster, say) => {
    checkPulls(node, cluster, say);
    checkImages(node, say);
    checkEviction(node, say);
    checkSysctls(node, say);
};
/**
 * The kubelet fills in the defaults of the file below before it merges a drop-in, and the default is one pull at a
 * time; Talos gives it one file, where the default follows the number. Measured on kubelet 1.34.8.
 */
const checkPulls = (node, { os }, say) => {
    const { serializeImagePulls, maxParallelImagePulls = 1 } = kubeletOf(node);
    const serial = serializeImagePulls ?? os === 'ubuntu';
    if (maxParallelImagePulls <= 1 || !serial)
        return;
    say(['kubelet', serializeImagePulls === undefined ? 'maxParallelImagePulls' : 'serializeImagePulls'], 'error', 'image-pulls', `the kubelet refuses ${maxParallelImagePulls} parallel pulls while it pulls one image at a time: write serializeImagePulls: false`);
};
/** Defaults of k8s.io/kubernetes pkg/kubelet/apis/config/v1beta1/defaults.go. */
const checkImages = (node, say) => {
    const { imageGCHighThresholdPercent, imageGCLowThresholdPercent } = kubeletOf(node);
    if (imageGCHighThresholdPercent === undefined && imageGCLowThresholdPercent === undefined)
        return;
    const high = imageGCHighThresholdPercent ?? 85;
    const low = imageGCLowThresholdPercent ?? 80;
    if (low < high)
        return;
    const which = imageGCLowThresholdPercent === undefined ? 'imageGCHighThresholdPercent' : 'imageGCLowThresholdPercent';
    const words = (value, given) => `${value}${given === undefined ? ' (the default)' : ''}`;
    say(['kubelet', which], 'error', 'image-gc', `images are cleaned above imageGCHighThresholdPercent ${words(high, imageGCHighThresholdPercent)} down to imageGCLowThresholdPercent ${words(low, imageGCLowThresholdPercent)}, which must be less: the kubelet would not start`);
};
const checkEviction = (node, say) => {
    const { evictionHard = {}, evictionSoft = {}, evictionSoftGracePeriod = {} } = kubeletOf(node);
    for (const [signal, soft] of Object.entries(evictionSoft)) {
        if (evictionSoftGracePeriod[signal] === undefined)
            say(['kubelet', 'evictionSoft', signal], 'error', 'eviction-grace', `the kubelet does not start with a soft threshold without its grace: write evictionSoftGracePeriod: { ${signal}: 30s }`);
        const hard = evictionHard[signal];
        if (hard !== undefined && isAtMost(soft, hard))
            say(['kubelet', 'evictionSoft', signal], 'warning', 'eviction-order', `the hard threshold ${hard} comes first, so evictionSoft ${soft} never acts: make it larger, or remove it`);
    }
    for (const signal of Object.keys(evictionSoftGracePeriod)) {
        if (evictionSoft[signal] !== undefined)
            continue;
        say(['kubelet', 'evictionSoftGracePeriod', signal], 'error', 'eviction-grace', `a grace without its threshold does nothing: write evictionSoft: { ${signal}: … }, or remove it`);
    }
};
/** Percentages and quantities have no order between them. */
const isAtMost = (soft, hard) => soft.endsWith('%') === hard.endsWith('%') && amountOf(soft) <= amountOf(hard);
const amountOf = (text) => Number(spellQuantity(text.replace(/%$/, () => '')));
/** Namespaced parameters: k8s.io/component-helpers node/util/sysctl/namespace.go. */
const namespaced = /^(?:net[./].*|fs[./]mqueue.*|kernel[./](?:sem|shmall|shmmax|shmmni|shm_rmid_forced|msgmax|msgmnb|msgmni|shm\*|msg\*))$/;
const checkSysctls = (node, say) => {
    const { allowedUnsafeSysctls = [] } = kubeletOf(node);
    allowedUnsafeSysctls.forEach((name, index) => {
        if (namespaced.test(name))
            return;
        say(['kubelet', 'allowedUnsafeSysctls', String(index)], 'error', 'unsafe-sysctl', `${name} belongs to the whole machine, and the kubelet does not start with it: pods may have net.*, kernel.shm*, kernel.msg*, kernel.sem and fs.mqueue.*; set ${name} for the node, in sysctls`);
    });
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check-version.js

const minorOfKubernetes = (version) => Number(version.split('.')[1]);
/** What one system, or an old Kubernetes, has no place for. */
const checkVersion = (node, { os, kubernetes }, say) => {
    if (os === 'talos') {
        if (kubeletOf(node).stopTimeoutSeconds !== undefined)
            say(['kubelet', 'stopTimeoutSeconds'], 'note', 'ubuntu-only', 'Talos stops the kubelet itself: stopTimeoutSeconds is without effect there');
        return;
    }
    // Alpha from 1.28, behind an environment variable that 1.30 removed.
    if (minorOfKubernetes(kubernetes) < 30 && kubeletConfiguration(node) !== undefined)
        say(['kubelet'], 'error', 'kubelet-drop-in', `the kubelet reads a folder of drop-ins from Kubernetes 1.30, and this cluster has ${kubernetes}: upgrade it, or remove kubelet`);
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/check.js








/** What the shape of the YAML cannot say of the kubelet: what it refuses at start, and what contradicts the machine. */
const kubelet_check_check = (fleet) => {
    const { cluster, nodes } = fleet;
    const active = nodes.filter(({ state }) => state === 'active');
    return (0,findings/* once */.Oo)([
        ...active.flatMap((node) => {
            const found = [];
            const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, path, severity, rule, message));
            for (const judge of [
                checkVersion,
                checkThresholds,
                checkShutdown,
                checkMemory,
                checkExtraConfig,
                checkArgs,
            ])
                judge(node, cluster, say);
            return found;
        }),
        ...checkCoupling(active),
    ]);
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/impact.js


const dropInDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/';
const cgroupDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/#migrating-to-the-systemd-driver';
const cpuDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/cpu-management-policies/#configuration';
const memoryDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/memory-manager/';
const impact_talosDocs = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
/** Where the fields of a KubeletConfiguration stand, by system. */
const homes = [
    { os: 'ubuntu', document: dropInFile, prefix: '' },
    { os: 'ubuntu', document: paths_running, prefix: '' },
    { os: 'talos', document: machine_config/* machineConfigPath */.z, prefix: 'v1alpha1.machine.kubelet.extraConfig.' },
    { os: 'talos', document: machine_config/* machineConfigPath */.z, prefix: 'KubeletConfig.config.' },
];
/** Fields that a running kubelet cannot take over in place. */
const impact_inPlace = [
    [
        'cgroupDriver',
        'the containers that run were made for the other driver: drain the node first',
        cgroupDocs,
    ],
    [
        'cpuManagerPolicy',
        'the kubelet exits until the node is drained and its cpu_manager_state is removed',
        cpuDocs,
    ],
    [
        'memoryManagerPolicy',
        'the kubelet exits until the node is drained and its memory_manager_state is removed',
        memoryDocs,
    ],
];
const restart = 'the kubelet restarts; containers keep running';
const kubelet_impact_impact = [
    ...homes.flatMap(({ os, document, prefix }) => impact_inPlace.map(([field, why, source]) => ({
        os,
        document,
        field: prefix + field,
        impact: 'drain-reboot',
        undo: false,
        why,
        source,
    }))),
    ...[dropInFile, environmentFile, unitFile, paths_running].map((document) => ({
        os: 'ubuntu',
        document,
        impact: 'service-restart',
        undo: true,
        why: restart,
        source: dropInDocs,
    })),
    {
        os: 'talos',
        document: machine_config/* machineConfigPath */.z,
        impact: 'service-restart',
        undo: true,
        why: `Talos restarts the kubelet; containers keep running`,
        source: impact_talosDocs,
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/environment-file.js
/** systemd splits it at spaces; the schema's alphabet holds no space, quote, `$` or backslash. */
const environmentText = (args) => {
    const words = Object.entries(args).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((each) => `--${name}=${each}`));
    return `KUBELET_EXTRA_ARGS="${words.join(' ')}"\n`;
};
/** Assignments as systemd reads them: the last one of a name wins. systemd.exec(5), EnvironmentFile=. */
const readEnvironment = (text) => {
    const variables = new Map();
    for (const line of text.replaceAll('\\\n', () => '').split('\n')) {
        const [, name, value] = /^\s*([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            variables.set(name, splitWords(value ?? '', /$^/)[0] ?? '');
    }
    return variables;
};
/** Words with their quotes and backslashes resolved. `space` says what separates them outside of quotes. */
const splitWords = (text, space = /\s/) => {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\\' && quote !== "'") {
            at += 1;
            word = (word ?? '') + text.charAt(at);
        }
        else if (quote === '' ? /['"]/.test(character) : character === quote) {
            quote = quote === '' ? character : '';
            word ??= '';
        }
        else if (quote === '' && space.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + character;
    }
    return word === undefined ? words : [...words, quote === '' ? word.trimEnd() : word];
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/observed.js

/**
 * What /configz answers of the declared fields, at any depth: maps that were merged with defaults or with another file
 * hold more. `answer` is `{kubeletconfig: {…}}` or what is in it. A field whose zero value is declared may be missing
 * from the answer, because zero values are left out of JSON.
 * Source: kubernetes/kubernetes cmd/kubelet/app/server.go (mergeKubeletConfigurations, setConfigz).
 */
const declaredFields = (answer, declared) => {
    const { kubeletconfig } = answer;
    return pick(isObject(kubeletconfig) ? kubeletconfig : answer, declared);
};
const pick = (live, declared) => Object.fromEntries(Object.entries(declared).flatMap(([key, wanted]) => {
    const found = live[key] ?? null;
    if (found === null)
        return isZero(wanted) ? [[key, wanted]] : [];
    return [[key, isObject(found) && isObject(wanted) ? pick(found, wanted) : found]];
}));
const isZero = (value) => isList(value)
    ? value.length === 0
    : isObject(value)
        ? Object.keys(value).length === 0
        : value === false || value === 0 || value === '';
/** The declared flags that a process was started with. `words` is its command line, split. */
const declaredArgs = (words, declared) => {
    const args = readArgs(words);
    return Object.fromEntries(Object.keys(declared).flatMap((name) => {
        const found = args[name];
        return found === undefined ? [] : [[name, found]];
    }));
};
/** `--name=value`, `--name value` and `--name`, which means true. A repeated flag has a list. */
const readArgs = (words) => {
    const args = {};
    words.forEach((word, index) => {
        if (!word.startsWith('--'))
            return;
        const at = word.indexOf('=');
        const name = word.slice(2, at < 0 ? undefined : at);
        const next = words[index + 1];
        const value = at >= 0 ? word.slice(at + 1) : next === undefined || next.startsWith('-') ? 'true' : next;
        const known = args[name];
        args[name] = known === undefined ? value : [...((0,json/* isList */.Lv)(known) ? known : [known]), value];
    });
    return args;
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/spell-configuration.js




/**
 * One spelling for the fields of a KubeletConfiguration: durations in seconds, quantities as numbers, sets sorted,
 * tiers by priority and reserved memory by NUMA node. apiVersion and kind, which /configz leaves out, are gone.
 */
const spellConfiguration = (configuration) => {
    const { apiVersion: _, kind: __, ...fields } = configuration;
    return mapValues(fields, spellField);
};
/** `200m` is 200 minutes in other fields, and 200 thousandths here. */
const amounts = new Set([
    'systemReserved',
    'kubeReserved',
    'evictionHard',
    'evictionSoft',
    'evictionMinimumReclaim',
    'containerLogMaxSize',
]);
const spell_configuration_sets = new Set(['allowedUnsafeSysctls', 'enforceNodeAllocatable', 'tlsCipherSuites']);
const spellField = (value, field) => {
    if (amounts.has(field))
        return spellAmounts(value);
    if (spell_configuration_sets.has(field) && (0,json/* isList */.Lv)(value))
        return value.map(String).toSorted();
    if (field === 'shutdownGracePeriodByPodPriority')
        return keyed(value, 'priority', 'shutdownGracePeriodSeconds');
    if (field === 'reservedMemory')
        return spellAmounts(keyed(value, 'numaNode', 'limits'));
    return spellDurations(value);
};
const keyed = (value, key, kept) => (0,json/* isList */.Lv)(value)
    ? Object.fromEntries(value.filter(json/* isObject */.Gv).map((each) => [String(each[key]), each[kept] ?? null]))
    : value;
const spellAmounts = (value) => {
    if ((0,json/* isObject */.Gv)(value))
        return mapValues(value, spellAmounts);
    if (typeof value !== 'string')
        return value;
    return value.endsWith('%') ? `${Number(value.slice(0, -1))}%` : spellQuantity(value);
};
const spellDurations = (value) => {
    if ((0,json/* isList */.Lv)(value))
        return value.map(spellDurations);
    if ((0,json/* isObject */.Gv)(value))
        return mapValues(value, spellDurations);
    return typeof value === 'string' && value !== '0' ? spellDuration(value) : value;
};
/** Flags by name; a flag that is repeated has its values in order. */
const spellArgs = (args) => (0,json/* isObject */.Gv)(args)
    ? mapValues(args, (value) => {
        const values = (0,json/* isList */.Lv)(value) ? value.map(String).toSorted() : [String(value)];
        return values.length === 1 ? (values[0] ?? '') : values;
    })
    : args;

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/unit-file.js
const unitText = (stopTimeoutSeconds) => `[Service]\nTimeoutStopSec=${stopTimeoutSeconds}s\n`;
/** `{stopTimeoutSeconds}`, and under `others` every line that is not ours. systemd.syntax(7): a later line wins. */
const spellUnit = (text) => {
    const others = [];
    let stopTimeoutSeconds;
    for (const line of text.split('\n').map((each) => each.trim())) {
        if (line === '' || line === '[Service]' || /^[#;]/.test(line))
            continue;
        const seconds = unit_file_secondsOf(/^TimeoutStopSec\s*=\s*(.*)$/.exec(line)?.[1] ?? '');
        if (seconds === undefined)
            others.push(line);
        else
            stopTimeoutSeconds = seconds;
    }
    return {
        ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
        ...(others.length > 0 && { others }),
    };
};
const unit_file_units = {
    '': 1,
    ms: 0.001,
    s: 1,
    sec: 1,
    m: 60,
    min: 60,
    h: 3600,
    hr: 3600,
};
/** A time span of systemd.time(7), such as `420`, `420s` or `7min 30s`; undefined for any other text. */
const unit_file_secondsOf = (text) => {
    if (!/^(?:\d+(?:\.\d+)? ?(?:ms|sec|s|min|m|hr|h)? ?)+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?) ?(ms|sec|s|min|m|hr|h)?/g)];
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (unit_file_units[unit ?? ''] ?? 1), 0);
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/normalise.js








/**
 * One structure for the files and what runs, so that one setting is one change: the fields of KubeletConfiguration, with
 * `extraArgs` by flag and `stopTimeoutSeconds` beside them.
 */
const kubelet_normalise_normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    if ('text' in body && path === environmentFile)
        return spellEnvironment(body.text);
    if ('text' in body && path === unitFile)
        return spellUnit(body.text);
    const value = 'text' in body ? normalise_parseYaml(body.text) : body.yaml[0];
    if (!(0,json/* isObject */.Gv)(value))
        return 'text' in body ? body.text : null;
    return updateAt(spellConfiguration(value), ['extraArgs'], spellArgs);
};
/** A live file may be broken: then its text is what there is to compare. */
const normalise_parseYaml = (text) => {
    try {
        return (0,dist/* parse */.qg)(text, { version: '1.1' });
    }
    catch {
        return null;
    }
};
const spellEnvironment = (text) => {
    const variables = readEnvironment(text);
    const others = [...variables].filter(([name]) => name !== 'KUBELET_EXTRA_ARGS');
    return {
        extraArgs: spellArgs(readArgs(splitWords(variables.get('KUBELET_EXTRA_ARGS') ?? ''))),
        ...(others.length > 0 && { environment: Object.fromEntries(others) }),
    };
};
const kubelet_normalise_normaliseTalos = (config) => {
    const spell = (value) => ((0,json/* isObject */.Gv)(value) ? spellConfiguration(value) : value);
    const steps = [
        [['v1alpha1', 'machine', 'kubelet', 'extraConfig'], spell],
        [['v1alpha1', 'machine', 'kubelet', 'extraArgs'], spellArgs],
        [['KubeletConfig', 'config'], spell],
        [['KubeletConfig', 'extraArgs'], spellArgs],
    ];
    return steps.reduce((structure, [path, change]) => updateAt(structure, path, change), config);
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/parity.js
const kubelet_parity_parity = [
    {
        setting: 'kubelet',
        ubuntu: '/etc/kubernetes/kubelet.conf.d/90-plumbline.conf, read through --config-dir in /etc/default/kubelet',
        talos: 'machine.kubelet.extraConfig; KubeletConfig.config from contract 1.14',
        note: 'the drop-in is merged over the file that kubeadm writes, map by map; on Talos a map such as evictionHard replaces the default',
    },
    {
        setting: 'kubelet.shutdownGracePeriodByPodPriority',
        ubuntu: 'the drop-in, with the plain grace periods at zero',
        talos: 'the same, because Talos sets 30s and 10s where they are not said',
        note: '',
    },
    {
        setting: 'kubelet.extraArgs',
        ubuntu: 'KUBELET_EXTRA_ARGS in /etc/default/kubelet',
        talos: 'machine.kubelet.extraArgs; KubeletConfig.extraArgs from contract 1.14',
        note: 'a repeated flag needs Talos 1.13',
    },
    {
        setting: 'kubelet.stopTimeoutSeconds',
        ubuntu: '/etc/systemd/system/kubelet.service.d/20-shutdown.conf',
        talos: 'none: Talos stops the kubelet itself',
        note: 'Talos waits as long as its own shutdown sequence takes',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/talos.js


/** `machine.kubelet` up to contract 1.13, KubeletConfig from 1.14: the plain machine has either already. */
const kubelet_talos_talos = (node, cluster) => {
    const configuration = kubeletConfiguration(node);
    const { extraArgs } = kubeletOf(node);
    const args = extraArgs && { extraArgs: sortKeys(extraArgs) };
    if (configuration === undefined && args === undefined)
        return {};
    return (0,talos_contract/* usesDocument */.on)(cluster, 'KubeletConfig')
        ? {
            documents: [
                {
                    apiVersion: 'v1alpha1',
                    kind: 'KubeletConfig',
                    ...(configuration && { config: configuration }),
                    ...args,
                },
            ],
        }
        : {
            v1alpha1: {
                machine: { kubelet: { ...(configuration && { extraConfig: configuration }), ...args } },
            },
        };
};

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/ubuntu.js






/**
 * A drop-in beside the file that kubeadm owns (C22: it may be written before `kubeadm join`), the flag that makes the
 * kubelet read it, and what runs.
 */
const kubelet_ubuntu_ubuntu = (node, cluster) => {
    const configuration = kubeletConfiguration(node);
    const args = ubuntuArgs(node);
    const { stopTimeoutSeconds } = kubeletOf(node);
    if (args === undefined && stopTimeoutSeconds === undefined)
        return [];
    const documents = [
        ...(configuration === undefined ? [] : [yamlFileDocument(dropInFile, [{ ...head, ...configuration }])]),
        ...(args === undefined ? [] : [fileDocument(environmentFile, environmentText(args))]),
        ...(stopTimeoutSeconds === undefined ? [] : [fileDocument(unitFile, unitText(stopTimeoutSeconds))]),
        kubelet_ubuntu_runningDocument({
            ...configuration,
            ...(args !== undefined && { extraArgs: args }),
            ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
        }),
    ];
    return documents.map((document) => ({ ...document, secrets: (0,secrets/* collectSecrets */.q)(document.body, cluster) }));
};
const head = { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration' };
const kubelet_ubuntu_runningDocument = (answer) => ({
    path: paths_running,
    plane: 'running',
    body: { yaml: [answer] },
    secrets: [],
});

;// CONCATENATED MODULE: ./build/src/subjects/kubelet/subject.js








/** The kubelet's configuration, flags and stop timeout. */
const kubelet = {
    name: 'kubelet',
    settings: ['kubelet'],
    ubuntu: kubelet_ubuntu_ubuntu,
    talos: kubelet_talos_talos,
    check: kubelet_check_check,
    claims: [
        ...[dropInFile, environmentFile, unitFile, paths_running].map((document) => ({ document })),
        { document: machine_config/* machineConfigPath */.z, field: 'v1alpha1.machine.kubelet.extraConfig', as: '' },
        { document: machine_config/* machineConfigPath */.z, field: 'v1alpha1.machine.kubelet.extraArgs', as: 'extraArgs' },
        { document: machine_config/* machineConfigPath */.z, field: 'KubeletConfig.config', as: '' },
        { document: machine_config/* machineConfigPath */.z, field: 'KubeletConfig.extraArgs', as: 'extraArgs' },
    ],
    normalise: kubelet_normalise_normalise,
    normaliseTalos: kubelet_normalise_normaliseTalos,
    impact: kubelet_impact_impact,
    parity: kubelet_parity_parity,
};

// EXTERNAL MODULE: ./build/src/fleet/address.js
var fleet_address = __webpack_require__(8082);
;// CONCATENATED MODULE: ./build/src/subjects/network/settings.js


const settingsIn = (node) => {
    const settings = (0,settings_of/* settingsOf */.f)(node.settings, 'network');
    return settings === undefined || Object.keys(settings).length === 0 ? undefined : settings;
};
const choiceOf = (node, { interface: name, mac, bond }) => {
    if (bond !== undefined)
        return {
            by: 'bond',
            name: bond.name ?? 'bond0',
            members: bond.interfaces ?? [],
            mode: bond.mode ?? 'active-backup',
        };
    const known = (0,findings/* dig */.rO)(node.file.value, ['spec', 'identity', 'mac']);
    const address = mac ?? (name === undefined && typeof known === 'string' ? known : undefined);
    if (address !== undefined)
        return { by: 'mac', mac: address, ...(name !== undefined && { name }) };
    return name === undefined ? { by: 'any' } : { by: 'name', name };
};

;// CONCATENATED MODULE: ./build/src/subjects/network/network.js


/** Undefined where the node says nothing about its network. */
const networkOf = (node) => {
    const settings = settingsIn(node);
    if (settings === undefined)
        return undefined;
    const { nameservers = [], searchDomains = [], vip } = settings;
    const { link, tagged } = devicesOf(settings);
    const vlans = (settings.vlans ?? []).map(({ id }, index) => ({ ...(tagged[index] ?? link), id }));
    return {
        choice: choiceOf(node, settings),
        link,
        vlans: vlans.toSorted((a, b) => a.id - b.id),
        nameservers,
        searchDomains,
        ...(vip !== undefined && { vip }),
    };
};
/** The VLANs as they are written. A route stands on the link whose network holds its next hop. */
const devicesOf = (settings) => {
    const { vlans = [], gateway, routes = [] } = settings;
    const link = { ...settings, dhcp: asksDhcp(settings) };
    const homeOf = (via) => vlans.findIndex(({ addresses = [] }) => addresses.some((each) => holds(each, via)));
    const home = gateway === undefined ? undefined : homeOf(gateway);
    const deviceOf = (declared, index) => {
        const { addresses = [], dhcp = false, mtu } = declared;
        const own = home === index ? gateway : undefined;
        return {
            addresses: dhcp ? [] : addresses,
            dhcp,
            ...(mtu !== undefined && { mtu }),
            routes: [
                ...(own !== undefined && !dhcp ? [{ to: 'default', via: own }] : []),
                ...routes.filter(({ via }) => homeOf(via) === index),
            ],
            reserved: dhcp ? { addresses, ...(own !== undefined && { gateway: own }) } : { addresses: [] },
        };
    };
    return { link: deviceOf(link, onLink), tagged: vlans.map(deviceOf) };
};
/** What a search among the VLANs answers for anything else. */
const onLink = -1;
/** Where nothing static stands anywhere, DHCP is what both systems do by themselves. */
const asksDhcp = ({ dhcp, addresses = [], vlans = [] }) => dhcp ?? (addresses.length === 0 && vlans.length === 0);
/** Whether an address lies in the network of an address with prefix length: `10.0.20.101/24` holds `10.0.20.1`. */
const holds = (prefix, text) => {
    const network = (0,fleet_address/* parsePrefix */.A1)(prefix);
    const address = (0,fleet_address/* parseAddress */.or)(text);
    if (network === undefined || address === undefined)
        return false;
    const shift = BigInt((0,fleet_address/* bitsOf */.e4)(network.address) - network.length);
    return (network.address.version === address.version && network.address.value >> shift === address.value >> shift);
};

;// CONCATENATED MODULE: ./build/src/subjects/network/say.js
/** The indices of values that an earlier one is equal to, with that one's. */
const repeated = (values) => {
    const first = new Map();
    return values.flatMap((value, index) => {
        const known = first.get(value);
        if (known === undefined)
            first.set(value, index);
        return known === undefined ? [] : [[index, known]];
    });
};

;// CONCATENATED MODULE: ./build/src/subjects/network/spell.js


/** One spelling for an address, with or without prefix length: IPv6 as RFC 5952 writes it. Other text stays as it is. */
const spellAddress = (text) => {
    const [host = '', length] = text.trim().split('/');
    const address = (0,fleet_address/* parseAddress */.or)(host);
    if (address === undefined)
        return text;
    const spelled = address.version === 4 ? octets(address) : groups(address);
    return length === undefined ? spelled : `${spelled}/${length}`;
};
const octets = ({ value }) => [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
/** The longest run of zeros, the first of equals, becomes `::`. */
const groups = ({ value }) => {
    const hex = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
    const [longest] = [...hex.join(':').matchAll(/(?<![^:])0(?::0)+(?![^:])/g)].toSorted((a, b) => b[0].length - a[0].length || a.index - b.index);
    const text = hex.join(':');
    if (longest === undefined)
        return text;
    const before = text.slice(0, longest.index).replace(/:$/, () => '');
    const after = text.slice(longest.index + longest[0].length).replace(/^:/, () => '');
    return `${before}::${after}`;
};
const spellEach = (value) => (typeof value === 'string' ? spellAddress(value) : value);
/** Every entry under a key of its own; the list itself where that cannot be. */
const spell_keyed = (list, entryOf) => {
    const entries = list.flatMap((item) => ((0,json/* isObject */.Gv)(item) ? [entryOf(item)] : [undefined]));
    const whole = entries.filter((entry) => entry !== undefined);
    return new Set(whole.map(([key]) => key)).size === list.length ? Object.fromEntries(whole) : list;
};
/** What a route is known by: its destination (`default` for all of IPv4, `::/0` of IPv6), and its metric if it has one. */
const spellDestination = (to, via, metric) => {
    const all = ['default', '', '0.0.0.0/0', '::/0'].includes(spellAddress(to));
    const name = !all ? spellAddress(to) : to === '::/0' || String(via).includes(':') ? '::/0' : 'default';
    return metric === undefined ? name : `${name} metric ${String(metric)}`;
};

;// CONCATENATED MODULE: ./build/src/subjects/network/check-addressing.js




/** Addresses, routes and resolvers of one node against each other. */
const checkAddressing = (settings, say) => {
    const { addresses = [], vlans = [] } = settings;
    const written = [
        ...addresses.map((text, index) => ({ path: ['addresses', index], text })),
        ...vlans.flatMap((vlan, v) => (vlan.addresses ?? []).map((text, index) => ({ path: ['vlans', v, 'addresses', index], text }))),
    ];
    checkOwn(written, say);
    checkRoutes(settings, written, say);
    checkNameservers(settings, say);
    checkMtu(settings, written, say);
};
const hostOf = (text) => spellAddress(text).split('/')[0] ?? '';
const isSix = (text) => text.includes(':');
const checkOwn = (written, say) => {
    for (const [index, first] of repeated(written.map(({ text }) => hostOf(text)))) {
        const { path = [], text = '' } = written[index] ?? {};
        say(path, 'error', 'duplicate-address', `${text} is the same address as ${written[first]?.text ?? ''}: say it once`);
    }
    for (const { path, text } of written) {
        const why = unusable(text);
        if (why !== undefined)
            say(path, 'error', 'unusable-address', `${text} is ${why}: write the node's own address`);
    }
};
/** Why no host can have this address. RFC 1122 §3.2.1.3, RFC 4291 §2.4. */
const unusable = (text) => {
    const parsed = (0,fleet_address/* parsePrefix */.A1)(text);
    if (parsed === undefined)
        return undefined;
    const { address, length } = parsed;
    const top = (bits) => address.value >> BigInt((0,fleet_address/* bitsOf */.e4)(address) - bits);
    if (address.value === 0n || length === 0)
        return 'every address';
    if (address.version === 6)
        return address.value === 1n ? 'the loopback' : top(8) === 0xffn ? 'a multicast address' : undefined;
    if (top(8) === 127n)
        return 'the loopback';
    if (top(3) === 7n)
        return 'a multicast or reserved address';
    if (length > 30)
        return undefined;
    const ones = (1n << BigInt(32 - length)) - 1n;
    const host = address.value & ones;
    return host === 0n ? 'the network itself' : host === ones ? "the network's broadcast address" : undefined;
};
const checkRoutes = (settings, written, say) => {
    const { gateway, routes = [], vlans = [] } = settings;
    const links = [{ ...settings, dhcp: asksDhcp(settings) }, ...vlans];
    const hops = [
        ...(gateway === undefined
            ? []
            : [{ path: ['gateway'], via: gateway, key: spellDestination('default', gateway, undefined) }]),
        ...routes.map(({ to, via, metric }, index) => ({
            path: ['routes', index, 'via'],
            via,
            key: spellDestination(to, via, metric === 0 ? undefined : metric),
        })),
    ];
    for (const { path, via } of hops) {
        if (written.some(({ text }) => hostOf(text) === hostOf(via)))
            say(path, 'error', 'gateway-itself', `${via} is the node's own address: name the router`);
        else if (!isReached(via, links))
            say(path, 'error', 'gateway-outside', `${via} is in no network of this node's addresses, so that it cannot be reached: correct it, or the prefix length of an address`);
    }
    for (const [index] of repeated(hops.map(({ key }) => key))) {
        const { path = [], key = '' } = hops[index] ?? {};
        say(path, 'error', 'duplicate-route', `there is another route to ${key}: remove one, or give it a metric`);
    }
};
/** Link-local routers are on every link, and what DHCP gives is not known here. */
const isReached = (via, links) => holds('fe80::1/10', via) ||
    links.some(({ dhcp = false, addresses = [] }) => {
        const family = addresses.filter((each) => isSix(each) === isSix(via));
        return family.length === 0 ? dhcp : family.some((each) => holds(each, via));
    });
/** glibc asks the first three of resolv.conf, and the kubelet copies no more into pods. */
const asked = 3;
const checkNameservers = ({ nameservers = [] }, say) => {
    for (const [index, first] of repeated(nameservers.map(spellAddress)))
        say(['nameservers', index], 'error', 'duplicate-nameserver', `${nameservers[index] ?? ''} is the same server as ${nameservers[first] ?? ''}: say it once`);
    if (nameservers.length > asked)
        say(['nameservers', asked], 'warning', 'nameserver-limit', `pods get the first ${asked} nameservers only: remove ${nameservers.slice(asked).join(', ')}`);
};
const checkMtu = ({ mtu, vlans = [] }, written, say) => {
    const small = (size, at, below) => {
        if (size === undefined || size >= 1280)
            return;
        if (written.some(({ path, text }) => path.join('.').startsWith(below) && isSix(text)))
            say(at, 'error', 'mtu-ipv6', `IPv6 needs an MTU of 1280 or more, and is off below: raise ${size}`);
    };
    small(mtu, ['mtu'], 'addresses');
    vlans.forEach((vlan, index) => small(vlan.mtu, ['vlans', index, 'mtu'], `vlans.${index}.`));
};

;// CONCATENATED MODULE: ./build/src/subjects/network/check-links.js



/** Which links there are, and whether each setting has one to stand on. */
const checkLinks = (node, cluster, settings, say) => {
    const choice = choiceOf(node, settings);
    if (choice.by === 'any')
        checkUnchosen(node, cluster, settings, say);
    if (choice.by === 'bond')
        checkBond(choice, settings, say);
    checkVlans(choice, settings, say);
    const { addresses = [], dhcp, vlans = [] } = settings;
    const reached = vlans.some((vlan) => vlan.dhcp === true || (vlan.addresses ?? []).length > 0);
    if (!asksDhcp(settings) && addresses.length === 0 && !reached)
        say(dhcp === undefined ? ['vlans'] : ['dhcp'], 'error', 'no-address', `${node.name} would have no address at all: write addresses, or dhcp: true`);
};
const checkUnchosen = ({ name, role }, { os }, settings, say) => {
    const link = `write interface, or mac, which stays what it is: \`ip -br link\` on ${name} shows both`;
    if (!asksDhcp(settings) && (settings.addresses ?? []).length > 0)
        say(['addresses'], 'error', 'static-without-link', `a static address needs its link: ${link}`);
    if ((settings.vlans ?? []).length > 0)
        say(['vlans'], 'error', 'vlan-without-parent', `a VLAN needs the link that carries it: ${link}`);
    if (os !== 'talos')
        return;
    const { mtu, routes = [], vip } = settings;
    const needsLink = (key) => say([key], 'error', 'link-needed', `${key} needs its link on Talos, where no name matches every link: ${link}`);
    if (mtu !== undefined)
        needsLink('mtu');
    if (routes.length > 0)
        needsLink('routes');
    if (vip !== undefined && role === 'control-plane')
        needsLink('vip');
};
const checkBond = ({ name, members }, settings, say) => {
    const { interface: link, mac, bond } = settings;
    if (members.length === 0)
        say(['bond'], 'error', 'bond-members', 'a bond without members carries nothing: name them in interfaces');
    if (bond?.mode === undefined)
        say(['bond'], 'error', 'bond-mode', 'a bond needs its mode, such as active-backup or 802.3ad');
    const itself = members.indexOf(name);
    if (itself >= 0)
        say(['bond', 'interfaces', itself], 'error', 'bond-members', `${name} is the bond itself: name its members`);
    if (mac !== undefined)
        say(['mac'], 'error', 'bond-link', 'the bond is the link here, and its members are named: remove mac');
    if (link === undefined || link === name)
        return;
    if (members.includes(link))
        say(['interface'], 'error', 'bond-member', `${link} is a member of ${name}, and a member has no addresses: remove interface, so that they are the bond's`);
    else
        say(['interface'], 'error', 'bond-link', `the bond is the link here: remove interface, or write ${name}`);
};
const checkVlans = (choice, { vlans = [], mtu = 1500 }, say) => {
    for (const [index, first] of repeated(vlans.map(({ id }) => String(id))))
        say(['vlans', index, 'id'], 'error', 'duplicate-vlan', `VLAN ${vlans[index]?.id ?? ''} is the ${first + 1}. of this list already: say it once`);
    vlans.forEach((vlan, index) => {
        if (vlan.mtu !== undefined && vlan.mtu > mtu)
            say(['vlans', index, 'mtu'], 'error', 'vlan-mtu', `the kernel refuses a VLAN with a larger MTU than its link, which has ${mtu}: raise mtu of the network too`);
        if ('name' in choice && choice.name === `vlan${vlan.id}`)
            say(['vlans', index, 'id'], 'error', 'duplicate-vlan', `VLAN ${vlan.id} would be called ${choice.name}, as its link is: choose the link by mac alone`);
    });
};

// EXTERNAL MODULE: ./build/src/fleet/check-addresses.js
var check_addresses = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/subjects/network/check-places.js






/** Where a node's addresses, resolvers and shared address may not lie, because something else of the cluster does. */
const checkPlaces = (node, fleet, settings, say) => {
    const { pods, services } = networksOf(fleet);
    const own = (text) => pods.some((each) => holds(each, text))
        ? 'pods'
        : services.some((each) => holds(each, text))
            ? 'services'
            : undefined;
    for (const { path, text } of (0,check_addresses/* addressesOf */.s)(node)) {
        const what = own(text.split('/')[0] ?? '');
        if (what !== undefined)
            say(path.slice(1), 'error', 'address-in-cluster-network', `${text} lies in the network of ${what}, which the cluster routes by itself: give ${node.name} another, or change networking`);
    }
    settings.nameservers?.forEach((server, index) => {
        const what = own(server);
        if (what !== undefined)
            say(['nameservers', index], 'warning', 'nameserver-in-cluster-network', `${server} lies in the network of ${what}: a node that starts cannot ask it, and pulls no image. Name a server outside of the cluster`);
    });
    if (settings.vip !== undefined)
        checkVip(settings.vip, node, fleet, own(settings.vip), settings, say);
};
/** As Talos' generator fills them in; kubeadm has no default for pods. */
const networksOf = ({ cluster, }) => {
    const declared = (key) => (0,findings/* textsAt */.i1)(cluster.spec, ['networking', key]);
    const pods = declared('podSubnets');
    const services = declared('serviceSubnets');
    return {
        pods: pods.length > 0 || cluster.os === 'ubuntu' ? pods : ['10.244.0.0/16'],
        services: services.length > 0 ? services : ['10.96.0.0/12'],
    };
};
const checkVip = (vip, node, fleet, inside, { addresses = [] }, say) => {
    const at = ['vip'];
    if (fleet.cluster.os === 'ubuntu')
        return say(at, 'warning', 'talos-only', 'Ubuntu has nothing that shares an address, so vip has no effect: run kube-vip or keepalived, and remove it');
    if (node.role === 'worker')
        return say(at, 'error', 'vip-worker', `only control planes share an address, and ${node.name} is a worker: write vip below roles: control-plane`);
    const { owner, pool, first } = placesOf(fleet);
    const holder = owner.get(spellAddress(vip));
    if (holder !== undefined)
        say(at, 'error', 'vip-address', `${vip} is ${holder}'s own address: choose one that no node has`);
    if (inside !== undefined)
        say(at, 'error', 'vip-in-cluster-network', `${vip} lies in the network of ${inside}: choose one of the nodes' network`);
    const held = pool(vip);
    if (held !== undefined)
        say(at, 'error', 'vip-in-pool', `${vip} lies in the load balancer's pool ${held}, which may give it away: take it out`);
    const family = addresses.filter((each) => each.includes(':') === vip.includes(':'));
    if (family.length > 0 && !family.some((each) => holds(each, vip)))
        say(at, 'error', 'vip-outside', `${vip} is in no network of ${node.name}'s addresses: its neighbours would never find it`);
    if (first !== undefined && spellAddress(first.vip) !== spellAddress(vip))
        say(at, 'error', 'vip-differs', `${first.name} shares ${first.vip}: write the same for every control plane`);
};
const check_places_known = new WeakMap();
/** Every control plane asks, so the fleet is read once. */
const placesOf = (fleet) => {
    const read = check_places_known.get(fleet) ?? readPlaces(fleet);
    check_places_known.set(fleet, read);
    return read;
};
const readPlaces = (fleet) => {
    const active = fleet.nodes.filter(({ state }) => state === 'active');
    const pools = (0,findings/* textsAt */.i1)(fleet.cluster.spec, ['networking', 'loadBalancerPools']);
    const sharing = active.flatMap((node) => {
        const vip = settingsIn(node)?.vip;
        return node.role === 'control-plane' && vip !== undefined ? [{ name: node.name, vip }] : [];
    });
    return {
        owner: new Map(active.flatMap((node) => (0,check_addresses/* addressesOf */.s)(node).map(({ text }) => [spellAddress(text).split('/')[0] ?? '', node.name]))),
        pool: (text) => pools.find((pool) => isBetween(pool, text)),
        first: sharing[0],
    };
};
const isBetween = (range, text) => {
    const [from, to] = range.split('-').map(fleet_address/* parseAddress */.or);
    const address = (0,fleet_address/* parseAddress */.or)(text);
    if (from === undefined || to === undefined || address === undefined)
        return false;
    return (0,fleet_address/* bitsOf */.e4)(from) === (0,fleet_address/* bitsOf */.e4)(address) && from.value <= address.value && address.value <= to.value;
};

;// CONCATENATED MODULE: ./build/src/subjects/network/check.js





/** What the schema cannot say about one node's network, and where it meets the cluster's own networks. */
const network_check_check = (fleet) => (0,findings/* once */.Oo)(fleet.nodes
    .filter(({ state }) => state === 'active')
    .flatMap((node) => {
    const settings = settingsIn(node);
    if (settings === undefined)
        return [];
    const found = [];
    const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, ['network', ...path.map(String)], severity, rule, message));
    checkLinks(node, fleet.cluster, settings, say);
    checkAddressing(settings, say);
    checkPlaces(node, fleet, settings, say);
    return found;
}));

;// CONCATENATED MODULE: ./build/src/subjects/network/netplan.js
/**
 * The body of a netplan file: https://netplan.readthedocs.io/en/stable/netplan-yaml/.
 * Every `dhcp4` is written, because a file that sorts before this one may say the opposite for the same link.
 */
const netplan = (network) => {
    const { choice, vlans } = network;
    const resolving = resolver(network);
    const link = { ...found(choice), ...device(network.link, network, resolving === 'link') };
    const name = linkId(choice);
    return {
        version: 2,
        ...(choice.by === 'bond'
            ? {
                ethernets: Object.fromEntries(choice.members.toSorted().map((member) => [member, { dhcp4: false }])),
                bonds: { [name]: link },
            }
            : { ethernets: { [name]: link } }),
        ...(vlans.length > 0 && {
            vlans: Object.fromEntries(vlans.map((vlan) => [
                vlanName(vlan.id),
                { id: vlan.id, link: name, ...device(vlan, network, resolving === vlan.id) },
            ])),
        }),
    };
};
/**
 * What netplan calls the link. For one link systemd-networkd obeys the first file by name only, so `any` and `by-mac`
 * win over the `eth0` or `ens18` of a file that cloud-init or the installer left.
 */
const linkId = (choice) => choice.by === 'any' ? 'any' : choice.by === 'mac' ? 'by-mac' : choice.name;
/** Short for every parent: an interface name has at most 15 characters. */
const vlanName = (id) => `vlan${id}`;
/** How often a bond looks whether its members still have a carrier, in ms. Without it a dead member stays in use. */
const bondCheck = 100;
/** Without a new name a link keeps its own: other programs may look for it. */
const found = (choice) => {
    if (choice.by === 'any')
        return { match: { name: 'e*' } };
    if (choice.by === 'mac')
        return {
            match: { macaddress: choice.mac },
            ...(choice.name !== undefined && { 'set-name': choice.name }),
        };
    if (choice.by === 'bond')
        return {
            interfaces: choice.members.toSorted(),
            parameters: { mode: choice.mode, 'mii-monitor-interval': bondCheck },
        };
    return {};
};
const device = ({ addresses, dhcp, mtu, routes }, { nameservers, searchDomains }, resolves) => {
    // What is declared is meant, whatever DHCP offers beside an address.
    const overrides = {
        ...(nameservers.length > 0 && { 'use-dns': false }),
        ...(mtu !== undefined && { 'use-mtu': false }),
    };
    return {
        dhcp4: dhcp,
        ...(dhcp && Object.keys(overrides).length > 0 && { 'dhcp4-overrides': overrides }),
        ...(addresses.length > 0 && { addresses }),
        ...(routes.length > 0 && {
            routes: routes.map(({ to, via, metric }) => ({ to, via, ...(metric !== undefined && { metric }) })),
        }),
        ...(resolves && {
            nameservers: {
                ...(nameservers.length > 0 && { addresses: nameservers }),
                ...(searchDomains.length > 0 && { search: searchDomains }),
            },
        }),
        ...(mtu !== undefined && { mtu }),
    };
};
/** systemd-resolved asks the servers of links with an address only: the link, or the VLAN that has the first. */
const resolver = ({ link, vlans, nameservers, searchDomains, }) => {
    if (nameservers.length === 0 && searchDomains.length === 0)
        return undefined;
    const reachable = (device) => device.dhcp || device.addresses.length > 0;
    return reachable(link) ? 'link' : (vlans.find(reachable)?.id ?? 'link');
};

;// CONCATENATED MODULE: ./build/src/subjects/network/running-network.js

/**
 * What the system should answer, by netplan's name of the link: `ip -j addr`, `ip -j route` and `resolvectl`. Where
 * DHCP gives the addresses, those that are reserved are expected.
 */
const runningNetwork = (network) => {
    const { choice, link, vlans, nameservers, searchDomains } = network;
    const resolving = resolver(network);
    const answers = (device, resolves) => ({
        ...listed('addresses', [...device.addresses, ...device.reserved.addresses]),
        ...listed('routes', routesOf(device)),
        ...(resolves && listed('nameservers', nameservers)),
        ...(resolves && listed('search', searchDomains)),
        ...(device.mtu !== undefined && { mtu: device.mtu }),
    });
    const devices = [
        [linkId(choice), answers(link, resolving === 'link')],
        ...vlans.map((vlan) => [vlanName(vlan.id), answers(vlan, resolving === vlan.id)]),
    ];
    return Object.fromEntries(devices.filter(([, answer]) => Object.keys(answer).length > 0));
};
const routesOf = ({ routes, reserved }) => [
    ...routes.map(({ to, via, metric }) => ({ to, via, ...(metric !== undefined && { metric }) })),
    ...(reserved.gateway === undefined ? [] : [{ to: 'default', via: reserved.gateway }]),
];
const listed = (key, values) => values.length === 0 ? {} : { [key]: values };

;// CONCATENATED MODULE: ./build/src/subjects/network/ubuntu.js





const netplanFile = 'etc/netplan/90-plumbline.yaml';
/** netplan merges every file of its folder, and cloud-init would write its own anew: this takes it off that. */
const cloudInitFile = 'etc/cloud/cloud.cfg.d/99-disable-network-config.cfg';
/** What the node answers: addresses, routes and resolvers of the links that netplan names. */
const networkRunning = 'running/network.yaml';
const network_ubuntu_ubuntu = (node) => {
    const network = networkOf(node);
    if (network === undefined || saysVipOnly(node))
        return [];
    const answers = runningNetwork(network);
    return [
        yamlFileDocument(cloudInitFile, [{ network: { config: 'disabled' } }]),
        // netplan warns about files that others may read: they may hold keys.
        yamlFileDocument(netplanFile, [{ network: netplan(network) }], 0o600),
        ...(Object.keys(answers).length > 0
            ? [{ path: networkRunning, plane: 'running', body: { yaml: [answers] }, secrets: [] }]
            : []),
    ];
};
/** Which has no place here, so that the node keeps the network it has. */
const saysVipOnly = (node) => Object.keys(settingsIn(node) ?? {}).every((key) => key === 'vip');

;// CONCATENATED MODULE: ./build/src/subjects/network/impact.js


const netplanApply = 'https://netplan.readthedocs.io/en/stable/netplan-apply/';
const impact_canApply = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const lose = 'a wrong value loses the connection to the node until the change is taken back';
const resolvers = [
    'v1alpha1.machine.network.nameservers',
    'v1alpha1.machine.network.searchDomains',
    'ResolverConfig',
];
const network_impact_impact = [
    {
        os: 'ubuntu',
        document: cloudInitFile,
        impact: 'none',
        undo: true,
        why: 'read by cloud-init at the next start: it then leaves netplan alone',
        source: 'https://cloudinit.readthedocs.io/en/latest/reference/network-config.html',
    },
    {
        os: 'ubuntu',
        document: netplanFile,
        kind: 'remove',
        impact: 'network',
        undo: true,
        why: 'what other files below /etc/netplan say takes its place; bonds and VLANs stay until the next start',
        source: netplanApply,
    },
    { os: 'ubuntu', document: netplanFile, impact: 'network', undo: true, why: lose, source: netplanApply },
    { os: 'ubuntu', document: networkRunning, impact: 'network', undo: true, why: lose, source: netplanApply },
    ...resolvers.map((field) => ({
        os: 'talos',
        document: machine_config/* machineConfigPath */.z,
        field,
        impact: 'live',
        undo: true,
        why: 'Talos asks the new servers at once; pods that run keep theirs',
        source: impact_canApply,
    })),
    { os: 'talos', document: machine_config/* machineConfigPath */.z, impact: 'network', undo: true, why: lose, source: impact_canApply },
];

;// CONCATENATED MODULE: ./build/src/subjects/network/normalise.js





/**
 * netplan and what runs have one shape, so that a setting is one change in both: `{<link>: {addresses, routes:
 * {<destination>: {via, metric}}, nameservers, search, mtu, …}}`. cloud-init's file as it is.
 */
const network_normalise_normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    const value = 'text' in body ? network_normalise_parseYaml(body.text) : (body.yaml[0] ?? null);
    if (path === networkRunning)
        return (0,json/* isObject */.Gv)(value) ? mapValues(value, spellAnswers) : value;
    if (path !== netplanFile)
        return value;
    return (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value['network']) ? spellNetplan(value['network']) : value;
};
/** A live file may be broken: then its text is what there is to compare. */
const network_normalise_parseYaml = (text) => {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return text;
    }
};
const sections = ['ethernets', 'bonds', 'vlans'];
/** Links of every section by name, and whatever else the file says. `version: 2` is the only one there is. */
const spellNetplan = (network) => {
    const known = sections.flatMap((section) => {
        const links = network[section];
        return (0,json/* isObject */.Gv)(links) ? Object.entries(links) : [];
    });
    const rest = Object.entries(network).filter(([key, value]) => key !== 'version' && !(sections.includes(key) && (0,json/* isObject */.Gv)(value)));
    return Object.fromEntries([
        ...known.map(([name, link]) => [name, (0,json/* isObject */.Gv)(link) ? spellLink(link) : link]),
        ...rest,
    ]);
};
/** Off is netplan's default of each of these. */
const switches = ['dhcp4', 'dhcp6'];
const spellLink = (link) => {
    const { nameservers, gateway4, gateway6, ...rest } = link;
    const defaults = [gateway4, gateway6].flatMap((via) => typeof via === 'string' ? [{ to: 'default', via }] : []);
    const routes = [...((0,json/* isList */.Lv)(rest['routes']) ? rest['routes'] : []), ...defaults];
    const spelled = mapValues(rest, (value, key) => {
        if (switches.includes(key))
            return spellSwitch(value);
        if (key === 'addresses' || key === 'routes')
            return value;
        if (key === 'interfaces' && (0,json/* isList */.Lv)(value))
            return value.map(String).toSorted();
        if (key === 'mtu' || key === 'id')
            return Number(value);
        if (key === 'match' && (0,json/* isObject */.Gv)(value))
            return mapValues(value, (each, name) => (name === 'macaddress' ? String(each).toLowerCase() : each));
        if (key === 'dhcp4-overrides' && (0,json/* isObject */.Gv)(value))
            return mapValues(value, spellSwitch);
        return value;
    });
    const { addresses = [], search = [] } = (0,json/* isObject */.Gv)(nameservers) ? nameservers : {};
    return {
        ...dropOff(spelled),
        ...((0,json/* isList */.Lv)(rest['addresses']) && { addresses: rest['addresses'].map(spellEach) }),
        ...(routes.length > 0 && { routes: byDestination(routes) }),
        ...((0,json/* isList */.Lv)(addresses) && addresses.length > 0 && { nameservers: addresses.map(spellEach) }),
        ...((0,json/* isList */.Lv)(search) && search.length > 0 && { search }),
    };
};
const dropOff = (link) => Object.fromEntries(Object.entries(link).filter(([key, value]) => !(switches.includes(key) && value === false)));
/** netplan reads YAML 1.1, where these are booleans. */
const spellSwitch = (value) => typeof value !== 'string'
    ? value
    : /^(?:true|yes|on|y)$/i.test(value)
        ? true
        : /^(?:false|no|off|n)$/i.test(value)
            ? false
            : value;
/** The kernel names addresses in an order of its own; which resolver comes first is its user's choice. */
const spellAnswers = (link) => (0,json/* isObject */.Gv)(link)
    ? mapValues(link, (value, key) => {
        if (!(0,json/* isList */.Lv)(value))
            return value;
        if (key === 'addresses')
            return value.map(spellEach).toSorted(normalise_inOrder);
        if (key === 'nameservers')
            return value.map(spellEach);
        return key === 'routes' ? byDestination(value) : value;
    })
    : link;
const normalise_inOrder = (a, b) => (String(a) < String(b) ? -1 : 1);
/** A list with an entry that is no route, or with two routes of one key, stays a list. */
const byDestination = (routes) => spell_keyed(routes, (route) => {
    const { to, ...rest } = route;
    if (typeof to !== 'string')
        return undefined;
    return [spellDestination(to, rest['via'], rest['metric']), mapValues(rest, spellEach)];
});

;// CONCATENATED MODULE: ./build/src/subjects/network/normalise-talos.js




const kinds = /^(?:LinkConfig|BondConfig|VLANConfig|DHCPv4Config|Layer2VIPConfig|LinkAliasConfig)\//;
const fields = ['v1alpha1', 'machine', 'network'];
/** Interfaces, VLANs and routes by what they are known by, addresses in one spelling, defaults of Talos left out. */
const normalise_talos_normaliseTalos = (config) => {
    const documents = mapValues(config, (value, key) => (0,json/* isObject */.Gv)(value) && kinds.test(key)
        ? spellDevice(value)
        : (0,json/* isObject */.Gv)(value) && key === 'ResolverConfig'
            ? updateAt(value, ['nameservers'], spellNameservers)
            : value);
    return updateAt(updateAt(documents, [...fields, 'interfaces'], byLink), [...fields, 'nameservers'], spellAll);
};
const spellAll = (value) => ((0,json/* isList */.Lv)(value) ? value.map(spellEach) : value);
const spellNameservers = (value) => (0,json/* isList */.Lv)(value)
    ? value.map((each) => ((0,json/* isObject */.Gv)(each) ? updateAt(each, ['address'], spellEach) : each))
    : value;
/** A link is up, and asks no DHCP, unless it says otherwise. */
const isDefault = (key, value) => (key === 'up' && value === true) || (key === 'dhcp' && value === false);
const spellDevice = (device) => {
    const said = Object.fromEntries(Object.entries(device).filter(([key, value]) => !isDefault(key, value)));
    return mapValues(said, (value, key) => {
        if (key === 'links' && (0,json/* isList */.Lv)(value))
            return value.map(String).toSorted();
        if (key === 'addresses' && (0,json/* isList */.Lv)(value))
            return value.map((each) => ((0,json/* isObject */.Gv)(each) ? updateAt(each, ['address'], spellEach) : spellEach(each)));
        if (key === 'routes' && (0,json/* isList */.Lv)(value))
            return normalise_talos_byDestination(value);
        if (key === 'bond')
            return (0,json/* isObject */.Gv)(value) ? updateAt(value, ['interfaces'], normalise_talos_sorted) : value;
        if (key === 'vlans' && (0,json/* isList */.Lv)(value))
            return spell_keyed(value, ({ vlanId, ...vlan }) => [String(vlanId), spellDevice(vlan)]);
        return value;
    });
};
const normalise_talos_sorted = (value) => ((0,json/* isList */.Lv)(value) ? value.map(String).toSorted() : value);
/** The documents say `destination` where v1alpha1 says `network`. */
const normalise_talos_byDestination = (routes) => spell_keyed(routes, ({ destination, network, ...rest }) => {
    const to = destination ?? network ?? '';
    return typeof to === 'string'
        ? [spellDestination(to, rest['gateway'], rest['metric']), mapValues(rest, spellEach)]
        : undefined;
});
/** By name, or by what selects them. */
const byLink = (interfaces) => (0,json/* isList */.Lv)(interfaces)
    ? spell_keyed(interfaces, (link) => {
        const { interface: name, deviceSelector, ...rest } = link;
        const selector = (0,json/* isObject */.Gv)(deviceSelector) ? deviceSelector : {};
        const known = typeof name === 'string' ? name : Object.values(selector).map(String).join(' ');
        return [
            known.toLowerCase(),
            { ...spellDevice(rest), ...((0,json/* isObject */.Gv)(deviceSelector) && { deviceSelector }) },
        ];
    })
    : interfaces;

;// CONCATENATED MODULE: ./build/src/subjects/network/parity.js
const parity_netplan = '/etc/netplan/90-plumbline.yaml';
const network_parity_parity = [
    {
        setting: 'network.interface, network.mac',
        ubuntu: `${parity_netplan}: ethernets, with match and set-name for a MAC`,
        talos: 'interface or deviceSelector; the name of LinkConfig, or LinkAliasConfig, from contract 1.12',
        note: 'with a MAC, Talos calls the link net0 from contract 1.12 and does not rename it before; Ubuntu renames it only where interface says so',
    },
    {
        setting: 'network.dhcp',
        ubuntu: `${parity_netplan}: dhcp4`,
        talos: 'dhcp; DHCPv4Config from contract 1.12',
        note: 'with neither interface nor mac, every Ethernet link asks; from contract 1.12 one link document turns that off for all others on Talos',
    },
    {
        setting: 'network.addresses, network.gateway, network.routes, network.mtu',
        ubuntu: parity_netplan,
        talos: 'machine.network.interfaces; LinkConfig from contract 1.12',
        note: 'beside dhcp, addresses and gateway say what is reserved: expected of the running node on Ubuntu, rendered nowhere on Talos',
    },
    {
        setting: 'network.nameservers, network.searchDomains',
        ubuntu: `${parity_netplan}: nameservers of the link`,
        talos: 'machine.network.nameservers and searchDomains; ResolverConfig from contract 1.12',
        note: 'the servers of DHCP are ignored on Ubuntu, and on Talos from 1.13; up to 1.12 Talos may keep them',
    },
    {
        setting: 'network.vlans',
        ubuntu: `${parity_netplan}: vlans, called vlan<id>`,
        talos: 'vlans, called <link>.<id>; VLANConfig, called vlan<id>, from contract 1.12',
        note: '',
    },
    {
        setting: 'network.bond',
        ubuntu: `${parity_netplan}: bonds`,
        talos: 'bond; BondConfig from contract 1.12',
        note: '',
    },
    {
        setting: 'network.vip',
        ubuntu: 'none: use kube-vip or keepalived',
        talos: 'vip; Layer2VIPConfig from contract 1.12; control planes only',
        note: 'has no home on Ubuntu',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/network/legacy-network.js

/** `machine.network` without its hostname: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_types.go. */
const legacyNetwork = (network) => {
    const { choice, nameservers, searchDomains } = network;
    return {
        // Without an interface Talos asks DHCP on every physical link, which is what `any` means.
        ...(choice.by !== 'any' && { interfaces: [linkField(choice, network)] }),
        ...(nameservers.length > 0 && { nameservers }),
        ...(searchDomains.length > 0 && { searchDomains }),
    };
};
const linkField = (choice, { link, vlans, vip }) => ({
    ...(choice.by === 'mac' ? { deviceSelector: { hardwareAddr: choice.mac } } : { interface: choice.name }),
    ...(choice.by === 'bond' && {
        bond: { interfaces: choice.members.toSorted(), mode: choice.mode, miimon: bondCheck },
    }),
    ...deviceFields(link),
    ...(vlans.length > 0 && { vlans: vlans.map((vlan) => ({ vlanId: vlan.id, ...deviceFields(vlan) })) }),
    ...(vip !== undefined && { vip: { ip: vip } }),
});
const deviceFields = ({ addresses, dhcp, mtu, routes }) => ({
    ...(addresses.length > 0 && { addresses }),
    ...(dhcp && { dhcp }),
    ...(routes.length > 0 && {
        routes: routes.map(({ to, via, metric }) => ({
            network: to === 'default' ? everything(via) : to,
            gateway: via,
            ...(metric !== undefined && { metric }),
        })),
    }),
    ...(mtu !== undefined && { mtu }),
});
const everything = (via) => (via.includes(':') ? '::/0' : '0.0.0.0/0');

;// CONCATENATED MODULE: ./build/src/subjects/network/network-documents.js

/**
 * The kinds of contract 1.12 and later: siderolabs/talos pkg/machinery/config/types/network. One of them turns the
 * default DHCP of all links off (Container.RunDefaultDHCPOperators), so each link that wants DHCP has a document.
 */
const networkDocuments = (network) => {
    const { choice, nameservers, searchDomains } = network;
    const resolving = nameservers.length > 0 || searchDomains.length > 0;
    return [
        ...(choice.by === 'any' ? [] : linkDocuments(choice, network)),
        ...(resolving
            ? [
                network_documents_document('ResolverConfig', {
                    ...(nameservers.length > 0 && { nameservers: nameservers.map((address) => ({ address })) }),
                    ...(searchDomains.length > 0 && { searchDomains: { domains: searchDomains } }),
                }),
            ]
            : []),
    ];
};
/** Talos' own example name: a name such as eth0 could be another link's. */
const alias = 'net0';
const linkDocuments = (choice, { link, vlans, vip }) => {
    const name = choice.by === 'mac' ? alias : choice.name;
    const fields = network_documents_deviceFields(link);
    return [
        ...(choice.by === 'mac'
            ? [
                network_documents_document('LinkAliasConfig', {
                    name,
                    selector: { match: `mac(link.permanent_addr) == "${choice.mac}"` },
                }),
            ]
            : []),
        ...(choice.by === 'bond'
            ? [
                network_documents_document('BondConfig', {
                    name,
                    links: choice.members.toSorted(),
                    bondMode: choice.mode,
                    miimon: bondCheck,
                    ...fields,
                }),
            ]
            : !link.dhcp || Object.keys(fields).length > 0
                ? [network_documents_document('LinkConfig', { name, ...fields })]
                : []),
        ...vlans.map((vlan) => network_documents_document('VLANConfig', {
            name: vlanName(vlan.id),
            vlanID: vlan.id,
            parent: name,
            ...network_documents_deviceFields(vlan),
        })),
        ...[{ ...link, name }, ...vlans.map((vlan) => ({ ...vlan, name: vlanName(vlan.id) }))].flatMap((device) => device.dhcp ? [network_documents_document('DHCPv4Config', { name: device.name })] : []),
        ...(vip === undefined ? [] : [network_documents_document('Layer2VIPConfig', { name: vip, link: name })]),
    ];
};
/** A route without a destination is the default route of its gateway's family. */
const network_documents_deviceFields = ({ addresses, mtu, routes }) => ({
    ...(addresses.length > 0 && { addresses: addresses.map((address) => ({ address })) }),
    ...(routes.length > 0 && {
        routes: routes.map(({ to, via, metric }) => ({
            ...(to !== 'default' && { destination: to }),
            gateway: via,
            ...(metric !== undefined && { metric }),
        })),
    }),
    ...(mtu !== undefined && { mtu }),
});
const network_documents_document = (kind, fields) => ({
    apiVersion: 'v1alpha1',
    kind,
    ...fields,
});

;// CONCATENATED MODULE: ./build/src/subjects/network/talos.js




/** `machine.network` up to contract 1.11, link documents and ResolverConfig from 1.12. Never the hostname: HostnameConfig has it. */
const network_talos_talos = (node, cluster) => {
    const declared = networkOf(node);
    if (declared === undefined)
        return {};
    const { vip: _, ...network } = declared;
    // Talos refuses a shared address on a worker.
    const own = node.role === 'control-plane' ? declared : network;
    if ((0,talos_contract/* usesDocument */.on)(cluster, 'LinkConfig'))
        return { documents: networkDocuments(own) };
    const fields = legacyNetwork(own);
    return Object.keys(fields).length === 0 ? {} : { v1alpha1: { machine: { network: fields } } };
};

;// CONCATENATED MODULE: ./build/src/subjects/network/subject.js








const subject_fields = 'v1alpha1.machine.network';
const subject_kinds = ['BondConfig', 'DHCPv4Config', 'Layer2VIPConfig', 'LinkAliasConfig', 'LinkConfig', 'VLANConfig'];
/** How the node is reached, and whom it asks for names. The hostname is the machine's own. */
const subject_network = {
    name: 'network',
    settings: ['network'],
    ubuntu: network_ubuntu_ubuntu,
    talos: network_talos_talos,
    check: network_check_check,
    claims: [
        { document: cloudInitFile },
        { document: netplanFile },
        { document: networkRunning },
        { document: machine_config/* machineConfigPath */.z, field: `${subject_fields}.interfaces`, as: 'interfaces' },
        { document: machine_config/* machineConfigPath */.z, field: `${subject_fields}.nameservers`, as: 'nameservers' },
        { document: machine_config/* machineConfigPath */.z, field: `${subject_fields}.searchDomains`, as: 'searchDomains' },
        { document: machine_config/* machineConfigPath */.z, field: 'ResolverConfig' },
        { document: machine_config/* machineConfigPath */.z, field: 'ResolverConfig.nameservers', as: 'nameservers' },
        { document: machine_config/* machineConfigPath */.z, field: 'ResolverConfig.searchDomains', as: 'searchDomains' },
        ...subject_kinds.map((field) => ({ document: machine_config/* machineConfigPath */.z, field })),
    ],
    normalise: network_normalise_normalise,
    normaliseTalos: normalise_talos_normaliseTalos,
    impact: network_impact_impact,
    parity: network_parity_parity,
};

// EXTERNAL MODULE: ./build/src/fleet/explain.js
var explain = __webpack_require__(8101);
// EXTERNAL MODULE: ./build/src/subjects/node-metadata/node-object.js
var node_object = __webpack_require__(2458);
;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/check.js


/** kubeadm and the kubelet own these; declaring them here would make two writers. */
const ownedElsewhere = [
    /^node-role\.kubernetes\.io\/(control-plane|master)$/,
    /^kubernetes\.io\/(hostname|arch|os)$/,
];
const lifecycleTaint = /^node\.kubernetes\.io\//;
/** Labels, annotations and taints that belong to Kubernetes itself. */
const node_metadata_check_check = (fleet) => fleet.nodes.flatMap(check_checkNode);
const check_checkNode = (node) => {
    const metadata = (0,node_object/* nodeMetadataOf */.tC)(node);
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
const node_metadata_impact_impact = [
    {
        os: 'any',
        document: node_object/* nodeObject */.mp,
        field: 'taints',
        kind: 'remove',
        impact: 'live',
        undo: true,
        why: 'removed through the API; pods that could not run here may be scheduled',
        source: taints,
    },
    {
        os: 'any',
        document: node_object/* nodeObject */.mp,
        field: 'taints',
        impact: 'live',
        undo: true,
        why: 'set through the API; NoSchedule keeps new pods away, NoExecute also evicts running ones',
        source: taints,
    },
    { os: 'any', document: node_object/* nodeObject */.mp, impact: 'live', undo: true, why: 'set through the API', source: labels },
    {
        os: 'talos',
        document: impact_machineConfig,
        impact: 'live',
        undo: true,
        why: 'the machine config serves registration; a registered node is changed through the API',
        source: talosApply,
    },
];

// EXTERNAL MODULE: ./build/src/subjects/node-metadata/taint.js
var node_metadata_taint = __webpack_require__(9134);
;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/normalise.js




/** `{labels, annotations, taints}`; taints by key and effect, because the API keys them so: two effects are two taints. */
const node_metadata_normalise_normalise = (document) => {
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
const node_metadata_normalise_normaliseTalos = (config) => {
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
    const taint = (0,node_metadata_taint/* readTaint */.x)(String(short));
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
const node_metadata_parity_parity = [
    {
        setting: 'labels',
        kind: 'differs',
        ubuntu: 'Node object, through the API',
        talos: 'machine.nodeLabels (KubeNodeConfig.labels from contract 1.14) and the Node object',
        note: 'NodeRestriction refuses protected prefixes from a worker itself: the API side asserts them',
    },
    {
        setting: 'annotations',
        kind: 'same',
        ubuntu: 'Node object, through the API',
        talos: 'machine.nodeAnnotations (KubeNodeConfig.annotations from contract 1.14) and the Node object',
        note: '',
    },
    {
        setting: 'taints',
        kind: 'differs',
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
const node_metadata_talos_talos = (node, cluster) => {
    const metadata = (0,node_object/* nodeMetadataOf */.tC)(node);
    if (metadata === undefined)
        return {};
    const { labels, annotations, taints } = metadata;
    const beside = [(0,node_object/* nodeObjectDocument */.Vf)(node, metadata)];
    if ((0,talos_contract/* usesDocument */.on)(cluster, 'KubeNodeConfig')) {
        const fields = withoutEmpty({ labels, annotations, taints });
        return { documents: [{ apiVersion: 'v1alpha1', kind: 'KubeNodeConfig', ...fields }], beside };
    }
    const machine = withoutEmpty({ nodeLabels: labels, nodeAnnotations: annotations, nodeTaints: taints });
    return { v1alpha1: { machine }, beside };
};
const withoutEmpty = (maps) => Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0));

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/ubuntu.js

/** Only through the API: `--node-labels` and `--register-with-taints` act at registration alone. */
const node_metadata_ubuntu_ubuntu = (node) => {
    const metadata = (0,node_object/* nodeMetadataOf */.tC)(node);
    return metadata === undefined ? [] : [(0,node_object/* nodeObjectDocument */.Vf)(node, metadata)];
};

;// CONCATENATED MODULE: ./build/src/subjects/node-metadata/subject.js







/** Labels, annotations and taints of the Node object. Keys that nobody declares belong to others and stay. */
const nodeMetadata = {
    name: 'node-metadata',
    settings: ['labels', 'annotations', 'taints'],
    ubuntu: node_metadata_ubuntu_ubuntu,
    talos: node_metadata_talos_talos,
    check: node_metadata_check_check,
    claims: [
        { document: node_object/* nodeObject */.mp },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeLabels', as: 'labels' },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeAnnotations', as: 'annotations' },
        { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.nodeTaints', as: 'taints' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.labels', as: 'labels' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.annotations', as: 'annotations' },
        { document: 'talos/machineconfig.yaml', field: 'KubeNodeConfig.taints', as: 'taints' },
    ],
    normalise: node_metadata_normalise_normalise,
    normaliseTalos: node_metadata_normalise_normaliseTalos,
    impact: node_metadata_impact_impact,
    parity: node_metadata_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/packages/apt-line.js

const uri = new RegExp(schema_patterns/* patterns */.q.url.pattern);
const suite = /^(?:\.?\/|[A-Za-z0-9][A-Za-z0-9._~/-]*)$/;
const word = /^[A-Za-z0-9][A-Za-z0-9._/+-]*$/;
const keyPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\.(?:asc|gpg)$/;
/**
 * `deb [arch=amd64] https://… suite component…`; what is wrong with it, as text, where it is not one.
 * Source: https://manpages.ubuntu.com/manpages/noble/man5/sources.list.5.html.
 */
const parseAptLine = (line) => {
    const match = /^(deb|deb-src)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)((?:\s+\S+)*)\s*$/.exec(line.trim());
    if (match === null)
        return 'it is not an apt line: write deb https://address suite component';
    const [, type = '', optionText = '', address = '', release = '', rest = ''] = match;
    const components = rest.split(/\s+/).filter((each) => each !== '');
    if (!uri.test(address))
        return 'its address must be http:// or https://, without a login or special characters';
    if (!suite.test(release))
        return `${JSON.stringify(release)} is not a suite: write noble, or / for a flat one`;
    if (release.endsWith('/') && components.length > 0)
        return `a suite that ends in / has no components: remove ${components.join(' ')}`;
    if (!release.endsWith('/') && components.length === 0)
        return `a component is missing after ${release}, such as main or stable`;
    if (!components.every((each) => word.test(each)))
        return 'a component has characters that apt does not know';
    const options = readOptions(optionText);
    if (typeof options === 'string')
        return options;
    return { type: type === 'deb' ? 'deb' : 'deb-src', uri: address, suite: release, components, ...options };
};
const readOptions = (text) => {
    const found = new Map();
    for (const option of text.split(/\s+/).filter((each) => each !== '')) {
        const [name = '', value = ''] = option.split('=');
        if (/^(?:trusted|allow-)/.test(name))
            return `${name} would install packages that nobody signed: remove it and give the key`;
        if (name !== 'arch' && name !== 'signed-by')
            return `only the options arch and signed-by are known here`;
        found.set(name, value);
    }
    const architectures = found.get('arch')?.split(',') ?? [];
    const signedBy = found.get('signed-by');
    if (!architectures.every((each) => /^[a-z0-9-]+$/.test(each)))
        return 'arch must be a list such as amd64,arm64';
    if (signedBy !== undefined && !keyPath.test(signedBy))
        return 'signed-by must be the absolute path of an .asc or .gpg file';
    return { architectures, ...(signedBy !== undefined && { signedBy }) };
};

// EXTERNAL MODULE: ./node_modules/@noble/hashes/legacy.js
var hashes_legacy = __webpack_require__(7301);
;// CONCATENATED MODULE: ./build/src/subjects/packages/fingerprints.js



/**
 * Fingerprints, upper-case hex, of the primary keys in an armoured block; undefined where it cannot be read.
 * Source: RFC 9580 §4.2 (packet headers), §5.5.4 (fingerprints).
 */
const fingerprintsOf = (armoured) => {
    const bytes = decodeBase64(armourBody(armoured));
    if (bytes === undefined)
        return undefined;
    const found = [];
    let at = 0;
    while (at < bytes.length) {
        const packet = readHeader(bytes, at);
        if (packet === undefined || packet.end > bytes.length)
            return undefined;
        if (packet.tag === publicKey)
            found.push(fingerprint(bytes.subarray(packet.start, packet.end)));
        at = packet.end;
    }
    return found.length === 0 ? undefined : found;
};
const publicKey = 6;
/** The base64 of a key without headers, line ends and checksum, which every key server writes in its own way. */
const armourBody = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !/^(?:-----|=|[A-Za-z]+: )/.test(line))
    .join('');
const decodeBase64 = (text) => {
    try {
        return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    }
    catch {
        return undefined;
    }
};
const readHeader = (bytes, at) => {
    const head = bytes[at] ?? 0;
    if ((head & 0x80) === 0)
        return undefined;
    const number = (from, size) => bytes.subarray(from, from + size).reduce((sum, byte) => sum * 256 + byte, 0);
    const packet = (tag, start, length) => ({ tag, start, end: start + length });
    if ((head & 0x40) === 0) {
        const size = [1, 2, 4][head & 0x03];
        return size === undefined ? undefined : packet((head >> 2) & 0x0f, at + 1 + size, number(at + 1, size));
    }
    const first = bytes[at + 1] ?? 0;
    if (first < 192)
        return packet(head & 0x3f, at + 2, first);
    if (first < 224)
        return packet(head & 0x3f, at + 3, (first - 192) * 256 + number(at + 2, 1) + 192);
    // Partial lengths are for data, not for keys.
    return first === 255 ? packet(head & 0x3f, at + 6, number(at + 2, 4)) : undefined;
};
const fingerprint = (body) => {
    const { length } = body;
    const hash = body[0] === 6
        ? (0,sha2/* sha256 */.sc)((0,utils/* concatBytes */.Id)(Uint8Array.of(0x9b, length >>> 24, length >>> 16, length >>> 8, length), body))
        : (0,hashes_legacy/* sha1 */.e8)((0,utils/* concatBytes */.Id)(Uint8Array.of(0x99, length >>> 8, length), body));
    return (0,utils/* bytesToHex */.My)(hash).toUpperCase();
};

;// CONCATENATED MODULE: ./build/src/subjects/packages/settings.js

/** `name=version` and `{name, version}` are one. */
const packagesOf = (node) => {
    const declared = (0,settings_of/* settingsOf */.f)(node.settings, 'packages');
    if (declared === undefined)
        return undefined;
    const { install, ...rest } = declared;
    return { ...rest, ...(install && { install: install.map(readWanted) }) };
};
const readWanted = (entry) => {
    if (typeof entry !== 'string')
        return entry;
    const [name = '', version] = entry.split('=');
    return { name, ...(version !== undefined && { version }) };
};
const upgradesOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'unattendedUpgrades');
/** In order of name. */
const sourcesOf = (packages) => Object.entries(packages.sources ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));

;// CONCATENATED MODULE: ./build/src/subjects/packages/check.js




/** What apt would refuse, or do against what was meant. */
const packages_check_check = ({ cluster, nodes }) => cluster.os === 'ubuntu' ? (0,findings/* once */.Oo)(nodes.flatMap(packages_check_checkNode)) : [];
const packages_check_checkNode = (node) => {
    const found = [];
    const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, path, severity, rule, message));
    const packages = packagesOf(node) ?? {};
    const upgrades = upgradesOf(node) ?? {};
    checkInstall(packages, say);
    checkSources(packages, say);
    checkUpgrades(upgrades, packages, say);
    return found;
};
const checkInstall = ({ install = [], hold = [] }, say) => {
    const names = install.map(({ name }) => name);
    names.forEach((name, index) => {
        if (names.indexOf(name) === index)
            return;
        say(['packages', 'install', String(index)], 'error', 'duplicate-package', `${name} stands twice in install: keep one`);
    });
    if (names.length === 0)
        return;
    hold.forEach((name, index) => {
        if (names.includes(name) || suppliedElsewhere.test(name))
            return;
        say(['packages', 'hold', String(index)], 'warning', 'held-not-installed', `${name} is held and not in install: a rebuilt node would not get it, and apt does not install what is held`);
    });
};
/** They arrive with the node's image or its join, in the version that the cluster says. */
const suppliedElsewhere = /^(?:kubelet|kubeadm|kubectl|containerd|containerd\.io|runc|linux-.+)$/;
const checkSources = (packages, say) => {
    const first = new Map();
    for (const [name, source] of sourcesOf(packages)) {
        const at = ['packages', 'sources', name];
        const line = source.line === undefined ? undefined : parseAptLine(source.line);
        if (line === undefined)
            say(at, 'error', 'required', `the source ${name} needs line: add it`);
        else if (typeof line === 'string')
            say([...at, 'line'], 'error', 'apt-line', line);
        else {
            checkKey(source, line.signedBy, at, say);
            for (const component of line.components.length === 0 ? [''] : line.components) {
                const key = [line.type, line.uri.replace(/\/+$/, () => ''), line.suite, component].join(' ');
                const other = first.get(key);
                if (other === undefined)
                    first.set(key, name);
                else if (other !== name) {
                    say([...at, 'line'], 'error', 'duplicate-source', `${name} and ${other} are the same source: apt refuses to read both when their keys differ. Keep one`);
                }
            }
        }
    }
};
const checkKey = ({ key, keyId }, signedBy, at, say) => {
    if (signedBy !== undefined && (key !== undefined || keyId !== undefined)) {
        say([...at, 'line'], 'error', 'signed-by', 'the line has signed-by, and there is a key beside it: remove signed-by');
    }
    if (key !== undefined)
        checkFingerprint(key, keyId, at, say);
    if (signedBy === undefined && key === undefined && keyId === undefined) {
        say(at, 'warning', 'source-without-key', 'without a key, every key that apt trusts may sign for this source: give its key');
    }
};
/** A pasted key is unreadable to a reviewer: its fingerprint is what can be compared with the vendor's page. */
const checkFingerprint = (key, keyId, at, say) => {
    const fingerprints = fingerprintsOf(key);
    if (fingerprints === undefined) {
        say([...at, 'key'], 'error', 'key-unreadable', 'this is not a whole OpenPGP key, and apt would trust nothing: paste the file as the vendor has it');
    }
    else if (keyId !== undefined && !fingerprints.includes(keyId.toUpperCase())) {
        say([...at, 'keyId'], 'error', 'key-id', `key has the fingerprint ${fingerprints.join(' and ')}, not this one: compare with the vendor's page`);
    }
};
const checkUpgrades = (upgrades, packages, say) => {
    const { enabled, origins, blacklist = [], automaticReboot } = upgrades;
    if (enabled !== false && origins?.length === 0) {
        say(['unattendedUpgrades', 'origins'], 'warning', 'no-origins', 'an empty list replaces that of the system: nothing would ever be upgraded. Name an origin, or write enabled: false');
    }
    if (enabled !== false && automaticReboot === true) {
        say(['unattendedUpgrades', 'automaticReboot'], 'warning', 'I6', 'nodes would reboot by themselves, undrained and one after another while the cluster is degrading: write false');
    }
    blacklist.forEach((text, index) => {
        if (compile(text) !== undefined || pythonOnly.test(text))
            return;
        say(['unattendedUpgrades', 'blacklist', String(index)], 'error', 'regular-expression', 'unattended-upgrades stops at this regular expression, or protects nothing with it, depending on the version of Python: a name with special characters is written like libstdc\\+\\+6');
    });
    if (enabled === true)
        checkKubernetes(origins ?? [], blacklist, packages.hold ?? [], say);
};
const compile = (text) => {
    try {
        return new RegExp(`^(?:${text})`);
    }
    catch {
        return undefined;
    }
};
/** What Python's `re` knows and JavaScript does not. */
const pythonOnly = /\(\?(?:P|#|\(|[aiLmsux]+[):-])|\\[AZ]/;
/** Origins that hold pkgs.k8s.io: its own, or any. */
const kubernetesOrigin = /kubernetes|pkgs\.k8s\.io|^(?:origin|site|o)?=?\*/;
const checkKubernetes = (origins, blacklist, hold, say) => {
    const index = origins.findIndex((origin) => kubernetesOrigin.test(origin));
    if (index < 0)
        return;
    const free = ['kubelet', 'kubeadm', 'kubectl'].filter((name) => !hold.includes(name) && !blacklist.some((text) => compile(text)?.test(name) === true));
    if (free.length === 0)
        return;
    say(['unattendedUpgrades', 'origins', String(index)], 'warning', 'unattended-kubernetes', `${free.join(', ')} would be upgraded at night, node by node and apart from the control plane: add to packages.hold`);
};

;// CONCATENATED MODULE: ./build/src/subjects/packages/paths.js
/** The name in every file says whose it is, and sorts after what the system ships (50…, 20auto-upgrades). */
const sourceFile = (name) => `etc/apt/sources.list.d/plumbline-${name}.sources`;
const keyFile = (name) => `etc/apt/keyrings/plumbline-${name}.asc`;
const pinsFile = 'etc/apt/preferences.d/90-plumbline';
const upgradesFile = 'etc/apt/apt.conf.d/52plumbline-unattended-upgrades';
const periodicFile = 'etc/apt/apt.conf.d/52plumbline-periodic';
/** What dpkg and apt-mark answer. */
const packagesRunning = 'running/packages.yaml';
/** What `apt-config dump` answers: a later file may have changed it. */
const upgradesRunning = 'running/unattended-upgrades.yaml';

;// CONCATENATED MODULE: ./build/src/subjects/packages/impact.js



const sourcesList = 'https://manpages.ubuntu.com/manpages/noble/man5/sources.list.5.html';
const preferences = 'https://manpages.ubuntu.com/manpages/noble/man5/apt_preferences.5.html';
const aptMark = 'https://manpages.ubuntu.com/manpages/noble/man8/apt-mark.8.html';
const aptGet = 'https://manpages.ubuntu.com/manpages/noble/man8/apt-get.8.html';
const unattended = 'mvo5/unattended-upgrades README.md';
const packages_impact_impact = [
    { ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(packagesRunning, 'apt-mark; no package changes', aptMark), field: 'held' },
    {
        os: 'ubuntu',
        document: packagesRunning,
        field: 'installed',
        kind: 'remove',
        impact: 'none',
        undo: true,
        why: 'the package stays installed; plumbline no longer looks after it',
        source: 'docs/language.md',
    },
    {
        os: 'ubuntu',
        document: packagesRunning,
        impact: 'upgrade',
        undo: false,
        why: 'apt installs another version; its scripts may restart services, and going back is another installation',
        source: aptGet,
    },
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(pinsFile, 'read at the next run of apt; no package changes by this alone', preferences),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(sourceFile('*'), 'read at the next apt-get update; no package changes by this alone', sourcesList),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(keyFile('*'), 'another key decides whose packages apt trusts, from the next apt-get update', sourcesList),
    {
        ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(upgradesFile, 'unattended-upgrades may reboot the node by itself, without a drain, from its next run', unattended),
        field: 'automaticReboot',
    },
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(upgradesFile, 'read at the next run of unattended-upgrades', unattended),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(periodicFile, 'read at the next run of apt-daily-upgrade.timer', unattended),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(upgradesRunning, 'read at the next run of unattended-upgrades', unattended),
];

;// CONCATENATED MODULE: ./build/src/subjects/packages/deb822.js
/** Stanzas as apt reads them: blank lines part them, `#` lines are comments, indented lines go on. */
const readStanzas = (text) => {
    const stanzas = [];
    let stanza;
    let field = '';
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('#'))
            continue;
        if (line.trim() === '')
            stanza = undefined;
        else if (/^\s/.test(line))
            stanza?.set(field, `${stanza.get(field) ?? ''} ${line.trim()}`.trim());
        else {
            if (stanza === undefined)
                stanzas.push((stanza = new Map()));
            const at = line.indexOf(':');
            field = line.slice(0, at < 0 ? line.length : at).toLowerCase();
            stanza.set(field, at < 0 ? '' : line.slice(at + 1).trim());
        }
    }
    return stanzas;
};
const printStanza = (fields) => fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

;// CONCATENATED MODULE: ./build/src/subjects/packages/apt-conf.js
/** apt decodes %XX inside quotes; a quote itself has no spelling, so the language refuses it. */
const quote = (value) => `"${value.replaceAll('%', () => '%25')}"`;
/**
 * A list that is the whole list. apt appends to lists from every file, so it is emptied first: `#clear` is a
 * directive, not a comment. Source: https://manpages.ubuntu.com/manpages/noble/man5/apt.conf.5.html.
 */
const printList = (name, values) => [`#clear ${name};\n`, ...values.map((value) => `${name}:: ${quote(value)};\n`)].join('');
const printValue = (name, value) => `${name} ${quote(value)};\n`;
const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#clear\s+([^;\s]+)\s*;|#[^\n]*|"([^"]*)"|[{};]|[^\s{};"]+/g;
/** Reads a file of apt.conf.d as well as what `apt-config dump` prints. */
const readAptConf = (text) => {
    const found = new Map();
    const scopes = [];
    let name = '';
    let value;
    const full = () => [...scopes, name].filter((each) => each !== '').join('::');
    const finish = () => {
        if (value !== undefined)
            store(found, name === '' ? `${full()}::` : full(), value);
        name = '';
        value = undefined;
    };
    for (const [whole, cleared, quoted] of text.matchAll(token)) {
        if (cleared !== undefined)
            clear(found, cleared.toLowerCase());
        else if (quoted !== undefined)
            value = decode(quoted);
        else if (whole === ';')
            finish();
        else if (whole === '{') {
            scopes.push(name);
            name = '';
        }
        else if (whole === '}') {
            finish();
            scopes.pop();
        }
        else if (/^(?:\/\/|\/\*|#)/.test(whole))
            continue;
        else if (name === '')
            name = whole.toLowerCase();
        else
            value = whole;
    }
    return found;
};
const store = (found, name, value) => {
    if (!name.endsWith('::')) {
        // `apt-config dump` prints the head of a list as an empty value.
        if (value !== '' || !Array.isArray(found.get(name)))
            found.set(name, value);
        return;
    }
    const list = name.replace(/(?:::)+$/, () => '');
    const known = found.get(list);
    found.set(list, [...(typeof known === 'object' ? known : []), value]);
};
/** A cleared list is an empty one, and what lies below it goes too. */
const clear = (found, name) => {
    for (const key of found.keys())
        if (key === name || key.startsWith(`${name}::`))
            found.delete(key);
    found.set(name, []);
};
const decode = (text) => text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

;// CONCATENATED MODULE: ./build/src/subjects/packages/upgrades-structure.js

const lists = ['unattended-upgrade::allowed-origins', 'unattended-upgrade::origins-pattern'];
const blacklist = 'unattended-upgrade::package-blacklist';
const reboot = 'unattended-upgrade::automatic-reboot';
const run = 'apt::periodic::unattended-upgrade';
const update = 'apt::periodic::update-package-lists';
const upgrades_structure_known = new Set([...lists, blacklist, reboot, run, update]);
/**
 * What a text of apt.conf says about unattended-upgrades, under the names of the settings:
 * `{enabled, updateLists, origins, blacklist, automaticReboot}`, sets sorted. Anything else stands under its own name.
 */
const upgradesStructure = (text) => {
    const conf = readAptConf(text);
    const origins = lists.filter((name) => conf.has(name)).flatMap((name) => listOf(conf.get(name)));
    const others = [...conf]
        .filter(([name, value]) => !upgrades_structure_known.has(name) && value !== '')
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
        ...(lists.some((name) => conf.has(name)) && { origins: origins.toSorted() }),
        ...(conf.has(blacklist) && { blacklist: listOf(conf.get(blacklist)).toSorted() }),
        ...(conf.has(reboot) && { automaticReboot: isTrue(conf.get(reboot)) }),
        ...(conf.has(run) && { enabled: isDue(conf.get(run)) }),
        ...(conf.has(update) && { updateLists: isDue(conf.get(update)) }),
        ...Object.fromEntries(others.map(([name, value]) => [name, value])),
    };
};
const listOf = (value) => (typeof value === 'object' ? value : []);
/** apt's own words for true: apt-pkg/contrib/strutl.cc (StringToBool). */
const isTrue = (value) => typeof value === 'string' && /^(?:1|yes|true|with|on|enable)$/i.test(value);
/** A number of days, or `always`; 0 is never. */
const isDue = (value) => typeof value === 'string' && value !== '' && !/^0+[smhd]?$/.test(value);

;// CONCATENATED MODULE: ./build/src/subjects/packages/normalise.js





/**
 * Sources: `{sources: {<name>: {types, uris, suites, …}}}` with sets sorted. Keys: `{keys: {<name>: base64}}`.
 * Pins: `{pins: {<package>: {pin, pin-priority}}}`. Running packages: `{installed: {<name>: version or any}, held}`.
 */
const packages_normalise_normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    if ('text' in body)
        return normalise_readText(path, body.text);
    const [value = {}] = body.yaml;
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return path === packagesRunning ? sortSet(value, 'held') : sortSet(sortSet(value, 'origins'), 'blacklist');
};
const sortSet = (object, key) => {
    const value = object[key];
    return (0,json/* isList */.Lv)(value) ? { ...object, [key]: [...new Set(value.map(String))].toSorted() } : object;
};
const normalise_readText = (path, text) => {
    if (path === upgradesFile || path === periodicFile)
        return upgradesStructure(text);
    if (path === pinsFile)
        return { pins: pinsIn(readStanzas(text)) };
    const name = /plumbline-(.*)\.(?:sources|asc)$/.exec(path)?.[1] ?? path;
    if (path.endsWith('.asc'))
        return { keys: { [name]: armourBody(text) } };
    const stanzas = readStanzas(text).filter((stanza) => !/^(?:no|false)$/i.test(stanza.get('enabled') ?? ''));
    const [first, ...others] = stanzas.map(spellSource);
    return {
        sources: { [name]: first === undefined ? null : others.length === 0 ? first : [first, ...others] },
    };
};
const normalise_sets = new Set(['types', 'uris', 'suites', 'components', 'architectures', 'signed-by']);
const spellSource = (stanza) => Object.fromEntries([...stanza]
    .filter(([field]) => field !== 'enabled')
    .map(([field, value]) => {
    if (!normalise_sets.has(field))
        return [field, value];
    const words = value.split(/\s+/).filter((each) => each !== '');
    const spelled = field === 'uris' ? words.map((each) => each.replace(/\/+$/, () => '')) : words;
    return [field, [...new Set(spelled)].toSorted()];
}));
const pinsIn = (stanzas) => Object.fromEntries(stanzas.flatMap((stanza) => {
    const rest = [...stanza].filter(([field]) => field !== 'package' && field !== 'explanation');
    const spelled = Object.fromEntries(rest.map(([field, value]) => [field, value.split(/\s+/).join(' ')]));
    return (stanza.get('package') ?? '').split(/\s+/).map((name) => [name, spelled]);
}));

;// CONCATENATED MODULE: ./build/src/subjects/packages/parity.js
const none = 'none: the image is one piece';
const packages_parity_parity = [
    {
        setting: 'packages.install',
        ubuntu: 'apt, with a pin in /etc/apt/preferences.d/90-plumbline where a version is given',
        talos: none,
        note: 'guest agent, iSCSI and NVIDIA come as capabilities (system extensions); docker, nginx, zsh, tmux, jq, tcpdump, htop and other shell tools have no home: use a debug pod',
    },
    {
        setting: 'packages.hold',
        ubuntu: 'apt-mark hold',
        talos: 'none needed',
        note: 'nothing upgrades itself: kubernetes and talos.version say what runs',
    },
    {
        setting: 'packages.sources',
        ubuntu: '/etc/apt/sources.list.d/plumbline-<name>.sources with its key in /etc/apt/keyrings',
        talos: none,
        note: 'what comes from a source of its own comes from the Image Factory, or not at all',
    },
    {
        setting: 'unattendedUpgrades',
        ubuntu: '/etc/apt/apt.conf.d/52plumbline-unattended-upgrades and 52plumbline-periodic',
        talos: 'none: talos.version is the only way to another version',
        note: 'security updates arrive as a pull request that moves talos.version',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/packages/ubuntu.js









/** apt's sources, keys and pins, what is installed and held, and what upgrades itself. */
const packages_ubuntu_ubuntu = (node) => [
    ...packageDocuments(packagesOf(node) ?? {}),
    ...upgradeDocuments(upgradesOf(node) ?? {}),
];
const packageDocuments = (packages) => {
    const { install, hold } = packages;
    const pinned = ubuntu_inOrder(install ?? []).filter(({ version }) => version !== undefined);
    const running = {
        ...(install && {
            installed: Object.fromEntries(ubuntu_inOrder(install).map((p) => [p.name, p.version ?? 'any'])),
        }),
        ...(hold && { held: hold.toSorted() }),
    };
    return [
        ...sourcesOf(packages).flatMap(([name, source]) => sourceDocuments(name, source)),
        ...(pinned.length > 0 ? [fileDocument(pinsFile, pinned.map(pin).join('\n'))] : []),
        ...(install !== undefined || hold !== undefined ? [runningDocument(packagesRunning, running)] : []),
    ];
};
const ubuntu_inOrder = (install) => install.toSorted((a, b) => (a.name < b.name ? -1 : 1));
/** 990 wins over every ordinary source and, being below 1000, never takes a newer package back by itself. */
const pin = ({ name, version = '' }) => printStanza([
    ['Package', name],
    ['Pin', `version ${version}`],
    ['Pin-Priority', '990'],
]);
const sourceDocuments = (name, source) => {
    const line = parseAptLine(source.line ?? '');
    if (typeof line === 'string')
        return [];
    const key = source.key === undefined ? undefined : `${source.key.trim()}\n`;
    const signedBy = key === undefined ? (source.keyId?.toUpperCase() ?? line.signedBy) : `/${keyFile(name)}`;
    const text = printStanza([
        ['Types', line.type],
        ['URIs', line.uri],
        ['Suites', line.suite],
        ['Components', line.components.join(' ')],
        ['Architectures', line.architectures.join(' ')],
        ['Signed-By', signedBy ?? ''],
    ]);
    return [
        ...(key === undefined ? [] : [fileDocument(keyFile(name), key)]),
        fileDocument(sourceFile(name), text),
    ];
};
const upgradeDocuments = (upgrades) => {
    const { enabled, origins, blacklist, automaticReboot } = upgrades;
    const policy = [
        origins === undefined ? '' : originLists(origins.toSorted()),
        blacklist === undefined ? '' : printList('Unattended-Upgrade::Package-Blacklist', blacklist.toSorted()),
        automaticReboot === undefined
            ? ''
            : printValue('Unattended-Upgrade::Automatic-Reboot', String(automaticReboot)),
    ].join('');
    const periodic = [
        enabled === true ? printValue('APT::Periodic::Update-Package-Lists', '1') : '',
        enabled === undefined ? '' : printValue('APT::Periodic::Unattended-Upgrade', enabled ? '1' : '0'),
    ].join('');
    if (policy + periodic === '')
        return [];
    return [
        ...(periodic === '' ? [] : [fileDocument(periodicFile, periodic)]),
        ...(policy === '' ? [] : [fileDocument(upgradesFile, policy)]),
        runningDocument(upgradesRunning, upgradesStructure(policy + periodic)),
    ];
};
/** Both lists are emptied: what one of them still allowed would be upgraded too. */
const originLists = (origins) => printList('Unattended-Upgrade::Allowed-Origins', origins.filter((each) => !each.includes('='))) +
    printList('Unattended-Upgrade::Origins-Pattern', origins.filter((each) => each.includes('=')));

;// CONCATENATED MODULE: ./build/src/subjects/packages/subject.js








/** What apt installs, from where, what it must leave alone, and what it upgrades by itself. */
const subject_packages = {
    name: 'packages',
    settings: ['packages', 'unattendedUpgrades'],
    ubuntu: packages_ubuntu_ubuntu,
    talos: nothing_on_talos/* nothingOnTalos */.q,
    check: packages_check_check,
    claims: [
        sourceFile('*'),
        keyFile('*'),
        pinsFile,
        packagesRunning,
        upgradesFile,
        periodicFile,
        upgradesRunning,
    ].map((document) => ({ document })),
    normalise: packages_normalise_normalise,
    impact: packages_impact_impact,
    parity: packages_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/registries/settings.js

/** A layer may name a registry without saying its endpoints: then it has none. */
const registriesOf = (node) => {
    const declared = (0,settings_of/* settingsOf */.f)(node.settings, 'registries');
    if (declared === undefined)
        return undefined;
    const mirrors = Object.entries(declared.mirrors ?? {}).map(([name, mirror]) => [name, { endpoints: [], ...mirror }]);
    return { ...declared, ...(declared.mirrors && { mirrors: Object.fromEntries(mirrors) }) };
};
const containerdOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'containerd');
const entries = (map) => Object.entries(map ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
/** `host[:port]` of a URL, as containerd and Talos key their TLS settings. */
const settings_hostOf = (url) => url.replace(/^[a-z]+:\/\//, () => '').split('/')[0] ?? '';

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
            checkTalos(node, (0,talos_contract/* usesDocument */.on)(fleet.cluster, 'RegistryMirrorConfig'), report);
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
            const tls = registries?.config?.[settings_hostOf(url)]?.tls;
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
    const own = config[settings_hostOf(server)]?.tls;
    const header = (0,smol_toml_dist/* stringify */.As)({ server, ...(own && tlsKeys(own, settings_hostOf(server))) });
    const hosts = mirror.endpoints.map((endpoint) => (0,smol_toml_dist/* stringify */.As)({ host: { [endpoint.url]: hostTable(endpoint, config) } }));
    return [header, ...hosts].map((part) => `${part.trim()}\n`).join('\n');
};
const hostTable = (endpoint, config) => {
    const host = settings_hostOf(endpoint.url);
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
    const hosts = [...new Set(urls.map(settings_hostOf))];
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
    const mirrored = new Set(mirrors.flatMap(([name, mirror]) => [name, ...mirror.endpoints.map(({ url }) => settings_hostOf(url))]));
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
        kind: 'same',
        ubuntu: '/etc/containerd/certs.d/<registry>/hosts.toml',
        talos: 'machine.registries.mirrors; RegistryMirrorConfig from contract 1.12',
        note: '',
    },
    {
        setting: 'registries.mirrors.*.server',
        kind: 'none',
        ubuntu: 'server in hosts.toml',
        talos: 'none: the registry itself is asked last',
        note: 'another upstream must be a mirror of its own',
    },
    {
        setting: 'registries.mirrors.*.endpoints.*.capabilities',
        kind: 'none',
        ubuntu: 'capabilities in hosts.toml',
        talos: 'none: every mirror is asked for everything',
        note: 'a mirror that cannot resolve tags must not be listed',
    },
    {
        setting: 'registries.mirrors.*.endpoints.*.dialTimeout',
        kind: 'none',
        ubuntu: 'dial_timeout in hosts.toml',
        talos: 'none',
        note: 'a dead mirror delays each pull by the default timeout',
    },
    {
        setting: 'registries.config.*.tls',
        kind: 'same',
        ubuntu: 'ca, client and skip_verify in hosts.toml, with the files beside it',
        talos: 'machine.registries.config.*.tls; RegistryTLSConfig from contract 1.12',
        note: '',
    },
    {
        setting: 'registries.config.*.auth',
        kind: 'differs',
        ubuntu: 'none: use imagePullSecrets',
        talos: 'machine.registries.config.*.auth; RegistryAuthConfig from contract 1.12',
        note: 'containerd has no credential field in hosts.toml',
    },
    {
        setting: 'containerd',
        kind: 'eliminated',
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
    return (0,talos_contract/* usesDocument */.on)(cluster, 'RegistryMirrorConfig')
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
    const declared = (0,settings_of/* settingsOf */.f)(node.settings, 'sysctls');
    if (declared === undefined)
        return undefined;
    const keys = Object.keys(declared).toSorted();
    return keys.length === 0 ? undefined : new Map(keys.map((key) => [key, values_spellValue(String(declared[key]))]));
};
/** The kernel separates several values by a tab where people write spaces. */
const values_spellValue = (value) => value.trim().split(/\s+/).join(' ');

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/impact.js

const sysctlDocs = 'https://docs.kernel.org/admin-guide/sysctl/index.html';
const sysctls_impact_talosDocs = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
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
        source: sysctls_impact_talosDocs,
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/normalise.js




/** The map of parameters: a sysctl.d file read as systemd-sysctl reads it (later lines win, `-` and comments dropped). */
const sysctls_normalise_normalise = (document) => {
    if (document.body === 'absent')
        return null;
    if ('text' in document.body)
        return readSysctlFile(document.body.text);
    return normalise_spellAll(document.body.yaml[0] ?? {});
};
const sysctls_normalise_normaliseTalos = (config) => updateAt(updateAt(config, ['v1alpha1', 'machine', 'sysctls'], normalise_spellAll), ['SysctlConfig', 'params'], normalise_spellAll);
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
        values.set(key.startsWith('-') ? key.slice(1) : key, values_spellValue(content.slice(at + 1)));
    }
    return Object.fromEntries(values);
};
const normalise_spellAll = (value) => (0,json/* isObject */.Gv)(value) ? mapValues(value, (v) => values_spellValue(String(v))) : value;

;// CONCATENATED MODULE: ./build/src/subjects/sysctls/parity.js
const sysctls_parity_parity = [
    {
        setting: 'sysctls',
        kind: 'same',
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
    return (0,talos_contract/* usesDocument */.on)(cluster, 'SysctlConfig')
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

;// CONCATENATED MODULE: ./build/src/subjects/systemd/settings.js

const journaldOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'journald') ?? {};
const logindOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'logind') ?? {};
const swapOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'swap') ?? {};
const trimOf = (node) => (0,settings_of/* settingsOf */.f)(node.settings, 'trim') ?? {};

;// CONCATENATED MODULE: ./build/src/subjects/systemd/spell.js
const steps = ['', 'K', 'M', 'G', 'T', 'P', 'E'];
/** Bytes of `1.5G`, whose letters are powers of 1024; undefined for other text. */
const spell_bytesOf = (text) => {
    const match = /^(\d+(?:\.\d+)?)([KMGTPE]?)B?$/.exec(text);
    return match === null ? undefined : Math.floor(Number(match[1]) * 1024 ** steps.indexOf(match[2] ?? ''));
};
/** One spelling for a size: the largest letter that divides it. `1024M` and `1G` are one. */
const spellSize = (text) => {
    const bytes = spell_bytesOf(text);
    if (bytes === undefined)
        return text;
    const power = steps.findLastIndex((_, each) => bytes % 1024 ** each === 0);
    return bytes === 0 ? '0' : `${bytes / 1024 ** power}${steps[power] ?? ''}`;
};
/** Bytes of a size such as `4GiB` or `4GB`, as a whole number of pages. */
const pagedBytes = (size) => {
    const match = /^(\d+(?:\.\d+)?)([KMGT])(i?)B$/.exec(size);
    const bytes = Number(match?.[1] ?? 0) * (match?.[3] === 'i' ? 1024 : 1000) ** steps.indexOf(match?.[2] ?? '');
    return Math.floor(bytes / 4096) * 4096;
};
/** systemd.time(7): a month is 30.44 days, a year 365.25. */
const spell_units = [
    [/^(?:us|usec|µs)$/, 1e-6],
    [/^(?:ms|msec)$/, 1e-3],
    [/^(?:s|sec|seconds?|)$/, 1],
    [/^(?:m|min|minutes?)$/, 60],
    [/^(?:h|hr|hours?)$/, 3600],
    [/^(?:d|days?)$/, 86_400],
    [/^(?:w|weeks?)$/, 604_800],
    [/^(?:M|months?)$/, 2_629_800],
    [/^(?:y|years?)$/, 31_557_600],
];
/** One spelling for a time span: seconds. `7d`, `1week` and `604800` are all `604800s`. */
const spellSpan = (text) => {
    if (!/^(?:\d+(?:\.\d+)?\s*[A-Za-zµ]*\s*)+$/.test(text))
        return text;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([A-Za-zµ]*)/g)].map(([, amount, unit = '']) => {
        const factor = spell_units.find(([pattern]) => pattern.test(unit))?.[1];
        return factor === undefined ? NaN : Number(amount) * factor;
    });
    const seconds = parts.reduce((sum, part) => sum + part, 0);
    return Number.isNaN(seconds) ? text : `${Number(seconds.toFixed(6))}s`;
};
/** systemd's words for true and false; other text stays as it is. */
const spellBoolean = (text) => {
    if (/^(?:1|yes|y|true|t|on)$/i.test(text))
        return 'yes';
    return /^(?:0|no|n|false|f|off)$/i.test(text) ? 'no' : text;
};

;// CONCATENATED MODULE: ./build/src/subjects/systemd/check.js



/** Limits that do not limit. */
const systemd_check_check = ({ cluster, nodes }) => cluster.os === 'ubuntu' ? (0,findings/* once */.Oo)(nodes.flatMap(systemd_check_checkNode)) : [];
const systemd_check_checkNode = (node) => {
    const found = [];
    const say = (path, severity, rule, message) => found.push((0,findings/* finding */.gk)(node, path, severity, rule, message));
    checkJournal(node, say);
    checkSwap(node, say);
    return found;
};
const checkJournal = (node, say) => {
    if (node.settings['journald'] === undefined)
        return;
    const { storage, systemMaxUse, runtimeMaxUse } = journaldOf(node);
    if (storage === 'persistent' && systemMaxUse === undefined) {
        say(['journald', 'storage'], 'warning', 'I16', 'a journal on disk without a limit grows to 4 GB: add systemMaxUse, such as 500M');
    }
    const idle = storage === 'volatile' && systemMaxUse !== undefined
        ? 'systemMaxUse'
        : storage === 'none' && runtimeMaxUse !== undefined
            ? 'runtimeMaxUse'
            : undefined;
    if (idle === undefined)
        return;
    say(['journald', idle], 'note', 'journal-limit', `${idle} limits nothing while storage is ${storage ?? ''}${storage === 'volatile' ? ': runtimeMaxUse does' : ''}`);
};
const checkSwap = (node, say) => {
    const { enabled, size } = swapOf(node);
    if (size === undefined)
        return;
    if (enabled === undefined) {
        say(['swap', 'size'], 'error', 'swap-size', 'a size alone changes nothing: add enabled: true, or remove size');
    }
    else if (enabled && pagedBytes(size) < 2 ** 20) {
        say(['swap', 'size'], 'error', 'swap-size', `a swap file of ${size} is too small: write at least 1MiB`);
    }
};

;// CONCATENATED MODULE: ./build/src/subjects/systemd/paths.js
const journaldFile = 'etc/systemd/journald.conf.d/90-plumbline.conf';
/**
 * The last file name wins, whatever its folder (C40). `unattended-upgrades-logind-maxdelay.conf` and the
 * `99-kubelet.conf` that a kubelet writes by itself must both come before.
 */
const logindFile = 'etc/systemd/logind.conf.d/zz-plumbline.conf';
const swapFile = '/swapfile';
/** systemd takes a swap unit only under the name of its path. */
const swapUnit = 'swapfile.swap';
const swapUnitFile = `etc/systemd/system/${swapUnit}`;
/** What journald reads from all of its files together. */
const journaldRunning = 'running/journald.yaml';
/** What logind answers over D-Bus. */
const logindRunning = 'running/logind.yaml';
/** /proc/swaps. */
const swapRunning = 'running/swap.yaml';
/** `systemctl is-enabled` and `is-active`. */
const unitsRunning = 'running/units.yaml';

;// CONCATENATED MODULE: ./build/src/subjects/systemd/impact.js



const man = (page) => `https://www.freedesktop.org/software/systemd/man/latest/${page}.html`;
const impact_restart = (document, why, page) => ({
    ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(document, why, man(page)),
    impact: 'service-restart',
});
const journald = 'systemd-journald restarts; nothing else does';
const logind = 'systemd-logind restarts; sessions stay, and the kubelet has to take its shutdown lock again';
const swap = 'pages in swap move back into memory when it goes off, which a full node cannot do';
const systemd_impact_impact = [
    {
        ...impact_restart(journaldFile, `${journald}; another storage leaves the old journal where it is`, 'journald.conf'),
        field: 'Journal.Storage',
    },
    {
        ...impact_restart(journaldRunning, `${journald}; another storage leaves the old journal where it is`, 'journald.conf'),
        field: 'Journal.Storage',
    },
    impact_restart(journaldFile, journald, 'journald.conf'),
    impact_restart(journaldRunning, journald, 'journald.conf'),
    impact_restart(logindFile, logind, 'logind.conf'),
    impact_restart(logindRunning, logind, 'logind.conf'),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(swapRunning, swap, 'https://man7.org/linux/man-pages/man8/swapon.8.html'),
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(swapUnitFile, 'systemd makes the swap file known; the node has to have the room', man('systemd.swap')),
    {
        ...(0,live_on_ubuntu/* liveOnUbuntu */.f)(unitsRunning, 'plumbline no longer looks after the unit; it stays as it is', man('systemctl')),
        kind: 'remove',
        impact: 'none',
    },
    (0,live_on_ubuntu/* liveOnUbuntu */.f)(unitsRunning, 'systemctl enable or disable, at once', man('systemctl')),
];

;// CONCATENATED MODULE: ./build/src/subjects/systemd/unit-file.js
/** `[Section]` and its `Key=value` lines; undefined values are left out, and no value means no file. */
const printUnit = (sections) => Object.entries(sections)
    .map(([section, values]) => {
    const lines = Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${value}\n`]);
    return lines.length === 0 ? '' : `[${section}]\n${lines.join('')}`;
})
    .filter((part) => part !== '')
    .join('\n');
/**
 * `{Section: {Key: value}}` as systemd reads it: `#` and `;` start comment lines, a backslash at the end goes on, the
 * last value of a key wins, and an empty one takes it back.
 * Source: https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html.
 */
const readUnit = (text) => {
    const sections = new Map();
    let section = new Map();
    for (const line of joinLines(text)) {
        const head = /^\[(.*)\]$/.exec(line)?.[1];
        if (head !== undefined) {
            section = sections.get(head) ?? new Map();
            sections.set(head, section);
            continue;
        }
        const at = line.indexOf('=');
        if (at < 0)
            continue;
        const value = line.slice(at + 1).trim();
        const key = line.slice(0, at).trim();
        if (value === '')
            section.delete(key);
        else
            section.set(key, value);
    }
    return Object.fromEntries([...sections].map(([name, values]) => [name, Object.fromEntries(values)]));
};
const joinLines = (text) => {
    const lines = [];
    let open = '';
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        // A comment between continued lines is skipped, and the value goes on after it.
        if (line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.endsWith('\\'))
            open += `${line.slice(0, -1)} `;
        else {
            lines.push((open + line).trim());
            open = '';
        }
    }
    return [...lines, open.trim()].filter((line) => line !== '');
};

;// CONCATENATED MODULE: ./build/src/subjects/systemd/normalise.js





/** `{Journal: {Storage, RuntimeMaxUse, …}}`: sections and keys as systemd names them, values in one spelling. */
const systemd_normalise_normalise = (document) => {
    const { body, path } = document;
    if (body === 'absent')
        return null;
    if (!('text' in body)) {
        const [value = {}] = body.yaml;
        return (0,json/* isObject */.Gv)(value) ? normalise_spellUnit(value) : value;
    }
    const unit = readUnit(body.text);
    if (path !== swapUnitFile)
        return normalise_spellUnit(unit);
    const { Unit: _, ...rest } = unit;
    return rest;
};
/** In sections that are not known here, values stay as they are. */
const normalise_spellUnit = (unit) => mapValues(unit, (section, name) => (0,json/* isObject */.Gv)(section) && (name === 'Journal' || name === 'Login')
    ? mapValues(section, (value, key) => normalise_spellValue(key, String(value)))
    : section);
const normalise_spellValue = (key, value) => {
    if (/(?:Use|Free|Size)$/.test(key))
        return spellSize(value);
    if (key.endsWith('Sec'))
        return spellSpan(value);
    return spellBoolean(value);
};

;// CONCATENATED MODULE: ./build/src/subjects/systemd/parity.js
const systemd_parity_parity = [
    {
        setting: 'journald',
        ubuntu: '/etc/systemd/journald.conf.d/90-plumbline.conf',
        talos: 'none: there is no journald',
        note: 'service logs are kept in memory and rotated; ship them with machine.logging',
    },
    {
        setting: 'logind',
        ubuntu: '/etc/systemd/logind.conf.d/zz-plumbline.conf',
        talos: 'none: there is no logind',
        note: 'Talos shuts pods down itself, by the grace periods of the kubelet',
    },
    {
        setting: 'swap',
        ubuntu: 'swapfile.swap, and what /proc/swaps shows; /etc/fstab is left alone',
        talos: 'none by default',
        note: 'a Talos node has no swap unless a patch adds a SwapVolumeConfig',
    },
    {
        setting: 'trim',
        ubuntu: 'fstrim.timer',
        talos: 'none',
        note: 'no timer trims file systems: discard has to be on where the disk comes from',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/systemd/ubuntu.js








/** A drop-in each for journald and logind with what systemd makes of it; swap and trim as they run. */
const systemd_ubuntu_ubuntu = (node) => {
    const swap = swapOf(node);
    const size = swap.enabled === true ? swap.size : undefined;
    const trim = trimOf(node).enabled;
    const units = {
        ...(trim !== undefined && { 'fstrim.timer': { enabled: trim, active: trim } }),
        ...(size !== undefined && { [swapUnit]: { enabled: true, active: true } }),
    };
    return [
        ...dropIn(journaldFile, journaldRunning, ubuntu_journald(journaldOf(node))),
        ...dropIn(logindFile, logindRunning, ubuntu_logind(logindOf(node).inhibitDelayMaxSeconds)),
        ...(size === undefined ? [] : [fileDocument(swapUnitFile, swapUnitText)]),
        ...(swap.enabled === undefined
            ? []
            : [
                runningDocument(swapRunning, {
                    enabled: swap.enabled,
                    ...(size !== undefined && { files: { [swapFile]: pagedBytes(size) } }),
                }),
            ]),
        ...(Object.keys(units).length > 0 ? [runningDocument(unitsRunning, units)] : []),
    ];
};
const dropIn = (file, running, text) => text === '' ? [] : [fileDocument(file, text), runningDocument(running, normalise_spellUnit(readUnit(text)))];
const ubuntu_journald = (settings) => printUnit({
    Journal: {
        Storage: settings.storage,
        SystemMaxUse: settings.systemMaxUse,
        RuntimeMaxUse: settings.runtimeMaxUse,
        MaxRetentionSec: settings.maxRetention,
        Compress: settings.compress === undefined ? undefined : settings.compress ? 'yes' : 'no',
    },
});
const ubuntu_logind = (seconds) => printUnit({ Login: { InhibitDelayMaxSec: seconds === undefined ? undefined : String(seconds) } });
const swapUnitText = printUnit({
    Unit: { Description: 'Swap file of plumbline' },
    Swap: { What: swapFile },
    Install: { WantedBy: 'swap.target' },
});

;// CONCATENATED MODULE: ./build/src/subjects/systemd/subject.js








/** The journal, the delay of a shutdown, swap and trim. */
const systemd = {
    name: 'systemd',
    settings: ['journald', 'logind', 'swap', 'trim'],
    ubuntu: systemd_ubuntu_ubuntu,
    talos: nothing_on_talos/* nothingOnTalos */.q,
    check: systemd_check_check,
    claims: [
        ...[journaldFile, journaldRunning].flatMap((document) => [
            { document },
            { document, field: 'Journal', as: 'journald' },
        ]),
        ...[logindFile, logindRunning].flatMap((document) => [
            { document },
            { document, field: 'Login', as: 'logind' },
        ]),
        { document: swapUnitFile },
        { document: swapRunning },
        { document: unitsRunning },
    ],
    normalise: systemd_normalise_normalise,
    impact: systemd_impact_impact,
    parity: systemd_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/impact.js

const talos_machine_impact_canApply = 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)';
const editing = 'https://docs.siderolabs.com/talos/latest/configure-your-talos-cluster/system-configuration/editing-machine-configuration';
const rule = (field, impact, undo, why, source = talos_machine_impact_canApply) => ({
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


const talos_machine_normalise_sets = [
    ['v1alpha1', 'machine', 'certSANs'],
    ['v1alpha1', 'cluster', 'network', 'podSubnets'],
    ['v1alpha1', 'cluster', 'network', 'serviceSubnets'],
    ['KubeNetworkConfig', 'podSubnets'],
    ['KubeNetworkConfig', 'serviceSubnets'],
];
const talos_machine_normalise_normaliseTalos = (config) => talos_machine_normalise_sets.reduce((structure, path) => updateAt(structure, path, talos_machine_normalise_inOrder), config);
const talos_machine_normalise_inOrder = (value) => ((0,json/* isList */.Lv)(value) ? value.map(String).toSorted() : value);

;// CONCATENATED MODULE: ./build/src/subjects/talos-machine/machine-facts.js



/** The schematic without extensions: sha256 of `customization: {}`. */
const plainSchematic = '376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba';
/** A value of the secrets bundle that `talosctl gen secrets` makes: `certs/os/key`. The bundle holds base64 of PEM. */
const bundle = (path) => `\${secret:talos/${path}}`;
/** The same as PEM text, where a document wants text. */
const bundlePem = (path) => `\${secret:talos/${path}:unbase64}`;
const machineFacts = (node, cluster) => {
    const minor = (0,talos_contract/* contractMinor */.Yx)(cluster);
    const { version = '', installer } = (0,talos_contract/* talosSettings */.hy)(cluster);
    const byDefault = minor >= 14 ? `factory.talos.dev/metal-installer/${plainSchematic}` : 'ghcr.io/siderolabs/installer';
    const networking = (0,settings_of/* settingsOf */.f)(cluster.spec, 'networking') ?? {};
    return {
        controlPlane: node.role === 'control-plane',
        minor,
        installer: `${installer ?? byDefault}:${version}`,
        install: (0,settings_of/* settingsOf */.f)(node.settings, 'install') ?? {},
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
const talos_machine_talos_talos = (node, cluster) => (0,talos_contract/* contractMinor */.Yx)(cluster) >= 14 ? nativeMachine(node, cluster) : legacyMachine(node, cluster);

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
            kind: 'differs',
            ubuntu: 'none: cloud-init starts from an image',
            talos: 'machine.install; UnattendedInstallConfig from contract 1.14',
            note: 'read during an install or an upgrade only',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/subjects/time/check.js

/** Servers that nobody would ask. */
const time_check_check = (fleet) => (0,findings/* once */.Oo)(fleet.nodes.flatMap((node) => {
    const servers = (0,findings/* textsAt */.i1)(node.settings, ['time', 'servers']);
    if (servers.length === 0 || (0,findings/* dig */.rO)(node.settings, ['time', 'disabled']) !== true)
        return [];
    return [
        (0,findings/* finding */.gk)(node, ['time', 'disabled'], 'warning', 'time-disabled', 'nobody asks time.servers while time.disabled is true: remove one of them'),
    ];
}));

;// CONCATENATED MODULE: ./build/src/subjects/time/settings.js

/** Undefined where nothing is declared: then the system's own servers stay. */
const clockOf = (node) => {
    const declared = (0,settings_of/* settingsOf */.f)(node.settings, 'time');
    const { servers = [], disabled } = declared ?? {};
    if (disabled === undefined && servers.length === 0)
        return undefined;
    return disabled === true ? { enabled: false, servers: [] } : { enabled: true, servers };
};

;// CONCATENATED MODULE: ./build/src/subjects/time/ubuntu.js


const timesyncdFile = 'etc/systemd/timesyncd.conf.d/90-plumbline.conf';
/** What the node answers: `timedatectl show -p NTP`, and `timedatectl show-timesync -p SystemNTPServers`. */
const timeRunning = 'running/time.yaml';
/**
 * A drop-in of systemd-timesyncd; whether it runs at all is a state and stands in no file. Servers of several files
 * add up, so an empty line drops those of earlier ones first (timesyncd.conf(5)).
 */
const time_ubuntu_ubuntu = (node) => {
    const clock = clockOf(node);
    if (clock === undefined)
        return [];
    const { enabled, servers } = clock;
    return [
        ...(servers.length > 0 ? [fileDocument(timesyncdFile, `[Time]\nNTP=\nNTP=${servers.join(' ')}\n`)] : []),
        {
            path: timeRunning,
            plane: 'running',
            body: { yaml: [{ enabled, ...(servers.length > 0 && { servers }) }] },
            secrets: [],
        },
    ];
};

;// CONCATENATED MODULE: ./build/src/subjects/time/impact.js


const timesyncd = 'https://www.freedesktop.org/software/systemd/man/latest/timesyncd.conf.html';
const time_impact_restart = 'systemd-timesyncd restarts; containers keep running';
const time_impact_impact = [
    {
        os: 'ubuntu',
        document: timesyncdFile,
        impact: 'service-restart',
        undo: true,
        why: time_impact_restart,
        source: timesyncd,
    },
    {
        os: 'ubuntu',
        document: timeRunning,
        impact: 'service-restart',
        undo: true,
        why: time_impact_restart,
        source: timesyncd,
    },
    {
        os: 'talos',
        document: machine_config/* machineConfigPath */.z,
        impact: 'live',
        undo: true,
        why: 'Talos asks the new servers at once',
        source: 'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/time/normalise.js


/** `{servers}` of a drop-in, as systemd-timesyncd reads it; `{enabled, servers}` of what runs. */
const time_normalise_normalise = ({ body }) => {
    if (body === 'absent')
        return null;
    return 'text' in body ? { servers: readServers(body.text) } : (body.yaml[0] ?? null);
};
/** Lines add up, an empty one drops what came before: timesyncd.conf(5). */
const readServers = (text) => {
    let section = '';
    let servers = [];
    for (const line of text.split('\n').map((each) => each.trim())) {
        if (line.startsWith('['))
            section = line;
        const [, value] = /^NTP\s*=\s*(.*)$/.exec(line) ?? [];
        if (value === undefined || section !== '[Time]')
            continue;
        servers = value === '' ? [] : [...servers, ...value.split(/\s+/)];
    }
    return servers;
};
/** What Talos takes for granted is left out: the clock is on, and there is a limit on nothing. */
const time_normalise_normaliseTalos = (config) => updateAt(updateAt(config, ['v1alpha1', 'machine', 'time'], (time) => without(time, 'disabled', false)), ['TimeSyncConfig'], (time) => without(time, 'enabled', true));
const without = (value, key, byDefault) => (0,json/* isObject */.Gv)(value)
    ? Object.fromEntries(Object.entries(value).filter(([name, each]) => name !== key || each !== byDefault))
    : value;

;// CONCATENATED MODULE: ./build/src/subjects/time/parity.js
const time_parity_parity = [
    {
        setting: 'time.servers',
        ubuntu: '/etc/systemd/timesyncd.conf.d/90-plumbline.conf and the running service',
        talos: 'machine.time.servers; TimeSyncConfig.ntp.servers from contract 1.12',
        note: '',
    },
    {
        setting: 'time.disabled',
        ubuntu: 'systemd-timesyncd does not run',
        talos: 'machine.time.disabled; TimeSyncConfig.enabled from contract 1.12',
        note: 'Talos then takes its clock for right and starts etcd at once',
    },
];

;// CONCATENATED MODULE: ./build/src/subjects/time/talos.js


/** `machine.time` up to contract 1.11, TimeSyncConfig from 1.12. On is Talos' default and is not written. */
const time_talos_talos = (node, cluster) => {
    const clock = clockOf(node);
    if (clock === undefined || (clock.enabled && clock.servers.length === 0))
        return {};
    const { enabled, servers } = clock;
    if (!(0,talos_contract/* usesDocument */.on)(cluster, 'TimeSyncConfig'))
        return { v1alpha1: { machine: { time: enabled ? { servers } : { disabled: true } } } };
    const fields = enabled ? { ntp: { servers } } : { enabled };
    return { documents: [{ apiVersion: 'v1alpha1', kind: 'TimeSyncConfig', ...fields }] };
};

;// CONCATENATED MODULE: ./build/src/subjects/time/subject.js







/** Whose clock the node follows, if any. */
const time = {
    name: 'time',
    settings: ['time'],
    ubuntu: time_ubuntu_ubuntu,
    talos: time_talos_talos,
    check: time_check_check,
    claims: [
        { document: timesyncdFile },
        { document: timeRunning },
        { document: machine_config/* machineConfigPath */.z, field: 'v1alpha1.machine.time', as: '' },
        { document: machine_config/* machineConfigPath */.z, field: 'TimeSyncConfig.ntp', as: '' },
        { document: machine_config/* machineConfigPath */.z, field: 'TimeSyncConfig' },
    ],
    normalise: time_normalise_normalise,
    normaliseTalos: time_normalise_normaliseTalos,
    impact: time_impact_impact,
    parity: time_parity_parity,
};

;// CONCATENATED MODULE: ./build/src/subjects/table.js













/**
 * Every subject that is rendered, in the order in which their parts are merged: the plain machine first. Of two equal
 * claims the first wins, so the kubelet's file in /etc/kubernetes comes before the API server's folder.
 */
const subjects = [
    talosMachine,
    subject_network,
    time,
    registries,
    sysctls,
    kernel,
    kubelet,
    nodeMetadata,
    apiServer,
    subject_packages,
    systemd,
    access,
    subject/* files */.a,
];


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ contractMinor),
/* harmony export */   hy: () => (/* binding */ talosSettings),
/* harmony export */   on: () => (/* binding */ usesDocument)
/* harmony export */ });
/* harmony import */ var _fleet_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5381);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);


/**
 * First contract whose generated configs use a document kind instead of v1alpha1 fields.
 * Source: siderolabs/talos pkg/machinery/config/contract.go and the kind registry at each tag.
 */
const since = {
    HostnameConfig: 12,
    LinkConfig: 12,
    ResolverConfig: 12,
    TimeSyncConfig: 12,
    RegistryMirrorConfig: 12,
    SysctlConfig: 14,
    KernelModuleConfig: 14,
    KubeNodeConfig: 14,
    KubeletConfig: 14,
    KubeAPIServerConfig: 14,
    KubeAuthenticationConfig: 14,
    KubeAuditPolicyConfig: 14,
};
const talosSettings = (cluster) => (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)(cluster.spec, 'talos') ?? {};
/** The minor of the pinned contract: 13 for `v1.13`. It never follows the image's version by itself. */
const contractMinor = (cluster) => {
    const { contract, version } = talosSettings(cluster);
    return (0,_fleet_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(contract ?? version ?? 'v1.13');
};
const usesDocument = (cluster, kind) => contractMinor(cluster) >= since[kind];


/***/ })

};
