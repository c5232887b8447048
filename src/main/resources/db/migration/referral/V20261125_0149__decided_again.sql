-- A manager who agrees with a disagreement has the referral decided again: both decisions stay.
alter table decision drop constraint if exists decision_referral_id_key;
create index if not exists decision_referral on decision (referral_id, decided_at desc);
