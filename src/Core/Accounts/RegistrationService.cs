using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A request to register, with raw text that is checked and trimmed here.</summary>
public sealed record Registration(string Name, string Email, string Password, string? Phone, string Channel)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(Registration);
}

/// <summary>An account with the tokens of its new session.</summary>
public sealed record LoginResult(Account Account, Tokens Tokens);

/// <summary>Registers customers: by themselves, or entered by staff.</summary>
public sealed class RegistrationService(
    AccountRepository repository, AccountService accounts, SessionService sessions, PasswordVerifier passwords, DeviceService devices,
    EventFactory events,
    ILogger<RegistrationService> log)
{
    private static readonly Error Taken = AccountRepository.Taken;

    /// <summary>A new customer. <see cref="ErrorCode.Conflict"/> when the email has an account, of whichever API.</summary>
    public async ValueTask<Result<Account>> RegisterAsync(Registration registration, CancellationToken ct) =>
        (await RegisterAsync(registration, signIn: false, ct)).Map(registered => registered.Account);

    /// <summary>Registers a customer and logs in, in one batch.</summary>
    public async ValueTask<Result<LoginResult>> RegisterAndSignInAsync(Registration registration, CancellationToken ct) =>
        (await RegisterAsync(registration, signIn: true, ct)).Map(
            registered => new LoginResult(registered.Account, sessions.Issue(registered.Session!)));

    /// <summary>A customer entered by staff, without a password until the owner sets one by a reset.</summary>
    /// <param name="accountId">One id, one customer: the same again answers the same.</param>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Account>> RegisterForAsync(string name, string email, string? phone, long accountId, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Name(name, faults);
        AccountValidator.Email(email, faults);
        if (phone?.Trim() is { Length: > 0 } given)
        {
            AccountValidator.Phone(given, Channels.CateredByAfrica, faults);
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmailAsync(email, ct) is { } known)
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

    private async ValueTask<Result<(Account Account, Session? Session)>> RegisterAsync(
        Registration registration, bool signIn, CancellationToken ct)
    {
        if (Check(registration) is { } invalid)
        {
            return invalid;
        }

        // A taken email is refused before the expensive hashing.
        if (await accounts.FindByEmailAsync(registration.Email, ct) is not null)
        {
            return Taken;
        }

        if (!(await passwords.HashAsync(registration.Password, ct)).TryGetValue(out var hash, out var busy))
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
        List<FieldError> faults = [];
        AccountValidator.Name(registration.Name, faults);
        AccountValidator.Email(registration.Email, faults);
        AccountValidator.Password(registration.Password, registration.Channel, faults);
        if (registration.Phone?.Trim() is { Length: > 0 } phone)
        {
            AccountValidator.Phone(phone, registration.Channel, faults);
        }

        return faults.Count > 0 ? Errors.Invalid(faults) : null;
    }
}
