-- An event is read, chained and verified by its file and number, and stated upon by its file and id; nothing looks for the id alone. Its index
-- was 160 to 280 bytes a child and one more page written by every change. The id stays: the chain's hash covers it.
alter table case_event drop constraint case_event_pkey, drop constraint case_event_child_id_seq_key, add primary key (child_id, seq);
