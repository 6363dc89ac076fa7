/** Registers the services of Perbup 63/2024 Pasal 3 ayat (1); a service exists because it stands here. */
import './foreign-worker.ts'
import './foreign-national.ts'
import './research-permit.ts'
import './civil-organization.ts'
import './political-party.ts'
import './paskibra.ts'
