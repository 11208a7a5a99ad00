using System.CommandLine;
using System.Security.Cryptography;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Work;

namespace FunctionsCommerce.LocalHost.Commands;

/// <summary>Imports a file into a data folder that no store runs on. After a crash the same command goes on where it was.</summary>
internal static class ImportCommand
{
    private static readonly Argument<DataKind> Kind = new("kind") { Description = "What the file holds: products, customers, orders or coupons." };
    private static readonly Argument<FileInfo> From = new("file") { Description = "The file: CSV, or JSON by its extension .json." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Check everything, write nothing." };

    /// <param name="tryAsync">Runs the work and explains what the user can fix.</param>
    public static Command Create(Option<string> data, Func<Func<Task>, Task<int>> tryAsync)
    {
        var command = new Command(
            "import", "Imports a file. Begun before and cut short, it goes on where it was.") { Kind, From, DryRun, data };
        command.SetAction(async (parsed, stop) =>
        {
            var failed = 0;
            var code = await tryAsync(async () =>
                failed = await RunAsync(
                    parsed.GetRequiredValue(data), parsed.GetRequiredValue(Kind), parsed.GetRequiredValue(From), parsed.GetValue(DryRun),
                    stop));
            return failed > 0 ? 1 : code;
        });
        return command;
    }

    /// <returns>How many records were refused.</returns>
    private static async Task<int> RunAsync(string folder, DataKind kind, FileInfo file, bool isDryRun, CancellationToken stop)
    {
        var source = await HashAsync(file, stop);
        await using var host = await LocalHostApp.OpenAsync(
            new LocalHostOptions { DataFolder = folder, Empty = true, Urls = "http://127.0.0.1:0", LogToConsole = true }, stop);
        var (imports, runner, ranges) = (
            host.Services.GetRequiredService<ImportService>(), host.Services.GetRequiredService<ImportRunner>(),
            host.Services.GetRequiredService<IdRanges>());
        var format = file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase) ? DataFormat.Json : DataFormat.Csv;
        var begun = (await imports.ListAsync(stop)).FirstOrDefault(job => job.Source == source && job.IsDryRun == isDryRun && !job.IsOver)
            ?? await imports.CreateOfFileAsync(
                host.Services.GetRequiredService<IdGenerator>().Next(), kind, format, isDryRun, source, file.Length, stop);
        if (begun.Rows > 0)
        {
            await Console.Out.WriteLineAsync($"Going on after {begun.Rows:N0} rows.");
        }

        await ranges.EnsureAsync(stop);
        var done = await runner.RunAsync(
            begun.ImportId,
            _ => ValueTask.FromResult<Stream>(file.OpenRead()),
            TimeSpan.MaxValue,
            isAlone: true,
            async (job, ct) =>
            {
                await Console.Out.WriteLineAsync($"{job.Progress,3} %  {job.Rows:N0} rows");
                MemoryTrimmer.AfterRows(job.Rows);
                await ranges.EnsureAsync(ct);
            },
            stop) ?? throw new IOException("The import was changed by another at the same time.");
        foreach (var error in await imports.ErrorsAsync(done.ImportId, stop))
        {
            await Console.Out.WriteLineAsync(
                $"row {error.Row}{(error.Field.Length > 0 ? $", {error.Field}" : "")}: {error.Message}{(error.Value is { } value ? $" ({value})" : "")}");
        }

        await Console.Out.WriteLineAsync(
            $"{(isDryRun ? "Nothing was written. " : "")}{done.Rows:N0} rows: {done.Created:N0} created, {done.Updated:N0} updated, {done.Unchanged:N0} unchanged, {done.Failed:N0} refused.");
        return done.Problem is { } problem ? throw new IOException(problem) : done.Failed;
    }

    private static async Task<string> HashAsync(FileInfo file, CancellationToken ct)
    {
        await using var content = file.OpenRead();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
    }
}
