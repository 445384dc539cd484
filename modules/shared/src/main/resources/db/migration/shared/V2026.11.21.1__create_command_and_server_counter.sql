create table shared_server_counter (
  id bigint not null,
  version int not null,
  started bigint not null,
  primary key (id)
) default charset utf8mb4 collate utf8mb4_bin;

insert into shared_server_counter (id, version, started) values (1, 0, 0);

create table shared_command (
  command_key char(64) character set ascii not null,
  version int not null,
  digest char(64) character set ascii not null,
  answer mediumtext,
  at datetime(6) not null,
  primary key (command_key),
  key shared_command_at (at)
) default charset utf8mb4 collate utf8mb4_bin;
