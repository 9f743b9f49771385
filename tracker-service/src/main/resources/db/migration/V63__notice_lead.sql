-- Who is accountable is told too; and evidence that expires is something to be told of.
alter table notice add column lead text;
create index notice_lead on notice (lead, id) where lead is not null;
create index evidence_expires on evidence (expires_on) where expires_on is not null and erased_on is null;
