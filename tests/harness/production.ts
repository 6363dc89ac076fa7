import { startServer, type World } from './server.ts'

/** The first account of an installation in production. */
export const firstAdmin = { email: 'pengelola@purwakarta.test', password: 'Situ-Wanayasa-Berkabut-41' }

/** A server as it would run for the public: production mode, https outside, real mail (to a port nobody answers on). */
export const startProduction = (): Promise<World> =>
  startServer({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://likeu.purwakarta.test',
    SECRET: 'Zk3vQ8mT1xW6yB0nH5rJ9dF2gL7pC4sA',
    EMAIL_CHANNEL: 'smtp',
    EMAIL_FROM: 'likeu@purwakarta.test',
    SMTP_URL: 'smtp://127.0.0.1:9',
    SUPER_ADMIN_EMAIL: firstAdmin.email,
    SUPER_ADMIN_PASSWORD: firstAdmin.password,
  })
