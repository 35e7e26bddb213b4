-- create a table
create table users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
-- and back
drop table users;

-- create a table whose names have to be quoted
create table "Order" (
  user integer,
  value integer,
  "a ""b""" tinyint check ("a ""b""" between 0 and 0),
  "my column" integer,
  constraint uq_order_user unique (user)
);
-- and back
drop table "Order";

-- drop a table
drop table users;
-- and back
create table users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);

-- rename a table
alter table users rename to people;
-- and back
alter table people rename to users;

-- rename a table that is referred to
alter table users rename to people;
-- and back
alter table people rename to users;

-- let two tables change places
alter table users rename to tmp;
alter table orders rename to users;
alter table tmp rename to orders;
-- and back
alter table orders rename to tmp;
alter table users rename to orders;
alter table tmp rename to users;

-- hold a table
alter table users rename to zz_0002_users;
-- and back
alter table zz_0002_users rename to users;

-- hold a table with all that may be left in it
drop index ix_orders_user_id;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint uq_orders_number unique (number),
  constraint ck_orders_positive check (total > 0)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table orders rename to zz_0002_orders;
-- and back
alter table zz_0002_orders rename to orders;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id),
  constraint uq_orders_number unique (number),
  constraint ck_orders_positive check (total > 0)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
create index ix_orders_user_id on orders (user_id);

-- hold a table and create another one under its name
alter table users rename to zz_0002_users;
create table users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
-- and back
drop table users;
alter table zz_0002_users rename to users;

-- create a table with all that a mapping may append
create table notes (
  id bigint not null,
  text varchar(20),
  loud varchar(20) generated always as (upper(text)) stored,
  constraint pk_notes primary key (id),
  constraint ck_notes_text check (text <> '')
);
-- and back
drop table notes;

-- rename a table by the case of a letter beyond ASCII
alter table "länge" rename to "LÄNGE";
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table LÄNGE has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'LÄNGE' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table "zz_rebuild_LÄNGE" (
  a integer,
  b integer,
  constraint uq unique (a)
);
insert into "zz_rebuild_LÄNGE" (a, b) select a, b from "LÄNGE";
drop table "LÄNGE";
pragma legacy_alter_table = on;
alter table "zz_rebuild_LÄNGE" rename to "LÄNGE";
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table LÄNGE has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'LÄNGE' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table "zz_rebuild_LÄNGE" (
  a integer,
  b integer
);
insert into "zz_rebuild_LÄNGE" (a, b) select a, b from "LÄNGE";
drop table "LÄNGE";
pragma legacy_alter_table = on;
alter table "zz_rebuild_LÄNGE" rename to "LÄNGE";
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table "LÄNGE" rename to "länge";

-- hand a table back
-- and back

-- take a table into the history
-- and back

-- end a table with other SQL
-- and back

-- comment a table
-- and back

-- drop a table's comment
-- and back

-- add a column
alter table users add column email varchar(50);
-- and back
alter table users drop column email;

-- add a column with everything
alter table users add column kind varchar(255) default 'B' not null check (kind is not null) check (kind in ('A','B'));
-- and back
alter table users drop column kind;

-- add a required column in stages
alter table users add column role varchar(20);
update users set role = 'it''s' where role is null;
alter table users alter column role set not null;
-- and back
alter table users drop column role;

-- fill a column with an expression
alter table users add column shout varchar(20);
update users set shout = (upper(name)) where shout is null;
-- and back
alter table users drop column shout;

-- add a required column that rows have no value for
alter table users add column email varchar(50) not null;
-- and back
alter table users drop column email;

-- drop a column
alter table users drop column age;
-- and back
alter table users add column age integer;

-- drop a required column that comes back filled
alter table users drop column name;
-- and back
alter table users add column name varchar(20);
update users set name = '?' where name is null;
alter table users alter column name set not null;

-- drop an enum column
alter table users drop column status;
-- and back
alter table users add column status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE'));

-- rename a column
alter table users rename column name to full_name;
-- and back
alter table users rename column full_name to name;

-- rename an enum column
alter table users rename column status to state;
-- and back
alter table users rename column state to status;

