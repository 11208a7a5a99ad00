using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>The API of a documented route: also of the few that stand beside its base path.</summary>
internal static class RouteApi
{
    public static string Of(ClassifiedRoute route) => ClassifiedRoute.Bases.Single(start => First(start) == First(route.Route));

    private static string First(string path) => path.Split('/')[1];
}
