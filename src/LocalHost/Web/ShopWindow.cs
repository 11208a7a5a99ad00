using System.Reflection;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>A storefront in miniature at <c>/shop</c>, on the Pure Essence API: for the first minute with the store.</summary>
internal sealed class ShopWindow(ExplorerAccounts accounts, SecurityHeaders security)
{
    public const string Address = "/shop";
    private const string Resources = "shop/";
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: http: https:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["shop.html"] = "text/html; charset=utf-8",
        ["shop.css"] = "text/css; charset=utf-8",
        ["shop.js"] = "text/javascript; charset=utf-8",
        ["api.js"] = "text/javascript; charset=utf-8",
        ["page.js"] = "text/javascript; charset=utf-8",
        ["checkout.js"] = "text/javascript; charset=utf-8",
        ["orders.js"] = "text/javascript; charset=utf-8",
    };

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (RequestDelegate)(context => FileAsync(context, "shop.html")));
        app.MapGet(Address + "/demo.json", (RequestDelegate)AccountsAsync);
        app.MapGet(
            Address + "/{file}", (RequestDelegate)(context => FileAsync(context, (string)context.Request.RouteValues["file"]!)));
    }

    private Task FileAsync(HttpContext context, string name)
    {
        Secure(context);
        if (!Types.TryGetValue(name, out var type))
        {
            return Results.Json(new { message = "There is no such file." }, statusCode: StatusCodes.Status404NotFound)
                .ExecuteAsync(context);
        }

        var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + name)!;
        return Results.Stream(file, type).ExecuteAsync(context);
    }

    /// <summary>Customers of the demo store, to log in with one click; a store of one's own has none.</summary>
    private Task AccountsAsync(HttpContext context)
    {
        Secure(context);
        return Results.Json(
            accounts.All().Where(account => !account.IsStaff).Select(account => new { account.Name, account.Email, account.Password }))
            .ExecuteAsync(context);
    }

    private void Secure(HttpContext context)
    {
        security.Apply(context.Request);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-cache";
    }
}
