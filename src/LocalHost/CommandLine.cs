using System.CommandLine;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.LocalHost.Commands;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Setup;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost;

/// <summary>What the program understands: run the store, back up a data folder, restore one, import into one, export from one.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private static readonly LocalHostOptions Defaults = new();

    // Emulators take their time, above all at the start.
    private static readonly TimeSpan EmulatorsPatience = TimeSpan.FromSeconds(30);

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen, separated by semicolons.",
        DefaultValueFactory = _ => Defaults.Urls,
    };
    private static readonly Option<string> Data = new("--data")
    {
        Description = "The data folder.",
        DefaultValueFactory = _ => Defaults.DataFolder,
    };
    private static readonly Option<bool> Empty = new("--empty")
    {
        Description =
            "Start a new data folder without the demo store. Admin__Email and Admin__Password in the environment make the first administrator.",
    };

    private static readonly Option<string> Store = new Option<string>("--store")
    {
        Description = "Where documents are kept: embedded or cosmos.",
        DefaultValueFactory = _ => "embedded",
    }
        .AcceptOnlyFromAmong("embedded", "cosmos");

    private static readonly Option<string> Cosmos = new("--cosmos")
    {
        Description = "With --store cosmos: the connection string of an emulator or account.",
    };
    private static readonly Option<string> Database = new("--database")
    {
        Description = "With --store cosmos: the database.",
        DefaultValueFactory = _ => CosmosSettings.DefaultDatabase,
    };
    private static readonly Option<string> Files = new Option<string>("--files")
    {
        Description = "Where uploads are kept: local or azurite.",
        DefaultValueFactory = _ => "local",
    }
        .AcceptOnlyFromAmong("local", "azurite");

    private static readonly Option<string> Blobs = new("--blobs")
    {
        Description = "With --files azurite: the connection string of its blobs, where it does not listen on its own port.",
        DefaultValueFactory = _ => "UseDevelopmentStorage=true",
    };

    private static readonly Option<string> Bus = new Option<string>("--bus")
    {
        Description = "What events go over: local or servicebus.",
        DefaultValueFactory = _ => "local",
    }
        .AcceptOnlyFromAmong("local", "servicebus");

    private static readonly Option<string> ServiceBus = new("--servicebus")
    {
        Description = "With --bus servicebus: the connection string of an emulator or namespace, which has the topic.",
    };

    private static readonly Option<string> Functions = new Option<string>("--functions")
    {
        Description = "Which functions run here: all, or http or workers where several processes are the store.",
        DefaultValueFactory = _ => "all",
    }
        .AcceptOnlyFromAmong("all", "http", "workers");

    private static readonly Option<string> TaskHub = new("--task-hub")
    {
        Description = "With --functions workers: the folder of the orchestrations, the same for all processes with these functions.",
    };

    public static RootCommand Create()
    {
        var root = new RootCommand(
            "The whole store in one process.")
            {
                Urls,
                Data,
                Empty,
                Store,
                Cosmos,
                Database,
                Files,
                Blobs,
                Bus,
                ServiceBus,
                Functions,
                TaskHub,
                Backup(),
                Restore(),
                ImportCommand.Create(Data, TryAsync),
                ExportCommand.Create(Data, TryAsync),
            };
        root.Validators.Add(result =>
        {
            if (CosmosOf(result.GetValue(Store), result.GetValue(Cosmos), result.GetValue(Database))?.Problem() is not null)
            {
                result.AddError("--store cosmos needs --cosmos \"AccountEndpoint=...;AccountKey=...\".");
            }

            if (result.GetValue(Bus) == "servicebus" && result.GetValue(ServiceBus) is not { Length: > 0 })
            {
                result.AddError("--bus servicebus needs --servicebus \"Endpoint=sb://...;SharedAccessKeyName=...;SharedAccessKey=...\".");
            }

            // A default value is not seen here.
            if (result.GetValue(Functions) is "http" or "workers"
                && (result.GetValue(Store) != "cosmos" || result.GetValue(Bus) != "servicebus"))
            {
                result.AddError("--functions http and --functions workers need --store cosmos and --bus servicebus, which the processes share.");
            }

            if (result.GetValue(Functions) == "workers" != result.GetValue(TaskHub) is { Length: > 0 })
            {
                result.AddError("--functions workers needs --task-hub, and nothing else takes it.");
            }
        });
        root.SetAction((parsed, stop) => TryAsync(() => HostRunner.RunAsync(OptionsOf(parsed), stop)));
        return root;
    }

    private static Command Backup()
    {
        var to = new Option<string>("--to") { Description = "The folder to make.", Required = true };
        var command = new Command("backup", "Copies a data folder, also while a store runs on it.") { Data, to };
        command.SetAction((parsed, _) => TryAsync(() =>
        {
            var bytes = FolderBackup.Create(parsed.GetRequiredValue(Data), parsed.GetRequiredValue(to), TimeProvider.System.GetUtcNow());
            return Console.Out.WriteLineAsync($"{parsed.GetRequiredValue(to)} holds the backup, {bytes:N0} bytes.");
        }));
        return command;
    }

    private static Command Restore()
    {
        var from = new Option<string>("--from") { Description = "The backup.", Required = true };
        var command = new Command("restore", "Makes a data folder of a backup.") { from, Data };
        command.SetAction((parsed, _) => TryAsync(() =>
        {
            FolderBackup.Restore(parsed.GetRequiredValue(from), parsed.GetRequiredValue(Data));
            return Console.Out.WriteLineAsync(
                $"{parsed.GetRequiredValue(Data)} is restored. Start the store with --data {parsed.GetRequiredValue(Data)}.");
        }));
        return command;
    }

    private static LocalHostOptions OptionsOf(ParseResult parsed) => new()
    {
        Cosmos = CosmosOf(parsed.GetValue(Store), parsed.GetValue(Cosmos), parsed.GetValue(Database)),
        Blobs = parsed.GetValue(Files) == "azurite" ? parsed.GetRequiredValue(Blobs) : null,
        ServiceBus = parsed.GetValue(Bus) == "servicebus" ? parsed.GetRequiredValue(ServiceBus) : null,
        Functions = Enum.Parse<FunctionRole>(parsed.GetRequiredValue(Functions), ignoreCase: true),
        TaskHubFolder = parsed.GetValue(TaskHub),
        Urls = parsed.GetRequiredValue(Urls),
        DataFolder = parsed.GetRequiredValue(Data),
        Empty = parsed.GetValue(Empty),
        DevelopmentPorts = !"false".Equals(
            Environment.GetEnvironmentVariable("LocalHost__DevelopmentPorts"), StringComparison.OrdinalIgnoreCase),
        LogToConsole = true,
    };

    private static CosmosSettings? CosmosOf(string? store, string? connectionString, string? database) =>
        store == "cosmos"
            ? new CosmosSettings
            {
                ConnectionString = connectionString,
                Database = string.IsNullOrEmpty(database) ? CosmosSettings.DefaultDatabase : database,
                ReadPatience = EmulatorsPatience,
                WritePatience = EmulatorsPatience,
            }
            : null;

    /// <summary>Problems that the user can fix are one line each, without a stack trace.</summary>
    private static async Task<int> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (Exception problem) when (StartProblems.Explain(problem) is { } lines)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, lines));
            return Failed;
        }
    }
}
