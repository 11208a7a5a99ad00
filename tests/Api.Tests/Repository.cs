namespace FunctionsCommerce.Api.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run inside the checkout."),
        _ when File.Exists(Path.Combine(folder.FullName, "FunctionsCommerce.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
