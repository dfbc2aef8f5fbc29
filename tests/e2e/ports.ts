/** Where the two sites under test are served; see playwright.config.ts. */
export const port = 4187;
export const underBasePort = 4188;
