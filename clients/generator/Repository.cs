namespace FunctionsCommerce.Generator;

/// <summary>The checkout that this program was built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The generator does not run inside the checkout."),
        _ when File.Exists(Path.Combine(folder.FullName, "FunctionsCommerce.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
