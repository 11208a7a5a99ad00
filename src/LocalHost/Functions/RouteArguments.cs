using System.Globalization;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Reads the parts of a route that a function takes. The compiled delegates call these.</summary>
internal static class RouteArguments
{
    public static string? Text(HttpContext context, string name) => context.Request.RouteValues[name] as string;

    public static long Long(HttpContext context, string name) =>
        long.TryParse(Text(context, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw NoSuchRoute();

    public static int Int(HttpContext context, string name) =>
        int.TryParse(Text(context, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw NoSuchRoute();

    // Routes constrain their numbers; what passes the constraint and is no number still names nothing.
    private static BadHttpRequestException NoSuchRoute() => new("No such resource.", StatusCodes.Status404NotFound);
}
