using System.CommandLine;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.LocalHost.Work;

namespace FunctionsCommerce.LocalHost.Commands;

/// <summary>Exports from a data folder that no store runs on.</summary>
internal static class ExportCommand
{
    private static readonly Argument<DataKind> Kind = new("kind") { Description = "What to write: products, customers, orders or coupons." };
    private static readonly Argument<FileInfo> To = new("file") { Description = "The file to make: CSV, or JSON by its extension .json." };

    /// <param name="tryAsync">Runs the work and explains what the user can fix.</param>
    public static Command Create(Option<string> data, Func<Func<Task>, Task<int>> tryAsync)
    {
        var command = new Command("export", "Exports to a file that import reads.") { Kind, To, data };
        command.SetAction((parsed, stop) => tryAsync(
            () => RunAsync(parsed.GetRequiredValue(data), parsed.GetRequiredValue(Kind), parsed.GetRequiredValue(To), stop)));
        return command;
    }

    /// <summary>Under another name until it is whole.</summary>
    private static async Task RunAsync(string folder, DataKind kind, FileInfo file, CancellationToken stop)
    {
        await using var host = await LocalHostApp.OpenAsync(
            new LocalHostOptions { DataFolder = folder, Empty = true, Urls = "http://127.0.0.1:0", LogToConsole = true }, stop);
        var exporter = host.Services.GetRequiredService<DataExporter>();
        var format = file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase) ? DataFormat.Json : DataFormat.Csv;
        var fresh = file.FullName + ".part";
        var (count, next) = (0, (string?)null);
        await using (var content = File.Create(fresh))
        {
            do
            {
                var part = await exporter.ReadAsync(kind, format, next, stop);
                await content.WriteAsync(part.Content, stop);
                (count, next) = (count + part.Count, part.Next);
                MemoryTrimmer.AfterRows(count);
            }
            while (next is not null);
        }

        File.Move(fresh, file.FullName, overwrite: true);
        await Console.Out.WriteLineAsync($"{file.FullName} holds {count:N0} {kind.ToString().ToLowerInvariant()}.");
    }
}
