-- Where a report speaks of inspections before it, and by when it wants an answer. Read again, older readings will tell.
alter table report_reading add column earlier_inspections jsonb not null default '[]';
alter table report_reading add column due_dates jsonb not null default '[]';
alter table report_reading alter column earlier_inspections drop default;
alter table report_reading alter column due_dates drop default;
