using System.Runtime.CompilerServices;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>Runs imports: reads the file record by record, some at a time, and writes down after each time how far it is. Whoever
/// goes on after a crash starts there.</summary>
public sealed class ImportRunner(IDocumentStore store, IEnumerable<IDataImporter> importers, TimeProvider time)
{
    /// <summary>How many errors are kept of one import.</summary>
    public const int MaxErrors = 1000;

    /// <summary>Records between two notes of how far it is: what may be done twice after a crash.</summary>
    private const int RecordsAtOnce = 250;

    /// <summary>Writes wait for the disk or the network: together they wait once.</summary>
    private const int MaxParallel = 16;

    /// <summary>Longer than any number of records takes; after a crash another goes on when it is over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Goes on with an import until it is over or the time is used up.</summary>
    /// <param name="open">The file, from its beginning.</param>
    /// <param name="isAlone">No other process can have the import, so one that was killed need not be waited for.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <returns>How far it is; null when another runs it, or it was over before.</returns>
    public async ValueTask<ImportJob?> RunAsync(
        long importId, Func<CancellationToken, ValueTask<Stream>> open, TimeSpan limit, bool isAlone,
        Func<ImportJob, CancellationToken, Task> progress, CancellationToken ct)
    {
        if (await ClaimAsync(importId, isAlone, ct) is not { } job)
        {
            return null;
        }

        var started = time.GetTimestamp();
        var importer = importers.Single(one => one.Kind == job.Kind);
        var (batch, unreadable) = (new List<DataRecord>(), (string?)null);
        await using var file = await open(ct);
        try
        {
            try
            {
                await foreach (var record in RecordsAsync(importer, RowsAsync(job.Format, importer.Columns, file, ct), job.Rows, ct))
                {
                    batch.Add(record);
                    if (batch.Count < RecordsAtOnce)
                    {
                        continue;
                    }

                    if (await DoAsync(importer, job, batch, file.Position, ct) is not { } further)
                    {
                        return null;
                    }

                    (job, batch) = (further, []);
                    await progress(job, ct);
                    if (time.GetElapsedTime(started) >= limit)
                    {
                        return await store.TrySaveAsync(job with { LeasedUntil = null }, ct);
                    }
                }
            }
            catch (UnreadableFileException problem)
            {
                unreadable = problem.Message;
            }

            return await DoAsync(importer, job, batch, file.Position, ct) is { } last
                ? await store.TrySaveAsync(Over(last, unreadable), ct)
                : null;
        }
        catch (Exception problem) when (problem is not (DependencyUnavailableException or IOException or OperationCanceledException))
        {
            // Tried again it would fail again, and no other import would have its turn.
            await store.TrySaveAsync(Over(job, $"An unexpected error after row {job.Rows}"), ct);
            throw;
        }
    }

    private ImportJob Over(ImportJob job, string? problem) => job with
    {
        Status = problem is null ? JobStatus.Completed : JobStatus.Failed,
        Problem = problem,
        FinishedAt = time.GetUtcNow(),
        LeasedUntil = null,
    };

    private async ValueTask<ImportJob?> ClaimAsync(long importId, bool isAlone, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var claimed = await store.UpdateAsync<ImportJob>(
            ImportJob.AllPartition,
            ImportJob.IdOf(importId),
            job => job.Status is not (JobStatus.Queued or JobStatus.Running) || (job.LeasedUntil > now && !isAlone)
                ? Errors.Conflict("The import is over or running")
                : job with { Status = JobStatus.Running, StartedAt = job.StartedAt ?? now, LeasedUntil = now + Lease },
            Errors.NotFound("Import"),
            ct);
        return claimed.TryGetValue(out var mine, out _) ? mine : null;
    }

    /// <summary>What is wrong is kept for longer than who asks to be erased waits.</summary>
    private static bool SaysWhoPeopleAre(DataKind kind) => kind is DataKind.Customers or DataKind.Orders;

    private static IAsyncEnumerable<DataRow> RowsAsync(DataFormat format, DataColumns columns, Stream file, CancellationToken ct) =>
        format == DataFormat.Csv ? CsvRows.ReadAsync(file, columns, ct) : JsonRows.ReadAsync(file, columns, ct);

    private static async IAsyncEnumerable<DataRecord> RecordsAsync(
        IDataImporter importer, IAsyncEnumerable<DataRow> rows, long done, [EnumeratorCancellation] CancellationToken ct)
    {
        DataRecord? record = null;
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (done-- > 0)
            {
                continue;
            }

            var key = importer.KeyOf(row);
            if (record?.Key != key || key.Length == 0)
            {
                if (record is not null)
                {
                    yield return record;
                }

                record = new DataRecord(key, importer.MaxRows);
            }

            record.Add(row);
        }

        if (record is not null)
        {
            yield return record;
        }
    }

    /// <summary>Null when another has taken the import, or somebody has cancelled it.</summary>
    private async ValueTask<ImportJob?> DoAsync(
        IDataImporter importer, ImportJob job, List<DataRecord> records, long position, CancellationToken ct)
    {
        var outcomes = new ImportedRecord[records.Count];

        // Records about the same go one after the other.
        await Parallel.ForEachAsync(
            records.Index().GroupBy(record => record.Item.Key),
            new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = ct },
            async (same, token) =>
            {
                foreach (var (index, record) in same)
                {
                    outcomes[index] = await importer.ImportAsync(record, job, token);
                }
            });
        var errors = outcomes
            .SelectMany(outcome => outcome.Errors)
            .OrderBy(error => error.Row)
            .Take(MaxErrors - job.KeptErrors)
            .Select(error => SaysWhoPeopleAre(job.Kind) ? error with { Value = null } : error)
            .ToList();
        if (errors.Count > 0)
        {
            await store.UpsertAsync(new ImportErrors { ImportId = job.ImportId, After = job.Rows, Errors = errors }, ct);
        }

        int Count(ImportOutcome outcome) => outcomes.Count(each => each.Outcome == outcome);
        return await store.TrySaveAsync(
            job with
            {
                Rows = job.Rows + records.Sum(record => (long)record.Count),
                BytesRead = position,
                Created = job.Created + Count(ImportOutcome.Created),
                Updated = job.Updated + Count(ImportOutcome.Updated),
                Unchanged = job.Unchanged + Count(ImportOutcome.Unchanged),
                Failed = job.Failed + Count(ImportOutcome.Refused),
                KeptErrors = job.KeptErrors + errors.Count,
                LeasedUntil = time.GetUtcNow() + Lease,
            },
            ct);
    }
}
