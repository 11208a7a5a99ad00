using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FunctionsCommerce.Infra.Tests.Code;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>Files that name what stands elsewhere.</summary>
public sealed partial class HandWrittenFilesTests
{
    /// <summary>What the Functions tools read of local settings.</summary>
    private static readonly string[] ToolSettings = [
        "FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "APPLICATIONINSIGHTS_CONNECTION_STRING",
    ];

    /// <summary>Connection strings, for emulators.</summary>
    private static readonly string[] Connections = ["Cosmos", "ServiceBus", "Blobs"];

    [Fact]
    public void The_sample_settings_are_settings_that_the_code_reads()
    {
        var read = CodeApp.All.SelectMany(SettingsRead.By)
            .Concat(ToolSettings)
            .Concat(Connections)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var sample = Json("local.settings.sample.json")["Values"]!.AsObject().Select(setting => Index().Replace(setting.Key, ""));

        sample.Where(name => !read.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void The_developer_CLI_passes_parameters_that_there_are()
    {
        var declared = Parameter().Matches(Text("infra/main.bicep")).Select(match => match.Groups[1].Value).ToList();

        Json("infra/main.parameters.json")["parameters"]!.AsObject().Select(parameter => parameter.Key).Except(declared).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("docker-compose.yml", @"\./(infra/[^:]+):")]
    [InlineData("azure.yaml", @"project: (\S+)")]
    [InlineData(".github/workflows/ci.yml", @"dotnet (?:publish|test|build) ([\w./]+)")]
    [InlineData(".github/workflows/deploy.yml", @"dotnet (?:publish|test|build) ([\w./]+)")]
    [InlineData(".github/workflows/deploy.yml", @"(infra/\w+\.sh)")]
    [InlineData(".github/workflows/deploy.yml", @"uses: \./(\S+)")]
    [InlineData(".github/workflows/rollback.yml", @"uses: \./(\S+)")]
    public void Paths_lead_somewhere(string file, string pattern)
    {
        var paths = Regex.Matches(Text(file), pattern).Select(match => Path.Combine(Repository.Root, match.Groups[1].Value)).ToList();

        paths.ShouldNotBeEmpty();
        paths.Where(path => !Path.Exists(path)).ShouldBeEmpty();
    }

    private static JsonObject Json(string file) => JsonNode.Parse(Text(file))!.AsObject();

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"^param (\w+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    /// <summary>A list's settings end in a number each.</summary>
    [GeneratedRegex(@"__\d+$")]
    private static partial Regex Index();
}
