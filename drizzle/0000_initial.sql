CREATE TABLE "account_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"email" text,
	"site_id" text,
	"role" text,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_passkey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "auth_passkey_credential_key" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "auth_rates" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "auth_session_token_key" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth_two_factor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "auth_user_email_key" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth_verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"site_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_pk" PRIMARY KEY("site_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "service" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"site_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"first_decider_id" uuid,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"outcome" text,
	"by_same_person" boolean,
	CONSTRAINT "appeals_pk" PRIMARY KEY("site_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"decision_id" uuid,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "events_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "author_notes" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"author_hash" text NOT NULL,
	"text" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "author_notes_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"site_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"token" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claims_pk" PRIMARY KEY("site_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"parent_id" uuid,
	"root_id" uuid NOT NULL,
	"replaces" uuid,
	"status" text NOT NULL,
	"settles_at" timestamp with time zone,
	"status_before" text,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"terms_version" integer NOT NULL,
	"author_hash" text NOT NULL,
	"reader_key_hash" text,
	"address_hash" text,
	"address_expires_at" timestamp with time zone,
	"holds" jsonb NOT NULL,
	"repeat_hash" text NOT NULL,
	"clause" text,
	"risk" real DEFAULT 0 NOT NULL,
	"turn" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"cited" text,
	"escalated_at" timestamp with time zone,
	"escalated_by" uuid,
	"reported_at" timestamp with time zone,
	"words" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', title || ' ' || "text") || to_tsvector('arabic', title || ' ' || "text"), 'A') || to_tsvector('simple', name)) STORED,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "comments_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "repeat_marks" (
	"site_id" text NOT NULL,
	"mark" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"author_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "repeat_marks_pk" PRIMARY KEY("site_id","mark","comment_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"site_id" text NOT NULL,
	"author_hash" text NOT NULL,
	"email_sealed" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contacts_pk" PRIMARY KEY("site_id","author_hash")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"comment_version" integer NOT NULL,
	"actor_id" uuid,
	"actor_kind" text NOT NULL,
	"previous_status" text NOT NULL,
	"new_status" text NOT NULL,
	"decision_ground" text,
	"clause" text,
	"terms_version" integer NOT NULL,
	"note" text,
	"automated_detection" boolean NOT NULL,
	"automated_decision" text NOT NULL,
	"content_language" text NOT NULL,
	"escalated_at" timestamp with time zone,
	"escalated_by" uuid,
	"reverses" uuid,
	"bulk_id" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decisions_pk" PRIMARY KEY("site_id","id"),
	CONSTRAINT "decisions_version_key" UNIQUE("site_id","comment_id","comment_version")
);
--> statement-breakpoint
CREATE TABLE "former_words" (
	"site_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "former_words_pk" PRIMARY KEY("site_id","comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_pk" PRIMARY KEY("site_id","id"),
	CONSTRAINT "api_keys_hash_key" UNIQUE("site_id","hash")
);
--> statement-breakpoint
CREATE TABLE "bound_keys" (
	"site_id" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"status" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bound_keys_pk" PRIMARY KEY("site_id","key")
);
--> statement-breakpoint
CREATE TABLE "spent_codes" (
	"site_id" text NOT NULL,
	"jti" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "spent_codes_pk" PRIMARY KEY("site_id","jti")
);
--> statement-breakpoint
CREATE TABLE "rates" (
	"site_id" text NOT NULL,
	"key" text NOT NULL,
	"points" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rates_pk" PRIMARY KEY("site_id","key")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"site_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"reporter_hash" text NOT NULL,
	"clause" text NOT NULL,
	"weight" real NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reports_pk" PRIMARY KEY("site_id","comment_id","reporter_hash")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"site_id" text,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"site_id" text NOT NULL,
	"comment_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engine" text NOT NULL,
	"recommendation" text NOT NULL,
	"clause" text,
	"language" text NOT NULL,
	"scores" jsonb NOT NULL,
	"attributes" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screenings_pk" PRIMARY KEY("site_id","comment_id","id")
);
--> statement-breakpoint
CREATE TABLE "sites" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"origins" jsonb NOT NULL,
	"languages" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"site_id" text NOT NULL,
	"author_hash" text NOT NULL,
	"effect" text NOT NULL,
	"reader_key_hash" text,
	"cause" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "standings_pk" PRIMARY KEY("site_id","author_hash")
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"clause" text,
	"text" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "templates_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"site_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" jsonb NOT NULL,
	"clauses" jsonb NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "terms_pk" PRIMARY KEY("site_id","version")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"page" text NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"authors" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	CONSTRAINT "threads_pk" PRIMARY KEY("site_id","id"),
	CONSTRAINT "threads_page_key" UNIQUE("site_id","page")
);
--> statement-breakpoint
CREATE TABLE "words" (
	"site_id" text NOT NULL,
	"id" uuid NOT NULL,
	"term" text NOT NULL,
	"clause" text NOT NULL,
	"action" text NOT NULL,
	"exceptions" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "words_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_passkey" ADD CONSTRAINT "auth_passkey_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_account_id_auth_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_account_id_auth_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_auth_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_links_user_idx" ON "account_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_account_user_idx" ON "auth_account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_passkey_user_idx" ON "auth_passkey" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_session_user_idx" ON "auth_session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_two_factor_user_idx" ON "auth_two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "members_account_idx" ON "members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "appeals_open_idx" ON "appeals" USING btree ("site_id","answered_at","created_at");--> statement-breakpoint
CREATE INDEX "audit_at_idx" ON "audit" USING btree ("site_id","at");--> statement-breakpoint
CREATE INDEX "audit_subject_idx" ON "audit" USING btree ("site_id","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "events_due_idx" ON "events" USING btree ("site_id","sent_at","effective_at");--> statement-breakpoint
CREATE INDEX "author_notes_author_idx" ON "author_notes" USING btree ("site_id","author_hash","id");--> statement-breakpoint
CREATE INDEX "claims_expiry_idx" ON "claims" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "comments_published_idx" ON "comments" USING btree ("site_id","thread_id","created_at","id") WHERE "comments"."status" = 'approved' or "comments"."status_before" = 'approved';--> statement-breakpoint
CREATE INDEX "comments_root_idx" ON "comments" USING btree ("site_id","root_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_queue_idx" ON "comments" USING btree ("site_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_turn_idx" ON "comments" USING btree ("site_id","status","turn","id");--> statement-breakpoint
CREATE INDEX "comments_risk_idx" ON "comments" USING btree ("site_id","status","risk" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "comments_clause_idx" ON "comments" USING btree ("site_id","clause","status","turn","id");--> statement-breakpoint
CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("site_id","thread_id","status","turn","id");--> statement-breakpoint
CREATE INDEX "comments_language_idx" ON "comments" USING btree ("site_id","status","language","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_decider_idx" ON "comments" USING btree ("site_id","decided_by","status","created_at") WHERE "comments"."decided_by" is not null;--> statement-breakpoint
CREATE INDEX "comments_cited_idx" ON "comments" USING btree ("site_id","cited","status","created_at") WHERE "comments"."cited" is not null;--> statement-breakpoint
CREATE INDEX "comments_escalated_idx" ON "comments" USING btree ("site_id","escalated_at") WHERE "comments"."escalated_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_reported_idx" ON "comments" USING btree ("site_id","status","created_at","id") WHERE "comments"."reported_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_address_idx" ON "comments" USING btree ("site_id","address_hash","created_at") WHERE "comments"."address_hash" is not null;--> statement-breakpoint
CREATE INDEX "comments_words_idx" ON "comments" USING gin ("words");--> statement-breakpoint
CREATE INDEX "comments_waiting_words_idx" ON "comments" USING gin ("words") WITH (fastupdate=false) WHERE "comments"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "comments_author_idx" ON "comments" USING btree ("site_id","author_hash","created_at","status");--> statement-breakpoint
CREATE INDEX "comments_author_address_idx" ON "comments" USING btree ("site_id","author_hash","address_hash") WHERE "comments"."address_hash" is not null;--> statement-breakpoint
CREATE INDEX "comments_author_turn_idx" ON "comments" USING btree ("site_id","author_hash","status","turn","id");--> statement-breakpoint
CREATE INDEX "comments_reader_idx" ON "comments" USING btree ("site_id","reader_key_hash","status");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_identical_key" ON "comments" USING btree ("site_id","thread_id","author_hash","repeat_hash",coalesce("parent_id", "thread_id")) WHERE "comments"."status" <> 'withdrawn' and "comments"."replaces" is null;--> statement-breakpoint
CREATE INDEX "comments_replaces_idx" ON "comments" USING btree ("site_id","replaces","created_at") WHERE "comments"."replaces" is not null;--> statement-breakpoint
CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("site_id","parent_id");--> statement-breakpoint
CREATE INDEX "comments_address_expiry_idx" ON "comments" USING btree ("site_id","address_expires_at");--> statement-breakpoint
CREATE INDEX "repeat_marks_expiry_idx" ON "repeat_marks" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "contacts_expiry_idx" ON "contacts" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "decisions_bulk_idx" ON "decisions" USING btree ("site_id","bulk_id","id") WHERE "decisions"."bulk_id" is not null;--> statement-breakpoint
CREATE INDEX "decisions_decided_idx" ON "decisions" USING btree ("site_id","decided_at");--> statement-breakpoint
CREATE INDEX "bound_keys_expiry_idx" ON "bound_keys" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "spent_codes_expiry_idx" ON "spent_codes" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "rates_expiry_idx" ON "rates" USING btree ("site_id","expires_at");--> statement-breakpoint
CREATE INDEX "reports_reporter_idx" ON "reports" USING btree ("site_id","reporter_hash","created_at");--> statement-breakpoint
CREATE INDEX "saved_views_account_idx" ON "saved_views" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "saved_views_site_idx" ON "saved_views" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "threads_created_idx" ON "threads" USING btree ("site_id","created_at");