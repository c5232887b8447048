-- A misspelt name is looked for by the spellings one letter away, beside the sound of the other name: few rows even of a name
-- that thousands bear. Spelling first, so that no plan reads a common sound through these. Both orders of the two sounds end in
-- the date of birth, which narrows a common name.
create index child_name_given_spelt on child_name (given_folded, family_sound, date_of_birth);
create index child_name_family_spelt on child_name (family_folded, given_sound, date_of_birth);
create index child_name_given_family_born on child_name (given_sound, family_sound, date_of_birth);
drop index child_name_crossed;
