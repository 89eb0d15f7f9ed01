-- Who persons are, each field sealed under a key of the person's own. Nothing here can be searched but the two kinds of keyed tokens.
create table vault (
  key_store text not null primary key
);

create table person (
  person text not null,
  class text not null,
  version int not null,
  kept_at timestamptz not null,
  referred boolean not null,
  primary key (person, class)
);

create table sealed_field (
  person text not null,
  class text not null,
  field text not null,
  version int not null,
  sealed bytea not null,
  primary key (person, class, field, version)
);

create table name_token (
  token bytea not null,
  kind text not null,
  person text not null,
  class text not null,
  primary key (token, kind, person, class)
);

create index name_token_of on name_token (person, class);

create table sealed_text (
  id text not null primary key,
  dossier text not null,
  version int not null,
  sealed bytea not null,
  kept_at timestamptz not null
);

create table text_names (
  id text not null,
  person text not null,
  primary key (id, person)
);

create index text_names_of on text_names (person);

create table erased (
  person text not null primary key,
  erased_at timestamptz not null
);