-- rename an ordinal column
alter table users rename column rank to level;
-- and back
alter table users rename column level to rank;

-- quote a column
alter table users rename column age to "Age";
-- and back
alter table users rename column "Age" to age;

-- let two columns change places
alter table orders rename column id to tmp;
alter table orders rename column user_id to id;
alter table orders rename column tmp to user_id;
-- and back
alter table orders rename column user_id to tmp;
alter table orders rename column id to user_id;
alter table orders rename column tmp to id;

-- hold a column
alter table users alter column name drop not null;
alter table users rename column name to zz_0002_name;
-- and back
alter table users rename column zz_0002_name to name;
alter table users alter column name set not null;

-- hold an enum column
alter table users alter column status drop not null;
alter table users rename column status to zz_0002_status;
-- and back
alter table users rename column zz_0002_status to status;
alter table users alter column status set not null;

-- hold an ordinal column
alter table users rename column rank to zz_0002_rank;
-- and back
alter table users rename column zz_0002_rank to rank;

-- hold an identity
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id bigint,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column id to zz_0002_id;
-- and back
alter table users rename column zz_0002_id to id;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  id integer constraint pk_users primary key autoincrement
);
insert into zz_rebuild_users (name, age, status, rank, id) select name, age, status, rank, id from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- hold a column and add another one under its name
alter table users alter column status drop not null;
alter table users rename column status to zz_0002_status;
alter table users add column status varchar(255) check (status in ('ON','OFF'));
-- and back
alter table users drop column status;
alter table users rename column zz_0002_status to status;
alter table users alter column status set not null;

-- make a column required
alter table users alter column rank set not null;
-- and back
alter table users alter column rank drop not null;

-- make a column optional
alter table users alter column name drop not null;
-- and back
alter table users alter column name set not null;

-- end a column with other SQL
-- and back

-- set a default
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer default 18,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- drop a default
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- drop an identity
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id bigint not null,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  constraint pk_users primary key (id)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- rename what is counted while it has no key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id bigint not null,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column id to number;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  number integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (number, name, age, status, rank) select number, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  number bigint not null,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (number, name, age, status, rank) select number, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column number to id;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add an identity
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id integer constraint pk_orders primary key autoincrement,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- comment a column
-- and back

-- drop a column's comment
-- and back

-- add a computed column
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
alter table users drop column loud;

-- add a computed column that is required
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored not null
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
alter table users drop column loud;

-- add a required column that is computed from one that may be empty
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  older integer generated always as (age + 1) stored not null
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
alter table users drop column older;

-- compute a required column from one that may be empty
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  older integer generated always as (age + 1) stored not null
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  older integer generated always as (length(name)) stored not null
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a computed column and a unique key on it
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored,
  constraint uq_users_loud unique (loud)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column id to id;

-- add a column with one value and a unique key on it
alter table users add column role varchar(20);
update users set role = 'none' where role is null;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  role varchar(20),
  constraint uq_users_role unique (role)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank, role) select id, name, age, status, rank, role from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column id to id;

-- add a virtual column
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
alter table users drop column loud;

-- compute a column virtually
-- and back

-- compute a virtual column no more
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank, loud) select id, name, age, status, rank, loud from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- compute a virtual column otherwise
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (lower(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- store a virtual column
-- and back

-- widen a virtual column
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(30) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- hold a virtual column
alter table users rename column loud to zz_0002_loud;
-- and back
alter table users rename column zz_0002_loud to loud;

-- rename a virtual column
alter table users rename column loud to cry;
-- and back
alter table users rename column cry to loud;

-- turn a virtual column into an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(255) generated always as (upper(name)) stored check (loud in ('ANN','BOB'))
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- compute a required virtual column no more
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) not null
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank, loud) select id, name, age, status, rank, loud from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- make a virtual column required
alter table users alter column loud set not null;
-- and back
alter table users alter column loud drop not null;

-- compute a column otherwise whose source gets another name
alter table users rename column name to label;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  label varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (lower(label)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, label, age, status, rank) select id, label, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  label varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(label)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, label, age, status, rank) select id, label, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
alter table users rename column label to name;

