using FunctionsCommerce.Core.Files;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.LocalHost.Files;

/// <summary>Serves the uploads, as blob storage does in Azure.</summary>
internal static class FileEndpoint
{
    public static void MapFiles(this IEndpointRouteBuilder endpoints, LocalFileStore files) =>
        endpoints.MapMethods(LocalFileStore.Route + "{**path}", ["GET", "HEAD"], context => ServeAsync(context, files));

    /// <summary>From blob storage, whose container is private.</summary>
    public static void MapFiles(this IEndpointRouteBuilder endpoints, IFileStore files) =>
        endpoints.MapMethods(LocalFileStore.Route + "{**path}", ["GET", "HEAD"], context => ServeAsync(context, files));

    private static Task ServeAsync(HttpContext context, LocalFileStore files)
    {
        var path = (string?)context.Request.RouteValues["path"] ?? "";
        var file = files.Locate(path);
        if (file is null || FilePath.IsPrivate(path) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var changed = File.GetLastWriteTimeUtc(file);
        Head(context.Response.Headers, path);
        var etag = new EntityTagHeaderValue($"\"{changed.Ticks:x}\"");
        return TypedResults.PhysicalFile(
            file, LocalFileStore.ContentTypeOf(file), lastModified: changed, entityTag: etag, enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    private static async Task ServeAsync(HttpContext context, IFileStore files)
    {
        var path = (string?)context.Request.RouteValues["path"] ?? "";
        var file = FilePath.IsPrivate(path) ? null : await files.OpenAsync(path, context.RequestAborted);
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Head(context.Response.Headers, path);
        await TypedResults.Stream(file.Content, file.ContentType).ExecuteAsync(context);
    }

    /// <summary>What was uploaded is shown, never run.</summary>
    private static void Head(IHeaderDictionary headers, string path)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        headers.CacheControl = FilePath.CacheControl(path);
    }
}
