-- The day on which the council received the report: deadlines count from it.
alter table known_inspection add column received_date date;

-- What people said about what is owed after an inspection: the day that the letter prints, and that it was sent.
create table duty (
    inspection_id uuid   not null,
    name          text   not null check (name in ('WRITTEN_STATEMENT', 'DRAFT_PLAN', 'FINAL_PLAN')),
    version       bigint not null,
    stated_due    date,
    stated_words  text,
    stated_page   integer,
    stated_by     text,
    done_on       date,
    done_note     text,
    done_by       text,
    primary key (inspection_id, name)
);

-- What was told, once each: the table itself refuses a second time.
create table notice (
    id                   uuid        primary key,
    stage                text        not null check (stage in ('APPROACHING', 'DUE', 'MISSED')),
    kind                 text        not null,
    subject_id           uuid        not null,
    inspection_id        uuid        not null,
    authority_name       text,
    authority_dfe_code   text,
    authority_ons_code   text,
    authority_ofsted_urn text,
    title                text        not null,
    owner                text,
    due                  date        not null,
    told_at              timestamptz not null,
    unique (subject_id, kind, due, stage)
);
create index notice_owner on notice (owner, id) where owner is not null;
create index notice_inspection on notice (inspection_id, id);
create index recommendation_due on recommendation (deadline_due)
    where deadline_due is not null and status in ('OPENED', 'PLANNED', 'IN_PROGRESS');
create index action_due on action (due_date) where status in ('PLANNED', 'IN_PROGRESS');
