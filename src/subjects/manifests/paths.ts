/** Of every manifest. */
export const manifestPaths = 'manifests/*'
export const nodeExporterPath = 'manifests/node-exporter.yaml'
