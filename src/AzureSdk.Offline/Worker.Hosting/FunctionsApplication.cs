// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): src/DotNetWorker/Builder/FunctionsApplication.cs

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Starts a functions application.</summary>
public class FunctionsApplication
{
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => throw Offline.Only(nameof(FunctionsApplication));
}
