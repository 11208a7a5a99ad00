using System.Globalization;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.Security;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>What lies in the store before its copy is made: a customer who has one of everything, staff, goods, and tokens of
/// sessions.</summary>
internal sealed class Seed
{
    /// <summary>Finds the product below, in the index of the catalogue only.</summary>
    public const string Typo = "moistruizer";

    private const string Staff = "/catered-by-africa/v1";
    private readonly Victim victim;
    private readonly long product;
    private readonly Dictionary<(string Who, string Api, int Session), string> tokens = [];

    private Seed(Victim victim, long product)
    {
        this.victim = victim;
        this.product = product;
    }

    /// <summary>The documents of the APIs, by their base paths.</summary>
    public Dictionary<string, System.Text.Json.JsonElement> Documents { get; } = [];

    /// <summary>An order's customer, by the id that all APIs share.</summary>
    public long CustomerId => victim.Customer.CoreId;

    public string CustomerEmail => victim.Customer.Email;

    public static async Task<Seed> Make(StoreHost store)
    {
        var victim = await Victim.Make(store);
        var product = await store.Product(name: "Ultra Dry Skin Moisturizer");
        await store.Coupon("SAVE20");
        var seed = new Seed(victim, product.Id);
        var admin = await Superadmin(store);
        foreach (var start in ClassifiedRoute.Bases)
        {
            seed.Documents[start] = (await store.Get(start + "/openapi.json")).Json;
            for (var session = 0; session < 3; session++)
            {
                var callers = new Callers(store);
                seed.tokens[("customer", start, session)] = await callers.TokenOf(victim.Customer.CoreId, start);
                seed.tokens[("superadmin", start, session)] = await callers.TokenOf(admin, start);
            }
        }

        await store.Idle();
        return seed;
    }

    /// <summary>A token for whom the route lets in; null for routes that look at none.</summary>
    /// <param name="session">Several are kept apart: one may end.</param>
    public string? TokenFor(ClassifiedRoute route, int session = 0) => route.Who switch
    {
        "public" => null,
        "staff" or "superadmin" => tokens[("superadmin", RouteApi.Of(route), session)],
        _ => tokens[("customer", RouteApi.Of(route), session)],
    };

    /// <summary>What an API calls a thing of the store; null for what has to be made first.</summary>
    public string? IdOf(string start, string kind) => (start, kind) switch
    {
        (_, "code") => "SAVE20",
        (_, "email") => CustomerEmail,
        (_, "soon") => DateTime.UtcNow.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, "slug") => "ultra-dry-skin-moisturizer",
        (_, "subscription") when start == Staff => "notifications",
        (_, "product") => Written(start, "prod_", product),
        (Staff, "customer") => "cust_" + Base36.Encode(CustomerId),
        ("/ras-currys/api", "user") => CustomerId.ToString("x24", CultureInfo.InvariantCulture),
        (Staff, "order") => "ord_" + Base36.Encode(CoreId("order")),
        (Staff, "ticket") => "tkt_" + Base36.Encode(CoreId("ticket")),
        (_, "order" or "address" or "ticket" or "payment" or "method" or "subscription" or "notification" or "cart-item") =>
            victim.IdOf(Route(start, kind)),
        _ => null,
    };

    private long CoreId(string kind) => long.Parse(victim.IdOf(Route(Staff, kind)), CultureInfo.InvariantCulture);

    private static ClassifiedRoute Route(string start, string kind) => new("GET", start + "/any", "customer", kind);

    private static string Written(string start, string prefix, long id) => start switch
    {
        Staff => prefix + Base36.Encode(id),
        "/ras-currys/api" => id.ToString("x24", CultureInfo.InvariantCulture),
        "/rocketry-box/api/v1/customer" => Base36.Encode(id),
        _ => id.ToString(CultureInfo.InvariantCulture),
    };

    private static async Task<long> Superadmin(StoreHost store)
    {
        var account = await new Callers(store).Customer() with { Role = Role.Superadmin };
        (await store.Service<IDocumentStore>()
            .CommitAsync(new DocumentBatch(Containers.Customers, account.Partition).Replace(account), default)).Ok.ShouldBeTrue();
        return account.AccountId;
    }
}
