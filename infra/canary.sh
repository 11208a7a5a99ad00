#!/bin/sh
# Orders through a store that was just deployed, and takes the order back: sign-in, catalogue, cart, stock, order, outbox, bus and workers in one go.
# Wants the store's address, ADMIN_EMAIL and ADMIN_PASSWORD. Leaves one customer and a cancelled order. For stores in which nobody sells yet (dev).
set -eu
STORE=${1%/}
WAIT=${CANARY_WAIT:-300}
BACK=$STORE/catered-by-africa/v1
API=$STORE/pure-essence/v1
NAME="Canary $(date +%s)-$$"

PRODUCT=
trap 'if [ -n "$PRODUCT" ]; then curl --silent --output /dev/null --request DELETE "$BACK/products/$PRODUCT" --header "Authorization: Bearer $STAFF" || true; fi' EXIT

fail() { echo "canary: $1" >&2; exit 1; }
# call <verb> <address> <token> [body]: prints the answer, or stops with it.
call() {
  answer=$(curl --silent --show-error --max-time 60 --write-out '\n%{http_code}' --request "$1" "$2" ${3:+--header "Authorization: Bearer $3"} \
    --header 'Content-Type: application/json' ${4:+--data "$4"}) || fail "$1 $2: no answer"
  status=${answer##*
}
  case $status in
    2??) printf '%s' "${answer%
*}" ;;
    *) fail "$1 $2: $answer" ;;
  esac
}
# until_true <what> <command…>: the command succeeds within CANARY_WAIT seconds.
until_true() {
  what=$1; shift
  end=$(($(date +%s) + WAIT))
  until "$@"; do
    if [ "$(date +%s)" -ge "$end" ]; then fail "$what: not within $WAIT seconds"; fi
    sleep 1
  done
}

STAFF=$(call POST "$BACK/auth/login" '' "$(jq -nc --arg e "$ADMIN_EMAIL" --arg p "$ADMIN_PASSWORD" '{email:$e,password:$p}')" | jq -er .data.tokens.accessToken) \
  || fail "no login of staff: is the second step on, or the password changed?"
PRODUCT=$(call POST "$BACK/products" "$STAFF" "$(jq -nc --arg n "$NAME" '{name:$n,description:"Made by a deployment, and deleted by it",price:100,category:"canary",stockQuantity:1}')" | jq -er .data.id)

# The administrator's own mailbox receives what the customer is sent.
CUSTOMER=$(printf '%s' "$ADMIN_EMAIL" | sed "s/@/+canary$(date +%s)$$@/")
PASSWORD=$(head -c 24 /dev/urandom | base64 | tr -d '/+=')aA1
TOKEN=$(call POST "$API/auth/register" '' "$(jq -nc --arg e "$CUSTOMER" --arg p "$PASSWORD" '{name:"Canary",email:$e,password:$p,phone:"0977883578"}')" | jq -er .data.token)
ADDRESS=$(call POST "$API/addresses" "$TOKEN" '{"name":"Home","street":"Cairo Road","city":"Lusaka","postalCode":"10101","phone":"0977883578","isDefault":true}' | jq -er .data.id)

found() { ID=$(call GET "$API/search?limit=5&q=$(printf '%s' "$NAME" | jq -sRr @uri)" '' | jq -er --arg n "$NAME" 'first(.. | objects | select(.name? == $n) | .id)'); }
until_true "the product in the catalogue" found
call POST "$API/cart" "$TOKEN" "{\"productId\":$ID,\"quantity\":1}" > /dev/null
ORDER=$(call POST "$API/orders" "$TOKEN" "{\"shippingAddressId\":$ADDRESS,\"paymentMethod\":\"cod\"}" | jq -er .data.orderId)

# A notification is written by the workers, when the event has come through outbox and bus.
told() { call GET "$API/notifications" "$TOKEN" | jq -e --arg o "$ORDER" '[.. | strings | select(contains($o))] | length > 0' > /dev/null; }
until_true "the workers' notification of order $ORDER" told
call POST "$API/orders/$ORDER/cancel" "$TOKEN" '{"reason":"canary"}' > /dev/null
back() { [ "$(call GET "$BACK/products/$PRODUCT" "$STAFF" | jq -r .data.stockQuantity)" = 1 ]; }
until_true "the piece back in stock" back
call DELETE "$BACK/products/$PRODUCT" "$STAFF" > /dev/null
PRODUCT=
echo "canary: order $ORDER was placed, told of, cancelled; its piece is back in stock"
