using System.Security.Cryptography;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Files;

/// <summary>A file that a customer uploaded, to be named in what they write next.</summary>
[Stored(Containers.Customers, "upload")]
public sealed record Upload : Document
{
    public required long CustomerId { get; init; }

    /// <summary>The sender's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>Root-relative or absolute, as the file store gave it: nobody guesses it.</summary>
    public required string Url { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(Url);

    public override string Partition => Caller.PartitionOf(CustomerId);

    /// <summary>Hashed, because a URL holds characters that an id may not.</summary>
    public static string IdOf(string url) => "upload-" + Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(url)).AsSpan(0, 16));
}

/// <summary>Takes customers' files in.</summary>
public sealed class UploadService(IDocumentStore store, IFileStore files, StoreSettings settings, TimeProvider time)
{
    public async ValueTask<IReadOnlyList<Upload>> Save(Caller caller, IReadOnlyList<AttachedFile> attached, CancellationToken ct)
    {
        List<Upload> uploads = [];
        foreach (var file in attached)
        {
            var path = $"uploads/{RandomNumberGenerator.GetHexString(32, lowercase: true)}.{file.Extension}";
            var upload = new Upload
            {
                CustomerId = caller.AccountId,
                Name = file.Name,
                Url = await files.Save(path, file.Content, file.ContentType, ct),
                ContentType = file.ContentType,
                Size = file.Content.Length,
                CreatedAt = time.GetUtcNow(),
            };
            await store.Create(upload, ct);
            uploads.Add(upload);
        }

        return uploads;
    }

    /// <summary>The caller's uploads by their URLs, as they were told.</summary>
    /// <param name="field">What the list is called where it came from.</param>
    /// <returns>Validation: all that are none.</returns>
    public async ValueTask<Result<IReadOnlyList<Upload>>> Find(Caller caller, IReadOnlyList<string> urls, string field, CancellationToken ct)
    {
        List<Upload> found = [];
        List<Fault> faults = [];
        for (var index = 0; index < urls.Count; index++)
        {
            var url = urls[index];
            var own = settings.Absolute("/");
            var relative = url.StartsWith(own, StringComparison.Ordinal) ? url[(own.Length - 1)..] : url;
            if ((await store.Read<Upload>(caller.Partition, Upload.IdOf(url), ct)
                ?? await store.Read<Upload>(caller.Partition, Upload.IdOf(relative), ct)) is { } upload)
            {
                found.Add(upload);
            }
            else
            {
                faults.Add(new Fault($"{field}[{index}]", "This is none of your uploads", url));
            }
        }

        return faults.Count > 0 ? Errors.Invalid(faults) : found;
    }
}
