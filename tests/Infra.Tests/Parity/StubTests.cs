using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>What stands in for three packages stays small, and out of what is deployed; and what is deployed comes from lock files
/// (docs/adr/azure-packages.md).</summary>
public sealed partial class StubTests
{
    private const int MaxLines = 250;
    private const string WithStubs = "'$(AzureSdkStubs)' == 'true'";
    private const string WithoutStubs = "'$(AzureSdkStubs)' != 'true'";
    private static readonly string[] Replaced =
        [
            "Azure.Communication.Email", "Microsoft.Azure.Functions.Worker.Extensions.CosmosDB",
            "Microsoft.Azure.Functions.Worker.Extensions.ServiceBus",
        ];

    private static readonly string[] Projects =
        [.. SolutionProject().Matches(Read("FunctionsCommerce.sln")).Select(project => project.Groups[1].Value.Replace('\\', '/'))];

    public static TheoryData<string> Workflows => ["ci.yml", "deploy.yml"];

    [Fact]
    public void They_are_small_and_each_file_names_the_public_source_of_its_signatures()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "AzureSdk.Stubs"), "*.cs");

        files.Sum(file => File.ReadAllLines(file).Length).ShouldBeLessThanOrEqualTo(MaxLines);
        files.ShouldAllBe(file => Source().IsMatch(File.ReadAllText(file)));
    }

    [Fact]
    public void They_are_referenced_only_where_the_property_says_so_and_the_packages_only_where_it_does_not()
    {
        var references = Projects.SelectMany(project => ReferencesIn(project, Read(project))).ToList();

        references.Where(reference => reference.IsStub).Select(reference => reference.Condition).Distinct().ShouldBe([WithStubs]);
        references.Where(reference => !reference.IsStub).Select(reference => reference.Condition).Distinct().ShouldBe([WithoutStubs]);
        references.Where(reference => reference.IsStub).Select(reference => reference.Project).Distinct()
            .ShouldBe(references.Where(reference => !reference.IsStub).Select(reference => reference.Project).Distinct());
        ReferencesIn(
            "a", """<Project><ItemGroup><ProjectReference Include="../AzureSdk.Stubs/AzureSdk.Stubs.csproj" /></ItemGroup></Project>""")
            .Single().Condition
            .ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflows_build_without_them_and_restore_what_the_lock_files_say_first(string file) =>
        FaultsIn(Read(".github/workflows/" + file)).ShouldBeEmpty();

    [Theory]
    [InlineData("AzureSdkStubs: \"false\"", "AzureSdkStubs: \"true\"")]
    [InlineData("      - run: dotnet restore FunctionsCommerce.sln --locked-mode -p:AzureSdkStubs=true\n", "")]
    [InlineData("dotnet build FunctionsCommerce.sln -c Release", "dotnet build FunctionsCommerce.sln -c Release -p:AzureSdkStubs=true")]
    public void A_workflow_with_them_or_without_lock_files_is_noticed(string right, string wrong)
    {
        var workflow = Read(".github/workflows/ci.yml");
        var at = workflow.IndexOf(right, StringComparison.Ordinal);

        FaultsIn(workflow.Remove(at, right.Length).Insert(at, wrong)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_project_has_a_lock_file()
    {
        Read("Directory.Build.props").ShouldContain("<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>");
        Projects.Length.ShouldBeGreaterThan(10);
        Projects.ShouldAllBe(project => File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static IEnumerable<string> FaultsIn(string workflow)
    {
        var (head, jobs) = workflow.Split("\njobs:\n") is [var before, var after] ? (before, after) : (workflow, "");
        if (!head.Contains("\n  AzureSdkStubs: \"false\"", StringComparison.Ordinal))
        {
            yield return "AzureSdkStubs is not false";
        }

        foreach (var job in JobStart().Split(jobs))
        {
            var steps = job.Split("\n      - ");
            var locked = Array.FindIndex(
                steps, step => step.Contains("dotnet restore FunctionsCommerce.sln --locked-mode", StringComparison.Ordinal));
            var builds = Array.FindIndex(steps, step => Build().IsMatch(step));
            if (builds >= 0 && (locked < 0 || locked > builds))
            {
                yield return $"{steps[builds]} before packages are restored in locked mode";
            }

            if (steps.Where((_, index) => index != locked).Any(step => step.Contains("AzureSdkStubs", StringComparison.Ordinal)))
            {
                yield return "a step has stubs of its own";
            }
        }
    }

    private static IEnumerable<(string Project, bool IsStub, string Condition)> ReferencesIn(string project, string text) =>
        from reference in XDocument.Parse(text).Descendants()
        let what = (string?)reference.Attribute("Include") ?? ""
        let isStub = reference.Name.LocalName == "ProjectReference" && what.Contains("AzureSdk.Stubs", StringComparison.Ordinal)
        where isStub || (reference.Name.LocalName == "PackageReference" && Replaced.Contains(what))
        select (project, isStub, (string?)reference.Attribute("Condition") ?? (string?)reference.Parent!.Attribute("Condition") ?? "");

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex SolutionProject();

    [GeneratedRegex(@"^// Signatures: Azure/azure-[a-z-]+, \S+/\S+ \(package \d+\.\d+\.\d+\)", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"^  (?=[a-z-]+:\n)", RegexOptions.Multiline)]
    private static partial Regex JobStart();

    [GeneratedRegex(@"dotnet (build|publish|test)|\.ci/run")]
    private static partial Regex Build();
}
