-- Who guesses a password is locked out where they are, not the person everywhere; and sessions know which
-- password let them in, so that a new one ends the old ones.
alter table organizations_person
  add wrong_passwords_from varchar(2000) character set ascii not null default '',
  add password_number int not null default 0;