-- widen what a column is computed from
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(60) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- compute a column no more
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank, loud) select id, name, age, status, rank, loud from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- compute a column otherwise
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (lower(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- widen a computed column
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(30) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- hold a computed column
alter table users rename column loud to zz_0002_loud;
-- and back
alter table users rename column zz_0002_loud to loud;

-- turn a computed column into an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(255) generated always as (upper(name)) stored check (loud in ('ANN','BOB'))
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  loud varchar(20) generated always as (upper(name)) stored
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- make a computed column required
alter table users alter column loud set not null;
-- and back
alter table users alter column loud drop not null;

-- begin to compute a column
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer generated always as (length(name)) stored,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, status, rank) select id, name, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- widen text
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(50) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- narrow text
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(5) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- widen an integer
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age bigint,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- narrow an integer
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age tinyint,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- widen an integer with a default
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age numeric(12,2) default 18,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- narrow an identity
-- and back

-- add a constant to an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE','GONE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- take a constant from an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- reorder an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('ACTIVE','NEW')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- check an enum no more
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null,
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a constant to an enum behind a definition
alter table users add column kind varchar(10) check (kind in ('A','B','C'));
-- and back
alter table users drop column kind;

-- turn an enum into text
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(30) default 'NEW' not null,
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- turn text into an enum
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(255) not null check (name in ('Ann','Bob')),
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a constant to an ordinal
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 2)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- take a constant from an ordinal
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 0)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- shorten a number
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(5,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- round a number
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,0),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- lengthen a number
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(12,4),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- compute a column anew with no way back
alter table users alter column name drop not null;
alter table users add column zz_new_name integer;
update users set zz_new_name = (length(name));
alter table users rename column name to zz_0002_name;
alter table users rename column zz_new_name to name;
alter table users alter column name set not null;

-- compute a column anew
alter table orders add column zz_new_total bigint;
update orders set zz_new_total = (total * 100);
alter table orders rename column total to zz_0002_total;
alter table orders rename column zz_new_total to total;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total bigint default 0 not null,
  zz_0002_total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total, zz_0002_total) select id, user_id, number, total, zz_0002_total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
update orders set zz_0002_total = (total / 100.0);
alter table orders drop column total;
alter table orders rename column zz_0002_total to total;

-- compute an enum anew
alter table users alter column status drop not null;
alter table users add column zz_new_status boolean;
update users set zz_new_status = (status = 'ACTIVE');
alter table users rename column status to zz_0002_status;
alter table users rename column zz_new_status to status;
alter table users alter column status set not null;
-- and back
update users set zz_0002_status = (case when status then 'ACTIVE' else 'NEW' end);
alter table users drop column status;
alter table users rename column zz_0002_status to status;
alter table users alter column status set not null;

-- compute a shorter text
alter table users alter column name drop not null;
alter table users add column zz_new_name varchar(4);
update users set zz_new_name = (trim(name));
alter table users rename column name to zz_0002_name;
alter table users rename column zz_new_name to name;
alter table users alter column name set not null;
-- and back
update users set zz_0002_name = (name);
alter table users drop column name;
alter table users rename column zz_0002_name to name;
alter table users alter column name set not null;

-- compute an enum from a text
alter table users alter column name drop not null;
alter table users add column zz_new_name varchar(255) check (zz_new_name in ('Ann','Bob'));
update users set zz_new_name = (trim(name));
alter table users rename column name to zz_0002_name;
alter table users rename column zz_new_name to name;
-- and back
update users set zz_0002_name = (name);
alter table users drop column name;
alter table users rename column zz_0002_name to name;
alter table users alter column name set not null;

-- compute an enum from an ordinal
alter table users add column zz_new_rank varchar(255) check (zz_new_rank in ('LOW','HIGH'));
update users set zz_new_rank = (case rank when 0 then 'LOW' else 'HIGH' end);
alter table users rename column rank to zz_0002_rank;
alter table users rename column zz_new_rank to rank;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank varchar(255) default 'LOW' not null check (rank in ('LOW','HIGH')),
  zz_0002_rank tinyint check (zz_0002_rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank, zz_0002_rank) select id, name, age, status, rank, zz_0002_rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
