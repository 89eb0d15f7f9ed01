-- When the holder of a session last proved once more who they are; an end of the session is an end of the proof.
alter table work_session add column proved_at timestamptz;
