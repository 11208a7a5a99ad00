using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>Imports, for staff: an import is made, gets its file, waits for its turn, and runs in the background.</summary>
public sealed class ImportService(IDocumentStore store, FileParts files, ImportRunner runner, TimeProvider time, ILogger<ImportService> log)
{
    public const long MaxBytes = 100 * 1024 * 1024;

    /// <summary>Imports that wait or run.</summary>
    public const int MaxOpen = 20;
    private static readonly Error Missing = Errors.NotFound("Import");

    /// <summary>The file must come within a day.</summary>
    private static readonly TimeSpan FileLifetime = TimeSpan.FromDays(1);

    /// <summary>Of one run: other jobs by the clock wait for it, and the next run goes on.</summary>
    private static readonly TimeSpan RunLimit = TimeSpan.FromSeconds(40);

    /// <summary>Newest first, of the last 30 days.</summary>
    public async ValueTask<IReadOnlyList<ImportJob>> ListAsync(CancellationToken ct)
    {
        var all = await store.AllAsync(new Query<ImportJob, ImportJob>(jobs => jobs, ImportJob.AllPartition), ct).ToListAsync(ct);
        return [.. all.OrderByDescending(job => job.CreatedAt)];
    }

    public async ValueTask<Result<ImportJob>> GetAsync(long importId, CancellationToken ct) =>
        await store.ReadAsync<ImportJob>(ImportJob.AllPartition, ImportJob.IdOf(importId), ct) is { } job ? job : Missing;

    /// <summary>By row; the first <see cref="ImportRunner.MaxErrors"/>. They show cells of the file.</summary>
    /// <returns>NotFound, or Forbidden for an API key that may not read what the file holds.</returns>
    public async ValueTask<Result<IReadOnlyList<RowError>>> ErrorsAsync(CurrentUser caller, long importId, CancellationToken ct) =>
        !(await GetAsync(importId, ct)).TryGetValue(out var job, out var refused) ? refused
        : job.Kind.Refusal(caller, ScopeAccess.Read) is { } forbidden ? forbidden
        : (await ErrorsAsync(importId, ct)).ToArray();

    public async ValueTask<IReadOnlyList<RowError>> ErrorsAsync(long importId, CancellationToken ct)
    {

        List<RowError> errors = [];
        await foreach (var some in store.AllAsync(
            new Query<ImportErrors, ImportErrors>(all => all, ImportErrors.PartitionOf(importId)), ct))
        {
            errors.AddRange(some.Errors);
        }

        errors.Sort((one, other) => one.Row.CompareTo(other.Row));
        return errors;
    }

    /// <param name="importId">One id, one import.</param>
    /// <returns>Forbidden for an API key that may not write what the file holds; Conflict when too many wait.</returns>
    public async ValueTask<Result<ImportJob>> CreateAsync(
        CurrentUser caller, long importId, DataKind kind, DataFormat format, bool isDryRun, CancellationToken ct)
    {
        if (kind.Refusal(caller, ScopeAccess.Write) is { } forbidden)
        {
            return forbidden;
        }

        if ((await ListAsync(ct)).Count(job => job is { IsOver: false, Source: null }) >= MaxOpen)
        {
            return Errors.Conflict($"{MaxOpen} imports are waiting: cancel one, or wait for it");
        }

        var job = new ImportJob
        {
            ImportId = importId,
            Kind = kind,
            Format = format,
            IsDryRun = isDryRun,
            Status = JobStatus.AwaitingFile,
            CreatedBy = caller.AccountId,
            CreatedAt = time.GetUtcNow(),
        };
        if (!await store.CreateAsync(job, ct))
        {
            return await GetAsync(importId, ct);
        }

        ImportExportLog.ImportMade(log, importId, kind, caller.AccountId, caller.Key?.KeyId);
        return job;
    }

    /// <summary>An import that a command runs, straight from its file.</summary>
    /// <param name="source">A hash of the file: by it the command finds the import again.</param>
    public async ValueTask<ImportJob> CreateOfFileAsync(
        long importId, DataKind kind, DataFormat format, bool isDryRun, string source, long bytes, CancellationToken ct)
    {
        var job = new ImportJob
        {
            ImportId = importId,
            Kind = kind,
            Format = format,
            IsDryRun = isDryRun,
            Status = JobStatus.Queued,
            Source = source,
            Bytes = bytes,
            CreatedBy = 0,
            CreatedAt = time.GetUtcNow(),
        };
        await store.CreateAsync(job, ct);
        return job;
    }

    /// <summary>Takes the file in; the import runs within a minute or two.</summary>
    /// <returns>NotFound, Conflict when it has a file, Validation for an empty one, PayloadTooLarge.</returns>
    public async ValueTask<Result<ImportJob>> AttachAsync(long importId, Stream content, CancellationToken ct)
    {
        if (!(await GetAsync(importId, ct)).TryGetValue(out var job, out var refused))
        {
            return refused;
        }

        if (job.Status != JobStatus.AwaitingFile)
        {
            return Errors.Conflict("This import has its file");
        }

        var folder = FileParts.NewFolder();
        if (!(await files.SaveAsync(folder, content, MaxBytes, ct)).TryGetValue(out var saved, out refused))
        {
            return refused;
        }

        var queued = saved.Bytes == 0 ? Errors.Invalid("file", "The file is empty")
            : await store.UpdateAsync<ImportJob>(
                ImportJob.AllPartition,
                job.Id,
                current => current.Status == JobStatus.AwaitingFile
                    ? current with { Status = JobStatus.Queued, Folder = folder, Parts = saved.Parts, Bytes = saved.Bytes }
                    : Errors.Conflict("This import has its file"),
                Missing,
                ct);
        if (!queued.IsOk)
        {
            await files.DeleteAsync(folder, saved.Parts, ct);
        }

        return queued;
    }

    /// <summary>What is imported stays; one that runs ends within seconds.</summary>
    /// <returns>NotFound, or Conflict when it is over.</returns>
    public async ValueTask<Result<ImportJob>> CancelAsync(long importId, CancellationToken ct)
    {
        var cancelled = await store.UpdateAsync<ImportJob>(
            ImportJob.AllPartition,
            ImportJob.IdOf(importId),
            job => job.IsOver
                ? Errors.Conflict("This import is over")
                : job with { Status = JobStatus.Cancelled, FinishedAt = time.GetUtcNow() },
            Missing,
            ct);
        return cancelled;
    }

    /// <summary>Runs what waits, the oldest first, and clears away the files of what is over.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        var jobs = await ListAsync(ct);
        foreach (var over in jobs.Where(job => job is { IsOver: true, Folder: not null }))
        {
            await ClearAsync(over, ct);
        }

        foreach (var forgotten in jobs.Where(
            job => job.Status == JobStatus.AwaitingFile && job.CreatedAt < time.GetUtcNow() - FileLifetime))
        {
            await CancelAsync(forgotten.ImportId, ct);
        }

        if (jobs.LastOrDefault(
            job => job is { Status: JobStatus.Queued or JobStatus.Running, Folder: not null }) is { Folder: { } folder } next
            && await runner.RunAsync(
                next.ImportId, _ => ValueTask.FromResult(files.Open(folder, next.Parts)), RunLimit, isAlone: false,
                (_, _) => Task.CompletedTask, ct) is { IsOver: true } done)
        {
            await ClearAsync(done, ct);
        }
    }

    private async ValueTask ClearAsync(ImportJob job, CancellationToken ct)
    {
        await files.DeleteAsync(job.Folder!, job.Parts, ct);
        await store.TrySaveAsync(job with { Folder = null, Parts = 0 }, ct);
    }
}
