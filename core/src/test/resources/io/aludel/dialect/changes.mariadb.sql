-- create a table
create table users (
  id bigint auto_increment not null,
  name varchar(20) not null comment 'what they''re called',
  age integer,
  status enum ('ACTIVE','NEW') default 'NEW' not null,
  rank tinyint,
  constraint pk_users primary key (id),
  constraint ck_users_rank check (rank between 0 and 1)
); -- exists table users
alter table users comment = 'people', algorithm=instant, lock=none; -- repeatable
-- and back
drop table users; -- gone table users

-- create a table whose names have to be quoted
create table `Order` (
  user integer,
  `value` integer,
  `a "b"` tinyint,
  `my column` integer,
  constraint uq_order_user unique (user),
  constraint `ck_Order_a "b"` check (`a "b"` between 0 and 0)
); -- exists table `Order`
-- and back
drop table `Order`; -- gone table `Order`

-- drop a table
drop table users; -- gone table users
-- and back
create table users (
  id bigint auto_increment not null,
  name varchar(20) not null comment 'what they''re called',
  age integer,
  status enum ('ACTIVE','NEW') default 'NEW' not null,
  rank tinyint,
  constraint pk_users primary key (id),
  constraint ck_users_rank check (rank between 0 and 1)
); -- exists table users
alter table users comment = 'people', algorithm=instant, lock=none; -- repeatable

-- rename a table
alter table users rename to people, algorithm=instant, lock=exclusive; -- exists table people
alter table people drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint people ck_users_rank
alter table people add constraint ck_people_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint people ck_people_rank
-- and back
alter table people rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users drop constraint ck_people_rank, algorithm=instant, lock=none; -- gone constraint users ck_people_rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- rename a table that is referred to
alter table users rename to people, algorithm=instant, lock=exclusive; -- exists table people
alter table people drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint people ck_users_rank
alter table people add constraint ck_people_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint people ck_people_rank
-- and back
alter table people rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users drop constraint ck_people_rank, algorithm=instant, lock=none; -- gone constraint users ck_people_rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- let two tables change places
alter table users rename to tmp, algorithm=instant, lock=exclusive; -- exists table tmp
alter table tmp drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint tmp ck_users_rank
alter table tmp add constraint ck_tmp_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint tmp ck_tmp_rank
alter table orders rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table tmp rename to orders, algorithm=instant, lock=exclusive; -- exists table orders
alter table orders drop constraint ck_tmp_rank, algorithm=instant, lock=none; -- gone constraint orders ck_tmp_rank
alter table orders add constraint ck_orders_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint orders ck_orders_rank
-- and back
alter table orders rename to tmp, algorithm=instant, lock=exclusive; -- exists table tmp
alter table tmp drop constraint ck_orders_rank, algorithm=instant, lock=none; -- gone constraint tmp ck_orders_rank
alter table tmp add constraint ck_tmp_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint tmp ck_tmp_rank
alter table users rename to orders, algorithm=instant, lock=exclusive; -- exists table orders
alter table tmp rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users drop constraint ck_tmp_rank, algorithm=instant, lock=none; -- gone constraint users ck_tmp_rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- hold a table
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename to zz_0002_users, algorithm=instant, lock=exclusive; -- exists table zz_0002_users
-- and back
alter table zz_0002_users rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable

-- hold a table with all that may be left in it
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders drop index uq_orders_number, algorithm=nocopy, lock=none; -- gone constraint orders uq_orders_number
alter table orders drop constraint ck_orders_positive, algorithm=instant, lock=none; -- gone constraint orders ck_orders_positive
alter table orders drop index ix_orders_user_id, algorithm=nocopy, lock=none; -- gone index orders ix_orders_user_id
alter table orders rename to zz_0002_orders, algorithm=instant, lock=exclusive; -- exists table zz_0002_orders
-- and back
alter table zz_0002_orders rename to orders, algorithm=instant, lock=exclusive; -- exists table orders
create index ix_orders_user_id on orders (user_id) algorithm=nocopy lock=none; -- exists index orders ix_orders_user_id
alter table orders add constraint uq_orders_number unique (number), algorithm=nocopy, lock=none; -- exists constraint orders uq_orders_number
alter table orders add constraint ck_orders_positive check (total > 0), algorithm=copy, lock=shared; -- exists constraint orders ck_orders_positive
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- hold a table and create another one under its name
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename to zz_0002_users, algorithm=instant, lock=exclusive; -- exists table zz_0002_users
create table users (
  id bigint auto_increment not null,
  name varchar(20) not null comment 'what they''re called',
  age integer,
  status enum ('ACTIVE','NEW') default 'NEW' not null,
  rank tinyint,
  constraint pk_users primary key (id),
  constraint ck_users_rank check (rank between 0 and 1)
); -- exists table users
alter table users comment = 'people', algorithm=instant, lock=none; -- repeatable
-- and back
drop table users; -- gone table users
alter table zz_0002_users rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable

