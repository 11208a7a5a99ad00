using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Infra.Tests.Code;

namespace FunctionsCommerce.Infra.Tests.Published;

/// <summary>What <c>dotnet publish</c> makes is what the Functions host needs: all functions of the code, and the files it starts a worker
/// by.</summary>
public sealed class PublishedAppTests
{
    public static TheoryData<string> Projects => ["Functions.Http", "Functions.Workers"];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task The_host_is_told_of_the_functions_that_the_code_has(string project)
    {
        var app = await PublishedApp.Of(project);

        var told = FunctionFacts.OfMetadata(await app.Read("functions.metadata")).ToList();

        told.ShouldBe(FunctionFacts.OfCode(CodeOf(project)), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task The_host_finds_the_files_it_starts_a_worker_by(string project)
    {
        var app = await PublishedApp.Of(project);

        var description = JsonElement.Parse(await app.Read("worker.config.json")).GetProperty("description");
        description.GetProperty("language").GetString().ShouldBe("dotnet-isolated");
        File.Exists(Path.Combine(app.Folder, description.GetProperty("defaultWorkerPath").GetString()!)).ShouldBeTrue();
        (await app.Read("host.json")).ShouldBe(
            await File.ReadAllTextAsync(Path.Combine(Api.Tests.Repository.Root, "src", project, "host.json")));
        foreach (var extension in JsonElement.Parse(await app.Read("extensions.json")).GetProperty("extensions").EnumerateArray())
        {
            File.Exists(Path.Combine(app.Folder, extension.GetProperty("hintPath").GetString()!)).ShouldBeTrue(extension.ToString());
        }
    }

    [Fact]
    public async Task The_workers_bring_the_host_what_runs_orchestrations()
    {
        var app = await PublishedApp.Of("Functions.Workers");

        JsonElement.Parse(await app.Read("extensions.json")).GetProperty("extensions").EnumerateArray()
            .Select(extension => extension.GetProperty("name").GetString()).ShouldContain("DurableTask");
    }

    [Fact]
    public async Task A_changed_binding_or_a_missing_function_is_noticed()
    {
        var app = await PublishedApp.Of("Functions.Workers");
        var metadata = await app.Read("functions.metadata");
        var code = FunctionFacts.OfCode(CodeApp.Workers).ToHashSet();

        foreach (var (property, value) in new[]
        {
            ("subscriptionName", "other"),
            ("schedule", "0 0 * * * *"),
            ("leaseContainerPrefix", "other-"),
            ("connection", "Other"),
        })
        {
            var functions = JsonNode.Parse(metadata)!.AsArray();
            functions.SelectMany(function => function!["bindings"]!.AsArray())
                .First(binding => binding![property] is not null)![property] = value;
            FunctionFacts.OfMetadata(functions.ToJsonString()).Where(fact => !code.Contains(fact)).ShouldHaveSingleItem(property);
        }

        var fewer = JsonNode.Parse(metadata)!.AsArray();
        fewer.RemoveAt(0);
        code.Except(FunctionFacts.OfMetadata(fewer.ToJsonString())).ShouldNotBeEmpty();
    }

    private static CodeApp CodeOf(string project) => project == "Functions.Http" ? CodeApp.Http : CodeApp.Workers;
}
