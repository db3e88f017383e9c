#!/bin/sh
# Writes this installation's addresses into the configuration and becomes nginx.
set -eu
: "${CHIDAO_KEYCLOAK_URL:?the address of Keycloak as browsers see it}"
: "${CHIDAO_BACKEND:=backend:8080}"
export CHIDAO_KEYCLOAK_URL CHIDAO_BACKEND

rm -f /etc/nginx/conf.d/default.conf
# shellcheck disable=SC2016 # envsubst wants the names, not the values
envsubst '$CHIDAO_KEYCLOAK_URL $CHIDAO_BACKEND' </etc/nginx/chidao.conf.template >/etc/nginx/conf.d/chidao.conf
exec nginx -g 'daemon off;'
