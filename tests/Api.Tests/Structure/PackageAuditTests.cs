using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>Known weaknesses of packages are told of and stop the workflow, unless a reason is written down.</summary>
public sealed partial class PackageAuditTests
{
    [Fact]
    public void The_audit_is_on_for_all_packages_and_every_suppression_names_its_advisory_and_reason()
    {
        var builds = new[] { "*.props", "*.targets", "*.csproj" }
            .SelectMany(pattern => Directory.EnumerateFiles(Repository.Root, pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("node_modules", StringComparison.Ordinal))
            .ToDictionary(path => path, File.ReadAllText);

        var root = builds[Path.Combine(Repository.Root, "Directory.Build.props")];
        root.ShouldContain("<NuGetAudit>true</NuGetAudit>");
        root.ShouldContain("<NuGetAuditMode>all</NuGetAuditMode>");
        root.ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        foreach (var (path, text) in builds)
        {
            text.ShouldNotMatch("<NuGetAudit>false|<NuGetAuditLevel>|NoWarn>[^<]*NU190", path);
            NuGetSuppression().Matches(text).ShouldAllBe(suppression => Reasoned().IsMatch(suppression.Value), path);
        }

        File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "ci.yml"))
            .ShouldContain("package --vulnerable --include-transitive");
    }

    [Fact]
    public void A_suppression_without_its_reason_is_noticed()
    {
        const string Bare = """<ItemGroup><NuGetAuditSuppress Include="https://github.com/advisories/GHSA-aaaa-bbbb-cccc" /></ItemGroup>""";
        const string Explained =
            """<ItemGroup><!-- Only servers are concerned, and we are none. --><NuGetAuditSuppress Include="https://github.com/advisories/GHSA-aaaa-bbbb-cccc" /></ItemGroup>""";

        Reasoned().IsMatch(NuGetSuppression().Match(Bare).Value).ShouldBeFalse();
        Reasoned().IsMatch(NuGetSuppression().Match(Explained).Value).ShouldBeTrue();
    }

    /// <summary>With the comment before it, if there is one.</summary>
    [GeneratedRegex(@"(<!--(?:(?!-->)[\s\S])*-->\s*)?<NuGetAuditSuppress[^>]*>")]
    private static partial Regex NuGetSuppression();

    [GeneratedRegex(@"<!--[\s\S]{20,}-->\s*<NuGetAuditSuppress Include=""https://github\.com/advisories/GHSA-[a-z0-9-]+""")]
    private static partial Regex Reasoned();
}
