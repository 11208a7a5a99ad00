using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>Somebody who registered with RAS Currys and verified their email.</summary>
internal sealed partial class Buyer
{
    public const string Base = "/ras-currys/api";
    public const string Password = "securePassword123";
    private static int count;

    private Buyer(StoreHost store, string email, string token, string userId)
    {
        Store = store;
        Email = email;
        Token = token;
        UserId = userId;
    }

    public StoreHost Store { get; }

    public string Email { get; }

    public string Token { get; }

    /// <summary>24 hex digits.</summary>
    public string UserId { get; }

    public long CustomerId => Convert.ToInt64(UserId, 16);

    public static string NewEmail() => $"buyer{Interlocked.Increment(ref count)}@example.com";

    public static async Task<Buyer> Register(StoreHost store, bool withPhone = true)
    {
        var email = NewEmail();
        await Register(store, email);
        var verified = (await store.Post(
            Base + "/auth/verify-email", new { email, otp = await Otp(store, email) })).Expect(HttpStatusCode.OK);
        var buyer = new Buyer(store, email, verified.At("token").GetString()!, verified.At("user.userId").GetString()!);
        if (withPhone)
        {
            (await buyer.Post("/auth/add-phone", new { phoneNumber = "9876543210" })).Expect(HttpStatusCode.OK);
        }

        return buyer;
    }

    public static async Task<Answer> Register(StoreHost store, string email) =>
        (await store.Post(
            Base + "/auth/register", new { fullName = "Asha Rao", email, password = Password })).Expect(HttpStatusCode.Created);

    /// <summary>The code in the newest mail.</summary>
    public static async Task<string> Otp(StoreHost store, string email) => CodeIn((await store.Mailbox(email))[0]);

    public static string CodeIn(Mail mail) =>
        Code().Match(mail.Body) is { Success: true } match ? match.Value : throw new InvalidOperationException(mail.Body);

    public static async Task<string> AdminToken(StoreHost store) =>
        (await store.Post(Base + "/auth/login", new { email = StoreHost.AdminEmail, password = StoreHost.AdminPassword }))
            .Expect(HttpStatusCode.OK).At("token").GetString()!;

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null) => Store.Post(Base + path, body, Token);

    public Task<Answer> Delete(string path) => Store.Delete(Base + path, Token);

    public Task<Answer> TryOrder(CatalogEntry product, int quantity = 1, string paymentMethod = "razorpay", decimal? price = null) =>
        Post("/orders", new { items = new[] { new { productId = Hex(product.Id), quantity, price } }, paymentMethod });

    /// <summary>Orders one product and answers the order's number.</summary>
    public async Task<string> Order(CatalogEntry? product = null, int quantity = 1, string paymentMethod = "razorpay") =>
        (await TryOrder(product ?? await Store.Product(), quantity, paymentMethod))
            .Expect(HttpStatusCode.Created)
            .At("orderId")
            .GetString()!;

    /// <summary>Opens the checkout and answers the gateway's order.</summary>
    public async Task<string> StartPayment(string orderId) =>
        (await Post("/payments/create", new { orderId })).Expect(HttpStatusCode.OK).At("razorpayOrderId").GetString()!;

    /// <summary>Pays in the gateway's checkout and answers what it hands the client.</summary>
    public async Task<JsonElement> Pay(
        string gatewayOrder, string outcome = "success", bool webhooks = true, bool capture = true, bool force = false) =>
        (await Store.Post(
            "/local/razorpay/pay", new { orderId = gatewayOrder, outcome, webhooks, capture, force })).Expect(HttpStatusCode.OK).Json;

    public Task<Answer> Verify(string orderId, JsonElement paid) => Verify(
        orderId,
        paid.GetProperty("razorpayPaymentId").GetString()!,
        paid.GetProperty("razorpayOrderId").GetString()!,
        paid.GetProperty("razorpaySignature").GetString()!);

    public Task<Answer> Verify(string orderId, string razorpayPaymentId, string razorpayOrderId, string razorpaySignature) =>
        Post("/payments/verify", new { orderId, razorpayPaymentId, razorpayOrderId, razorpaySignature });

    public async Task<Order> CoreOrder(string orderId)
    {
        await Store.Idle();
        return (await Store.Service<OrderService>().GetAsync(CustomerId, CoreId(orderId), CancellationToken.None)).Value;
    }

    public static long CoreId(string orderId) =>
        Core.Shared.Ids.Base36.TryDecode(orderId.AsSpan("ORD-2026-".Length), out var id)
            ? id
            : throw new ArgumentException(orderId, nameof(orderId));

    public static string Hex(long id) => id.ToString("x24", null);

    [GeneratedRegex(@"\b[0-9]{6}\b")]
    private static partial Regex Code();
}

internal static class Refusals
{
    /// <summary>A refusal in the document's shape.</summary>
    public static Answer Refused(this Answer answer, HttpStatusCode status, string code)
    {
        answer.Expect(status).At("success").GetBoolean().ShouldBeFalse();
        answer.At("error.code").GetString().ShouldBe(code);
        answer.At("error.message").GetString().ShouldNotBeNullOrWhiteSpace();
        return answer;
    }

    /// <summary>A 429 in the document's shape, which is another.</summary>
    public static Answer Limited(this Answer answer)
    {
        answer.Expect(HttpStatusCode.TooManyRequests).At("success").GetBoolean().ShouldBeFalse();
        answer.At("error").GetString().ShouldBe("RATE_LIMIT_EXCEEDED");
        answer.At("message").GetString().ShouldNotBeNullOrWhiteSpace();
        answer.Headers.ContainsKey("Retry-After").ShouldBeTrue();
        return answer;
    }

    /// <summary>The fields at the root, in order.</summary>
    public static IEnumerable<string> Fields(this JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
