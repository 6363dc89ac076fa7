#!/bin/sh
# Runs once, when the database is made: the role the application signs in with. Its rights come with the migrations.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APP_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role likeu_app login password :'password';
SQL
