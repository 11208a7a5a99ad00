using System.Diagnostics.CodeAnalysis;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How a function runs: who may call it, and with which input. GET binds the query string, other verbs the JSON body.</summary>
[SuppressMessage(
    "Design", "CA1068:CancellationToken parameters must come last",
    Justification = "The work is written as a block after the call's head.")]
public static class ApiRequestExtensions
{
    public static Task<IResult> PublicAsync(this IApi api, HttpRequest request, CancellationToken ct, Func<IResult> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.Public, _ => Task.FromResult(work()), ct);

    public static Task<IResult> PublicAsync(this IApi api, HttpRequest request, CancellationToken ct, Func<Task<IResult>> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.Public, _ => work(), ct);

    public static Task<IResult> PublicAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Public,
            _ => AuthInput<TInput>.IsSensitive ? api.GuardedAsync(request, work, ct) : api.WithAsync(request, work, ct), ct);

    /// <summary>A call of a machine that proves itself by its signature: many come from one address, and no limit may keep them
    /// out.</summary>
    public static Task<IResult> MachineAsync(this IApi api, HttpRequest request, CancellationToken ct, Func<Task<IResult>> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.Public, _ => work(), ct, limited: false);

    /// <summary>The caller is null without a token.</summary>
    public static Task<IResult> OptionalCustomerAsync(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser?, Task<IResult>> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.OptionalCustomer, work, ct);

    public static Task<IResult> OptionalCustomerAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser?, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.OptionalCustomer, caller => api.WithAsync<TInput>(request, input => work(caller, input), ct), ct);

    public static Task<IResult> CustomerAsync(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, Task<IResult>> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.Customer, caller => work(caller!), ct);

    public static Task<IResult> CustomerAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Customer, caller => api.WithAsync<TInput>(request, input => work(caller!, input), ct), ct);

    /// <summary>A call that creates or charges: with an <c>Idempotency-Key</c> the work is done once and its answer repeated.
    /// The work gets an id to create under; after a crash it is called again with the same id, and must find what it made.</summary>
    public static Task<IResult> CustomerOnceAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Customer,
            caller => api.Pipeline.Idempotency.OnceAsync(api, request, caller!, work, secret: false, ct), ct);

    /// <summary>As <see cref="CustomerOnceAsync"/>, for an answer that must be kept nowhere: repeated, the work is called again, and must
    /// answer the same from what it made.</summary>
    public static Task<IResult> CustomerOnceInSecretAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Customer, caller => api.Pipeline.Idempotency.OnceAsync(api, request, caller!, work, secret: true, ct),
            ct);

    /// <summary>The same with JSON, or with a form that holds files in <paramref name="field"/>: PDF, jpg, png or webp by content, 5 MB
    /// each.</summary>
    public static Task<IResult> CustomerOnceAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxFiles,
        Func<CurrentUser, TInput, IReadOnlyList<AttachedFile>, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Customer,
            caller => api.Pipeline.Idempotency.OnceAsync(api, request, caller!, field, maxFiles, work, ct), ct);

    /// <summary>Files in <paramref name="field"/> of a multipart body, one at least: PDF, jpg, png or webp by content, 5 MB each.</summary>
    public static Task<IResult> CustomerFilesAsync(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxFiles,
        Func<CurrentUser, IReadOnlyList<AttachedFile>, Task<IResult>> work) =>
        api.CustomerFormAsync(request, ct, FileFields.Attachments(field, maxFiles), work);

    /// <summary>Images in <paramref name="field"/> of a multipart body: jpg, png or webp by content, 5 MB each.</summary>
    public static Task<IResult> CustomerUploadAsync(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxImages,
        Func<CurrentUser, IReadOnlyList<ImageFile>, Task<IResult>> work) =>
        api.CustomerFormAsync(request, ct, FileFields.Images(field, maxImages), work);

    public static Task<IResult> StaffAsync(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, Task<IResult>> work) =>
        api.Pipeline.RunAsync(api, request, AccessLevel.Staff, caller => work(caller!), ct);

    public static Task<IResult> StaffAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Staff, caller => api.WithAsync<TInput>(request, input => work(caller!, input), ct), ct);

    /// <summary>Input as JSON, or as the fields of a form which may have images in <paramref name="field"/>.</summary>
    public static Task<IResult> StaffFormAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxImages,
        Func<CurrentUser, TInput, IReadOnlyList<ImageFile>, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api,
            request,
            AccessLevel.Staff,
            async caller =>
            {
                if (!FormReader.IsForm(request))
                {
                    return await api.WithAsync<TInput>(request, input => work(caller!, input, []), ct);
                }

                return (await FormReader.ReadAsync(request, FileFields.Images(field, maxImages), ct)).TryGetValue(
                    out var form, out var refused)
                    && api.Definition.Types.FromForm<TInput>(form.Texts, api.Pipeline.Calendar).TryGetValue(out var input, out refused)
                    ? await work(caller!, input, form.Files)
                    : api.Refuse(refused);
            },
            ct);

    /// <summary>One file in <paramref name="field"/> of a multipart body, of any size: it is read while it comes.</summary>
    public static Task<IResult> StaffFileAsync(
        this IApi api, HttpRequest request, CancellationToken ct, string field, Func<CurrentUser, Stream, Task<IResult>> work) =>
        api.Pipeline.RunAsync(
            api,
            request,
            AccessLevel.Staff,
            async caller => (await FormReader.OpenFileAsync(request, field, ct)).TryGetValue(out var content, out var refused)
                ? await work(caller!, content)
                : api.Refuse(refused),
            ct);

    /// <summary>As <see cref="CustomerOnceAsync{TInput}"/>, for staff.</summary>
    public static Task<IResult> StaffOnceAsync<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<CurrentUser, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.RunAsync(
            api, request, AccessLevel.Staff, caller => api.Pipeline.Idempotency.OnceAsync(api, request, caller!, work, ct), ct);

    private static Task<IResult> CustomerFormAsync<TFile>(
        this IApi api, HttpRequest request, CancellationToken ct, FileField<TFile> field,
        Func<CurrentUser, IReadOnlyList<TFile>, Task<IResult>> work) =>
        api.Pipeline.RunAsync(
            api,
            request,
            AccessLevel.Customer,
            async caller => !(await FormReader.ReadAsync(request, field, ct)).TryGetValue(
                out var form, out var refused) ? api.Refuse(refused)
                : form.Files.Count == 0 ? api.Refuse(Errors.Invalid(field.Name, $"{field.Name} is required"))
                : await work(caller!, form.Files),
            ct);

    /// <summary>What a limit refuses is not even read.</summary>
    private static async Task<IResult> GuardedAsync<TInput>(
        this IApi api, HttpRequest request, Func<TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull
    {
        var guard = api.Pipeline.Guard;
        return await guard.RefusesClientAsync(api, request, ct) is { } refused
            ? api.Refuse(refused)
            : await api.WithAsync<TInput>(
                request,
                async input => await guard.RefusesEmailAsync(api, request, AuthInput<TInput>.EmailOf(input), ct) is { } tooMany
                    ? api.Refuse(tooMany)
                    : await work(input),
                ct);
    }

    private static async Task<IResult> WithAsync<TInput>(
        this IApi api, HttpRequest request, Func<TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull =>
        (await api.ReadAsync<TInput>(request, ct)).TryGetValue(out var input, out var refused) ? await work(input) : api.Refuse(refused);

    /// <summary>The input, or all that is wrong with it.</summary>
    private static async ValueTask<Result<TInput>> ReadAsync<TInput>(this IApi api, HttpRequest request, CancellationToken ct)
        where TInput : notnull
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return api.Definition.Types.FromQuery<TInput>(request.Query, api.Pipeline.Calendar);
        }

        return (await JsonBody.ReadAsync(request, ct)).TryGetValue(out var body, out var refused)
            ? api.Definition.Types.FromJson<TInput>(body.Span, api.Pipeline.Calendar)
            : refused;
    }
}
