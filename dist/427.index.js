export const id = 427;
export const ids = [427];
export const modules = {

/***/ 91427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newBundle: () => (/* binding */ newBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fleet_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16122);
/* harmony import */ var _fleet_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26722);
/* harmony import */ var _fleet_parse_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89280);
/* harmony import */ var _fleet_secret_revisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59751);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77709);








/**
 * Makes the secrets of a new Talos cluster and writes them encrypted for the recipients of `.sops.yaml`. They are only
 * in memory before: from talosctl's stdout to sops' stdin. Answers the age recipients. Throws UserError; then nothing
 * was written.
 */
const newBundle = async ({ file, programs }) => {
    if (!file.endsWith('.sops.yaml'))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`${file}: name it *.sops.yaml, because only such files are read as encrypted`);
    if (await exists(file))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`${file} is there already and stays as it is: a cluster cannot change these secrets by replacing them. Name another file with --out`);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (!(await exists(directory)))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)}: make it first`);
    if (!(await hasRules(directory)))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(howToMakeRules);
    const [talosctl, sops] = [await programs.find('talosctl'), await programs.find('sops')];
    const plain = await programs.run(talosctl, ['gen', 'secrets', '-o', '-'], { environment: {} });
    if (plain.code !== 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`talosctl gen secrets ended with ${plain.code}`);
    if (!isBundle(parsed(plain.stdout, 'the bundle')))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('talosctl gen secrets printed no bundle that plumbline knows');
    const encrypted = await programs.run(sops, ['encrypt', '--filename-override', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file), '--input-type', 'yaml', '--output-type', 'yaml'], { environment: {}, input: plain.stdout, directory });
    if (encrypted.code !== 0) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`sops cannot encrypt ${file} (it ended with ${encrypted.code}): look at creation_rules of .sops.yaml. A rule whose path_regex matches this file must name an age recipient`);
    }
    const recipients = judged(parsed(encrypted.stdout, file), file);
    await writeNew(file, encrypted.stdout);
    return recipients;
};
const howToMakeRules = `there is no .sops.yaml that says who can decrypt. Make a key, keep it out of git, and name its public part:
  age-keygen -o key.txt
  printf 'creation_rules:\\n  - path_regex: \\\\.sops\\\\.yaml$\\n    age: %s\\n' "$(age-keygen -y key.txt)" > .sops.yaml`;
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
/** sops itself looks in every folder up to the root. */
const hasRules = async (directory) => (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.sops.yaml'))) ||
    ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory) !== directory && (await hasRules((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory))));
const parsed = (bytes, path) => (0,_fleet_parse_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFile */ .C)({ path, kind: 'file', size: bytes.length, bytes }).readable;
/** The parts that a machine config is made from; siderolabs/talos, pkg/machinery/config/generate/secrets. */
const isBundle = (file) => ['cluster', 'secrets', 'trustdinfo', 'certs'].every((key) => (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)((0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .dig */ .rO)(file?.value, [key])));
/** A rule of .sops.yaml may leave values in the open, or encrypt for nobody that apply could be. */
const judged = (file, path) => {
    if (file === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`sops wrote no YAML that can be read for ${path}`);
    const open = (0,_fleet_secret_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .secretRevisions */ .h)(file, '').diagnostics;
    if (open.length > 0) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`the rule of .sops.yaml for ${path} would leave ${open.length} ${open.length === 1 ? 'value' : 'values'} in the open, so nothing was written: remove encrypted_regex, unencrypted_regex and their like from it`);
    }
    const recipients = [(0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .dig */ .rO)(file.value, ['sops']), ...listAt(file.value, ['sops', 'key_groups'])].flatMap((part) => listAt(part, ['age']).flatMap((each) => {
        const recipient = (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .dig */ .rO)(each, ['recipient']);
        return typeof recipient === 'string' ? [recipient] : [];
    }));
    if (recipients.length === 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`the rule of .sops.yaml for ${path} names no age recipient, and apply decrypts with age: add one`);
    return recipients;
};
const listAt = (value, path) => {
    const list = (0,_fleet_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .dig */ .rO)(value, path);
    return (0,_fleet_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(list) ? list : [];
};
/** Whole or not at all, and never over another file: a link does not replace. */
const writeNew = async (file, bytes) => {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, bytes, { flag: 'wx', mode: 0o644 });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
    }
    catch {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`${file} cannot be written: it was made meanwhile, or the file system takes no links`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(draft);
    }
};


/***/ }),

/***/ 59751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ secretRevisions)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42565);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26722);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53409);




const types = {
    int: 'a whole number',
    float: 'a number',
    bool: 'a switch',
    time: 'a date',
    bytes: 'bytes',
};
const ciphertext = /^ENC\[[A-Z0-9_]+,/;
/**
 * A SOPS file without its key: names and a hash of each ciphertext, so that a rotated secret shows as a change.
 * A value that is not encrypted, or is no text, is an error that does not repeat it.
 */
const secretRevisions = (file, prefix) => {
    const revisions = new Map();
    const diagnostics = [];
    const say = (rule, path, message) => {
        diagnostics.push({
            severity: 'error',
            rule,
            file: file.path,
            ...file.positionOf(path),
            message,
        });
    };
    const { sops } = file.value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(sops))
        say('plaintext-secret', [], 'the file is not encrypted: run sops encrypt before committing, and rotate what was in it');
    else
        for (const { path, names, value } of (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLeaves */ .TR)(file.value, prefix)) {
            if (typeof value === 'string' && ciphertext.test(value)) {
                const revision = (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8ToBytes */ .AI)(value))).slice(0, 12);
                for (const name of names)
                    revisions.set(name, revision);
                const [, type = ''] = /,type:(int|float|bool|time|bytes)\]$/.exec(value) ?? [];
                if (type !== '')
                    say('secret-type', path, `this value is encrypted as ${types[type]}: put it in quotes with sops edit`);
            }
            else if (value !== '')
                say('plaintext-secret', path, 'this value is not encrypted: it is public now. Rotate it, then encrypt the file with sops');
        }
    return { revisions, diagnostics };
};


/***/ })

};