update users set zz_0002_rank = (case rank when 'LOW' then 0 else 1 end);
alter table users drop column rank;
alter table users rename column zz_0002_rank to rank;

-- add a primary key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint fk_orders_user_id foreign key (user_id) references users (id),
  constraint pk_orders primary key (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a foreign key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a unique key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id),
  constraint uq_orders_number unique (number)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- add a check
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id),
  constraint ck_positive check (total > 0)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- let rows go with what they refer to
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) on delete cascade
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- let rows refer to nothing
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) on delete set null
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- let rows refer to the default
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) on delete set default
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- refuse deletions at once
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) on delete restrict
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- define a foreign key by hand
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) on update cascade on delete cascade
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- let both sides of a foreign key become decimals
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id numeric(19,0) not null,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  constraint pk_users primary key (id)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id numeric(19,0),
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- drop a primary key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint fk_orders_user_id foreign key (user_id) references users (id),
  constraint pk_orders primary key (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- rename a primary key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_o primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- drop a foreign key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- rename a foreign key
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_o foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- create an index
create index ix_o on orders (number, total desc);
-- and back
drop index ix_o;

-- create a unique index
create unique index ux_o on orders (number);
-- and back
drop index ux_o;

-- drop an index that a foreign key uses
drop index ix_orders_user_id;
-- and back
create index ix_orders_user_id on orders (user_id);

-- drop an index
drop index ix_o;
-- and back
create index ix_o on orders (number);

-- rename an index
drop index ix_orders_user_id;
create index ix_o on orders (user_id);
-- and back
drop index ix_o;
create index ix_orders_user_id on orders (user_id);

-- create a sequence
create table orders_SEQ (next_val bigint);
insert into orders_SEQ (next_val) values (1);
-- and back
drop table orders_SEQ;

-- create sequences with odd starts
create table zero (next_val bigint);
insert into zero (next_val) values (0);
create table negative (next_val bigint);
insert into negative (next_val) values (-5);
-- and back
drop table negative;
drop table zero;

-- create a sequence with options
-- refused: sequence notes_SEQ cannot have the options 'cache 5' on SQLite, where a table stands for it

-- drop a sequence
drop table orders_SEQ;
-- and back
create table orders_SEQ (next_val bigint);
insert into orders_SEQ (next_val) values (1);

-- rename a sequence
alter table orders_SEQ rename to o_SEQ;
-- and back
alter table o_SEQ rename to orders_SEQ;

-- quote a sequence
-- and back

-- alter a sequence
update orders_SEQ set next_val = next_val + -30 where next_val <> 1;
-- and back
update orders_SEQ set next_val = next_val + 30 where next_val <> 1;

-- give a sequence options
-- refused: sequence orders_SEQ cannot have the options 'cache 7 cycle maxvalue 5000' on SQLite, where a table stands for it

-- hold a sequence
alter table orders_SEQ rename to zz_0002_SEQ;
-- and back
alter table zz_0002_SEQ rename to orders_SEQ;

-- run a statement
update users set name = upper(name);
-- and back
update users set name = lower(name);

-- run a statement with no way back
update users set age = null;

-- run a class
-- refused: what shop.ShoutNames does is known only to a build that has it

-- hand a sequence back
-- and back

-- take a sequence into the history
-- and back

-- let a sequence give the keys of a table with rows
create table orders_SEQ (next_val bigint);
insert into orders_SEQ (next_val) values (1);
update orders_SEQ set next_val = max(next_val, coalesce((select max(id) + 50 from orders), next_val));
-- and back
drop table orders_SEQ;

-- count keys that are below zero
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table t has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 't' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_t (
  id integer constraint pk_t primary key autoincrement
);
insert into zz_rebuild_t (id) select id from t;
drop table t;
pragma legacy_alter_table = on;
alter table zz_rebuild_t rename to t;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table t has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 't' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_t (
  id bigint not null,
  constraint pk_t primary key (id)
);
insert into zz_rebuild_t (id) select id from t;
drop table t;
pragma legacy_alter_table = on;
alter table zz_rebuild_t rename to t;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- say what rows mean
-- and back

-- say things about the history alone
-- and back

-- purge a column
alter table users alter column status drop not null;
alter table users rename column status to zz_0002_status;
alter table users drop column zz_0002_status;
-- and back
alter table users add column zz_0002_status varchar(255) default 'NEW' check (zz_0002_status in ('NEW','ACTIVE'));
alter table users rename column zz_0002_status to status;
alter table users alter column status set not null;

-- purge an optional column
alter table users rename column rank to zz_0002_rank;
alter table users drop column zz_0002_rank;
-- and back
alter table users add column zz_0002_rank tinyint check (zz_0002_rank between 0 and 1);
alter table users rename column zz_0002_rank to rank;

-- purge a table that holds a column
alter table users rename column age to zz_0002_age;
alter table users rename to zz_0003_users;
drop table zz_0003_users;
-- and back
create table zz_0003_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  zz_0002_age integer
);
alter table zz_0003_users rename to users;
alter table users rename column zz_0002_age to age;

