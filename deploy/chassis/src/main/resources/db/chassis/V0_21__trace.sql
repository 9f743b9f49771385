-- The trace in which an event was said, as W3C's traceparent: it goes on in the header of the record.
alter table outbox_event add column traceparent text;
