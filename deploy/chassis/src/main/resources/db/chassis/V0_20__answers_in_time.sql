-- Answers for a second try are forgotten after a while.
create index idempotent_answer_since on idempotent_answer (since);
