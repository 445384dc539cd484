-- How people want to be told by mail, and the mail on its way. due_at is when a letter is to be sent or tried again; while a
-- server sends it, when another one may take it.
create table notices_mail_choice (
  id bigint not null,
  version int not null,
  account varchar(64) not null,
  address varchar(254) not null,
  delivery varchar(12) character set ascii not null,
  language varchar(2) character set ascii not null,
  primary key (id),
  unique key notices_mail_choice_of_one (account),
  key notices_mail_choice_delivery (delivery, account)
) default charset utf8mb4 collate utf8mb4_bin;

create table notices_letter (
  id bigint not null,
  version int not null,
  account varchar(64) not null,
  address varchar(254) not null,
  occasion varchar(80),
  subject varchar(200) not null,
  body mediumtext not null,
  written_at datetime(6) not null,
  state varchar(12) character set ascii not null,
  due_at datetime(6) not null,
  attempts int not null,
  failure varchar(300),
  sent_at datetime(6),
  primary key (id),
  unique key notices_letter_once (occasion),
  key notices_letter_due (state, due_at),
  key notices_letter_of_a_person (account, id)
) default charset utf8mb4 collate utf8mb4_bin;
