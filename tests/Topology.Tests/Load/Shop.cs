using System.Net;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>What is sold and who buys.</summary>
internal sealed class Shop(StoreDeployment store) : IDisposable
{
    public const int Pieces = 400;
    public const int Rare = 25;
    public const long Wallet = 20_000;
    private const string Password = "securePassword123";

    public StoreDeployment Store => store;

    public Caller Caller { get; } = new(store);

    public List<long> Products { get; } = [];

    public List<Customer> Customers { get; } = [];

    public string StaffToken { get; private set; } = "";

    public async Task OpenAsync(int customers, string webhookReceiver)
    {
        foreach (var (name, price, stock) in ((string, long, int)[])[("BB Cream", 1038, Pieces), ("Plain Soap", 450, Pieces), ("Cotton Pad", 335, Rare)])
        {
            var draft = new ProductDraft
            {
                Name = name,
                Description = "For the test",
                Category = "makeup",
                Variants = [new VariantDraft(null, price, stock)],
            };
            Products.Add((await store.Observer.Service<CatalogService>().CreateAsync(draft, CancellationToken.None)).Value.Id);
        }

        for (var i = 0; i < customers; i++)
        {
            Customers.Add(await RegisterAsync($"customer{i}@example.com"));
        }

        await SignInAsync();
        (await store.Observer.Post(
            Shopping.Office + "/webhooks", new { url = webhookReceiver, events = new[] { "order.created" } }, StaffToken))
            .Expect(HttpStatusCode.Created);
    }

    /// <summary>Sessions of staff end while time passes.</summary>
    public async Task SignInAsync() => StaffToken = (await store.Observer.Service<LoginService>().LoginAsync(
        StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, CancellationToken.None)).Value.Tokens.AccessToken;

    public void Dispose() => Caller.Dispose();

    private async Task<Customer> RegisterAsync(string email)
    {
        var registered = (await store.Observer.Post(
            Shopping.Storefront + "/auth/register", new { name = "Asha Rao", email, password = Password, phone = "0977883578" }))
            .Expect(HttpStatusCode.Created);
        var id = registered.At("data.user.id").GetInt64();
        var address = (await store.Observer.Post(
            Shopping.Storefront + "/addresses",
            new
            {
                name = "Home",
                street = "12 MG Road",
                city = "Pune",
                state = "MH",
                postalCode = "411001",
                phone = "9876543210",
                isDefault = true,
            },
            registered.At("data.token").GetString())).Expect(HttpStatusCode.Created);
        (await store.Observer.Service<WalletService>().PostAsync(id, "gift", Wallet, "A present", null, CancellationToken.None))
            .IsOk.ShouldBeTrue();
        var tokens = new Dictionary<string, string>();
        foreach (var channel in (string[])[Channels.PureEssence, Channels.RocketryBox, Channels.RasCurrys, Channels.CustomerPortal])
        {
            tokens[channel] = (await store.Observer.Service<LoginService>().LoginAsync(
                email, Password, channel, CancellationToken.None)).Value.Tokens.AccessToken;
        }

        return new Customer(id, email, address.At("data.id").GetInt64(), tokens);
    }
}
