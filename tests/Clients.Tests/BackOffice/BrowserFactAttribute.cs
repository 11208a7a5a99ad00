namespace FunctionsCommerce.Clients.Tests.BackOffice;

/// <summary>Skipped, and says so, where Chromium or Node is missing, or the back office was not built.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
    ];

    public BrowserFactAttribute() =>
        Skip = Chromium is null ? "Chromium is not installed (CHROMIUM names another place)." : Npm.Walk.Problem;

    public static string? Chromium { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Names, File.Exists);
}
