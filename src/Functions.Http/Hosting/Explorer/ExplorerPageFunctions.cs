using System.IO.Compression;
using System.Reflection;
using Scalar.AspNetCore;

namespace FunctionsCommerce.Functions.Http.Hosting.Explorer;

/// <summary>The scripts of the explorer's pages, from this host: no other is asked.</summary>
public sealed class ExplorerPageFunctions(ExplorerSettings settings, SecurityHeaders security)
{
    private const string Scalar = "scalar.js";

    /// <summary>The package carries it compressed.</summary>
    private const string ScalarResource = "ScalarStaticAssets.scalar.js";

    [Function("Explorer_File")]
    [Operation("A script of the pages that show the APIs", AccessLevel.Public, Extension = true, Produces = "text/javascript")]
    public IResult File([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "explorer/{file}")] HttpRequest request, string file)
    {
        RequestId.Assign(request.HttpContext);
        security.Apply(request);
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return file switch
        {
            _ when !settings.Enabled => NotFound(),
            Scalar => Compressed(request, typeof(ScalarOptions).Assembly, ScalarResource),
            "explorer.js" => Script(Open(typeof(ExplorerPageFunctions).Assembly, file)),
            _ => NotFound(),
        };
    }

    private static IResult NotFound() =>
        Results.Json(new { message = "There is no such file." }, statusCode: StatusCodes.Status404NotFound);

    private static IResult Compressed(HttpRequest request, Assembly assembly, string resource)
    {
        var content = Open(assembly, resource);
        var headers = request.HttpContext.Response.Headers;
        headers.Vary = "Accept-Encoding";
        if (!request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            return Script(new GZipStream(content, CompressionMode.Decompress));
        }

        headers.ContentEncoding = "gzip";
        return Script(content);
    }

    private static IResult Script(Stream content) => Results.Stream(content, "text/javascript; charset=utf-8", entityTag: Tag);

    private static Microsoft.Net.Http.Headers.EntityTagHeaderValue Tag { get; } = new(
        $"\"{typeof(ExplorerPageFunctions).Assembly.ManifestModule.ModuleVersionId:n}\"", isWeak: true);

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {name}.");
}
