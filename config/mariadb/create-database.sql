-- Creates the database and its one user. To be run by an administrator of MariaDB (10.11 or later),
-- who says the password and from which machine the application will come:
--
--   { echo "set @password = '...', @host = '10.1.2.3';"; cat create-database.sql; } | mariadb -u root -p
--
-- It may be run again: it keeps the data and sets the password anew. One run for every machine.

-- Chinese text needs utf8mb4 (rare characters of names lie beyond the first plane); compared exactly.
create database if not exists jixiao character set utf8mb4 collate utf8mb4_bin;

-- Everything an update of the schema and the daily work need within this database, and nothing outside it:
-- no granting, no files, no processes, no other database.
set @account = concat("'jixiao'@", quote(ifnull(@host, 'localhost')));
execute immediate concat('create user if not exists ', @account);
execute immediate concat('alter user ', @account, ' identified by ', quote(@password));
execute immediate concat(
  'grant select, insert, update, delete, create, alter, drop, index, references on jixiao.* to ', @account);
