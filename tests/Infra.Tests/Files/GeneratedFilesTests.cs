using FunctionsCommerce.Infra.Tests.Parity;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <remarks>Not beside the tests that read these files.</remarks>
[Collection(Deployments.Name)]
public sealed class GeneratedFilesTests
{
    private static readonly string Infra = Path.Combine(Repository.Root, "infra");

    public static TheoryData<string> Names => [.. GeneratedFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_Bicep_reads_is_what_the_code_says(string name)
    {
        var path = Path.Combine(Infra, name);
        if (Environment.GetEnvironmentVariable("WRITE_INFRA") is "1")
        {
            await File.WriteAllTextAsync(path, GeneratedFiles.All[name], CancellationToken.None);
        }

        var written = File.Exists(path) ? await File.ReadAllTextAsync(path, CancellationToken.None) : "";

        written.ShouldBe(
            GeneratedFiles.All[name],
            $"infra/{name} is generated. Write it anew: WRITE_INFRA=1 dotnet test tests/Infra.Tests --filter GeneratedFilesTests");
    }
}
