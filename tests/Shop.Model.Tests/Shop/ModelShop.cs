using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>A shop in this process, and the model of it: what its customers, staff and the gateway know from the answers they
/// got.</summary>
internal sealed class ModelShop : IAsyncDisposable
{
    public const int Customers = 4;
    public const string Storefront = "/pure-essence/v1";
    public const string App = "/rocketry-box/api/v1/customer";
    public const string RasCurrys = "/ras-currys/api";
    public const string Portal = "/customer-portal/api/v1/customer";
    public const string Office = "/catered-by-africa/v1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly StoreHost host = new();
    private int calls;

    public StoreHost Host => host;

    public CrashingStore Crash { get; } = new();

    public List<ModelCustomer> People { get; } = [];

    public List<ModelVariant> Variants { get; } = [];

    public List<ModelOrder> Orders { get; } = [];

    /// <summary>Codes, with how many orders may use each.</summary>
    public Dictionary<string, int> Coupons { get; } = [];

    /// <summary>Several callers do the same: some of them may be told to try again.</summary>
    public bool IsRace { get; set; }

    /// <summary>The process was killed during the last call: what it answers was asked before.</summary>
    public bool WasKilled { get; private set; }

    /// <summary>The gateway is away, or was, since the last look.</summary>
    public bool IsGatewayDown { get; set; }

    public string StaffToken { get; private set; } = "";

    public HistoryLog Log { get; } = new();

    public DateTimeOffset Now => host.App.Clock.GetUtcNow();

    public DateTimeOffset OpenedAt { get; private set; }

    public IEnumerable<ModelReturn> Returns => Orders.SelectMany(order => order.Returns);

    public async Task OpenAsync()
    {
        host.Options = host.Options with { AroundStore = Crash.Around };
        await host.InitializeAsync();
        OpenedAt = Now;
        await AddProductAsync("BB Cream", 200, ("60ml", 1038), ("120ml", 1999));
        await AddProductAsync("Plain Soap", 100, (null, 450));
        await AddProductAsync("Cotton Pad", 12, (null, 335));
        for (var i = 0; i < Customers; i++)
        {
            await AddCustomerAsync($"customer{i}@example.com");
        }

        await SignInAsync();
    }

    /// <summary>Sessions end while the clock runs.</summary>
    public async Task SignInAsync()
    {
        var login = host.Service<LoginService>();
        string[] channels = [Channels.PureEssence, Channels.RocketryBox, Channels.RasCurrys, Channels.CustomerPortal];
        foreach (var person in People)
        {
            foreach (var channel in channels)
            {
                person.Tokens[channel] = (await login.LoginAsync(
                    person.Email, person.Password, channel, CancellationToken.None)).Value.Tokens.AccessToken;
            }
        }

        StaffToken = (await login.LoginAsync(
            StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, CancellationToken.None)).Value.Tokens.AccessToken;
    }

    /// <summary>One call. Where the process is killed before it answers, the next one gets the same again, under the same key.</summary>
    public async Task<Answer> SendAsync(HttpMethod method, string path, object? body, string? token, Func<string>? renewed = null)
    {
        var key = method == HttpMethod.Post ? $"key-{++calls}" : null;
        var answer = await SendOnceAsync(method, path, body, token, key);
        WasKilled = Crash.IsDead;
        if (WasKilled)
        {
            await RestartAsync();
            answer = await SendOnceAsync(method, path, body, renewed?.Invoke() ?? token, key);
        }

        return answer;
    }

    public Task<Answer> As(ModelCustomer person, string channel, HttpMethod method, string path, object? body = null) =>
        SendAsync(method, path, body, person.Tokens[channel], () => person.Tokens[channel]);

    public Task<Answer> AsStaff(HttpMethod method, string path, object? body = null) =>
        SendAsync(method, Office + path, body, StaffToken, () => StaffToken);

