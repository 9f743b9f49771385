-- How far a verdict of the reader of letters was heard, so that what comes late takes nothing back.
alter table verdict add column sequence bigint not null default 1;
