using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>A customer of the app with an address and what a test wants them to have: money, orders, points.</summary>
internal sealed class BoxMember
{
    public const string Base = "/rocketry-box/api/v1/customer";

    private BoxMember(StoreHost store, TestCustomer customer, string token)
    {
        Store = store;
        Customer = customer;
        Token = token;
    }

    public StoreHost Store { get; }

    public TestCustomer Customer { get; }

    public string Token { get; private set; }

    public long Id => Customer.Id;

    public string AddressId { get; private set; } = "";

    public static async Task<BoxMember> Join(StoreHost store, string name = "Asha Rao")
    {
        var customer = await store.RegisterCustomer(name);
        var login = await store.Service<LoginService>()
            .LoginAsync(customer.Email, customer.Password, Channels.RocketryBox, CancellationToken.None);
        var member = new BoxMember(store, customer, login.Value.Tokens.AccessToken);
        var address = await member.Post(
            "/addresses", new { street = "12 MG Road", city = "Pune", state = "MH", pincode = "411001", country = "India" });
        member.AddressId = address.Expect(HttpStatusCode.Created).At("data.address.id").GetString()!;
        return member;
    }

    /// <summary>After the clock has run past the session's end.</summary>
    public async Task LogInAgain() =>
        Token = (await Store.Service<LoginService>()
            .LoginAsync(Customer.Email, Customer.Password, Channels.RocketryBox, CancellationToken.None)).Value.Tokens.AccessToken;

    /// <summary>As if the link of the mail had been opened: only then do own words go into mail to others.</summary>
    public async Task VerifyEmail() =>
        (await Store.Service<IDocumentStore>().UpdateAsync<Account>(
            CurrentUser.PartitionOf(Id), Account.DocumentId, account => account with { EmailVerified = true }, Errors.NotFound("Account"),
            CancellationToken.None)).IsOk.ShouldBeTrue();

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null, string? key = null) =>
        Store.Send(HttpMethod.Post, Base + path, body, Token, key is null ? [] : [("Idempotency-Key", key)]);

    public Task<Answer> Put(string path, object? body = null) => Store.Put(Base + path, body, Token);

    public Task<Answer> Delete(string path) => Store.Delete(Base + path, Token);

    /// <summary>A saved card; answers its id.</summary>
    public async Task<string> AddCard(string last4 = "4242") =>
        (await Post(
            "/payment-methods",
            new { type = "card", details = new { last4, brand = "visa", expiryMonth = 12, expiryYear = 2035, token = "token_" + last4 } }))
            .Expect(HttpStatusCode.Created).At("data.method.id").GetString()!;

    /// <summary>An order of one product.</summary>
    public async Task<Order> Order(CatalogEntry product, PaymentMethod method = PaymentMethod.Online, int quantity = 1) =>
        (await TryOrder(product, method, quantity)).Value;

    /// <param name="orderId">Null: a new one.</param>
    public ValueTask<Result<Order>> TryOrder(CatalogEntry product, PaymentMethod method, int quantity = 1, long? orderId = null) =>
        Store.Service<CheckoutService>().PlaceAsync(
            new PlaceOrderCommand
            {
                CustomerId = Id,
                Channel = Channels.RocketryBox,
                PaymentMethod = method,
                PaymentLink = method == PaymentMethod.Online,
                PriceRule = PriceRule.Inclusive,
                Items = [new OrderItem(product.Id, null, quantity)],
                OrderId = orderId,
            },
            CancellationToken.None);

    /// <summary>An order that is paid at the gateway.</summary>
    public async Task<Order> PaidOrder(CatalogEntry product, int quantity = 1)
    {
        var order = await Order(product, PaymentMethod.Online, quantity);
        (await Store.Post(
            "/local/razorpay/pay", new { orderId = order.Payment.PaymentLinkId, outcome = "success" })).Expect(HttpStatusCode.OK);
        await Store.Idle();
        return await Read(order);
    }

    public async Task<Order> Read(Order order) =>
        (await Store.Service<OrderService>().GetAsync(Id, order.OrderId, CancellationToken.None)).Value;

    public async Task MoveTo(Order order, OrderStatus status)
    {
        (await Store.Service<OrderService>().MoveToAsync(Id, order.OrderId, status, CancellationToken.None)).IsOk.ShouldBeTrue();
        await Store.Idle();
    }

    /// <summary>Money in the wallet, in minor units.</summary>
    public async Task Fund(long amount) =>
        (await Store.Service<WalletService>()
            .PostAsync(Id, "gift-" + Guid.NewGuid().ToString("n"), amount, "A present", null, CancellationToken.None)).IsOk.ShouldBeTrue();

    public async Task<decimal> WalletBalance() => (await Get("/wallet")).Expect(HttpStatusCode.OK).At("data.balance").GetDecimal();

    /// <summary>The refusal's code, and which fields it names.</summary>
    public static void Refused(Answer answer, HttpStatusCode status, string code, params string[] fields)
    {
        answer.Expect(status).At("error.code").GetString().ShouldBe(code, answer.Text);
        var named = answer.At("error").TryGetProperty("details", out var details)
            ? details.EnumerateObject().Select(field => field.Name).ToArray()
            : [];
        named.ShouldBe(fields, ignoreOrder: true, answer.Text);
    }

    public static string Code(long id) => Base36.Encode(id);
}
