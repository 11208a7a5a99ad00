namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>Where the published app answers otherwise than LocalHost, and why that is right.</summary>
internal static class KnownDifferences
{
    private const string Random = "The end of a random key.";
    private const string OtherVerb = "The Functions host answers verbs itself that no trigger can name (docs/host-settings.md).";

    private static readonly (string Case, string Starts, string Reason)[] All =
    [
        ("GET /catered-by-africa/v1/realtime/connection", "status 200 became 503", "There is no Web PubSub here; LocalHost is one itself."),
        ("POST /catered-by-africa/v1/api-keys", "$.data.hint:", Random),
        ("DELETE /catered-by-africa/v1/api-keys", "$.data.hint:", Random),
        ("nothing at the root", "status 302 became 404", "LocalHost leads to its own pages."),
        ("TRACE", "status 405 became 404", OtherVerb),
        ("PURGE", "status 405 became 404", OtherVerb),
    ];

    public static bool Explains(string name, string difference) =>
        Array.Exists(
            All,
            known => name.StartsWith(known.Case, StringComparison.Ordinal)
                && difference.StartsWith(known.Starts, StringComparison.Ordinal));
}
