-- The campaign that was open for staff on the day, such as `staff-autumn-2026`; null where none was.
-- Kept with the report, not derived from its day: a campaign can be extended, its days can change with a new
-- profile, and what was answered to one belongs to it for ever. It tells no more of a reporter than the day.
alter table report add column campaign text;
create index on report (region, campaign) where campaign is not null;
