using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>Exports, for staff: they run in the background, and their file can be fetched for a day.</summary>
public sealed class ExportService(
    IDocumentStore store, FileParts files, DataExporter exporter, TimeProvider time, ILogger<ExportService> log)
{
    /// <summary>Exports whose files are kept or being written.</summary>
    public const int MaxKept = 20;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RunLimit = TimeSpan.FromSeconds(40);
    private static readonly Error Missing = Errors.NotFound("Export");

    /// <summary>Newest first, of the last day.</summary>
    public async ValueTask<IReadOnlyList<ExportJob>> ListAsync(CancellationToken ct)
    {
        var all = await store.AllAsync(new Query<ExportJob, ExportJob>(jobs => jobs, ExportJob.AllPartition), ct).ToListAsync(ct);
        return [.. all.OrderByDescending(job => job.CreatedAt)];
    }

    public async ValueTask<Result<ExportJob>> GetAsync(long exportId, CancellationToken ct) =>
        await store.ReadAsync<ExportJob>(ExportJob.AllPartition, ExportJob.IdOf(exportId), ct) is { } job ? job : Missing;

    /// <param name="exportId">One id, one export.</param>
    /// <returns>Forbidden for an API key that may not read what the file holds; Conflict when too many are kept.</returns>
    public async ValueTask<Result<ExportJob>> CreateAsync(
        CurrentUser caller, long exportId, DataKind kind, DataFormat format, CancellationToken ct)
    {
        if (kind.Refusal(caller, ScopeAccess.Read) is { } forbidden)
        {
            return forbidden;
        }

        if ((await ListAsync(ct)).Count >= MaxKept)
        {
            return Errors.Conflict($"{MaxKept} exports are kept: each for a day");
        }

        var job = new ExportJob
        {
            ExportId = exportId,
            Kind = kind,
            Format = format,
            Status = JobStatus.Queued,
            Folder = FileParts.NewFolder(),
            CreatedBy = caller.AccountId,
            CreatedAt = time.GetUtcNow(),
        };
        if (!await store.CreateAsync(job, ct))
        {
            return await GetAsync(exportId, ct);
        }

        ImportExportLog.ExportMade(log, exportId, kind, caller.AccountId, caller.Key?.KeyId);
        return job;
    }

    /// <returns>NotFound, Forbidden for an API key that may not read what the file holds, or Conflict while it is being written.</returns>
    public async ValueTask<Result<(ExportJob Job, Stream Content)>> OpenAsync(CurrentUser caller, long exportId, CancellationToken ct)
    {
        if (!(await GetAsync(exportId, ct)).TryGetValue(out var job, out var refused))
        {
            return refused;
        }

        if (job.Kind.Refusal(caller, ScopeAccess.Read) is { } forbidden)
        {
            return forbidden;
        }

        if (job.Status != JobStatus.Completed)
        {
            return Errors.Conflict("This export is not finished yet");
        }

        ImportExportLog.ExportFetched(log, exportId, job.Kind, caller.AccountId, caller.Key?.KeyId);
        return (job, files.Open(job.Folder, job.Parts));
    }

    /// <summary>Writes what waits, the oldest first, and deletes what is older than a day.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        var jobs = await ListAsync(ct);
        foreach (var old in jobs.Where(job => job.FinishedAt < time.GetUtcNow() - Kept))
        {
            await files.DeleteAsync(old.Folder, old.Parts, ct);
            await store.DeleteAsync(old, ct);
        }

        var (started, now) = (time.GetTimestamp(), time.GetUtcNow());
        var job = jobs.LastOrDefault(job => job.Status is JobStatus.Queued or JobStatus.Running && !(job.LeasedUntil > now));
        while (job is { Status: not JobStatus.Completed } && time.GetElapsedTime(started) < RunLimit)
        {
            job = await ContinueAsync(job, ct);
        }

        if (job is { Status: JobStatus.Running })
        {
            await store.TrySaveAsync(job with { LeasedUntil = null }, ct);
        }
    }

    /// <summary>The part first: written again after a crash, it is the same one.</summary>
    /// <returns>Null when another has it.</returns>
    private async ValueTask<ExportJob?> ContinueAsync(ExportJob job, CancellationToken ct)
    {
        if (await store.TrySaveAsync(job with { Status = JobStatus.Running, LeasedUntil = time.GetUtcNow() + Lease }, ct) is not { } mine)
        {
            return null;
        }

        var part = await exporter.ReadAsync(mine.Kind, mine.Format, mine.Next, ct);
        await files.SaveAsync(mine.Folder, mine.Parts, part.Content, ct);
        return await store.TrySaveAsync(
            mine with
            {
                Parts = mine.Parts + 1,
                Bytes = mine.Bytes + part.Content.Length,
                Count = mine.Count + part.Count,
                Next = part.Next,
                Status = part.Next is null ? JobStatus.Completed : JobStatus.Running,
                FinishedAt = part.Next is null ? time.GetUtcNow() : null,
            },
            ct);
    }
}
