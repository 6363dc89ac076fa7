import '../services/index.ts'
import type { EntityClass } from '@mikro-orm/postgresql'
import { AccountToken } from '../accounts/account-token.ts'
import { Delegation } from '../accounts/delegation.ts'
import { Division } from '../accounts/division.ts'
import { Session } from '../accounts/session.ts'
import { TermsOfUse } from '../accounts/terms-of-use.ts'
import { User } from '../accounts/user.ts'
import { ArchiveMovement } from '../archive/archive-movement.ts'
import { ArchiveRecord } from '../archive/archive-record.ts'
import { ScanBatch } from '../archive/scans/scan-batch.ts'
import { ScanPart } from '../archive/scans/scan-part.ts'
import { ScanSource } from '../archive/scans/scan-source.ts'
import { ArchiveDestruction } from '../archive/destruction/archive-destruction.ts'
import { LegacyFile } from '../archive/legacy/legacy-file.ts'
import { LegacyImport } from '../archive/legacy/legacy-import.ts'
import { LegacyRow } from '../archive/legacy/legacy-row.ts'
import { ArchiveHold } from '../archive/holds/archive-hold.ts'
import { ArchiveLoan } from '../archive/loans/archive-loan.ts'
import { StockTake } from '../archive/stock-take/stock-take.ts'
import { StockTakeLine } from '../archive/stock-take/stock-take-line.ts'
import { ArchiveTransfer } from '../archive/transfers/archive-transfer.ts'
import { Classification } from '../archive/schedule/classification.ts'
import { RetentionRule } from '../archive/schedule/retention-rule.ts'
import { StoragePlace } from '../archive/storage-place.ts'
import { ArchiveUnit } from '../archive/unit/archive-unit.ts'
import { AuditEntry } from '../audit/audit-entry.ts'
import { Holiday } from '../catalogue/holiday.ts'
import { Requirement } from '../catalogue/requirement.ts'
import { ServiceStandard } from '../catalogue/service-standard.ts'
import { allServices, groupsOf } from '../catalogue/service-type.ts'
import { Agency } from '../documents/agency.ts'
import { BulkIssueItem } from '../documents/bulk/bulk-issue-item.ts'
import { BulkIssue } from '../documents/bulk/bulk-issue.ts'
import { DocumentLink } from '../documents/delivery/document-link.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import { DocumentCheck } from '../documents/verification/document-check.ts'
import { LetterWording } from '../documents/wording/letter-wording.ts'
import { PreparedLetter } from '../documents/prepared-letter.ts'
import { SigningIdentity } from '../documents/signing/signing-identity.ts'
import { Obligation } from '../follow-up/obligation.ts'
import { ResearchReport } from '../follow-up/research-report.ts'
import { Export } from '../exports/export.ts'
import { ExportSlice } from '../exports/export-slice.ts'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { UploadTicket } from '../foundation/files/upload-ticket.ts'
import { AttemptCount } from '../foundation/limiter.ts'
import { OnceKey } from '../foundation/once.ts'
import { Sequence } from '../foundation/sequence.ts'
import { IntegrityFinding } from '../integrity/integrity-finding.ts'
import { IntegrityReport } from '../integrity/integrity-report.ts'
import { IntegrityRound } from '../integrity/integrity-round.ts'
import { ChannelStop } from '../notifications/channel-stop.ts'
import { MailboxMessage } from '../notifications/mailbox/mailbox-message.ts'
import { MessageTemplate } from '../notifications/message-template.ts'
import { Notification } from '../notifications/notification.ts'
import { SuppressedAddress } from '../notifications/suppressed-address.ts'
import { DataRequest } from '../my-data/data-request.ts'
import { Rating } from '../ratings/rating.ts'
import { SavedView } from '../saved-views/saved-view.ts'
import { AnswerRow, Answers } from '../submissions/answers.ts'
import { Attachment } from '../submissions/attachment.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import { Submission } from '../submissions/submission.ts'
import { RoundSnapshot } from '../verification/round-snapshot.ts'
import { Verdict } from '../verification/verdict.ts'

const own: EntityClass<object>[] = [
  ...[Base, AttemptCount, OnceKey, Sequence, StoredFile, UploadTicket],
  ...[AccountToken, Delegation, Division, Session, TermsOfUse, User, AuditEntry],
  ...[Holiday, Requirement, ServiceStandard],
  ...[Answers, AnswerRow, Attachment, HistoryEntry, Submission],
  ...[RoundSnapshot, Verdict],
  ...[Agency, LetterWording, IssuedDocument, DocumentLink, DocumentCheck, BulkIssue, BulkIssueItem],
  ...[PreparedLetter, SigningIdentity],
  ...[ArchiveUnit, Classification, RetentionRule],
  ...[ArchiveDestruction, ArchiveHold, ArchiveLoan, ArchiveTransfer, StockTake, StockTakeLine],
  ...[ArchiveMovement, ArchiveRecord, StoragePlace, Obligation, ResearchReport],
  ...[ScanBatch, ScanPart, ScanSource],
  ...[LegacyFile, LegacyImport, LegacyRow],
  ...[ChannelStop, MailboxMessage, MessageTemplate, Notification, SuppressedAddress],
  ...[IntegrityFinding, IntegrityReport, IntegrityRound],
  ...[SavedView, Export, ExportSlice, Rating, DataRequest],
] as EntityClass<object>[]

/** Every class that has a table: the house's own, and the answers of every registered service. */
export const allEntities = (): EntityClass<object>[] => [
  ...own,
  ...allServices().flatMap((service) => [
    service.answers,
    ...groupsOf(service).map((group) => group.kind.group!.row()),
  ]),
]
