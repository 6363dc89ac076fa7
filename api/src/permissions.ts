import { questionsOfClass } from './catalogue/ask.ts'
import { allServices, groupsOf } from './catalogue/service-type.ts'
import { fields, readers, type Readers } from './foundation/rights/field-lists.ts'
import { mine, type Rights } from './foundation/rights/rights.ts'
import type { ViewerKind } from './foundation/viewer.ts'
import { answersTypeOf } from './submissions/submission-answers.ts'

/*
 * Who may do what in LIKE-U: this page says it all, and what it does not say is denied.
 * From it follow the graphql-shield rules, the row filters of every read and write, and the permission matrix.
 */

const citizen: ViewerKind[] = ['CITIZEN']
const admin: ViewerKind[] = ['ADMIN']
const superAdmin: ViewerKind[] = ['SUPER_ADMIN']
const staff: ViewerKind[] = ['ADMIN', 'OFFICIAL', 'SUPER_ADMIN']
const signedIn: ViewerKind[] = ['CITIZEN', ...staff]
const anyone: ViewerKind[] = ['ANONYMOUS', ...signedIn]

const operations = (who: readonly ViewerKind[], root: 'Query' | 'Mutation', names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [`${root}.${name}`, who]))

const byAnyone = readers(anyone)
const bySignedIn = readers(signedIn)
const byStaff = readers(staff)
const byOneself: Readers = { ...readers(signedIn, { id: mine('id') }), ...readers(staff) }

/** Answers are read by whoever sees their submission; every question of the service has its line here by declaration. */
const answerTypes = () =>
  allServices().flatMap((service) => [
    [answersTypeOf(service), fields([bySignedIn, service.questions.map((one) => one.key).join(' ')])] as const,
    ...groupsOf(service).map(({ kind }) => {
      const row = kind.group!.row()
      return [
        row.name,
        fields([
          bySignedIn,
          questionsOfClass(row)
            .map((one) => one.key)
            .join(' '),
        ]),
      ] as const
    }),
  ])

const answerEntities = () =>
  allServices().flatMap((service) =>
    [service.answers, ...groupsOf(service).map((group) => group.kind.group!.row())].map(
      ({ name }) => [name, { by: 'submission', to: 'Submission' }] as const,
    ),
  )

/** What dashboards count by service, bidang and stretch of time alike. */
const happened = 'filed returned issued refused withdrawn lapsed outcomes time'

/** Wrappers hold nothing of their own: what they wrap has its rules. */
const wrappers = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, { '*': byAnyone }]))

