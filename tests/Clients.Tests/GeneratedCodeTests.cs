using System.Reflection;
using FunctionsCommerce.Client;
using FunctionsCommerce.Generator;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>What is checked in is what <c>dotnet run --project clients/generator -p:WithBackOffice=false</c> writes.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly string Clients = Path.Combine(Repository.Root, "clients");

    [Fact]
    public async Task The_documents_and_the_dotnet_client_are_up_to_date()
    {
        var documents = await ApiDocuments.ReadAsync(CancellationToken.None);

        documents.Keys.ShouldBe(ClientNames.All.Keys, ignoreOrder: true);
        foreach (var (channel, document) in documents)
        {
            var name = ClientNames.All[channel];
            IsSame(document, await File.ReadAllTextAsync(Path.Combine(Clients, "openapi", channel + ".json")), channel);
            IsSame(
                await DotnetClient.WriteAsync(name, document, CancellationToken.None),
                await File.ReadAllTextAsync(Path.Combine(Clients, "dotnet", "Generated", name + "Client.cs")),
                name);
        }
    }

    [NpmFact]
    public void The_typescript_client_is_up_to_date()
    {
        var folder = Directory.CreateTempSubdirectory("typescript");
        try
        {
            Npm.Client.Run("node", ["generate.mjs", folder.FullName]);

            var written = folder.GetFiles();
            written.Length.ShouldBe(ClientNames.All.Count);
            foreach (var file in written)
            {
                IsSame(
                    File.ReadAllText(file.FullName), File.ReadAllText(Path.Combine(Npm.Client.Folder, "src", "generated", file.Name)),
                    file.Name);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A double is not exact to the cent, and an id of a store has 15 digits.</summary>
    [Fact]
    public void No_amount_is_a_double_and_no_id_is_an_int()
    {
        var types = typeof(ApiClient).Assembly.GetExportedTypes();
        var used = types.SelectMany(
            type => type.GetProperties().Select(property => (Name: $"{type}.{property.Name}", Type: property.PropertyType)))
            .Concat(types.Where(type => type.IsSubclassOf(typeof(ApiClient))).SelectMany(
                type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .SelectMany(
                    method => method.GetParameters()
                        .Select(parameter => (Name: $"{method.Name}.{parameter.Name}", Type: parameter.ParameterType))))
            .Select(each => (each.Name, Type: Nullable.GetUnderlyingType(each.Type) ?? each.Type))
            .ToList();

        used.Count.ShouldBeGreaterThan(1000);
        used.Where(each => each.Type == typeof(double) || each.Type == typeof(float)).Select(each => each.Name).ShouldBeEmpty();
        used.Where(each => each.Type == typeof(int) && each.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(each => each.Name)
            .ShouldBeEmpty();
    }

    private static void IsSame(string expected, string actual, string name) =>
        (expected == actual).ShouldBeTrue($"{name} is out of date: dotnet run --project clients/generator -p:WithBackOffice=false");
}