-- create a table with all that a mapping may append
create table notes (
  id bigint not null,
  text varchar(20),
  loud varchar(20) generated always as (upper(text)) stored,
  constraint pk_notes primary key (id),
  constraint ck_notes_text check (text <> '')
); -- exists table notes
-- and back
drop table notes; -- gone table notes

-- rename a table by the case of a letter beyond ASCII
alter table `länge` rename to `LÄNGE`, algorithm=instant, lock=exclusive; -- exists table `LÄNGE`
alter table `LÄNGE` add constraint uq unique (a), algorithm=inplace, lock=none; -- exists constraint `LÄNGE` uq
-- and back
alter table `LÄNGE` drop index uq, algorithm=default, lock=shared; -- gone constraint `LÄNGE` uq
alter table `LÄNGE` rename to `länge`, algorithm=instant, lock=exclusive; -- exists table `länge`

-- hand a table back
-- and back

-- take a table into the history
-- and back

-- end a table with other SQL
-- and back

-- comment a table
alter table users comment = 'it''s them', algorithm=instant, lock=none; -- repeatable
-- and back
alter table users comment = 'people', algorithm=instant, lock=none; -- repeatable

-- drop a table's comment
alter table users comment = '', algorithm=instant, lock=none; -- repeatable
-- and back
alter table users comment = 'people', algorithm=instant, lock=none; -- repeatable

-- add a column
alter table users add column email varchar(50), algorithm=instant, lock=none; -- exists column users email
-- and back
alter table users drop column email, algorithm=nocopy, lock=none; -- gone column users email

-- add a column with everything
alter table users add column kind enum ('A','B') default 'B' not null comment 'which' check (kind is not null), algorithm=default, lock=shared; -- exists column users kind
-- and back
alter table users drop column kind, algorithm=nocopy, lock=none; -- gone column users kind

-- add a required column in stages
alter table users add column role varchar(20), algorithm=instant, lock=none; -- exists column users role
update users set role = 'it''s' where role is null; -- by key users id
alter table users alter column role set default 'it''s', algorithm=instant, lock=none; -- repeatable
update users set role = 'it''s' where role is null; -- by key users id
alter table users modify column role varchar(20) not null, algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users drop column role, algorithm=nocopy, lock=none; -- gone column users role

-- fill a column with an expression
alter table users add column shout varchar(20), algorithm=instant, lock=none; -- exists column users shout
update users set shout = (upper(name)) where shout is null; -- by key users id
-- and back
alter table users drop column shout, algorithm=nocopy, lock=none; -- gone column users shout

-- add a required column that rows have no value for
alter table users add column email varchar(50) not null, algorithm=instant, lock=none; -- exists column users email
-- and back
alter table users drop column email, algorithm=nocopy, lock=none; -- gone column users email

-- drop a column
alter table users drop column age, algorithm=nocopy, lock=none; -- gone column users age
-- and back
alter table users add column age integer, algorithm=instant, lock=none; -- exists column users age

-- drop a required column that comes back filled
alter table users drop column name, algorithm=nocopy, lock=none; -- gone column users name
-- and back
alter table users add column name varchar(20) comment 'what they''re called', algorithm=instant, lock=none; -- exists column users name
update users set name = '?' where name is null; -- by key users id
alter table users alter column name set default '?', algorithm=instant, lock=none; -- repeatable
update users set name = '?' where name is null; -- by key users id
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- drop an enum column
alter table users drop column status, algorithm=nocopy, lock=none; -- gone column users status
-- and back
alter table users add column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=instant, lock=none; -- exists column users status

-- rename a column
alter table users rename column name to full_name, algorithm=instant, lock=none; -- exists column users full_name
-- and back
alter table users rename column full_name to name, algorithm=instant, lock=none; -- exists column users name

-- rename an enum column
alter table users rename column status to state, algorithm=instant, lock=none; -- exists column users state
-- and back
alter table users rename column state to status, algorithm=instant, lock=none; -- exists column users status