/** The rights of LIKE-U, for the services registered by now. */
export const permissions = (): Rights => ({
  operations: {
    ...operations(
      anyone,
      'Query',
      'me termsOfUse services service holidays districts villages countries trackSubmission',
    ),
    ...operations(anyone, 'Query', 'openStatistics openSatisfaction filingStatements'),
    ...operations(staff, 'Query', 'dashboard satisfaction'),
    ...operations(citizen, 'Mutation', 'rateService skipRating'),
    ...operations(anyone, 'Query', 'verifyDocument verifyFile agency myRights'),
    // Whoever holds the link of a document, and knows what is asked.
    ...operations(anyone, 'Query', 'offeredDocument'),
    ...operations(anyone, 'Mutation', 'receiveDocument renewDocumentLink'),
    ...operations([...citizen, ...admin], 'Mutation', 'sendDocumentLink'),
    ...operations(signedIn, 'Query', 'myDuties sessions submissions submission documents document'),
    ...operations(signedIn, 'Query', 'searchEverything pulse'),
    ...operations(signedIn, 'Query', 'myDataAccesses'),
    ...operations(signedIn, 'Mutation', 'copyMyData'),
    ...operations([...citizen, 'ADMIN', 'SUPER_ADMIN'], 'Query', 'dataRequests'),
    ...operations(citizen, 'Mutation', 'requestCorrection eraseMyAccount'),
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Mutation', 'answerDataRequest'),
    ...operations(staff, 'Query', 'savedViews'),
    ...operations(staff, 'Mutation', 'saveView deleteView'),
    ...operations(staff, 'Query', 'exports export recordHistory'),
    ...operations(['ADMIN', 'OFFICIAL'], 'Query', 'previewMessage previewLetter'),
    ...operations(staff, 'Query', 'colleagues'),
    ...operations(staff, 'Mutation', 'requestExport requestListForm cancelExport downloadExport'),
    ...operations(staff, 'Query', 'divisions delegations serviceStandards calendarGaps'),
    ...operations(superAdmin, 'Query', 'users auditEntries'),
    ...operations(superAdmin, 'Query', 'integrityFindings integrityFinding integrityRounds'),
    ...operations(superAdmin, 'Mutation', 'resolveIntegrityFinding createIntegrityReport'),
    // The proof report is for the head of the agency.
    ...operations(['OFFICIAL', 'SUPER_ADMIN'], 'Query', 'integrityReports'),
    ...operations(['OFFICIAL', 'SUPER_ADMIN'], 'Mutation', 'downloadIntegrityReport'),

    ...operations(anyone, 'Mutation', 'register activateAccount resendActivation correctRegistrationEmail signIn'),
    ...operations(anyone, 'Mutation', 'requestPasswordReset resetPassword confirmEmailChange'),
    ...operations(signedIn, 'Mutation', 'signOut endSession endOtherSessions changePassword updateProfile acceptTerms'),
    ...operations(signedIn, 'Mutation', 'requestEmailChange requestPhoneChange confirmPhoneChange stepUp'),
    ...operations(signedIn, 'Mutation', 'enrolTotp confirmTotp removeTotp renewRecoveryCodes'),
    ...operations(admin, 'Mutation', 'findVisitor registerVisitor changeVisitorPhone inviteVisitor'),
    ...operations(superAdmin, 'Mutation', 'createStaff updateStaff suspendUser reinstateUser'),
    ...operations(['OFFICIAL', 'SUPER_ADMIN'], 'Mutation', 'createDelegation endDelegation'),

    ...operations([...citizen, ...admin], 'Mutation', 'startSubmission saveAnswers submit withdraw discardDraft'),
    ...operations([...citizen, ...admin], 'Mutation', 'requestUpload removeAttachment'),
    ...operations(signedIn, 'Mutation', 'downloadAttachment'),

    ...operations(admin, 'Mutation', 'takeUp release takeOver recordVerdicts returnForCorrection completeVerification'),
    // An admin decides only as Plt. or Plh.: the lifecycle asks for the delegation.
    ...operations(['OFFICIAL', 'ADMIN'], 'Mutation', 'approve sendBack refuse'),
    ...operations(admin, 'Mutation', 'issueDocument replaceDocument handOverDocument tellAtDesk'),
    ...operations(admin, 'Mutation', 'prepareLetter downloadPreparedLetter requestSignedLetterUpload'),
    // Who approved signs; an admin only if they approved as Plt. or Plh.
    ...operations(['OFFICIAL', 'ADMIN'], 'Mutation', 'signDocument'),
    ...operations(admin, 'Mutation', 'issueDocuments cancelBulkIssue downloadBulkIssue'),
    ...operations(staff, 'Query', 'bulkIssues bulkIssue bulkIssueItems'),
    ...operations(admin, 'Mutation', 'requestScanUpload createStoragePlace placeArchive describeArchive'),
    ...operations(staff, 'Mutation', 'downloadScan lookAtScanPart'),
    ...operations(admin, 'Mutation', 'openScanBatch requestScanSourceUpload splitScanBatch concludeScanBatch'),
    ...operations(admin, 'Mutation', 'assignScanPart discardScanPart'),
    ...operations(staff, 'Query', 'scanBatches scanBatch scanParts searchArchive'),
    ...operations(staff, 'Query', 'legacyImports legacyImport legacyRows legacyFiles'),
    ...operations(admin, 'Mutation', 'openLegacyImport requestLegacyRegisterUpload requestLegacyFileUpload'),
    ...operations(admin, 'Mutation', 'checkLegacyImport importLegacy takeBackLegacyImport'),
    ...operations(staff, 'Query', 'archiveRecords archiveRecord archiveRecordByCode storagePlaces'),
    // Of the admins, only those of the archive unit: the verbs ask for it.
    ...operations(staff, 'Query', 'archiveUnit classifications retentionRules'),
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Mutation', 'saveClassification publishRetentionRule'),
    ...operations(superAdmin, 'Mutation', 'appointArchiveUnit'),
    ...operations(staff, 'Query', 'archiveHolds archiveLoans stockTakes stockTakeLines'),
    ...operations(staff, 'Query', 'archiveTransfers archiveDestructions'),
    ...operations(['ADMIN', 'OFFICIAL'], 'Mutation', 'placeHold liftHold assessDestruction refuseDestruction'),
    ...operations(admin, 'Mutation', 'lendArchive takeBackArchive openStockTake countPaper closeStockTake'),
    ...operations(admin, 'Mutation', 'proposeTransfer receiveTransfer refuseTransfer withdrawTransfer'),
    ...operations(admin, 'Mutation', 'proposeDestruction destroyRecords'),
    ...operations(['ADMIN', 'OFFICIAL'], 'Mutation', 'requestAnriLetterUpload'),
    ...operations(['OFFICIAL'], 'Mutation', 'approveDestruction'),
    ...operations(staff, 'Mutation', 'downloadMinutes'),

    ...operations(signedIn, 'Query', 'obligations researchReports'),
    ...operations(signedIn, 'Mutation', 'downloadReport'),
    ...operations(anyone, 'Query', 'reportRequest'),
    ...operations(anyone, 'Mutation', 'requestReportUpload submitReport'),
    ...operations([...citizen, ...admin], 'Mutation', 'renewReportLink'),
    ...operations(admin, 'Mutation', 'acceptReport returnReport waiveObligation'),

    ...operations(['OFFICIAL', 'ADMIN'], 'Mutation', 'revokeDocument'),
    ...operations(signedIn, 'Mutation', 'downloadDocument'),
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Mutation', 'resendNotification publishStandard'),
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Query', 'notifications messageTemplates'),
    ...operations(superAdmin, 'Mutation', 'publishMessageTemplate'),
    // An admin words the letters of the services their bidang owns.
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Query', 'letterWordings previewLetterWording'),
    ...operations(['ADMIN', 'SUPER_ADMIN'], 'Mutation', 'publishLetterWording'),
    ...operations(superAdmin, 'Mutation', 'addHoliday removeHoliday updateAgency createDivision updateDivision'),
  },

  rows: {
    Division: readers(anyone),
    ServiceStandard: readers(anyone),
    Requirement: readers(anyone),
    Holiday: readers(anyone),
    TermsOfUse: readers(anyone),
    // Citizens see themselves, and the officers who worked on their submissions by name; staff see everyone.
    User: { CITIZEN: { $or: [{ id: mine('id') }, { role: { $ne: 'CITIZEN' } }] }, ...readers(staff) },
    Session: readers(signedIn, { user: mine('id') }),
    // No operation leads to a file but through the record it belongs to.
    StoredFile: readers(signedIn),
    Delegation: { OFFICIAL: true, SUPER_ADMIN: true, ADMIN: { delegate: mine('id') } },
    Agency: readers(anyone),
    IssuedDocument: {
      CITIZEN: { submission: { owner: mine('id') } },
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    // A letter that is not signed yet is the office's own business.
    PreparedLetter: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    // Each bidang keeps and answers for its own archive (Pasal 9 ayat (6)); whose archive one sees, their numbers too.
    ArchiveRecord: {
      ADMIN: { $or: [{ division: mine('divisions') }, { archiveUnit: mine('divisions') }] },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    ArchiveUnit: readers(staff),
    Classification: readers(staff),
    RetentionRule: readers(staff),
    // Both sides of a hand-over see it.
    ArchiveTransfer: {
      ADMIN: { $or: [{ division: mine('divisions') }, { archiveUnit: mine('divisions') }] },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    ArchiveDestruction: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    StockTake: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    StoragePlace: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    LegacyImport: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    ScanBatch: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    BulkIssue: {
      ADMIN: { division: mine('divisions') },
      OFFICIAL: { division: mine('divisions') },
      SUPER_ADMIN: true,
    },
    AuditEntry: { SUPER_ADMIN: true },
    IntegrityFinding: { SUPER_ADMIN: true },
    IntegrityRound: { SUPER_ADMIN: true },
    IntegrityReport: { OFFICIAL: true, SUPER_ADMIN: true },
    // What is in a submission is answered for by its bidang; what is in the account, by the agency.
    DataRequest: { CITIZEN: { owner: mine('id') }, ADMIN: { division: mine('divisions') }, SUPER_ADMIN: true },
    Export: readers(staff, { requester: mine('id') }),
    SavedView: readers(staff, { $or: [{ owner: mine('id') }, { shared: true, division: mine('divisions') }] }),
    // What became of messages is the business of whom they are for, and of the bidang they speak for.
    Notification: { CITIZEN: { user: mine('id') }, ADMIN: { division: mine('divisions') }, SUPER_ADMIN: true },
    MessageTemplate: readers(['ADMIN', 'SUPER_ADMIN']),
    LetterWording: readers(staff),
    // A draft is its owner's alone, or that of the counter where it was begun; what was filed is seen by those whose work
    // it is (Pasal 4(1): per bidang).
    Submission: {
      CITIZEN: { owner: mine('id') },
      ADMIN: {
        $or: [
          { division: mine('divisions'), status: { $ne: 'DRAFT' } },
          { division: mine('divisions'), status: 'DRAFT', filedBy: { $ne: null } },
        ],
      },
      OFFICIAL: { division: mine('divisions'), status: { $ne: 'DRAFT' } },
      SUPER_ADMIN: { status: { $ne: 'DRAFT' } },
    },
  },

  follows: {
    Attachment: { by: 'submission', to: 'Submission' },
    HistoryEntry: { by: 'submission', to: 'Submission' },
    Verdict: { by: 'submission', to: 'Submission' },
    RoundSnapshot: { by: 'submission', to: 'Submission' },
    Obligation: { by: 'submission', to: 'Submission' },
    ResearchReport: { by: 'obligation', to: 'Obligation' },
    ArchiveMovement: { by: 'record', to: 'ArchiveRecord' },
    ArchiveHold: { by: 'record', to: 'ArchiveRecord' },
    ArchiveLoan: { by: 'record', to: 'ArchiveRecord' },
    StockTakeLine: { by: 'stockTake', to: 'StockTake' },
    DocumentLink: { by: 'document', to: 'IssuedDocument' },
    BulkIssueItem: { by: 'run', to: 'BulkIssue' },
    LegacyRow: { by: 'import', to: 'LegacyImport' },
    LegacyFile: { by: 'import', to: 'LegacyImport' },
    ScanSource: { by: 'batch', to: 'ScanBatch' },
    ScanPart: { by: 'batch', to: 'ScanBatch' },
    ...Object.fromEntries(answerEntities()),
  },

  fields: {
    ...wrappers('PageInfo SubmissionConnection SubmissionEdge NoticePayload UserPayload DelegationPayload'),
    ...wrappers('EnrolTotpPayload RecoveryCodesPayload StepUpPayload SignInPayload SignOutPayload EndSessionPayload'),
    ...wrappers(
      'EndOtherSessionsPayload SubmissionPayload SaveAnswersPayload DiscardDraftPayload DownloadPayload NotificationPayload',
    ),
    ...wrappers('ArchiveRecordPayload StoragePlacePayload ArchiveRecordConnection ArchiveRecordEdge'),
    ...wrappers('StoragePlaceConnection StoragePlaceEdge ObligationPayload ReportRequestPayload ObligationConnection'),
    ...wrappers('ObligationEdge ResearchReportConnection ResearchReportEdge'),
    ...wrappers(
      'DocumentPayload AgencyPayload DivisionPayload PublishStandardPayload HolidayPayload IssuedDocumentConnection',
    ),
    ...wrappers('IssuedDocumentEdge UserConnection UserEdge DivisionConnection DivisionEdge DelegationConnection'),
    ...wrappers('FindVisitorPayload VisitorPayload PreparedLetterPayload'),
    ...wrappers('DelegationEdge ServiceStandardConnection ServiceStandardEdge AuditEntryConnection AuditEntryEdge'),

    User: fields(
      [bySignedIn, 'id name role division position'],
      [byOneself, 'createdAt username email phone nip rank status channel language activatedAt'],
      [byOneself, 'passwordChangedAt totpEnrolledAt termsVersion termsAcceptedAt version'],
    ),
    Division: fields([byAnyone, 'id createdAt code name unitCode active']),
    Session: fields([bySignedIn, 'id createdAt lastSeenAt expiresAt steppedUpUntil address userAgent endedAt current']),
    Delegation: fields([byStaff, 'id createdAt official delegate capacity fromDay toDay reason endedAt']),
    TermsOfUse: fields([byAnyone, 'id createdAt version text publishedAt']),

    LocalizedText: fields([byAnyone, 'id en']),
    Service: fields([byAnyone, 'kind code title summary notHere form standard']),
    FormPage: fields([byAnyone, 'key title when questions position']),
    FormQuestion: fields([byAnyone, 'key kind label help example required when personal control choices questions']),
    FormChoice: fields([byAnyone, 'value label']),
    ServiceStandard: fields(
      [byAnyone, 'id createdAt service version division workingDays correctionDays cost product legalBasis'],
      [byAnyone, 'classification activeYears inactiveYears fate requirements thresholds'],
      [byStaff, 'register numberPattern mayPublish mayFileForOthers'],
    ),
    Requirement: fields([byAnyone, 'id createdAt standard key position title help required when formats maxBytes']),
    Holiday: fields([byAnyone, 'day kind name']),

    Submission: fields(
      [bySignedIn, 'id createdAt number service standard division owner filedBy status version round subject district'],
      [bySignedIn, 'submittedAt dueOn correctBy settledAt late verifiedBy decidedBy reason corrections updatedAt'],
      [bySignedIn, 'availableSteps overdue answers attachments history sameSubject holder'],
      [readers(['CITIZEN', 'ADMIN', 'SUPER_ADMIN']), 'notifications'],
      [byStaff, 'heldUntil decidedUnder verdicts checklist warnings changes preparedLetters'],
      [bySignedIn, 'documents obligations agreements'],
      // Whoever judged must not be found by their judging.
      [readers(citizen), 'rating'],
    ),
    Agreement: fields([bySignedIn, 'kind text']),
    Statement: fields([byAnyone, 'kind text']),
    Satisfaction: fields([byAnyone, 'from to services']),
    ServiceSatisfaction: fields(
      [byAnyone, 'service respondents index grade elements'],
      // What people write is not read through before it is kept.
      [byStaff, 'comments'],
    ),
    ElementAverage: fields([byAnyone, 'element average']),
    Verdict: fields([
      byStaff,
      'id createdAt submission round kind key paper outcome note originalSeen verifier updatedAt',
    ]),
    ChecklistItem: fields([byStaff, 'requirement paper verdict changed']),
    ItemChange: fields([byStaff, 'kind key before after paperBefore paperAfter']),
    Correction: fields([bySignedIn, 'kind key fault note']),
    AnswerFault: fields([bySignedIn, 'question message']),
    Attachment: fields([bySignedIn, 'id createdAt submission requirement file fileName round replacedAt']),
    StoredFile: fields([bySignedIn, 'id createdAt name sha256 size mediaType state pages scan reason']),
    HistoryEntry: fields([bySignedIn, 'id createdAt submission step from to actor actedFor round reason']),
    OpenedUpload: fields([byAnyone, 'ticket url authorization expiresAt']),
    MessageTemplate: fields([
      readers(['ADMIN', 'SUPER_ADMIN']),
      'id createdAt key version current needs only subject email whatsApp',
    ]),
    ...wrappers(
      'NotificationConnection NotificationEdge MessageTemplateConnection MessageTemplateEdge PublishMessageTemplatePayload',
    ),
    LetterWording: fields(
      [byStaff, 'id createdAt service letter title version current publishedBy marks'],
      [byStaff, 'considerations opening provisions closing copiesTo'],
    ),
    WordingMark: fields([byStaff, 'name meaning optional']),
    ...wrappers('LetterWordingConnection LetterWordingEdge PublishLetterWordingPayload LetterWordingPreview'),
    Notification: fields(
      [bySignedIn, 'id createdAt submission template language channel maskedAddress state sentAt deliveredAt'],
      [byStaff, 'user templateVersion fallbackOf fault unreached attempts'],
    ),
    IssuedDocument: fields(
      [bySignedIn, 'id createdAt submission service division number title holder issuedOn issuedAt validUntil'],
      [
        bySignedIn,
        'signatory capacity signer verificationCode file state endedAt endReason endCategory replacedBy links',
      ],
      [byStaff, 'classification register year sequence signedUnder endedBy wording mayReplace mayRevoke'],
    ),
    PreparedLetter: fields([byStaff, 'id createdAt method number sequence issuedOn preparedBy']),
    DocumentLink: fields([bySignedIn, 'id createdAt document asks expiresAt endedAt wrongAnswers receivedAt fetches']),
    OfferedDocument: fields([byAnyone, 'state asks triesLeft number title issuedOn size expiresAt']),
    ...wrappers(
      'JudgedSignature EarlierChecks RenewDocumentLinkPayload BulkIssuePayload BulkIssueConnection BulkIssueEdge',
    ),
    ...wrappers('BulkIssueItemConnection BulkIssueItemEdge'),
    BulkIssue: fields([byStaff, 'id createdAt requester division state total issued failed finishedAt print']),
    BulkIssueItem: fields([byStaff, 'id createdAt run position submission state document reason']),
    VerifiedDocument: fields(
      [byAnyone, 'status number title issuedOn validUntil holder sha256 revokedOn revokedFor successorNumber'],
      [byAnyone, 'predecessorNumber signature checks'],
    ),
    ArchiveRecord: fields(
      [byStaff, 'id createdAt document submission division number classification itemNumber description createdOn'],
      [byStaff, 'activeUntil inactiveUntil fate security medium file scan scannedBy scannedAt place movements'],
      [byStaff, 'fileNumber archiveUnit retention state destroyedOn copy condition transfer destruction holds loans'],
      [byStaff, 'legacyImport quantity version'],
    ),
    LegacyImport: fields(
      [byStaff, 'id createdAt title division openedBy importedBy state register faults good faulty duplicates'],
      [byStaff, 'filesMissing filesLeft imported finishedAt'],
    ),
    // Old registers and the names of old files may name people: they are read by the bidang, not by who keeps the system.
    LegacyRow: fields(
      [byStaff, 'id createdAt import line number createdOn outcome faults record'],
      [readers(['ADMIN', 'OFFICIAL']), 'description fileName'],
    ),
    LegacyFile: fields([byStaff, 'id createdAt import file matched'], [readers(['ADMIN', 'OFFICIAL']), 'name']),
    LegacyFault: fields([byStaff, 'column message']),
    ...wrappers('LegacyImportPayload LegacyImportConnection LegacyImportEdge LegacyRowConnection LegacyRowEdge'),
    ...wrappers('LegacyFileConnection LegacyFileEdge'),
    ScanBatch: fields([
      byStaff,
      'id createdAt division scannedBy method blankEnds state fault pages finishedAt minutes sources parts',
    ]),
    ScanSource: fields([byStaff, 'id createdAt batch file']),
    ScanPart: fields(
      [byStaff, 'id createdAt batch position firstPage lastPage file state record suggested decidedBy reason'],
      [byStaff, 'reading searchable'],
    ),
    ...wrappers('ScanBatchPayload ScanPartPayload ArchiveSearch'),
    // A passage may name people: it is read by the bidang that keeps the record, not by who keeps the system.
    ArchiveHit: fields([byStaff, 'record'], [readers(['ADMIN', 'OFFICIAL']), 'passage']),
    PassagePiece: fields([readers(['ADMIN', 'OFFICIAL']), 'text sought']),
    ...wrappers('ScanBatchConnection ScanBatchEdge ScanPartConnection ScanPartEdge'),
    ArchiveHold: fields([byStaff, 'id createdAt record reason placedBy liftedAt liftedBy liftReason']),
    ArchiveLoan: fields([byStaff, 'id createdAt record borrower purpose dueOn state lentBy returnedAt takenBackBy']),
    ArchiveTransfer: fields([
      byStaff,
      'id createdAt division archiveUnit state lines proposedBy decidedBy decidedAt reason minutes',
    ]),
    ArchiveDestruction: fields(
      [byStaff, 'id createdAt division state lines longKept proposedBy panel assessment assessedBy assessedAt'],
      [byStaff, 'anriNumber anriLetter approvedBy approvedAt keepsElectronic reason method endedBy endedAt minutes'],
    ),
    StockTake: fields([byStaff, 'id createdAt place division state openedBy expected closedBy closedAt report']),
    StockTakeLine: fields([byStaff, 'id createdAt stockTake record code outcome countedBy']),
    ArchiveLine: fields([byStaff, 'record number classification description createdOn activeUntil inactiveUntil fate']),
    ...wrappers('ArchiveHoldPayload ArchiveHoldConnection ArchiveHoldEdge'),
    ...wrappers('ArchiveLoanPayload ArchiveLoanConnection ArchiveLoanEdge'),
    ...wrappers('ArchiveTransferPayload ArchiveTransferConnection ArchiveTransferEdge'),
    ...wrappers('ArchiveDestructionPayload ArchiveDestructionConnection ArchiveDestructionEdge'),
    ...wrappers('StockTakePayload StockTakeConnection StockTakeEdge'),
    ...wrappers('StockTakeLinePayload StockTakeLineConnection StockTakeLineEdge'),
    ArchiveUnit: fields([byStaff, 'id createdAt division appointedBy']),
    Classification: fields([byStaff, 'id createdAt code title active version']),
    RetentionRule: fields([
      byStaff,
      'id createdAt classification service version current activeYears inactiveYears fate basis publishedBy',
    ]),
    ...wrappers('ArchiveUnitPayload ClassificationPayload ClassificationConnection ClassificationEdge'),
    ...wrappers('RetentionRulePayload RetentionRuleConnection RetentionRuleEdge'),
    ArchiveMovement: fields([byStaff, 'id createdAt record from to movedBy note']),
    StoragePlace: fields([byStaff, 'id createdAt kind code name parent division capacity used free']),
    Obligation: fields([
      bySignedIn,
      'id createdAt submission kind dueOn state remindersSent remindOn linkExpiresAt note reports',
    ]),
    ResearchReport: fields(
      [bySignedIn, 'id createdAt obligation state file finishedOn abstract recommendations publication embargoUntil'],
      [bySignedIn, 'repositoryUrl note submittedAt'],
    ),
    ReportRequest: fields([byAnyone, 'number title dueOn state open note fileName fileState maxBytes']),
    Dashboard: fields([byStaff, 'today from to held waiting ages dues happened services divisions districts trend']),
    Figure: fields([byStaff, 'count filter']),
    StatusFigure: fields([byStaff, 'status yours count filter']),
    AgeFigure: fields([byStaff, 'fromDays toDays count filter']),
    DueFigure: fields([byStaff, 'due count filter']),
    OutcomeFigure: fields([byStaff, 'outcome count filter']),
    DistrictFigure: fields([byStaff, 'district name count filter']),
    Happened: fields([byStaff, happened]),
    ServiceFigures: fields([byStaff, `service inHand ${happened}`]),
    DivisionFigures: fields([byStaff, `division name inHand ${happened}`]),
    TrendPoint: fields([byStaff, `from to ${happened}`]),
    WorkingTime: fields([byStaff, 'decided onTime late onTimeRate medianDays']),
    OpenStatistics: fields([byAnyone, 'from to services']),
    OpenFigures: fields([byAnyone, 'service served medianDays onTimeRate']),
    Agency: fields([byAnyone, 'id createdAt lines address phone email web place headPosition signingMethod']),
    AuditEntry: fields([byStaff, 'id at actor actedFor action subjectType subjectId detail lane position hash']),
    IntegrityFinding: fields([
      byStaff,
      'id createdAt fault sha256 file document lastSeenAt state resolvedAt resolvedBy resolution',
    ]),
    IntegrityRound: fields([byStaff, 'id createdAt files bytes signatures faults finishedAt']),
    IntegrityReport: fields(
      [byStaff, 'id createdAt quarter fromDay toDay records documents files bytes checked rounds found open'],
      [byStaff, 'requestedBy file'],
    ),
    ...wrappers('IntegrityFindingConnection IntegrityFindingEdge IntegrityRoundConnection IntegrityRoundEdge'),
    ...wrappers('IntegrityReportConnection IntegrityReportEdge IntegrityFindingPayload IntegrityReportPayload'),
    SavedView: fields([
      byStaff,
      'id createdAt owner division shared list name filter sort descending columns updatedAt',
    ]),
    ...wrappers('SavedViewPayload DeleteViewPayload'),
    RecordEvent: fields([byStaff, 'id at action actor actedFor reason detail']),
    ...wrappers('RecordHistory'),
    ...wrappers('Pulse LetterPreview'),
    // Only ever made for the person they are about.
    ...wrappers('DataAccess CopyMyDataPayload DataRequestPayload EraseMyAccountPayload'),
    ...wrappers('DataRequestConnection DataRequestEdge'),
    DataRequest: fields([bySignedIn, 'id createdAt owner submission division wish dueAt answer answeredAt']),
    MessagePreview: fields([byStaff, 'template language channel subject email whatsApp']),
    Export: fields([
      byStaff,
      'id createdAt requester list format state columns rows total fault file finishedAt expiresAt',
    ]),
    ...wrappers('ExportPayload ExportConnection ExportEdge'),
    SearchHit: fields([bySignedIn, 'type id title number']),
    Place: fields([byAnyone, 'code name']),
    ...wrappers('MyRights ReadableType'),
    SameSubject: fields([bySignedIn, 'number status']),
    Tracking: fields([byAnyone, 'number service status submittedAt dueOn']),
    ...Object.fromEntries(answerTypes()),
  },
})
