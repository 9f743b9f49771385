-- The trace that asked for the reading goes on in it.
alter table report_reading add column traceparent text;
