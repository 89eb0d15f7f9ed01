-- Wrapped keys. Nothing here opens without the root key, which is never stored.
create table key_store (
  id text not null primary key,
  generation int not null,
  salt bytea not null,
  rounds int not null,
  proof bytea not null
);

create table data_key (
  person text not null,
  class text not null,
  wrapped bytea not null,
  made_at timestamptz not null,
  primary key (person, class)
);

create table dossier_key (
  dossier text not null primary key,
  wrapped bytea not null
);

create table text_key (
  id text not null,
  version int not null,
  dossier text not null,
  wrapped bytea not null,
  primary key (id, version)
);

create table index_key (
  name text not null primary key,
  wrapped bytea not null
);

-- Keys of persons whose erasure was decided, until the day it can no longer be undone.
create table quarantined_key (
  person text not null,
  class text not null,
  wrapped bytea not null,
  until timestamptz not null,
  primary key (person, class)
);

-- Who was erased: no key of theirs may live again, whatever copy is brought back.
create table erased (
  person text not null primary key,
  erased_at timestamptz not null
);
