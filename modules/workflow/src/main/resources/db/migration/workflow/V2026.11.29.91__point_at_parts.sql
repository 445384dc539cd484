-- Which part of a whole that travels as one paper a point is about; null for the subject itself.
alter table workflow_point add column part_id bigint;