-- rename an ordinal column
alter table users rename column rank to level, algorithm=instant, lock=none; -- exists column users level
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users add constraint ck_users_level check (level between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_level
-- and back
alter table users rename column level to rank, algorithm=instant, lock=none; -- exists column users rank
alter table users drop constraint ck_users_level, algorithm=instant, lock=none; -- gone constraint users ck_users_level
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- quote a column
alter table users rename column age to `Age`, algorithm=instant, lock=none; -- repeatable
-- and back
alter table users rename column `Age` to age, algorithm=instant, lock=none; -- repeatable

-- let two columns change places
alter table orders rename column id to tmp, algorithm=instant, lock=none; -- exists column orders tmp
alter table orders rename column user_id to id, algorithm=instant, lock=none; -- exists column orders id
alter table orders rename column tmp to user_id, algorithm=instant, lock=none; -- exists column orders user_id
-- and back
alter table orders rename column user_id to tmp, algorithm=instant, lock=none; -- exists column orders tmp
alter table orders rename column id to user_id, algorithm=instant, lock=none; -- exists column orders user_id
alter table orders rename column tmp to id, algorithm=instant, lock=none; -- exists column orders id

-- hold a column
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
alter table users rename column name to zz_0002_name, algorithm=instant, lock=none; -- exists column users zz_0002_name
-- and back
alter table users rename column zz_0002_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- hold an enum column
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW', algorithm=inplace, lock=none; -- repeatable
alter table users rename column status to zz_0002_status, algorithm=instant, lock=none; -- exists column users zz_0002_status
-- and back
alter table users rename column zz_0002_status to status, algorithm=instant, lock=none; -- exists column users status
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=inplace, lock=none; -- repeatable

-- hold an ordinal column
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename column rank to zz_0002_rank, algorithm=instant, lock=none; -- exists column users zz_0002_rank
-- and back
alter table users rename column zz_0002_rank to rank, algorithm=instant, lock=none; -- exists column users rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- hold an identity
alter table users add index if not exists zz_counting (id), algorithm=nocopy, lock=none; -- exists index users zz_counting
alter table users drop primary key, algorithm=copy, lock=shared; -- gone constraint users `PRIMARY`
alter table users modify column id bigint, drop index if exists zz_counting, algorithm=inplace, lock=none; -- repeatable
alter table users rename column id to zz_0002_id, algorithm=instant, lock=none; -- exists column users zz_0002_id
-- and back
alter table users rename column zz_0002_id to id, algorithm=instant, lock=none; -- exists column users id
alter table users add index if not exists zz_counting (id), algorithm=nocopy, lock=none; -- exists index users zz_counting
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable
alter table users add constraint pk_users primary key (id), algorithm=inplace, lock=none; -- exists constraint users `PRIMARY`
alter table users drop index zz_counting, algorithm=nocopy, lock=none; -- gone index users zz_counting

-- hold a column and add another one under its name
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW', algorithm=inplace, lock=none; -- repeatable
alter table users rename column status to zz_0002_status, algorithm=instant, lock=none; -- exists column users zz_0002_status
alter table users add column status enum ('OFF','ON'), algorithm=instant, lock=none; -- exists column users status
-- and back
alter table users drop column status, algorithm=nocopy, lock=none; -- gone column users status
alter table users rename column zz_0002_status to status, algorithm=instant, lock=none; -- exists column users status
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=inplace, lock=none; -- repeatable

-- make a column required
alter table users modify column rank tinyint not null, algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users modify column rank tinyint, algorithm=inplace, lock=none; -- repeatable

-- make a column optional
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- end a column with other SQL
-- and back

-- set a default
alter table users modify column age integer default 18, algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column age integer, algorithm=instant, lock=none; -- repeatable

-- drop a default
alter table users modify column status enum ('ACTIVE','NEW') not null, algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=instant, lock=none; -- repeatable

-- drop an identity
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
-- and back
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable

-- rename what is counted while it has no key
alter table users add index if not exists zz_counting (id), algorithm=nocopy, lock=none; -- exists index users zz_counting
alter table users drop primary key, algorithm=copy, lock=shared; -- gone constraint users `PRIMARY`
alter table users rename column id to number, algorithm=instant, lock=none; -- exists column users number
alter table users add constraint pk_users primary key (number), algorithm=inplace, lock=none; -- exists constraint users `PRIMARY`
alter table users drop index zz_counting, algorithm=nocopy, lock=none; -- gone index users zz_counting
-- and back
alter table users add index if not exists zz_counting (number), algorithm=nocopy, lock=none; -- exists index users zz_counting
alter table users drop primary key, algorithm=copy, lock=shared; -- gone constraint users `PRIMARY`
alter table users rename column number to id, algorithm=instant, lock=none; -- exists column users id
alter table users add constraint pk_users primary key (id), algorithm=inplace, lock=none; -- exists constraint users `PRIMARY`
alter table users drop index zz_counting, algorithm=nocopy, lock=none; -- gone index users zz_counting

-- add an identity
alter table orders modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table orders modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable

-- comment a column
alter table users modify column age integer comment 'in "years"', algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column age integer, algorithm=instant, lock=none; -- repeatable

-- drop a column's comment
alter table users modify column name varchar(20) not null, algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=instant, lock=none; -- repeatable

-- add a computed column
alter table users add column loud varchar(20) generated always as (upper(name)) stored, algorithm=copy, lock=shared; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud

-- add a computed column that is required
alter table users add column loud varchar(20) generated always as (upper(name)) stored, algorithm=copy, lock=shared; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud

-- add a required column that is computed from one that may be empty
alter table users add column older integer generated always as (age + 1) stored, algorithm=copy, lock=shared; -- exists column users older
-- and back
alter table users drop column older, algorithm=nocopy, lock=none; -- gone column users older

-- compute a required column from one that may be empty
alter table users drop column older, algorithm=nocopy, lock=none; -- gone column users older
alter table users add column older integer generated always as (age + 1) stored, algorithm=copy, lock=shared; -- exists column users older
-- and back
alter table users drop column older, algorithm=nocopy, lock=none; -- gone column users older
alter table users add column older integer generated always as (length(name)) stored, algorithm=copy, lock=shared; -- exists column users older

-- add a computed column and a unique key on it
alter table users add column loud varchar(20) generated always as (upper(name)) stored, algorithm=copy, lock=shared; -- exists column users loud
alter table users add constraint uq_users_loud unique (loud), algorithm=nocopy, lock=none; -- exists constraint users uq_users_loud
-- and back
alter table users drop index uq_users_loud, algorithm=nocopy, lock=none; -- gone constraint users uq_users_loud
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud

-- add a column with one value and a unique key on it
alter table users add column role varchar(20), algorithm=instant, lock=none; -- exists column users role
update users set role = 'none' where role is null; -- by key users id
alter table users add constraint uq_users_role unique (role), algorithm=nocopy, lock=none; -- exists constraint users uq_users_role
-- and back
alter table users drop index uq_users_role, algorithm=nocopy, lock=none; -- gone constraint users uq_users_role
alter table users drop column role, algorithm=nocopy, lock=none; -- gone column users role

-- add a virtual column
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud

-- compute a column virtually
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud

-- compute a virtual column no more
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
update users set loud = (upper(name)) where id is not null; -- by key users id
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud

-- compute a virtual column otherwise
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (lower(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud

-- store a virtual column
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud

-- widen a virtual column
alter table users modify column loud varchar(30) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=default, lock=shared; -- repeatable
-- and back
alter table users modify column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=default, lock=shared; -- repeatable

-- hold a virtual column
alter table users rename column loud to zz_0002_loud, algorithm=instant, lock=none; -- exists column users zz_0002_loud
-- and back
alter table users rename column zz_0002_loud to loud, algorithm=instant, lock=none; -- exists column users loud

-- rename a virtual column
alter table users rename column loud to cry, algorithm=instant, lock=none; -- exists column users cry
-- and back
alter table users rename column cry to loud, algorithm=instant, lock=none; -- exists column users loud

-- turn a virtual column into an enum
alter table users modify column loud enum ('ANN','BOB') generated always as (upper(name)) virtual comment 'SHOUT', algorithm=default, lock=shared; -- repeatable
-- and back
alter table users modify column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=default, lock=shared; -- repeatable

-- compute a required virtual column no more
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
update users set loud = (upper(name)) where id is not null; -- by key users id
alter table users modify column loud varchar(20) not null comment 'SHOUT', algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) virtual comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud

-- make a virtual column required
-- and back

-- compute a column otherwise whose source gets another name
alter table users rename column name to label, algorithm=instant, lock=none; -- exists column users label
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (lower(label)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(label)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud
alter table users rename column label to name, algorithm=instant, lock=none; -- exists column users name

-- widen what a column is computed from
alter table users modify column name varchar(60) not null comment 'what they''re called', algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=copy, lock=shared; -- repeatable

-- compute a column no more
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) comment 'SHOUT', algorithm=instant, lock=none; -- exists column users loud
update users set loud = (upper(name)) where id is not null; -- by key users id
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud

-- compute a column otherwise
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (lower(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud
-- and back
alter table users drop column loud, algorithm=nocopy, lock=none; -- gone column users loud
alter table users add column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- exists column users loud

-- widen a computed column
alter table users modify column loud varchar(30) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- repeatable

-- hold a computed column
alter table users rename column loud to zz_0002_loud, algorithm=instant, lock=none; -- exists column users zz_0002_loud
-- and back
alter table users rename column zz_0002_loud to loud, algorithm=instant, lock=none; -- exists column users loud

-- turn a computed column into an enum
alter table users modify column loud enum ('ANN','BOB') generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column loud varchar(20) generated always as (upper(name)) stored comment 'SHOUT', algorithm=copy, lock=shared; -- repeatable

-- make a computed column required
-- and back

-- begin to compute a column
alter table users drop column age, algorithm=nocopy, lock=none; -- gone column users age
alter table users add column age integer generated always as (length(name)) stored, algorithm=copy, lock=shared; -- exists column users age
-- and back
alter table users drop column age, algorithm=nocopy, lock=none; -- gone column users age
alter table users add column age integer, algorithm=instant, lock=none; -- exists column users age
update users set age = (length(name)) where id is not null; -- by key users id

-- widen text
alter table users modify column name varchar(50) not null comment 'what they''re called', algorithm=instant, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=copy, lock=shared; -- repeatable

-- narrow text
alter table users modify column name varchar(5) not null comment 'what they''re called', algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=instant, lock=none; -- repeatable

-- widen an integer
alter table users modify column age bigint, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column age integer, algorithm=copy, lock=shared; -- repeatable

-- narrow an integer
alter table users modify column age tinyint, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column age integer, algorithm=copy, lock=shared; -- repeatable

-- widen an integer with a default
alter table users modify column age integer default 18, algorithm=instant, lock=none; -- repeatable
alter table users modify column age decimal(12,2) default 18, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column age integer default 18, algorithm=copy, lock=shared; -- repeatable
alter table users modify column age integer, algorithm=instant, lock=none; -- repeatable

-- narrow an identity
alter table users modify column id integer auto_increment not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable

-- add a constant to an enum
alter table users modify column status enum ('ACTIVE','GONE','NEW') default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable

-- take a constant from an enum
alter table users modify column status enum ('NEW') default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable

-- reorder an enum
-- and back

-- check an enum no more
-- and back

-- add a constant to an enum behind a definition
alter table users add column kind varchar(10), algorithm=instant, lock=none; -- exists column users kind
-- and back
alter table users drop column kind, algorithm=nocopy, lock=none; -- gone column users kind

-- turn an enum into text
alter table users modify column status varchar(30) default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=copy, lock=shared; -- repeatable

-- turn text into an enum
alter table users modify column name enum ('Ann','Bob') not null comment 'what they''re called', algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=copy, lock=shared; -- repeatable

-- add a constant to an ordinal
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users add constraint ck_users_rank check (rank between 0 and 2), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
-- and back
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- take a constant from an ordinal
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users add constraint ck_users_rank check (rank between 0 and 0), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
-- and back
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- shorten a number
alter table orders modify column total decimal(5,2), algorithm=copy, lock=shared; -- repeatable
-- and back
alter table orders modify column total decimal(10,2), algorithm=copy, lock=shared; -- repeatable

-- round a number
alter table orders modify column total decimal(10,0), algorithm=copy, lock=shared; -- repeatable
-- and back
alter table orders modify column total decimal(10,2), algorithm=copy, lock=shared; -- repeatable

-- lengthen a number
alter table orders modify column total decimal(12,4), algorithm=copy, lock=shared; -- repeatable
-- and back
alter table orders modify column total decimal(10,2), algorithm=copy, lock=shared; -- repeatable

-- compute a column anew with no way back
alter table users add column zz_new_name integer, algorithm=instant, lock=none; -- exists column users zz_new_name
update users set zz_new_name = (length(name)) where id is not null; -- by key users id
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
alter table users rename column name to zz_0002_name, algorithm=instant, lock=none; -- exists column users zz_0002_name
alter table users rename column zz_new_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name integer not null, algorithm=inplace, lock=none; -- repeatable

-- compute a column anew
alter table orders add column zz_new_total bigint comment 'in cents', algorithm=instant, lock=none; -- exists column orders zz_new_total
update orders set zz_new_total = (total * 100) where id is not null; -- by key orders id
alter table orders rename column total to zz_0002_total, algorithm=instant, lock=none; -- exists column orders zz_0002_total
alter table orders rename column zz_new_total to total, algorithm=instant, lock=none; -- exists column orders total
alter table orders modify column total bigint default 0 not null comment 'in cents', algorithm=inplace, lock=none; -- repeatable
alter table orders modify column total bigint default 0 not null comment 'in cents', algorithm=instant, lock=none; -- repeatable
-- and back
update orders set zz_0002_total = (total / 100.0) where id is not null; -- by key orders id
alter table orders drop column total, algorithm=nocopy, lock=none; -- gone column orders total
alter table orders rename column zz_0002_total to total, algorithm=instant, lock=none; -- exists column orders total

-- compute an enum anew
alter table users add column zz_new_status bit, algorithm=instant, lock=none; -- exists column users zz_new_status
update users set zz_new_status = (status = 'ACTIVE') where id is not null; -- by key users id
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW', algorithm=inplace, lock=none; -- repeatable
alter table users rename column status to zz_0002_status, algorithm=instant, lock=none; -- exists column users zz_0002_status
alter table users rename column zz_new_status to status, algorithm=instant, lock=none; -- exists column users status
alter table users modify column status bit not null, algorithm=inplace, lock=none; -- repeatable
-- and back
update users set zz_0002_status = (case when status then 'ACTIVE' else 'NEW' end) where id is not null; -- by key users id
alter table users drop column status, algorithm=nocopy, lock=none; -- gone column users status
alter table users rename column zz_0002_status to status, algorithm=instant, lock=none; -- exists column users status
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=inplace, lock=none; -- repeatable

-- compute a shorter text
alter table users add column zz_new_name varchar(4), algorithm=instant, lock=none; -- exists column users zz_new_name
update users set zz_new_name = (trim(name)) where id is not null; -- by key users id
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
alter table users rename column name to zz_0002_name, algorithm=instant, lock=none; -- exists column users zz_0002_name
alter table users rename column zz_new_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name varchar(4) not null, algorithm=inplace, lock=none; -- repeatable
-- and back
update users set zz_0002_name = (name) where id is not null; -- by key users id
alter table users drop column name, algorithm=nocopy, lock=none; -- gone column users name
alter table users rename column zz_0002_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- compute an enum from a text
alter table users add column zz_new_name enum ('Ann','Bob'), algorithm=instant, lock=none; -- exists column users zz_new_name
update users set zz_new_name = (trim(name)) where id is not null; -- by key users id
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
alter table users rename column name to zz_0002_name, algorithm=instant, lock=none; -- exists column users zz_0002_name
alter table users rename column zz_new_name to name, algorithm=instant, lock=none; -- exists column users name
-- and back
update users set zz_0002_name = (name) where id is not null; -- by key users id
alter table users drop column name, algorithm=nocopy, lock=none; -- gone column users name
alter table users rename column zz_0002_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- compute an enum from an ordinal
alter table users add column zz_new_rank enum ('HIGH','LOW'), algorithm=instant, lock=none; -- exists column users zz_new_rank
update users set zz_new_rank = (case rank when 0 then 'LOW' else 'HIGH' end) where id is not null; -- by key users id
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename column rank to zz_0002_rank, algorithm=instant, lock=none; -- exists column users zz_0002_rank
alter table users rename column zz_new_rank to rank, algorithm=instant, lock=none; -- exists column users rank
alter table users modify column rank enum ('HIGH','LOW') default 'LOW' not null, algorithm=inplace, lock=none; -- repeatable
alter table users modify column rank enum ('HIGH','LOW') default 'LOW' not null, algorithm=instant, lock=none; -- repeatable
-- and back
update users set zz_0002_rank = (case rank when 'LOW' then 0 else 1 end) where id is not null; -- by key users id
alter table users drop column rank, algorithm=nocopy, lock=none; -- gone column users rank
alter table users rename column zz_0002_rank to rank, algorithm=instant, lock=none; -- exists column users rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- add a primary key
alter table orders add constraint pk_orders primary key (id), algorithm=inplace, lock=none; -- exists constraint orders `PRIMARY`
-- and back
alter table orders drop primary key, algorithm=copy, lock=shared; -- gone constraint orders `PRIMARY`

-- add a foreign key
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id

-- add a unique key
alter table orders add constraint uq_orders_number unique (number), algorithm=nocopy, lock=none; -- exists constraint orders uq_orders_number
-- and back
alter table orders drop index uq_orders_number, algorithm=nocopy, lock=none; -- gone constraint orders uq_orders_number

-- add a check
alter table orders add constraint ck_positive check (total > 0), algorithm=copy, lock=shared; -- exists constraint orders ck_positive
-- and back
alter table orders drop constraint ck_positive, algorithm=instant, lock=none; -- gone constraint orders ck_positive

-- let rows go with what they refer to
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id) on delete cascade, algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- let rows refer to nothing
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id) on delete set null, algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- let rows refer to the default
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id) on delete set default, algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- refuse deletions at once
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id) on delete restrict, algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- define a foreign key by hand
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id) on update cascade on delete cascade, algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- let both sides of a foreign key become decimals
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table users modify column id decimal(19,0) not null, algorithm=copy, lock=shared; -- repeatable
alter table orders modify column user_id decimal(19,0), algorithm=copy, lock=shared; -- repeatable
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders modify column user_id bigint, algorithm=copy, lock=shared; -- repeatable
alter table users modify column id bigint not null, algorithm=copy, lock=shared; -- repeatable
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable

-- drop a primary key
alter table orders drop primary key, algorithm=copy, lock=shared; -- gone constraint orders `PRIMARY`
-- and back
alter table orders add constraint pk_orders primary key (id), algorithm=inplace, lock=none; -- exists constraint orders `PRIMARY`

-- rename a primary key
-- and back

-- drop a foreign key
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
-- and back
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- rename a foreign key
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders add constraint fk_o foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_o
-- and back
alter table orders drop foreign key fk_o, algorithm=instant, lock=none; -- gone constraint orders fk_o
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id

-- create an index
create index ix_o on orders (number, total desc) algorithm=nocopy lock=none; -- exists index orders ix_o
-- and back
alter table orders drop index ix_o, algorithm=nocopy, lock=none; -- gone index orders ix_o

-- create a unique index
create unique index ux_o on orders (number) algorithm=nocopy lock=none; -- exists index orders ux_o
-- and back
alter table orders drop index ux_o, algorithm=nocopy, lock=none; -- gone index orders ux_o

-- drop an index that a foreign key uses
alter table orders drop foreign key fk_orders_user_id, algorithm=instant, lock=none; -- gone constraint orders fk_orders_user_id
alter table orders drop index ix_orders_user_id, algorithm=nocopy, lock=none; -- gone index orders ix_orders_user_id
alter table orders add constraint fk_orders_user_id foreign key (user_id) references users (id), algorithm=copy, lock=shared; -- exists constraint orders fk_orders_user_id
-- and back
create index ix_orders_user_id on orders (user_id) algorithm=nocopy lock=none; -- exists index orders ix_orders_user_id

