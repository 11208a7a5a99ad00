using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A request to register, with raw text that is checked and trimmed here.</summary>
public sealed record Registration(string Name, string Email, string Password, string? Phone, string Channel)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(Registration);
}

/// <summary>An account with the tokens of its new session.</summary>
public sealed record SignedIn(Account Account, Tokens Tokens);

/// <summary>Registers customers: by themselves, or entered by staff.</summary>
public sealed class RegistrationService(
    AccountRepository repository, AccountService accounts, SessionService sessions, PasswordWork passwords, DeviceService devices, EventFactory events,
    ILogger<RegistrationService> log)
{
    private static readonly Error Taken = AccountRepository.Taken;

    /// <summary>A new customer. <see cref="ErrorCode.Conflict"/> when the email has an account, of whichever API.</summary>
    public async ValueTask<Result<Account>> Register(Registration registration, CancellationToken ct) =>
        (await Register(registration, signIn: false, ct)).Map(registered => registered.Account);

    /// <summary>Registers a customer and logs in, in one batch.</summary>
    public async ValueTask<Result<SignedIn>> RegisterAndSignIn(Registration registration, CancellationToken ct) =>
        (await Register(registration, signIn: true, ct)).Map(registered => new SignedIn(registered.Account, sessions.Issue(registered.Session!)));

    /// <summary>A customer entered by staff, without a password until the owner sets one by a reset.</summary>
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

        var draft = repository.Draft(name, email, phone, Channels.CateredByAfrica) with { AccountId = accountId };
        if (await repository.CreateAsync(draft, (batch, account) => batch.Emit(Registered(account)), ct) is not { } created)
        {
            return Taken;
        }

        AccountLog.Registered(log, created.AccountId, created.Channel);
        return created;
    }

    private async ValueTask<Result<(Account Account, Session? Session)>> Register(Registration registration, bool signIn, CancellationToken ct)
    {
        if (Check(registration) is { } invalid)
        {
            return invalid;
        }

        // A taken email is refused before the expensive hashing.
        if (await accounts.FindByEmail(registration.Email, ct) is not null)
        {
            return Taken;
        }

        if (!(await passwords.Hash(registration.Password, ct)).Try(out var hash, out var busy))
        {
            return busy;
        }

        var draft = repository.Draft(registration.Name, registration.Email, registration.Phone, registration.Channel) with
        {
            PasswordHash = hash,
            KnownDevices = devices.Remember([], ClientInfo.Current),
        };
        Session? session = null;
        var created = await repository.CreateAsync(
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
