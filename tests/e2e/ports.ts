/** Where the two sites under test are served; `E2E_PORT` moves both when another program is there. */
export const port = Number(process.env['E2E_PORT'] ?? 4187);
export const underBasePort = port + 1;
