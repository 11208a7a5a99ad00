#!/bin/sh
# Stops `azd up` when a value is missing or still a placeholder, and names all of them.
problems=""
problem() { problems="$problems
  $1"; }
secret() { # name, least length
  eval "value=\${$1:-}"
  if [ -z "$value" ] && [ "${KEEP_SECRETS:-false}" = true ]; then return; fi
  case "$value" in
    *unset*|*changeme*|*placeholder*|@Microsoft.KeyVault*) problem "$1 is a placeholder" ;;
    *) if [ "${#value}" -lt "$2" ]; then problem "$1 needs at least $2 characters"; fi ;;
  esac
}

case "${RAZORPAY_KEY_ID:-}" in
  *unset*) problem "RAZORPAY_KEY_ID is a placeholder" ;;
  rzp_live_?*|rzp_test_?*) ;;
  *) problem "RAZORPAY_KEY_ID is rzp_live_… or rzp_test_…, from Razorpay's dashboard" ;;
esac
case "${ADMIN_EMAIL:-}" in ?*@?*) ;; *) problem "ADMIN_EMAIL is the address of the first administrator" ;; esac
secret SIGNING_KEY 32
secret HASH_KEY 32
secret RAZORPAY_KEY_SECRET 16
secret RAZORPAY_WEBHOOK_SECRET 16
secret ADMIN_PASSWORD 12

if [ -n "$problems" ]; then
  echo "The store cannot be deployed yet:$problems" >&2
  echo "Set each with: azd env set <NAME> <value>. KEEP_SECRETS=true keeps the secrets of an earlier deployment." >&2
  exit 1
fi
