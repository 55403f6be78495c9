#!/bin/sh
# Runs once, when the database volume is empty. The same roles as tools/embedded-postgres/roles.js,
# which tells what each is for.
set -eu

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$SEXTANT_OWNER_PASSWORD" -v app_password="$SEXTANT_APP_PASSWORD" <<'SQL'
create role sextant_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
create role sextant_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
create role sextant_lookup nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
grant sextant_lookup to sextant_owner with inherit false, set true;
create database sextant owner sextant_owner;
SQL
