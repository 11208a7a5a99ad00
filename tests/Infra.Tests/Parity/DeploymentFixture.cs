using FunctionsCommerce.Infra.Tests.Bicep;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>The deployments of both parameter files, and the template, worked out once.</summary>
public sealed class DeploymentFixture
{
    private readonly Lazy<Task<Snapshot>> dev = new(() => Compile("dev.bicepparam"));
    private readonly Lazy<Task<Snapshot>> prod = new(() => Compile("prod.bicepparam"));

    private readonly Lazy<Task<(string Template, string Complaints)>> built = new(
        () => BicepCompiler.BuildAsync(Path.Combine(Folder, "main.bicep"), CancellationToken.None));

    public static string Folder { get; } = Path.Combine(Repository.Root, "infra");

    /// <summary>main.bicep without parameters.</summary>
    internal Task<(string Template, string Complaints)> Built => built.Value;

    internal Task<Snapshot> Of(string parameters) => parameters == "prod" ? prod.Value : dev.Value;

    private static Task<Snapshot> Compile(string parameters) => BicepCompiler.Snapshot(Folder, parameters, CancellationToken.None);
}

/// <summary>Compiling takes seconds of a whole core: one after the other, once for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class Deployments : ICollectionFixture<DeploymentFixture>
{
    public const string Name = "deployments";
}
