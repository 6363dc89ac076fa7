import { Migration } from '@mikro-orm/migrations'

/** Every table as the entities describe it. Written by `npm run generate`; do not edit. */
export class Migration0001Initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "agency" ("id" uuid not null, "created_at" timestamptz not null, "only_one" boolean not null default true, "lines" jsonb not null, "address" varchar(300) not null, "phone" varchar(40) null, "email" varchar(254) null, "web" varchar(200) null, "place" varchar(60) not null, "head_position" varchar(160) not null, primary key ("id"))`,
    )
    this.addSql(`alter table "agency" add constraint "agency_only_one_unique" unique ("only_one")`)
    this.addSql(`alter table "agency" add constraint "agency_only_one" check (only_one)`)
    this.addSql(
      `create table "attempt_count" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"))`,
    )
    this.addSql(
      `create table "audit_entry" ("id" uuid not null, "at" timestamptz not null, "actor" uuid null, "acted_for" uuid null, "action" varchar(80) not null, "subject_type" varchar(60) null, "subject_id" uuid null, "detail" jsonb not null, "lane" smallint not null default 0, "position" bigint not null default '0', "hash" varchar(64) not null default '', primary key ("id"))`,
    )
    this.addSql(`create index "audit_entry_actor_at_index" on "audit_entry" ("actor", "at")`)
    this.addSql(
      `create index "audit_entry_subject_type_subject_id_at_index" on "audit_entry" ("subject_type", "subject_id", "at")`,
    )
    this.addSql(`create index "audit_entry_at_id_index" on "audit_entry" ("at", "id")`)
    this.addSql(
      `alter table "audit_entry" add constraint "audit_entry_lane_position_unique" unique ("lane", "position")`,
    )
    this.addSql(
      `create table "channel_stops" ("channel" text not null, "since" timestamptz not null, "next_trial" timestamptz not null, primary key ("channel"))`,
    )
    this.addSql(
      `alter table "channel_stops" add constraint "channel_stops_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'))`,
    )
    this.addSql(
      `create table "division" ("id" uuid not null, "created_at" timestamptz not null, "code" varchar(20) not null, "name" varchar(160) not null, "unit_code" varchar(20) not null, "active" boolean not null default true, primary key ("id"))`,
    )
    this.addSql(`alter table "division" add constraint "division_code_unique" unique ("code")`)
    this.addSql(
      `create table "holiday" ("day" date not null, "kind" varchar(20) not null, "name" varchar(120) not null, primary key ("day"))`,
    )
    this.addSql(
      `create table "mailbox_messages" ("id" uuid not null, "created_at" timestamptz not null, "channel" text not null, "address" varchar(254) not null, "template" varchar(40) not null, "subject" text not null, "text" text not null, primary key ("id"))`,
    )
    this.addSql(`create index "mailbox_messages_address_id_index" on "mailbox_messages" ("address", "id")`)
    this.addSql(
      `alter table "mailbox_messages" add constraint "mailbox_messages_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'))`,
    )
    this.addSql(
      `create table "message_templates" ("id" uuid not null, "created_at" timestamptz not null, "key" varchar(40) not null, "version" int not null, "current" boolean not null default true, "needs" text[] not null, "only" text null, "subject" jsonb not null, "email" jsonb not null, "whats_app" jsonb null, primary key ("id"))`,
    )
    this.addSql(`create index "message_templates_created_at_id_index" on "message_templates" ("created_at", "id")`)
    this.addSql(`create unique index "message_templates_current" on "message_templates" ("key") where current`)
    this.addSql(
      `alter table "message_templates" add constraint "message_templates_key_version_unique" unique ("key", "version")`,
    )
    this.addSql(
      `alter table "message_templates" add constraint "message_templates_only_check" check ("only" in ('EMAIL', 'WHATSAPP'))`,
    )
    this.addSql(
      `create table "once_key" ("user" uuid not null, "key" varchar(255) not null, "fingerprint" varchar(64) not null, "result" uuid not null, "created_at" timestamptz not null, primary key ("user", "key"))`,
    )
    this.addSql(`create index "once_key_created_at_index" on "once_key" ("created_at")`)
    this.addSql(`create table "sequence" ("name" varchar(120) not null, "value" int not null, primary key ("name"))`)
    this.addSql(
      `create table "service_standard" ("id" uuid not null, "created_at" timestamptz not null, "service" varchar(40) not null, "version" int not null, "division_id" uuid not null, "working_days" int not null, "correction_days" int not null, "cost" int not null, "product" jsonb not null, "legal_basis" jsonb not null, "classification" varchar(20) not null, "register" varchar(20) not null, "number_pattern" varchar(80) not null, "active_years" int not null, "inactive_years" int not null, "fate" varchar(12) not null, "thresholds" jsonb not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "service_standard" add constraint "service_standard_service_version_unique" unique ("service", "version")`,
    )
    this.addSql(
      `create table "requirement" ("id" uuid not null, "created_at" timestamptz not null, "standard_id" uuid not null, "key" varchar(60) not null, "position" int not null, "title" jsonb not null, "help" jsonb null, "required" boolean not null, "when" jsonb null, "formats" text[] not null, "max_bytes" int not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "requirement" add constraint "requirement_standard_id_key_unique" unique ("standard_id", "key")`,
    )
    this.addSql(
      `create table "storage_place" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "code" varchar(20) not null, "name" varchar(120) not null, "parent_id" uuid null, "division_id" uuid not null, "capacity" int null, primary key ("id"))`,
    )
    this.addSql(
      `create index "storage_place_division_id_created_at_id_index" on "storage_place" ("division_id", "created_at", "id")`,
    )
    this.addSql(
      `create unique index "storage_place_outermost_code" on "storage_place" ("division_id", "code") where parent_id is null`,
    )
    this.addSql(
      `alter table "storage_place" add constraint "storage_place_parent_id_code_unique" unique ("parent_id", "code")`,
    )
    this.addSql(`alter table "storage_place" add constraint "storage_place_capacity" check (capacity > 0)`)
    this.addSql(
      `alter table "storage_place" add constraint "storage_place_kind_check" check ("kind" in ('BUILDING', 'ROOM', 'CABINET', 'RACK', 'BOX', 'FOLDER'))`,
    )
    this.addSql(
      `create table "stored_files" ("id" uuid not null, "created_at" timestamptz not null, "name" varchar(120) not null, "sha256" varchar(64) not null, "size" int not null, "media_type" varchar(100) not null, "pages" int null, "state" text not null, "scan" text not null default 'NOT_SCANNED', "reason" text null, primary key ("id"))`,
    )
    this.addSql(`create index "stored_files_pending" on "stored_files" ("created_at") where "state" = 'PENDING_SCAN'`)
    this.addSql(`create index "stored_files_sha256_index" on "stored_files" ("sha256")`)
    this.addSql(
      `alter table "stored_files" add constraint "stored_files_state_check" check ("state" in ('PENDING_SCAN', 'CLEAN', 'REJECTED'))`,
    )
    this.addSql(
      `alter table "stored_files" add constraint "stored_files_scan_check" check ("scan" in ('NOT_SCANNED', 'CLEAN', 'INFECTED'))`,
    )
    this.addSql(
      `alter table "stored_files" add constraint "stored_files_reason_check" check ("reason" in ('MALWARE', 'MISSING'))`,
    )
    this.addSql(
      `create table "suppressed_addresses" ("address" varchar(64) not null, "reason" varchar(20) not null, "since" timestamptz not null, primary key ("address"))`,
    )
    this.addSql(
      `create table "terms_of_use" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null, "text" jsonb not null, "published_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`alter table "terms_of_use" add constraint "terms_of_use_version_unique" unique ("version")`)
    this.addSql(
      `create table "upload_tickets" ("id" uuid not null, "created_at" timestamptz not null, "owner" uuid not null, "purpose" varchar(60) not null, "subject" jsonb not null, "file_name" varchar(120) not null, "media_type" varchar(100) not null, "size" int not null, "secret_hash" varchar(64) not null, "expires_at" timestamptz not null, "state" text not null default 'OPEN', "fault" varchar(40) null, "file_id" uuid null, primary key ("id"))`,
    )
    this.addSql(`create index "upload_tickets_file_id_index" on "upload_tickets" ("file_id")`)
    this.addSql(`create index "upload_tickets_state_expires_at_index" on "upload_tickets" ("state", "expires_at")`)
    this.addSql(`create index "upload_tickets_owner_state_index" on "upload_tickets" ("owner", "state")`)
    this.addSql(
      `alter table "upload_tickets" add constraint "upload_tickets_state_check" check ("state" in ('OPEN', 'RECEIVED', 'FAILED', 'EXPIRED'))`,
    )
    this.addSql(
      `create table "users" ("id" uuid not null, "created_at" timestamptz not null, "name" varchar(120) not null, "username" varchar(30) not null, "email" varchar(254) not null, "phone" varchar(16) null, "password_hash" varchar(160) null, "role" text not null default 'CITIZEN', "division_id" uuid null, "position" varchar(160) null, "nip" varchar(18) null, "rank" varchar(60) null, "status" text not null default 'PENDING', "channel" text not null default 'EMAIL', "language" varchar(2) not null default 'id', "activated_at" timestamptz null, "password_changed_at" timestamptz null, "totp_secret" varchar(200) null, "totp_enrolled_at" timestamptz null, "totp_last_step" int null, "recovery_codes" text[] not null, "terms_version" int null, "terms_accepted_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    )
    this.addSql(`alter table "users" add constraint "users_username_unique" unique ("username")`)
    this.addSql(`alter table "users" add constraint "users_email_unique" unique ("email")`)
    this.addSql(`alter table "users" add constraint "users_phone_unique" unique ("phone")`)
    this.addSql(`create index "users_division_id_role_index" on "users" ("division_id", "role")`)
    this.addSql(`create index "users_role_created_at_index" on "users" ("role", "created_at")`)
    this.addSql(`alter table "users" add constraint "users_email_lower" check (email = lower(email))`)
    this.addSql(`alter table "users" add constraint "users_username_lower" check (username = lower(username))`)
    this.addSql(
      `alter table "users" add constraint "users_role_check" check ("role" in ('CITIZEN', 'ADMIN', 'OFFICIAL', 'SUPER_ADMIN'))`,
    )
    this.addSql(
      `alter table "users" add constraint "users_status_check" check ("status" in ('PENDING', 'ACTIVE', 'SUSPENDED'))`,
    )
    this.addSql(`alter table "users" add constraint "users_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'))`)
    this.addSql(
      `create table "submission" ("id" uuid not null, "created_at" timestamptz not null, "searched_by" text not null default '', "search_text" text not null default '', "number" varchar(30) null, "service" varchar(40) not null, "standard_id" uuid not null, "division_id" uuid not null, "owner_id" uuid not null, "filed_by_id" uuid null, "status" varchar(20) not null default 'DRAFT', "version" int not null default 1, "round" int not null default 1, "subject" varchar(300) not null default '', "district" varchar(8) null, "sameness" text[] not null default '{}', "submitted_at" timestamptz null, "due_on" date null, "correct_by" date null, "used_days" int not null default 0, "clock_since" timestamptz null, "holder_id" uuid null, "held_until" timestamptz null, "verified_by_id" uuid null, "decided_by_id" uuid null, "decided_under" uuid null, "reason" text null, "corrections" jsonb not null default '[]', "updated_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`alter table "submission" add constraint "submission_number_unique" unique ("number")`)
    this.addSql(
      `create index "submission_status_submitted_at_id_index" on "submission" ("status", "submitted_at", "id")`,
    )
    this.addSql(
      `create index "submission_filed_by_id_submitted_at_id_index" on "submission" ("filed_by_id", "submitted_at", "id")`,
    )
    this.addSql(`create index "submission_created_at_id_index" on "submission" ("created_at", "id")`)
    this.addSql(`create index "submission_division_id_due_on_id_index" on "submission" ("division_id", "due_on", "id")`)
    this.addSql(
      `create index "submission_division_id_created_at_id_index" on "submission" ("division_id", "created_at", "id")`,
    )
    this.addSql(`create index "submission_submitted_at_id_index" on "submission" ("submitted_at", "id")`)
    this.addSql(`create index "submission_status_due_on_id_index" on "submission" ("status", "due_on", "id")`)
    this.addSql(
      `create index "submission_owner_id_created_at_id_index" on "submission" ("owner_id", "created_at", "id")`,
    )
    this.addSql(
      `create index "submission_filed" on "submission" ("division_id", "submitted_at", "id") where "status" <> 'DRAFT'`,
    )
    this.addSql(
      `create index "submission_division_id_status_submitted_at_id_index" on "submission" ("division_id", "status", "submitted_at", "id")`,
    )
    this.addSql(
      `create table "round_snapshots" ("id" uuid not null, "created_at" timestamptz not null, "submission_id" uuid not null, "round" int not null, "answers" jsonb not null, "papers" jsonb not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "round_snapshots" add constraint "round_snapshots_submission_id_round_unique" unique ("submission_id", "round")`,
    )
    this.addSql(
      `create table "research_team_member" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "full_name" varchar(120) null, "member_number" varchar(30) null, "institution" varchar(150) null, primary key ("id"))`,
    )
    this.addSql(`create index "research_team_member_submission_id_index" on "research_team_member" ("submission_id")`)
    this.addSql(
      `create table "research_place" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "name" varchar(150) null, "district" varchar(8) null, primary key ("id"))`,
    )
    this.addSql(`create index "research_place_submission_id_index" on "research_place" ("submission_id")`)
    this.addSql(
      `create table "research_permit_answers" ("submission_id" uuid not null, "request_type" varchar(60) null, "previous_number" varchar(60) null, "activity" varchar(60) null, "applicant_type" varchar(60) null, "degree" varchar(60) null, "final_work" boolean null, "full_name" varchar(120) null, "identity_number" varchar(120) null, "birth_place" varchar(100) null, "birth_date" date null, "sex" varchar(60) null, "identity_address" text null, "home_address" text null, "phone" varchar(120) null, "email" varchar(254) null, "occupation" varchar(100) null, "student_number" varchar(20) null, "lecturer_number" varchar(120) null, "employee_number" varchar(120) null, "institution_name" varchar(150) null, "faculty" varchar(150) null, "semester" int null, "institution_address" text null, "letter_number" varchar(80) null, "letter_date" date null, "letter_subject" varchar(200) null, "letter_signatory" varchar(120) null, "supervisor_name" varchar(120) null, "supervisor_number" varchar(120) null, "second_supervisor_name" varchar(120) null, "second_supervisor_number" varchar(120) null, "title" varchar(300) null, "theme" varchar(60) null, "purpose" text null, "background" text null, "scope" text null, "method" text null, "expected_result" text null, "funding" varchar(60) null, "sponsor_name" varchar(150) null, "sensitive_subjects" boolean null, "ethical_clearance_number" varchar(60) null, "start_date" date null, "end_date" date null, "participants" int null, "has_team" boolean null, "letter_to" varchar(150) null, "letter_attention" varchar(150) null, "letter_city" varchar(60) null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "reported_worker" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "status" varchar(60) null, "left_on" date null, "full_name" varchar(120) null, "sex" varchar(60) null, "birth_place" varchar(100) null, "birth_date" date null, "nationality" varchar(3) null, "passport_number" varchar(120) null, "passport_country" varchar(3) null, "passport_issued_on" date null, "passport_expires_on" date null, "stay_permit_kind" varchar(60) null, "visa_index" varchar(10) null, "stay_permit_number" varchar(120) null, "stay_from" date null, "stay_until" date null, "approval_number" varchar(60) null, "approval_from" date null, "approval_until" date null, "position" varchar(120) null, "occupation_code" varchar(20) null, "work_village" varchar(13) null, "started_on" date null, "contract_ends_on" date null, "stay_address" text null, "stay_village" varchar(13) null, "foreign_identity_number" varchar(120) null, "worker_tax_number" varchar(120) null, "social_security_number" varchar(11) null, "is_director" boolean null, "counterpart_name" varchar(120) null, "counterpart_identity_number" varchar(120) null, "counterpart_position" varchar(120) null, "family_members" int null, "family_details" text null, primary key ("id"))`,
    )
    this.addSql(`create index "reported_worker_submission_id_index" on "reported_worker" ("submission_id")`)
    this.addSql(
      `create table "political_party_answers" ("submission_id" uuid not null, "report_type" varchar(60) null, "name" varchar(150) null, "level" varchar(60) null, "abbreviation" varchar(40) null, "ballot_number" int null, "founded_on" date null, "decree_number" varchar(80) null, "decree_date" date null, "tax_number" varchar(120) null, "board_number" varchar(80) null, "board_date" date null, "board_from" date null, "board_until" date null, "board_size" int null, "board_women" int null, "address" text null, "village" varchar(13) null, "postal_code" varchar(120) null, "phone" varchar(120) null, "email" varchar(254) null, "website" varchar(150) null, "office_status" varchar(60) null, "budget_year" int null, "election_year" int null, "valid_votes" int null, "seats" int null, "electoral_districts" varchar(150) null, "value_per_vote" bigint null, "requested_amount" bigint null, "education_share" double precision null, "secretariat_share" double precision null, "bank_name" varchar(80) null, "bank_account" varchar(34) null, "bank_account_holder" varchar(150) null, "account_year" int null, "spent_amount" bigint null, "account_summary" text null, "audit_receipt_number" varchar(80) null, "audit_receipt_date" date null, "audit_report_number" varchar(80) null, "education_title" varchar(200) null, "education_date" date null, "education_place" varchar(150) null, "education_participants" int null, "education_summary" text null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "paskibra_answers" ("submission_id" uuid not null, "year" int null, "student_number" varchar(120) null, "identity_number" varchar(120) null, "family_card_number" varchar(120) null, "full_name" varchar(120) null, "nickname" varchar(40) null, "sex" varchar(60) null, "birth_place" varchar(100) null, "birth_date" date null, "address" text null, "village" varchar(13) null, "phone" varchar(120) null, "email" varchar(254) null, "school_number" varchar(120) null, "school_name" varchar(150) null, "school_level" varchar(60) null, "school_address" text null, "school_email" varchar(254) null, "grade" varchar(60) null, "class_group" varchar(20) null, "report_average" double precision null, "height" double precision null, "weight" double precision null, "measured_by" varchar(120) null, "measured_on" date null, "parent_name" varchar(120) null, "parent_relation" varchar(60) null, "parent_identity_number" varchar(120) null, "parent_phone" varchar(120) null, "parent_occupation" varchar(100) null, "achievements" text null, "languages" varchar(150) null, "bpip_number" varchar(60) null, "parent_consent" boolean null, "candidate_consent" boolean null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "party_officer" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "position" varchar(60) null, "full_name" varchar(120) null, "identity_number" varchar(120) null, "sex" varchar(60) null, "phone" varchar(120) null, "email" varchar(254) null, "term_ends_on" date null, primary key ("id"))`,
    )
    this.addSql(`create index "party_officer_submission_id_index" on "party_officer" ("submission_id")`)
    this.addSql(
      `create table "organization_officer" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "position" varchar(60) null, "full_name" varchar(120) null, "identity_number" varchar(120) null, "birth_place" varchar(100) null, "birth_date" date null, "sex" varchar(60) null, "occupation" varchar(100) null, "address" text null, "phone" varchar(120) null, "term_ends_on" date null, primary key ("id"))`,
    )
    this.addSql(`create index "organization_officer_submission_id_index" on "organization_officer" ("submission_id")`)
    this.addSql(
      `create table "obligations" ("id" uuid not null, "created_at" timestamptz not null, "submission_id" uuid not null, "kind" text not null, "due_on" date not null, "state" text not null default 'OPEN', "reminders_sent" int not null default 0, "remind_on" date null, "link_number" int not null default 0, "link_expires_at" timestamptz null, "note" varchar(1000) null, primary key ("id"))`,
    )
    this.addSql(`create index "obligations_remind_on_index" on "obligations" ("remind_on")`)
    this.addSql(`create index "obligations_created_at_id_index" on "obligations" ("created_at", "id")`)
    this.addSql(`create index "obligations_due_on_id_index" on "obligations" ("due_on", "id")`)
    this.addSql(`create index "obligations_state_due_on_id_index" on "obligations" ("state", "due_on", "id")`)
    this.addSql(
      `alter table "obligations" add constraint "obligations_submission_id_kind_unique" unique ("submission_id", "kind")`,
    )
    this.addSql(
      `alter table "obligations" add constraint "obligations_kind_check" check ("kind" in ('RESEARCH_REPORT', 'RENEWAL'))`,
    )
    this.addSql(
      `alter table "obligations" add constraint "obligations_state_check" check ("state" in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'FULFILLED', 'WAIVED'))`,
    )
    this.addSql(
      `create table "research_reports" ("id" uuid not null, "created_at" timestamptz not null, "obligation_id" uuid not null, "state" text not null default 'DRAFT', "file_id" uuid null, "finished_on" date null, "abstract" text null, "recommendations" text null, "publication" text null, "embargo_until" date null, "repository_url" varchar(300) null, "note" varchar(1000) null, "submitted_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "research_reports_created_at_id_index" on "research_reports" ("created_at", "id")`)
    this.addSql(
      `create index "research_reports_obligation_id_created_at_id_index" on "research_reports" ("obligation_id", "created_at", "id")`,
    )
    this.addSql(
      `alter table "research_reports" add constraint "research_reports_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))`,
    )
    this.addSql(
      `alter table "research_reports" add constraint "research_reports_publication_check" check ("publication" in ('YES', 'NO', 'EMBARGO'))`,
    )
    this.addSql(
      `create table "foreign_worker_answers" ("submission_id" uuid not null, "report_type" varchar(60) null, "period" varchar(40) null, "letter_number" varchar(80) null, "letter_date" date null, "company_name" varchar(150) null, "business_number" varchar(120) null, "tax_number" varchar(120) null, "capital" varchar(60) null, "business_code" varchar(5) null, "business" varchar(150) null, "company_address" text null, "company_village" varchar(13) null, "industrial_estate" varchar(120) null, "indonesian_men" int null, "indonesian_women" int null, "foreign_men" int null, "foreign_women" int null, "contact_name" varchar(120) null, "contact_position" varchar(120) null, "contact_identity_number" varchar(120) null, "contact_phone" varchar(120) null, "contact_email" varchar(254) null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "foreign_national_answers" ("submission_id" uuid not null, "report_type" varchar(60) null, "category" varchar(60) null, "product" varchar(60) null, "change" text null, "departed_on" date null, "relation" varchar(60) null, "reporter_name" varchar(120) null, "reporter_identity_number" varchar(120) null, "reporter_phone" varchar(120) null, "reporter_email" varchar(254) null, "reporter_address" text null, "full_name" varchar(120) null, "sex" varchar(60) null, "birth_place" varchar(100) null, "birth_date" date null, "nationality" varchar(3) null, "occupation" varchar(100) null, "passport_number" varchar(120) null, "passport_country" varchar(3) null, "passport_issued_on" date null, "passport_expires_on" date null, "refugee_card_number" varchar(40) null, "stay_permit_kind" varchar(60) null, "stay_permit_number" varchar(120) null, "stay_from" date null, "stay_until" date null, "entered_on" date null, "entry_point" varchar(100) null, "arrived_on" date null, "leaving_on" date null, "lodging" varchar(60) null, "stay_address" text null, "stay_village" varchar(13) null, "emergency_name" varchar(120) null, "emergency_phone" varchar(120) null, "embassy" varchar(100) null, "purpose" text null, "host_institution" varchar(150) null, "funding" varchar(150) null, "works" boolean null, "employer" varchar(150) null, "employer_kind" varchar(60) null, "works_since" date null, "has_companions" boolean null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "companion" ("id" uuid not null, "submission_id" uuid not null, "ordinal" int not null, "full_name" varchar(120) null, "sex" varchar(60) null, "birth_date" date null, "nationality" varchar(3) null, "passport_number" varchar(120) null, "relation" varchar(60) null, primary key ("id"))`,
    )
    this.addSql(`create index "companion_submission_id_index" on "companion" ("submission_id")`)
    this.addSql(
      `create table "civil_organization_answers" ("submission_id" uuid not null, "report_type" varchar(60) null, "name" varchar(200) null, "abbreviation" varchar(40) null, "form" varchar(60) null, "field" varchar(60) null, "trait" varchar(60) null, "principle" varchar(150) null, "goals" text null, "founded_in" varchar(100) null, "founded_on" date null, "scope" varchar(60) null, "parent_organization" varchar(200) null, "member_count" int null, "branch_count" int null, "funding" text[] null, "deed_kind" varchar(60) null, "deed_number" varchar(40) null, "deed_date" date null, "notary_name" varchar(120) null, "legal_status" varchar(60) null, "decree_number" varchar(80) null, "decree_date" date null, "registration_number" varchar(80) null, "registration_date" date null, "registration_until" date null, "tax_number" varchar(120) null, "bank_name" varchar(80) null, "bank_account" varchar(34) null, "address" text null, "village" varchar(13) null, "postal_code" varchar(120) null, "phone" varchar(120) null, "email" varchar(254) null, "social_media" varchar(150) null, "coordinates" varchar(40) null, "office_status" varchar(60) null, "management_number" varchar(80) null, "management_date" date null, "term_from" date null, "term_until" date null, "names_officials" boolean null, "activity_title" varchar(200) null, "activity_date" date null, "activity_place" varchar(150) null, "activity_summary" text null, "dissolved_on" date null, "dissolution_reason" text null, primary key ("submission_id"))`,
    )
    this.addSql(
      `create table "attachment" ("id" uuid not null, "created_at" timestamptz not null, "submission_id" uuid not null, "requirement" varchar(60) not null, "file_id" uuid not null, "file_name" varchar(120) not null, "round" int not null, "replaced_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(
      `create index "attachment_submission_id_requirement_created_at_index" on "attachment" ("submission_id", "requirement", "created_at")`,
    )
    this.addSql(
      `create table "session" ("id" uuid not null, "created_at" timestamptz not null, "token_hash" varchar(64) not null, "user_id" uuid not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "stepped_up_until" timestamptz null, "address" varchar(45) not null, "user_agent" varchar(300) not null, "ended_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash")`)
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at")`)
    this.addSql(`create index "session_user_id_ended_at_index" on "session" ("user_id", "ended_at")`)
    this.addSql(
      `create table "saved_view" ("id" uuid not null, "created_at" timestamptz not null, "owner_id" uuid not null, "division_id" uuid null, "shared" boolean not null default false, "list" varchar(60) not null, "name" varchar(80) not null, "filter" jsonb not null default '{}', "sort" varchar(60) null, "descending" boolean not null default true, "columns" text[] not null default '{}', "updated_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`create index "saved_view_shared" on "saved_view" ("division_id", "list") where shared`)
    this.addSql(`create index "saved_view_owner_id_list_name_index" on "saved_view" ("owner_id", "list", "name")`)
    this.addSql(
      `create table "notifications" ("id" uuid not null, "created_at" timestamptz not null, "user_id" uuid null, "submission" uuid null, "division" uuid null, "template" varchar(40) not null, "template_version" int null, "language" varchar(2) not null, "params" text null, "to" text null, "cause" varchar(160) null, "recipient_key" varchar(64) not null, "channel" text not null, "fallback_of_id" uuid null, "masked_address" varchar(254) null, "state" text not null default 'QUEUED', "fault" varchar(20) null, "unreached" boolean not null default false, "attempts" int not null default 0, "unknown_outcomes" int not null default 0, "provider_message_id" varchar(200) null, "sent_at" timestamptz null, "delivered_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "notifications_user_id_index" on "notifications" ("user_id")`)
    this.addSql(`alter table "notifications" add constraint "notifications_cause_unique" unique ("cause")`)
    this.addSql(`create index "notifications_fallback_of_id_index" on "notifications" ("fallback_of_id")`)
    this.addSql(`create index "notifications_provider_message_id_index" on "notifications" ("provider_message_id")`)
    this.addSql(
      `create index "notifications_recipient_key_channel_created_at_index" on "notifications" ("recipient_key", "channel", "created_at") where state in ('QUEUED', 'SENDING', 'FAILED_TEMPORARILY')`,
    )
    this.addSql(
      `create index "notifications_division_created_at_index" on "notifications" ("division", "created_at") where "unreached" = true`,
    )
    this.addSql(
      `create index "notifications_division_created_at_id_index" on "notifications" ("division", "created_at", "id")`,
    )
    this.addSql(`create index "notifications_created_at_id_index" on "notifications" ("created_at", "id")`)
    this.addSql(
      `create index "notifications_submission_created_at_index" on "notifications" ("submission", "created_at")`,
    )
    this.addSql(
      `alter table "notifications" add constraint "notifications_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'))`,
    )
    this.addSql(
      `alter table "notifications" add constraint "notifications_state_check" check ("state" in ('QUEUED', 'SENDING', 'FAILED_TEMPORARILY', 'SENT', 'DELIVERED', 'FAILED', 'SUPPRESSED'))`,
    )
    this.addSql(
      `create table "issued_document" ("id" uuid not null, "created_at" timestamptz not null, "searched_by" text not null default '', "search_text" text not null default '', "submission_id" uuid not null, "service" varchar(40) not null, "division_id" uuid not null, "number" varchar(80) not null, "classification" varchar(20) not null, "register" varchar(20) not null, "year" smallint not null, "sequence" int null, "title" varchar(300) not null, "holder" varchar(300) not null, "issued_on" date not null, "issued_at" timestamptz not null, "valid_until" date null, "signatory_id" uuid not null, "capacity" text not null, "signed_under" uuid null, "signer" varchar(10) not null, "verification_code" varchar(19) not null, "file_id" uuid not null, "state" text not null default 'ISSUED', "ended_at" timestamptz null, "ended_by_id" uuid null, "end_reason" text null, "replaced_by_id" uuid null, primary key ("id"))`,
    )
    this.addSql(`alter table "issued_document" add constraint "issued_document_number_unique" unique ("number")`)
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_verification_code_unique" unique ("verification_code")`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_replaced_by_id_unique" unique ("replaced_by_id")`,
    )
    this.addSql(
      `create index "issued_document_submission_id_issued_at_index" on "issued_document" ("submission_id", "issued_at")`,
    )
    this.addSql(`create index "issued_document_issued_at_id_index" on "issued_document" ("issued_at", "id")`)
    this.addSql(
      `create index "issued_document_division_id_issued_at_id_index" on "issued_document" ("division_id", "issued_at", "id")`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_register_classification_year_sequence_unique" unique ("register", "classification", "year", "sequence")`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_ended" check ((state = 'ISSUED') = (ended_at is null))`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_capacity_check" check ("capacity" in ('SELF', 'ON_BEHALF', 'PLT', 'PLH'))`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_state_check" check ("state" in ('ISSUED', 'REVOKED', 'REPLACED'))`,
    )
    this.addSql(
      `create table "history_entry" ("id" uuid not null, "created_at" timestamptz not null, "submission_id" uuid not null, "step" varchar(20) not null, "from" varchar(20) not null, "to" varchar(20) not null, "actor_id" uuid null, "acted_for_id" uuid null, "round" int not null, "reason" text null, primary key ("id"))`,
    )
    this.addSql(
      `create index "history_entry_submission_id_created_at_id_index" on "history_entry" ("submission_id", "created_at", "id")`,
    )
    this.addSql(
      `create table "delegation" ("id" uuid not null, "created_at" timestamptz not null, "official_id" uuid not null, "delegate_id" uuid not null, "capacity" text not null, "from_day" date not null, "to_day" date not null, "reason" varchar(300) not null, "ended_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "delegation_official_id_to_day_index" on "delegation" ("official_id", "to_day")`)
    this.addSql(`create index "delegation_delegate_id_to_day_index" on "delegation" ("delegate_id", "to_day")`)
    this.addSql(`alter table "delegation" add constraint "delegation_two_people" check (official_id <> delegate_id)`)
    this.addSql(`alter table "delegation" add constraint "delegation_days" check ("from_day" <= "to_day")`)
    this.addSql(
      `alter table "delegation" add constraint "delegation_capacity_check" check ("capacity" in ('PLT', 'PLH'))`,
    )
    this.addSql(
      `create table "archive_record" ("id" uuid not null, "created_at" timestamptz not null, "searched_by" text not null default '', "search_text" text not null default '', "document" uuid not null, "submission_id" uuid not null, "division_id" uuid not null, "number" varchar(80) not null, "classification" varchar(20) not null, "item_number" int null, "description" varchar(300) not null, "created_on" date not null, "active_until" date not null, "inactive_until" date not null, "fate" text not null, "security" text not null default 'ORDINARY', "medium" text not null default 'ELECTRONIC', "file_id" uuid not null, "scan_id" uuid null, "scanned_by_id" uuid null, "scanned_at" timestamptz null, "place_id" uuid null, primary key ("id"))`,
    )
    this.addSql(`alter table "archive_record" add constraint "archive_record_document_unique" unique ("document")`)
    this.addSql(`create index "archive_record_submission_id_index" on "archive_record" ("submission_id")`)
    this.addSql(`alter table "archive_record" add constraint "archive_record_number_unique" unique ("number")`)
    this.addSql(`create index "archive_record_place_id_index" on "archive_record" ("place_id")`)
    this.addSql(`create index "archive_record_inactive_until_id_index" on "archive_record" ("inactive_until", "id")`)
    this.addSql(`create index "archive_record_active_until_id_index" on "archive_record" ("active_until", "id")`)
    this.addSql(`create index "archive_record_created_at_id_index" on "archive_record" ("created_at", "id")`)
    this.addSql(
      `create index "archive_record_division_id_created_at_id_index" on "archive_record" ("division_id", "created_at", "id")`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_fate_check" check ("fate" in ('DESTROY', 'PERMANENT', 'REVIEW'))`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_security_check" check ("security" in ('ORDINARY', 'RESTRICTED', 'CONFIDENTIAL', 'TOP_SECRET'))`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_medium_check" check ("medium" in ('ELECTRONIC', 'PAPER', 'BOTH'))`,
    )
    this.addSql(
      `create table "archive_movement" ("id" uuid not null, "created_at" timestamptz not null, "record_id" uuid not null, "from_id" uuid null, "to_id" uuid not null, "moved_by_id" uuid not null, "note" varchar(300) null, primary key ("id"))`,
    )
    this.addSql(
      `create index "archive_movement_record_id_created_at_id_index" on "archive_movement" ("record_id", "created_at", "id")`,
    )
    this.addSql(
      `create table "account_token" ("id" uuid not null, "created_at" timestamptz not null, "purpose" text not null, "user_id" uuid not null, "secret_hash" varchar(64) not null, "target" varchar(254) null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "account_token_user_id_purpose_index" on "account_token" ("user_id", "purpose")`)
    this.addSql(`create index "account_token_purpose_secret_hash_index" on "account_token" ("purpose", "secret_hash")`)
    this.addSql(
      `alter table "account_token" add constraint "account_token_purpose_check" check ("purpose" in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'PHONE_CHANGE'))`,
    )
    this.addSql(
      `create table "verdicts" ("id" uuid not null, "created_at" timestamptz not null, "submission_id" uuid not null, "round" int not null, "kind" text not null, "key" varchar(60) not null, "paper_id" uuid null, "outcome" text not null, "note" varchar(500) null, "original_seen" boolean not null default false, "verifier_id" uuid not null, "updated_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "verdicts" add constraint "verdicts_submission_id_round_kind_key_unique" unique ("submission_id", "round", "kind", "key")`,
    )
    this.addSql(`alter table "verdicts" add constraint "verdicts_kind_check" check ("kind" in ('ANSWER', 'PAPER'))`)
    this.addSql(
      `alter table "verdicts" add constraint "verdicts_outcome_check" check ("outcome" in ('OK', 'UNREADABLE', 'WRONG', 'EXPIRED', 'MISSING'))`,
    )
    this.addSql(
      `alter table "service_standard" add constraint "service_standard_division_id_foreign" foreign key ("division_id") references "division" ("id")`,
    )
    this.addSql(
      `alter table "requirement" add constraint "requirement_standard_id_foreign" foreign key ("standard_id") references "service_standard" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "storage_place" add constraint "storage_place_parent_id_foreign" foreign key ("parent_id") references "storage_place" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "storage_place" add constraint "storage_place_division_id_foreign" foreign key ("division_id") references "division" ("id")`,
    )
    this.addSql(
      `alter table "upload_tickets" add constraint "upload_tickets_file_id_foreign" foreign key ("file_id") references "stored_files" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "users" add constraint "users_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_standard_id_foreign" foreign key ("standard_id") references "service_standard" ("id")`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_division_id_foreign" foreign key ("division_id") references "division" ("id")`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_owner_id_foreign" foreign key ("owner_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_filed_by_id_foreign" foreign key ("filed_by_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_holder_id_foreign" foreign key ("holder_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_verified_by_id_foreign" foreign key ("verified_by_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "submission" add constraint "submission_decided_by_id_foreign" foreign key ("decided_by_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "round_snapshots" add constraint "round_snapshots_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "research_team_member" add constraint "research_team_member_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "research_place" add constraint "research_place_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "research_permit_answers" add constraint "research_permit_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "reported_worker" add constraint "reported_worker_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "political_party_answers" add constraint "political_party_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "paskibra_answers" add constraint "paskibra_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "party_officer" add constraint "party_officer_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "organization_officer" add constraint "organization_officer_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "obligations" add constraint "obligations_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "research_reports" add constraint "research_reports_obligation_id_foreign" foreign key ("obligation_id") references "obligations" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "research_reports" add constraint "research_reports_file_id_foreign" foreign key ("file_id") references "stored_files" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "foreign_worker_answers" add constraint "foreign_worker_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "foreign_national_answers" add constraint "foreign_national_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "companion" add constraint "companion_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "civil_organization_answers" add constraint "civil_organization_answers_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade`,
    )
    this.addSql(
      `alter table "attachment" add constraint "attachment_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "attachment" add constraint "attachment_file_id_foreign" foreign key ("file_id") references "stored_files" ("id")`,
    )
    this.addSql(
      `alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_owner_id_foreign" foreign key ("owner_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "notifications" add constraint "notifications_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "notifications" add constraint "notifications_fallback_of_id_foreign" foreign key ("fallback_of_id") references "notifications" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_division_id_foreign" foreign key ("division_id") references "division" ("id")`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_signatory_id_foreign" foreign key ("signatory_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_file_id_foreign" foreign key ("file_id") references "stored_files" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_ended_by_id_foreign" foreign key ("ended_by_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "issued_document" add constraint "issued_document_replaced_by_id_foreign" foreign key ("replaced_by_id") references "issued_document" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "history_entry" add constraint "history_entry_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "history_entry" add constraint "history_entry_actor_id_foreign" foreign key ("actor_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "history_entry" add constraint "history_entry_acted_for_id_foreign" foreign key ("acted_for_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "delegation" add constraint "delegation_official_id_foreign" foreign key ("official_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "delegation" add constraint "delegation_delegate_id_foreign" foreign key ("delegate_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_division_id_foreign" foreign key ("division_id") references "division" ("id")`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_file_id_foreign" foreign key ("file_id") references "stored_files" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_scan_id_foreign" foreign key ("scan_id") references "stored_files" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_scanned_by_id_foreign" foreign key ("scanned_by_id") references "users" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "archive_record" add constraint "archive_record_place_id_foreign" foreign key ("place_id") references "storage_place" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_movement" add constraint "archive_movement_record_id_foreign" foreign key ("record_id") references "archive_record" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_movement" add constraint "archive_movement_from_id_foreign" foreign key ("from_id") references "storage_place" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_movement" add constraint "archive_movement_to_id_foreign" foreign key ("to_id") references "storage_place" ("id") on delete restrict`,
    )
    this.addSql(
      `alter table "archive_movement" add constraint "archive_movement_moved_by_id_foreign" foreign key ("moved_by_id") references "users" ("id")`,
    )
    this.addSql(
      `alter table "account_token" add constraint "account_token_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "verdicts" add constraint "verdicts_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "verdicts" add constraint "verdicts_paper_id_foreign" foreign key ("paper_id") references "attachment" ("id") on delete set null`,
    )
    this.addSql(
      `alter table "verdicts" add constraint "verdicts_verifier_id_foreign" foreign key ("verifier_id") references "users" ("id")`,
    )
  }
}
