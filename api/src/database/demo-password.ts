/** The password every demo person signs in with; they exist outside production only. */
export const demoPassword = 'Situ-Wanayasa-2026'
