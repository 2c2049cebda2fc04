export const id = 408;
export const ids = [408];
export const modules = {

/***/ 41408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueClientCertificate: () => (/* binding */ issueClientCertificate)
/* harmony export */ });
/* harmony import */ var reflect_metadata__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80477);
/* harmony import */ var _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);


/** A key pair of its own and the certificate for it, both PEM. */
const issueClientCertificate = async (wanted) => {
    const { ca, signer, organisation, notBefore, notAfter, algorithm } = wanted;
    const pair = await generatePair(algorithm);
    const certificate = await _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .X509CertificateGenerator */ .Jy.create({
        serialNumber: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'),
        subject: new _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX([{ O: [organisation] }]),
        issuer: new _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .X509Certificate */ .yI(ca).subject,
        notBefore,
        notAfter,
        publicKey: pair.publicKey,
        signingKey: signer,
        signingAlgorithm: algorithm,
        extensions: [
            new _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .KeyUsagesExtension */ .hy(_peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .KeyUsageFlags */ .Ob.digitalSignature, true),
            new _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .ExtendedKeyUsageExtension */ .j6([_peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .ExtendedKeyUsage */ .CD.clientAuth]),
        ],
    });
    const key = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
    return { certificate: certificate.toString('pem'), key: _peculiar_x509__WEBPACK_IMPORTED_MODULE_1__/* .PemConverter */ .v6.encode(key, 'PRIVATE KEY') };
};
/** The types of Node leave open whether it is a pair. */
const generatePair = async (algorithm) => (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']));


/***/ })

};
