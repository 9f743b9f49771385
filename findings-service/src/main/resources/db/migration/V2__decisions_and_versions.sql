alter table finding add column origin text not null default 'READ' check (origin in ('READ', 'ADDED', 'BY_HAND'));
alter table finding alter column origin drop default;
-- A person has said something of it, which no reading may undo. Who withdrew one before is not known: taken for a person.
alter table finding add column decided boolean not null default false;
alter table finding alter column decided drop default;
update finding set decided = true where review <> 'PROPOSED' or status = 'WITHDRAWN';

create table finding_version (
    id         uuid primary key,
    finding_id uuid        not null,
    version    bigint      not null,
    event      text        not null,
    state      jsonb       not null,
    reason     text,
    actor      text        not null,
    at         timestamptz not null,
    unique (finding_id, version)
);
-- What findings say today is the first version that is kept of them.
insert into finding_version (id, finding_id, version, event, state, actor, at)
select gen_random_uuid(), id, version,
       case when version = 1 then 'io.throughline.findings.finding-recorded.v1'
            when status = 'WITHDRAWN' then 'io.throughline.findings.finding-withdrawn.v1'
            else 'io.throughline.findings.finding-amended.v1' end,
       jsonb_strip_nulls(jsonb_build_object(
           'id', id, 'status', status, 'inspection', inspection, 'authority', authority, 'kind', kind,
           'reference', reference, 'section', section, 'text', text, 'page', page,
           'span', case when span_start is not null then jsonb_build_object('start', span_start, 'end', span_end) end,
           'segments', segments, 'polarity', polarity, 'themes', to_jsonb(themes), 'deadline', deadline,
           'addressee', addressee, 'confidence', confidence, 'review', review, 'origin', origin)),
       'system:findings-service', recorded_at
from finding;

-- How many times in a row a worker took a report and was not heard of again.
alter table report_reading add column unfinished integer not null default 0;
