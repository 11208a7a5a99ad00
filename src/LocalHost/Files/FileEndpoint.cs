using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.LocalHost.Files;

/// <summary>Serves the uploads, as blob storage does in Azure.</summary>
internal static class FileEndpoint
{
    private const string DayInCaches = "public, max-age=86400";

    public static void MapFiles(this IEndpointRouteBuilder endpoints, LocalFileStore files) =>
        endpoints.MapMethods(LocalFileStore.Route + "{**path}", ["GET", "HEAD"], context => Serve(context, files));

    private static Task Serve(HttpContext context, LocalFileStore files)
    {
        var file = files.Locate((string?)context.Request.RouteValues["path"] ?? "");
        if (file is null || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var changed = File.GetLastWriteTimeUtc(file);
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        headers.CacheControl = DayInCaches;
        var etag = new EntityTagHeaderValue($"\"{changed.Ticks:x}\"");
        return TypedResults.PhysicalFile(file, LocalFileStore.ContentTypeOf(file), lastModified: changed, entityTag: etag, enableRangeProcessing: true)
            .ExecuteAsync(context);
    }
}
