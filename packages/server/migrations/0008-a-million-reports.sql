-- What editions, counts and pages are made from is found without a look at every report and event of the region.
create index on event (region, (event ->> 'edition')) where type = 'report.compile';
create index on snapshot (region, machine_version);
create index on report (region, submitted, number);
drop index report_region_submitted_idx;

-- A snapshot that changes stays on its page, so that no index has to follow.
alter table snapshot set (fillfactor = 80);
