using System.Net;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A member of staff who looks after marketing.</summary>
internal sealed partial class Marketer
{
    public const string Base = "/catered-by-africa/v1";
    private readonly StoreHost store;
    private readonly string token;

    private Marketer(StoreHost store, string token)
    {
        this.store = store;
        this.token = token;
    }

    public static async Task<Marketer> SignIn(StoreHost store)
    {
        var login = await store.Service<LoginService>().LoginAsync(
            StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, CancellationToken.None);
        return new Marketer(store, login.Value.Tokens.AccessToken);
    }

    public Task<Answer> Get(string path) => store.Get(Base + path, token);

    public Task<Answer> Post(string path, object? body = null) => store.Post(Base + path, body, token);

    public Task<Answer> Put(string path, object? body = null) => store.Put(Base + path, body, token);

    public Task<Answer> Delete(string path) => store.Delete(Base + path, token);

    /// <summary>Makes a campaign to these customers and answers its id.</summary>
    public async Task<string> Campaign(string body = "<p>Hi {{customer_name}}</p>", params Shopper[] to) =>
        (await Post(
            "/emails/campaigns",
            new { name = "News", subject = "Hi {{first_name}}", body, recipientType = "custom", recipientIds = to.Select(IdOf) }))
        .Expect(HttpStatusCode.Created).At("data.id").GetString()!;

    public async Task<Answer> SendCampaign(string body = "<p>Hi {{customer_name}}</p>", params Shopper[] to) =>
        (await Post($"/emails/campaigns/{await Campaign(body, to)}/send")).Expect(HttpStatusCode.OK);

    public static string IdOf(Shopper shopper) => "cust_" + Base36.Encode(shopper.CustomerId);

    /// <summary>The marketing mails of a customer, newest first, once those of the registration are taken out.</summary>
    public async Task<IReadOnlyList<Mail>> Mails(Shopper shopper) =>
        [.. (await store.Mailbox(shopper.Email)).Where(mail => mail.Id.EndsWith("-marketing", StringComparison.Ordinal))];

    public Task Change(Shopper shopper, Func<Account, Account> change) => store.Service<IDocumentStore>().UpdateAsync<Account>(
        CurrentUser.PartitionOf(shopper.CustomerId), Account.DocumentId, account => change(account), Errors.NotFound("Account"),
        CancellationToken.None).AsTask();

    /// <summary>The path of the mail's link of a kind: o, c or u.</summary>
    public static string Link(Mail mail, char kind) => Links().Matches(mail.Body).First(match => match.Groups[1].Value[0] == kind).Value;

    [GeneratedRegex("/catered-by-africa/v1/t/([ocu])/[A-Za-z0-9._-]+")]
    private static partial Regex Links();
}
