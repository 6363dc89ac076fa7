// The container's health check: does this API process answer, with its database?
const port = process.env.PORT ?? 4000
const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
process.exit(answer?.ok ? 0 : 1)
