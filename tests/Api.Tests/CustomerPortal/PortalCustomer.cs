using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

/// <summary>A customer who shops in the storefront and looks after it in the portal.</summary>
internal sealed class PortalCustomer
{
    public const string Base = "/customer-portal/api/v1/customer";

    /// <summary>Somebody at the other side of a ticket.</summary>
    public static readonly CurrentUser Staff = new(900, Role.Admin, Channels.CateredByAfrica, 1);

    private PortalCustomer(Shopper shopper, string token)
    {
        Shopper = shopper;
        Token = token;
    }

    public Shopper Shopper { get; }

    public string Token { get; }

    public StoreHost Store => Shopper.Store;

    public static async Task<PortalCustomer> Register(StoreHost store)
    {
        var shopper = await Shopper.Register(store);
        var login = await store.Post("/customer-portal/auth/login", new { email = shopper.Email, password = "securePassword123" });
        return new PortalCustomer(shopper, login.Expect(HttpStatusCode.OK).At("access_token").GetString()!);
    }

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null) => Store.Post(Base + path, body, Token);

    public Task<Answer> Put(string path, object? body = null) => Store.Put(Base + path, body, Token);

    /// <summary>Orders one product and answers the order's id.</summary>
    public async Task<string> Buy(CatalogEntry product, int quantity = 1, OrderStatus status = OrderStatus.Pending)
    {
        var number = await Shopper.Buy(product, quantity);
        await MoveTo("ORD" + number[2..], status);
        return "ORD" + number[2..];
    }

    public Task<Order> MoveTo(string orderId, OrderStatus status) => Shopper.MoveTo("PE" + orderId[3..], status);

    public static long CoreId(string id) =>
        Base36.TryDecode(id.AsSpan(3), out var coreId) ? coreId : throw new ArgumentException(id, nameof(id));

    public async Task<string> OpenTicket(string subject = "Product inquiry") =>
        (await Post("/tickets", new { subject, description = "I need help with my order" }))
            .Expect(HttpStatusCode.Created)
            .At("id")
            .GetString()!;
}

/// <summary>What the portal's refusals look like.</summary>
internal static class PortalAnswers
{
    public static void ShouldRefuse(this Answer answer, HttpStatusCode status, string detail) =>
        answer.Expect(status).Text.ShouldBe($$"""{"detail":"{{detail}}"}""");

    /// <param name="lines">The body, broken into lines for reading.</param>
    public static void ShouldBeJson(this Answer answer, string lines) => answer.Text.ShouldBe(lines.ReplaceLineEndings(""));

    public static void ShouldBeJson(this JsonElement element, string lines) => element.GetRawText().ShouldBe(lines.ReplaceLineEndings(""));

    /// <param name="loc">The place as JSON: <c>["body","subject"]</c>.</param>
    public static void ShouldFault(this Answer answer, string loc, string type = "value_error")
    {
        answer.Expect(HttpStatusCode.UnprocessableEntity);
        answer.Json.EnumerateObject().Select(field => field.Name).ShouldBe(["detail"]);
        answer.At("detail.0").EnumerateObject().Select(field => field.Name).ShouldBe(["loc", "msg", "type"]);
        answer.At("detail.0.loc").GetRawText().ShouldBe(loc);
        answer.At("detail.0.msg").GetString().ShouldNotBeNullOrEmpty();
        answer.At("detail.0.type").GetString().ShouldBe(type);
    }
}
