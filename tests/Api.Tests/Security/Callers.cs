using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Tokens of every kind for every API.</summary>
internal sealed class Callers(StoreHost store)
{
    private static readonly Dictionary<string, string> Channel = new()
    {
        ["/pure-essence/v1"] = Channels.PureEssence,
        ["/rocketry-box/api/v1/customer"] = Channels.RocketryBox,
        ["/customer-portal"] = Channels.CustomerPortal,
        ["/catered-by-africa/v1"] = Channels.CateredByAfrica,
        ["/ras-currys/api"] = Channels.RasCurrys,
    };

    private readonly Dictionary<(long Account, string Base), string> tokens = [];

    public async Task<Account> Customer() =>
        (await store.Service<IDocumentStore>()
            .ReadAsync<Account>(CurrentUser.PartitionOf((await Shopper.Register(store)).CustomerId), Account.DocumentId, default))!;

    /// <summary>An account that is no superadmin.</summary>
    public async Task<Account> Admin()
    {
        var admin = await Customer() with { Role = Role.Admin };
        (await store.Service<IDocumentStore>()
            .CommitAsync(new DocumentBatch(Containers.Customers, admin.Partition).Replace(admin), default)).Ok.ShouldBeTrue();
        return admin;
    }

    /// <summary>A session as a login makes it, kept for the account and API.</summary>
    public async Task<string> Token(Account account, string api) =>
        tokens.TryGetValue((account.AccountId, api), out var known)
            ? known
            : tokens[(account.AccountId, api)] = (await Session(account, api)).Token;

    public async Task<string> TokenOf(long accountId, string api) =>
        await Token(
            (await store.Service<IDocumentStore>().ReadAsync<Account>(CurrentUser.PartitionOf(accountId), Account.DocumentId, default))!,
            api);

    public async Task<string> Revoked(Account account, string api)
    {
        var (sessions, token) = (store.Service<SessionService>(), (await Session(account, api)).Token);
        await sessions.EndAsync((await sessions.AuthenticateAsync(token, Channel[api], default)).Value, default);
        return token;
    }

    /// <summary>A token that is good, but elsewhere.</summary>
    public Task<string> OfOtherApi(Account account, string api) => Token(account, Channel.Keys.First(other => other != api));

    public static HttpStatusCode RefusedToken(string api) =>
        api == "/ras-currys/api" ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized;

    private async Task<(Session Session, string Token)> Session(Account account, string api)
    {
        var sessions = store.Service<SessionService>();
        var session = sessions.New(account, Channel[api]);
        (await store.Service<IDocumentStore>().CreateAsync(session, default)).ShouldBeTrue();
        return (session, sessions.Issue(session).AccessToken);
    }
}
