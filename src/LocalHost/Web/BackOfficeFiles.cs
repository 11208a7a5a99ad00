using System.Text.RegularExpressions;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Serves the back office under <c>/back-office</c>: files of its folder, and its page for the addresses that it has
/// inside.</summary>
internal sealed partial class BackOfficeFiles(LocalHostOptions options, ExplorerAccounts accounts, SecurityHeaders security)
{
    public const string Address = "/back-office/";
    private const string Page = "index.html";

    /// <summary>Scripts, styles and calls of this host only; the runtime compiles WebAssembly. Pictures of products may lie
    /// elsewhere. The preview of a mail, in a frame without script, inherits this and has styles in its attributes.</summary>
    private const string Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; img-src 'self' data: http: https:; "
        + "font-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static readonly (string Encoding, string Suffix)[] Compressed = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = TypesOfFiles();

    /// <summary>Whether the back office was built.</summary>
    public bool Exist => File.Exists(Path.Combine(options.BackOfficeFolder, Page));

    public void Map(IEndpointRouteBuilder app)
    {
        if (!Exist)
        {
            return;
        }

        // Keeps its requests inside the folder: dots, links out of it and hidden files are no files.
        var files = new PhysicalFileProvider(options.BackOfficeFolder);
        app.MapMethods(
            Address + "{**path}", [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => AnswerAsync(context, files)));
    }

    private Task AnswerAsync(HttpContext context, PhysicalFileProvider files)
    {
        var path = (string?)context.Request.RouteValues["path"] ?? "";
        security.Apply(context.Request);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = Fingerprint().IsMatch(path) ? "public, max-age=31536000, immutable" : "no-cache";
        if (path == "demo.json")
        {
            return Results.Json(
                accounts.All().Where(account => account.IsStaff).Select(account => new { account.Name, account.Email, account.Password }))
                .ExecuteAsync(context);
        }

        var file = files.GetFileInfo(path);
        if (!file.Exists && !Path.HasExtension(path))
        {
            (path, file) = (Page, files.GetFileInfo(Page));
        }

        return file.Exists && Types.TryGetContentType(path, out var type)
            ? SendAsync(context, files, path, file, type)
            : Results.Json(new { message = "There is no such file." }, statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);
    }

    /// <summary>As the publisher compressed it, where the browser takes that.</summary>
    private static Task SendAsync(HttpContext context, PhysicalFileProvider files, string path, IFileInfo file, string type)
    {
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, suffix) in Compressed.Where(each => accepted.Contains(each.Encoding, StringComparison.OrdinalIgnoreCase)))
        {
            if (files.GetFileInfo(path + suffix) is { Exists: true } smaller)
            {
                headers.ContentEncoding = encoding;
                file = smaller;
                break;
            }
        }

        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"");
        return Results.File(file.PhysicalPath!, type, lastModified: file.LastModified, entityTag: tag).ExecuteAsync(context);
    }

    private static FileExtensionContentTypeProvider TypesOfFiles()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".dat"] = "application/octet-stream";
        types.Mappings[".pdb"] = "application/octet-stream";
        return types;
    }

    /// <summary>Names that change with their content.</summary>
    [GeneratedRegex(@"^_framework/.+\.[a-z0-9]{10}\.\w+$")]
    private static partial Regex Fingerprint();
}
