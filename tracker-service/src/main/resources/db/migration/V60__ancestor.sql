-- What findings-service said people decided; made again from the log.
create table known_recurrence (
    id                  uuid primary key,
    sequence            bigint not null,
    relation            text   not null,
    later_finding_id    uuid   not null,
    later_inspected_on  date,
    later_text          text   not null,
    earlier_finding_id  uuid   not null,
    earlier_inspection_kind text not null,
    earlier_inspected_on date,
    earlier_text        text   not null
);
create index known_recurrence_by_later on known_recurrence (later_finding_id);
create index known_recurrence_by_earlier on known_recurrence (earlier_finding_id);
