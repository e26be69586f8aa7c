-- Every table of an edition has its audience (SS-12); before it had one, what was published was for everyone.
alter table edition disable trigger append_only;
update edition set tables = (
  select coalesce(jsonb_agg('{"audience": "everyone"}'::jsonb || one order by nth), '[]')
  from jsonb_array_elements(tables) with ordinality as each (one, nth)
);
alter table edition enable trigger append_only;

-- Of the answers, those are counted too of which several can be given (SS-02): only they are lists.
update report set codes = report.codes || picked.codes
from (
  select answers.region, answers.report, jsonb_object_agg(field, answer) as codes
  from answers, jsonb_each(answers.answers) as each (field, answer)
  where jsonb_typeof(answer) = 'array'
  group by answers.region, answers.report
) as picked
where picked.region = report.region and picked.report = report.id;
