using System.CommandLine;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Work;

// Emulators take their time, above all at the start.
var emulatorsPatience = TimeSpan.FromSeconds(30);
var defaults = new LocalHostOptions();
var urls = new Option<string>("--urls") { Description = "Where to listen, parted by semicolons.", DefaultValueFactory = _ => defaults.Urls };
var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => defaults.DataFolder };
var empty = new Option<bool>("--empty") { Description = "Start a new data folder without the demo store." };
var store = new Option<string>("--store") { Description = "Where documents are kept: embedded or cosmos.", DefaultValueFactory = _ => "embedded" }
    .AcceptOnlyFromAmong("embedded", "cosmos");
var cosmos = new Option<string>("--cosmos") { Description = "With --store cosmos: the connection string of an emulator or account." };
var database = new Option<string>("--database") { Description = "With --store cosmos: the database.", DefaultValueFactory = _ => CosmosSettings.DefaultDatabase };
var files = new Option<string>("--files") { Description = "Where uploads are kept: local or azurite.", DefaultValueFactory = _ => "local" }
    .AcceptOnlyFromAmong("local", "azurite");
var blobs = new Option<string>("--blobs")
{
    Description = "With --files azurite: the connection string of its blobs, where it does not listen on its own port.",
    DefaultValueFactory = _ => "UseDevelopmentStorage=true",
};
var root = new RootCommand("The whole store in one process.") { urls, data, empty, store, cosmos, database, files, blobs };
root.Validators.Add(result =>
{
    if (CosmosOf(result.GetValue(store), result.GetValue(cosmos), result.GetValue(database))?.Problem() is not null)
    {
        result.AddError("--store cosmos needs --cosmos \"AccountEndpoint=...;AccountKey=...\".");
    }
});
root.SetAction((parsed, stop) => Run(
    new LocalHostOptions
    {
        Cosmos = CosmosOf(parsed.GetValue(store), parsed.GetValue(cosmos), parsed.GetValue(database)),
        Blobs = parsed.GetValue(files) == "azurite" ? parsed.GetRequiredValue(blobs) : null,
        Urls = parsed.GetRequiredValue(urls),
        DataFolder = parsed.GetRequiredValue(data),
        Empty = parsed.GetValue(empty),
        DevelopmentPorts = !"false".Equals(Environment.GetEnvironmentVariable("LocalHost__DevelopmentPorts"), StringComparison.OrdinalIgnoreCase),
        LogToConsole = true,
    },
    stop));
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });

CosmosSettings? CosmosOf(string? store, string? connectionString, string? database) =>
    store == "cosmos"
        ? new CosmosSettings { ConnectionString = connectionString, Database = string.IsNullOrEmpty(database) ? CosmosSettings.DefaultDatabase : database, ReadPatience = emulatorsPatience, WritePatience = emulatorsPatience }
        : null;

static async Task<int> Run(LocalHostOptions options, CancellationToken stop)
{
    try
    {
        await Greeting.BeforeAsync(options);
        await using var host = await LocalHostApp.Start(options, stop);
        await Greeting.AfterAsync(options, host.Address);

        await host.Services.GetRequiredService<CatalogIndex>().Ready.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await HeapKeeper.Run(stop);
        return 0;
    }
    catch (Exception problem) when (problem is DataFolderInUseException or IOException or StoreUnavailableException)
    {
        await Console.Error.WriteLineAsync(problem.Message);
        return 1;
    }
}