-- drop an index
alter table orders drop index ix_o, algorithm=nocopy, lock=none; -- gone index orders ix_o
-- and back
create index ix_o on orders (number) algorithm=nocopy lock=none; -- exists index orders ix_o

-- rename an index
alter table orders rename index ix_orders_user_id to ix_o, algorithm=instant, lock=none; -- exists index orders ix_o
-- and back
alter table orders rename index ix_o to ix_orders_user_id, algorithm=instant, lock=none; -- exists index orders ix_orders_user_id

-- create a sequence
create sequence orders_SEQ start with 1 increment by 50 nocache; -- exists sequence orders_SEQ
-- and back
drop sequence orders_SEQ; -- gone sequence orders_SEQ

-- create sequences with odd starts
create sequence zero minvalue 0 start with 0 increment by 1 nocache; -- exists sequence zero
create sequence negative start with -5 increment by -3 nocache; -- exists sequence negative
-- and back
drop sequence negative; -- gone sequence negative
drop sequence zero; -- gone sequence zero

-- create a sequence with options
create sequence notes_SEQ start with 1 increment by 50 cache 5; -- exists sequence notes_SEQ
-- and back
drop sequence notes_SEQ; -- gone sequence notes_SEQ

-- drop a sequence
drop sequence orders_SEQ; -- gone sequence orders_SEQ
-- and back
create sequence orders_SEQ start with 1 increment by 50 nocache; -- exists sequence orders_SEQ

