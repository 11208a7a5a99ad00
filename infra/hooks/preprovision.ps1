# Stops `azd up` when a value is missing or still a placeholder, and names all of them.
$problems = @()
function Test-Secret($name, $least) {
  $value = [Environment]::GetEnvironmentVariable($name)
  if (-not $value -and $env:KEEP_SECRETS -eq 'true') { return }
  if ($value -match 'unset|changeme|placeholder|^@Microsoft\.KeyVault') { $script:problems += "$name is a placeholder" }
  elseif (-not $value -or $value.Length -lt $least) { $script:problems += "$name needs at least $least characters" }
}

if ($env:RAZORPAY_KEY_ID -match 'unset') { $problems += 'RAZORPAY_KEY_ID is a placeholder' }
elseif ($env:RAZORPAY_KEY_ID -notmatch '^rzp_(live|test)_.') { $problems += "RAZORPAY_KEY_ID is rzp_live_… or rzp_test_…, from Razorpay's dashboard" }
if ($env:ADMIN_EMAIL -notmatch '.@.') { $problems += 'ADMIN_EMAIL is the address of the first administrator' }
Test-Secret 'SIGNING_KEY' 32
Test-Secret 'HASH_KEY' 32
Test-Secret 'RAZORPAY_KEY_SECRET' 16
Test-Secret 'RAZORPAY_WEBHOOK_SECRET' 16
Test-Secret 'ADMIN_PASSWORD' 12

if ($problems) {
  Write-Error ("The store cannot be deployed yet:`n  " + ($problems -join "`n  ") + "`nSet each with: azd env set <NAME> <value>. KEEP_SECRETS=true keeps the secrets of an earlier deployment.")
  exit 1
}
