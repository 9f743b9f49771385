-- An event's place in the stream, given once it is settled: rising without gaps, the same for every replica.
alter table outbox_event add column number bigint unique;
create index outbox_event_unnumbered on outbox_event (position)
    where number is null and aggregatetype not like '%.dlq';

create table stream_end (
    one_row boolean primary key default true check (one_row),
    last    bigint  not null
);
insert into stream_end (last) values (0);
