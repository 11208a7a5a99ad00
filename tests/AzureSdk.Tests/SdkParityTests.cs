using System.Reflection;
using FunctionsCommerce.Api.Tests;

namespace FunctionsCommerce.AzureSdk.Tests;

/// <summary>An invented member of the Azure SDK is a defect: every declaration in AzureSdk.Offline is held against the real assemblies.</summary>
public sealed class SdkParityTests
{
    /// <summary>These packages do not restore everywhere; the files name the sources that they were compared with.</summary>
    private static readonly string[] Unrestored =
    [
        "Microsoft.Azure.Functions.Worker.CosmosDBTriggerAttribute",
        "Microsoft.Azure.Functions.Worker.ServiceBus",
    ];

    public static TheoryData<string> DeclaredTypes => [.. Declared.GetExportedTypes().Select(type => type.FullName!).Where(IsRestored)];

    private static Assembly Declared => Assembly.Load("FunctionsCommerce.AzureSdk.Offline");

    [Theory]
    [MemberData(nameof(DeclaredTypes))]
    public void A_declared_type_is_as_the_package_has_it(string name)
    {
        var real = RealAssemblies.Instance.Find(name).ShouldNotBeNull($"no package has {name}");

        Comparison.Differences(Declared.GetType(name)!, real).ShouldBeEmpty(name);
    }

    [Fact]
    public void What_differs_is_found()
    {
        var found = string.Join('\n', Comparison.Differences(typeof(Copy), typeof(Original)));

        found.ShouldContain("is public class");
        found.ShouldContain("Renamed");
        found.ShouldContain("Later(System.Int32 delay = 2)");
        found.ShouldContain("Text[] get public set no  with other nulls");
        found.ShouldContain("lacks System.Void Must()");
        found.ShouldNotContain("Same");
        Comparison.Differences(typeof(Copied), typeof(Counted)).Last().ShouldContain("Second = 1");
    }

    [Fact]
    public void Every_file_names_the_source_that_it_was_checked_against()
    {
        var folder = Path.Combine(Repository.Root, "src", "AzureSdk.Offline");
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            File.ReadLines(file).First().ShouldStartWith("// Checked against ", customMessage: file);
        }

        bool IsSource(string file) => Path.GetRelativePath(folder, file) is var path && path != "Offline.cs" && !path.StartsWith("obj", StringComparison.Ordinal)
            && !path.StartsWith("bin", StringComparison.Ordinal);
    }

    private static bool IsRestored(string name) => !Unrestored.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    public enum Copied
    {
        First,
    }

    public enum Counted
    {
        First,
        Second,
    }

    public abstract class Original
    {
        public string? Text => null;

        public static void Named(int it) => _ = it;

        public static void Later(int delay = 1) => _ = delay;

        public static void Same(string text) => _ = text;

        public abstract void Must();
    }

    public class Copy
    {
        public string Text => "";

        public static void Renamed(int it) => _ = it;

        public static void Later(int delay = 2) => _ = delay;

        public static void Same(string text) => _ = text;
    }
}
