using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Begins the session of who has proven to be the account's owner.</summary>
public sealed class SessionStarter(
    IDocumentStore store, SessionService sessions, DeviceService devices, EventFactory events, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>For callers only: the password was changed, or stored in a newer strength, while it was being checked.</summary>
    internal static readonly Error CheckAgain = new(ErrorCode.InvalidCredentials, "The password was changed meanwhile");

    /// <summary>Writes session and account in one batch, so that a suspension or new password at the same moment wins.</summary>
    /// <param name="proven">The account as its password was proven.</param>
    /// <returns><see cref="CheckAgain"/>; Forbidden; <see cref="ErrorCode.EmailNotVerified"/>.</returns>
    public async ValueTask<Result<LoginResult>> BeginAsync(Account proven, string? rehash, string channel, CancellationToken ct)
    {
        Session? session = null;
        var client = ClientInfo.Current;
        var firstOfDay = proven.Role == Role.Customer
            && !(proven.LastLoginAt is { } last && calendar.DayOf(last) >= calendar.DayOf(time.GetUtcNow()));
        var saved = await store.UpdateAsync<Account>(
            proven.Partition,
            proven.Id,
            account => account.PasswordHash != proven.PasswordHash ? CheckAgain
                : Refusal(account, channel) is { } refused ? refused
                : account with
                {
                    LastLoginAt = time.GetUtcNow(),
                    LoginCount = account.LoginCount + 1,
                    PasswordHash = rehash ?? account.PasswordHash,
                    KnownDevices = devices.Remember(account.KnownDevices, client),
                },
            Errors.NotFound("Account"),
            ct,
            (batch, account) =>
            {
                batch.Create(session = sessions.New(account, channel));
                if (firstOfDay)
                {
                    batch.Emit(events.Create(account.Partition, new VisitorSeen(account.Partition, account.AccountId, false)));
                }
            });
        return saved.Map(account => new LoginResult(account, sessions.Issue(session!)));
    }

    private static Error? Refusal(Account account, string channel)
    {
        if (account.Status == AccountStatus.Suspended)
        {
            return Errors.Forbidden("This account is suspended");
        }

        if (account.MustVerifyEmail && !account.EmailVerified)
        {
            return new Error(ErrorCode.EmailNotVerified, "Please verify your email first");
        }

        return channel == Channels.CateredByAfrica && account.Role == Role.Customer ? Errors.Forbidden("Staff only") : null;
    }
}
