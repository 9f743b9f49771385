-- Evidence has versions, files, a review, an expiry and an end: what it held can be erased, that it was there cannot.
alter table evidence
    add column version       bigint not null default 1,
    add column inspection_id uuid,
    add column status        text   not null default 'IN_REVIEW' check (status in ('IN_REVIEW', 'ACCEPTED', 'REJECTED')),
    add column expires_on    date,
    add column reviewed_by   text,
    add column reviewed_on   date,
    add column review_reason text,
    add column erased_by     text,
    add column erased_on     date,
    add column erased_reason text,
    alter column shows drop not null;

update evidence set inspection_id =
    (select inspection_id from recommendation where recommendation.id = evidence.recommendation_id);
alter table evidence alter column inspection_id set not null;

create table evidence_version (
    evidence_id uuid        not null references evidence (id),
    position    integer     not null,
    kind        text        not null check (kind in ('LINK', 'NOTE', 'FILE')),
    link        text,
    note        text,
    file_name   text,
    media_type  text,
    bytes       bigint      not null,
    sha256      text        not null,
    added_by    text        not null,
    added_at    timestamptz not null,
    primary key (evidence_id, position)
);
create index evidence_version_sha256 on evidence_version (sha256);

insert into evidence_version (evidence_id, position, kind, link, note, bytes, sha256, added_by, added_at)
select id, 0, case when link is null then 'NOTE' else 'LINK' end, link, note,
    octet_length(coalesce(link, note)), encode(sha256(convert_to(coalesce(link, note), 'UTF8')), 'hex'), added_by, added_at
from evidence;

alter table evidence drop column link, drop column note, drop column added_by, drop column added_at;

create table evidence_file (
    sha256  text  primary key,
    content bytea not null
);
alter table evidence_file alter column content set storage external;

-- Who looked at what. Only ever added to.
create table evidence_look (
    line        bigint generated always as identity primary key,
    evidence_id uuid        not null references evidence (id),
    number      integer     not null,
    what        text        not null check (what in ('SHOWN', 'FILE')),
    actor       text        not null,
    at          timestamptz not null
);
create index evidence_look_evidence on evidence_look (evidence_id, line);