-- rename a sequence
rename table orders_SEQ to o_SEQ; -- exists sequence o_SEQ
-- and back
rename table o_SEQ to orders_SEQ; -- exists sequence orders_SEQ

-- quote a sequence
-- and back

-- alter a sequence
begin not atomic declare next_value bigint; select if(next_not_cached_value = start_value, 1, next_not_cached_value - increment + 20) into next_value from orders_SEQ; execute immediate concat('alter sequence orders_SEQ increment by 20 start with 1 restart with ', next_value); end; -- repeatable
-- and back
begin not atomic declare next_value bigint; select if(next_not_cached_value = start_value, 1, next_not_cached_value - increment + 50) into next_value from orders_SEQ; execute immediate concat('alter sequence orders_SEQ increment by 50 start with 1 restart with ', next_value); end; -- repeatable

-- give a sequence options
alter sequence orders_SEQ nocycle nocache no minvalue no maxvalue; -- repeatable
begin not atomic declare next_value bigint; select if(next_not_cached_value = start_value, 1, next_not_cached_value - increment + 50) into next_value from orders_SEQ; execute immediate concat('alter sequence orders_SEQ increment by 50 start with 1 restart with ', next_value); end; -- repeatable
alter sequence orders_SEQ cache 7 cycle maxvalue 5000; -- repeatable
-- and back
alter sequence orders_SEQ nocycle nocache no minvalue no maxvalue; -- repeatable
begin not atomic declare next_value bigint; select if(next_not_cached_value = start_value, 1, next_not_cached_value - increment + 50) into next_value from orders_SEQ; execute immediate concat('alter sequence orders_SEQ increment by 50 start with 1 restart with ', next_value); end; -- repeatable

