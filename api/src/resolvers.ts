import { ContactResolver } from './accounts/contact/resolver.ts'
import { DelegationResolver } from './accounts/delegation/resolver.ts'
import { PasswordResolver } from './accounts/password/resolver.ts'
import { ProfileResolver } from './accounts/profile/resolver.ts'
import { RegistrationResolver } from './accounts/registration/resolver.ts'
import { SecondFactorResolver } from './accounts/second-factor/resolver.ts'
import { SignInResolver } from './accounts/sign-in/resolver.ts'
import { StaffResolver } from './accounts/staff/resolver.ts'
import { VisitorResolver } from './accounts/visitor/resolver.ts'
import { ApprovalResolver } from './approval/resolver.ts'
import { DivisionResolver } from './accounts/division/resolver.ts'
import { ColleaguesResolver } from './accounts/lists/colleagues-resolver.ts'
import { ListsResolver } from './accounts/lists/resolver.ts'
import { ArchiveResolver } from './archive/archive-resolver.ts'
import { PlaceResolver } from './archive/place-resolver.ts'
import { ArchiveSearchResolver } from './archive/search/resolver.ts'
import { ScanBatchResolver } from './archive/scans/batch-resolver.ts'
import { ScanPartResolver } from './archive/scans/part-resolver.ts'
import { DestructionResolver } from './archive/destruction/destruction-resolver.ts'
import { HoldResolver } from './archive/holds/hold-resolver.ts'
import { LegacyResolver } from './archive/legacy/legacy-resolver.ts'
import { LegacyVerbsResolver } from './archive/legacy/legacy-verbs-resolver.ts'
import { LoanResolver } from './archive/loans/loan-resolver.ts'
import { MinutesResolver } from './archive/minutes/minutes-resolver.ts'
import { StockTakeResolver } from './archive/stock-take/stock-take-resolver.ts'
import { TransferResolver } from './archive/transfers/transfer-resolver.ts'
import { ScheduleResolver } from './archive/schedule/schedule-resolver.ts'
import { ArchiveUnitResolver } from './archive/unit/unit-resolver.ts'
import { AuditResolver } from './audit/audit-resolver.ts'
import { CatalogueAdminResolver } from './catalogue/catalogue-admin-resolver.ts'
import { AgencyResolver } from './documents/agency-resolver.ts'
import { BulkResolver } from './documents/bulk/bulk-resolver.ts'
import { DeliveryResolver } from './documents/delivery/delivery-resolver.ts'
import { DocumentEndings } from './documents/document-endings.ts'
import { DocumentResolver } from './documents/document-resolver.ts'
import { LetterPreviewResolver } from './documents/preview-resolver.ts'
import { SigningResolver } from './documents/signing-resolver.ts'
import { SubmissionDocuments } from './documents/submission-documents.ts'
import { VerifiedFields } from './documents/verification/verified-fields.ts'
import { LetterWordingResolver } from './documents/wording/wording-resolver.ts'
import { CatalogueResolver, ServiceStandardResolver } from './catalogue/catalogue-resolver.ts'
import { ObligationReports, SubmissionObligations } from './follow-up/follow-up-fields.ts'
import { ObligationResolver } from './follow-up/obligation-resolver.ts'
import { ReportResolver } from './follow-up/report-resolver.ts'
import { IntegrityResolver } from './integrity/resolver.ts'
import { createMyRightsResolver } from './foundation/rights/my-rights-resolver.ts'
import { gate } from './gate.ts'
import { PlacesResolver } from './catalogue/places-resolver.ts'
import { DeliveryLogResolver } from './notifications/delivery-log-resolver.ts'
import { MessageTemplateResolver } from './notifications/message-template-resolver.ts'
import { NotificationResolver } from './notifications/resolver.ts'
import { MyDataResolver } from './my-data/resolver.ts'
import { PulseResolver } from './pulse/resolver.ts'
import { PreviewResolver } from './notifications/preview-resolver.ts'
import { SubmissionNotifications } from './notifications/submission-notifications.ts'
import { RatingResolver } from './ratings/resolver.ts'
import { StatisticsResolver } from './statistics/resolver.ts'
import { ExportResolver } from './exports/resolver.ts'
import { RecordHistoryResolver } from './record-history/resolver.ts'
import { SavedViewResolver } from './saved-views/resolver.ts'
import { SearchResolver } from './search/resolver.ts'
import { AttachmentResolver } from './submissions/attachment-resolver.ts'
import { CounterStandards } from './submissions/counter-standards.ts'
import { SubmissionFields } from './submissions/submission-fields.ts'
import { SubmissionResolver } from './submissions/submission-resolver.ts'
import { VerificationResolver } from './verification/resolver.ts'
import { VerificationFields } from './verification/verification-fields.ts'

/** Every resolver of the API; the schema has what these declare. */
export const resolvers = [
  createMyRightsResolver(gate),
  ...[RegistrationResolver, SignInResolver, PasswordResolver, ContactResolver, SecondFactorResolver, ProfileResolver],
  ...[StaffResolver, VisitorResolver, DelegationResolver, ListsResolver, DivisionResolver, AuditResolver],
  ...[CatalogueResolver, ServiceStandardResolver, PlacesResolver, CatalogueAdminResolver],
  ...[SearchResolver, SavedViewResolver, ExportResolver, RecordHistoryResolver],
  ...[SubmissionResolver, SubmissionFields, CounterStandards, AttachmentResolver],
  IntegrityResolver,
  ...[StatisticsResolver, RatingResolver, MyDataResolver],
  ...[VerificationResolver, VerificationFields, ApprovalResolver],
  ...[DocumentResolver, DeliveryResolver, BulkResolver, VerifiedFields, AgencyResolver, SigningResolver],
  ...[DocumentEndings, SubmissionDocuments, LetterWordingResolver],
  ...[ScheduleResolver, ArchiveUnitResolver],
  ...[HoldResolver, LoanResolver, StockTakeResolver, TransferResolver, DestructionResolver, MinutesResolver],
  ...[ArchiveResolver, PlaceResolver],
  ...[ScanBatchResolver, ScanPartResolver, ArchiveSearchResolver],
  ...[LegacyResolver, LegacyVerbsResolver],
  ...[ReportResolver, ObligationResolver, SubmissionObligations, ObligationReports],
  ...[PreviewResolver, LetterPreviewResolver, PulseResolver, ColleaguesResolver],
  ...[NotificationResolver, DeliveryLogResolver, SubmissionNotifications, MessageTemplateResolver],
]