-- purge a sequence
alter table orders_SEQ rename to zz_0002_SEQ;
drop table zz_0002_SEQ;
-- and back
create table zz_0002_SEQ (next_val bigint);
insert into zz_0002_SEQ (next_val) values (1);
alter table zz_0002_SEQ rename to orders_SEQ;

-- retire a column that may be empty
-- and back

-- retire a table
-- and back

-- map a retired column again
alter table users alter column name set not null;
-- and back
alter table users alter column name drop not null;

-- retire a column
alter table users alter column name drop not null;
-- and back
alter table users alter column name set not null;

-- restore a held column
alter table users rename column zz_0002_name to name;
alter table users alter column name set not null;
-- and back
alter table users alter column name drop not null;
alter table users rename column name to zz_0002_name;

-- restore a held table
alter table zz_0002_users rename to users;
-- and back
alter table users rename to zz_0002_users;

-- restore a held sequence
alter table zz_0002_SEQ rename to orders_SEQ;
-- and back
alter table orders_SEQ rename to zz_0002_SEQ;

-- change a collation
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) collate NOCASE not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- make a unique text blind to case
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) collate NOCASE not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  constraint uq_users unique (name)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table users has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_users (
  id integer constraint pk_users primary key autoincrement,
  name varchar(20) collate BINARY not null,
  age integer,
  status varchar(255) default 'NEW' not null check (status in ('NEW','ACTIVE')),
  rank tinyint check (rank between 0 and 1),
  constraint uq_users unique (name)
);
insert into sqlite_sequence (name, seq) select 'zz_rebuild_users', seq from sqlite_sequence where name = 'users' collate nocase;
insert into zz_rebuild_users (id, name, age, status, rank) select id, name, age, status, rank from users;
drop table users;
pragma legacy_alter_table = on;
alter table zz_rebuild_users rename to users;
pragma legacy_alter_table = off;
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

-- let a foreign key be deferred
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id) deferrable
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;
-- and back
create temp table zz_dependants (name text, sql text, lost integer default 0, constraint "table orders has triggers or indexes that only aludel upgrade and downgrade bring back" check (lost = 0));
insert into temp.zz_dependants (name, sql) select name, sql from main.sqlite_schema where tbl_name = 'orders' collate nocase and type in ('index', 'trigger') and sql is not null order by rowid;
create table zz_rebuild_orders (
  id bigint not null,
  user_id bigint,
  number varchar(10),
  total numeric(10,2),
  constraint pk_orders primary key (id),
  constraint fk_orders_user_id foreign key (user_id) references users (id)
);
insert into zz_rebuild_orders (id, user_id, number, total) select id, user_id, number, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table zz_rebuild_orders rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_user_id on orders (user_id);
update or rollback temp.zz_dependants set lost = 1 where name not in (select name from main.sqlite_schema);
drop table temp.zz_dependants;