-- hold a sequence
rename table orders_SEQ to zz_0002_SEQ; -- exists sequence zz_0002_SEQ
-- and back
rename table zz_0002_SEQ to orders_SEQ; -- exists sequence orders_SEQ

-- run a statement
update users set name = upper(name); -- journal
-- and back
update users set name = lower(name); -- journal

-- run a statement with no way back
update users set age = null; -- journal

-- run a class
-- refused: what shop.ShoutNames does is known only to a build that has it

-- hand a sequence back
-- and back

-- take a sequence into the history
-- and back

-- let a sequence give the keys of a table with rows
create sequence orders_SEQ start with 1 increment by 50 nocache; -- exists sequence orders_SEQ
begin not atomic declare next_value bigint; select greatest(next_not_cached_value, coalesce((select max(id) + 50 from orders), next_not_cached_value)) into next_value from orders_SEQ; execute immediate concat('alter sequence orders_SEQ restart with ', next_value); end; -- repeatable
-- and back
drop sequence orders_SEQ; -- gone sequence orders_SEQ

-- count keys that are below zero
alter table t modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table t modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable

-- say what rows mean
-- and back

-- say things about the history alone
-- and back

-- purge a column
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW', algorithm=inplace, lock=none; -- repeatable
alter table users rename column status to zz_0002_status, algorithm=instant, lock=none; -- exists column users zz_0002_status
alter table users drop column zz_0002_status, algorithm=nocopy, lock=none; -- gone column users zz_0002_status
-- and back
alter table users add column zz_0002_status enum ('ACTIVE','NEW') default 'NEW', algorithm=instant, lock=none; -- exists column users zz_0002_status
alter table users rename column zz_0002_status to status, algorithm=instant, lock=none; -- exists column users status
alter table users modify column status enum ('ACTIVE','NEW') default 'NEW' not null, algorithm=inplace, lock=none; -- repeatable