    /// <summary>One call, once.</summary>
    public async Task<Answer> SendOnceAsync(HttpMethod method, string path, object? body, string? token, string? key = null)
    {
        Answer answer;
        try
        {
            answer = await host.Send(method, path, body, token, key is null ? [] : [("Idempotency-Key", key)]).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new ModelException($"{method} {path} got no answer in {Patience.TotalSeconds} s");
        }

        Log.Add(
            $"  {method} {path} {(body is null ? "" : JsonSerializer.Serialize(body, body.GetType()))} -> {(int)answer.Status} {answer.Text[..Math.Min(answer.Text.Length, 160)]}");

        if (!Crash.IsDead)
        {
            ModelException.Unless(
                (int)answer.Status < 500 || (answer.Status == HttpStatusCode.ServiceUnavailable && (IsGatewayDown || IsRace)),
                $"{method} {path} answered {(int)answer.Status}: {answer.Text}");
            ModelException.Unless(answer.Status != HttpStatusCode.Unauthorized, $"{method} {path} answered 401: {answer.Text}");
        }

        return answer;
    }

    /// <summary>All that was caused is done. A process that is to be killed is killed before.</summary>
    public async Task SettleAsync()
    {
        if (Crash.IsArmed)
        {
            await RestartAsync();
        }

        await host.Idle();
    }

    /// <summary>A call that only looks. Where the process was killed by what it did in the background, the next one answers.</summary>
    public async Task<Answer> LookAsync(string path, string? token)
    {
        var answer = await SendOnceAsync(HttpMethod.Get, path, null, token);
        if (Crash.IsDead)
        {
            await RestartAsync();
            answer = await SendOnceAsync(HttpMethod.Get, path, null, token);
        }

        return answer.Expect(HttpStatusCode.OK);
    }

    public Task<Answer> StaffLookAsync(string path) => LookAsync(Office + path, StaffToken);

    /// <summary>At the sandbox, which is no part of the shop.</summary>
    public Task<Answer> GatewayAsync(string path, object body) => host.Post("/local/razorpay/" + path, body);

    public async Task<Answer> GatewayLookAsync(string path) =>
        await TryGatewayLookAsync(path) ?? throw new ModelException($"The gateway does not show {path}");

    /// <summary>Null: the gateway is away.</summary>
    public async Task<Answer?> TryGatewayLookAsync(string path)
    {
        var settings = host.Service<Core.Payments.RazorpaySettings>();
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{settings.KeyId}:{settings.KeySecret}"));
        var shown = await host.Send(HttpMethod.Get, "/local/razorpay/v1/" + path, null, null, ("Authorization", "Basic " + basic));
        return shown.Status == HttpStatusCode.ServiceUnavailable ? null : shown.Expect(HttpStatusCode.OK);
    }

    public async Task AdvanceAsync(TimeSpan by)
    {
        await SettleAsync();
        await host.Advance(by);
        await SignInAsync();
    }

    /// <summary>The process ends as it stands, and another one starts on its data.</summary>
    public async Task RestartAsync()
    {
        await host.Stop();
        Crash.Revive();
        await host.InitializeAsync();
        await host.Idle();
        await SignInAsync();
    }

    /// <summary>Most of the time one of those that are wanted, where there are any.</summary>
    public ModelOrder? Order(int number, Func<ModelOrder, bool>? wanted = null)
    {
        ModelOrder[] likely = [.. Orders.Where(order => wanted is null || number % 8 == 0 || wanted(order))];
        return likely.Length == 0 ? null : likely[number % likely.Length];
    }

    public ModelVariant Variant(long productId, string? size) => Variants.First(each => each.ProductId == productId && each.Size == size);

    public static long Minor(JsonElement amount) => decimal.ToInt64(amount.GetDecimal() * 100);

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    private async Task AddProductAsync(string name, int stock, params (string? Size, long Price)[] variants)
    {
        var draft = new ProductDraft
        {
            Name = name,
            Description = "For the model",
            Category = "makeup",
            Variants = [.. variants.Select(each => new VariantDraft(each.Size, each.Price, stock))],
        };
        var made = (await host.Service<CatalogService>().CreateAsync(draft, CancellationToken.None)).Value;
        Variants.AddRange(variants.Select(each => new ModelVariant(made.Id, each.Size, stock)));
    }

    private async Task AddCustomerAsync(string email)
    {
        const string password = "securePassword123";
        var registered = (await host.Post(
            Storefront + "/auth/register",
            new { name = "Asha Rao", email, password, phone = "0977883578" })).Expect(HttpStatusCode.Created);
        var token = registered.At("data.token").GetString()!;
        var address = (await host.Post(
            Storefront + "/addresses",
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
            token)).Expect(HttpStatusCode.Created);
        People.Add(new ModelCustomer(registered.At("data.user.id").GetInt64(), email, password, address.At("data.id").GetInt64()));
    }
}
