using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.Hosting.Explorer;

/// <summary>The page on which an API can be read and tried: Scalar over the API's description, with the accounts of the demo
/// store.</summary>
public sealed class ExplorerPage(ExplorerSettings settings, ExplorerAccounts accounts, IEnumerable<IApi> apis)
{
    /// <summary>The page runs scripts of its own host and calls nothing else. Scalar writes its styles itself.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; font-src 'self' data:; "
        + "img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string Template = ReadTemplate();

    /// <summary>Without <see cref="ExplorerSettings.Enabled"/> there is no such route.</summary>
    public IResult Of(IApi api) => settings.Enabled
        ? new BytesResult(Encoding.UTF8.GetBytes(Template.Replace("{{page}}", Describe(api), StringComparison.Ordinal)))
        {
            ContentType = "text/html; charset=utf-8",
            PagePolicy = Policy,
        }
        : api.Refuse(Errors.NotFound("Route"));

    /// <summary>JSON in which no markup can stand: the serializer escapes it.</summary>
    private string Describe(IApi api)
    {
        var hasStaff = HttpOperations.Of(api).Any(operation => operation.Operation?.Access == AccessLevel.Staff);
        var offered = accounts.All().Where(account => account.IsStaff ? hasStaff : !api.Definition.StaffOnly);
        var shown = apis.Where(each => HttpOperations.Of(each).Any(operation => operation.Route == each.Definition.BasePath + "/docs"));
        return JsonSerializer.Serialize(
            new
            {
                api.Definition.Title,
                Document = $"/{api.Definition.BasePath}/openapi.json",
                Login = "/"
                    + HttpOperations.Of(api).Single(
                        operation => operation.Verb == "post" && operation.Route.EndsWith("/auth/login", StringComparison.Ordinal)).Route,
                Apis = shown.Select(each => new { each.Definition.Title, Docs = $"/{each.Definition.BasePath}/docs" }),
                Accounts = offered.Select(account => new { account.Name, account.Email, account.Password }),
            },
            JsonSerializerOptions.Web);
    }

    private static string ReadTemplate()
    {
        using var reader = new StreamReader(typeof(ExplorerPage).Assembly.GetManifestResourceStream("explorer.html")!);
        return reader.ReadToEnd();
    }
}