-- purge an optional column
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename column rank to zz_0002_rank, algorithm=instant, lock=none; -- exists column users zz_0002_rank
alter table users drop column zz_0002_rank, algorithm=nocopy, lock=none; -- gone column users zz_0002_rank
-- and back
alter table users add column zz_0002_rank tinyint, algorithm=instant, lock=none; -- exists column users zz_0002_rank
alter table users rename column zz_0002_rank to rank, algorithm=instant, lock=none; -- exists column users rank
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank

-- purge a table that holds a column
alter table users rename column age to zz_0002_age, algorithm=instant, lock=none; -- exists column users zz_0002_age
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename to zz_0003_users, algorithm=instant, lock=exclusive; -- exists table zz_0003_users
drop table zz_0003_users; -- gone table zz_0003_users
-- and back
create table zz_0003_users (
  id bigint not null,
  name varchar(20) not null comment 'what they''re called',
  status enum ('ACTIVE','NEW') default 'NEW' not null,
  rank tinyint,
  zz_0002_age integer,
  constraint zz_0003_users_pk primary key (id)
); -- exists table zz_0003_users
alter table zz_0003_users comment = 'people', algorithm=instant, lock=none; -- repeatable
alter table zz_0003_users rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable
alter table users rename column zz_0002_age to age, algorithm=instant, lock=none; -- exists column users age

-- purge a sequence
rename table orders_SEQ to zz_0002_SEQ; -- exists sequence zz_0002_SEQ
drop sequence zz_0002_SEQ; -- gone sequence zz_0002_SEQ
-- and back
create sequence zz_0002_SEQ start with 1 increment by 50 nocache; -- exists sequence zz_0002_SEQ
rename table zz_0002_SEQ to orders_SEQ; -- exists sequence orders_SEQ

-- retire a column that may be empty
-- and back

-- retire a table
-- and back

-- map a retired column again
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- retire a column
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable

-- restore a held column
alter table users rename column zz_0002_name to name, algorithm=instant, lock=none; -- exists column users name
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
-- and back
alter table users modify column name varchar(20) comment 'what they''re called', algorithm=inplace, lock=none; -- repeatable
alter table users rename column name to zz_0002_name, algorithm=instant, lock=none; -- exists column users zz_0002_name

-- restore a held table
alter table zz_0002_users rename to users, algorithm=instant, lock=exclusive; -- exists table users
alter table users add constraint ck_users_rank check (rank between 0 and 1), algorithm=copy, lock=shared; -- exists constraint users ck_users_rank
alter table users modify column id bigint auto_increment not null, algorithm=copy, lock=shared; -- repeatable
-- and back
alter table users modify column id bigint not null, drop index if exists zz_counting, algorithm=nocopy, lock=none; -- repeatable
alter table users drop constraint ck_users_rank, algorithm=instant, lock=none; -- gone constraint users ck_users_rank
alter table users rename to zz_0002_users, algorithm=instant, lock=exclusive; -- exists table zz_0002_users

-- restore a held sequence
rename table zz_0002_SEQ to orders_SEQ; -- exists sequence orders_SEQ
-- and back
rename table orders_SEQ to zz_0002_SEQ; -- exists sequence zz_0002_SEQ

-- change a collation
alter table users modify column name varchar(20) collate utf8mb4_bin not null comment 'what they''re called', algorithm=default, lock=shared; -- repeatable
-- and back
alter table users modify column name varchar(20) not null comment 'what they''re called', algorithm=default, lock=shared; -- repeatable

-- make a unique text blind to case
alter table users modify column name varchar(20) collate utf8mb4_general_ci not null comment 'what they''re called', algorithm=default, lock=shared; -- repeatable
-- and back
alter table users modify column name varchar(20) collate utf8mb4_bin not null comment 'what they''re called', algorithm=default, lock=shared; -- repeatable

