using System.Security.Cryptography;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Files;

/// <summary>A file that a customer uploaded, to be named in what they write next.</summary>
[Stored(Containers.Customers, "upload")]
public sealed record Upload : Document
{
    public const string Folder = "uploads/";

    public required long CustomerId { get; init; }

    /// <summary>The sender's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>Root-relative or absolute, as the file store gave it; unguessable.</summary>
    public required string Url { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Nothing names it yet: without that it goes after a day. False for those of before this was known.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Where the file store has it.</summary>
    [JsonIgnore]
    public string FilePath => Folder + Url[(Url.LastIndexOf('/') + 1)..];

    public override string Id => IdOf(Url);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    /// <summary>Hashed, because a URL holds characters that an id may not.</summary>
    public static string IdOf(string url) =>
        "upload-" + Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(url)).AsSpan(0, 16));
}

/// <summary>Stores customers' files.</summary>
public sealed partial class UploadService(
    IDocumentStore store, IFileStore files, StoreSettings settings, TimeProvider time, ILogger<UploadService> log)
{
    /// <param name="isUnused">Nothing names them yet (<see cref="Upload.IsUnused"/>).</param>
    /// <returns>PayloadTooLarge when the customer's uploads take more than <see cref="StoreSettings.UploadQuota"/> bytes
    /// together.</returns>
    public async ValueTask<Result<IReadOnlyList<Upload>>> SaveAsync(
        CurrentUser caller, IReadOnlyList<AttachedFile> attached, bool isUnused, CancellationToken ct)
    {
        if (attached.Count == 0)
        {
            return new List<Upload>();
        }

        if (await UsedBytesAsync(caller, ct) + attached.Sum(file => (long)file.Content.Length) > settings.UploadQuota)
        {
            return new Error(ErrorCode.PayloadTooLarge, $"Your files may take {settings.UploadQuota / (1024 * 1024)} MB in total");
        }

        var paths = attached.Select(file => $"{Upload.Folder}{RandomNumberGenerator.GetHexString(32, lowercase: true)}.{file.Extension}")
            .ToArray();
        var urls = await KeepAsync(attached, paths, ct);
        var batch = new DocumentBatch(Containers.Customers, caller.Partition);
        List<Upload> uploads = [];
        foreach (var (file, url) in attached.Zip(urls))
        {
            uploads.Add(new Upload
            {
                CustomerId = caller.AccountId,
                Name = file.Name,
                Url = url,
                ContentType = file.ContentType,
                Size = file.Content.Length,
                CreatedAt = time.GetUtcNow(),
                IsUnused = isUnused,
            });
            batch.Create(uploads[^1]);
        }

        await store.TryCommitAsync(batch, ct);
        return uploads;
    }

    private async ValueTask<long> UsedBytesAsync(CurrentUser caller, CancellationToken ct)
    {
        var used = 0L;
        await foreach (var size in store.AllAsync(new Query<Upload, long>(all => all.Select(upload => upload.Size), caller.Partition), ct))
        {
            used += size;
        }

        return used;
    }

    /// <summary>All files or none.</summary>
    private async ValueTask<IReadOnlyList<string>> KeepAsync(IReadOnlyList<AttachedFile> attached, string[] paths, CancellationToken ct)
    {
        List<string> urls = [];
        try
        {
            foreach (var (file, path) in attached.Zip(paths))
            {
                urls.Add(await files.SaveAsync(path, file.Content, file.ContentType, ct));
            }

            return urls;
        }
        catch (FilesUnavailableException)
        {
            await DropAsync(paths[..(urls.Count + 1)]);
            throw;
        }
    }

    /// <summary>Best effort: no document names these files, so one that stays is only storage.</summary>
    private async ValueTask DropAsync(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                await files.DeleteAsync(path, CancellationToken.None);
            }
            catch (FilesUnavailableException outage)
            {
                LogLeft(log, outage, path);
            }
        }
    }

    /// <summary>Finds the caller's uploads by their URLs and marks them used.</summary>
    /// <param name="field">What the list is called where it came from.</param>
    /// <returns>Validation: all that are none.</returns>
    public async ValueTask<Result<IReadOnlyList<Upload>>> FindAsync(
        CurrentUser caller, IReadOnlyList<string> urls, string field, CancellationToken ct)
    {
        List<Upload> found = [];
        List<FieldError> faults = [];
        for (var index = 0; index < urls.Count; index++)
        {
            var url = urls[index];
            var own = settings.Absolute("/");
            var relative = url.StartsWith(own, StringComparison.Ordinal) ? url[(own.Length - 1)..] : url;
            if ((await store.ReadAsync<Upload>(caller.Partition, Upload.IdOf(url), ct)
                ?? await store.ReadAsync<Upload>(caller.Partition, Upload.IdOf(relative), ct)) is { } upload)
            {
                found.Add(upload);
            }
            else
            {
                faults.Add(new FieldError($"{field}[{index}]", "This is not one of your uploads", url));
            }
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        foreach (var upload in found.Where(upload => upload.IsUnused))
        {
            await store.UpdateAsync<Upload>(
                upload.Partition, upload.Id, known => known with { IsUnused = false }, Errors.NotFound("Upload"), ct);
        }

        return found;
    }

    /// <summary>As <see cref="FindAsync"/>, for what must be pictures.</summary>
    public async ValueTask<Result<IReadOnlyList<Upload>>> FindPicturesAsync(
        CurrentUser caller, IReadOnlyList<string> urls, string field, CancellationToken ct)
    {
        if (!(await FindAsync(caller, urls, field, ct)).TryGetValue(out var found, out var refused))
        {
            return refused;
        }

        var faults = found.Index()
            .Where(upload => !upload.Item.ContentType.StartsWith("image/", StringComparison.Ordinal))
            .Select(upload => new FieldError($"{field}[{upload.Index}]", "This is not an image", urls[upload.Index]))
            .ToArray();
        List<Upload> pictures = [.. found];
        return faults.Length > 0 ? Errors.Invalid(faults) : pictures;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file {Path}, which nobody knows of, could not be deleted")]
    private static partial void LogLeft(ILogger logger, Exception outage, string path);
}
