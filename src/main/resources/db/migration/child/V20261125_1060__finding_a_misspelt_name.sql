-- A misspelt name is looked for by the spellings one letter away, beside the sound of the other name: few rows even of a name
-- that thousands bear. Both orders of the two names end in the date of birth, so that a common name is narrowed by it.
create index child_name_family_spelt on child_name (family_sound, given_folded);
create index child_name_given_spelt on child_name (given_sound, family_folded);
create index child_name_given_family_born on child_name (given_sound, family_sound, date_of_birth);
drop index child_name_crossed;
