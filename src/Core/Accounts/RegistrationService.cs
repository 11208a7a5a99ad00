using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A request to register. Text as it came; it is checked and trimmed here.</summary>
public sealed record Registration(string Name, string Email, string Password, string? Phone, string Channel)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(Registration);
}

/// <summary>An account with the tokens of its new session.</summary>
public sealed record SignedIn(Account Account, Tokens Tokens);

/// <summary>Makes accounts; an email has one at most.</summary>
public sealed class RegistrationService(
    IDocumentStore store, AccountService accounts, SessionService sessions, PasswordWork passwords, DeviceService devices, EventFactory events,
    IdGenerator ids, TimeProvider time, StoreSettings settings, ILogger<RegistrationService> log)
{
    private static readonly Error Taken = Errors.Conflict("Email already exists");

    /// <summary>A new customer. <see cref="ErrorCode.Conflict"/> when the email has an account, of whichever API.</summary>
    public async ValueTask<Result<Account>> Register(Registration registration, CancellationToken ct) =>
        (await Register(registration, signIn: false, ct)).Map(registered => registered.Account);

    /// <summary>A new customer who is logged in at once, in one batch.</summary>
    public async ValueTask<Result<SignedIn>> RegisterAndSignIn(Registration registration, CancellationToken ct) =>
        (await Register(registration, signIn: true, ct)).Map(registered => new SignedIn(registered.Account, sessions.Issue(registered.Session!)));

    /// <summary>A customer whom staff enter: there is no password until its owner sets one by a reset.</summary>
    /// <param name="accountId">One id, one customer: the same again answers the same.</param>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Account>> RegisterFor(string name, string email, string? phone, long accountId, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Name(name, faults);
        AccountRules.Email(email, faults);
        if (phone?.Trim() is { Length: > 0 } given)
        {
            AccountRules.Phone(given, Channels.CateredByAfrica, faults);
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmail(email, ct) is { } known)
        {
            return known.AccountId == accountId ? known : Taken;
        }

        var draft = Draft(name, email, phone, Channels.CateredByAfrica) with { AccountId = accountId };
        if (await Store(draft, (batch, account) => batch.Emit(Registered(account)), ct) is not { } created)
        {
            return Taken;
        }

        AccountLog.Registered(log, created.AccountId, created.Channel);
        return created;
    }

    /// <summary>A new member of staff.</summary>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Account>> RegisterStaff(string name, string email, string password, Role role, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Name(name, faults);
        AccountRules.Email(email, faults);
        AccountRules.Password(password, Channels.CateredByAfrica, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmail(email, ct) is not null)
        {
            return Taken;
        }

        if (!(await passwords.Hash(password, ct)).Try(out var hash, out var busy))
        {
            return busy;
        }

        var staff = Draft(name, email, null, Channels.CateredByAfrica) with { PasswordHash = hash, Role = role, EmailVerified = true };
        return await Import(staff, ct) is { } created ? created : Taken;
    }

    /// <summary>Makes sure that a staff account exists; leaves it as it is when it does.
    /// <see cref="ErrorCode.Conflict"/> when the email is a customer's: nobody becomes staff by having registered first.</summary>
    public async ValueTask<Result<Account>> EnsureAdmin(string email, string password, Role role, string name, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Email(email, faults);
        AccountRules.Password(password, Channels.CateredByAfrica, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmail(email, ct) is not { } existing)
        {
            if (!(await passwords.Hash(password, ct)).Try(out var hash, out var busy))
            {
                return busy;
            }

            var admin = Draft(name, email, null, Channels.CateredByAfrica) with { PasswordHash = hash, Role = role, EmailVerified = true };
            if (await Import(admin, ct) is { } created)
            {
                return created;
            }

            existing = (await accounts.FindByEmail(email, ct))!;
        }

        return existing.Role == Role.Customer ? Errors.Conflict($"{email} belongs to a customer's account.") : existing;
    }

    /// <summary>An account with nothing in it but who it is, to be completed and passed to <see cref="Import"/>.</summary>
    public Account Draft(string name, string email, string? phone, string channel)
    {
        var now = time.GetUtcNow();
        return new Account
        {
            AccountId = ids.Next(),
            Name = name.Trim(),
            Email = email.Trim(),
            NormalizedEmail = AccountRules.NormalizeEmail(email),
            Phone = phone?.Trim() is { Length: > 0 } given ? given : null,
            MarketingConsent = settings.MarketingConsentDefault,
            MustVerifyEmail = channel == Channels.RasCurrys,
            Channel = channel,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>Stores an account that was made elsewhere (demo data, the first admin), unchecked and unannounced.
    /// The answer has the id it really got; null when the email has an account.</summary>
    public ValueTask<Account?> Import(Account account, CancellationToken ct) => Store(account, (_, _) => { }, ct);

    private async ValueTask<Result<(Account Account, Session? Session)>> Register(Registration registration, bool signIn, CancellationToken ct)
    {
        if (Check(registration) is { } invalid)
        {
            return invalid;
        }

        // Whoever is too late is told before the costly part.
        if (await accounts.FindByEmail(registration.Email, ct) is not null)
        {
            return Taken;
        }

        if (!(await passwords.Hash(registration.Password, ct)).Try(out var hash, out var busy))
        {
            return busy;
        }

        var draft = Draft(registration.Name, registration.Email, registration.Phone, registration.Channel) with
        {
            PasswordHash = hash,
            KnownDevices = devices.Remember([], ClientInfo.Current),
        };
        Session? session = null;
        var created = await Store(
            draft,
            (batch, account) =>
            {
                batch.Emit(Registered(account));
                if (account.MustVerifyEmail)
                {
                    batch.Emit(events.Create(account.Partition, new EmailVerificationRequested(account.AccountId, account.Channel)));
                }

                if (signIn)
                {
                    session = sessions.New(account, account.Channel);
                    batch.Create(session);
                }
            },
            ct);
        if (created is null)
        {
            return Taken;
        }

        AccountLog.Registered(log, created.AccountId, created.Channel);
        return (created, session);
    }

    private OutboxEvent Registered(Account account) =>
        events.Create(account.Partition, new CustomerRegistered(account.AccountId, account.Name, account.Email, account.Channel));

    private async ValueTask<Account?> Store(Account draft, Action<Batch, Account> also, CancellationToken ct)
    {
        var stored = await store.UpdateAsync<Account>(
            async attempt =>
            {
                var key = await Claim(draft, ct);
                if (attempt.Exists(0))
                {
                    if (!(await accounts.Get(key.AccountId, ct)).Try(out var holder, out _) || holder.NormalizedEmail == draft.NormalizedEmail)
                    {
                        return Taken;
                    }

                    // Ids of old instances could meet, for two emails: this one takes another.
                    key = await store.TrySaveAsync(key with { AccountId = ids.Next() }, ct) ?? await Claim(draft, ct);
                }

                var account = draft with { AccountId = key.AccountId };
                var batch = new Batch(Containers.Customers, account.Partition).Create(account);
                also(batch, account);
                return Decision.Save(batch, account);
            },
            ct);
        return stored.Try(out var created, out _) ? created : null;
    }

    /// <summary>This email's key, ours or one that was there; then its account decides (see <see cref="EmailKey"/>).</summary>
    private async ValueTask<EmailKey> Claim(Account draft, CancellationToken ct)
    {
        var key = new EmailKey { NormalizedEmail = draft.NormalizedEmail, AccountId = draft.AccountId };
        var claimed = await store.UpdateAsync<EmailKey>(
            async attempt => !attempt.Before.Ok && await store.Read<EmailKey>(key.Partition, key.Id, ct) is { } existing
                ? existing
                : Decision.Save(new Batch(Containers.Keys, key.Partition).Create(key), key),
            ct);
        return claimed.Value;
    }

    private static Error? Check(Registration registration)
    {
        List<Fault> faults = [];
        AccountRules.Name(registration.Name, faults);
        AccountRules.Email(registration.Email, faults);
        AccountRules.Password(registration.Password, registration.Channel, faults);
        if (registration.Phone?.Trim() is { Length: > 0 } phone)
        {
            AccountRules.Phone(phone, registration.Channel, faults);
        }

        return faults.Count > 0 ? Errors.Invalid(faults) : null;
    }
}
