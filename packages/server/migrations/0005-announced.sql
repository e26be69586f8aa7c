-- A published summary is announced (SS-05, VK-04): a notice is about a report, or about the summary of a period.
alter table outbox alter column report drop not null;
alter table outbox add column period text;
alter table outbox add check ((report is null) <> (period is null));
