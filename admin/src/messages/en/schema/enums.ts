/** Values whose own name does not tell enough. */
export const enums = {
  Capacity: { PLH: 'Acting for days (Plh.)', PLT: 'Acting, vacant post (Plt.)' },
  DeliveryState: { AT_DESK: 'Told at the counter', FAILED_TEMPORARILY: 'Delayed' },
  DocumentState: { ISSUED: 'In force' },
  Fate: { DESTROY: 'Destroyed', PERMANENT: 'Kept for ever', REVIEW: 'Reviewed' },
  HolidayKind: { COLLECTIVE_LEAVE: 'Collective leave', HOLIDAY: 'Public holiday' },
  Language: { id: 'Indonesian', en: 'English' },
  Role: { ADMIN: 'Admin of a bidang', CITIZEN: 'Citizen', OFFICIAL: 'Official', SUPER_ADMIN: 'Keeper' },
  SigningCapacity: {
    ON_BEHALF: 'On behalf of the head (a.n.)',
    PLH: 'Acting for days (Plh.)',
    PLT: 'Acting, vacant post (Plt.)',
    SELF: 'Head',
  },
  SubmissionStatus: { COMPLETE: 'Waits for approval', SUBMITTED: 'Waits for verification' },
  VerdictOutcome: { OK: 'In order' },
}
