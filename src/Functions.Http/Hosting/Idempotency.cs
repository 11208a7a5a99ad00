using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The header <c>Idempotency-Key</c>: same key and request, same answer; another request, 422; still in work, 409.</summary>
public sealed partial class Idempotency(IdempotencyStore once, IdGenerator ids, HmacHasher hash, ILogger<Idempotency> logger)
{
    public const string Header = "Idempotency-Key";
    private const int MaxKey = 255;

    public Task<IResult> OnceAsync<TInput>(
        IApi api, HttpRequest request, CurrentUser caller, Func<CurrentUser, TInput, long, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull => OnceAsync(api, request, caller, work, secret: false, ct);

    /// <param name="secret">A good answer must not be kept: repeated, the work is called again and finds what it did.</param>
    public async Task<IResult> OnceAsync<TInput>(
        IApi api, HttpRequest request, CurrentUser caller, Func<CurrentUser, TInput, long, Task<IResult>> work, bool secret,
        CancellationToken ct)
        where TInput : notnull
    {
        if (!(await JsonBody.ReadAsync(request, ct)).TryGetValue(out var body, out var refused)
            || !api.Definition.Types.FromJson<TInput>(body.Span, api.Pipeline.Calendar).TryGetValue(out var input, out refused))
        {
            return api.Refuse(refused);
        }

        return await OnceAsync(api, request, caller, Fingerprint(request, body.Span, []), id => work(caller, input, id), secret, ct);
    }

    /// <summary>The same with a body that may be a form with files in <paramref name="field"/>.</summary>
    public async Task<IResult> OnceAsync<TInput>(
        IApi api, HttpRequest request, CurrentUser caller, string field, int maxFiles,
        Func<CurrentUser, TInput, IReadOnlyList<AttachedFile>, long, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull
    {
        if (!FormReader.IsForm(request))
        {
            return await OnceAsync<TInput>(api, request, caller, (known, body, id) => work(known, body, [], id), ct);
        }

        if (!(await FormReader.ReadAsync(request, FileFields.Attachments(field, maxFiles), ct)).TryGetValue(out var form, out var refused))
        {
            return api.Refuse(refused);
        }

        var fields = form.TextsAsJson();
        if (!api.Definition.Types.FromJson<TInput>(fields, api.Pipeline.Calendar).TryGetValue(out var input, out refused))
        {
            return api.Refuse(refused);
        }

        return await OnceAsync(
            api, request, caller, Fingerprint(request, fields, form.Files), id => work(caller, input, form.Files, id), secret: false, ct);
    }

    private async Task<IResult> OnceAsync(
        IApi api, HttpRequest request, CurrentUser caller, string fingerprint, Func<long, Task<IResult>> work, bool secret,
        CancellationToken ct)
    {
        var keys = request.Headers[Header];
        if (keys.Count == 0)
        {
            return await work(ids.Next());
        }

        if (keys is not [{ Length: > 0 and <= MaxKey } key] || key.Any(c => c is < ' ' or > '~'))
        {
            return api.Refuse(Errors.Invalid(Header, $"{Header} must be 1 to {MaxKey} printable characters"));
        }

        // Systems that share a maker choose their keys without knowing of each other.
        var own = caller.Key is { } apiKey ? $"{Base36.Encode(apiKey.KeyId)}:{key}" : key;
        if (!(await once.BeginAsync(caller.Partition, own, fingerprint, ct)).TryGetValue(out var record, out var refused))
        {
            return api.Refuse(refused);
        }

        return record switch
        {
            { Status: { } status, Answer: { } answer } => new BytesResult(Encoding.UTF8.GetBytes(answer), status),
            { Status: not null } => await work(record.WorkId),
            _ => await WorkAsync(record, () => work(record.WorkId), secret),
        };
    }

    private async Task<IResult> WorkAsync(IdempotencyRecord record, Func<Task<IResult>> work, bool secret)
    {
        IResult? result = null;
        try
        {
            result = await work();
            return result;
        }
        finally
        {
            await KeepAsync(record, result as BytesResult, secret);
        }
    }

    /// <summary>Also when the caller has left, so that a repeated request finds the answer. A 428 is not kept: the caller is to do
    /// something else first.</summary>
    private async Task KeepAsync(IdempotencyRecord record, BytesResult? result, bool secret)
    {
        try
        {
            if (result is { Status: < StatusCodes.Status500InternalServerError and not StatusCodes.Status428PreconditionRequired })
            {
                var answer = secret && result.Status < StatusCodes.Status300MultipleChoices
                    ? null
                    : Encoding.UTF8.GetString(result.Body.Span);
                await once.FinishAsync(record, result.Status, answer, CancellationToken.None);
            }
            else
            {
                await once.ReleaseAsync(record, CancellationToken.None);
            }
        }
        catch (StoreUnavailableException outage)
        {
            // The work is done or refused, and says so. Asked again after a minute, it is called again under the same id and finds what it
            // made.
            LogNotKept(logger, outage);
        }
    }

    /// <summary>Keyed: a body may hold a number that could be guessed from a plain hash.</summary>
    private string Fingerprint(HttpRequest request, ReadOnlySpan<byte> body, IReadOnlyList<AttachedFile> files)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        sha.AppendData(body);
        foreach (var file in files)
        {
            sha.AppendData(Encoding.UTF8.GetBytes($"\n{file.Name}\n{file.Content.Length}\n"));
            sha.AppendData(file.Content.Span);
        }

        return hash.ComputeHex("request", Convert.ToHexStringLower(sha.GetHashAndReset()));
    }

    [LoggerMessage(LogLevel.Warning, "An answer could not be kept under its idempotency key")]
    private static partial void LogNotKept(ILogger logger, Exception outage);
}
