using System.Diagnostics;
using FunctionsCommerce.Generator;

// dotnet run --project clients/generator: writes the documents and both clients anew.
var clients = Path.Combine(Repository.Root, "clients");
foreach (var (channel, document) in await ApiDocuments.ReadAsync(CancellationToken.None))
{
    await File.WriteAllTextAsync(Path.Combine(clients, "openapi", channel + ".json"), document);
    var name = ClientNames.All[channel];
    await File.WriteAllTextAsync(
        Path.Combine(clients, "dotnet", "Generated", name + "Client.cs"),
        await DotnetClient.WriteAsync(name, document, CancellationToken.None));
}

foreach (var arguments in new[] { "ci --no-audit --no-fund", "run generate" })
{
    using var npm = Process.Start(new ProcessStartInfo("npm", arguments) { WorkingDirectory = Path.Combine(clients, "typescript") })!;
    await npm.WaitForExitAsync();
    if (npm.ExitCode != 0)
    {
        return npm.ExitCode;
    }
}

return 0;
