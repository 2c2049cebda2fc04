/** Who `GITHUB_TOKEN` writes as, on github.com and on GHES: `GET /user` is closed to it. */
export const actionsBot = 41_898_282
